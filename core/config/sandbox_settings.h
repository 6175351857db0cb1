#pragma once

#include <QStringList>

namespace paddock {

/// What the user or the administrator set for the fence around commands, under "sandbox" in the settings. Nothing here
/// can switch it off, and no project's settings are heard.
struct SandboxSettings {
    /// What becomes of commands where the fence cannot stand whole.
    enum class WhenMissing {
        Ask, ///< Each command asks.
        Refuse, ///< No command runs.
    };

    QStringList
        allowedHosts; ///< "docs.python.org", "*.example.org", "localhost:8080"; ports 443 and 80 unless named.
    QStringList
        readable; ///< Files and folders outside the workspace that commands may read; absolute or "~/...".
    WhenMissing whenMissing = WhenMissing::Ask;
    bool askEachCommand = false; ///< Ask also for ordinary commands, although the fence holds them.
    bool debuggers = false; ///< Whether gdb, strace and the like work inside.
    int processesAtMost = 128; ///< Of one command at a time; threads do not count. 0 is without limit.
    int memoryMegabytes = 900; ///< Data of each process; 0 is without limit.
    int fileMegabytes = 256; ///< Of each file that a command writes; 0 is without limit.

    bool operator==(const SandboxSettings &) const = default;
};

} // namespace paddock
