#include "core/tools/tool.h"

#include <QJsonDocument>

namespace paddock {

QString Tool::correction(const QJsonObject &, const QJsonObject &ran) const
{
    return QStringLiteral("The user changed the input of this call before allowing it. It ran with: ")
           + QString::fromUtf8(QJsonDocument(ran).toJson(QJsonDocument::Compact));
}

Result<void> Tool::checkReply(const QJsonObject &) const
{
    return {};
}

} // namespace paddock
