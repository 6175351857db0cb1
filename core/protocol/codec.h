#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QJsonObject>

namespace paddock {

// The JSON of facts, as the session log holds it and as remote seats receive it. Every entry is an object
// {"id", "at", "kind", ...fields of the kind}. Unknown kinds survive a round trip unchanged; unknown fields of
// known kinds are ignored. Writing what was read gives the same object again.

QJsonObject toJson(const Entry &entry);
Result<Entry> entryFromJson(const QJsonObject &object);

QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &object);

// Names on the wire, shared with the settings and the command line. An unknown name gives nothing.

QString nameOf(PermissionMode mode);
std::optional<PermissionMode> permissionModeFrom(QStringView name);
QString nameOf(Decision decision);
QString nameOf(Outcome outcome);
QString nameOf(ErrorKind kind);
/// "user", "model", "ruling", ...: the value of "kind".
QString nameOf(const Fact &fact);

} // namespace paddock
