#pragma once

#include "ui/transcript/row.h"

namespace paddock {

/// A command line that runs or ran, whoever asked for it.
struct CommandRow {
    CallId call; ///< Stops it while it runs; empty: it has ended.
    QString command; ///< Safe to look at, one line.
    bool isOwn = false; ///< The person's.
    CallState state = CallState::Running;
    QString output;
    QDateTime began; ///< UTC.
    std::chrono::milliseconds took = {};
    QString backgroundTask; ///< Its id while it may run on after its call returned; else empty.
};

/// Nothing when the row is about something else.
std::optional<CommandRow> commandOf(const Row &row);

} // namespace paddock
