#include "tests/unit/cage/fence_field.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

using namespace paddock;

/// What a command sees and can do from inside; as whoever runs the tests, and as an ordinary user when that is root.
class TestFenceWalls : public QObject
{
    Q_OBJECT

private:
    static void eachUser(const std::function<void(FenceField &)> &test)
    {
        FenceField own;
        test(own);
        if (::geteuid() != 0 || QTest::currentTestFailed())
            return;
        FenceField field;
        field.giveTo(ordinaryUser);
        test(field);
    }

private slots:
    void initTestCase()
    {
        if (const QString why = whyNoFullFence(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void ordinaryWorkWorks()
    {
        eachUser([](FenceField &field) {
            const FenceOutcome outcome =
                field.shell("cat README.md && echo x > new.txt && mkdir -p a/b && mv new.txt a/b && "
                            "ln -s a/b/new.txt l && cat l && t=$(mktemp) && echo y > $t && cat $t && "
                            "echo z > /dev/shm/z && echo ok > /dev/null && head -c 3 /dev/urandom | wc -c && "
                            "exec 3<>a/c && echo \"$HOME\" && touch ~/f && chmod +x a/c && id -u");
            QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
            QCOMPARE(outcome.output,
                     "read me\nx\ny\n3\n/tmp/home\n" + QByteArray::number(field.user()) + '\n');
            QVERIFY(FenceField::exists(field.w + "/a/b/new.txt"));
            QCOMPARE(outcome.remarks, {});
        });
    }

    void allWallsStand()
    {
        FenceField field;
        const QByteArrayList walls = field.shell("true").standing.trimmed().split('\n');
        for (const char *wall : {"namespaces", "mounts", "seccomp", "limits", "process-limit:supervisor"})
            QVERIFY2(walls.contains(wall), wall);
    }

    void nothingOutsideIsSeenOrChanged()
    {
        eachUser([](FenceField &field) {
            FenceField::put(field.w + "-sibling/secret.txt", "outside and secret");
            const QString script =
                "cat O/secret.txt; echo x > O/new; ls O; ls W-sibling; ls -a W/..; rm -rf O; "
                "cat /proc/self/root/O/secret.txt; ln -s O out; cat out/secret.txt; echo x > "
                "out/new; ln O/secret.txt hard; ls -A /home /root /run /sys; echo x > /usr/x; "
                "echo x > /etc/x; cat /etc/shadow; ls /etc/ssl/private";
            const FenceOutcome outcome =
                field.shell(QString(script).replace("O", field.outside).replace("W", field.w));
            QVERIFY2(!outcome.output.contains("outside and secret"), outcome.output);
            QVERIFY2(!outcome.output.contains("secret.txt\n"), outcome.output);
            QVERIFY2(!outcome.output.contains("root:*") && !outcome.output.contains("root:$"),
                     outcome.output);
            QVERIFY2(!outcome.standing.isEmpty(), outcome.failed);
            QCOMPARE(FenceField::contentOf(field.outside + "/secret.txt"), QByteArray("outside and secret"));
            QVERIFY(!FenceField::exists(field.outside + "/new"));
            QVERIFY(FenceField::exists(field.outside + "/keep/a.txt"));
        });
    }

    /// Root inside is root to files of the kernel that ask for nothing more.
    void theKernelsSettingsAreNotInside()
    {
        FenceField field;
        const FenceOutcome outcome = field.shell("echo x > /proc/sys/kernel/core_pattern && echo CHANGED; "
                                                 "echo h > /proc/sysrq-trigger && echo CHANGED; "
                                                 "test -e /sys/kernel && echo SEEN; true");
        QVERIFY2(!outcome.output.contains("CHANGED"), outcome.output);
        QVERIFY2(!outcome.output.contains("SEEN"), outcome.output);
    }

    void otherProcessesAreNotThere()
    {
        eachUser([](FenceField &field) {
            const pid_t victim = ::fork();
            if (victim == 0) {
                if (field.user() != 0 && ::setuid(field.user()) != 0)
                    ::_exit(1);
                ::pause();
                ::_exit(0);
            }
            const FenceOutcome outcome =
                field.shell(QStringLiteral("kill -9 %1; kill -9 -1; cat /proc/%1/cmdline").arg(victim));
            Q_UNUSED(outcome);
            const bool isAlive = ::waitpid(victim, nullptr, WNOHANG) == 0;
            ::kill(victim, SIGKILL);
            ::waitpid(victim, nullptr, 0);
            QVERIFY(isAlive);
        });
    }

    /// The supervisor has capabilities in the namespace; nobody inside may get at it.
    void theSupervisorIsOutOfReach()
    {
        eachUser([](FenceField &field) {
            const FenceOutcome outcome =
                field.shell("kill -9 1; cat /proc/1/environ && echo READ; ls -l /proc/1/fd/ && echo READ; "
                            "cat /proc/1/mem && echo READ; echo alive");
            QVERIFY2(outcome.output.contains("alive"), outcome.output);
            QVERIFY2(!outcome.output.contains("READ"), outcome.output);
        });
    }

    void noDescriptorsAreHandedOn()
    {
        FenceField field;
        QCOMPARE(field.run({"/bin/ls", "/proc/self/fd"}).output, QByteArray("0\n1\n2\n3\n"));
    }

    void setIdBitsAndDevicesAreRefused()
    {
        eachUser([](FenceField &field) {
            const FenceOutcome outcome =
                field.shell("cp /bin/true t; chmod 4755 t; chmod 2755 t; mknod d c 1 3; "
                            "cp /bin/true u && chmod 0755 u && ./u && echo RUN");
            QVERIFY2(outcome.output.contains("RUN"), outcome.output);
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(field.w + "/t").constData(), &status), 0);
            QCOMPARE(status.st_mode & (S_ISUID | S_ISGID), 0U);
            QVERIFY(!FenceField::exists(field.w + "/d"));
        });
    }

    void noMountsAndNoNamespaces()
    {
        eachUser([](FenceField &field) {
            const FenceOutcome outcome =
                field.shell("unshare -Ur true && echo DONE; mount -t tmpfs t /tmp && echo "
                            "DONE; umount /tmp && echo DONE; chroot . /bin/true && echo "
                            "DONE; grep CapBnd /proc/self/status");
            QVERIFY2(!outcome.output.contains("DONE"), outcome.output);
            QVERIFY2(outcome.output.contains("CapBnd:\t0000000000000000"), outcome.output);
        });
    }

    void readableIsSeenAndNotWritten()
    {
        eachUser([](FenceField &field) {
            field.plan.readable = {field.outside.toStdString() + "/keep",
                                   field.outside.toStdString() + "/absent", "/proc/1"};
            const FenceOutcome outcome = field.shell(
                QStringLiteral("cat O/keep/a.txt; ls O; echo x > O/keep/b").replace("O", field.outside));
            QVERIFY2(outcome.output.startsWith("keepkeep\n"), outcome.output);
            QVERIFY(!FenceField::exists(field.outside + "/keep/b"));
            QCOMPARE(outcome.remarks.size(), 2);
        });
    }

    void aReadableLinkIsNotFollowed()
    {
        FenceField field;
        QVERIFY(QFile::link(field.outside + "/secret.txt", field.outside + "/link"));
        field.plan.readable = {field.outside.toStdString() + "/link"};
        const FenceOutcome outcome = field.run({"/bin/cat", field.outside + "/link"});
        QVERIFY2(!outcome.output.contains("outside and secret"), outcome.output);
        QCOMPARE(outcome.remarks.size(), 1);
    }

    void aReadableFolderAroundTheWorkspaceLeavesItWritable()
    {
        FenceField field;
        field.plan.readable = {QFileInfo(field.w).path().toStdString()};
        const FenceOutcome outcome = field.shell("echo x > new && cat ../outside/keep/a.txt");
        QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
        QVERIFY(FenceField::exists(field.w + "/new"));
    }

    void aReadOnlyWorkspaceStaysAsItIs()
    {
        FenceField field;
        field.plan.workspace = cage::FencePlan::Workspace::ReadOnly;
        const FenceOutcome outcome = field.shell("cat README.md; echo x > new; rm README.md; ls -A");
        QVERIFY2(outcome.output.startsWith("read me\n"), outcome.output);
        QCOMPARE(field.names(), {"README.md"});
    }

    void withoutAWorkspaceItIsNotThere()
    {
        FenceField field;
        field.plan.workspace = cage::FencePlan::Workspace::Absent;
        field.plan.workspacePath.clear();
        field.plan.workingDirectory = "/tmp";
        const FenceOutcome outcome = field.shell("pwd; ls " + field.w);
        QVERIFY2(outcome.output.startsWith("/tmp\n"), outcome.output);
        QVERIFY2(!outcome.output.contains("README"), outcome.output);
    }

    void terminalsOfItsOwnWork()
    {
        eachUser([](FenceField &field) {
            const FenceOutcome outcome = field.shell("script -qec 'tty; stty size < /dev/tty' /dev/null");
            QVERIFY2(outcome.output.contains("/dev/pts/0"), outcome.output);
        });
    }

    void theLoopbackIsItsOwn()
    {
        const int host = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QCOMPARE(::bind(host, reinterpret_cast<sockaddr *>(&address), size), 0);
        QCOMPARE(::listen(host, 1), 0);
        QCOMPARE(::getsockname(host, reinterpret_cast<sockaddr *>(&address), &size), 0);
        eachUser([&address](FenceField &field) {
            const FenceOutcome outcome =
                field.run({"/usr/bin/python3", "-c",
                           "import socket,threading,sys\n"
                           "s=socket.socket(); s.bind(('127.0.0.1',0)); s.listen(1)\n"
                           "threading.Thread(target=lambda: s.accept()[0].sendall(b'own')).start()\n"
                           "print(socket.create_connection(s.getsockname()).recv(9).decode())\n"
                           "print(len(socket.if_nameindex()))\n"
                           "print(socket.socket().connect_ex(('127.0.0.1',int(sys.argv[1]))))\n",
                           QString::number(ntohs(address.sin_port))});
            QCOMPARE(outcome.output, "own\n1\n" + QByteArray::number(ECONNREFUSED) + '\n');
        });
        ::close(host);
    }

    void debuggersWorkWhenTheyMay()
    {
        const QStringList trace{"/usr/bin/python3", "-c",
                                "import ctypes; print(ctypes.CDLL(None).ptrace(0,0,0,0))"}; // PTRACE_TRACEME
        FenceField field;
        QCOMPARE(field.run(trace).output, QByteArray("-1\n"));
        field.plan.debuggers = true;
        QCOMPARE(field.run(trace).output, QByteArray("0\n"));
    }

    void anotherFolderAtTheWorkspacesPathIsNoticed()
    {
        FenceField field;
        FenceField::put(field.outside + "/new/README.md", "not meant");
        field.plan.workspacePath = (field.outside + "/new").toStdString();
        field.plan.workingDirectory = field.plan.workspacePath;
        const FenceOutcome outcome = field.shell("echo RUN");
        QVERIFY(outcome.hasExited(cage::failedStatus));
        QVERIFY2(outcome.failed.startsWith("mounts: "), outcome.failed);
        QCOMPARE(outcome.output, QByteArray());
    }

    void aWorkingDirectoryThatIsNotInsideRunsNothing()
    {
        FenceField field;
        field.plan.workingDirectory = field.outside.toStdString();
        const FenceOutcome outcome = field.shell("echo RUN");
        QVERIFY(outcome.hasExited(cage::failedStatus));
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(!outcome.failed.isEmpty(), outcome.failed);
        QCOMPARE(field.names(), {"README.md"}); // No placeholder was left.
    }
};

QTEST_GUILESS_MAIN(TestFenceWalls)
#include "tst_fence_walls.moc"
