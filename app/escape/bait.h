#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace paddock::escape {

/// What was laid out around the fence, as the arguments NAME=VALUE tell it. What is empty or 0 was not laid out, and the
/// attempts that need it are skipped.
struct Bait {
    std::string workspace; ///< Absolute, as all paths.
    std::string scratch; ///< A folder in the workspace that is ours to fill.
    std::string outside; ///< A folder outside with the files read, overwrite, delete, mode, link and hard.
    std::string protectedFolder; ///< A protected name in the workspace that is missing there.
    std::vector<std::string> shared; ///< Files in the host's /tmp and /dev/shm.
    std::vector<std::string> home; ///< What lies in the person's home, beside the way to the workspace.
    std::vector<std::string> neighbours; ///< What lies beside the workspace.
    std::vector<std::string>
        agents; ///< Sockets of agents, displays, buses and container engines, there or not.
    std::string unixSocket;
    std::string abstractSocket; ///< Its name, without the leading zero byte.
    std::uint16_t tcpPort = 0; ///< On the host's 127.0.0.1.
    std::uint16_t udpPort = 0;
    pid_t victim = 0; ///< A process outside, by its number outside,
    std::string victimStart; ///< when it was started, as /proc/PID/stat has it,
    std::uint64_t victimAddress = 0; ///< and where it keeps the canary.
    int sharedMemory = -1; ///< A System V segment with the canary.
    std::uint64_t processesAtMost = 0;
    std::uint64_t dataBytesAtMost = 0;
    std::uint64_t fileBytesAtMost = 0;
    bool debuggers = false; ///< Whether tracing is let through.
};

/// What all canaries begin with; the rest is random, and only what got out can know it.
inline constexpr char canaryBeginning[] = "paddock-bait-";

/// False when an argument is not understood.
bool readBait(int count, char **words, Bait &bait);

} // namespace paddock::escape
