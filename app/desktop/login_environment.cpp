#include "app/desktop/login_environment.h"

#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace paddock {
namespace {

/// Parts what the shell's own start-up files print from what we asked for.
constexpr char environmentMark[] = "\x01paddock-environment\x01";
constexpr qsizetype mostOutput = 1 << 20;

bool isFolderList(const QByteArray &name)
{
    static const QList<QByteArray> names{
        "PATH",       "MANPATH",           "INFOPATH",    "PKG_CONFIG_PATH", "XDG_DATA_DIRS",
        "GOPATH",     "CMAKE_PREFIX_PATH", "JAVA_HOME",   "ANDROID_HOME",    "NVM_DIR",
        "PYENV_ROOT", "CARGO_HOME",        "RUSTUP_HOME", "HOMEBREW_PREFIX"};
    return names.contains(name);
}

/// Its absolute folders, once each. A relative one means something else in every folder one works in.
QByteArray absoluteFolders(const QByteArray &list)
{
    QByteArrayList folders;
    for (const QByteArray &folder : list.split(':')) {
        if (folder.startsWith('/') && !folders.contains(folder))
            folders.append(folder);
    }
    return folders.join(':');
}

} // namespace

bool LoginEnvironment::isNeeded()
{
#ifdef Q_OS_UNIX
    // A terminal's children have its environment already, and so have those of another program's wrapper.
    return !isatty(STDIN_FILENO) && !isatty(STDERR_FILENO) && qEnvironmentVariableIsEmpty("TERM")
           && !shell().isEmpty();
#else
    return false;
#endif
}

QString LoginEnvironment::shell()
{
#ifdef Q_OS_UNIX
    QString path = qEnvironmentVariable("SHELL");
    if (path.isEmpty()) {
        if (const passwd *entry = getpwuid(getuid()))
            path = QFile::decodeName(entry->pw_shell);
    }
    const QString name = QFileInfo(path).fileName();
    // Others do not take these options, or are there to let nobody in.
    static const QStringList known{"bash", "zsh", "fish", "sh", "dash", "ksh"};
    return QDir::isAbsolutePath(path) && QFileInfo(path).isExecutable() && known.contains(name) ? path
                                                                                                : QString();
#else
    return {};
#endif
}

LoginEnvironment::LoginEnvironment(const QString &shell, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_shell.setProcessChannelMode(QProcess::SeparateChannels);
    m_shell.setStandardInputFile(QProcess::nullDevice());
    m_shell.setStandardErrorFile(QProcess::nullDevice());
    m_shell.setWorkingDirectory(QDir::homePath());
#ifdef Q_OS_UNIX
    // A group and a session of its own: no terminal to ask on, and what start-up files leave behind ends with it.
    m_shell.setChildProcessModifier([] { ::setsid(); });
#endif
    connect(&m_shell, &QProcess::readyReadStandardOutput, this, [this] {
        m_output += m_shell.readAllStandardOutput();
        if (m_output.size() > mostOutput)
            end({});
    });
    connect(&m_shell, &QProcess::errorOccurred, this, [this] { end({}); });
    connect(&m_shell, &QProcess::finished, this, [this] { end(read(m_output)); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCWarning(lcUi) << "the login shell did not answer in time; PATH stays as it is";
        end({});
    });
    m_patience.start(patience);
    // Login and interactive: most people's lines for PATH stand in a file that only the second kind reads.
    m_shell.start(
        shell, {"-l", "-i", "-c", QStringLiteral("printf '\\001paddock-environment\\001'; command env -0")});
}

LoginEnvironment::~LoginEnvironment()
{
    m_ended = true;
    if (m_shell.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    if (const qint64 id = m_shell.processId(); id > 1)
        ::kill(pid_t(-id), SIGKILL);
#endif
    m_shell.kill();
}

LoginEnvironment::Variables LoginEnvironment::read(const QByteArray &output)
{
    Variables variables;
    const qsizetype begin = output.indexOf(environmentMark);
    if (begin < 0)
        return variables;
    for (const QByteArray &entry : output.mid(begin + qsizetype(sizeof environmentMark) - 1).split('\0')) {
        const qsizetype equals = entry.indexOf('=');
        const QByteArray name = entry.left(equals);
        if (equals < 1 || !isFolderList(name))
            continue;
        const QByteArray folders = absoluteFolders(entry.mid(equals + 1));
        if (!folders.isEmpty())
            variables.emplace_back(name, folders);
    }
    return variables;
}

void LoginEnvironment::apply(const Variables &variables)
{
    for (const auto &[name, value] : variables)
        qputenv(name.constData(), value);
}

void LoginEnvironment::end(const Variables &variables)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
#ifdef Q_OS_UNIX
    if (const qint64 id = m_shell.processId(); id > 1)
        ::kill(pid_t(-id), SIGKILL); // with what its start-up files began
#endif
    emit finished(variables);
}

} // namespace paddock
