#include "core/exec/brief_run.h"

#include "core/exec/spawn.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace paddock {

namespace {

struct BriefRunText {
    Q_DECLARE_TR_FUNCTIONS(paddock::BriefRun)
};

constexpr qsizetype briefOutputAtMost = 1024 * 1024;

} // namespace

Result<QByteArray> runBriefly(const ProcessSpec &spec)
{
    Q_ASSERT(spec.timeout.count() > 0 && !spec.fence);
    ProcessSpec whole = spec;
    whole.errorOutput = ProcessSpec::ErrorOutput::Apart;
    Result<Spawned> child = spawn(whole);
    if (!child)
        return child.error();
    child->error.reset();

    QElapsedTimer since;
    since.start();
    QByteArray output;
    bool ended = false;
    while (!ended) {
        const qint64 left = spec.timeout.count() - since.elapsed();
        pollfd reading{child->output.get(), POLLIN, 0};
        if (left <= 0 || ::poll(&reading, 1, int(std::min<qint64>(left, 60'000))) < 0) {
            if (left > 0 && errno == EINTR)
                continue;
            break;
        }
        std::array<char, 65536> buffer;
        const ssize_t size = ::read(child->output.get(), buffer.data(), buffer.size());
        if (size > 0)
            output.append(buffer.data(), size);
        ended =
            size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR) || output.size() > briefOutputAtMost;
    }
    if (!ended) {
        killAndReap(child->pid, std::move(child->pidfd));
        return Error{ErrorKind::Timeout, BriefRunText::tr("%1 did not end in time.").arg(spec.program), {}};
    }
    pollfd ending{child->pidfd.get(), POLLIN, 0};
    ::poll(&ending, 1, int(std::max<qint64>(0, spec.timeout.count() - since.elapsed())));
    siginfo_t info{};
    const bool known = ::waitid(byPidfd, id_t(child->pidfd.get()), &info, WEXITED | WNOWAIT | WNOHANG) == 0
                       && info.si_pid != 0;
    const bool well = known && info.si_code == CLD_EXITED && info.si_status == 0;
    killAndReap(child->pid, std::move(child->pidfd));
    if (!well || output.size() > briefOutputAtMost)
        return Error{ErrorKind::Io, BriefRunText::tr("%1 failed.").arg(spec.program), {}};
    return output;
}

} // namespace paddock
