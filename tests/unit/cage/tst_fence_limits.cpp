#include "tests/unit/cage/fence_field.h"

#include <QFileInfo>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

using namespace paddock;

/// How much a command may take.
class TestFenceLimits : public QObject
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

    /// Starts 60 processes, from one thread or from ten; says how many are left, as soon as there are \a expected.
    static QStringList starting(int expected, int threads = 1)
    {
        return {"/usr/bin/python3", "-c",
                "import os,signal,sys,threading,time\n"
                "signal.signal(signal.SIGCHLD,signal.SIG_IGN)\n" // So that the ended are gone.
                "expected,threads=int(sys.argv[1]),int(sys.argv[2])\n"
                "children=[]\n"
                "def start():\n"
                "  for i in range(60//threads):\n"
                "    try: p=os.fork()\n"
                "    except BlockingIOError: continue\n"
                "    if p==0: time.sleep(60)\n"
                "    children.append(p)\n"
                "t=[threading.Thread(target=start) for i in range(threads)]\n"
                "[x.start() for x in t]; [x.join() for x in t]\n"
                "def lives(p):\n"
                "  try: os.kill(p,0)\n"
                "  except ProcessLookupError: return False\n"
                "  return True\n"
                "def left(): return sum(map(lives,children))\n"
                "for i in range(1000):\n"
                "  if left()==expected: break\n"
                "  time.sleep(0.02)\n"
                "print(left())\n",
                QString::number(expected), QString::number(threads)};
    }

private slots:
    void initTestCase()
    {
        if (const QString why = whyNoFullFence(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    /// The supervisor goes ahead of everybody where root runs it; what it starts must not.
    void theCommandGoesAheadOfNobody()
    {
        FenceField field;
        const FenceOutcome outcome = field.shell("chrt -p $$; nice");
        QVERIFY2(outcome.output.contains("SCHED_OTHER") && outcome.output.endsWith("\n0\n"),
                 outcome.output.constData());
    }

    void thereAreOnlySoManyProcesses()
    {
        eachUser([](FenceField &field) {
            field.plan.limits.processes = 20;
            for (const auto walls : {cage::FencePlan::Walls::Full, cage::FencePlan::Walls::Thin}) {
                field.plan.walls = walls;
                const FenceOutcome outcome = field.run(starting(19));
                QVERIFY2(outcome.standing.contains("process-limit:supervisor"), outcome.standing);
                QCOMPARE(outcome.output, QByteArray("19\n")); // And the one that counted.
                QCOMPARE(outcome.remarks.size(), 1);
            }
        });
    }

    void manyThatStartSomeAtOnceStayBelow()
    {
        FenceField field;
        field.plan.limits.processes = 20;
        QCOMPARE(field.run(starting(19, 10)).output, QByteArray("19\n"));
    }

    void anEndlessBombIsHeldUntilTheEnd()
    {
        FenceField field;
        field.plan.limits.processes = 20;
        FenceRun run(field.plan, field.w,
                     {"/usr/bin/python3", "-c",
                      "import os,signal\nsignal.signal(signal.SIGCHLD,signal.SIG_IGN)\n"
                      "print('ready',flush=True)\n"
                      "while True:\n"
                      "  try: os.fork()\n"
                      "  except OSError: pass\n"});
        QVERIFY(run.waitForOutput("ready"));
        ::kill(run.pid(), SIGTERM);
        const FenceOutcome outcome = run.finish();
        QVERIFY(WIFSIGNALED(outcome.status));
    }

    /// dash gives up when a fork fails while its children end.
    void aShellWithManyJobsIsNotDisturbed()
    {
        FenceField field;
        const FenceOutcome outcome =
            field.shell("n=0; while [ $n -lt 300 ]; do /bin/true & echo x | /bin/cat | /bin/cat > /dev/null; "
                        "n=$((n+1)); done; wait; echo fine");
        QCOMPARE(outcome.output, QByteArray("fine\n"));
    }

    void theEndedDoNotCount()
    {
        FenceField field;
        field.plan.limits.processes = 8;
        const FenceOutcome outcome = field.shell(
            "for i in $(seq 200); do /bin/true & [ $((i % 4)) = 0 ] && wait; done; wait; echo fine");
        QCOMPARE(outcome.output, QByteArray("fine\n"));
    }

    void threadsDoNotCount()
    {
        FenceField field;
        field.plan.limits.processes = 4;
        const FenceOutcome outcome =
            field.run({"/usr/bin/python3", "-c",
                       "import threading,time\n"
                       "t=[threading.Thread(target=time.sleep,args=(1,)) for i in range(50)]\n"
                       "[x.start() for x in t]\n"
                       "print(threading.active_count())\n"});
        QCOMPARE(outcome.output, QByteArray("51\n"));
    }

    void zeroIsWithoutLimit()
    {
        FenceField field;
        field.plan.limits.processes = 0;
        const FenceOutcome outcome = field.run(starting(60));
        QCOMPARE(outcome.output, QByteArray("60\n"));
        QVERIFY(!outcome.standing.contains("process-limit"));
    }

    void filesOnlyGrowSoFar()
    {
        eachUser([](FenceField &field) {
            field.plan.limits.fileBytes = 1 << 20;
            const FenceOutcome outcome = field.shell("head -c 3000000 /dev/zero > big; echo after");
            QVERIFY2(outcome.output.contains("after"), outcome.output);
            QCOMPARE(QFileInfo(field.w + "/big").size(), qint64(1) << 20);
        });
    }

    void memoryIsLimited()
    {
        FenceField field;
        field.plan.limits.dataBytes = 200 << 20;
        const QString allocate = "b=bytearray(%1*1024*1024); print('GOT')";
        const auto run = [&](int megabytes) {
            return field.run({"/usr/bin/python3", "-c", allocate.arg(megabytes)});
        };
        QVERIFY2(run(100).output.contains("GOT"), run(100).output);
        QVERIFY2(run(300).output.contains("MemoryError"), run(300).output);
    }

    void processorTimeIsLimited()
    {
        FenceField field;
        field.plan.limits.cpuSeconds = 1;
        QVERIFY(field.shell("while :; do :; done").isKilledBy(SIGXCPU));
    }

    void temporaryFilesAreLimited()
    {
        FenceField field;
        field.plan.limits.temporaryBytes = 1 << 20;
        const FenceOutcome outcome = field.shell("head -c 3000000 /dev/zero > /tmp/big; stat -c %s /tmp/big");
        QVERIFY2(outcome.output.endsWith("1048576\n"), outcome.output);
    }

    void noCoreIsLeft()
    {
        FenceField field;
        QVERIFY(field.shell("ulimit -c; kill -SEGV $$").output.startsWith("0\n"));
        QCOMPARE(field.names(), {"README.md"});
    }
};

QTEST_GUILESS_MAIN(TestFenceLimits)
#include "tst_fence_limits.moc"
