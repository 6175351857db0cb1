#include "core/cage/filter_builder.h"
#include "core/cage/syscall_filter.h"

#include <QTest>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace paddock::cage;

namespace {

#if defined(__x86_64__)
constexpr quint32 ours = AUDIT_ARCH_X86_64;
constexpr quint32 foreign = AUDIT_ARCH_I386;
#else
constexpr quint32 ours = AUDIT_ARCH_AARCH64;
constexpr quint32 foreign = AUDIT_ARCH_ARM;
#endif

constexpr quint32 eperm = SECCOMP_RET_ERRNO | EPERM;
constexpr quint32 noFamily = SECCOMP_RET_ERRNO | EAFNOSUPPORT;
constexpr quint32 allow = SECCOMP_RET_ALLOW;
constexpr quint32 notAnswered = 0xffffffff;

/// What the kernel would answer: its machine has these instructions and no others in our programs.
quint32 answerOf(const std::vector<sock_filter> &program, const seccomp_data &data)
{
    quint32 loaded = 0;
    for (std::size_t at = 0; at < program.size(); ++at) {
        const sock_filter &step = program[at];
        switch (step.code) {
        case BPF_LD | BPF_W | BPF_ABS:
            std::memcpy(&loaded, reinterpret_cast<const char *>(&data) + step.k, sizeof loaded);
            break;
        case BPF_ALU | BPF_AND | BPF_K:
            loaded &= step.k;
            break;
        case BPF_JMP | BPF_JA:
            at += step.k;
            break;
        case BPF_JMP | BPF_JEQ | BPF_K:
            at += loaded == step.k ? step.jt : step.jf;
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            at += loaded >= step.k ? step.jt : step.jf;
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            at += (loaded & step.k) != 0 ? step.jt : step.jf;
            break;
        case BPF_RET | BPF_K:
            return step.k;
        default:
            return notAnswered;
        }
    }
    return notAnswered;
}

quint32 answer(const FilterChoice &choice, long number, std::array<quint64, 6> arguments = {},
               quint32 architecture = ours)
{
    seccomp_data data{};
    data.nr = int(number);
    data.arch = architecture;
    std::copy(arguments.begin(), arguments.end(), data.args);
    return answerOf(syscallFilter(choice), data);
}

} // namespace

class TestSyscallFilter : public QObject
{
    Q_OBJECT

private slots:
    void jumpsLeadWhereTheirLabelsAre()
    {
        FilterBuilder builder;
        const FilterBuilder::Label far = builder.newLabel();
        builder.loadNumber();
        builder.jumpIfEqual(7, far);
        for (int i = 0; i < 600; ++i) // Further than a conditional jump reaches.
            builder.loadNumber();
        builder.answer(1);
        builder.place(far);
        builder.answer(2);
        const auto program = builder.finish();
        QVERIFY(program);
        seccomp_data data{};
        data.nr = 7;
        QCOMPARE(answerOf(*program, data), 2U);
        data.nr = 8;
        QCOMPARE(answerOf(*program, data), 1U);
    }

    void aProgramThatIsNotWholeIsNotGiven()
    {
        FilterBuilder empty;
        QVERIFY(!empty.finish());

        FilterBuilder unplaced;
        unplaced.jump(unplaced.newLabel());
        unplaced.answer(1);
        QVERIFY(!unplaced.finish());

        FilterBuilder backwards;
        const FilterBuilder::Label start = backwards.newLabel();
        backwards.place(start);
        backwards.loadNumber();
        backwards.jump(start);
        backwards.answer(1);
        QVERIFY(!backwards.finish());

        FilterBuilder pastTheEnd;
        const FilterBuilder::Label end = pastTheEnd.newLabel();
        pastTheEnd.jump(end);
        pastTheEnd.place(end);
        QVERIFY(!pastTheEnd.finish());
    }

    void theKernelTakesIt() { QVERIFY(syscallFilter({}).size() <= BPF_MAXINSNS); }

    void foreignWaysIntoTheKernelEndTheProcess()
    {
        QCOMPARE(answer({}, SYS_read, {}, foreign), SECCOMP_RET_KILL_PROCESS);
        QCOMPARE(answer({}, SYS_read), allow);
#if defined(__x86_64__)
        QCOMPARE(answer({}, SYS_read | 0x40000000), SECCOMP_RET_KILL_PROCESS);
#endif
    }

    void refusesByNumber_data()
    {
        QTest::addColumn<long>("number");
        const auto row = [](const char *name, long number) { QTest::newRow(name) << number; };
        row("mount", SYS_mount);
        row("umount2", SYS_umount2);
        row("move_mount", SYS_move_mount);
        row("open_tree", SYS_open_tree);
        row("mount_setattr", SYS_mount_setattr);
        row("pivot_root", SYS_pivot_root);
        row("chroot", SYS_chroot);
        row("unshare", SYS_unshare);
        row("setns", SYS_setns);
        row("keyctl", SYS_keyctl);
        row("bpf", SYS_bpf);
        row("perf_event_open", SYS_perf_event_open);
        row("userfaultfd", SYS_userfaultfd);
        row("io_uring_setup", SYS_io_uring_setup);
        row("open_by_handle_at", SYS_open_by_handle_at);
        row("pidfd_getfd", SYS_pidfd_getfd);
        row("ptrace", SYS_ptrace);
        row("process_vm_writev", SYS_process_vm_writev);
        row("reboot", SYS_reboot);
    }
    void refusesByNumber()
    {
        QFETCH(long, number);
        QCOMPARE(answer({}, number), eperm);
    }

    void callsThatNobodyCanReadAreMissing()
    {
        QCOMPARE(answer({}, SYS_clone3), SECCOMP_RET_ERRNO | ENOSYS);
        QCOMPARE(answer({}, SYS_openat2), SECCOMP_RET_ERRNO | ENOSYS);
    }

    void debuggersAreAChoice()
    {
        FilterChoice choice;
        choice.debuggers = true;
        QCOMPARE(answer(choice, SYS_ptrace), allow);
        QCOMPARE(answer(choice, SYS_process_vm_readv), allow);
        QCOMPARE(answer(choice, SYS_mount), eperm);
    }

    void newProcessesAndThreadsYesButNoNamespaces()
    {
        QCOMPARE(answer({}, SYS_clone, {SIGCHLD}), allow);
        QCOMPARE(answer({}, SYS_clone, {CLONE_VM | CLONE_FS | CLONE_SIGHAND | CLONE_THREAD}), allow);
        for (const quint64 flag : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC,
                                   CLONE_NEWUTS, CLONE_NEWCGROUP}) {
            QCOMPARE(answer({}, SYS_clone, {flag | SIGCHLD}), eperm);
            QCOMPARE(answer({}, SYS_clone, {flag | CLONE_THREAD}), eperm);
        }
    }

    void onlyFamiliesOfThisMachineAndTheInternet()
    {
        FilterChoice choice;
        for (const quint64 family : {AF_UNIX, AF_INET, AF_INET6})
            QCOMPARE(answer(choice, SYS_socket, {family, SOCK_STREAM}), allow);
        for (const quint64 family : {AF_VSOCK, AF_PACKET, AF_ALG, AF_BLUETOOTH, AF_TIPC, AF_XDP, AF_KEY})
            QCOMPARE(answer(choice, SYS_socket, {family, SOCK_STREAM}), noFamily);
        QCOMPARE(answer(choice, SYS_socket, {AF_NETLINK, SOCK_RAW, 0}), allow);
        QCOMPARE(answer(choice, SYS_socket, {AF_NETLINK, SOCK_RAW, 9}), eperm);
        QCOMPARE(answer(choice, SYS_socketpair, {AF_UNIX, SOCK_STREAM}), allow);
        QCOMPARE(answer(choice, SYS_socketpair, {AF_TIPC, SOCK_STREAM}), noFamily);
        // The kernel takes an int: what is above it must not help.
        QCOMPARE(answer(choice, SYS_socket, {(1ULL << 32) | AF_VSOCK, SOCK_STREAM}), noFamily);

        choice.internetSockets = false;
        QCOMPARE(answer(choice, SYS_socket, {AF_UNIX, SOCK_STREAM}), allow);
        QCOMPARE(answer(choice, SYS_socket, {AF_INET, SOCK_STREAM}), eperm);
        QCOMPARE(answer(choice, SYS_socket, {AF_INET6, SOCK_DGRAM}), eperm);
    }

    void nobodyTypesIntoATerminal()
    {
        QCOMPARE(answer({}, SYS_ioctl, {0, TIOCSTI}), eperm);
        QCOMPARE(answer({}, SYS_ioctl, {0, (1ULL << 32) | TIOCSTI}), eperm);
        QCOMPARE(answer({}, SYS_ioctl, {0, 0x541C}), eperm);
        QCOMPARE(answer({}, SYS_ioctl, {0, TIOCGWINSZ}), allow);
    }

    void noSetIdBits()
    {
        QCOMPARE(answer({}, SYS_fchmodat, {0, 0, 04755}), eperm);
        QCOMPARE(answer({}, SYS_fchmodat, {0, 0, 02755}), eperm);
        QCOMPARE(answer({}, SYS_fchmodat, {0, 0, 0755}), allow);
        QCOMPARE(answer({}, SYS_fchmodat, {0, 0, 01777}), allow);
        QCOMPARE(answer({}, SYS_fchmod, {0, 04755}), eperm);
        QCOMPARE(answer({}, 452, {0, 0, 04755}), eperm);
        QCOMPARE(answer({}, SYS_openat, {0, 0, O_CREAT | O_WRONLY, 04755}), eperm);
        QCOMPARE(answer({}, SYS_openat, {0, 0, O_TMPFILE | O_WRONLY, 02755}), eperm);
        QCOMPARE(answer({}, SYS_openat, {0, 0, O_CREAT | O_WRONLY, 0644}), allow);
        // Without O_CREAT nobody sets the mode, and anything may stand there.
        QCOMPARE(answer({}, SYS_openat, {0, 0, O_RDONLY, 0xffffffff}), allow);
        QCOMPARE(answer({}, SYS_openat, {0, 0, O_RDONLY | O_DIRECTORY, 0xffffffff}), allow);
#if defined(SYS_chmod)
        QCOMPARE(answer({}, SYS_chmod, {0, 04755}), eperm);
        QCOMPARE(answer({}, SYS_creat, {0, 04755}), eperm);
        QCOMPARE(answer({}, SYS_open, {0, O_CREAT, 04755}), eperm);
        QCOMPARE(answer({}, SYS_open, {0, O_RDONLY, 04755}), allow);
#endif
    }

    void noDeviceNodes()
    {
        QCOMPARE(answer({}, SYS_mknodat, {0, 0, S_IFCHR | 0666}), eperm);
        QCOMPARE(answer({}, SYS_mknodat, {0, 0, S_IFBLK | 0666}), eperm);
        QCOMPARE(answer({}, SYS_mknodat, {0, 0, S_IFIFO | 0666}), allow);
        QCOMPARE(answer({}, SYS_mknodat, {0, 0, S_IFREG | 0666}), allow);
        QCOMPARE(answer({}, SYS_mknodat, {0, 0, S_IFSOCK | 0666}), allow);
        QCOMPARE(answer({}, SYS_mknodat, {0, 0, S_IFREG | 04755}), eperm);
    }

    void onlyHarmlessPersonalities()
    {
        QCOMPARE(answer({}, SYS_personality, {0xffffffff}), allow);
        QCOMPARE(answer({}, SYS_personality, {0x40000}), allow);
        QCOMPARE(answer({}, SYS_personality, {0x400000}), eperm); // READ_IMPLIES_EXEC
    }
};

QTEST_GUILESS_MAIN(TestSyscallFilter)
#include "tst_syscall_filter.moc"
