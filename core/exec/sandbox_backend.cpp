#include "core/exec/sandbox_backend.h"

#if defined(Q_OS_LINUX)
#include "core/exec/launcher_backend.h"
#elif defined(Q_OS_MACOS)
#include "core/exec/seatbelt_backend.h"
#elif defined(Q_OS_WIN)
#include "core/exec/app_container_backend.h"
#else
#error "A system without a fence: write its SandboxBackend, or one that refuses."
#endif

namespace paddock {

std::shared_ptr<const SandboxBackend> SandboxBackend::system()
{
#if defined(Q_OS_LINUX)
    return std::make_shared<LauncherBackend>(LauncherBackend::findLauncher());
#elif defined(Q_OS_MACOS)
    return std::make_shared<SeatbeltBackend>();
#elif defined(Q_OS_WIN)
    return std::make_shared<AppContainerBackend>();
#endif
}

} // namespace paddock
