// What the index of sessions costs, and what it gains against reading the files.
//
//     session_search_bench [--megabytes N] [--keep]
//
// Writes so many megabytes of session files into a temporary folder (TMPDIR decides where), reads them into a new index,
// appends one entry, and searches. Beside it, `cat` and `rg -c` over the same bytes. Prints CPU times; the files are in
// memory by then if there is room. --keep leaves the files and says where they are.

#include "core/index/session_index.h"
#include "core/store/log_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace paddock;

namespace {

double cpuSeconds(int whose)
{
    rusage usage{};
    ::getrusage(whose, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Bytes of memory of this process that were in use at once, at most. Source: proc_pid_status(5), VmHWM.
double peakMegabytes()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

/// Text as agents' logs have it: words by Zipf's law out of many, names of code, paths, numbers.
class TextMaker
{
public:
    explicit TextMaker(quint32 seed)
        : m_random(seed)
    {
        static const QString syllables(
            "ba be bi bo bu da de di do du fa fe fi ka ke ki ko la le li lo ma me mi mo na ne "
            "ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo");
        const QStringList parts = syllables.split(u' ');
        for (int i = 0; i < 60'000; ++i) {
            QString word;
            for (int left = 1 + i / 8000 + m_random.bounded(3); left > 0; --left)
                word += parts.at(m_random.bounded(int(parts.size())));
            m_words.append(word);
        }
    }

    QString text(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i) {
            const int kind = m_random.bounded(100);
            if (kind < 80)
                text += word();
            else if (kind < 88)
                text += word() + u'_' + word();
            else if (kind < 94)
                text += QStringLiteral("src/") + word() + u'/' + word() + QStringLiteral(".cpp");
            else
                text += QString::number(m_random.generate() % 100'000, m_random.bounded(2) ? 10 : 16);
            text += m_random.bounded(12) ? u' ' : u'\n';
        }
        return text;
    }

    QString word()
    {
        // 1/f: the logarithm of the rank is uniform.
        const double rank = std::exp(m_random.generateDouble() * std::log(double(m_words.size())));
        return m_words.at(std::min(qsizetype(rank) - 1, m_words.size() - 1));
    }

    int bounded(int most) { return m_random.bounded(most); }

private:
    QRandomGenerator m_random;
    QStringList m_words;
};

/// Writes one session of about \a bytes. Lines without the chain: it costs as much to write and tells an index nothing.
qint64 writeSession(const QString &path, TextMaker &maker, qint64 bytes, QDateTime at)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(sessionHeader());
    qint64 number = 0;
    const auto add = [&](Fact fact) {
        at = at.addMSecs(700);
        file.write(lineOf({{QString::number(number)}, at, std::move(fact)}, number + 1));
        ++number;
    };
    add(Configured{"/home/ann/project", "anthropic", "claude-sonnet-4-5"});
    while (file.pos() < bytes) {
        add(UserMessage{maker.text(40)});
        for (int calls = 3 + maker.bounded(8); calls > 0; --calls) {
            const CallId call{QStringLiteral("call-%1").arg(number)};
            add(ModelMessage{
                {Text{maker.text(30)}, ToolCall{call, "Bash", {{"command", maker.text(12)}}, {}}},
                {3, 200, 40'000, 150}});
            add(Ruling{call, Decision::Allow, Judge::Mode, "Allowed.", "mode", {}});
            add(Started{call});
            add(Returned{call, Outcome::Ok, maker.text(20 + maker.bounded(900)), {}, {}, {}});
        }
        add(ModelMessage{{Text{maker.text(120)}}, {3, 200, 40'000, 400}});
        add(TurnEnded{});
    }
    return file.pos();
}

double cpuOf(const QString &program, const QStringList &arguments, double *wall)
{
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    QElapsedTimer since;
    since.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() > 1)
        qFatal("%s failed", qPrintable(program));
    *wall = double(since.nsecsElapsed()) / 1e9;
    return cpuSeconds(RUSAGE_CHILDREN) - before;
}

class Clock
{
public:
    Clock() { m_since.start(); }
    double cpu() const { return cpuSeconds(RUSAGE_SELF) - m_cpu; }
    double wall() const { return double(m_since.nsecsElapsed()) / 1e9; }

private:
    double m_cpu = cpuSeconds(RUSAGE_SELF);
    QElapsedTimer m_since;
};

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QCommandLineParser parser;
    parser.addOption({"megabytes", "How much to write.", "number", "100"});
    parser.addOption({"keep", "Leave the files."});
    parser.process(app);
    const qint64 wanted = std::max<qint64>(1, parser.value("megabytes").toLongLong()) * 1'000'000;
    QTextStream out(stdout);

    QTemporaryDir home;
    home.setAutoRemove(!parser.isSet("keep"));
    if (QStorageInfo(home.path()).bytesAvailable() < wanted * 3) {
        out << "There is not enough room in " << home.path() << Qt::endl;
        return 1;
    }
    const QString folder = home.filePath("sessions");
    QDir().mkpath(folder);
    const FileSessionStore store(folder);
    TextMaker maker(20261121);
    const QDateTime first(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    qint64 bytes = 0;
    int sessions = 0;
    QString last;
    for (; bytes < wanted; ++sessions) {
        last = QStringLiteral("session-%1").arg(sessions, 5, 10, QLatin1Char('0'));
        // Most are short; one in twenty is long.
        const qint64 size = std::min<qint64>(wanted - bytes, sessions % 20 == 19 ? 8'000'000 : 600'000);
        bytes += writeSession(store.pathOf({last}), maker, size, first.addSecs(3600LL * sessions));
    }
    const double megabytes = double(bytes) / 1e6;
    out << QStringLiteral("%1 sessions, %2 MB").arg(sessions).arg(megabytes, 0, 'f', 0) << Qt::endl;
    const auto line = [&](const QString &name, double cpu, double wall, const QString &more = {}) {
        out << QStringLiteral("%1 CPU %2 s, wall %3 s %4")
                   .arg(name, -28)
                   .arg(cpu, 8, 'f', 4)
                   .arg(wall, 8, 'f', 4)
                   .arg(more)
            << Qt::endl;
    };

    const QString cache = home.filePath("cache/sessions.db");
    const auto expect = [](const Result<void> &done) {
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    };
    {
        SessionIndex index(cache, store, nullptr);
        const double before = peakMegabytes();
        const Clock sums;
        expect(index.refresh(SessionIndex::Depth::Sums));
        line("list and sums, from nothing", sums.cpu(), sums.wall(),
             QStringLiteral("%1 MB/s").arg(megabytes / sums.cpu(), 0, 'f', 0));
        const Clock text;
        expect(index.refresh());
        line("text, from nothing", text.cpu(), text.wall(),
             QStringLiteral("%1 MB/s, peak memory %2 MB (%3 before)")
                 .arg(megabytes / text.cpu(), 0, 'f', 1)
                 .arg(peakMegabytes(), 0, 'f', 0)
                 .arg(before, 0, 'f', 0));
    }
    out << QStringLiteral("the cache has %1 MB").arg(double(sizeOf(home.filePath("cache"))) / 1e6, 0, 'f', 0)
        << Qt::endl;
    SessionIndex index(cache, store, nullptr);
    const Clock again;
    expect(index.refresh());
    line("nothing new", again.cpu(), again.wall());
    {
        QFile file(store.pathOf({last}));
        if (!file.open(QIODevice::Append))
            return 1;
        const qint64 entries = store.load({last})->size();
        file.write(lineOf({{"new"}, first.addYears(1), UserMessage{"An appended quetzal."}}, entries + 1));
    }
    const Clock one;
    expect(index.refresh());
    line("one entry appended", one.cpu(), one.wall());
    const Clock listing;
    if (!index.list() || index.search("quetzal", 1)->size() != 1)
        return 1;
    line("list, and a search for it", listing.cpu(), listing.wall());

    std::vector<double> cpu;
    const QStringList queries{"b",
                              "be",
                              "bel",
                              "ba",
                              "bade",
                              "quetzal",
                              maker.word(),
                              maker.word() + u' ' + maker.word(),
                              "src/" + maker.word(),
                              u'"' + maker.word() + u' ' + maker.word() + u'"'};
    for (const QString &query : queries) {
        const Clock clock;
        const auto hits = index.search(query, 50);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().detail));
        cpu.push_back(clock.cpu());
        line(QStringLiteral("search %1").arg(query), clock.cpu(), clock.wall(),
             QStringLiteral("%1 hits").arg(hits->size()));
    }
    std::sort(cpu.begin(), cpu.end());
    out << QStringLiteral("search, median of ten: CPU %1 s").arg(cpu[cpu.size() / 2], 0, 'f', 4) << Qt::endl;

    QStringList files;
    for (const SessionId &id : store.ids())
        files.append(store.pathOf(id));
    const auto outside = [&](const QString &program, const QStringList &arguments) {
        double wall = 0;
        const double used = cpuOf(program, arguments, &wall);
        line(QStringLiteral("%1 %2").arg(program,
                                         arguments.first().startsWith(u'-') ? arguments.first() : QString()),
             used, wall);
    };
    outside("cat", files);
    outside("rg", {"-c", "-e", "quetzal", folder});
    outside("rg", {"-ic", "-e", "belo", folder});
    if (parser.isSet("keep"))
        out << "kept in " << home.path() << Qt::endl;
    return 0;
}
