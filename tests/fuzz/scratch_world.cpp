#include "tests/fuzz/scratch_world.h"

#include "core/exec/child_environment.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <grp.h>
#include <linux/landlock.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <vector>

namespace paddock::fuzz {

namespace {

constexpr uid_t ordinaryUser = 12345;
constexpr int patienceMilliseconds = 5000;

void putText(const QString &path, const QByteArray &text)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the world cannot be built");
}

void putLink(const QString &path, const QByteArray &target)
{
    if (::symlink(target.constData(), QFile::encodeName(path).constData()) != 0)
        qFatal("the world cannot be built");
}

void giveAway(const QString &folder)
{
    if (::geteuid() != 0)
        return;
    QStringList paths{folder};
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next());
    for (const QString &path : std::as_const(paths)) {
        if (::lchown(QFile::encodeName(path).constData(), ordinaryUser, ordinaryUser) != 0)
            qFatal("the world cannot be given away");
    }
}

int newRuleset()
{
    landlock_ruleset_attr attributes = {};
    attributes.handled_access_fs =
        LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE
        | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG
        | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK
        | LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_REFER;
    return int(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
}

bool allowWriting(int rules, const char *path, bool isFolder)
{
    const int place = ::open(path, O_PATH | O_CLOEXEC);
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_WRITE_FILE;
    if (isFolder)
        rule.allowed_access |= LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE
                               | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG
                               | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO
                               | LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_REFER;
    rule.parent_fd = place;
    return place >= 0 && ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

/// In the child, before it becomes the command. False: it must not.
bool keepInside(const char *base)
{
    const int rules = newRuleset();
    if (rules < 0 || !allowWriting(rules, base, true) || !allowWriting(rules, "/dev/null", false)
        || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
        || ::syscall(SYS_landlock_restrict_self, rules, 0) != 0)
        return false;
    const rlimit size{1 << 20, 1 << 20};
    const rlimit time{4, 4};
    ::setrlimit(RLIMIT_FSIZE, &size);
    ::setrlimit(RLIMIT_CPU, &time);
    if (::geteuid() != 0)
        return true;
    return ::setgroups(0, nullptr) == 0 && ::setgid(ordinaryUser) == 0 && ::setuid(ordinaryUser) == 0;
}

/// Waits, and leaves nothing of its group running.
void waitFor(pid_t pid)
{
    const QDeadlineTimer deadline(patienceMilliseconds);
    while (::waitpid(pid, nullptr, WNOHANG) == 0) {
        if (deadline.hasExpired()) {
            ::kill(-pid, SIGKILL);
            ::waitpid(pid, nullptr, 0);
            break;
        }
        ::usleep(1000);
    }
    ::kill(-pid, SIGKILL);
}

} // namespace

ScratchWorld::ScratchWorld()
    : m_base(QFileInfo(m_folder.path()).canonicalFilePath())
{
    ::chmod(QFile::encodeName(m_base).constData(), 0755);
}

QString ScratchWorld::whyNot()
{
    const int rules = newRuleset();
    if (rules < 0)
        return QStringLiteral("this kernel cannot keep a command that goes astray from writing elsewhere");
    ::close(rules);
    return {};
}

bool ScratchWorld::canTrace()
{
    return findProgram(QStringLiteral("strace")).has_value();
}

void ScratchWorld::build() const
{
    std::error_code failure;
    std::filesystem::remove_all(QFile::encodeName(m_base + "/deep").toStdString(), failure);
    if (failure)
        qFatal("the world cannot be built anew");
    const QString ws = workspace();
    const QString out = outside();
    putText(ws + "/a.txt", "a.txt\nsub/b.txt\nwords of a\n");
    putText(ws + "/list.txt", "../outside/secret.txt\n");
    putText(ws + "/sub/b.txt", "words of b\n");
    putText(ws + "/my dir/file one.txt", "spaced\n");
    putText(out + "/secret.txt", "words outside\n");
    putText(out + "/victim.txt", "victim outside\n");
    putText(out + "/keep/a.txt", "keep\n");
    putText(out + "/hard.txt", "two names\n");
    putText(m_base + "/deep/victim.txt", "further out\n");
    putLink(ws + "/out", "../outside");
    putLink(ws + "/abs", out.toUtf8());
    putLink(ws + "/outfile", "../outside/secret.txt");
    putLink(ws + "/dangling", "../outside/missing.txt");
    putLink(ws + "/sub/up", "../..");
    putLink(ws + "/in", "sub");
    putLink(ws + "/chain", "sub/up/outside/victim.txt");
    ::link(QFile::encodeName(out + "/hard.txt").constData(), QFile::encodeName(ws + "/hard.txt").constData());
    QDir().mkpath(m_base + "/deep/log");
    giveAway(m_base + "/deep");
}

QStringList ScratchWorld::trespassesOf(const QString &command) const
{
    const QMap<QString, QByteArray> before = outsideNow();
    runCommand(command);
    const QMap<QString, QByteArray> after = outsideNow();
    QStringList found;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            found.append("deleted " + it.key());
        else if (after.value(it.key()) != it.value())
            found.append("changed " + it.key());
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            found.append("made " + it.key());
    }
    return found + readOutside();
}

QMap<QString, QByteArray> ScratchWorld::outsideNow() const
{
    QMap<QString, QByteArray> now;
    const QString ws = workspace() + u'/';
    const QString log = m_base + "/deep/log/";
    QDirIterator all(m_base, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (path.startsWith(ws) || path.startsWith(log))
            continue;
        struct stat status = {};
        ::lstat(QFile::encodeName(path).constData(), &status);
        QByteArray facts = QByteArray::number(status.st_mode);
        if (S_ISREG(status.st_mode)) {
            QFile file(path);
            facts += ' ' + QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.'
                     + QByteArray::number(qint64(status.st_mtim.tv_nsec));
            if (file.open(QIODevice::ReadOnly))
                facts += ' ' + QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1).toHex();
        }
        now.insert(path.mid(m_base.size() + 1), facts);
    }
    return now;
}

void ScratchWorld::runCommand(const QString &command) const
{
    QByteArrayList words{"bash", "--noprofile", "--norc", "-c", command.toUtf8()};
    if (const std::optional<QString> strace = findProgram(QStringLiteral("strace"))) {
        words = QByteArrayList{QFile::encodeName(*strace),
                               "-f",
                               "-qq",
                               "-y",
                               "-o",
                               QFile::encodeName(m_base + "/deep/log/trace"),
                               "-e",
                               "trace=open,openat,openat2,creat"}
                + words;
    }
    // The child may only call what is safe between fork and exec.
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QList<QByteArray> variables = childEnvironment({"HOME=" + QFile::encodeName(outside())});
    std::vector<char *> environment;
    for (QByteArray &variable : variables)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    const QByteArray base = QFile::encodeName(m_base);
    const QByteArray folder = QFile::encodeName(workspace());
    const pid_t pid = ::fork();
    if (pid < 0)
        qFatal("no process for a command");
    if (pid == 0) {
        const int nothing = ::open("/dev/null", O_RDWR);
        for (const int number : {0, 1, 2})
            ::dup2(nothing, number);
        if (::setsid() < 0 || ::chdir(folder.constData()) != 0 || !keepInside(base.constData()))
            ::_exit(125);
        ::execvpe(arguments[0], arguments.data(), environment.data());
        ::_exit(126);
    }
    waitFor(pid);
}

/// What the trace says was opened, by the names that the kernel gives to what was opened.
QStringList ScratchWorld::readOutside() const
{
    static const QRegularExpression opened(QStringLiteral("= [0-9]+<(/[^>]*)>"));
    static const QRegularExpression ofTheSystem(
        QStringLiteral("^/((usr|etc|lib|lib32|lib64|bin|sbin|proc|dev|sys|opt)(/|$)|$)"));
    QStringList found;
    QFile trace(m_base + "/deep/log/trace");
    if (!trace.open(QIODevice::ReadOnly))
        return found;
    while (!trace.atEnd()) {
        const QString line = QString::fromUtf8(trace.readLine());
        const auto match = opened.match(line);
        if (!match.hasMatch() || line.contains(QLatin1String("O_PATH")))
            continue;
        const QString path = match.captured(1);
        if (path == workspace() || path.startsWith(workspace() + u'/') || ofTheSystem.match(path).hasMatch())
            continue;
        const QString trespass = "opened " + path;
        if (!found.contains(trespass))
            found.append(trespass);
    }
    return found;
}

} // namespace paddock::fuzz
