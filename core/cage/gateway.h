#pragma once

#include "core/cage/link.h"

namespace paddock::cage {

/// Opens the listening socket at 127.0.0.1:gatewayPort in this network namespace and sends it to Paddock, which accepts
/// on it from outside: the only way out. Throws Failure.
void openGateway(const Link &link);

} // namespace paddock::cage
