#pragma once

#include <QObject>
#include <QString>

#include <functional>

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

/// Looks on a pool thread, for a broken bus may keep its caller waiting, and calls \a then on the thread of
/// \a context; never from within this call, and not at all when \a context is gone by then. Ends within 15 seconds
/// once the bus has let us in. Prompts nobody.
/// Source: Secret Service API, specifications.freedesktop.org/secret-service.
void lookForSecretService(Look look, QObject *context, std::function<void(const SecretService &)> then);

} // namespace paddock
