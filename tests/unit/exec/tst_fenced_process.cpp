#include "core/exec/launcher_backend.h"
#include "core/exec/process.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

/// What one run came to.
struct FencedRun {
    ProcessEnd end;
    QByteArray output;
    QStringList remarks;
};

} // namespace

/// Process behind the real launcher. What the walls themselves hold is tested beside them; here, that Paddock's side
/// hears, feeds and ends them.
class TestFencedProcess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString launcher = LauncherBackend::findLauncher();
        QVERIFY2(!launcher.isEmpty(), "paddock-fence was not built");
        m_backend = std::make_unique<LauncherBackend>(launcher);
        const QList<BoundaryLayer> layers = m_backend->probe();
        QVERIFY(!layers.isEmpty());
        if (layers.constFirst().state != BoundaryLayer::State::Enforced)
            QSKIP(qPrintable(layers.constFirst().detail));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath("w"));
        m_spec = {};
        m_spec.workspacePath = QFileInfo(m_folder->filePath("w")).canonicalFilePath();
        m_spec.workspaceFolder = std::make_shared<const FileDescriptor>(
            ::open(QFile::encodeName(m_spec.workspacePath).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    }

    void findsEachWallByTrying()
    {
        QStringList ids;
        for (const BoundaryLayer &layer : m_backend->probe()) {
            QVERIFY2(layer.state == BoundaryLayer::State::Enforced,
                     qPrintable(layer.id + ": " + layer.detail));
            QVERIFY(!layer.title.isEmpty() && !layer.detail.isEmpty());
            ids.append(layer.id);
        }
        QCOMPARE(ids, (QStringList{"namespaces", "landlock", "seccomp", "limits", "network"}));
    }

    void runsInTheWorkspaceAndTellsHowItEnded()
    {
        const FencedRun run = this->run("pwd; echo x > made; exit 3");
        QCOMPARE(run.end, (ProcessEnd{ProcessEnd::How::Exited, 3}));
        QCOMPARE(run.output, m_spec.workspacePath.toUtf8() + '\n');
        QVERIFY(QFile::exists(m_spec.workspacePath + "/made"));
    }

    void tellsTheSignalThatEndedIt()
    {
        QCOMPARE(run("kill -9 $$").end, (ProcessEnd{ProcessEnd::How::Signalled, 9}));
    }

    void giveStandardInput() { QCOMPARE(run("cat", "from us").output, "from us"); }

    void writesNothingOutside()
    {
        const QString outside = m_folder->filePath("outside");
        run("echo x > '" + outside + "'");
        QVERIFY(!QFile::exists(outside));
    }

    void startsNothingWithoutTheLauncher()
    {
        const LauncherBackend none{QString()};
        Process process(specFor("true", none.fence(m_spec)));
        const Result<void> started = process.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains("paddock-fence"));
        for (const BoundaryLayer &layer : none.probe())
            QVERIFY2(layer.state == BoundaryLayer::State::Missing, qPrintable(layer.id));
    }

    void saysWhichWallCouldNotBeBuilt()
    {
        // The folder that the descriptor holds is not the one that the path names: somebody has swapped them.
        m_spec.workspaceFolder = std::make_shared<const FileDescriptor>(
            ::open(QFile::encodeName(m_folder->path()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        QDir(m_folder->path()).mkpath("w");
        m_spec.workspacePath = "relative";
        const FencedRun run = this->run("echo never");
        QVERIFY(run.end.how == ProcessEnd::How::NotFenced);
        QVERIFY(!run.end.detail.isEmpty());
        QVERIFY(!run.end.isSuccess());
        QCOMPARE(run.output, QByteArray());
    }

    void passesRemarksOn()
    {
        m_spec.fencedNames = {{".envrc", false, false}};
        const FencedRun run = this->run("echo x > .envrc; sleep 0.2");
        QCOMPARE(run.remarks.size(), 1);
        QVERIFY2(run.remarks.constFirst().contains(".envrc"), qPrintable(run.remarks.constFirst()));
        QVERIFY(!QFile::exists(m_spec.workspacePath + "/.envrc"));
    }

    void endsAllOfItWhenItIsDestroyed()
    {
        auto process =
            std::make_unique<Process>(specFor("setsid sleep 1000 & echo up; wait", m_backend->fence(m_spec)));
        QSignalSpy wrote(process.get(), &Process::wroteOutput);
        QVERIFY(process->start());
        QTRY_VERIFY(!wrote.isEmpty());
        const pid_t launcher = pid_t(process->pid());
        process.reset();
        QTRY_VERIFY(::kill(launcher, 0) != 0);
        // The launcher goes after what is inside: with it, the namespace and all in it are gone.
    }

    void endsWhatIgnoresTerm()
    {
        ProcessSpec spec =
            specFor("trap '' TERM; echo up; while :; do sleep 1; done", m_backend->fence(m_spec));
        Process process(std::move(spec));
        QSignalSpy wrote(&process, &Process::wroteOutput);
        QSignalSpy finished(&process, &Process::finished);
        QVERIFY(process.start());
        QTRY_VERIFY(!wrote.isEmpty());
        process.interrupt();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 10'000);
        QVERIFY(finished.constFirst().constFirst().value<ProcessEnd>().how == ProcessEnd::How::Interrupted);
    }

    void opensTheGateToTheSocketFromInside()
    {
        std::weak_ptr<void> kept;
        bool isListening = false;
        m_spec.openGate = [&](FileDescriptor listening) {
            int answer = 0;
            socklen_t size = sizeof answer;
            isListening =
                ::getsockopt(listening.get(), SOL_SOCKET, SO_ACCEPTCONN, &answer, &size) == 0 && answer == 1;
            auto gate = std::make_shared<FileDescriptor>(std::move(listening));
            kept = gate;
            return gate;
        };
        run("env | grep -c '^https_proxy=http://127.0.0.1:3128$'");
        QVERIFY(isListening);
        QTRY_VERIFY(kept.expired()); // it goes with the child
    }

    void keepsThinWallsWhereAHelperWasStarted()
    {
        QDir(m_spec.workspacePath).mkdir("inner");
        m_spec.walls = FenceSpec::Walls::Thin;
        m_spec.workspace = FenceSpec::Workspace::ReadOnly;
        const FileDescriptor inner(::open(QFile::encodeName(m_spec.workspacePath + "/inner").constData(),
                                          O_PATH | O_DIRECTORY | O_CLOEXEC));
        ProcessSpec spec = specFor("pwd; echo x > made", m_backend->fence(m_spec));
        spec.workingDirectory = "/proc/self/fd/" + QString::number(inner.get());
        const FencedRun run = this->run(std::move(spec));
        QVERIFY2(run.output.startsWith(m_spec.workspacePath.toUtf8() + "/inner\n"), run.output.constData());
        QVERIFY(!QFile::exists(m_spec.workspacePath + "/inner/made"));
    }

private:
    static ProcessSpec specFor(const QString &command, std::shared_ptr<const Fence> fence)
    {
        ProcessSpec spec;
        spec.program = "/bin/bash";
        spec.arguments = {"--norc", "-c", command};
        spec.workingDirectory =
            fence->spec().workspacePath.startsWith(u'/') ? fence->spec().workspacePath : "/";
        spec.environment = environmentBehind(fence);
        spec.errorOutput = ProcessSpec::ErrorOutput::WithOutput;
        spec.timeout = 20s;
        spec.fence = std::move(fence);
        return spec;
    }

    FencedRun run(const QString &command, const QByteArray &input = {})
    {
        ProcessSpec spec = specFor(command, m_backend->fence(m_spec));
        spec.input = input;
        return run(std::move(spec));
    }

    static FencedRun run(ProcessSpec spec)
    {
        FencedRun run;
        Process process(std::move(spec));
        QSignalSpy finished(&process, &Process::finished);
        connect(&process, &Process::wroteOutput, [&](const QByteArray &bytes) { run.output += bytes; });
        connect(&process, &Process::remarked, [&](const QString &text) { run.remarks.append(text); });
        if (const Result<void> started = process.start(); !started) {
            qWarning("%s", qPrintable(started.error().message));
            return run;
        }
        if (finished.isEmpty())
            finished.wait(25'000);
        if (!finished.isEmpty())
            run.end = finished.constFirst().constFirst().value<ProcessEnd>();
        return run;
    }

    std::unique_ptr<LauncherBackend> m_backend;
    std::unique_ptr<QTemporaryDir> m_folder;
    FenceSpec m_spec;
};

QTEST_GUILESS_MAIN(TestFencedProcess)
#include "tst_fenced_process.moc"
