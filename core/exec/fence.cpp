#include "core/exec/fence.h"

#include "core/cage/fence_plan.h"
#include "core/exec/child_environment.h"

#include <QFile>

namespace paddock {

QList<QByteArray> environmentBehind(const std::shared_ptr<const Fence> &fence, const QList<QByteArray> &extra)
{
    if (!fence || fence->spec().walls == FenceSpec::Walls::Thin)
        return childEnvironment(extra);
    const QByteArray gateway =
        fence->spec().openGate ? "127.0.0.1:" + QByteArray::number(cage::gatewayPort) : QByteArray();
    return fencedEnvironment(QFile::encodeName(fence->spec().workspacePath), gateway,
                             fence->spec().environment + extra);
}

} // namespace paddock
