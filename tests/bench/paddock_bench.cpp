// Measures `paddock -p` against a scripted model on loopback, beside minimal_agent, and prints one table.
// CPU time, memory and ratios are what to look at: wall times depend on what else the machine does.
//
//     paddock_bench [--runs N] [--program PATH]

#include "tests/fakes/model_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

using namespace paddock::fakes;

namespace {

struct Scenario {
    QString name;
    QList<Answer> answers;
};

struct Sample {
    double firstRequestMs = 0; ///< From the start of the program to its first request.
    double cpuSeconds = 0; ///< Of the program and the children that it waited for.
    double megabytes = 0; ///< Largest resident set of one process.
    std::vector<double> turnsMs; ///< The program's own time between an answer and its next request.
};

struct Program {
    QString name;
    QStringList command;
};

QList<Scenario> scenarios(const QString &folder)
{
    QList<Answer> reads;
    for (int i = 0; i < 50; ++i)
        reads.append(Answer::call("Read", {{"file_path", folder + "/small.txt"}}));
    reads.append(Answer::text("Done."));
    QList<Answer> commands;
    for (int i = 0; i < 30; ++i)
        commands.append(Answer::call("Bash", {{"command", "true"}}));
    commands.append(Answer::text("Done."));
    return {
        {"HELLO", {Answer().andText("Hello there. ", 20)}},
        {"LOOP50", reads},
        {"STREAM20K", {Answer().andText("word ", 20'000)}},
        {"BASH30", commands},
    };
}

qint64 nowUs()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
}

QList<QByteArray> environment(const QString &home, const QUrl &server)
{
    QList<QByteArray> variables{"HOME=" + home.toUtf8(), "PATH=" + qgetenv("PATH"), "LANG=C.UTF-8",
                                "ANTHROPIC_API_KEY=bench", "ANTHROPIC_BASE_URL=" + server.toEncoded()};
    for (const char *name : {"DATA", "CONFIG", "CACHE", "STATE"})
        variables.append(QByteArray("XDG_") + name + "_HOME=" + home.toUtf8() + '/'
                         + QByteArray(name).toLower());
    return variables;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Runs the program once; false when it failed.
bool runOnce(const Program &program, const Scenario &scenario, const QString &folder, Sample &sample)
{
    ModelServer server;
    server.script(scenario.answers);
    QTemporaryDir home;
    const QList<QByteArray> variables = environment(home.path(), server.url());

    QList<QByteArray> words;
    for (QString word : program.command)
        words.append(word.replace("{url}", server.url().toString()).replace("{folder}", folder).toUtf8());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QList<QByteArray> owned = variables;
    std::vector<char *> environ;
    for (QByteArray &variable : owned)
        environ.push_back(variable.data());
    environ.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    const qint64 began = nowUs();
    pid_t child = 0;
    const int failure =
        posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environ.data());
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        return false;
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);

    const QList<ReceivedRequest> requests = server.requests();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || requests.size() != scenario.answers.size())
        return false;
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    sample.firstRequestMs = static_cast<double>(requests.first().arrivedUs - began) / 1e3;
    sample.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    sample.megabytes = static_cast<double>(usage.ru_maxrss) / 1024.0;
    for (qsizetype i = 1; i < requests.size(); ++i)
        sample.turnsMs.push_back(static_cast<double>(requests.at(i).arrivedUs - requests.at(i - 1).finishedUs)
                                 / 1e3);
    return true;
}

/// The median of each figure over all runs; turns are taken together.
Sample median(const std::vector<Sample> &samples)
{
    std::vector<double> first;
    std::vector<double> cpu;
    std::vector<double> memory;
    Sample middle;
    for (const Sample &sample : samples) {
        first.push_back(sample.firstRequestMs);
        cpu.push_back(sample.cpuSeconds);
        memory.push_back(sample.megabytes);
        middle.turnsMs.insert(middle.turnsMs.end(), sample.turnsMs.begin(), sample.turnsMs.end());
    }
    middle.firstRequestMs = percentile(first, 0.5);
    middle.cpuSeconds = percentile(cpu, 0.5);
    middle.megabytes = percentile(memory, 0.5);
    return middle;
}

QString row(const QString &scenario, const QString &program, const Sample &sample, double floorCpu)
{
    const auto figure = [](double value, int digits) {
        return std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'f', digits);
    };
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
        .arg(scenario, -10)
        .arg(program, -14)
        .arg(figure(sample.firstRequestMs, 1), 11)
        .arg(figure(sample.cpuSeconds, 3), 8)
        .arg(figure(sample.megabytes, 1), 7)
        .arg(figure(percentile(sample.turnsMs, 0.5), 2), 10)
        .arg(figure(percentile(sample.turnsMs, 0.95), 2), 10)
        .arg(figure(sample.cpuSeconds / floorCpu, 1), 7);
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication app(count, arguments);
    QCommandLineParser parser;
    parser.addOptions({{"runs", "How often each is run.", "N", "5"},
                       {"program", "The paddock to measure.", "path", PADDOCK_BIN_DIR "/paddock"}});
    parser.addHelpOption();
    parser.process(app);
    QTextStream out(stdout);

    QTemporaryDir folder;
    QFile small(folder.filePath("small.txt"));
    if (!small.open(QIODevice::WriteOnly)
        || small.write(QByteArray("a line of a small file\n").repeated(20)) < 0)
        return 1;
    small.close();

    const QList<Program> programs{
        {"minimal_agent", {PADDOCK_TEST_DIR "/minimal_agent", "{url}", "go"}},
        {"paddock",
         {parser.value("program"), "-p", "go", "--permission-mode", "bypassPermissions", "--cwd",
          "{folder}"}},
    };
    out << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
               .arg("scenario", -10)
               .arg("program", -14)
               .arg("first req ms", 11)
               .arg("CPU s", 8)
               .arg("MB", 7)
               .arg("turn ms", 10)
               .arg("p95", 10)
               .arg("x floor", 7)
        << Qt::endl;
    for (const Scenario &scenario : scenarios(folder.path())) {
        double floorCpu = std::nan("");
        for (const Program &program : programs) {
            std::vector<Sample> samples;
            for (int run = 0; run < parser.value("runs").toInt(); ++run) {
                Sample sample;
                if (!runOnce(program, scenario, folder.path(), sample)) {
                    out << program.name << " failed in " << scenario.name << Qt::endl;
                    return 1;
                }
                samples.push_back(sample);
            }
            const Sample middle = median(samples);
            if (std::isnan(floorCpu))
                floorCpu = middle.cpuSeconds;
            out << row(scenario.name, program.name, middle, floorCpu) << Qt::endl;
        }
    }
    return 0;
}
