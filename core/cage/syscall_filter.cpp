#include "core/cage/syscall_filter.h"

#include "core/cage/failure.h"
#include "core/cage/filter_builder.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

namespace paddock::cage {

namespace {

// All that depends on the machine.
#if defined(__x86_64__)
constexpr std::uint32_t thisArchitecture = AUDIT_ARCH_X86_64;
/// Numbers from here on are x32's, another way into the same kernel.
constexpr std::uint32_t firstForeignNumber = 0x40000000;
#elif defined(__aarch64__)
constexpr std::uint32_t thisArchitecture = AUDIT_ARCH_AARCH64;
constexpr std::uint32_t firstForeignNumber = 0x40000000;
#else
#error "The fence knows the system calls of x86-64 and aarch64 only."
#endif

// Later than the headers of Debian 12; the same number everywhere.
constexpr std::uint32_t numberOfFchmodat2 = 452;
constexpr std::uint32_t numberOfOpenTreeAttr = 467;

constexpr std::uint32_t setIdBits = S_ISUID | S_ISGID;
constexpr std::uint32_t namespaceFlags =
    CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;

constexpr std::uint32_t refuse(int code)
{
    return SECCOMP_RET_ERRNO | std::uint32_t(code);
}

constexpr std::uint32_t refusedCalls[] = {
    // Another view of the file system, or of the namespaces.
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_open_tree,
    SYS_move_mount,
    SYS_fsopen,
    SYS_fsconfig,
    SYS_fsmount,
    SYS_fspick,
    SYS_mount_setattr,
    numberOfOpenTreeAttr,
    SYS_unshare,
    SYS_setns,
    // Files by other ways than names.
    SYS_open_by_handle_at,
    SYS_name_to_handle_at,
    SYS_fanotify_init,
    SYS_fanotify_mark,
    SYS_lookup_dcookie,
    // Other processes' descriptors, keys, and what has often been a way into the kernel.
    SYS_pidfd_getfd,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
    // The machine itself.
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_kexec_load,
    SYS_swapon,
    SYS_swapoff,
    SYS_reboot,
    SYS_acct,
    SYS_quotactl,
    SYS_quotactl_fd,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_adjtimex,
    SYS_clock_adjtime,
    SYS_syslog,
    SYS_sethostname,
    SYS_setdomainname,
    SYS_vhangup,
    SYS_nfsservctl,
#if defined(SYS_kexec_file_load)
    SYS_kexec_file_load,
#endif
#if defined(__x86_64__)
    SYS_iopl,
    SYS_ioperm,
    SYS_modify_ldt,
    SYS_uselib,
    SYS_ustat,
    SYS_sysfs,
    SYS__sysctl,
    SYS_create_module,
    SYS_get_kernel_syms,
    SYS_query_module,
#endif
};

constexpr std::uint32_t debuggersCalls[] = {
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, SYS_process_madvise,
};

/// Each of these describes itself in memory, where no filter can look. Programs know that they may be missing.
constexpr std::uint32_t unreadableCalls[] = {SYS_clone3, SYS_openat2};

/// A call with a mode, and where it has it; set-id bits are refused.
struct ModeArgument {
    std::uint32_t number;
    unsigned index;
};

constexpr ModeArgument modeArguments[] = {
#if defined(SYS_chmod)
    {SYS_chmod, 1},  {SYS_creat, 1},
#endif
    {SYS_fchmod, 1}, {SYS_fchmodat, 2}, {numberOfFchmodat2, 2},
};

/// Calls that make a file only with some flags; without them the mode is not read and may be anything.
struct OpenArguments {
    std::uint32_t number;
    unsigned flags;
};

constexpr OpenArguments openArguments[] = {
#if defined(SYS_open)
    {SYS_open, 1},
#endif
    {SYS_openat, 2},
};

constexpr ModeArgument nodeArguments[] = {
#if defined(SYS_mknod)
    {SYS_mknod, 1},
#endif
    {SYS_mknodat, 2},
};

/// Writes the parts of the filter; each call is asked about once, and its part ends with an answer.
class FilterParts
{
public:
    explicit FilterParts(const FilterChoice &choice)
        : m_choice(choice)
    {}

    std::vector<sock_filter> write()
    {
        checkArchitecture();
        for (const std::uint32_t number : refusedCalls)
            m_filter.jumpIfEqual(number, m_refused);
        if (!m_choice.debuggers) {
            for (const std::uint32_t number : debuggersCalls)
                m_filter.jumpIfEqual(number, m_refused);
        }
        for (const std::uint32_t number : unreadableCalls)
            m_filter.jumpIfEqual(number, m_missing);
        checkClone();
        checkSockets();
        checkTerminals();
        checkModes();
        checkPersonality();

        m_filter.jump(m_allowed);
        m_filter.place(m_allowed);
        m_filter.answer(SECCOMP_RET_ALLOW);
        m_filter.place(m_refused);
        m_filter.answer(refuse(EPERM));
        m_filter.place(m_missing);
        m_filter.answer(refuse(ENOSYS));
        m_filter.place(m_noSuchFamily);
        m_filter.answer(refuse(EAFNOSUPPORT));
        m_filter.place(m_foreign);
        m_filter.answer(SECCOMP_RET_KILL_PROCESS);
        const std::optional<std::vector<sock_filter>> program = m_filter.finish();
        if (!program)
            failBecause("seccomp", "the filter is not well formed");
        return *program;
    }

private:
    void checkArchitecture()
    {
        const FilterBuilder::Label isOurs = m_filter.newLabel();
        m_filter.loadArchitecture();
        m_filter.jumpIfEqual(thisArchitecture, isOurs);
        m_filter.answer(SECCOMP_RET_KILL_PROCESS);
        m_filter.place(isOurs);
        m_filter.loadNumber();
        m_filter.jumpIfAtLeast(firstForeignNumber, m_foreign);
    }

    /// Writes what is done for one call; others go on behind it, with the number loaded.
    template<typename Part>
    void when(std::uint32_t number, Part part)
    {
        const FilterBuilder::Label isIt = m_filter.newLabel();
        const FilterBuilder::Label isOther = m_filter.newLabel();
        m_filter.jumpIfEqual(number, isIt);
        m_filter.jump(isOther);
        m_filter.place(isIt);
        part();
        m_filter.place(isOther);
    }

    void checkClone()
    {
        when(SYS_clone, [this] {
            m_filter.loadArgument(0);
            m_filter.jumpIfAnyBit(namespaceFlags, m_refused);
            m_filter.jump(m_allowed);
        });
    }

    void checkSockets()
    {
        when(SYS_socket, [this] {
            const FilterBuilder::Label isNetlink = m_filter.newLabel();
            m_filter.loadArgument(0);
            m_filter.jumpIfEqual(AF_UNIX, m_allowed);
            m_filter.jumpIfEqual(AF_INET, m_choice.internetSockets ? m_allowed : m_refused);
            m_filter.jumpIfEqual(AF_INET6, m_choice.internetSockets ? m_allowed : m_refused);
            m_filter.jumpIfEqual(AF_NETLINK, isNetlink);
            m_filter.jump(m_noSuchFamily);
            m_filter.place(isNetlink);
            m_filter.loadArgument(2);
            m_filter.jumpIfEqual(NETLINK_ROUTE, m_allowed);
            m_filter.jump(m_refused);
        });
        when(SYS_socketpair, [this] {
            m_filter.loadArgument(0);
            m_filter.jumpIfEqual(AF_UNIX, m_allowed);
            m_filter.jump(m_noSuchFamily);
        });
    }

    /// Typing into somebody else's terminal.
    void checkTerminals()
    {
        constexpr std::uint32_t linuxConsole = 0x541C; // TIOCLINUX, which not every header has.
        when(SYS_ioctl, [this] {
            m_filter.loadArgument(1);
            m_filter.jumpIfEqual(TIOCSTI, m_refused);
            m_filter.jumpIfEqual(linuxConsole, m_refused);
            m_filter.jump(m_allowed);
        });
    }

    void checkModes()
    {
        for (const ModeArgument &call : modeArguments) {
            when(call.number, [this, &call] {
                m_filter.loadArgument(call.index);
                m_filter.jumpIfAnyBit(setIdBits, m_refused);
                m_filter.jump(m_allowed);
            });
        }
        for (const OpenArguments &call : openArguments) {
            when(call.number, [this, &call] {
                const FilterBuilder::Label makes = m_filter.newLabel();
                m_filter.loadArgument(call.flags);
                m_filter.jumpIfAnyBit(O_CREAT | (O_TMPFILE & ~O_DIRECTORY), makes);
                m_filter.jump(m_allowed);
                m_filter.place(makes);
                m_filter.loadArgument(call.flags + 1);
                m_filter.jumpIfAnyBit(setIdBits, m_refused);
                m_filter.jump(m_allowed);
            });
        }
        for (const ModeArgument &call : nodeArguments) {
            when(call.number, [this, &call] {
                m_filter.loadArgument(call.index);
                m_filter.jumpIfAnyBit(setIdBits, m_refused);
                m_filter.keepBits(S_IFMT);
                m_filter.jumpIfEqual(S_IFCHR, m_refused);
                m_filter.jumpIfEqual(S_IFBLK, m_refused);
                m_filter.jump(m_allowed);
            });
        }
    }

    /// The ordinary one, its 32-bit and old-version forms, without random addresses (debuggers), and asking.
    void checkPersonality()
    {
        when(SYS_personality, [this] {
            m_filter.loadArgument(0);
            for (const std::uint32_t harmless : {0x0U, 0x8U, 0x20000U, 0x20008U, 0x40000U, 0xffffffffU})
                m_filter.jumpIfEqual(harmless, m_allowed);
            m_filter.jump(m_refused);
        });
    }

    const FilterChoice &m_choice;
    FilterBuilder m_filter;
    FilterBuilder::Label m_allowed = m_filter.newLabel();
    FilterBuilder::Label m_refused = m_filter.newLabel();
    FilterBuilder::Label m_missing = m_filter.newLabel();
    FilterBuilder::Label m_noSuchFamily = m_filter.newLabel();
    FilterBuilder::Label m_foreign = m_filter.newLabel();
};

} // namespace

std::vector<sock_filter> syscallFilter(const FilterChoice &choice)
{
    return FilterParts(choice).write();
}

void filterSyscalls(const FilterChoice &choice)
{
    std::vector<sock_filter> program = syscallFilter(choice);
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    if (::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter) != 0)
        fail("seccomp", "the filter of system calls");
}

} // namespace paddock::cage
