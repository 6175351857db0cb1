#include "app/desktop/ending_signals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace paddock {
namespace {

constexpr int endingSignals[] = {SIGTERM, SIGINT, SIGHUP};

/// What the handler writes to. A handler can be given nothing, so this cannot be a member.
volatile sig_atomic_t wakeEnd = -1;

extern "C" void noteEndingSignal(int)
{
    // Only what is safe inside a handler, and errno as it was.
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeEnd, &byte, 1);
    errno = before;
}

void setHandlers(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : endingSignals)
        sigaction(signal, &action, nullptr);
}

} // namespace

EndingSignals::EndingSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends) != 0)
        return; // then they end the program at once; what is saved is saved already
    wakeEnd = m_ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_ends[0], bytes, sizeof bytes) > 0) {}
        emit asked();
    });
    setHandlers(&noteEndingSignal);
}

EndingSignals::~EndingSignals()
{
    if (!m_notifier)
        return;
    setHandlers(SIG_DFL);
    wakeEnd = -1;
    m_notifier.reset();
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

} // namespace paddock
