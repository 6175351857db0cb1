#include "core/exec/spawn.h"

#include "core/base/log.h"
#include "core/exec/child_environment.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

namespace paddock {

namespace {

constexpr int firstPassed = STDERR_FILENO + 1; // As core/cage/fence_plan.h numbers them.
constexpr int graceOfLauncherMs = 3000;

struct SpawnText {
    Q_DECLARE_TR_FUNCTIONS(paddock::Process)
};

Error spawnError(const QString &message, int code)
{
    return {code == ENOENT ? ErrorKind::NotFound : ErrorKind::Io, message,
            QStringLiteral("errno %1: %2").arg(code).arg(QString::fromLocal8Bit(std::strerror(code)))};
}

QString textOf(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

/// The same file at a number above the three standard ones, which the child's set-up is going to overwrite.
FileDescriptor aboveStandard(FileDescriptor descriptor)
{
    if (!descriptor || descriptor.get() > 2)
        return descriptor;
    return FileDescriptor(::fcntl(descriptor.get(), F_DUPFD_CLOEXEC, 3));
}

struct Pipe {
    FileDescriptor reading; ///< Ours, non-blocking.
    FileDescriptor writing; ///< The child's.
};

Result<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return spawnError(
            SpawnText::tr("A pipe for a program's output could not be made: %1").arg(textOf(errno)), errno);
    Pipe pipe{aboveStandard(FileDescriptor(ends[0])), aboveStandard(FileDescriptor(ends[1]))};
    if (!pipe.reading || !pipe.writing || ::fcntl(pipe.reading.get(), F_SETFL, O_NONBLOCK) != 0)
        return spawnError(
            SpawnText::tr("A pipe for a program's output could not be made: %1").arg(textOf(errno)), errno);
    return pipe;
}

/// posix_spawn's two objects, with their end.
struct SpawnSetup {
    SpawnSetup()
    {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
    }
    ~SpawnSetup()
    {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnSetup)

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

/// All signals as a fresh program expects them; the set-up of our own threads and of Qt stays ours.
int setSignals(posix_spawnattr_t &attributes, ProcessSpec::Streams streams)
{
    // With our own streams a child at a terminal stays in the terminal's session, where keys reach it.
    const int session = streams == ProcessSpec::Streams::Piped ? POSIX_SPAWN_SETSID : 0;
    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    int failure = ::posix_spawnattr_setsigmask(&attributes, &none);
    if (failure == 0)
        failure = ::posix_spawnattr_setsigdefault(&attributes, &all);
    if (failure == 0)
        failure = ::posix_spawnattr_setflags(&attributes,
                                             short(session | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
    return failure;
}

std::vector<char *> pointers(const QList<QByteArray> &strings)
{
    std::vector<char *> result;
    result.reserve(size_t(strings.size()) + 1);
    for (const QByteArray &string : strings)
        result.push_back(const_cast<char *>(string.constData())); // posix_spawn takes char *, and reads only.
    result.push_back(nullptr);
    return result;
}

int pidfdOpen(pid_t pid)
{
    return int(::syscall(SYS_pidfd_open, pid, 0));
}

/// A child to be waited for by a thread of its own.
struct Reaping {
    pid_t pid;
    FileDescriptor pidfd;
    int graceMs; ///< Before it is killed; negative: it was killed already.
};

void *reapBlocking(void *argument)
{
    const std::unique_ptr<Reaping> reaping(static_cast<Reaping *>(argument));
    if (reaping->graceMs >= 0) {
        pollfd ended{reaping->pidfd.get(), POLLIN, 0};
        while (::poll(&ended, 1, reaping->graceMs) < 0 && errno == EINTR) {}
        ::kill(-reaping->pid, SIGKILL); // Not reaped yet, so the number is still this group's.
    }
    siginfo_t info;
    while (::waitid(byPidfd, id_t(reaping->pidfd.get()), &info, WEXITED) != 0 && errno == EINTR) {}
    return nullptr;
}

void reapInThread(std::unique_ptr<Reaping> reaping)
{
    pthread_attr_t attributes;
    ::pthread_attr_init(&attributes);
    ::pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    ::pthread_attr_setstacksize(&attributes, 64 * 1024);
    pthread_t thread;
    Reaping *const given = reaping.release();
    const int failure = ::pthread_create(&thread, &attributes, reapBlocking, given);
    ::pthread_attr_destroy(&attributes);
    if (failure != 0) {
        reaping.reset(given);
        ::kill(-reaping->pid, SIGKILL);
        qCWarning(lcExec) << "child" << reaping->pid << "was killed but cannot be waited for, error"
                          << failure;
    }
}

/// Behind a whole fence only the system's folders are to be seen, and what the fence opens; a name must not lead elsewhere.
bool isSeenInside(const QString &path, const FenceSpec &fence)
{
    const auto isBelow = [&path](const QString &folder) { return path.startsWith(folder + u'/'); };
    return isBelow(QStringLiteral("/usr")) || isBelow(QStringLiteral("/opt"))
           || isBelow(QStringLiteral("/bin")) || isBelow(QStringLiteral("/sbin"))
           || std::any_of(fence.readable.begin(), fence.readable.end(),
                          [&](const QString &open) { return path == open || isBelow(open); });
}

Result<QString> programPath(const ProcessSpec &spec)
{
    if (spec.program.startsWith(u'/'))
        return spec.program;
    const bool fenced = spec.fence && spec.fence->spec().walls == FenceSpec::Walls::Full;
    for (const QString &found : findPrograms(spec.program)) {
        if (!fenced || isSeenInside(found, spec.fence->spec()))
            return found;
    }
    return Error{ErrorKind::NotFound,
                 SpawnText::tr("The program %1 was not found in PATH. Install it or correct its name.")
                     .arg(spec.program),
                 {}};
}

/// What is really started: the program itself, or the launcher that puts it behind its fence.
Result<FencedStart> startOf(const ProcessSpec &spec)
{
    Result<QString> program = programPath(spec);
    if (!program)
        return program.error();
    FencedStart start;
    if (spec.fence) {
        ProcessSpec inside = spec;
        inside.program = *std::move(program);
        Result<FencedStart> enclosed = spec.fence->enclose(inside);
        if (!enclosed)
            return enclosed.error();
        start = *std::move(enclosed);
    } else {
        start.program = *std::move(program);
        start.arguments = spec.arguments;
        start.environment = spec.environment;
        start.workingDirectory = spec.workingDirectory;
    }
    // Out of the way of the numbers that they are going to get.
    for (FileDescriptor &passed : start.passed) {
        passed = FileDescriptor(::fcntl(passed.get(), F_DUPFD_CLOEXEC, firstPassed + 16));
        if (!passed)
            return spawnError(
                SpawnText::tr("A descriptor for %1 could not be made: %2").arg(spec.program, textOf(errno)),
                errno);
    }
    return start;
}

/// The three standard streams, and then what the launcher is handed; nothing else.
int setDescriptors(posix_spawn_file_actions_t &actions, const std::array<int, 3> &streams,
                   const FencedStart &start, int folder)
{
    int failure = 0;
    for (int i = 0; i < 3 && failure == 0; ++i) {
        if (streams[size_t(i)] >= 0)
            failure = ::posix_spawn_file_actions_adddup2(&actions, streams[size_t(i)], i);
        else if (i == STDIN_FILENO)
            failure = ::posix_spawn_file_actions_addopen(&actions, i, "/dev/null", O_RDONLY, 0);
    }
    if (failure == 0)
        failure = ::posix_spawn_file_actions_addfchdir_np(&actions, folder);
    int next = firstPassed;
    for (const FileDescriptor &passed : start.passed) {
        if (failure == 0)
            failure = ::posix_spawn_file_actions_adddup2(&actions, passed.get(), next++);
    }
    if (failure == 0)
        failure = ::posix_spawn_file_actions_addclosefrom_np(&actions, next);
    return failure;
}

} // namespace

Result<FileDescriptor> inputFile(const QByteArray &bytes)
{
    FileDescriptor file =
        aboveStandard(FileDescriptor(::memfd_create("paddock-input", MFD_CLOEXEC | MFD_ALLOW_SEALING)));
    qsizetype written = 0;
    while (bool(file) && written < bytes.size()) {
        const ssize_t count =
            ::write(file.get(), bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            break;
        written += count;
    }
    // Sealed, so that what the child reads is what we wrote, whatever else holds the file.
    if (!file || written < bytes.size() || ::lseek(file.get(), 0, SEEK_SET) != 0
        || ::fcntl(file.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        return spawnError(
            SpawnText::tr("The input for a program could not be kept in memory: %1").arg(textOf(errno)),
            errno);
    return file;
}

Result<Spawned> spawn(const ProcessSpec &spec)
{
    Result<FencedStart> start = startOf(spec);
    if (!start)
        return start.error();
    const FileDescriptor folder = aboveStandard(FileDescriptor(
        ::open(QFile::encodeName(start->workingDirectory).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC)));
    if (!folder)
        return spawnError(
            SpawnText::tr("%1 cannot run in %2: %3").arg(spec.program, spec.workingDirectory, textOf(errno)),
            errno);

    Pipe output;
    Pipe error;
    FileDescriptor input;
    std::array<int, 3> streams{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
    if (spec.streams == ProcessSpec::Streams::Piped) {
        Result<Pipe> made = makePipe();
        if (!made)
            return made.error();
        output = *std::move(made);
        if (spec.errorOutput == ProcessSpec::ErrorOutput::Apart) {
            made = makePipe();
            if (!made)
                return made.error();
            error = *std::move(made);
        }
        if (!spec.input.isEmpty()) {
            Result<FileDescriptor> file = inputFile(spec.input);
            if (!file)
                return file.error();
            input = *std::move(file);
        }
        streams = {input.get(), output.writing.get(),
                   bool(error.writing) ? error.writing.get() : output.writing.get()};
    }

    SpawnSetup setup;
    int failure = setSignals(setup.attributes, spec.streams);
    if (failure == 0)
        failure = setDescriptors(setup.actions, streams, *start, folder.get());

    const QByteArray path = QFile::encodeName(start->program);
    QList<QByteArray> arguments = {path};
    for (const QString &argument : std::as_const(start->arguments))
        arguments.append(QFile::encodeName(argument));
    const std::vector<char *> argumentPointers = pointers(arguments);
    const std::vector<char *> environmentPointers = pointers(start->environment);

    Spawned child;
    if (failure == 0)
        failure = ::posix_spawn(&child.pid, path.constData(), &setup.actions, &setup.attributes,
                                argumentPointers.data(), environmentPointers.data());
    if (failure != 0)
        return spawnError(SpawnText::tr("%1 could not be started: %2").arg(spec.program, textOf(failure)),
                          failure);

    // No race: nobody else reaps our children, so the number stays this child's until we do.
    child.pidfd = FileDescriptor(pidfdOpen(child.pid));
    if (!child.pidfd) {
        const int code = errno;
        ::kill(-child.pid, SIGKILL);
        ::waitpid(child.pid, nullptr, 0);
        return spawnError(SpawnText::tr("%1 could not be watched: %2. Paddock needs Linux 5.4 or later.")
                              .arg(spec.program, textOf(code)),
                          code);
    }
    child.output = std::move(output.reading);
    child.error = std::move(error.reading);
    child.link = std::move(start->link);
    child.gate = std::move(start->gate);
    return child;
}

void killAndReap(pid_t pid, FileDescriptor pidfd)
{
    ::kill(-pid, SIGKILL);
    siginfo_t info{};
    if (::waitid(byPidfd, id_t(pidfd.get()), &info, WEXITED | WNOHANG) != 0 || info.si_pid == pid)
        return; // Gone already, or reaped just now.

    // It dies as soon as the kernel comes to it, usually within a millisecond; a thread of its own can wait that out
    // even if the child hangs in a dead file system, and holds up neither us nor the end of the program.
    reapInThread(std::make_unique<Reaping>(Reaping{pid, std::move(pidfd), -1}));
}

void letEndAndReap(pid_t pid, FileDescriptor pidfd)
{
    reapInThread(std::make_unique<Reaping>(Reaping{pid, std::move(pidfd), graceOfLauncherMs}));
}

} // namespace paddock
