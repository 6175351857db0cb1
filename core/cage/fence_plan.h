#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What builds the fence around one command, without Qt and without a heap of its own to speak of: the launcher
/// `paddock-fence` is this folder and a main. It is the part that has privileges for a moment, so it is kept small enough
/// to be read whole.
namespace paddock::cage {

/// A name in the workspace that the command must not change or make.
struct ProtectedPlace {
    enum class Kind : std::uint8_t { File, Folder };

    std::string path; ///< Relative to the workspace, without "." and "..": ".git/hooks".
    Kind kind = Kind::File; ///< What is put there for the time of the command when nothing is.
    bool coverWhenMissing = true; ///< Only where the parent exists; a missing parent is never made.

    bool operator==(const ProtectedPlace &) const = default;
};

struct FenceLimits {
    /// Processes at a time, threads not counted. 0: without limit. RLIMIT_NPROC counts threads and does not bind root,
    /// so it is only the backstop; see process_limit.h.
    std::uint64_t processes = 128;
    std::uint64_t dataBytes = 0; ///< RLIMIT_DATA for each process. 0: without limit.
    std::uint64_t fileBytes = 0; ///< RLIMIT_FSIZE. 0: without limit.
    std::uint64_t cpuSeconds = 0; ///< RLIMIT_CPU for each process. 0: without limit.
    std::uint64_t temporaryBytes = 0; ///< Size of /tmp in the fence. 0: the kernel's default.

    bool operator==(const FenceLimits &) const = default;
};

/// All that the launcher is told. Made by the backend in core/exec, handed over in a sealed file in memory.
struct FencePlan {
    enum class Walls : std::uint8_t {
        /// Namespaces, a root of its own, Landlock, seccomp, limits. Nothing outlives the command.
        Full,
        /// Landlock, seccomp and limits only: for our own helpers that only read (rg, pdftotext, shfmt), and the last
        /// resort for commands where namespaces are closed.
        Thin,
    };
    enum class Workspace : std::uint8_t { Writable, ReadOnly, Absent };

    Walls walls = Walls::Full;
    Workspace workspace = Workspace::Writable;
    std::string workspacePath; ///< Absolute and canonical: where the workspace is seen inside. Empty: Absent.
    std::string
        workingDirectory; ///< Absolute, as seen inside. Empty, for thin walls only: where it was started.
    std::vector<std::string> readable; ///< Files and folders outside, beside the system's own; read-only.
    std::vector<ProtectedPlace> protectedPlaces;
    std::vector<std::string> pinned; ///< Folders in the workspace that cannot be renamed: ".git", ".github".
    bool gateway = false; ///< Whether a listening socket for the proxy is made at 127.0.0.1:gatewayPort.
    bool debuggers =
        false; ///< Whether ptrace is let through; the pid namespace protects the rest of the machine.
    FenceLimits limits;

    bool operator==(const FencePlan &) const = default;
};

inline constexpr std::uint16_t gatewayPort = 3128;

// Descriptors that the launcher is started with.
inline constexpr int planDescriptor = 3; ///< The plan, in a sealed file in memory.
inline constexpr int linkDescriptor =
    4; ///< SOCK_SEQPACKET to Paddock. Its end means that Paddock is gone: all is killed.
inline constexpr int workspaceDescriptor = 5; ///< The workspace (O_PATH), unless Absent.

/// First byte of each packet from the launcher.
enum class LinkMessage : char {
    Gateway = 'G', ///< Carries the listening socket (SCM_RIGHTS).
    Standing =
        'S', ///< The fence stands; the program is started next. The rest: names of walls, one each line.
    Failed = 'F', ///< The fence could not be built, nothing was run. The rest: which wall and why.
    Remark = 'R', ///< Something for people: a link that was put back, content that was set aside.
};

/// Exit status of the launcher when the fence could not be built. Failed was sent before.
inline constexpr int failedStatus = 125;

std::string encode(const FencePlan &plan);

/// Nothing when the text is no plan of this version.
std::optional<FencePlan> decode(std::string_view text);

} // namespace paddock::cage
