#include "app/escape/attempt.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace paddock::escape {

namespace {

constexpr int patienceMs = 2000;

char letterOf(Outcome::Verdict verdict)
{
    switch (verdict) {
    case Outcome::Verdict::Contained:
        return 'c';
    case Outcome::Verdict::Escaped:
        return 'e';
    case Outcome::Verdict::Skipped:
        break;
    }
    return 's';
}

Outcome outcomeFrom(const std::string &told)
{
    std::string detail = told.substr(1);
    switch (told.front()) {
    case 'c':
        return contained(std::move(detail));
    case 'e':
        return escaped(std::move(detail));
    default:
        return skipped(std::move(detail));
    }
}

/// All that is written into \a pipe until its end. False when the end did not come in time.
bool readAll(int pipe, std::string &text)
{
    char buffer[4096];
    for (;;) {
        pollfd reading{pipe, POLLIN, 0};
        if (::poll(&reading, 1, patienceMs) <= 0)
            return false;
        const ssize_t size = ::read(pipe, buffer, sizeof buffer);
        if (size <= 0)
            return true;
        text.append(buffer, std::size_t(size));
    }
}

} // namespace

Outcome contained(std::string how)
{
    return {Outcome::Verdict::Contained, std::move(how)};
}

Outcome escaped(std::string how)
{
    return {Outcome::Verdict::Escaped, std::move(how)};
}

Outcome skipped(std::string why)
{
    return {Outcome::Verdict::Skipped, std::move(why)};
}

Outcome refusedOr(long result, const char *whatWasDone)
{
    return result < 0 ? contained(errorName()) : escaped(whatWasDone);
}

std::string errorName()
{
    const char *name = ::strerrorname_np(errno);
    return name ? name : std::to_string(errno);
}

Outcome carryOut(const Attempt &attempt, const Bait &bait)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return skipped("pipe: " + errorName());
    const pid_t child = ::fork();
    if (child < 0) {
        ::close(ends[0]);
        ::close(ends[1]);
        return skipped("fork: " + errorName());
    }
    if (child == 0) {
        ::close(ends[0]);
        const Outcome outcome = attempt.run(bait);
        const std::string told = letterOf(outcome.verdict) + outcome.detail;
        ::_exit(::write(ends[1], told.data(), told.size()) == ssize_t(told.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string told;
    const bool ended = readAll(ends[0], told);
    ::close(ends[0]);
    if (!ended)
        ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    if (!told.empty())
        return outcomeFrom(told);
    if (!ended)
        return skipped("it hung");
    if (WIFSIGNALED(status))
        return contained(std::string("SIG") + ::sigabbrev_np(WTERMSIG(status)));
    return skipped("it ended without a word");
}

} // namespace paddock::escape
