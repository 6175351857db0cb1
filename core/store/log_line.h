#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QByteArrayView>

namespace paddock {

// The lines of a session file. The first says what the file is; every other holds one entry:
//
//   {"paddock":"session","version":1}
//   {"seq":1,"at":"2026-03-01T12:00:00.000Z","kind":"configured", ...the entry's other fields,"prev":"","hash":""}
//
// seq, at and kind always stand first and in this order, so that a list of sessions is made from the beginnings
// of lines. seq counts from 1 without a gap: a line that was lost, doubled or moved is noticed. prev and hash are
// the chain's, see log_chain.h; these functions neither write nor need them.

constexpr int sessionFileVersion = 1;

/// The first line, its end included.
QByteArray sessionHeader();

/// The version that a first line (without its end) names; 0 when it is no header of ours.
int versionOfHeader(const QByteArray &line);

/// One line with its end, ready to be written.
QByteArray lineOf(const Entry &entry, qint64 seq);

/// Reads a line without its end. Errors: Protocol, the message naming what does not fit.
Result<Entry> entryOfLine(const QByteArray &line, qint64 seq);

/// What the beginning of a line tells. 200 bytes of a line are always enough.
struct LineStart {
    qint64 seq = 0;
    QDateTime at; ///< UTC.
    QByteArray kind;
};

/// The kind alone, at its place at the beginning of \a line and nowhere else, at no cost worth mentioning. Empty when
/// the line does not begin as lineOf() begins it.
QByteArrayView kindOfLine(QByteArrayView line);

/// Nothing when \a line does not begin as lineOf() begins it.
std::optional<LineStart> startOfLine(QByteArrayView line);

} // namespace paddock
