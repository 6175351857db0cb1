#include "app/escape/attempts.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cctype>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>

extern char **environ;

namespace paddock::escape {

namespace {

/// What the victim's number means here.
enum class Sight {
    None, ///< Nothing is shown; whoever can be reached by the number may be it.
    Victim,
    Other, ///< A process inside happens to have the number.
};

std::string procOf(const Bait &bait, const char *name)
{
    return "/proc/" + std::to_string(bait.victim) + '/' + name;
}

Sight sightOf(const Bait &bait)
{
    std::ifstream file(procOf(bait, "stat"));
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.empty())
        return Sight::None;
    constexpr int fieldsBeforeStart = 19; // From the state on, which follows the name in its brackets.
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string field;
    for (int i = 0; i <= fieldsBeforeStart; ++i)
        fields >> field;
    return field == bait.victimStart ? Sight::Victim : Sight::Other;
}

/// Runs \a act unless the number is that of a process inside.
template<typename Act>
Outcome onVictim(const Bait &bait, Act act)
{
    if (sightOf(bait) == Sight::Other)
        return contained("its number is that of another process here");
    return act();
}

Outcome seeProcess(const Bait &bait)
{
    return sightOf(bait) == Sight::Victim ? escaped("it is listed in /proc")
                                          : contained("it is not in /proc");
}

Outcome procFiles(const Bait &bait)
{
    return onVictim(bait, [&bait] {
        std::string last = "ENOENT";
        for (const char *name : {"root/", "cwd/", "fd/", "exe", "environ", "mem", "maps", "cmdline"}) {
            if (::open(procOf(bait, name).c_str(), O_RDONLY | O_CLOEXEC) >= 0)
                return escaped("opened " + procOf(bait, name));
            last = errorName();
        }
        return contained(last);
    });
}

/// Signal 0 is only judged, never sent.
Outcome signalVictim(const Bait &bait)
{
    return onVictim(bait, [&bait] { return refusedOr(::kill(bait.victim, 0), "a signal was allowed"); });
}

/// Seized, it runs on, and it is let go when this process ends.
Outcome traceVictim(const Bait &bait)
{
    return onVictim(bait, [&bait] {
        return refusedOr(::ptrace(PTRACE_SEIZE, bait.victim, nullptr, nullptr), "seized it");
    });
}

Outcome readMemory(const Bait &bait)
{
    return onVictim(bait, [&bait] {
        char text[64] = {};
        iovec here{text, sizeof text - 1};
        iovec there{reinterpret_cast<void *>(bait.victimAddress), sizeof text - 1};
        const ssize_t size = ::process_vm_readv(bait.victim, &here, 1, &there, 1, 0);
        return size < 0 ? contained(errorName()) : escaped(std::string("read ") + text);
    });
}

Outcome takeDescriptor(const Bait &bait)
{
    return onVictim(bait, [&bait] {
        const long process = ::syscall(SYS_pidfd_open, bait.victim, 0);
        if (process < 0)
            return contained(errorName());
        return refusedOr(::syscall(SYS_pidfd_getfd, process, 0, 0), "took a descriptor");
    });
}

Outcome attachSharedMemory(const Bait &bait)
{
    if (bait.sharedMemory < 0)
        return skipped("no segment could be laid out");
    const void *memory = ::shmat(bait.sharedMemory, nullptr, SHM_RDONLY);
    if (memory == reinterpret_cast<void *>(-1))
        return contained(errorName());
    const auto *text = static_cast<const char *>(memory);
    if (std::strncmp(text, canaryBeginning, sizeof canaryBeginning - 1) != 0)
        return contained("its number is that of another segment here");
    return escaped(std::string("read ") + text);
}

bool isSecretName(std::string name)
{
    for (char &character : name)
        character = char(std::toupper(static_cast<unsigned char>(character)));
    if (name.rfind("GIT_CONFIG_KEY_", 0) == 0)
        return false; // Names of settings.
    for (const char *part : {"KEY", "TOKEN", "SECRET", "PASSWORD", "PASSWD", "CREDENTIAL"}) {
        if (name.find(part) != std::string::npos)
            return true;
    }
    for (const char *whole : {"SSH_AUTH_SOCK", "SSH_AGENT_PID", "GPG_AGENT_INFO", "DBUS_SESSION_BUS_ADDRESS",
                              "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DOCKER_HOST"}) {
        if (name == whole)
            return true;
    }
    return false;
}

std::string nameIn(const std::string &variable)
{
    return variable.substr(0, variable.find('='));
}

Outcome environmentSecrets(const Bait &)
{
    int count = 0;
    for (char **variable = environ; *variable; ++variable, ++count) {
        if (isSecretName(nameIn(*variable)))
            return escaped("it has " + nameIn(*variable));
    }
    return contained(std::to_string(count) + " variables, none with the name of a secret");
}

/// Of what started us: the launcher has the environment before it is thinned out.
Outcome environmentOfParents(const Bait &)
{
    std::string last = "ENOENT";
    for (const char *process : {"/proc/1/environ", "/proc/2/environ"}) {
        errno = 0;
        std::ifstream file(process);
        if (!file) {
            last = errorName();
            continue;
        }
        std::string variable;
        while (std::getline(file, variable, '\0')) {
            if (isSecretName(nameIn(variable)))
                return escaped(std::string(process) + " has " + nameIn(variable));
        }
        last = "none with the name of a secret";
    }
    return contained(last);
}

} // namespace

std::vector<Attempt> processAttempts()
{
    return {{"see-process", seeProcess},
            {"proc-files", procFiles},
            {"signal", signalVictim},
            {"trace", traceVictim},
            {"read-memory", readMemory},
            {"take-descriptor", takeDescriptor},
            {"shared-memory", attachSharedMemory},
            {"environment", environmentSecrets},
            {"environment-of-parents", environmentOfParents}};
}

} // namespace paddock::escape
