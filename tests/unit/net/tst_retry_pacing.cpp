#include "core/net/retry_pacing.h"

#include <QTest>

using namespace paddock;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

qint64 delayMs(int attempt, double chance, std::optional<milliseconds> asked = {})
{
    const auto delay = retryDelay(attempt, asked, {}, [chance] { return chance; });
    return delay ? qint64(delay->count()) : -1;
}

qint64 askedMs(const QByteArray &name, const QByteArray &value)
{
    HttpResponse response;
    response.headers = {{name, value}};
    const auto wait = retryAfter(response, QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
    return wait ? qint64(wait->count()) : -1;
}

} // namespace

class RetryPacingTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsDoubleUpToTheCap()
    {
        QCOMPARE(delayMs(1, 1.0), 500);
        QCOMPARE(delayMs(2, 1.0), 1000);
        QCOMPARE(delayMs(3, 1.0), 2000);
        QCOMPARE(delayMs(7, 1.0), 32'000);
        QCOMPARE(delayMs(8, 1.0), 32'000);
        QCOMPARE(delayMs(1000, 1.0), 32'000);
    }

    void chanceDecidesOverHalfOfTheWait()
    {
        QCOMPARE(delayMs(3, 0.0), 1000);
        QCOMPARE(delayMs(3, 0.5), 1500);
    }

    void whatTheServerAskedForIsKeptToInFull()
    {
        QCOMPARE(delayMs(1, 0.0, 7s), 7000);
        QCOMPARE(delayMs(1, 1.0, 7s), 7700);
        QCOMPARE(delayMs(1, 1.0, 60s), 61'000);
        QCOMPARE(delayMs(5, 0.0, 0ms), 0);
    }

    void aWaitThatIsTooLongIsNotWaitedFor() { QCOMPARE(delayMs(1, 0.0, 1h), -1); }

    void readsEveryFormOfRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait");
        const auto row = [](const char *name, const char *value, qint64 wait) {
            QTest::newRow(value) << QByteArray(name) << QByteArray(value) << wait;
        };
        row("Retry-After", "3", 3000);
        row("retry-after", " 0 ", 0);
        row("Retry-After", "1.5", 1500);
        row("retry-after-ms", "250", 250);
        row("Retry-After", "Sat, 21 Nov 2026 12:00:30 GMT", 30'000);
        row("Retry-After", "Saturday, 21-Nov-26 12:00:31 GMT", 31'000);
        row("Retry-After", "Sat Nov 21 12:00:32 2026", 32'000);
        row("Retry-After", "Fri, 20 Nov 2026 12:00:30 GMT", 0);
        row("Retry-After", "-5", -1);
        row("Retry-After", "soon", -1);
        row("Retry-After", "", -1);
        row("Retry-After", "nan", -1);
        row("Retry-After", "1e300", 366LL * 24 * 3600 * 1000);
        row("X-Other", "9", -1);
    }
    void readsEveryFormOfRetryAfter()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, wait);
        QCOMPARE(askedMs(name, value), wait);
    }

    void millisecondsGoBeforeSeconds()
    {
        HttpResponse response;
        response.headers = {{"Retry-After", "1"}, {"Retry-After-Ms", "120"}};
        QCOMPARE(*retryAfter(response), 120ms);
    }
};

QTEST_GUILESS_MAIN(RetryPacingTest)
#include "tst_retry_pacing.moc"
