#pragma once

#include "core/files/workspace_root.h"
#include "core/protocol/entry.h"

#include <QStringList>

namespace paddock {

/// Reads the instruction files that people keep for agents, in the order in which the model shall see them: those
/// of \a userFiles (absolute paths, outside the workspace), then AGENTS.md, CLAUDE.md, .claude/CLAUDE.md and
/// CLAUDE.local.md of the workspace. Absent and empty ones are left out, and a file that is another name of an
/// earlier one. Files of the workspace are reached through \a root, so that a link cannot bring in anything from
/// elsewhere; one that leads outside or cannot be read is left out with a warning in the log. What is over 64 KiB of
/// a file is cut, and the text says so.
InstructionsLoaded readInstructionFiles(const WorkspaceRoot &root, const QStringList &userFiles);

} // namespace paddock
