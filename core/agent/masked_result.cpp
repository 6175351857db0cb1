#include "core/agent/masked_result.h"

#include <QJsonArray>

namespace paddock {

namespace {

QJsonValue maskedValue(const QJsonValue &value, const SecretMask &mask)
{
    if (value.isString())
        return mask.mask(value.toString());
    if (value.isObject())
        return masked(value.toObject(), mask);
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue &item : value.toArray())
        array.append(maskedValue(item, mask));
    return array;
}

} // namespace

QJsonObject masked(const QJsonObject &object, const SecretMask &mask)
{
    QJsonObject result = object;
    for (auto member = result.begin(); member != result.end(); ++member)
        member.value() = maskedValue(member.value(), mask);
    return result;
}

ToolResult masked(ToolResult result, const SecretMask &mask)
{
    result.text = mask.mask(result.text);
    result.details = masked(result.details, mask);
    return result;
}

} // namespace paddock
