// Measures the conversation's view: what a long session costs to open, what streaming costs, how long the event loop
// is held. CPU time and ratios are what to look at: wall times depend on what else the machine does.
//
//     window_bench [ENTRIES]

#include "ui/style/theme.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace paddock;

namespace {

double cpuMs()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double threadCpuMs()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

QList<Entry> session(int entries)
{
    const QDateTime at(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    QList<Entry> facts;
    facts.reserve(entries);
    const auto add = [&](Fact fact) {
        facts.append({EntryId{QString::number(facts.size())}, at.addMSecs(facts.size()), std::move(fact)});
    };
    add(Configured{QStringLiteral("/home/ada/parser"), QStringLiteral("anthropic"), QStringLiteral("m")});
    for (int turn = 0; facts.size() < entries; ++turn) {
        const CallId call{QString::number(turn)};
        add(UserMessage{QStringLiteral("Question %1: what does the lexer do here?").arg(turn)});
        add(ModelMessage{
            {Text{QStringLiteral("Answer %1.\n\nIt *reads* on:\n\n").arg(turn)
                  + QStringLiteral("- a point of some length, as lists have them\n").repeated(turn % 7)
                  + QStringLiteral("\n```cpp\nint next(State &state);\n```\n")},
             ToolCall{call,
                      QStringLiteral("Bash"),
                      {{"command", QStringLiteral("ctest -R parser_%1").arg(turn)}},
                      {}}}});
        add(Started{call});
        add(Returned{call, Outcome::Ok,
                     QStringLiteral("1/1 Test parser ... Passed\n").repeated(1 + turn % 5)});
    }
    return facts;
}

/// Notes how long each event held the event loop, on this thread's own clock. A key waits for one of them at most.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside || !isMeasuring)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const double began = threadCpuMs();
        const bool taken = QApplication::notify(receiver, event);
        spans.push_back(threadCpuMs() - began);
        m_inside = false;
        return taken;
    }
    double share(double part)
    {
        if (spans.empty())
            return 0;
        std::sort(spans.begin(), spans.end());
        return spans[std::min(spans.size() - 1, size_t(double(spans.size()) * part))];
    }
    std::vector<double> spans;
    bool isMeasuring = false;

private:
    bool m_inside = false;
};

struct Streaming {
    double cpuPerThousand = 0;
    double longest = 0;
    double p99 = 0;
};

/// 2,000 deltas a second for \a seconds, into a text that begins with \a before.
Streaming stream(TimedApplication &app, TranscriptModel &model, const QString &before, const QString &delta,
                 int seconds)
{
    QEventLoop loop;
    if (!before.isEmpty())
        model.take(TextDelta{before});
    QTimer::singleShot(300, &loop, &QEventLoop::quit);
    loop.exec();
    app.spans.clear();
    QTimer source;
    source.setTimerType(Qt::PreciseTimer);
    QElapsedTimer clock;
    int sent = 0;
    QObject::connect(&source, &QTimer::timeout, &source, [&] {
        // As many as are due, each a call of its own: a slow machine falls behind and catches up.
        for (; sent < clock.elapsed() * 2; ++sent)
            model.take(TextDelta{delta});
        if (clock.elapsed() >= seconds * 1000)
            loop.quit();
    });
    const double began = cpuMs();
    clock.start();
    source.start(1);
    QTimer::singleShot(0, &loop,
                       [&] { app.isMeasuring = true; }); // from inside, so that exec() does not count
    loop.exec();
    app.isMeasuring = false;
    source.stop();
    Streaming result;
    result.cpuPerThousand = (cpuMs() - began) * 1000 / std::max(1, sent);
    result.p99 = app.share(0.99);
    result.longest = app.share(1);
    model.take(Appended{Entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), TurnEnded{}}});
    return result;
}

double paintMs(TranscriptView &view)
{
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&image); // lays out what is in sight
    double best = 1e9;
    for (int i = 0; i < 10; ++i) {
        const double began = threadCpuMs();
        view.render(&image);
        best = std::min(best, threadCpuMs() - began);
    }
    return best;
}

void settle(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void print(const char *what, double value, const char *unit)
{
    std::printf("%-58s %10.2f %s\n", what, value, unit);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication app(argc, argv);
    const int entries = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const Theme theme(ThemeChoice::Light);
    const QList<Entry> facts = session(entries);
    {
        TranscriptModel warm; // fonts and definitions of languages are read once in a program
        TranscriptView view(warm, theme);
        view.resize(1000, 800);
        view.show();
        warm.takeAll(facts.mid(0, 200));
        settle(200);
    }

    const double memory = residentMb();
    double began = cpuMs();
    TranscriptModel model;
    model.takeAll(facts);
    print("fold all entries into rows, CPU", cpuMs() - began, "ms");
    began = cpuMs();
    TranscriptView view(model, theme);
    view.resize(1000, 800);
    view.show();
    settle(200);
    print("open the view on the last page, CPU", cpuMs() - began, "ms");
    print("rows", model.rowCount(), "");
    print("rows laid out for it", view.layoutsMade(), "");
    print("memory of model and view", residentMb() - memory, "MB");

    Tail tail{facts.mid(facts.size() - 40), QStringLiteral("/home/ada/parser")};
    TranscriptModel late;
    TranscriptView lateView(late, theme);
    lateView.resize(1000, 800);
    lateView.show();
    settle(100);
    began = cpuMs();
    late.take(tail);
    lateView.repaint();
    print("show the tail of a session that is being read, CPU", cpuMs() - began, "ms");
    lateView.hide();

    const double end = paintMs(view);
    view.scrollToRow(10);
    settle(100);
    const double begin = paintMs(view);
    print("paint a page at row 10", begin, "ms");
    print("paint a page at the end", end, "ms");
    print("ratio, end to begin", end / begin, "");

    began = cpuMs();
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < 200; ++i) {
        bar->setValue(bar->value() + 40);
        view.repaint();
    }
    print("scroll and paint, CPU for each step", (cpuMs() - began) / 200, "ms");
    view.scrollToEnd();
    settle(100);

    const auto report = [&](const char *what, const Streaming &result) {
        std::printf("%s\n", what);
        print("    CPU for 1,000 deltas", result.cpuPerThousand, "ms");
        print("    event loop held, longest (CPU)", result.longest, "ms");
        print("    event loop held, 99th of 100", result.p99, "ms");
    };
    const QString paragraphs = QStringLiteral("Some words that stream, as they do.\n\n").repeated(400);
    const Streaming fresh = stream(app, model, {}, QStringLiteral("word "), 2);
    report("2,000 deltas a second, a new text", fresh);
    report("behind 15 kB of paragraphs", stream(app, model, paragraphs, QStringLiteral("word "), 2));
    report("behind 1 MB of paragraphs",
           stream(app, model, paragraphs.repeated(70), QStringLiteral("word "), 2));
    report("inside of 1 MB of one paragraph",
           stream(app, model, QStringLiteral("word ").repeated(200'000), QStringLiteral("word "), 2));
    report("inside of 1 MB of one code block",
           stream(app, model,
                  QStringLiteral("```cpp\n") + QStringLiteral("int next(State &state);\n").repeated(42'000),
                  QStringLiteral("int i; "), 2));

    settle(300);
    began = cpuMs();
    settle(3000);
    print("idle for three seconds, CPU", cpuMs() - began, "ms");
    return 0;
}
