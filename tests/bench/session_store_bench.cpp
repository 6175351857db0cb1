// What a long session costs: to open, to go on with, to list.
//
//     session_store_bench [--runs N] [--entries N]
//
// Each figure is of a process of its own, so that memory is what this one thing needs. Prints medians, and CPU time as
// a multiple of what `cat FILE > /dev/null` takes and of what decoding each line as JSON takes.

#include "core/store/file_session_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace paddock;

namespace {

struct Cost {
    double wallMs = 0;
    double cpuMs = 0;
    double peakMb = 0;
};

/// Rounds of a model that reads and edits: nine facts of 150 to 3,000 bytes each.
Transcript conversationOf(qsizetype entries)
{
    Transcript transcript;
    const QDateTime begin(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const auto add = [&](Fact fact) {
        if (transcript.size() < entries)
            transcript.append(
                {EntryId::fresh(), begin.addMSecs(transcript.size() * qint64(40)), std::move(fact)});
    };
    add(Configured{"/home/ann/project", "anthropic", "a-model"});
    const QString line = QStringLiteral("    return first + second; // \"quoted\", a\ttab, größer\n");
    for (int round = 0; transcript.size() < entries; ++round) {
        const CallId read{QStringLiteral("toolu_read_%1").arg(round)};
        const CallId edit{QStringLiteral("toolu_edit_%1").arg(round)};
        const QString path = QStringLiteral("/home/ann/project/src/part_%1.cpp").arg(round % 90);
        add(UserMessage{QStringLiteral("Part %1 adds wrongly. Mend it, and say what it was.").arg(round)});
        add(ModelMessage{{Text{"I look at it."}, ToolCall{read, "Read", {{"file_path", path}}, {}}},
                         {12, 300, 40'000, 90},
                         "a-model",
                         "msg_1",
                         "tool_use",
                         std::chrono::milliseconds(900)});
        Ruling ruling{read, Decision::Allow, Judge::Mode, "Reading inside the workspace is free.",
                      "mode default"};
        ruling.access.reads = {path};
        add(ruling);
        add(Started{read});
        add(Returned{read, Outcome::Ok, line.repeated(50)});
        add(ModelMessage{
            {Text{"It was the sign."},
             ToolCall{edit, "Edit", {{"file_path", path}, {"old_string", line}, {"new_string", line}}, {}}},
            {12, 900, 41'000, 200},
            "a-model",
            "msg_2",
            "tool_use",
            std::chrono::milliseconds(2'000)});
        add(Started{edit});
        add(Returned{edit, Outcome::Ok, QStringLiteral("The file %1 was edited (1 place).").arg(path)});
        add(TurnEnded{});
    }
    return transcript;
}

QString fileIn(const QString &folder)
{
    return folder + "/long.jsonl";
}

bool openIt(const QString &folder)
{
    return FileSessionStore(folder).open({"long"}).has_value();
}

/// Beside opening: a thousand facts, of which 250 wait for the disk.
bool appendToIt(const QString &folder)
{
    const auto opened = FileSessionStore(folder).open({"long"});
    if (!opened)
        return false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CallId call{"toolu_last"};
    for (int i = 0; i < 250; ++i) {
        for (const Fact &fact :
             QList<Fact>{ModelMessage{{ToolCall{call, "Bash", {{"command", "true"}}, {}}}},
                         Ruling{call, Decision::Allow, Judge::Rule, "Allowed.", "Bash(true)"}, Started{call},
                         Returned{call, Outcome::Ok, "done"}}) {
            if (!opened->log->append({EntryId::fresh(), now, fact}))
                return false;
        }
    }
    return true;
}

bool listIt(const QString &folder)
{
    const auto list = FileSessionStore(folder).list();
    return list && list->size() == 1;
}

bool verifyIt(const QString &folder)
{
    const auto verdict = FileSessionStore(folder).verify({"long"});
    return verdict && verdict->isIntact();
}

/// The least that any reader of these lines does with Qt.
bool decodeLines(const QString &folder)
{
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        if (!QJsonDocument::fromJson(file.readLine()).isObject())
            return false;
    }
    return true;
}

bool catIt(const QString &folder)
{
    const int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(nothing, STDOUT_FILENO);
    ::execlp("cat", "cat", QFile::encodeName(fileIn(folder)).constData(), nullptr);
    return false;
}

/// Runs it in a child. Negative wall time: it failed.
Cost costOf(const std::function<bool(const QString &)> &errand, const QString &folder)
{
    QElapsedTimer clock;
    clock.start();
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(errand(folder) ? 0 : 1);
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status)
        || WEXITSTATUS(status) != 0)
        return {-1, 0, 0};
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return {double(clock.nsecsElapsed()) / 1e6, ms(usage.ru_utime) + ms(usage.ru_stime),
            double(usage.ru_maxrss) / 1024};
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{"runs", "Of each.", "number", "5"}, {"entries", "Of the session.", "number", "100000"}});
    parser.process(application);
    const int runs = std::max(1, parser.value("runs").toInt());
    const qsizetype entries = std::max<qsizetype>(10, parser.value("entries").toLongLong());
    QTextStream out(stdout);

    const QTemporaryDir folder;
    // In a child, too: what this process once held would count as held by all after it.
    const auto make = [entries](const QString &where) {
        return FileSessionStore(where).create({"long"}, conversationOf(entries)).has_value();
    };
    const Cost made = costOf(make, folder.path());
    if (made.wallMs < 0)
        qFatal("the session could not be made");
    out << entries << " entries, " << QFile(fileIn(folder.path())).size() / 1'000'000 << " MB\n";
    out << qSetFieldWidth(12) << Qt::right << ""
        << "wall ms"
        << "CPU ms"
        << "peak MB"
        << "x cat"
        << "x JSON" << qSetFieldWidth(0) << '\n';

    struct Errand {
        QString name;
        std::function<bool(const QString &)> run;
    };
    double cat = 0;
    double json = 0;
    // What appends comes last, for it makes the file longer.
    for (const Errand &errand :
         {Errand{"cat", catIt}, Errand{"JSON", decodeLines}, Errand{"list", listIt},
          Errand{"verify", verifyIt}, Errand{"open", openIt}, Errand{"open+1000", appendToIt}}) {
        std::vector<double> wall;
        std::vector<double> cpu;
        std::vector<double> peak;
        for (int i = 0; i < runs; ++i) {
            const Cost cost = costOf(errand.run, folder.path());
            if (cost.wallMs < 0)
                qFatal("%s failed", qPrintable(errand.name));
            wall.push_back(cost.wallMs);
            cpu.push_back(cost.cpuMs);
            peak.push_back(cost.peakMb);
        }
        const double median = medianOf(cpu);
        cat = errand.name == "cat" ? median : cat;
        json = errand.name == "JSON" ? median : json;
        out << qSetFieldWidth(12) << Qt::fixed << qSetRealNumberPrecision(1) << errand.name << medianOf(wall)
            << median << medianOf(peak) << median / cat << (json > 0 ? median / json : 0) << qSetFieldWidth(0)
            << '\n';
        out.flush();
    }
    return 0;
}
