#include "core/cage/windows/contained_process.h"

#include "core/cage/failure.h"
#include "core/cage/windows/command_line.h"
#include "core/cage/windows/system_text.h"

#include <algorithm>
#include <cstdint>

namespace paddock::cage {

namespace {

constexpr std::string_view processWall = "process";

/// The attributes of a start; what they point to must live as long.
class StartAttributes
{
public:
    explicit StartAttributes(DWORD count)
    {
        SIZE_T bytes = 0;
        ::InitializeProcThreadAttributeList(nullptr, count, 0, &bytes);
        m_buffer.resize(bytes / sizeof(std::uint64_t) + 1);
        if (!::InitializeProcThreadAttributeList(get(), count, 0, &bytes)) {
            m_buffer.clear();
            failWith(processWall, "the attributes of a process");
        }
    }
    StartAttributes(const StartAttributes &) = delete;
    StartAttributes &operator=(const StartAttributes &) = delete;
    ~StartAttributes() { ::DeleteProcThreadAttributeList(get()); }

    LPPROC_THREAD_ATTRIBUTE_LIST get()
    {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_buffer.data());
    }

    void set(DWORD_PTR attribute, void *value, SIZE_T bytes)
    {
        if (!::UpdateProcThreadAttribute(get(), 0, attribute, value, bytes, nullptr, nullptr))
            failWith(processWall, "an attribute of the process");
    }

private:
    std::vector<std::uint64_t> m_buffer;
};

/// Our three streams, inheritable; the null device where there is none.
class StandardStreams
{
public:
    StandardStreams()
    {
        const DWORD names[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
        for (std::size_t i = 0; i < 3; ++i) {
            m_streams[i] = ::GetStdHandle(names[i]);
            if (!m_streams[i] || m_streams[i] == INVALID_HANDLE_VALUE) {
                m_none[i] = Handle(::CreateFileW(L"NUL", GENERIC_READ | GENERIC_WRITE,
                                                 FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                                                 0, nullptr));
                m_streams[i] = m_none[i].get();
            }
            if (!::SetHandleInformation(m_streams[i], HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT))
                failWith(processWall, "the standard streams");
            // The list of handles takes each only once.
            if (std::find(m_inherited.begin(), m_inherited.end(), m_streams[i]) == m_inherited.end())
                m_inherited.push_back(m_streams[i]);
        }
    }

    HANDLE operator[](std::size_t index) const { return m_streams[index]; }
    std::vector<HANDLE> &inherited() { return m_inherited; }

private:
    Handle m_none[3];
    HANDLE m_streams[3] = {};
    std::vector<HANDLE> m_inherited;
};

bool isNamed(std::wstring_view variable, std::wstring_view name)
{
    return variable.size() > name.size() && variable[name.size()] == L'='
           && ::CompareStringOrdinal(variable.data(), int(name.size()), name.data(), int(name.size()), TRUE)
                  == CSTR_EQUAL;
}

/// Our environment, which Paddock chose, with the folder of the command's own where programs keep things.
std::wstring environmentWith(const std::wstring &temporary)
{
    constexpr std::wstring_view moved[] = {L"TEMP",        L"TMP",     L"TMPDIR",      L"HOME",
                                           L"USERPROFILE", L"APPDATA", L"LOCALAPPDATA"};
    std::vector<std::wstring> variables;
    wchar_t *ours = ::GetEnvironmentStringsW();
    if (!ours)
        failWith(processWall, "the environment");
    for (const wchar_t *at = ours; *at != L'\0'; at += std::wstring_view(at).size() + 1) {
        if (std::none_of(std::begin(moved), std::end(moved),
                         [at](std::wstring_view name) { return isNamed(at, name); }))
            variables.emplace_back(at);
    }
    ::FreeEnvironmentStringsW(ours);
    for (const std::wstring_view name : moved)
        variables.push_back(std::wstring(name) + L'=' + temporary);
    // The system wants them in order.
    std::sort(variables.begin(), variables.end(), [](const std::wstring &one, const std::wstring &other) {
        return ::CompareStringOrdinal(one.data(), int(one.size()), other.data(), int(other.size()), TRUE)
               == CSTR_LESS_THAN;
    });
    std::wstring block;
    for (const std::wstring &variable : variables)
        block.append(variable).append(1, L'\0');
    return block + L'\0';
}

/// Throws Failure unless the process has the token and the job that it was to get.
void verify(const SuspendedProcess &started, const Container &container, const Job &job)
{
    BOOL isInJob = FALSE;
    if (!::IsProcessInJob(started.process.get(), job.get(), &isInJob) || !isInJob)
        failBecause(processWall, "the process is not in its job");
    HANDLE opened = nullptr;
    if (!::OpenProcessToken(started.process.get(), TOKEN_QUERY, &opened))
        failWith(processWall, "looking at the rights of the process");
    const Handle token(opened);
    DWORD isContained = 0;
    DWORD bytes = 0;
    if (!::GetTokenInformation(token.get(), TokenIsAppContainer, &isContained, sizeof isContained, &bytes)
        || isContained == 0)
        failBecause(processWall, "the process is in no container");
    std::vector<std::uint64_t> buffer(64);
    if (!::GetTokenInformation(token.get(), TokenAppContainerSid, buffer.data(),
                               DWORD(buffer.size() * sizeof(std::uint64_t)), &bytes))
        failWith(processWall, "looking at the container of the process");
    const PSID sid = reinterpret_cast<TOKEN_APPCONTAINER_INFORMATION *>(buffer.data())->TokenAppContainer;
    if (!sid || !::EqualSid(sid, container.sid()))
        failBecause(processWall, "the process is in another container");
}

} // namespace

SuspendedProcess startContained(const ContainedStart &start, const Container &container, const Job &job)
{
    if (start.words.empty() || isBatchFile(start.words.front()))
        failBecause(processWall, "batch files are run by naming cmd.exe and what it shall do");
    std::optional<std::wstring> line = commandLineOf(start.words);
    if (!line)
        failBecause(processWall, "these arguments cannot be written as a command line");
    std::wstring environment = environmentWith(start.temporary);
    StandardStreams streams;
    SECURITY_CAPABILITIES capabilities{};
    capabilities.AppContainerSid = container.sid();
    HANDLE jobs[] = {job.get()};
    DWORD optOut = PROCESS_CREATION_ALL_APPLICATION_PACKAGES_OPT_OUT;

    DWORD error = ERROR_SUCCESS;
    for (const bool isLessPrivileged : {true, false}) {
        StartAttributes attributes(4);
        attributes.set(PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES, &capabilities, sizeof capabilities);
        attributes.set(PROC_THREAD_ATTRIBUTE_HANDLE_LIST, streams.inherited().data(),
                       streams.inherited().size() * sizeof(HANDLE));
        // From birth, so that there is no moment at which our death would leave it alone.
        attributes.set(PROC_THREAD_ATTRIBUTE_JOB_LIST, jobs, sizeof jobs);
        if (isLessPrivileged)
            attributes.set(PROC_THREAD_ATTRIBUTE_ALL_APPLICATION_PACKAGES_POLICY, &optOut, sizeof optOut);

        STARTUPINFOEXW startup{};
        startup.StartupInfo.cb = sizeof startup;
        startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
        startup.StartupInfo.hStdInput = streams[0];
        startup.StartupInfo.hStdOutput = streams[1];
        startup.StartupInfo.hStdError = streams[2];
        startup.lpAttributeList = attributes.get();
        DWORD flags = CREATE_SUSPENDED | EXTENDED_STARTUPINFO_PRESENT | CREATE_UNICODE_ENVIRONMENT;
        if (!::GetConsoleWindow())
            flags |= CREATE_NO_WINDOW; // Without a console of ours it would open one on the screen.
        PROCESS_INFORMATION made{};
        if (::CreateProcessW(start.words.front().c_str(), line->data(), nullptr, nullptr, TRUE, flags,
                             environment.data(),
                             start.workingDirectory.empty() ? nullptr : start.workingDirectory.c_str(),
                             &startup.StartupInfo, &made)) {
            SuspendedProcess started{Handle(made.hProcess), Handle(made.hThread), isLessPrivileged};
            verify(started, container, job);
            return started;
        }
        error = ::GetLastError();
        // Programs that only all containers may read do not start without that right.
        if (error != ERROR_ACCESS_DENIED && error != ERROR_NOT_SUPPORTED && error != ERROR_INVALID_PARAMETER)
            break;
    }
    failWith(processWall, "starting " + narrowOf(start.words.front()), error);
}

} // namespace paddock::cage
