#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace paddock {

/// A D-Bus session of its own and on it, when asked, the real gnome-keyring with a keyring in a temporary folder.
/// While it lives, this process and its children see this session as theirs. Nothing on its bus starts by itself.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();
    Q_DISABLE_COPY_MOVE(PrivateKeyring)

    /// What is missing on this machine; empty: nothing.
    static QString missing();

    bool startBus();
    void killBus();

    enum class Begin { Unlocked, Locked };
    bool startDaemon(Begin begin); ///< Locked: with the keyring that an unlocked one left behind.
    void killDaemon();

    QString path() const { return m_home.path(); }
    QByteArray address() const { return m_address; }
    QString daemonOutput() { return QString::fromUtf8(m_daemon.readAll()); }

private:
    void setVariable(const char *name, const QByteArray &value);

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;
    QByteArray m_address;
    QList<std::pair<QByteArray, std::optional<QByteArray>>> m_before;
};

} // namespace paddock
