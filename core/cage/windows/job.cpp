#include "core/cage/windows/job.h"

#include "core/cage/windows/system_text.h"

#include <algorithm>

namespace paddock::cage {

namespace {

constexpr std::string_view jobWall = "job";
constexpr UINT endedStatus = 137; ///< As shells tell a death by SIGKILL.
constexpr DWORD lookAgainMs = 5;
constexpr int looksAtMost = 1000;
constexpr std::uint64_t ticksInSecond = 10'000'000; ///< Of 100 ns each.

} // namespace

Job::Job(const FenceLimits &limits)
    : m_job(::CreateJobObjectW(nullptr, nullptr))
{
    if (!m_job)
        failWith(jobWall, "a job");
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION bounds{};
    bounds.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    if (limits.processes > 0) {
        bounds.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
        bounds.BasicLimitInformation.ActiveProcessLimit =
            DWORD(std::min<std::uint64_t>(limits.processes, MAXDWORD));
    }
    if (limits.dataBytes > 0) {
        bounds.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        bounds.ProcessMemoryLimit = SIZE_T(limits.dataBytes);
    }
    if (limits.cpuSeconds > 0) {
        bounds.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
        bounds.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart =
            LONGLONG(std::min<std::uint64_t>(limits.cpuSeconds, INT64_MAX / ticksInSecond) * ticksInSecond);
    }
    if (!::SetInformationJobObject(m_job.get(), JobObjectExtendedLimitInformation, &bounds, sizeof bounds))
        failWith(jobWall, "the limits of the job");

    // No other program's windows, no clipboard, no hooks, no ending of the user's session.
    JOBOBJECT_BASIC_UI_RESTRICTIONS surface{};
    surface.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS
                                  | JOB_OBJECT_UILIMIT_EXITWINDOWS | JOB_OBJECT_UILIMIT_GLOBALATOMS
                                  | JOB_OBJECT_UILIMIT_HANDLES | JOB_OBJECT_UILIMIT_READCLIPBOARD
                                  | JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS | JOB_OBJECT_UILIMIT_WRITECLIPBOARD;
    if (!::SetInformationJobObject(m_job.get(), JobObjectBasicUIRestrictions, &surface, sizeof surface))
        failWith(jobWall, "the restrictions of the job");
}

bool Job::end() const
{
    ::TerminateJobObject(m_job.get(), endedStatus);
    for (int looks = 0; looks < looksAtMost; ++looks) {
        JOBOBJECT_BASIC_ACCOUNTING_INFORMATION now{};
        if (!::QueryInformationJobObject(m_job.get(), JobObjectBasicAccountingInformation, &now, sizeof now,
                                         nullptr))
            return false;
        if (now.ActiveProcesses == 0)
            return true;
        ::Sleep(lookAgainMs);
    }
    return false;
}

} // namespace paddock::cage
