#include "core/cage/landlock_rules.h"

#include "core/cage/descriptor.h"
#include "core/cage/failure.h"
#include "core/cage/host_tree.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace paddock::cage {

namespace {

// What headers of Debian 12 do not name yet; the numbers are the kernel's.
constexpr std::uint64_t accessTruncate = 1U << 14;
constexpr std::uint64_t accessDeviceIoctl = 1U << 15;
constexpr std::uint64_t netBindTcp = 1U << 0;
constexpr std::uint64_t netConnectTcp = 1U << 1;
constexpr std::uint64_t scopeAbstractSockets = 1U << 0;
constexpr std::uint64_t scopeSignals = 1U << 1;

/// landlock_ruleset_attr of version 6; older kernels are given its beginning.
struct RulesetAttributes {
    std::uint64_t files = 0; ///< Everything handled here is refused unless a rule allows it.
    std::uint64_t net = 0;
    std::uint64_t scoped = 0;
};

constexpr std::uint64_t readRights =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t deviceRights =
    readRights | LANDLOCK_ACCESS_FS_WRITE_FILE | accessTruncate | accessDeviceIoctl;
constexpr std::uint64_t nodeRights = LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK;
/// Of these only are there any on what is not a folder.
constexpr std::uint64_t fileRights = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE
                                     | LANDLOCK_ACCESS_FS_WRITE_FILE | accessTruncate | accessDeviceIoctl;

std::uint64_t handledRights(int version)
{
    std::uint64_t rights = (1U << 13) - 1;
    if (version >= 2)
        rights |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        rights |= accessTruncate;
    if (version >= 5)
        rights |= accessDeviceIoctl;
    return rights;
}

class Ruleset
{
public:
    Ruleset(int version, bool refusesNet)
    {
        RulesetAttributes attributes;
        attributes.files = m_handled = handledRights(version);
        if (version >= 4 && refusesNet)
            attributes.net = netBindTcp | netConnectTcp;
        if (version >= 6)
            attributes.scoped = scopeAbstractSockets | scopeSignals;
        const std::size_t size = version >= 6   ? sizeof attributes
                                 : version >= 4 ? sizeof attributes - sizeof attributes.scoped
                                                : sizeof attributes.files;
        m_rules = Descriptor(int(::syscall(SYS_landlock_create_ruleset, &attributes, size, 0)));
        if (!m_rules)
            fail("landlock", "a set of rules");
    }

    std::uint64_t all() const { return m_handled & ~nodeRights; }

    void allow(int place, std::uint64_t rights)
    {
        struct stat status = {};
        if (::fstat(place, &status) != 0)
            fail("landlock", "a place");
        landlock_path_beneath_attr rule{};
        rule.allowed_access = rights & m_handled;
        if (!S_ISDIR(status.st_mode))
            rule.allowed_access &= fileRights;
        rule.parent_fd = place;
        if (::syscall(SYS_landlock_add_rule, m_rules.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
            fail("landlock", "a rule");
    }

    /// Places that are missing need no rule.
    void allow(const std::string &path, std::uint64_t rights)
    {
        const Descriptor place(::open(path.c_str(), O_PATH | O_CLOEXEC));
        if (place)
            allow(place.get(), rights);
        else if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
            fail("landlock", path);
    }

    void enforce()
    {
        if (::syscall(SYS_landlock_restrict_self, m_rules.get(), 0) != 0)
            fail("landlock", "enforcing the rules");
    }

private:
    Descriptor m_rules;
    std::uint64_t m_handled = 0;
};

} // namespace

int landlockVersion()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version < 0 ? 0 : int(version);
}

void restrictFiles(const FencePlan &plan, int version, int workspace, int scratch)
{
    const bool isThin = plan.walls == FencePlan::Walls::Thin;
    const bool isWritable = plan.workspace == FencePlan::Workspace::Writable;
    Ruleset rules(version, isThin);
    if (isThin) {
        for (const std::string &path : systemPaths())
            rules.allow(path, readRights);
        for (const std::string &path : plan.readable)
            rules.allow(path, readRights);
        for (const char *node : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"})
            rules.allow(node, deviceRights);
        rules.allow("/proc/self", readRights);
        if (plan.workspace != FencePlan::Workspace::Absent)
            rules.allow(workspace, isWritable ? rules.all() : readRights);
        if (scratch >= 0)
            rules.allow(scratch, rules.all());
    } else {
        rules.allow("/", readRights);
        rules.allow("/dev", deviceRights);
        for (const char *path : {"/tmp", "/var/tmp", "/dev/shm"})
            rules.allow(path, rules.all());
        if (isWritable)
            rules.allow(plan.workspacePath, rules.all());
    }
    rules.enforce();
}

} // namespace paddock::cage
