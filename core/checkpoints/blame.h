#pragma once

#include "core/checkpoints/content_store.h"
#include "core/protocol/entry.h"

#include <QList>
#include <QString>

#include <optional>

namespace paddock {

/// One of the sessions that worked in a workspace.
struct BlamedSession {
    SessionId id;
    Transcript transcript;
};

/// Where a line comes from.
struct LineOrigin {
    enum class Who {
        Before, ///< It stood there before any session changed the file.
        Call, ///< A tool call wrote it.
        Others, ///< No agent did: the person, their editor, a program of theirs.
        Unknown, ///< A content on the way is not kept, so nobody can tell.
    };
    Who who = Who::Before;
    // Of a call, and of others where a session saw it:
    SessionId session = {};
    qint64 entry = 0; ///< Number of the Changed.
    int turn = 0; ///< The how manieth prompt of its session, from 1.
    QDateTime at = {};
    // Of a call:
    CallId call = {};
    QString tool = {};
    std::optional<Ruling> ruling = {}; ///< The last one on the call.

    bool operator==(const LineOrigin &) const = default;
};

struct BlamedLine {
    QByteArray text; ///< Without its end.
    LineOrigin origin;
};

/// The origin of every line of \a content, which is what \a path (relative to the workspace) holds now: the Changed
/// facts of all sessions in the order of time, their contents from \a store. Follows renames: a file that vanishes and
/// one of equal content that appears in the same fact. A rewind gives lines the origin back that they had. Pure but for
/// reading the store.
QList<BlamedLine> blame(const QString &path, const QByteArray &content, const QList<BlamedSession> &sessions,
                        const ContentStore &store);

} // namespace paddock
