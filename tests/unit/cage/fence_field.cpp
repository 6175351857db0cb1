#include "tests/unit/cage/fence_field.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

namespace paddock {

namespace {

constexpr int longestMilliseconds = 30'000;

QByteArray bytesOf(const QString &text)
{
    return text.toUtf8();
}

/// A copy above the numbers that the launcher is started with.
int raised(int descriptor)
{
    const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 10);
    ::close(descriptor);
    return copy;
}

int sealedPlan(const cage::FencePlan &plan)
{
    const std::string text = encode(plan);
    const int file = ::memfd_create("plan", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0 || ::write(file, text.data(), text.size()) != ssize_t(text.size())
        || ::fcntl(file, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        qFatal("the plan could not be written");
    return raised(file);
}

QByteArray launcher()
{
    return PADDOCK_BIN_DIR "/paddock-fence";
}

} // namespace

bool FenceOutcome::hasExited(int code) const
{
    return WIFEXITED(status) && WEXITSTATUS(status) == code;
}

bool FenceOutcome::isKilledBy(int signal) const
{
    return WIFSIGNALED(status) && WTERMSIG(status) == signal;
}

FenceRun::FenceRun(const cage::FencePlan &plan, const QString &workspace, const QStringList &command,
                   uid_t user)
{
    const int planFile = sealedPlan(plan);
    std::array<int, 2> link{};
    std::array<int, 2> output{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, link.data()) != 0
        || ::pipe2(output.data(), O_CLOEXEC) != 0)
        qFatal("no sockets or pipes");
    m_link = link[0];
    m_outputEnd = output[0];
    const int theirLink = raised(link[1]);
    const int theirOutput = raised(output[1]);
    const int folder = workspace.isEmpty()
                           ? -1
                           : raised(::open(bytesOf(workspace).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));

    // Open before the user changes, because the folders above the build may be closed to others.
    const int program = raised(::open(launcher().constData(), O_PATH | O_CLOEXEC));
    QList<QByteArray> words{launcher(), "--"};
    for (const QString &word : command)
        words.append(bytesOf(word));
    QList<QByteArray> environment{"PATH=/usr/local/bin:/usr/bin:/bin",
                                  "HOME=/tmp/home",
                                  "LANG=C.UTF-8",
                                  "GIT_CONFIG_COUNT=3",
                                  "GIT_CONFIG_KEY_0=safe.directory",
                                  "GIT_CONFIG_VALUE_0=*",
                                  "GIT_CONFIG_KEY_1=user.name",
                                  "GIT_CONFIG_VALUE_1=t",
                                  "GIT_CONFIG_KEY_2=user.email",
                                  "GIT_CONFIG_VALUE_2=t@t"};
    std::vector<char *> argumentPointers;
    for (QByteArray &word : words)
        argumentPointers.push_back(word.data());
    argumentPointers.push_back(nullptr);
    std::vector<char *> environmentPointers;
    for (QByteArray &entry : environment)
        environmentPointers.push_back(entry.data());
    environmentPointers.push_back(nullptr);

    m_pid = ::fork();
    if (m_pid != 0) {
        for (const int number : {planFile, theirLink, theirOutput, folder, program})
            ::close(number);
        return;
    }
    const int input = ::open("/dev/null", O_RDONLY);
    ::dup2(input, STDIN_FILENO);
    ::dup2(theirOutput, STDOUT_FILENO);
    ::dup2(theirOutput, STDERR_FILENO);
    ::dup2(planFile, cage::planDescriptor);
    ::dup2(theirLink, cage::linkDescriptor);
    if (folder >= 0)
        ::dup2(folder, cage::workspaceDescriptor);
    ::dup2(input, 9); // One that nobody means the command to have.
    ::setsid();
    if (user != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0))
        ::_exit(99);
    ::fexecve(program, argumentPointers.data(), environmentPointers.data());
    ::_exit(98);
}

FenceRun::~FenceRun()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    for (const int number : {m_link, m_outputEnd, m_gateway}) {
        if (number >= 0)
            ::close(number);
    }
}

bool FenceRun::readMore()
{
    std::array<char, 4096> bytes;
    pollfd source{m_outputEnd, POLLIN, 0};
    if (::poll(&source, 1, longestMilliseconds) <= 0)
        return false;
    const ssize_t count = ::read(m_outputEnd, bytes.data(), bytes.size());
    if (count > 0)
        m_outcome.output.append(bytes.data(), count);
    return count > 0;
}

bool FenceRun::waitForOutput(const QByteArray &text)
{
    while (!m_outcome.output.contains(text)) {
        if (!readMore())
            return false;
    }
    return true;
}

void FenceRun::readLink(bool waits)
{
    while (m_link >= 0) {
        pollfd source{m_link, POLLIN, 0};
        if (::poll(&source, 1, waits ? longestMilliseconds : 0) <= 0)
            return;
        std::array<char, 16384> bytes;
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
        iovec part{bytes.data(), bytes.size()};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const ssize_t count = ::recvmsg(m_link, &message, MSG_CMSG_CLOEXEC);
        if (count <= 0)
            return;
        const QByteArray text(bytes.data() + 1, count - 1);
        switch (cage::LinkMessage(bytes[0])) {
        case cage::LinkMessage::Gateway:
            if (const cmsghdr *header = CMSG_FIRSTHDR(&message))
                std::memcpy(&m_gateway, CMSG_DATA(header), sizeof m_gateway);
            if (waits)
                return;
            break;
        case cage::LinkMessage::Standing:
            m_outcome.standing = text;
            break;
        case cage::LinkMessage::Failed:
            m_outcome.failed = text;
            break;
        case cage::LinkMessage::Remark:
            m_outcome.remarks.append(text);
            break;
        }
    }
}

int FenceRun::takeGateway()
{
    readLink(true);
    return m_gateway;
}

void FenceRun::closeLink()
{
    readLink(false);
    ::close(m_link);
    m_link = -1;
}

FenceOutcome FenceRun::finish()
{
    while (readMore()) {}
    for (int waited = 0; ::waitpid(m_pid, &m_outcome.status, WNOHANG) == 0; waited += 2) {
        if (waited > longestMilliseconds)
            ::kill(m_pid, SIGKILL);
        ::poll(nullptr, 0, 2);
    }
    m_pid = -1;
    readLink(false);
    return m_outcome;
}

FenceField::FenceField()
    : w(QFileInfo(m_base.path()).canonicalFilePath() + "/w")
    , outside(QFileInfo(m_base.path()).canonicalFilePath() + "/outside")
{
    QFile::setPermissions(m_base.path(), QFile::Permissions(0x7055)); // Others may pass through.
    put(w + "/README.md", "read me\n");
    put(outside + "/secret.txt", "outside and secret");
    put(outside + "/keep/a.txt", "keep");
    plan.workspacePath = w.toStdString();
    plan.workingDirectory = plan.workspacePath;
    using Kind = cage::ProtectedPlace::Kind;
    for (const char *name : {".git/hooks", ".git/info", ".vscode", ".claude", ".github/workflows"})
        plan.protectedPlaces.push_back({name, Kind::Folder, true});
    for (const char *name : {".git/config", ".mcp.json", ".envrc"})
        plan.protectedPlaces.push_back({name, Kind::File, true});
    plan.pinned = {".git", ".github"};
    plan.limits.temporaryBytes = 64 << 20;
}

void FenceField::put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(path));
}

QByteArray FenceField::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

bool FenceField::exists(const QString &path)
{
    struct stat status = {};
    return ::lstat(bytesOf(path).constData(), &status) == 0;
}

QStringList FenceField::names() const
{
    return QDir(w).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDir::Name);
}

void FenceField::giveTo(uid_t user)
{
    QDirIterator all(m_base.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        QCOMPARE(::lchown(bytesOf(all.next()).constData(), user, user), 0);
    m_user = user;
}

void FenceField::makeRepository()
{
    QProcess git;
    git.setWorkingDirectory(w);
    git.start("git", {"init", "-q", "-b", "main", "."});
    QVERIFY(git.waitForFinished());
    QCOMPARE(git.exitCode(), 0);
}

FenceOutcome FenceField::run(const QStringList &command) const
{
    const QString workspace = plan.workspace == cage::FencePlan::Workspace::Absent ? QString() : w;
    return FenceRun(plan, workspace, command, m_user).finish();
}

FenceOutcome FenceField::shell(const QString &script) const
{
    return run({"/bin/sh", "-c", script});
}

QString whyNoFullFence()
{
    const FenceOutcome outcome = FenceField().shell("true");
    return outcome.standing.isEmpty() ? QString::fromUtf8(outcome.failed) : QString();
}

} // namespace paddock
