#pragma once

#include "core/net/http_transport.h"
#include "core/tools/tool.h"

namespace paddock {

/// The list where tools are named. The transport outlives them.
Tools makeTools(HttpTransport &transport);

} // namespace paddock
