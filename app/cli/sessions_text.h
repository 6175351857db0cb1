#pragma once

#include "core/index/session_index.h"

#include <QJsonObject>

namespace paddock {

/// Rows for a terminal, each as wide as it shows: characters of East Asian scripts count twice, combining ones not at
/// all. The last column is not filled up. Cells must hold one line each.
QString alignedColumns(const QList<QStringList> &rows);

/// Text of others on one line of a terminal, with everything in it visible, and cut to so many columns; 0: not cut.
QString onOneLine(const QString &text, qsizetype columns = 0);

/// "just now", "5 min ago", "3 h ago", "yesterday", "6 days ago"; then the date, in local time.
QString howLongAgo(const QDateTime &at, const QDateTime &now);

/// The person's own folder as ~.
QString shortFolder(const QString &folder);

/// So many characters of each id that every one of them can be told from the others; at least eight.
qsizetype tellingLength(QList<SessionId> ids);

QJsonObject toJson(const SessionSummary &session);
QJsonObject toJson(const SearchHit &hit);

} // namespace paddock
