#include "app/cli/standard_input.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace paddock {

StandardInput::StandardInput(std::chrono::milliseconds patience, Until until)
    : m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    , m_until(until)
{
    m_notifier.setEnabled(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_notifier, &QSocketNotifier::activated, this, &StandardInput::read);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
}

void StandardInput::start()
{
    if (m_patience.intervalAsDuration().count() > 0)
        m_patience.start();
    m_notifier.setEnabled(true);
}

void StandardInput::read()
{
    m_patience.stop(); // it is for those who say nothing at all
    std::array<char, 65536> chunk;
    pollfd ready{STDIN_FILENO, POLLIN, 0};
    // One read for each readiness: the descriptor may be shared with a shell, so it stays blocking.
    if (poll(&ready, 1, 0) == 0)
        return;
    const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0) {
        finish(true);
        return;
    }
    m_bytes.append(chunk.data(), static_cast<qsizetype>(count));
    if (m_until == Until::Line && m_bytes.contains('\n'))
        finish(true);
}

void StandardInput::finish(bool ended)
{
    m_notifier.setEnabled(false);
    m_patience.stop();
    emit finished(m_bytes, ended);
}

} // namespace paddock
