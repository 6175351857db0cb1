#include "tests/unit/cage/fence_field.h"

#include <QProcess>
#include <QTest>

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

using namespace paddock;

/// How commands begin and end, and what is said on the link.
class TestFenceLife : public QObject
{
    Q_OBJECT

private:
    /// True when no process is left that has \a mark among its words. It may take the kernel a moment.
    static bool isAllGone(const QString &mark)
    {
        return QTest::qWaitFor(
            [&mark] {
                QProcess list;
                list.start("ps", {"-eo", "args"});
                list.waitForFinished();
                return !list.readAllStandardOutput().contains(mark.toUtf8());
            },
            10'000);
    }

private slots:
    void initTestCase()
    {
        if (const QString why = whyNoFullFence(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void byHandItSaysWhatItIs()
    {
        QProcess launcher;
        launcher.start(PADDOCK_BIN_DIR "/paddock-fence", {"--", "/bin/true"});
        QVERIFY(launcher.waitForFinished());
        QCOMPARE(launcher.exitCode(), 2);
        QVERIFY(launcher.readAllStandardError().contains("paddock sandbox"));
    }

    void theStatusIsTheCommands()
    {
        FenceField field;
        for (const auto walls : {cage::FencePlan::Walls::Full, cage::FencePlan::Walls::Thin}) {
            field.plan.walls = walls;
            QVERIFY(field.shell("exit 0").hasExited(0));
            QVERIFY(field.shell("exit 3").hasExited(3));
            QVERIFY(field.shell("exit 125").hasExited(125));
            for (const int signal : {SIGKILL, SIGTERM, SIGINT, SIGSEGV, SIGUSR1})
                QVERIFY(field.shell(QStringLiteral("kill -%1 $$").arg(signal)).isKilledBy(signal));
        }
    }

    void whatCannotBeStartedIsSaid()
    {
        FenceField field;
        const FenceOutcome missing = field.run({"/usr/bin/no-such-program"});
        QVERIFY(missing.hasExited(127));
        QVERIFY2(missing.output.contains("/usr/bin/no-such-program"), missing.output);
        QVERIFY(field.run({field.w + "/README.md"}).hasExited(126));
        QVERIFY(field.run({"/usr"}).hasExited(126));
    }

    void nothingOutlivesTheCommand()
    {
        FenceField field;
        const QString mark = QStringLiteral("731%1").arg(::getpid());
        for (const auto walls : {cage::FencePlan::Walls::Full, cage::FencePlan::Walls::Thin}) {
            field.plan.walls = walls;
            const FenceOutcome outcome = field.shell(
                QStringLiteral(
                    "setsid sleep %1 > /dev/null 2>&1 & (setsid setsid sleep %1 >/dev/null 2>&1 &) ; "
                    "(trap '' TERM HUP; sleep %1 >/dev/null 2>&1) & echo done")
                    .arg(mark));
            QVERIFY2(outcome.output.contains("done"), outcome.output + outcome.failed);
            QVERIFY(outcome.hasExited(0));
            QVERIFY(isAllGone("sleep " + mark));
        }
    }

    void orphansAreReaped()
    {
        FenceField field;
        const FenceOutcome outcome =
            field.shell("for i in 1 2 3 4 5; do (true &) ; done; sleep 0.2; ps -eo stat | "
                        "grep -c Z; true");
        QCOMPARE(outcome.output, QByteArray("0\n"));
    }

    void sigtermReachesEverythingInside()
    {
        FenceField field;
        FenceRun run(field.plan, field.w,
                     {"/bin/sh", "-c",
                      "setsid sh -c 'trap \"echo child heard; exit 0\" TERM; echo ready; "
                      "while :; do sleep 0.05; done' & trap 'wait; exit 7' TERM; wait; wait"});
        QVERIFY(run.waitForOutput("ready"));
        ::kill(run.pid(), SIGTERM);
        const FenceOutcome outcome = run.finish();
        QVERIFY2(outcome.output.contains("child heard"), outcome.output);
        QVERIFY(outcome.hasExited(7));
    }

    void sigtermEndsWhatDoesNotListen()
    {
        FenceField field;
        const QString mark = QStringLiteral("732%1").arg(::getpid());
        for (const auto walls : {cage::FencePlan::Walls::Full, cage::FencePlan::Walls::Thin}) {
            field.plan.walls = walls;
            FenceRun run(field.plan, field.w,
                         {"/bin/sh", "-c",
                          QStringLiteral("trap '' TERM; sh -c 'trap \"\" TERM; sleep %1; sleep %1' & echo "
                                         "ready; while :; do sleep "
                                         "%1; done")
                              .arg(mark)});
            QVERIFY(run.waitForOutput("ready"));
            ::kill(run.pid(), SIGTERM);
            QVERIFY(run.finish().isKilledBy(SIGKILL));
            QVERIFY(isAllGone("sleep " + mark));
            QCOMPARE(field.names(), {"README.md"});
        }
    }

    void whenPaddockDiesEverythingInsideDies()
    {
        FenceField field;
        const QString mark = QStringLiteral("733%1").arg(::getpid());
        for (const auto walls : {cage::FencePlan::Walls::Full, cage::FencePlan::Walls::Thin}) {
            field.plan.walls = walls;
            FenceRun run(
                field.plan, field.w,
                {"/bin/sh", "-c", QStringLiteral("trap '' TERM; sleep %1 & echo ready; wait").arg(mark)});
            QVERIFY(run.waitForOutput("ready"));
            run.closeLink();
            QVERIFY(run.finish().isKilledBy(SIGKILL));
            QVERIFY(isAllGone("sleep " + mark));
            QCOMPARE(field.names(), {"README.md"});
        }
    }

    void whenTheLauncherIsKilledEverythingInsideDies()
    {
        FenceField field;
        const QString mark = QStringLiteral("734%1").arg(::getpid());
        FenceRun run(field.plan, field.w,
                     {"/bin/sh", "-c", QStringLiteral("setsid sleep %1 & echo ready; wait").arg(mark)});
        QVERIFY(run.waitForOutput("ready"));
        ::kill(run.pid(), SIGKILL);
        run.finish();
        QVERIFY(isAllGone("sleep " + mark));
    }

    void theGatewayIsTheWayOut()
    {
        FenceField field;
        field.plan.gateway = true;
        FenceRun run(field.plan, field.w,
                     {"/usr/bin/python3", "-c",
                      "import socket; s=socket.create_connection(('127.0.0.1',3128)); s.sendall(b'CONNECT'); "
                      "print(s.recv(9).decode())"});
        const int gateway = run.takeGateway();
        QVERIFY(gateway >= 0);
        pollfd source{gateway, POLLIN, 0};
        QCOMPARE(::poll(&source, 1, 20'000), 1);
        const int connection = ::accept4(gateway, nullptr, nullptr, SOCK_CLOEXEC);
        QVERIFY(connection >= 0);
        char asked[8]{};
        QCOMPARE(::recv(connection, asked, 7, MSG_WAITALL), ssize_t(7));
        QCOMPARE(QByteArray(asked), QByteArray("CONNECT"));
        QCOMPARE(::send(connection, "allowed", 7, 0), ssize_t(7));
        ::close(connection);
        const FenceOutcome outcome = run.finish();
        QCOMPARE(outcome.output, QByteArray("allowed\n"));
        QVERIFY(outcome.standing.contains("gateway\n"));
    }

    void withoutAGatewayNothingListens()
    {
        FenceField field;
        const FenceOutcome outcome =
            field.run({"/usr/bin/python3", "-c",
                       "import socket; print(socket.socket().connect_ex(('127.0.0.1',3128)))"});
        QCOMPARE(outcome.output, QByteArray::number(ECONNREFUSED) + '\n');
    }

    void thinWallsOnlyLetRead()
    {
        FenceField field;
        field.plan.walls = cage::FencePlan::Walls::Thin;
        field.plan.workspace = cage::FencePlan::Workspace::ReadOnly;
        const QString script =
            "cat README.md; echo x > new; rm README.md; cat O/secret.txt; ls O; echo x > O/new; ls "
            "/tmp /home /root; cat /etc/shadow; cat /proc/1/environ; echo x > /tmp/x";
        const FenceOutcome outcome = field.shell(QString(script).replace("O", field.outside));
        QVERIFY2(outcome.output.startsWith("read me\n"), outcome.output + outcome.failed);
        QVERIFY2(!outcome.output.contains("outside and secret"), outcome.output);
        QVERIFY2(!outcome.output.contains("secret.txt\n"), outcome.output);
        QVERIFY2(!outcome.output.contains("root:*") && !outcome.output.contains("root:$"), outcome.output);
        QCOMPARE(field.names(), {"README.md"});
        QVERIFY(!FenceField::exists(field.outside + "/new"));
        QVERIFY(outcome.standing.contains("landlock:"));
        QVERIFY(!outcome.standing.contains("namespaces"));
    }

    void thinWallsHaveNoNetwork()
    {
        FenceField field;
        field.plan.walls = cage::FencePlan::Walls::Thin;
        field.plan.workspace = cage::FencePlan::Workspace::Absent;
        field.plan.workspacePath.clear();
        field.plan.workingDirectory = std::string("/"); // GCC 12 takes offence at the assignment of a literal
        const FenceOutcome outcome = field.run({"/usr/bin/python3", "-c",
                                                "import socket\n"
                                                "for f in (socket.AF_INET, socket.AF_INET6):\n"
                                                "  try: socket.socket(f); print('open')\n"
                                                "  except PermissionError: print('refused')\n"});
        QCOMPARE(outcome.output, QByteArray("refused\nrefused\n"));
    }

    void thinWallsGiveAWritableWorkspaceAPlaceForTemporaryFiles()
    {
        FenceField field;
        field.plan.walls = cage::FencePlan::Walls::Thin;
        const FenceOutcome outcome =
            field.shell("echo x > new && t=$(mktemp) && echo y > $t && cat $t && echo \"$TMPDIR\"");
        QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
        QVERIFY(FenceField::exists(field.w + "/new"));
        const QString folder = QString::fromUtf8(outcome.output.split('\n').value(1));
        QVERIFY(folder.startsWith("/tmp/"));
        QVERIFY(!FenceField::exists(folder));
    }
};

QTEST_GUILESS_MAIN(TestFenceLife)
#include "tst_fence_life.moc"
