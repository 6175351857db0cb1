#pragma once

#include <QtGlobal>

namespace paddock {

/// What is kept of the workspace's files, so that they can be brought back. Under "checkpoints" in the settings.
struct CheckpointSettings {
    bool enabled = true;
    int maxMegabytes = 2048; ///< Of all workspaces together; the oldest go first.
    int maxFileMegabytes = 10; ///< Larger files are not kept.

    bool operator==(const CheckpointSettings &) const = default;
};

/// What the program writes about its own work. Under "logs" in the settings.
struct LogSettings {
    int maxMegabytes = 20; ///< Of all log files together.
    QtMsgType level =
        QtInfoMsg; ///< QtDebugMsg, QtInfoMsg, QtWarningMsg or QtCriticalMsg; what is less is left out.

    bool operator==(const LogSettings &) const = default;
};

} // namespace paddock
