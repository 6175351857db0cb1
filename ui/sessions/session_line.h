#pragma once

#include "core/protocol/session_summary.h"
#include "ui/session/session_standing.h"

namespace paddock {

/// A session as the list shows it, from what is stored of it and, while it is open, from what it does.
struct SessionLine {
    SessionSummary summary;
    Standing standing = Standing::Idle;
    QString title; ///< Never empty; safe to look at.
    QString line; ///< What happens, or what it works with; safe to look at.
    bool isOpen = false; ///< In this process.

    bool operator==(const SessionLine &) const = default;
};

} // namespace paddock
