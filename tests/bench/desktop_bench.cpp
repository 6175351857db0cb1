// What the window's process costs: its start, its memory, a stream, and doing nothing. On a display of its own:
//
//     tests/private_session.sh desktop_bench [--runs N] [--entries N] [--deltas N] [--idle SECONDS] [--only LETTERS]
//
// Ratios are to a program with an empty QMainWindow on the same machine at the same time.

#include "core/store/file_session_store.h"
#include "tests/fakes/model_server.h"
#include "tests/ui/desktop_program.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTextStream>

#include <csignal>
#include <ctime>
#include <optional>
#include <unistd.h>
#include <vector>

using namespace paddock;
using namespace paddock::fakes;

namespace {

constexpr int Patience = DesktopProgram::Patience;
const QByteArray entryText("The sign was wrong. ");

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << "desktop_bench: " << why << Qt::endl;
    std::exit(1);
}

qint64 nowUs()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program's proportional set: what memory it alone needs, and its share of what several need.
double pssMb(qint64 pid)
{
    for (const QByteArray &line : contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(pid)).split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().chopped(3).toDouble() / 1024;
    }
    giveUp("the memory of paddock-desktop cannot be read; it keeps its own user from that, so be root");
}

double cpuMs(qint64 pid)
{
    const QByteArray line = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 / double(sysconf(_SC_CLK_TCK));
}

/// How often its threads were woken and waited again.
qint64 wakes(qint64 pid, QTextStream *each = nullptr)
{
    qint64 all = 0;
    const QString tasks = QStringLiteral("/proc/%1/task").arg(pid);
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray &line : contentOf(tasks + u'/' + task + "/status").split('\n')) {
            if (!line.startsWith("voluntary_ctxt_switches:"))
                continue;
            const qint64 count = line.mid(24).trimmed().toLongLong();
            all += count;
            if (each)
                *each << "    " << contentOf(tasks + u'/' + task + "/comm").trimmed() << ' ' << count << '\n';
        }
    }
    return all;
}

/// Waits until the program has done nothing for two seconds.
void settle(qint64 pid)
{
    double before = -1;
    for (int i = 0; i < 120; ++i) {
        const double now = cpuMs(pid);
        if (now == before)
            return;
        before = now;
        QTest::qWait(2000);
    }
    giveUp("the program does not come to rest");
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Rounds of a model that reads and edits.
Transcript conversationOf(qsizetype entries, const QString &workspace)
{
    Transcript transcript;
    const QDateTime begin = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto add = [&](Fact fact) {
        transcript.append(
            {EntryId::fresh(), begin.addMSecs(transcript.size() * qint64(40)), std::move(fact)});
    };
    add(Configured{workspace, "anthropic", "claude-sonnet-4-5"});
    for (int round = 0; transcript.size() < entries; ++round) {
        const CallId read{QStringLiteral("toolu_read_%1").arg(round)};
        const QString path = QStringLiteral("%1/src/part_%2.cpp").arg(workspace).arg(round % 90);
        add(UserMessage{QStringLiteral("Part %1 adds wrongly. Mend it.").arg(round)});
        add(ModelMessage{{Text{"I look at it."}, ToolCall{read, "Read", {{"file_path", path}}, {}}},
                         {12, 300, 40'000, 90},
                         "claude-sonnet-4-5",
                         "msg_1",
                         "tool_use",
                         std::chrono::milliseconds(900)});
        Ruling ruling{read, Decision::Allow, Judge::Mode, "Reading inside the workspace is free.",
                      "mode default"};
        ruling.access.reads = {path};
        add(ruling);
        add(Started{read});
        add(Returned{read, Outcome::Ok, QStringLiteral("    return first + second;\n").repeated(40)});
        add(ModelMessage{{Text{QString::fromUtf8(entryText.repeated(30))}}, {12, 900, 41'000, 200}});
        add(TurnEnded{});
    }
    return transcript;
}

void makeProject(const DesktopProgram &program)
{
    if (!QDir().mkpath(program.home() + "/project"))
        giveUp("no folder can be made in " + program.home());
}

void keep(const DesktopProgram &program, const QString &id, qsizetype entries)
{
    makeProject(program);
    FileSessionStore store(program.home() + "/data/sessions");
    if (const auto made = store.create({id}, conversationOf(entries, program.home() + "/project")); !made)
        giveUp(made.error().message);
}

void startIt(DesktopProgram &program, const QStringList &arguments)
{
    if (!program.start(QStringList{"--theme", "light"} + arguments, 1120, 780))
        giveUp("no window appeared");
}

struct Start {
    std::vector<double> wallMs;
    std::vector<double> cpuMs;
    std::vector<double> pss;
};

/// Starts a program, and ends it once it has been painted and has come to rest.
void startOnce(const QString &command, const QProcessEnvironment &environment, const QString &note,
               Start &figures, bool weighs)
{
    QFile::remove(note);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    const qint64 begun = nowUs();
    process.start(command, QStringList());
    if (!QTest::qWaitFor([&] { return contentOf(note).endsWith('\n'); }, Patience))
        giveUp(command + " painted nothing");
    const QList<QByteArray> noted = contentOf(note).trimmed().split(' ');
    figures.wallMs.push_back(double(noted.at(0).toLongLong() - begun) / 1000);
    figures.cpuMs.push_back(noted.at(1).toDouble() / 1000);
    if (weighs) {
        settle(process.processId());
        figures.pss.push_back(pssMb(process.processId()));
    }
    process.terminate();
    process.waitForFinished(Patience);
}

void measureStart(int runs, QTextStream &out)
{
    DesktopProgram program;
    const QString note = program.home() + "/first_paint";
    program.set("QT_PLUGIN_PATH", PADDOCK_TEST_DIR);
    program.set("QT_QPA_GENERIC_PLUGINS", "first_paint");
    program.set("PADDOCK_BENCH_FIRST_PAINT", note);
    Start empty;
    Start paddock;
    // The first of each fills the caches and is not counted.
    for (int run = 0; run <= runs; ++run) {
        Start uncounted;
        startOnce(PADDOCK_TEST_DIR "/empty_window", program.environment(), note, run ? empty : uncounted,
                  run == runs);
        startOnce(PADDOCK_BIN_DIR "/paddock-desktop", program.environment(), note, run ? paddock : uncounted,
                  run == runs);
    }
    const auto row = [&](const char *what, const std::vector<double> &floor,
                         const std::vector<double> &ours) {
        out << what << ": empty window " << median(floor) << ", paddock " << median(ours) << ", ratio "
            << median(ours) / median(floor) << Qt::endl;
    };
    row("first paint, wall ms", empty.wallMs, paddock.wallMs);
    row("first paint, CPU ms", empty.cpuMs, paddock.cpuMs);
    row("memory without a session, MB PSS", empty.pss, paddock.pss);
}

void measureLong(int entries, QTextStream &out)
{
    DesktopProgram program;
    keep(program, "long", entries);
    startIt(program, {"--resume", "long"});
    settle(program.process().processId());
    out << "a session of " << entries << " entries open: " << pssMb(program.process().processId())
        << " MB PSS, " << cpuMs(program.process().processId()) << " ms CPU since the start" << Qt::endl;
}

void measureStream(int deltas, QTextStream &out)
{
    ModelServer server;
    server.script({Answer().andText("word and ", deltas).withChunkDelay(std::chrono::milliseconds(1))});
    DesktopProgram program;
    makeProject(program);
    program.set("ANTHROPIC_API_KEY", "bench");
    program.set("ANTHROPIC_BASE_URL", server.url().toString());
    startIt(program, {program.home() + "/project"});
    const qint64 pid = program.process().processId();
    if (!QTest::qWaitFor([&] { return program.facts<Configured>().size() == 1; }, Patience))
        giveUp("no session began");
    settle(pid);
    const double memory = pssMb(pid);
    const double before = cpuMs(pid);
    QElapsedTimer time;
    time.start();
    const auto asked = [&] {
        program.type("go");
        program.keys({"Return"});
        return QTest::qWaitFor([&] { return server.requestCount() > 0; }, 3000);
    };
    if (!asked())
        giveUp("the message was not sent");
    while (program.facts<TurnEnded>().isEmpty() && time.elapsed() < 10 * Patience)
        QTest::qWait(500);
    const double seconds = double(time.elapsed()) / 1000;
    settle(pid);
    const double cpu = cpuMs(pid) - before;
    out << "a stream of " << deltas << " deltas: " << cpu / (deltas / 1000.0) << " ms CPU for 1,000, in "
        << seconds << " s; " << memory << " MB PSS before, " << pssMb(pid) << " after" << Qt::endl;
}

void measureIdle(int seconds, QTextStream &out)
{
    DesktopProgram program;
    QStringList ids;
    for (int i = 0; i < 10; ++i) {
        ids.append(QStringLiteral("idle%1").arg(i));
        keep(program, ids.last(), 200);
    }
    {
        QSettings state(program.home() + "/state/paddock/desktop.ini", QSettings::IniFormat);
        state.setValue("windows/open", QStringList{"main"});
        state.setValue("windows/main/tabs", ids);
        state.setValue("windows/main/tab", ids.first());
    }
    startIt(program, {});
    const qint64 pid = program.process().processId();
    settle(pid);
    const double memory = pssMb(pid);
    const double before = cpuMs(pid);
    const qint64 woken = wakes(pid);
    QTest::qWait(seconds * 1000);
    out << "ten sessions open, " << seconds << " s idle: " << cpuMs(pid) - before << " ms CPU, "
        << wakes(pid) - woken << " wake-ups, " << memory << " MB PSS" << Qt::endl;
    if (wakes(pid) > woken)
        wakes(pid, &out);
}

} // namespace

int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QCommandLineParser parser;
    parser.setApplicationDescription("What the window's process costs.");
    parser.addHelpOption();
    parser.addOptions({{"runs", "Starts of each program.", "N", "9"},
                       {"entries", "Of the long session.", "N", "50000"},
                       {"deltas", "Of the stream.", "N", "20000"},
                       {"idle", "How long nothing is done.", "SECONDS", "60"},
                       {"only", "s: start, l: long session, d: deltas, i: idle.", "LETTERS", "slid"}});
    parser.process(app);
    if (const QString missing = DesktopProgram::missing(); !missing.isEmpty())
        giveUp(missing);
    QTextStream out(stdout);
    const QString only = parser.value("only");
    if (only.contains(u's'))
        measureStart(parser.value("runs").toInt(), out);
    if (only.contains(u'l'))
        measureLong(parser.value("entries").toInt(), out);
    if (only.contains(u'd'))
        measureStream(parser.value("deltas").toInt(), out);
    if (only.contains(u'i'))
        measureIdle(parser.value("idle").toInt(), out);
    return 0;
}
