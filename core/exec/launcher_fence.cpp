#include "core/exec/launcher_fence.h"

#include "core/cage/fence_plan.h"
#include "core/exec/process.h"
#include "core/exec/spawn.h"
#include "core/exec/spec_plan.h"

#include <QFile>

#include <fcntl.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace paddock {

namespace {

/// A path inside for what may be named by one of our descriptors.
QString namedPath(const QString &path)
{
    if (!path.startsWith(QLatin1String("/proc/self/fd/")))
        return path;
    return QFile::symLinkTarget(path);
}

} // namespace

LauncherFence::LauncherFence(QString launcher, FenceSpec spec)
    : m_launcher(std::move(launcher))
    , m_spec(std::move(spec))
{}

Result<FencedStart> LauncherFence::enclose(const ProcessSpec &process) const
{
    if (m_launcher.isEmpty()) {
        return Error{
            ErrorKind::NotFound,
            tr("The program paddock-fence, which fences commands in, was not found beside Paddock or in "
               "its libexec folder. Reinstall Paddock."),
            {}};
    }
    const bool thin = m_spec.walls == FenceSpec::Walls::Thin;
    // Thin walls keep the view of the file system, so the child keeps the folder that the descriptor names.
    const std::string plan =
        cage::encode(planFor(m_spec, thin ? QString() : namedPath(process.workingDirectory)));
    Result<FileDescriptor> planFile = inputFile(QByteArray::fromRawData(plan.data(), qsizetype(plan.size())));
    if (!planFile)
        return planFile.error();
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        return Error{ErrorKind::Io, tr("A socket to the fence could not be made."),
                     QString::fromLocal8Bit(std::strerror(errno))};
    }

    FencedStart start;
    start.link = FileDescriptor(ends[0]);
    start.program = m_launcher;
    start.arguments = QStringList{QStringLiteral("--"), process.program} + process.arguments;
    start.environment = process.environment;
    start.workingDirectory = thin ? process.workingDirectory : QStringLiteral("/");
    start.passed.push_back(*std::move(planFile));
    start.passed.push_back(FileDescriptor(ends[1]));
    if (m_spec.workspace != FenceSpec::Workspace::Absent) {
        if (!m_spec.workspaceFolder)
            return Error{
                ErrorKind::Internal, tr("A fence around a workspace needs the workspace held open."), {}};
        start.passed.emplace_back(::fcntl(m_spec.workspaceFolder->get(), F_DUPFD_CLOEXEC, 3));
    }
    return start;
}

} // namespace paddock
