#include "core/net/sse_parser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace paddock;

namespace {

/// "name:data|name:data", with line feeds shown as /.
QString shown(const QList<SseEvent> &events)
{
    QStringList parts;
    for (const SseEvent &event : events)
        parts.append(
            QString::fromUtf8(event.name + ':' + event.data).replace(QLatin1Char('\n'), QLatin1Char('/')));
    return parts.join(QLatin1Char('|'));
}

} // namespace

class SseParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFormatWhereverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, const QByteArray &bytes, const char *events) {
            QTest::newRow(name) << bytes << QString::fromUtf8(events);
        };
        row("line feeds", "event: a\ndata: 1\n\ndata: 2\n\n", "a:1|:2");
        row("carriage returns and line feeds", "event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n", "a:1|:2");
        row("carriage returns", "event: a\rdata: 1\r\rdata: 2\r\r", "a:1|:2");
        row("mixed endings", "event: a\rdata: 1\r\n\ndata: 2\n\r", "a:1|:2");
        row("data of several lines", "data: 1\ndata:\ndata: 3\n\n", ":1//3");
        row("only one space is taken off", "data:  two\n\n", ": two");
        row("no space", "data:x:y\n\n", ":x:y");
        row("comments keep the line alive", ": ping\n\n:\n\ndata: 1\n\n", ":1");
        row("id, retry and unknown fields are ignored", "id: 7\nretry: 10\nfoo: b\ndata: 1\n\n", ":1");
        row("an event without data is none", "event: a\n\ndata: 1\n\n", ":1");
        row("empty data is data", "data\n\n", ":");
        row("a byte order mark in front",
            "\xEF\xBB\xBF"
            "data: 1\n\n",
            ":1");
        row("a byte order mark elsewhere is text",
            "data: 1\n\n\xEF\xBB\xBF"
            "data: 2\n\ndata: 3\n\n",
            ":1|:3");
        row("the unfinished rest is dropped", "data: 1\n\ndata: 2\n", ":1");
        row("UTF-8", "data: gr\xC3\xBC\xC3\x9F \xF0\x9F\x90\xB4\n\n", ":gr\xC3\xBC\xC3\x9F \xF0\x9F\x90\xB4");
    }
    void readsTheFormatWhereverItIsCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, events);
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            SseParser parser;
            QList<SseEvent> all;
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                const auto some =
                    parser.feed(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
                QVERIFY(some.has_value());
                all += *some;
            }
            QVERIFY2(shown(all) == events, qPrintable(QStringLiteral("%1 at %2").arg(shown(all)).arg(size)));
        }
    }

    void anEndlessLineIsAnError()
    {
        SseParser parser(1000);
        QVERIFY(parser.feed("data: " + QByteArray(900, 'x')).has_value());
        const auto over = parser.feed(QByteArray(900, 'x'));
        QVERIFY(!over.has_value());
        QCOMPARE(over.error().kind, ErrorKind::Protocol);
    }

    void anEventOfEndlessLinesIsAnErrorToo()
    {
        SseParser parser(1000);
        bool refused = false;
        for (int i = 0; i < 100 && !refused; ++i)
            refused = !parser.feed("data: " + QByteArray(90, 'x') + '\n').has_value();
        QVERIFY(refused);
    }

    void manyEventsAreNoError()
    {
        SseParser parser(1000);
        qsizetype count = 0;
        for (int i = 0; i < 100; ++i) {
            const auto some = parser.feed("data: " + QByteArray(90, 'x') + "\n\n");
            QVERIFY(some.has_value());
            count += some->size();
        }
        QCOMPARE(count, 100);
    }

    void theCostOfALongLineIsLinear()
    {
        // 16 MB in pieces of 16 kB: a parser that looks at the waiting line again each time needs minutes.
        SseParser parser;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(parser.feed("data: ").has_value());
        for (int i = 0; i < 1000; ++i)
            QVERIFY(parser.feed(QByteArray(16'000, 'x')).has_value());
        const auto events = parser.feed("\n\n");
        QVERIFY(events.has_value());
        QCOMPARE(events->value(0).data.size(), 16'000'000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void theCostOfManyShortLinesIsLinear()
    {
        // One block without a carriage return: looking for one to the end of it at each line would be quadratic.
        const QByteArray block = QByteArray("data: x\n\n").repeated(300'000);
        SseParser parser;
        QElapsedTimer timer;
        timer.start();
        const auto events = parser.feed(block);
        QVERIFY(events.has_value());
        QCOMPARE(events->size(), 300'000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(SseParserTest)
#include "tst_sse_parser.moc"
