#pragma once

#include <memory>

namespace paddock {

/// Prepares libsecret, which QtKeychain loads and which gives no access to this, for one errand:
/// - It meets the service anew. It would go on using its session with a service that was restarted since, and every
///   errand would fail until this process ends.
/// - The end of the session bus does not end this process, which is GLib's default for the shared connection
///   (g_dbus_connection_set_exit_on_close).
/// Hold the result until libsecret has its own hold on the connection, so at least until the errand is done.
/// Call it only when the bus is known to answer: it connects at once, in about a millisecond.
std::shared_ptr<void> prepareLibsecret();

} // namespace paddock
