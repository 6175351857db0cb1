// What checkpoints cost: taking in a workspace of 20,000 and of 100,000 files for the first time and again, and a look
// after `true`, after an edit of one file, and after a command that writes a thousand.
//
//     checkpoint_bench [--folder DIR]
//
// DIR is where the workspaces are made and removed again; its disk is what is measured. Run it on an idle machine.

#include "core/checkpoints/checkpoints.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace paddock;

namespace {

constexpr int looks = 21;

double cpuMs()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(path));
}

/// Source files of some 4 KB, a hundred in a folder, no two alike.
void makeWorkspace(const QString &path, int files)
{
    for (int i = 0; i < files; ++i) {
        const QString folder = path + '/' + QString::number(i / 100);
        if (i % 100 == 0 && !QDir().mkpath(folder))
            qFatal("%s could not be made", qPrintable(folder));
        writeFile(folder + '/' + QString::number(i), QByteArray::number(i).repeated(700));
    }
}

double megabytesOf(const QString &folder)
{
    qint64 blocks = 0;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        struct stat status = {};
        ::lstat(QFile::encodeName(all.next()).constData(), &status);
        blocks += status.st_blocks;
    }
    return double(blocks) * 512 / 1e6;
}

class CheckpointCost
{
public:
    explicit CheckpointCost(const QString &folder)
        : m_workspace(folder + "/w")
        , m_limits{folder + "/store", qint64(4) * 1024 * 1024 * 1024}
    {}

    void measure(int files)
    {
        makeWorkspace(m_workspace, files);
        print(QString("%1 files, first time").arg(files), [this] { begin(); });
        m_out << QString("  the store: %1 MB").arg(megabytesOf(m_limits.folder), 0, 'f', 0) << Qt::endl;
        m_checkpoints.reset();
        print(QString("%1 files, again").arg(files), [this] { begin(); });
        printLooks("a look after true", [] {});
        printLooks("a look after one edit",
                   [this] { writeFile(m_workspace + "/7/777", QByteArray::number(++m_round)); });
        printLooks("a look after a command that writes 1,000 files", [this] {
            ++m_round;
            for (int i = 1000; i < 2000; ++i)
                writeFile(QString("%1/%2/%3").arg(m_workspace).arg(i / 100).arg(i),
                          QByteArray::number(m_round * 1000 + i).repeated(700));
        });
        m_checkpoints.reset();
    }

private:
    void begin()
    {
        const auto root = WorkspaceRoot::open(m_workspace);
        if (!root)
            qFatal("%s", qPrintable(root.error().message));
        m_checkpoints = std::make_unique<Checkpoints>(*root, m_limits);
        m_checkpoints->begin();
        wait();
    }
    void wait()
    {
        QEventLoop loop;
        QObject::connect(m_checkpoints.get(), &Checkpoints::idle, &loop, &QEventLoop::quit);
        loop.exec();
    }

    template<typename Work>
    void print(const QString &what, Work work)
    {
        QElapsedTimer clock;
        const double cpu = cpuMs();
        clock.start();
        work();
        m_out << QString("%1: %2 s, CPU %3 s")
                     .arg(what)
                     .arg(double(clock.elapsed()) / 1000, 0, 'f', 2)
                     .arg((cpuMs() - cpu) / 1000, 0, 'f', 2)
              << Qt::endl;
    }

    /// Medians, the way to the other thread and back included.
    template<typename Change>
    void printLooks(const QString &what, Change change)
    {
        std::vector<double> wall;
        std::vector<double> cpu;
        for (int i = 0; i < looks; ++i) {
            change();
            QElapsedTimer clock;
            const double before = cpuMs();
            clock.start();
            m_checkpoints->capture(CallId{QStringLiteral("call")});
            wait();
            wall.push_back(double(clock.nsecsElapsed()) / 1e6);
            cpu.push_back(cpuMs() - before);
        }
        std::sort(wall.begin(), wall.end());
        std::sort(cpu.begin(), cpu.end());
        m_out << QString("  %1: %2 ms, CPU %3 ms")
                     .arg(what)
                     .arg(wall[looks / 2], 0, 'f', 3)
                     .arg(cpu[looks / 2], 0, 'f', 3)
              << Qt::endl;
    }

    const QString m_workspace;
    const CheckpointLimits m_limits;
    std::unique_ptr<Checkpoints> m_checkpoints;
    int m_round = 0;
    QTextStream m_out{stdout};
};

} // namespace

int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QCommandLineParser parser;
    parser.addOption({"folder", "Where the workspaces are made.", "directory", QDir::tempPath()});
    parser.process(app);
    for (const int files : {20'000, 100'000}) {
        QTemporaryDir top(parser.value("folder") + "/checkpoint_bench-XXXXXX");
        if (!top.isValid())
            qFatal("no folder can be made in %s", qPrintable(parser.value("folder")));
        CheckpointCost(top.path()).measure(files);
    }
    return 0;
}
