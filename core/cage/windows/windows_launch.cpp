#include "core/cage/windows/windows_launch.h"

#include "core/cage/failure.h"
#include "core/cage/windows/compared_names.h"
#include "core/cage/windows/contained_process.h"
#include "core/cage/windows/grants.h"
#include "core/cage/windows/profile_name.h"
#include "core/cage/windows/system_text.h"
#include "core/cage/windows/windows_plan.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <optional>

namespace paddock::cage {

namespace {

constexpr int wrongUsageStatus = 2;
constexpr std::size_t planAtMost = std::size_t(1) << 20;
constexpr std::string_view planWall = "plan";

/// The handle that \a word names in decimal, no longer inheritable; none when it names none.
Handle handleIn(const wchar_t *word)
{
    wchar_t *end = nullptr;
    const unsigned long long number = ::wcstoull(word, &end, 10);
    DWORD flags = 0;
    const auto handle = reinterpret_cast<HANDLE>(std::uintptr_t(number));
    if (number == 0 || *end != L'\0' || !::GetHandleInformation(handle, &flags)
        || !::SetHandleInformation(handle, HANDLE_FLAG_INHERIT, 0))
        return {};
    return Handle(handle);
}

FencePlan planFrom(HANDLE file)
{
    std::string text(planAtMost + 1, '\0');
    std::size_t size = 0;
    for (DWORD count = 1; count > 0 && size < text.size(); size += count) {
        if (!::ReadFile(file, text.data() + size, DWORD(text.size() - size), &count, nullptr)) {
            if (::GetLastError() != ERROR_BROKEN_PIPE)
                failWith(planWall, "reading the plan");
            count = 0;
        }
    }
    if (size > planAtMost)
        failBecause(planWall, "the plan is too long");
    std::optional<FencePlan> plan = decode(std::string_view(text).substr(0, size));
    if (!plan)
        failBecause(planWall, "the plan was written by another version of Paddock; start Paddock again");
    if (const std::string fault = faultOnWindows(*plan); !fault.empty())
        failBecause(planWall, fault);
    return std::move(*plan);
}

/// The workspace, open; none when the plan has none.
Handle workspaceOf(const FencePlan &plan)
{
    if (plan.workspace == FencePlan::Workspace::Absent)
        return {};
    Handle folder = openAbsolute(wideOf(plan.workspacePath), allowAccess | FILE_LIST_DIRECTORY);
    FileFacts facts;
    if (!folder || !factsOf(folder.get(), facts))
        failWith("workspace", "opening the workspace");
    std::wstring given = wideOf(plan.workspacePath);
    std::replace(given.begin(), given.end(), L'/', L'\\');
    const std::wstring path = systemPathOf(folder.get());
    if (!facts.isFolder || facts.isLink
        || ::CompareStringOrdinal(path.c_str(), -1, given.c_str(), -1, TRUE) != CSTR_EQUAL)
        failBecause("workspace", "the workspace is not the folder of that name any more");
    DWORD abilities = 0;
    if (!::GetVolumeInformationByHandleW(folder.get(), nullptr, 0, nullptr, nullptr, &abilities, nullptr, 0))
        failWith("workspace", "the file system of the workspace");
    if ((abilities & FILE_PERSISTENT_ACLS) == 0)
        failBecause("workspace", "the file system of the workspace knows no access lists");
    return folder;
}

/// A folder in the container's own, for one command; removed with all that is in it.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const Container &container)
    {
        const std::wstring own = container.folder() + L"\\Paddock";
        if (!::CreateDirectoryW(own.c_str(), nullptr) && ::GetLastError() != ERROR_ALREADY_EXISTS)
            failWith("temporary", "a folder for temporary files");
        const std::wstring name = own + L'\\' + std::to_wstring(::GetCurrentProcessId()) + L'-'
                                  + std::to_wstring(::GetTickCount64());
        if (!::CreateDirectoryW(name.c_str(), nullptr))
            failWith("temporary", "a folder for temporary files");
        m_path = name;
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder()
    {
        try {
            if (const Handle folder = openAbsolute(m_path, DELETE | FILE_LIST_DIRECTORY))
                removeTree(folder.get());
        } catch (const std::exception &) {
            // What stays is in the container's folder, where nobody else looks for anything.
        }
    }

    const std::wstring &path() const { return m_path; }

private:
    std::wstring m_path;
};

/// Ends when the other end of the pipe is gone, and ends the job with it.
struct Hold {
    HANDLE pipe;
    HANDLE job;
};

DWORD WINAPI waitForHold(void *pointer)
{
    const auto *hold = static_cast<const Hold *>(pointer);
    char byte = 0;
    DWORD count = 0;
    while (::ReadFile(hold->pipe, &byte, 1, &count, nullptr) && count > 0) {}
    ::TerminateJobObject(hold->job, UINT(failedStatus));
    return 0;
}

/// A Ctrl+C goes to all in the console: the command decides, we put things in order after it.
BOOL WINAPI leaveToCommand(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

/// Takes the grants back also when something failed half way.
struct GrantsTaken {
    Grants &grants;
    ~GrantsTaken() { grants.takeBack(); }
};

/// \a hold may be null: nobody but the job's handle holds the command then.
int runPlan(const FencePlan &plan, const Report &report, HANDLE hold, ContainedStart start)
{
    const Handle workspace = workspaceOf(plan);
    const std::string name =
        profileName(workspace ? narrowOf(systemPathOf(workspace.get())) : std::string(), plan.workspace);
    const Container container(name);
    const TemporaryFolder temporary(container);
    std::optional<ComparedNames> names;
    if (plan.workspace == FencePlan::Workspace::Writable)
        names.emplace(plan, workspace.get());
    Grants grants(container, report, name);
    const GrantsTaken taken{grants};
    grants.give(plan, workspace.get());

    start.workingDirectory = plan.workingDirectory.empty() ? std::wstring() : wideOf(plan.workingDirectory);
    std::replace(start.workingDirectory.begin(), start.workingDirectory.end(), L'/', L'\\');
    start.temporary = temporary.path();
    const Job job(plan.limits);
    const SuspendedProcess command = startContained(start, container, job);
    report.send(LinkMessage::Standing,
                std::string(command.isLessPrivileged ? "lpac" : "appcontainer") + "\njob");

    static Hold held{}; // The thread may still read it when we return.
    held = {hold, job.get()};
    if (hold && !Handle(::CreateThread(nullptr, 0, waitForHold, &held, 0, nullptr))) {
        job.end();
        failWith("hold", "watching Paddock");
    }
    if (::ResumeThread(command.thread.get()) == DWORD(-1)) {
        job.end();
        failWith("process", "letting the program go");
    }
    ::WaitForSingleObject(command.process.get(), INFINITE);
    DWORD status = DWORD(failedStatus);
    ::GetExitCodeProcess(command.process.get(), &status);
    if (!job.end())
        report.send(LinkMessage::Remark, "processes of the command are still there");
    if (names)
        names->settle(report);
    return int(status);
}

int tryFence()
{
    wchar_t folder[MAX_PATH] = {};
    if (::GetSystemDirectoryW(folder, MAX_PATH) == 0)
        failWith("process", "the folder of the system");
    FencePlan plan;
    plan.workspace = FencePlan::Workspace::Absent;
    ContainedStart start;
    start.words = {std::wstring(folder) + L"\\cmd.exe", L"/d", L"/c", L"exit 0"};
    HANDLE output = nullptr;
    if (!::DuplicateHandle(::GetCurrentProcess(), ::GetStdHandle(STD_OUTPUT_HANDLE), ::GetCurrentProcess(),
                           &output, 0, FALSE, DUPLICATE_SAME_ACCESS))
        failWith("process", "the standard output");
    return runPlan(plan, Report(Handle(output)), nullptr, std::move(start));
}

int usage()
{
    std::fputs("paddock-fence is started by Paddock, which tells it what to fence in; by hand, use "
               "\"paddock sandbox -- PROGRAM ARGUMENTS\".\n",
               stderr);
    return wrongUsageStatus;
}

} // namespace

int windowsLaunch(int count, wchar_t **words)
{
    const std::vector<std::wstring_view> given(words, words + count);
    ::SetConsoleCtrlHandler(leaveToCommand, TRUE);
    if (given.size() == 2 && given[1] == L"--try") {
        try {
            return tryFence();
        } catch (const Failure &failure) {
            std::fprintf(stderr, "%s: %s\n", failure.wall.c_str(), failure.reason.c_str());
        } catch (const std::exception &error) {
            std::fprintf(stderr, "%s\n", error.what());
        }
        return failedStatus;
    }
    if (given.size() < 9 || given[1] != L"--plan" || given[3] != L"--report" || given[5] != L"--hold"
        || given[7] != L"--")
        return usage();
    Handle planFile = handleIn(words[2]);
    Handle reportPipe = handleIn(words[4]);
    static const Handle holdPipe = handleIn(words[6]); // Read by a thread to the end.
    if (!planFile || !reportPipe || !holdPipe)
        return usage();
    const Report report(std::move(reportPipe));
    try {
        const FencePlan plan = planFrom(planFile.get());
        planFile.reset();
        ContainedStart start;
        start.words.assign(given.begin() + 8, given.end());
        return runPlan(plan, report, holdPipe.get(), std::move(start));
    } catch (const Failure &failure) {
        report.send(LinkMessage::Failed, failure.wall + ": " + failure.reason);
    } catch (const std::exception &error) {
        report.send(LinkMessage::Failed, std::string("launcher: ") + error.what());
    }
    return failedStatus;
}

} // namespace paddock::cage
