#include "core/tools/background_tasks.h"
#include "core/tools/bash/bash_run.h"
#include "core/tools/bash/bash_tool.h"
#include "core/tools/bash/task_tools.h"
#include "core/tools/file_ledger.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace paddock;

namespace {

bool isRunning(qint64 pid)
{
    QFile stat(QString("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

class BashToolTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto root = WorkspaceRoot::open(m_folder->path());
        QVERIFY(root);
        m_tasks = std::make_unique<BackgroundTasks>();
        m_root = *root;
    }

    void refusesInputThatDoesNotFit_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::newRow("no command") << QJsonObject{};
        QTest::newRow("blank command") << QJsonObject{{"command", "  \n"}};
        QTest::newRow("command is a number") << QJsonObject{{"command", 7}};
        QTest::newRow("NUL inside") << QJsonObject{{"command", QString("a") + QChar(0) + 'b'}};
        QTest::newRow("unknown member") << QJsonObject{{"command", "true"}, {"cmd", "true"}};
        QTest::newRow("no time") << QJsonObject{{"command", "true"}, {"timeout", 0}};
        QTest::newRow("endless") << QJsonObject{{"command", QString(200'000, 'x')}};
    }
    void refusesInputThatDoesNotFit()
    {
        QFETCH(QJsonObject, input);
        const auto run = BashTool().prepare(input);
        QVERIFY(!run);
        QCOMPARE(run.error().kind, ErrorKind::Invalid);
    }

    void declaresTheCommandAndTouchesNothingElse()
    {
        const auto run = BashTool().prepare({{"command", "touch x\nrm x"}});
        QVERIFY(run);
        QCOMPARE((*run)->access(), (Access{{}, {}, {}, "touch x\nrm x"}));
        QCOMPARE((*run)->title(), QString::fromUtf8("Run touch x ↵ rm x"));
    }

    void runsInTheWorkspaceAndGivesBothStreamsInOrder()
    {
        const ToolResult result = bash("pwd -P; echo err >&2; echo out; exit 3");
        const QString output = m_root->path() + "\nerr\nout\n";
        QCOMPARE(result.outcome, Outcome::Failed);
        QCOMPARE(result.text, "Exit code 3\n" + output);
        QCOMPARE(result.details, (QJsonObject{{"stdout", output},
                                              {"stderr", ""},
                                              {"interrupted", false},
                                              {"isImage", false},
                                              {"noOutputExpected", false},
                                              {"exitCode", 3}}));
    }

    void saysSoWhenThereIsNoOutput()
    {
        const ToolResult result = bash("true");
        QCOMPARE(result.outcome, Outcome::Ok);
        QVERIFY(!result.text.isEmpty());
        QCOMPARE(result.details.value("stdout").toString(), QString());
    }

    void followsTheFolderThatIsHeldNotItsName()
    {
        QTemporaryDir other;
        const QString name = m_folder->path();
        QVERIFY(QDir().rename(name, other.filePath("moved")));
        QVERIFY(QFile::link(other.path(), name)); // The name leads elsewhere now.
        const ToolResult result = bash("pwd -P");
        QVERIFY(QFile::remove(name));
        QCOMPARE(result.text.trimmed(), QDir(other.filePath("moved")).canonicalPath());
    }

    void aCommandThatBeginsWithADashIsACommand()
    {
        QVERIFY(bash("-x").text.contains("-x: command not found"));
    }

    void secretsOfOurEnvironmentDoNotReachIt()
    {
        qputenv("ANTHROPIC_API_KEY", "canary-1");
        qputenv("SSH_AUTH_SOCK", "canary-2");
        const ToolResult result = bash("env; cat /proc/$$/environ | tr '\\0' '\\n'; set");
        qunsetenv("ANTHROPIC_API_KEY");
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(result.text.contains("PATH="));
        QVERIFY(!result.text.contains("canary-"));
    }

    void aTimeoutEndsItAndKeepsWhatItWrote()
    {
        const ToolResult result = start({{"command", "echo begun; sleep 1000"}, {"timeout", 300}});
        QCOMPARE(result.outcome, Outcome::Failed);
        QVERIFY2(result.text.contains("300 ms") && result.text.endsWith("begun\n"), qPrintable(result.text));
        QCOMPARE(result.details.value("interrupted").toBool(), true);
    }

    void interruptReturnsWhatWasReached()
    {
        auto run = BashTool().prepare({{"command", "echo begun; sleep 1000"}});
        ToolResult result = watch(**run, [&] { (*run)->interrupt(); });
        QCOMPARE(result.outcome, Outcome::Interrupted);
        QVERIFY(result.text.endsWith("begun\n"));
    }

    void outputComesWhileItRuns()
    {
        auto run =
            BashTool().prepare({{"command", "printf one; sleep 0.2; echo two; printf three; sleep 0.2"}});
        QString seen;
        connect(run->get(), &ToolRun::progressed, this, [&](const QString &chunk) { seen += chunk; });
        watch(**run, [] {});
        QCOMPARE(seen, QString("onetwo\nthree"));
    }

    void binaryOutputAndTerminalCodesBecomePlainText()
    {
        const ToolResult result = bash("printf '\\033[31mred\\033[0m \\377 \\000 10%%\\r20%%\\n'");
        QCOMPARE(result.text, QString("20%\n"));
        QCOMPARE(bash("printf 'a\\377\\000b\\n'").text, QString::fromUtf8("a\uFFFD\u2400b\n"));
    }

    void longOutputIsCutAndTheRestCanBeRead()
    {
        const ToolResult result = bash("seq 1 20000");
        QVERIFY2(result.text.size() < 31'000, qPrintable(QString::number(result.text.size())));
        QVERIFY(result.text.startsWith("1\n2\n"));
        QVERIFY(result.text.endsWith("\n19999\n20000\n"));
        const auto match = QRegularExpression("task_id \"(task-\\d+)\", offset (\\d+)").match(result.text);
        QVERIFY(match.hasMatch());

        // All pages together are what was written.
        QString all;
        qint64 offset = 0;
        for (int page = 0; page < 20; ++page) {
            auto reading = TaskOutputTool().prepare({{"task_id", match.captured(1)}, {"offset", offset}});
            QVERIFY(reading);
            const ToolResult part = watch(**reading, [] {});
            all += part.details.value("output").toString();
            offset = part.details.value("nextOffset").toInteger();
        }
        QString expected;
        for (int i = 1; i <= 20000; ++i)
            expected += QString::number(i) + '\n';
        QVERIFY(all == expected);
        QCOMPARE(expected.mid(match.captured(2).toInt() - 1, 1), QString("\n"));
    }

    void aFloodIsStopped()
    {
        const ToolResult result = bash("yes");
        QCOMPARE(result.outcome, Outcome::Failed);
        QVERIFY2(result.text.startsWith("The command wrote more than 64 MB"),
                 qPrintable(result.text.left(80)));
        QVERIFY(result.text.size() < 32'000);
    }

    void whatItLeavesRunningEndsWithIt()
    {
        const ToolResult result = bash("sleep 1000 & echo $!");
        QCOMPARE(result.outcome, Outcome::Ok);
        QTRY_VERIFY(!isRunning(result.text.trimmed().toLongLong()));
    }

    void aBackgroundCommandRunsOnIsReadAndStopped()
    {
        const ToolResult started = start(
            {{"command", "echo $$; trap '' INT; while :; do sleep 0.05; done"}, {"run_in_background", true}});
        QCOMPARE(started.outcome, Outcome::Ok);
        const QString id = started.details.value("backgroundTaskId").toString();
        QTRY_VERIFY(m_tasks->state(id).value_or(BackgroundTasks::State{}).outputBytes > 0);
        const qint64 pid = m_tasks->read(id, 0, 100)->trimmed().toLongLong();
        QVERIFY(isRunning(pid));
        QVERIFY(call(TaskOutputTool(), {{"task_id", id}}).text.contains("running"));

        QCOMPARE(call(TaskStopTool(), {{"shell_id", id}}).outcome, Outcome::Ok);
        QTRY_VERIFY(!m_tasks->state(id)->running);
        QVERIFY(!isRunning(pid));
        QVERIFY(call(TaskOutputTool(), {{"task_id", id}}).text.contains("stopped"));
        QVERIFY(call(TaskStopTool(), {{"task_id", id}}).text.contains("not running"));
    }

    void anUnknownTaskIsSaidToBeUnknown()
    {
        QCOMPARE(call(TaskOutputTool(), {{"task_id", "task-9"}}).outcome, Outcome::Failed);
        QVERIFY(call(TaskStopTool(), {{"task_id", "task-9"}}).text.contains("task-9"));
    }

    void theEndOfTheSessionEndsBackgroundCommands()
    {
        const ToolResult started = start({{"command", "echo $$; sleep 1000"}, {"run_in_background", true}});
        const QString id = started.details.value("backgroundTaskId").toString();
        QTRY_VERIFY(m_tasks->state(id)->outputBytes > 0);
        const qint64 pid = m_tasks->read(id, 0, 100)->trimmed().toLongLong();
        m_tasks = std::make_unique<BackgroundTasks>();
        QTRY_VERIFY(!isRunning(pid));
    }

    void destroyingTheRunEndsTheCommand()
    {
        auto run = BashTool().prepare({{"command", "echo $$ > pid; sleep 1000"}});
        (*run)->start({m_root, m_ledger, *m_tasks});
        QFile file(m_folder->filePath("pid"));
        QTRY_VERIFY(file.exists() && file.size() > 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qint64 pid = file.readAll().trimmed().toLongLong();
        run->reset();
        QTRY_VERIFY(::kill(pid_t(pid), 0) != 0);
    }

private:
    /// Starts a run, calls \a shown when it showed something, and waits for its end.
    template<typename F>
    ToolResult watch(ToolRun &run, F shown)
    {
        std::optional<ToolResult> result;
        connect(&run, &ToolRun::progressed, this, shown);
        connect(&run, &ToolRun::finished, this, [&](const ToolResult &value) { result = value; });
        run.start({m_root, m_ledger, *m_tasks});
        if (result)
            qWarning("finished() came from within start()");
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30000))
            qWarning("the run did not finish");
        return result.value_or(ToolResult{Outcome::Unknown, {}});
    }
    ToolResult call(const Tool &tool, const QJsonObject &input)
    {
        auto run = tool.prepare(input);
        return run ? watch(**run, [] {}) : ToolResult{Outcome::Unknown, run.error().message};
    }
    ToolResult start(const QJsonObject &input) { return call(BashTool(), input); }
    ToolResult bash(const QString &command) { return start({{"command", command}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const WorkspaceRoot> m_root;
    FileLedger m_ledger;
    std::unique_ptr<BackgroundTasks> m_tasks;
};

QTEST_GUILESS_MAIN(BashToolTest)
#include "tst_bash_tool.moc"
