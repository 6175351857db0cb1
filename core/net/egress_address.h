#pragma once

#include "core/net/host_rules.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace paddock {

/// Finds the numeric addresses of a name without blocking. \a done is called once, later, on the calling thread, with
/// an empty list when there are none; never after \a receiver is gone.
using LookUp = std::function<void(const QString &name, QObject *receiver,
                                  std::function<void(const QStringList &addresses)> done)>;

/// The system's own name service, on a thread of its own for each name. The thread outlives a receiver that does not
/// wait, so a dead name server holds nobody up.
LookUp systemLookUp();

/// The addresses of this machine's network interfaces, as numbers.
QStringList interfaceAddresses();

/// Whether \a address means one of \a own, also inside an IPv6 address that carries IPv4 (mapped, compatible, 6to4,
/// NAT64). A public address of this machine is still this machine.
bool isOneOf(const QString &address, const QStringList &own);

/// Those of \a found that the verdict lets a command connect to, in their order.
QStringList dialable(const HostVerdict &verdict, const QStringList &found, const QStringList &own);

} // namespace paddock
