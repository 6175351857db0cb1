#include "tests/chaos/chaos_run.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <random>

using namespace paddock::chaos;
using paddock::fakes::ModelServer;

namespace {

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// Half of them evenly over all calls of the conversation, half at random; every other one tears, every third ends the
/// next run too.
QList<Kill> killsOf(const QList<quint64> &counts, int points, unsigned seed)
{
    quint64 all = 0;
    for (const quint64 count : counts)
        all += count;
    std::mt19937_64 random(seed);
    QList<Kill> kills;
    for (int i = 0; i < points; ++i) {
        quint64 at = i % 2 == 0 ? 1 + quint64(i) * all / quint64(points) : 1 + random() % all;
        Kill kill;
        while (kill.prompt < int(counts.size()) - 1 && at > counts.at(kill.prompt))
            at -= counts.at(kill.prompt++);
        kill.at = at;
        kill.tears = random() % 2 == 0;
        kill.againAt = i % 3 == 0 ? 1 + random() % counts.at(kill.prompt) : 0;
        kills.append(kill);
    }
    return kills;
}

} // namespace

/// The program is ended with SIGKILL at hundreds of points of a conversation of several prompts, and must have lost
/// nothing, done nothing twice and left nothing running, wherever it was.
///
/// PADDOCK_CHAOS_POINTS says at how many, PADDOCK_CHAOS_SEED repeats a choice; the order of calls of a program with
/// threads is not quite the same each time. The target "chaos" does more than a thousand.
class TestChaos : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingWhereverItIsKilled();
};

void TestChaos::losesNothingWhereverItIsKilled()
{
    QList<quint64> counts;
    {
        ModelServer server;
        ChaosRun undisturbed(server);
        counts = undisturbed.count();
        QVERIFY2(!counts.isEmpty(), qPrintable(undisturbed.trouble()));
    }
    const unsigned seed = unsigned(
        numberFrom("PADDOCK_CHAOS_SEED", int(QRandomGenerator::global()->bounded(1, 1'000'000'000))));
    const QList<Kill> kills = killsOf(counts, numberFrom("PADDOCK_CHAOS_POINTS", 240), seed);
    qInfo("PADDOCK_CHAOS_SEED=%u: %lld points among %llu + %llu + %llu calls", seed, qlonglong(kills.size()),
          counts.at(0), counts.at(1), counts.at(2));

    QElapsedTimer clock;
    clock.start();
    QMutex mutex; // guards what follows
    QStringList troubles;
    qsizetype next = 0;
    int reached = 0;
    int ended = 0;
    QThreadPool workers;
    workers.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, 4));
    for (int worker = 0; worker < workers.maxThreadCount(); ++worker) {
        workers.start([&] {
            ModelServer server;
            for (;;) {
                Kill kill;
                {
                    const QMutexLocker lock(&mutex);
                    if (next == kills.size() || troubles.size() >= 5)
                        return;
                    kill = kills.at(next++);
                }
                ChaosRun run(server);
                run.run(kill);
                const QMutexLocker lock(&mutex);
                reached += run.wasKilled();
                ended += run.kills();
                if (!run.trouble().isEmpty())
                    troubles.append(kill.text() + ": " + run.trouble());
            }
        });
    }
    workers.waitForDone();
    qInfo("%d of %lld points reached, killed %d times, in %lld ms", reached, qlonglong(kills.size()), ended,
          clock.elapsed());
    QVERIFY2(troubles.isEmpty(), qPrintable("\n" + troubles.join(u'\n')));
    QVERIFY(reached >= kills.size() * 8 / 10);
}

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
