// What the fence costs: the start of `true` and a small build, behind it and without it.
//
//     fence_bench [--runs N]
//
// Prints medians. Run it on an idle machine, as the user that runs Paddock.

#include "core/exec/launcher_backend.h"
#include "core/exec/process.h"
#include "core/files/fenced_places.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>

#include <fcntl.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace paddock;

namespace {

/// 200 starts, 200 small files, three compilations.
const QString smallBuild =
    QStringLiteral("for i in $(seq 200); do /bin/true; done; for i in $(seq 200); do echo $i > f$i; done; "
                   "for i in 1 2 3; do printf '#include <string>\\nint main() { return std::string().size(); "
                   "}\\n' > m$i.cpp; "
                   "g++ -O0 -o m$i m$i.cpp || exit 1; done; rm -f f* m*");

struct Cost {
    double wallMs = 0;
    double cpuMs = 0;
};

double cpuOfChildren()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// False when the command did not end well.
bool runOnce(const QString &command, const QString &folder, const std::shared_ptr<const Fence> &fence,
             Cost &cost)
{
    ProcessSpec spec;
    spec.program = QStringLiteral("/bin/sh");
    spec.arguments = {QStringLiteral("-c"), command};
    if (command == QLatin1String("true")) {
        spec.program = QStringLiteral("/bin/true");
        spec.arguments.clear();
    }
    spec.workingDirectory = folder;
    spec.environment = environmentBehind(fence);
    spec.errorOutput = ProcessSpec::ErrorOutput::WithOutput;
    spec.fence = fence;
    const double before = cpuOfChildren();
    QElapsedTimer since;
    since.start();
    Process process(std::move(spec));
    QEventLoop loop;
    bool isWell = false;
    QObject::connect(&process, &Process::finished, &loop, [&](const ProcessEnd &end) {
        isWell = end.isSuccess();
        loop.quit();
    });
    if (!process.start())
        return false;
    loop.exec();
    cost.wallMs = double(since.nsecsElapsed()) / 1e6;
    cost.cpuMs = cpuOfChildren() - before;
    return isWell;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QCommandLineParser parser;
    parser.addOption({"runs", "How often each is measured.", "number", "100"});
    parser.process(app);
    const int runs = std::max(1, parser.value("runs").toInt());
    QTextStream out(stdout);

    const QTemporaryDir folder;
    FenceSpec spec;
    spec.workspacePath = folder.path();
    spec.workspaceFolder = std::make_shared<const FileDescriptor>(
        ::open(QFile::encodeName(folder.path()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    for (const FencedPlace &place : fencedPlaces())
        spec.fencedNames.append({place.path, place.isFolder, false});
    spec.pinned = pinnedFolders();
    spec.openGate = [](FileDescriptor listening) -> std::shared_ptr<void> {
        return std::make_shared<FileDescriptor>(std::move(listening));
    };
    spec.dataBytesAtMost = 900ull << 20;
    spec.fileBytesAtMost = 256ull << 20;
    const LauncherBackend backend(LauncherBackend::findLauncher());
    FenceSpec thin = spec;
    thin.walls = FenceSpec::Walls::Thin;
    thin.workspace = FenceSpec::Workspace::ReadOnly;
    thin.openGate = {};
    thin.fencedNames.clear();

    struct Case {
        const char *name;
        QString command;
        int runs;
        std::shared_ptr<const Fence> fence;
    };
    const Case cases[] = {
        {"true, plain", "true", runs, nullptr},
        {"true, thin walls", "true", runs, backend.fence(thin)},
        {"true, whole fence", "true", runs, backend.fence(spec)},
        {"small build, plain", smallBuild, std::max(1, runs / 20), nullptr},
        {"small build, whole fence", smallBuild, std::max(1, runs / 20), backend.fence(spec)}};
    out << "case                        wall ms   least ms    CPU ms" << Qt::endl;
    for (const Case &one : cases) {
        std::vector<double> wall;
        std::vector<double> cpu;
        for (int i = 0; i < one.runs; ++i) {
            Cost cost;
            if (!runOnce(one.command, folder.path(), one.fence, cost)) {
                out << one.name << " failed" << Qt::endl;
                return 1;
            }
            wall.push_back(cost.wallMs);
            cpu.push_back(cost.cpuMs);
        }
        out << QStringLiteral("%1 %2 %3 %4")
                   .arg(QLatin1String(one.name), -26)
                   .arg(median(wall), 8, 'f', 2)
                   .arg(*std::min_element(wall.begin(), wall.end()), 10, 'f', 2)
                   .arg(median(cpu), 9, 'f', 2)
            << Qt::endl;
    }
    return 0;
}
