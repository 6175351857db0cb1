#pragma once

#include "core/cage/fenced_command.h"
#include "core/cage/link.h"
#include "core/cage/protected_names.h"
#include "core/cage/scratch_folder.h"

#include <unistd.h>

#include <chrono>
#include <optional>

namespace paddock::cage {

/// The part of the launcher that stays outside: prepares what only the host sees, starts the supervisor inside, passes
/// signals on, and puts everything in order when all inside is gone.
class OuterProcess
{
public:
    OuterProcess(const FencePlan &plan, const Link &link, char **words);

    /// The command's wait status; nothing when the fence could not be built and that was told. Throws Failure.
    std::optional<int> run();

private:
    using Clock = std::chrono::steady_clock;

    void prepare();
    void startInside();
    [[noreturn]] void beInside(Descriptor control);
    void buildInside();
    void wait();
    void heedSignals();
    void heedLink();
    void heedControl();
    void killInside();
    int millisecondsLeft() const;

    const FencePlan &m_plan;
    Link m_link;
    CommandStart m_start;
    bool m_isFull;
    uid_t m_user = ::geteuid(); ///< Inside, before they are mapped, nobody has a number.
    gid_t m_group = ::getegid();
    Descriptor m_signals;
    Descriptor m_control;
    ProtectedNames m_names;
    Covers m_covers;
    ScratchFolder m_scratch;
    pid_t m_inside = 0; ///< The supervisor; 0 when it has ended.
    int m_insideStatus = 0;
    bool m_wasKilled = false;
    bool m_linkEnded = false;
    std::optional<int> m_status;
    std::optional<Clock::time_point> m_deadline;
    std::optional<Clock::time_point> m_noticeFrom; ///< Nothing when notices have begun.
};

} // namespace paddock::cage
