#include "core/store/libsecret_bus.h"

#include "core/base/log.h"

#include <QLibrary>

namespace paddock {

namespace {

// The part of libsecret's and GLib's C interface that is needed, as their documentation gives it. Both are in the
// process already when a keychain is used; linking them would burden those who use none.
using SecretServiceDisconnect = void (*)();
using BusGetSync = void *(*)(int busType, void *cancellable, void **error);
using SetExitOnClose = void (*)(void *connection, int exitOnClose);
using ObjectUnref = void (*)(void *object);
constexpr int sessionBusType = 2; // G_BUS_TYPE_SESSION

template<typename Function>
Function resolve(const char *library, int version, const char *symbol)
{
    const auto function =
        reinterpret_cast<Function>(QLibrary::resolve(QLatin1String(library), version, symbol));
    if (!function)
        qCWarning(lcStore) << library << "has no" << symbol;
    return function;
}

} // namespace

std::shared_ptr<void> prepareLibsecret()
{
    if (const auto disconnect = resolve<SecretServiceDisconnect>("secret-1", 0, "secret_service_disconnect"))
        disconnect();

    const auto getBus = resolve<BusGetSync>("gio-2.0", 0, "g_bus_get_sync");
    const auto setExitOnClose = resolve<SetExitOnClose>("gio-2.0", 0, "g_dbus_connection_set_exit_on_close");
    const auto unref = resolve<ObjectUnref>("gobject-2.0", 0, "g_object_unref");
    if (!getBus || !setExitOnClose || !unref)
        return {};
    void *connection = getBus(sessionBusType, nullptr, nullptr);
    if (!connection)
        return {};
    setExitOnClose(connection, 0);
    return {connection, unref};
}

} // namespace paddock
