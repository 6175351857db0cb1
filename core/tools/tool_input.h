#pragma once

#include "core/base/result.h"
#include "core/protocol/tool_spec.h"
#include "core/tools/tool.h"

#include <QJsonObject>

namespace paddock {

/// Checks a call's input against the tool's own schema: required and unknown fields, types, enum, minimum, and
/// the items of arrays, one level after the other. The Error is Invalid and names the field and what it must be,
/// in the words that models know from the Claude Code CLI.
Result<void> checkInput(const ToolSpec &spec, const QJsonObject &input);

/// An input that fits the schema and still makes no sense, said in the same frame.
Error inputError(const QString &tool, const QString &sentence);

/// A call that failed, as the model reads it. Denied and Cancelled become the outcomes of that name.
ToolResult failed(const Error &error);

/// A JSON Schema object without additional properties, from its fields and the names of those that are required.
QJsonObject objectSchema(const QJsonObject &properties, const QStringList &required);

/// One field of a schema.
QJsonObject field(const char *type, const char *description);

} // namespace paddock
