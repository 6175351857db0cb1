#pragma once

#include <QFuture>
#include <QString>

namespace paddock {

/// What the session bus tells of the desktop's Secret Service (GNOME Keyring, KWallet, KeePassXC, ...).
struct SecretService {
    enum class State {
        NoBus, ///< There is no session bus, or it does not answer.
        Absent, ///< Nobody on the bus offers the service, and nothing can be started that does.
        Present, ///< It runs or will be started when it is asked.
        Locked, ///< It says that the keyring for new entries is locked.
    };
    State state = State::NoBus;
    QString detail = {}; ///< For the log.
};

enum class Look {
    AtTheBus, ///< Starts nothing. Never gives Locked.
    AtTheKeyring, ///< Asks the service itself, which starts it when it is not running.
};

/// Where the session bus is: $DBUS_SESSION_BUS_ADDRESS, else the socket $XDG_RUNTIME_DIR/bus. Empty: nowhere; then
/// nothing may be asked that goes over the bus, or the D-Bus libraries would start a bus of their own.
QString sessionBusAddress();

/// Looks on a pool thread, for a broken bus may keep its caller waiting. Ends within 15 seconds. Prompts nobody.
/// Source: Secret Service API, specifications.freedesktop.org/secret-service.
QFuture<SecretService> lookForSecretService(Look look);

} // namespace paddock
