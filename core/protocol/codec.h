#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QJsonObject>

namespace paddock {

// The JSON of facts, as the session log holds it and as remote seats receive it. Every entry is an object
// {"id", "at", "kind", ...fields of the kind}. Unknown kinds survive a round trip unchanged; unknown fields of
// known kinds are ignored. Writing what was read gives the same object again. Fields that hold their default
// are left out; times are ISO 8601 in UTC with milliseconds, durations are whole milliseconds ("tookMs"),
// images are base64. All functions are pure and may be called on any thread.

QJsonObject toJson(const Entry &entry);
/// ErrorKind::Protocol when \a object is no entry: the message names the field, detail the entry's id.
Result<Entry> entryFromJson(const QJsonObject &object);

QJsonObject toJson(const Error &error);
/// Never fails: what is missing or unknown becomes ErrorKind::Internal with what could be read.
Error errorFromJson(const QJsonObject &object);

// Names on the wire, shared with the settings and the command line. An unknown name gives nothing.

QString nameOf(PermissionMode mode);
std::optional<PermissionMode> permissionModeFrom(QStringView name);
QString nameOf(Decision decision);
std::optional<Decision> decisionFrom(QStringView name);
QString nameOf(Judge judge);
QString nameOf(GrantScope scope);
std::optional<GrantScope> grantScopeFrom(QStringView name);
QString nameOf(Outcome outcome);
QString nameOf(TurnEnd how);
QString nameOf(CompactionCause cause);
QString nameOf(ChangeCause cause);
QString nameOf(FileState::Kind kind);
QString nameOf(BudgetSpan span);
QString nameOf(Spent::On on);
QJsonObject toJson(const Usage &usage);
QJsonObject toJson(const FileChange &change);
QString nameOf(ErrorKind kind);
QJsonObject toJson(const Ruling &ruling); ///< The fields of the fact, as the log has them.
/// "user", "model", "ruling", ...: the value of "kind".
QString nameOf(const Fact &fact);

} // namespace paddock
