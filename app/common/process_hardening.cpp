#include "app/common/process_hardening.h"

#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace paddock {

void hardenProcess()
{
#ifdef __linux__
    // Writing into a pipe whose reader is gone must be an error of that write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    // And so must writing beyond the size that a limit allows to files.
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#endif
}

} // namespace paddock
