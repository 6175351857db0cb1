#pragma once

namespace paddock {

/// How much a person wants to be asked. No mode lifts a boundary; each only answers what would be asked.
/// The names on the wire are those of the Claude Code CLI: default, acceptEdits, plan, bypassPermissions.
enum class PermissionMode {
    Default, ///< Reading inside the workspace is free; everything else asks.
    AcceptEdits, ///< Writing files inside the workspace is free too.
    Plan, ///< Reading only: whatever would change something is denied.
    BypassPermissions, ///< Nothing asks. Boundaries and deny rules still deny.
};

} // namespace paddock
