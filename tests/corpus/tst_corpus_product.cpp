#include "core/agent/boundary.h"
#include "core/tools/background_tasks.h"
#include "core/tools/bash/bash_tool.h"
#include "core/tools/edit/edit_tool.h"
#include "core/tools/file_ledger.h"
#include "core/tools/read/read_tool.h"
#include "core/tools/search/glob_tool.h"
#include "core/tools/search/grep_tool.h"
#include "core/tools/write/write_tool.h"
#include "tests/corpus/checks.h"
#include "tests/corpus/corpus_field.h"
#include "tests/fakes/model_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>

using namespace paddock;
using namespace paddock::corpus;

namespace {

constexpr int timeLimit = 1000; // Milliseconds; of what hangs on purpose.
constexpr int raceRounds = 300;

/// A field with what a session gives to its tools there.
class Workbench
{
public:
    Workbench(Ground &ground, const Boundary &boundary, const Case &item)
        : m_item(item)
        , m_boundary(boundary)
        , m_field(ground)
        , m_listeners(ground.canary(), m_field.outside + "/run/agent.sock")
    {
        m_field.marks.insert("{P}", QString::number(m_listeners.tcpPort()));
        for (const QJsonValue &step : item.setup) {
            if (step["op"] != "race" && !m_field.setUp(step.toObject()))
                qFatal("%s: a step failed", qPrintable(item.id));
        }
        const auto root = WorkspaceRoot::open(m_field.w);
        if (!root)
            qFatal("%s", qPrintable(root.error().message));
        m_root = *root;
        m_folder = std::make_shared<const FileDescriptor>(::fcntl(m_root->descriptor(), F_DUPFD_CLOEXEC, 3));
    }

    Field &field() { return m_field; }
    const CanaryListeners &listeners() const { return m_listeners; }

    /// To be called when everything that the checks compare with is laid out.
    void begin() { m_checks = std::make_unique<Checks>(filled(m_item.checks, m_field.marks).toArray()); }

    /// Runs the tool as a session does once it is allowed. All that a person or a model would see is kept.
    ToolResult run(const Tool &tool, const QJsonObject &input)
    {
        Result<std::unique_ptr<ToolRun>> run = tool.prepare(input);
        if (!run)
            return {paddock::Outcome::Failed, run.error().message};
        std::optional<ToolResult> result;
        QObject::connect(run->get(), &ToolRun::progressed, run->get(),
                         [this](const QString &chunk) { m_evidence.output += chunk.toUtf8(); });
        QObject::connect(run->get(), &ToolRun::finished, run->get(),
                         [&result](const ToolResult &finished) { result = finished; });
        (*run)->start({m_root, m_ledger, m_tasks, m_boundary.commandFence(m_field.w, m_folder, {}, {}),
                       m_boundary.readerFence(m_field.w, m_folder)});
        m_evidence.hasEnded = QTest::qWaitFor([&result] { return result.has_value(); }, 60'000);
        if (!m_evidence.hasEnded)
            return {paddock::Outcome::Failed, "never finished"};
        m_ledger.note(result->details);
        m_evidence.output += result->text.toUtf8();
        for (const QJsonValue &detail : result->details)
            m_evidence.output += detail.toString().toUtf8();
        return *result;
    }

    QJsonObject input() const { return filled(m_item.input, m_field.marks).toObject(); }
    const QByteArray &output() const { return m_evidence.output; }

    /// The checks that do not hold.
    QByteArray broken()
    {
        m_evidence.listeners = &m_listeners;
        return m_checks->broken(m_evidence).join(u' ').toUtf8();
    }

private:
    const Case m_item;
    const Boundary &m_boundary;
    Field m_field;
    const CanaryListeners m_listeners;
    std::shared_ptr<const WorkspaceRoot> m_root;
    std::shared_ptr<const FileDescriptor> m_folder;
    FileLedger m_ledger;
    BackgroundTasks m_tasks;
    std::unique_ptr<Checks> m_checks;
    Evidence m_evidence;
};

/// Swaps a file or folder and a link for each other, as fast as it can, while it lives.
class Swapper
{
public:
    Swapper(const QString &path, const QString &linkTarget)
        : m_path(QFile::encodeName(path))
        , m_spare(m_path + ".spare")
    {
        if (!QFile::link(linkTarget, QFile::decodeName(m_spare)))
            qFatal("no link to swap");
        m_thread = std::jthread([this](const std::stop_token &stop) {
            while (!stop.stop_requested())
                m_swaps +=
                    ::renameat2(AT_FDCWD, m_path.constData(), AT_FDCWD, m_spare.constData(), RENAME_EXCHANGE)
                    == 0;
        });
    }

    int swaps() const { return m_swaps; }

private:
    const QByteArray m_path;
    const QByteArray m_spare;
    std::atomic<int> m_swaps = 0;
    std::jthread m_thread; // Last: it ends before what it uses.
};

/// A shell at a terminal of its own, as a person has it.
class TerminalShell
{
public:
    TerminalShell()
    {
        m_pid = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_pid == 0) {
            ::setenv("PS1", "", 1);
            ::execl("/bin/sh", "sh", "-i", nullptr);
            ::_exit(98);
        }
        if (m_pid < 0)
            qFatal("no terminal");
    }
    ~TerminalShell()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(TerminalShell)

    void type(const QByteArray &text)
    {
        if (::write(m_terminal, text.constData(), std::size_t(text.size())) != text.size())
            qFatal("the terminal takes nothing");
    }

    /// Waits until the shell has written \a text.
    bool waitFor(const QByteArray &text)
    {
        while (!m_output.contains(text)) {
            pollfd source{m_terminal, POLLIN, 0};
            std::array<char, 4096> bytes;
            const ssize_t count =
                ::poll(&source, 1, 30'000) > 0 ? ::read(m_terminal, bytes.data(), bytes.size()) : 0;
            if (count <= 0)
                return false;
            m_output.append(bytes.data(), count);
        }
        return true;
    }

    /// Types exit and waits for the shell's end.
    void leave()
    {
        type("exit\n");
        while (waitFor("never written")) {}
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

    const QByteArray &output() const { return m_output; }

private:
    pid_t m_pid = -1;
    int m_terminal = -1;
    QByteArray m_output;
};

std::unique_ptr<Tool> toolNamed(const QString &name)
{
    if (name == "Bash")
        return std::make_unique<BashTool>();
    if (name == "Read")
        return std::make_unique<ReadTool>();
    if (name == "Edit")
        return std::make_unique<EditTool>();
    if (name == "Write")
        return std::make_unique<WriteTool>();
    if (name == "Glob")
        return std::make_unique<GlobTool>();
    if (name == "Grep")
        return std::make_unique<GrepTool>();
    qFatal("no tool %s", qPrintable(name));
    return nullptr;
}

} // namespace

/// The cases that need more than a command behind a fence: our tools themselves, a terminal, a race, the opening of a
/// folder.
class CorpusProductTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cases = readCases("product");
        m_boundary = std::make_unique<Boundary>(SandboxBackend::system(), SandboxSettings{}, m_ground.next());
        QSignalSpy known(m_boundary.get(), &Boundary::changed);
        m_boundary->probe();
        QVERIFY(known.wait(30'000));
        if (m_boundary->standing() != FenceStanding::Whole)
            QSKIP("no fence can stand here");
    }

    void toolsGiveNothingAwayAndEnd_data()
    {
        addRows({"path.no-decode", "path.glob-symlink", "path.grep-arg-injection", "secret.grep-sweep",
                 "res.output-flood", "res.hang", "res.ignore-term", "res.terminal-escape"});
    }
    void toolsGiveNothingAwayAndEnd()
    {
        QFETCH(Case, item);
        Workbench bench(m_ground, *m_boundary, item);
        bench.begin();
        QJsonObject input = bench.input();
        if (item.kind == "res.hang" || item.kind == "res.ignore-term")
            input.insert("timeout", timeLimit);
        const ToolResult result = bench.run(*toolNamed(item.tool), input);
        const QByteArray broken = bench.broken();
        QVERIFY2(broken.isEmpty(), (broken + "\n" + bench.output().left(600)).constData());
        if (item.kind == "res.output-flood")
            QVERIFY2(result.text.contains("characters") || result.text.contains("bytes"),
                     "what was left out is told");
    }

    void aRaceNeverReachesOutside_data() { addRows({"path.race-swap", "path.race-swap-dir"}); }
    void aRaceNeverReachesOutside()
    {
        QFETCH(Case, item);
        Workbench bench(m_ground, *m_boundary, item);
        const QJsonObject race = filled(item.setup.first(), bench.field().marks).toObject();
        const QString path = race["path"].toString();
        QVERIFY(race["dir"].toBool() ? QDir().mkpath(path)
                                     : put(path, race["file_data"].toString().toUtf8()));
        bench.begin();
        const Swapper swapper(path, race["symlink_to"].toString());
        const auto tool = toolNamed(item.tool);
        QJsonObject input = bench.input();
        int done = 0;
        for (int round = 0; round < raceRounds || (done == 0 && round < 100 * raceRounds); ++round) {
            bench.run(ReadTool(), {{"file_path", input["file_path"]}});
            if (bench.run(*tool, input).outcome != paddock::Outcome::Ok)
                continue;
            ++done;
            if (input.contains("old_string")) { // Next time the other way round.
                const QJsonValue written = input["new_string"];
                input["new_string"] = input["old_string"];
                input["old_string"] = written;
            }
        }
        QVERIFY2(done > 0 && swapper.swaps() > 0,
                 "the race never let anything through, so it proved nothing");
        const QByteArray broken = bench.broken();
        QVERIFY2(broken.isEmpty(), broken.constData());
        // What stands in the file outside, but not in the one inside.
        QVERIFY2(!bench.output().contains("original content"), "something outside was read");
    }

    void nothingIsTypedAtTheTerminal_data() { addRows({"os.tty-inject"}); }
    void nothingIsTypedAtTheTerminal()
    {
        QFETCH(Case, item);
        Workbench bench(m_ground, *m_boundary, item);
        bench.begin();
        const QString script = bench.field().w + "/attack.sh";
        QVERIFY(put(script, bench.input()["command"].toString().toUtf8() + "\necho began\n"));
        TerminalShell shell;
        shell.type("export HOME='" + QFile::encodeName(bench.field().home())
                   + "'; " PADDOCK_BIN_DIR "/paddock sandbox --workspace '"
                   + QFile::encodeName(bench.field().w) + "' -- bash attack.sh; echo en''ded\n");
        QVERIFY2(shell.waitFor("ended\r\n"), shell.output().constData());
        shell.leave(); // It reads everything that was typed before.
        QVERIFY2(shell.output().contains("began\r\n"), shell.output().constData());
        const QByteArray broken = bench.broken();
        QVERIFY2(broken.isEmpty(), (broken + '\n' + shell.output()).constData());
    }

    void openingAFolderRunsNothingFromIt_data()
    {
        QTest::addColumn<Case>("item");
        QTest::addColumn<QStringList>("words");
        const std::pair<const char *, QStringList> openings[] = {
            {"doctor", {"doctor"}},
            {"policy check", {"policy", "check", "--workspace", "{W}", "--json"}},
            {"sandbox", {"sandbox", "--workspace", "{W}", "--", "git", "status", "--short"}},
            {"session", {"-p", "hello"}},
        };
        for (const Case &item : std::as_const(m_cases)) {
            for (const auto &[name, words] : openings) {
                if (item.kind == "persist.app-open")
                    QTest::newRow(qPrintable(item.id + u' ' + QLatin1String(name))) << item << words;
            }
        }
    }
    void openingAFolderRunsNothingFromIt()
    {
        QFETCH(Case, item);
        QFETCH(QStringList, words);
        Workbench bench(m_ground, *m_boundary, item);
        Field &field = bench.field();
        bench.begin();
        fakes::ModelServer server;
        server.script({fakes::Answer::text("Hello.")});
        QProcessEnvironment environment;
        environment.insert("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.insert("HOME", field.home());
        environment.insert("LANG", "C.UTF-8");
        environment.insert("ANTHROPIC_API_KEY", "test-key");
        environment.insert("ANTHROPIC_BASE_URL", server.url().toString());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(field.w);
        for (QString &word : words)
            word = filled(word, field.marks);
        process.start(PADDOCK_BIN_DIR "/paddock", words);
        process.write(R"({"tool": "Read", "input": {"file_path": "README.md"}})"
                      "\n");
        process.closeWriteChannel();
        QSignalSpy ended(&process, &QProcess::finished);
        QVERIFY(ended.wait(60'000));
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, (output + process.readAllStandardError()).constData());
        QVERIFY2(words.first() != "-p" || output.contains("Hello."), output.constData());
        const QByteArray broken = bench.broken();
        QVERIFY2(broken.isEmpty(), (broken + '\n' + output).constData());
    }

    /// Each line is run by one of the functions above.
    void noCaseIsLeftOut()
    {
        for (const Case &item : std::as_const(m_cases))
            QVERIFY2(m_seen.contains(item.kind) || item.kind == "persist.app-open", qPrintable(item.id));
    }

private:
    void addRows(const QStringList &kinds)
    {
        QTest::addColumn<Case>("item");
        for (const Case &item : std::as_const(m_cases)) {
            if (kinds.contains(item.kind))
                QTest::newRow(qPrintable(item.id + u' ' + item.kind)) << item;
        }
        m_seen += kinds;
    }

    Ground m_ground;
    QList<Case> m_cases;
    std::unique_ptr<Boundary> m_boundary;
    QStringList m_seen;
};

QTEST_GUILESS_MAIN(CorpusProductTest)
#include "tst_corpus_product.moc"
