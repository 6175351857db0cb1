#include "tests/unit/store/private_keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

namespace paddock {

namespace {

void kill(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

/// Lets a child end with this process, whatever ends it.
void endWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace

PrivateKeyring::PrivateKeyring()
{
    endWithUs(m_bus);
    endWithUs(m_daemon);
    for (const char *folder : {"data", "run", "config", "cache"}) {
        const QString path = m_home.filePath(QLatin1String(folder));
        QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    setVariable("HOME", QFile::encodeName(m_home.path()));
    setVariable("XDG_DATA_HOME", QFile::encodeName(m_home.filePath("data")));
    setVariable("XDG_RUNTIME_DIR", QFile::encodeName(m_home.filePath("run")));
    setVariable("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath("config")));
    setVariable("XDG_CACHE_HOME", QFile::encodeName(m_home.filePath("cache")));
    setVariable("DBUS_SESSION_BUS_ADDRESS", {});
    setVariable("GNOME_KEYRING_CONTROL", {});
}

PrivateKeyring::~PrivateKeyring()
{
    killDaemon();
    killBus();
    for (const auto &[name, value] : m_before)
        value ? qputenv(name.constData(), *value) : qunsetenv(name.constData());
}

QString PrivateKeyring::missing()
{
    for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QStringLiteral("%1 is not installed").arg(QLatin1String(program));
    }
    return {};
}

bool PrivateKeyring::startBus()
{
    QFile config(m_home.filePath("bus.conf"));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=)"
                 + QFile::encodeName(m_home.filePath("run/private-bus")) + R"(</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)");
    config.close();
    m_bus.start("dbus-daemon",
                {"--nofork", "--nopidfile", "--print-address=1", "--config-file=" + config.fileName()});
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(10'000))
            return false;
    }
    m_address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    return true;
}

void PrivateKeyring::killBus()
{
    kill(m_bus);
}

bool PrivateKeyring::startDaemon(Begin begin)
{
    QStringList arguments{"--foreground", "--components=secrets",
                          "--control-directory=" + m_home.filePath("run/keyring")};
    if (begin == Begin::Unlocked)
        arguments.append("--unlock");
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start("gnome-keyring-daemon", arguments);
    if (begin == Begin::Unlocked)
        m_daemon.write("test-password");
    m_daemon.closeWriteChannel();

    const QString name = QStringLiteral("private-keyring-%1").arg(m_daemon.processId());
    bool isThere = false;
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(m_address), name);
        isThere = bus.isConnected() && QTest::qWaitFor([&] {
                      return bus.interface()->isServiceRegistered("org.freedesktop.secrets").value();
                  });
    }
    QDBusConnection::disconnectFromBus(name);
    return isThere;
}

void PrivateKeyring::killDaemon()
{
    kill(m_daemon);
}

void PrivateKeyring::setVariable(const char *name, const QByteArray &value)
{
    m_before.append({name, qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt});
    value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
}

} // namespace paddock
