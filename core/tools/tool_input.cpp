#include "core/tools/tool_input.h"

#include <QJsonArray>

#include <cmath>

namespace paddock {

namespace {

QString framed(const QString &text)
{
    return QStringLiteral("<tool_use_error>%1</tool_use_error>").arg(text);
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("number"))
        return value.isDouble();
    if (type == QLatin1String("integer")) {
        // Beyond 2^53 a JSON number is no longer the integer that was written.
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble()
               && std::abs(value.toDouble()) <= 9007199254740992.0;
    }
    if (type == QLatin1String("array"))
        return value.isArray();
    return type == QLatin1String("object") && value.isObject();
}

/// A sentence about the first thing that does not fit; empty when all does.
QString complaint(const QString &name, const QJsonValue &value, const QJsonObject &schema)
{
    const QString type = schema.value("type").toString();
    if (!isOfType(value, type))
        return QStringLiteral("The parameter `%1` must be of type %2.").arg(name, type);
    const QJsonArray allowed = schema.value("enum").toArray();
    if (!allowed.isEmpty() && !allowed.contains(value)) {
        QStringList names;
        for (const QJsonValue &one : allowed)
            names.append(one.toString());
        return QStringLiteral("The parameter `%1` must be one of: %2.").arg(name, names.join(", "));
    }
    if (schema.contains("minimum") && value.toDouble() < schema.value("minimum").toDouble()) {
        return QStringLiteral("The parameter `%1` must be at least %2.")
            .arg(name, QString::number(schema.value("minimum").toDouble()));
    }
    if (schema.contains("minLength") && value.toString().size() < schema.value("minLength").toInt())
        return QStringLiteral("The parameter `%1` must not be empty.").arg(name);
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString item = QStringLiteral("%1[%2]").arg(name).arg(i);
            if (const QString bad = complaint(item, items[i], schema.value("items").toObject());
                !bad.isEmpty())
                return bad;
        }
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QJsonObject properties = schema.value("properties").toObject();
    const QString prefix = name.isEmpty() ? QString() : name + u'.';
    for (const QJsonValue &required : schema.value("required").toArray()) {
        if (!object.contains(required.toString()))
            return QStringLiteral("The required parameter `%1` is missing.")
                .arg(prefix + required.toString());
    }
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!properties.contains(one.key()))
            return QStringLiteral("An unexpected parameter `%1` was given.").arg(prefix + one.key());
        const QString bad =
            complaint(prefix + one.key(), one.value(), properties.value(one.key()).toObject());
        if (!bad.isEmpty())
            return bad;
    }
    return {};
}

} // namespace

Result<void> checkInput(const ToolSpec &spec, const QJsonObject &input)
{
    const QString bad = complaint({}, input, spec.schema);
    if (!bad.isEmpty())
        return inputError(spec.name, bad);
    return {};
}

Error inputError(const QString &tool, const QString &sentence)
{
    return Error{ErrorKind::Invalid,
                 framed(QStringLiteral("InputValidationError: %1 cannot run. %2").arg(tool, sentence))};
}

ToolResult failed(const Error &error)
{
    Outcome outcome = Outcome::Failed;
    if (error.kind == ErrorKind::Denied)
        outcome = Outcome::Denied;
    if (error.kind == ErrorKind::Cancelled)
        outcome = Outcome::Interrupted;
    const bool isFramed = error.message.startsWith(QLatin1String("<tool_use_error>"));
    return ToolResult{.outcome = outcome, .text = isFramed ? error.message : framed(error.message)};
}

QJsonObject objectSchema(const QJsonObject &properties, const QStringList &required)
{
    QJsonObject schema{{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
    if (!required.isEmpty())
        schema.insert("required", QJsonArray::fromStringList(required));
    return schema;
}

QJsonObject field(const char *type, const char *description)
{
    return {{"type", QString::fromUtf8(type)}, {"description", QString::fromUtf8(description)}};
}

} // namespace paddock
