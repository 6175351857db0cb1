#pragma once

#include "app/common/transcript_outline.h"
#include "core/protocol/session_summary.h"

namespace paddock {

/// A session on its way into a file for people. The members outlive whatever is made from it.
struct ExportedSession {
    const SessionSummary &summary;
    const Transcript &transcript;
    const TranscriptOutline &outline;
};

/// \a text with what would mislead its reader or drive a terminal made visible: control characters, those that turn the
/// direction of text, and those without width, as <U+202E>. Line ends, tabs, and joiners inside words and emoji stay.
QString exportedText(const QString &text);

/// What a call is about, on one line: its command, path, pattern or address.
QString subjectOf(const ToolCall &call);

/// The input of a call, field by field; text with line ends in it stays text.
struct ExportedField {
    QString name;
    QString value;
    bool isBlock = false; ///< It has line ends.
};
QList<ExportedField> fieldsOf(const QJsonObject &input);

/// "allowed by rule Bash(make *): ..." for people.
QString exportedRuling(const Ruling &ruling);
QString exportedReached(const Reached &reached);
QString exportedOutcome(const OutlinedCall &call);

/// One line for a fact that is no speech and no part of a call; empty when people need not read it.
QString exportedNote(const Fact &fact);

QString exportedTokens(const Usage &usage); ///< "1,200 tokens in (1,000 from the cache), 300 out".
QString exportedCost(const Cost &cost); ///< "$0.0123", "at least $0.01", "price not known".
QString exportedTime(const QDateTime &at); ///< In UTC, and says so.
QString exportedTitle(const SessionSummary &summary); ///< One line, never empty.

/// The words above an export: name and value of what is known of a session.
QList<QPair<QString, QString>> exportedFacts(const ExportedSession &session);

} // namespace paddock
