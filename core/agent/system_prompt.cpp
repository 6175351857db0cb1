#include "core/agent/system_prompt.h"

#include <QFile>
#include <QSysInfo>

static void initResources()
{
    Q_INIT_RESOURCE(agent); // this library is static: without it the linker drops the resource
}

namespace paddock {

QString systemPrompt(const Configured &configured)
{
    initResources();
    QFile file(QStringLiteral(":/paddock/agent/system_prompt.md"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString text = opened ? QString::fromUtf8(file.readAll()) : QString();
    text.replace(QLatin1String("{workspace}"), configured.workspace);
    text.replace(QLatin1String("{platform}"),
                 QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture());
    return text;
}

} // namespace paddock
