#include "core/cage/process_limit.h"

#include "core/cage/failure.h"

#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace paddock::cage {

namespace {

/// One that was let through shows among the processes after this time at the latest, unless the machine is very busy.
constexpr std::uint64_t settlingNanoseconds = 20'000'000;
constexpr std::uint64_t nanosecondsOfSecond = 1'000'000'000;

std::uint64_t nowInNanoseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::uint64_t(now.tv_sec) * nanosecondsOfSecond + std::uint64_t(now.tv_nsec);
}

std::vector<std::uint64_t> bufferFor(std::size_t known, std::size_t kernels)
{
    return std::vector<std::uint64_t>((std::max(known, kernels) + 7) / 8);
}

} // namespace

ProcessLimit::ProcessLimit(Descriptor listener, std::uint64_t atMost, Count count)
    : m_listener(std::move(listener))
    , m_atMost(atMost)
    , m_count(std::move(count))
{
    seccomp_notif_sizes sizes{};
    if (::syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes) != 0)
        fail("process-limit", "the size of questions");
    m_question = bufferFor(sizeof(seccomp_notif), sizes.seccomp_notif);
    m_answer = bufferFor(sizeof(seccomp_notif_resp), sizes.seccomp_notif_resp);
}

void ProcessLimit::answer()
{
    std::fill(m_question.begin(), m_question.end(), 0);
    auto *question = reinterpret_cast<seccomp_notif *>(m_question.data());
    if (::ioctl(m_listener.get(), SECCOMP_IOCTL_NOTIF_RECV, question) != 0)
        return; // Whoever asked has been killed or interrupted meanwhile.
    std::fill(m_answer.begin(), m_answer.end(), 0);
    auto *answer = reinterpret_cast<seccomp_notif_resp *>(m_answer.data());
    answer->id = question->id;
    if (admit())
        answer->flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
    else
        answer->error = -EAGAIN;
    ::ioctl(m_listener.get(), SECCOMP_IOCTL_NOTIF_SEND,
            answer); // Fails only when nobody waits for it any more.
}

bool ProcessLimit::admit()
{
    while (m_estimate >= m_atMost) {
        const std::uint64_t starting = underWay();
        const std::uint64_t running = m_count();
        if (running >= m_atMost)
            return false;
        m_estimate = running + starting;
        if (m_estimate < m_atMost)
            break;
        // Some of those that were let through may be counted twice, or have ended. They show in a moment.
        const timespec moment{0, 1'000'000};
        ::nanosleep(&moment, nullptr);
    }
    ++m_estimate;
    m_admitted.push_back(nowInNanoseconds());
    if (m_admitted.size() > m_atMost)
        m_admitted.pop_front();
    return true;
}

std::uint64_t ProcessLimit::underWay()
{
    const std::uint64_t now = nowInNanoseconds();
    while (!m_admitted.empty() && now - m_admitted.front() > settlingNanoseconds)
        m_admitted.pop_front();
    return m_admitted.size();
}

} // namespace paddock::cage
