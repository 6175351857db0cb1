#pragma once

#include "core/files/workspace_root.h"
#include "core/protocol/entry.h"

#include <QStringList>

#include <optional>

namespace paddock {

/// Where instruction files lie beside those of the workspace.
struct InstructionPlaces {
    QStringList managed = {}; ///< Of whoever runs this machine.
    QStringList user = {}; ///< Of the user, for every workspace.
    QString home = {}; ///< What ~ means, and what the user's own files may import from.
    bool parents = true; ///< Whether the folders above the workspace count.
};

/// The places of this machine and of the user who runs this program, with \a userFiles (absolute paths) as theirs.
InstructionPlaces instructionPlaces(const QStringList &userFiles);

/// Reads the instruction files that people keep for agents, in the order in which the model shall see them: the
/// machine's, the user's, those of the folders from the root down to the workspace. In each folder CLAUDE.md, AGENTS.md,
/// .claude/CLAUDE.md, the files of .claude/rules that hold everywhere, and CLAUDE.local.md; behind each file what it
/// imports (@path). Absent and empty ones are left out, and a file that is another name of an earlier one, so that a
/// CLAUDE.md that links to AGENTS.md or imports it is read once. Files of parents count only when this user or root owns
/// them and nobody else may write them, and stay in their folder with links and imports. What else is refused and cut:
/// MemoryReader. Blocks for as long as the disk takes; any thread.
InstructionsLoaded readInstructionFiles(const WorkspaceRoot &root, const InstructionPlaces &places);
InstructionsLoaded readInstructionFiles(const WorkspaceRoot &root, const QStringList &userFiles);

/// The instructions of folders below the workspace that hold for \a touched (paths as tools take them, files or
/// folders), and the rules of the workspace for such files, as far as \a loaded (all that hold now) does not have them.
/// Nothing when there is nothing new. Folders with other people's packages (node_modules and the like) have no say.
std::optional<InstructionsLoaded> nestedInstructions(const WorkspaceRoot &root, const QStringList &touched,
                                                     const InstructionsLoaded &loaded);

} // namespace paddock
