#include "core/exec/process.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

/// A process whose output is kept.
struct Watched {
    explicit Watched(ProcessSpec spec)
        : process(std::move(spec))
    {
        QObject::connect(&process, &Process::wroteOutput, &process,
                         [this](const QByteArray &bytes) { output += bytes; });
        QObject::connect(&process, &Process::wroteError, &process,
                         [this](const QByteArray &bytes) { error += bytes; });
        QObject::connect(&process, &Process::finished, &process, [this](const ProcessEnd &how) {
            QVERIFY2(!end, "finished() came twice");
            end = how;
        });
    }

    Process process;
    QByteArray output;
    QByteArray error;
    std::optional<ProcessEnd> end;
};

ProcessSpec shell(const QString &text)
{
    ProcessSpec spec;
    spec.program = QStringLiteral("/bin/bash");
    spec.arguments = {QStringLiteral("-c"), text};
    spec.workingDirectory = QDir::tempPath();
    spec.environment = childEnvironment();
    return spec;
}

bool isThere(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

bool isRunning(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

bool hasNoChildren()
{
    return ::waitid(P_ALL, 0, nullptr, WEXITED | WNOHANG | WNOWAIT) != 0 && errno == ECHILD;
}

ProcessEnd exited(int code)
{
    return {ProcessEnd::How::Exited, code};
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QTRY_VERIFY2(hasNoChildren(), "a child or a zombie is left"); }

    void tellsOutputErrorAndExitStatusApart()
    {
        Watched run(shell(QStringLiteral("echo out; echo err >&2; exit 7")));
        QVERIFY(run.process.start());
        QVERIFY(run.process.pid() > 0);
        QTRY_VERIFY(run.end);
        QCOMPARE(*run.end, exited(7));
        QCOMPARE(run.output, QByteArray("out\n"));
        QCOMPARE(run.error, QByteArray("err\n"));
        QCOMPARE(run.process.pid(), 0);
    }

    void keepsTheOrderOfWritingWhenErrorGoesWithOutput()
    {
        ProcessSpec spec = shell(QStringLiteral("for i in 1 2 3; do echo o$i; echo e$i >&2; done"));
        spec.errorOutput = ProcessSpec::ErrorOutput::WithOutput;
        Watched run(spec);
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QCOMPARE(run.output, QByteArray("o1\ne1\no2\ne2\no3\ne3\n"));
        QCOMPARE(run.error, QByteArray());
    }

    void tellsWhichSignalEndedTheChild()
    {
        Watched run(shell(QStringLiteral("kill -SEGV $$")));
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QCOMPARE(*run.end, (ProcessEnd{ProcessEnd::How::Signalled, SIGSEGV}));
    }

    void runsInTheFolderWithExactlyTheEnvironmentGiven()
    {
        QTemporaryDir folder;
        ProcessSpec spec;
        spec.program = QStringLiteral("/usr/bin/env");
        spec.arguments = {QStringLiteral("-C"), QStringLiteral("."), QStringLiteral("/usr/bin/env")};
        spec.workingDirectory = folder.path();
        spec.environment = {"ONE=1", "TWO=zwei"};
        Watched run(spec);
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QCOMPARE(run.output, QByteArray("ONE=1\nTWO=zwei\n"));

        ProcessSpec where = shell(QStringLiteral("pwd -P"));
        where.workingDirectory = folder.path();
        Watched second(where);
        QVERIFY(second.process.start());
        QTRY_VERIFY(second.end);
        QCOMPARE(second.output.trimmed(), QFile::encodeName(QDir(folder.path()).canonicalPath()));
    }

    void saysWhatFailedWhenItCannotStart()
    {
        ProcessSpec absent;
        absent.program = QStringLiteral("/nowhere/at/all");
        absent.workingDirectory = QDir::tempPath();
        Process first(absent);
        const Result<void> result = first.start();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QVERIFY(result.error().message.contains(QStringLiteral("/nowhere/at/all")));

        ProcessSpec named = absent;
        named.program = QStringLiteral("no-such-program-anywhere");
        Process second(named);
        QVERIFY(!second.start());

        ProcessSpec lost = shell(QStringLiteral("true"));
        lost.workingDirectory = QStringLiteral("/nowhere/folder");
        Process third(lost);
        const Result<void> folder = third.start();
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains(QStringLiteral("/nowhere/folder")));
    }

    void standardInputIsEmptyUnlessGiven()
    {
        Watched run(shell(QStringLiteral("cat; readlink /proc/self/fd/0")));
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QCOMPARE(run.output, QByteArray("/dev/null\n"));
    }

    void feedsALargeInputToAChildAndSurvivesOneThatDoesNotRead()
    {
        ProcessSpec spec = shell(QStringLiteral("cat"));
        spec.input = QByteArray(3'000'000, 'x') + "end";
        Watched run(spec);
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QVERIFY(run.output == spec.input);

        spec.arguments = {QStringLiteral("-c"), QStringLiteral("exit 3")};
        Watched deaf(spec);
        QVERIFY(deaf.process.start());
        QTRY_VERIFY(deaf.end);
        QCOMPARE(*deaf.end, exited(3));
    }

    void readsEveryByteOfLargeAndBinaryOutput()
    {
        Watched run(shell(QStringLiteral("head -c 20000000 /dev/zero; printf '\\xff\\x00\\xfe'")));
        QVERIFY(run.process.start());
        QTRY_VERIFY_WITH_TIMEOUT(run.end, 30000);
        QCOMPARE(run.output.size(), 20'000'003);
        QCOMPARE(run.output.last(3), QByteArray("\xff\x00\xfe", 3));
    }

    void childInheritsNoDescriptorButThree()
    {
        // Without close-on-exec, as a careless library would leave them.
        const int low = ::open("/etc/passwd", O_RDONLY);
        const int high = ::fcntl(low, F_DUPFD, 500);
        Watched run(shell(
            QStringLiteral("for ((i = 0; i < 1024; i++)); do [ -e /proc/$$/fd/$i ] && echo $i; done; true")));
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        ::close(low);
        ::close(high);
        QCOMPARE(run.output, QByteArray("0\n1\n2\n"));
    }

    void worksWhenOurOwnStandardDescriptorsAreClosed()
    {
        const int saved = ::fcntl(0, F_DUPFD_CLOEXEC, 100);
        ::close(0); // The next pipe gets number 0.
        ProcessSpec spec = shell(QStringLiteral("cat; echo err >&2"));
        spec.input = "fed";
        Watched run(spec);
        const Result<void> started = run.process.start();
        const bool ended = started && QTest::qWaitFor([&] { return run.end.has_value(); });
        if (saved >= 0) {
            ::dup2(saved, 0);
            ::close(saved);
        }
        QVERIFY(ended);
        QCOMPARE(run.output, QByteArray("fed"));
        QCOMPARE(run.error, QByteArray("err\n"));
    }

    void childHasNoTerminalNorBlockedNorIgnoredSignals()
    {
        sigset_t blocked;
        sigset_t before;
        ::sigemptyset(&blocked);
        ::sigaddset(&blocked, SIGUSR1);
        ::pthread_sigmask(SIG_BLOCK, &blocked, &before);
        const auto handler = ::signal(SIGPIPE, SIG_IGN);
        Watched run(shell(
            QStringLiteral("grep -E 'Sig(Blk|Ign)' /proc/self/status; ps -o tty=,sid= -p $$; echo $$")));
        QVERIFY(run.process.start());
        ::signal(SIGPIPE, handler);
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
        QTRY_VERIFY(run.end);
        const QList<QByteArray> lines = run.output.simplified().split(' ');
        QCOMPARE(lines.value(1), QByteArray("0000000000000000"));
        const quint64 standardSignals =
            0x7fffffff; // Two above are glibc's own, which it hides from programs.
        QCOMPARE(lines.value(3).toULongLong(nullptr, 16) & standardSignals, 0);
        QCOMPARE(lines.value(4), QByteArray("?"));
        QCOMPARE(lines.value(5), lines.value(6)); // Leader of its own session.
    }

    void timeoutEndsTheWholeGroupWithGrandchildren()
    {
        ProcessSpec spec = shell(QStringLiteral("sleep 1000 & echo $!; (sleep 1000; true) & echo $!; wait"));
        spec.timeout = 300ms;
        Watched run(spec);
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QCOMPARE(run.end->how, ProcessEnd::How::TimedOut);
        const QList<QByteArray> pids = run.output.trimmed().split('\n');
        QCOMPARE(pids.size(), 2);
        for (const QByteArray &pid : pids)
            QTRY_VERIFY2(!isRunning(pid.toLongLong()), pid);
    }

    void aChildThatIgnoresTermIsKilled()
    {
        Watched run(shell(QStringLiteral("trap '' TERM; echo ready; while :; do sleep 0.1; done")));
        QVERIFY(run.process.start());
        QTRY_COMPARE(run.output, QByteArray("ready\n"));
        QElapsedTimer clock;
        clock.start();
        run.process.interrupt();
        run.process.interrupt();
        QTRY_VERIFY(run.end);
        QCOMPARE(*run.end, (ProcessEnd{ProcessEnd::How::Interrupted, SIGKILL}));
        QVERIFY(clock.elapsed() >= 1900);
    }

    void aChildThatTidiesUpOnTermIsLetDoSo()
    {
        Watched run(
            shell(QStringLiteral("trap 'echo tidy; exit 4' TERM; echo ready; while :; do sleep 0.05; done")));
        QVERIFY(run.process.start());
        QTRY_COMPARE(run.output, QByteArray("ready\n"));
        run.process.interrupt();
        QTRY_VERIFY(run.end);
        QCOMPARE(*run.end, (ProcessEnd{ProcessEnd::How::Interrupted, 4}));
        QCOMPARE(run.output, QByteArray("ready\ntidy\n"));
    }

    void aStoppedChildCanBeInterrupted()
    {
        Watched run(shell(QStringLiteral("echo ready; kill -STOP $$; sleep 100")));
        QVERIFY(run.process.start());
        QTRY_COMPARE(run.output, QByteArray("ready\n"));
        run.process.interrupt();
        QTRY_VERIFY_WITH_TIMEOUT(run.end, 1500);
        QCOMPARE(run.end->how, ProcessEnd::How::Interrupted);
    }

    void doesNotWaitForAGrandchildThatKeepsThePipe()
    {
        QElapsedTimer clock;
        clock.start();
        Watched run(shell(QStringLiteral("sleep 1000 & echo $!; exit 0")));
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QVERIFY2(clock.elapsed() < 3000, "hung on the pipe");
        QCOMPARE(*run.end, exited(0));
        QTRY_VERIFY(!isRunning(run.output.trimmed().toLongLong()));
    }

    void killsWhatIsLeftOfTheGroupEvenWhenItClosedItsOutput()
    {
        Watched run(shell(QStringLiteral("sleep 1000 >/dev/null 2>&1 & echo $!")));
        QVERIFY(run.process.start());
        QTRY_VERIFY(run.end);
        QTRY_VERIFY(!isRunning(run.output.trimmed().toLongLong()));
    }

    void destroyingItKillsTheGroupAndLeavesNoZombie()
    {
        qint64 child = 0;
        qint64 grandchild = 0;
        {
            Watched run(shell(QStringLiteral("trap '' TERM; sleep 1000 & echo $!; wait")));
            QVERIFY(run.process.start());
            QTRY_VERIFY(run.output.endsWith('\n'));
            child = run.process.pid();
            grandchild = run.output.trimmed().toLongLong();
            QVERIFY(isRunning(child));
            QVERIFY(isRunning(grandchild));
        }
        QTRY_VERIFY(!isThere(child)); // A zombie would still be there.
        QTRY_VERIFY(!isRunning(grandchild));
    }

    void mayBeDestroyedInItsOwnSignals()
    {
        auto *first = new Process(shell(QStringLiteral("echo a; sleep 1000")));
        QSignalSpy firstGone(first, &QObject::destroyed);
        connect(first, &Process::wroteOutput, this, [first] { delete first; });
        QVERIFY(first->start());
        QTRY_COMPARE(firstGone.count(), 1);

        auto *second = new Process(shell(QStringLiteral("true")));
        QSignalSpy secondGone(second, &QObject::destroyed);
        connect(second, &Process::finished, this, [second] { delete second; });
        QVERIFY(second->start());
        QTRY_COMPARE(secondGone.count(), 1);
    }

    void thirtyCommandsCostLittle()
    {
        QBENCHMARK_ONCE
        {
            for (int i = 0; i < 30; ++i) {
                Watched run(shell(QStringLiteral("true")));
                QVERIFY(run.process.start());
                while (!run.end)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                QCOMPARE(*run.end, exited(0));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "tst_process.moc"
