#pragma once

#include <QJsonObject>
#include <QString>

namespace paddock {

/// What a model is told about a tool.
struct ToolSpec {
    QString name;
    QString description;
    QJsonObject schema; ///< JSON Schema of the input, an object with additionalProperties false.

    bool operator==(const ToolSpec &) const = default;
};

} // namespace paddock
