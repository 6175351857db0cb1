#include "core/exec/process.h"

#include "core/base/log.h"
#include "core/exec/fence_link.h"
#include "core/exec/spawn.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <signal.h>

#include <array>
#include <cerrno>
#include <optional>

namespace paddock {

namespace {

using namespace std::chrono_literals;

constexpr auto graceOfGroup = 2s; // From SIGTERM to SIGKILL.
constexpr auto graceOfLeftBehind = 100ms; // For output of children that outlive the child.
constexpr int chunksAtOnce = 8; // Per wake-up, so that a flood leaves the event loop its turn.
constexpr int chunksAtTheEnd = 64; // More than a pipe holds, unless somebody made it larger.

} // namespace

class Process::Private
{
public:
    explicit Private(Process &process, ProcessSpec what)
        : spec(std::move(what))
        , q(process)
    {
        timeout.setSingleShot(true);
        grace.setSingleShot(true);
        leftBehind.setSingleShot(true);
        QObject::connect(&timeout, &QTimer::timeout, &q, [this] { end(ProcessEnd::How::TimedOut); });
        QObject::connect(&grace, &QTimer::timeout, &q, [this] { signalGroup(SIGKILL); });
        QObject::connect(&leftBehind, &QTimer::timeout, &q, [this] { giveUpOnLeftBehind(); });
    }

    /// One of the two pipes. Its notifier goes before its descriptor.
    struct Stream {
        FileDescriptor descriptor;
        std::unique_ptr<QSocketNotifier> notifier;
        void (Process::*wrote)(const QByteArray &) = nullptr;

        void close()
        {
            if (notifier) {
                notifier->setEnabled(false);
                notifier.release()->deleteLater(); // We may stand in its signal.
            }
            descriptor.reset();
        }
    };

    void watch(Spawned spawned);
    /// False when a slot destroyed the process meanwhile: then nothing of this may be touched.
    bool read(Stream &stream, int chunks);
    void noteExit();
    void end(ProcessEnd::How how);
    void signalGroup(int signal)
    {
        // With our own streams it is one of our group: then only the child itself can be meant.
        ::kill(spec.streams == ProcessSpec::Streams::Piped ? -child.pid : child.pid, signal);
    }
    void giveUpOnLeftBehind();
    void finishIfDone();
    void finish();

    ProcessSpec spec;
    Process &q;
    Spawned child;
    std::array<Stream, 2> streams;
    std::unique_ptr<FenceLink> fence; ///< Null without one.
    std::unique_ptr<QSocketNotifier> exitNotifier;
    QTimer timeout;
    QTimer grace;
    QTimer leftBehind;
    std::optional<ProcessEnd::How> endedBy; ///< Set when we asked for the end.
    std::optional<ProcessEnd> exit; ///< Set when the child has ended; it is not reaped before finish().
    std::array<char, 65536> buffer; // A pipe's usual capacity.
};

void Process::Private::watch(Spawned spawned)
{
    child = std::move(spawned);
    streams[0].descriptor = std::move(child.output);
    streams[0].wrote = &Process::wroteOutput;
    streams[1].descriptor = std::move(child.error);
    streams[1].wrote = &Process::wroteError;
    for (Stream &stream : streams) {
        if (!stream.descriptor)
            continue;
        stream.notifier = std::make_unique<QSocketNotifier>(stream.descriptor.get(), QSocketNotifier::Read);
        QObject::connect(stream.notifier.get(), &QSocketNotifier::activated, &q, [this, &stream] {
            if (read(stream, chunksAtOnce))
                finishIfDone();
        });
    }
    if (child.link) {
        fence = std::make_unique<FenceLink>(std::move(child.link), spec.fence->spec().openGate);
        QObject::connect(fence.get(), &FenceLink::remarked, &q, &Process::remarked);
    }
    exitNotifier = std::make_unique<QSocketNotifier>(child.pidfd.get(), QSocketNotifier::Read);
    QObject::connect(exitNotifier.get(), &QSocketNotifier::activated, &q, [this] { noteExit(); });
    if (spec.timeout > 0ms)
        timeout.start(spec.timeout);
}

bool Process::Private::read(Stream &stream, int chunks)
{
    const QPointer<Process> alive(&q);
    while (bool(stream.descriptor) && chunks > 0) {
        const ssize_t count = ::read(stream.descriptor.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return true;
        if (count < 0)
            qCWarning(lcExec) << "reading the output of" << child.pid << "failed, errno" << errno;
        if (count <= 0) {
            stream.close();
            return true;
        }
        --chunks;
        emit(q.*stream.wrote)(QByteArray(buffer.data(), qsizetype(count)));
        if (!alive)
            return false;
        if (count < ssize_t(buffer.size()))
            return true; // Empty for now; the notifier tells when not.
    }
    return true;
}

void Process::Private::noteExit()
{
    // The child stays a zombie until finish(), so that its number, which is its group's, cannot be given anew.
    siginfo_t info{};
    if (::waitid(byPidfd, id_t(child.pidfd.get()), &info, WEXITED | WNOWAIT | WNOHANG) != 0) {
        if (errno == EINTR)
            return; // The notifier fires again.
        qCCritical(lcExec) << "somebody else reaped child" << child.pid << "errno" << errno;
        info.si_pid = child.pid;
        info.si_code = CLD_KILLED;
        info.si_status = SIGKILL;
    }
    if (info.si_pid == 0)
        return;
    exitNotifier->setEnabled(false);
    exitNotifier.release()->deleteLater();
    timeout.stop();
    const auto how = info.si_code == CLD_EXITED ? ProcessEnd::How::Exited : ProcessEnd::How::Signalled;
    const QPointer<Process> alive(&q);
    if (fence)
        fence->readAll();
    if (!alive)
        return;
    exit = ProcessEnd{endedBy.value_or(how), info.si_status};
    if (fence && !fence->failure().isEmpty())
        exit = ProcessEnd{ProcessEnd::How::NotFenced, info.si_status, fence->failure()};
    else if (fence && !fence->isStanding() && !endedBy)
        exit =
            ProcessEnd{ProcessEnd::How::NotFenced, info.si_status, tr("Its launcher ended without a word.")};
    leftBehind.start(graceOfLeftBehind);
    for (Stream &stream : streams) {
        if (!read(stream, chunksAtOnce))
            return;
    }
    finishIfDone();
}

void Process::Private::end(ProcessEnd::How how)
{
    if (child.pid == 0 || exit || endedBy)
        return;
    endedBy = how;
    timeout.stop();
    signalGroup(SIGTERM);
    signalGroup(SIGCONT); // A stopped child could not act on the other one.
    grace.start(graceOfGroup);
}

void Process::Private::giveUpOnLeftBehind()
{
    signalGroup(SIGKILL);
    for (Stream &stream : streams) {
        if (!read(stream, chunksAtTheEnd))
            return;
        stream.close();
    }
    finish();
}

void Process::Private::finishIfDone()
{
    const bool reading = bool(streams[0].descriptor) || bool(streams[1].descriptor);
    if (exit && !reading)
        finish();
}

void Process::Private::finish()
{
    if (child.pid == 0)
        return;
    grace.stop();
    leftBehind.stop();
    if (fence)
        fence.release()->deleteLater(); // We may stand in its signal.
    child.gate.reset();
    killAndReap(std::exchange(child.pid, 0), std::move(child.pidfd));
    emit q.finished(*exit);
}

Process::Process(ProcessSpec spec, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(spec)))
{}

Process::~Process()
{
    if (d->child.pid == 0)
        return;
    d->exitNotifier.reset();
    for (Private::Stream &stream : d->streams)
        stream.close();
    if (d->fence) {
        d->fence.reset(); // The launcher kills what is inside, and tidies up after it.
        letEndAndReap(d->child.pid, std::move(d->child.pidfd));
        return;
    }
    killAndReap(d->child.pid, std::move(d->child.pidfd));
}

Result<void> Process::start()
{
    Q_ASSERT(d->child.pid == 0 && !d->exit);
    Result<Spawned> spawned = spawn(d->spec);
    if (!spawned)
        return spawned.error();
    d->spec.input.clear();
    d->watch(*std::move(spawned));
    qCDebug(lcExec) << "started" << d->child.pid;
    return {};
}

void Process::interrupt()
{
    d->end(ProcessEnd::How::Interrupted);
}

qint64 Process::pid() const
{
    return d->child.pid;
}

} // namespace paddock
