#include "app/escape/attempts.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace {

using namespace paddock::escape;

constexpr int descriptorsLookedAt = 1024;

/// Of the program itself, as it was started; hence not among the others.
Outcome inheritedDescriptors()
{
    std::string open;
    for (int descriptor = STDERR_FILENO + 1; descriptor < descriptorsLookedAt; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) >= 0)
            open += ' ' + std::to_string(descriptor);
    }
    return open.empty() ? contained("none but the standard streams") : escaped("open:" + open);
}

void tell(const char *id, const Outcome &outcome)
{
    const char *verdict = "skipped";
    if (outcome.verdict == Outcome::Verdict::Contained)
        verdict = "contained";
    else if (outcome.verdict == Outcome::Verdict::Escaped)
        verdict = "escaped";
    std::string detail = outcome.detail;
    for (char &character : detail) {
        if (static_cast<unsigned char>(character) < ' ')
            character = ' ';
    }
    std::printf("%s\t%s\t%s\n", id, verdict, detail.c_str());
    std::fflush(stdout); // Children must not find it in their copy of the buffer.
}

} // namespace

/// Tries to get out of the fence that it runs behind, in every way that is known, and prints for each: its id, a tab,
/// contained or escaped or skipped, a tab, a detail.
int main(int count, char **words)
{
    tell("inherited-descriptors", inheritedDescriptors());
    Bait bait;
    if (!readBait(count, words, bait)) {
        std::fprintf(stderr,
                     "paddock-escape is run by the self-test of Paddock; see paddock doctor --self-test.\n");
        return 2;
    }
    for (const auto &attempts : {fileAttempts(), processAttempts(), networkAttempts(), kernelAttempts(),
                                 limitAttempts(), workspaceAttempts()}) {
        for (const Attempt &attempt : attempts)
            tell(attempt.id, carryOut(attempt, bait));
    }
    return 0;
}
