#pragma once

#include "core/exec/fence.h"

#include <QByteArray>

namespace paddock {

/// The profile that macOS's sandbox-exec gets for a fence: nothing is allowed but what the spec opens. \a gatePort is
/// the port of 127.0.0.1 where the proxy listens; 0: no network. \a temporary is a folder of the child's own.
/// The language is Apple's sandbox profile language, version 1, which Apple documents nowhere; the operations used are
/// those that the system's own profiles in /usr/share/sandbox use. Never run on macOS so far.
QByteArray seatbeltProfile(const FenceSpec &spec, const QString &temporary, quint16 gatePort);

} // namespace paddock
