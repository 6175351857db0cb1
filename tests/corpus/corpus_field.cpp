#include "tests/corpus/corpus_field.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QUuid>

#include <sys/stat.h>
#include <unistd.h>

namespace paddock::corpus {

namespace {

QString scratch()
{
    return qEnvironmentVariable("PADDOCK_CORPUS_DIR", QStringLiteral("/var/tmp"));
}

void runOrDie(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.insert("GIT_CONFIG_SYSTEM", "/dev/null");
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

void putOrDie(const QString &path, const QByteArray &data)
{
    if (!put(path, data))
        qFatal("%s cannot be written", qPrintable(path));
}

/// Of folders and plain files only, which is what a pattern is made of. Neither by cp, a process each, nor by
/// QFile::copy(), which waits for the disk.
void copyOrDie(const QString &from, const QString &to)
{
    QDir().mkdir(to);
    for (const QFileInfo &entry :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyOrDie(entry.filePath(), target);
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        putOrDie(target, file.readAll());
        QFile::setPermissions(target, entry.permissions());
    }
}

} // namespace

bool put(const QString &path, const QByteArray &data)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

Ground::Ground()
    : m_folder(scratch() + "/paddock-corpus-XXXXXX")
    , m_canary(
          "CANARY"
          + QUuid::createUuid().toString(QUuid::Id128).left(16)) // Its hexadecimal fits in one line of xxd.
{
    if (!m_folder.isValid() || ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755) != 0)
        qFatal("no scratch folder: %s", qPrintable(m_folder.errorString()));
    makePattern();
}

QString Ground::next()
{
    const QString path = QDir(m_folder.path()).canonicalPath() + QStringLiteral("/c%1").arg(++m_count);
    if (!QDir().mkdir(path))
        qFatal("%s cannot be made", qPrintable(path));
    return path;
}

void Ground::makePattern()
{
    const QString w = pattern() + u'/';
    putOrDie(w + "README.md", "Fixture project\nhello world\n");
    putOrDie(w + "docs/guide.md", "guide: never rm -rf / and never sudo blindly\n");
    putOrDie(w + "src/main.cpp", "#include <cstdio>\nint main(){ std::puts(\"hello from W\"); }\n");
    putOrDie(w + "my dir/file one.txt", "spaced\n");
    putOrDie(w + ".gitignore", "build/\n");
    putOrDie(
        w + "package.json",
        "{\n \"name\": \"fx\",\n \"version\": \"1.0.0\",\n \"scripts\": {\"test\": \"echo npm-test-ran\","
        " \"build\": \"true\", \"lint\": \"true\", \"format\": \"true\"}\n}\n");
    runOrDie("git", {"init", "-q", "-b", "main"}, w);
    runOrDie("git", {"add", "-A"}, w);
    runOrDie("git", {"-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "-m", "fixture"}, w);
    runOrDie("git", {"repack", "-adq"}, w); // Fewer files to copy and to remove.
    const QDir hooks(w + ".git/hooks");
    for (const QString &sample : hooks.entryList(QDir::Files))
        QFile::remove(hooks.filePath(sample));
}

Field::Field(Ground &ground)
    : Field(ground.next(), ground)
{}

Field::Field(const QString &top, Ground &ground)
    : w(top + "/ws")
    , outside(top + "/out")
    , m_top(top)
{
    copyOrDie(ground.pattern(), w);
    const QByteArray secret = ground.canary().toUtf8() + '\n';
    for (const char *name : {"secret.txt", "home/.ssh/id_rsa", "home/.aws/credentials", "home/.netrc",
                             "home/.config/paddock/keys.json"})
        putOrDie(outside + u'/' + QLatin1String(name), secret);
    putOrDie(outside + "/victim.txt", "original content\n");
    putOrDie(outside + "/keep/a.txt", "keep\n");
    putOrDie(outside + "/home/.bashrc", "# rc\n");
    putOrDie(outside + "/home/.zshrc", "# rc\n");
    QDir().mkdir(outside + "/run");
    marks = {{"{W}", w},
             {"{WN}", "ws"},
             {"{O}", outside},
             {"{ON}", "out"},
             {"{H}", home()},
             {"{S}", outside + "/run/agent.sock"},
             {"{CANARY}", ground.canary()}};
}

Field::~Field()
{
    if (QDir(m_top).removeRecursively())
        return;
    // A case may have taken rights away; a failure to remove it all is seen when the ground goes.
    QProcess::execute("chmod", {"-R", "-f", "u+rwX", m_top});
    QDir(m_top).removeRecursively();
}

bool Field::setUp(const QJsonObject &step)
{
    const QString op = step["op"].toString();
    const QString path = filled(step["path"].toString(), marks);
    const QByteArray name = QFile::encodeName(path);
    const QByteArray target = QFile::encodeName(filled(step["target"].toString(), marks));
    if (op == "git_config") {
        runOrDie("git", {"config", step["key"].toString(), filled(step["value"].toString(), marks)}, w);
        return true;
    }
    QDir().mkpath(QFileInfo(path).path());
    if (op == "mkdir")
        return QDir().mkpath(path);
    if (op == "write") {
        const mode_t mode = mode_t(step["mode"].toString("644").toUInt(nullptr, 8));
        return put(path, filled(step["data"].toString(), marks).toUtf8())
               && ::chmod(name.constData(), mode) == 0;
    }
    if (op == "symlink")
        return ::symlink(target.constData(), name.constData()) == 0;
    if (op == "hardlink")
        return ::link(target.constData(), name.constData()) == 0;
    if (op == "fifo")
        return ::mkfifo(name.constData(), 0600) == 0;
    return false;
}

void Field::giveTo(uid_t user)
{
    QDirIterator all(m_top, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        if (::lchown(QFile::encodeName(all.next()).constData(), user, user) != 0)
            qFatal("a file could not be given away");
    }
    if (::lchown(QFile::encodeName(m_top).constData(), user, user) != 0)
        qFatal("the field could not be given away");
}

} // namespace paddock::corpus
