#include "tests/flow/headless.h"
#include "tests/live/aimock.h"

#include <QTest>

using paddock::fakes::Aimock;
using paddock::fakes::aimockCall;
using paddock::fakes::aimockFixture;
using paddock::fakes::Headless;

namespace {

constexpr int loopLength = 20;
const QString longText = QStringLiteral("one two three four five six seven eight nine ten eleven twelve");

QJsonObject once(QJsonObject fixture)
{
    QJsonObject match = fixture.value(QLatin1String("match")).toObject();
    match.insert(QLatin1String("sequenceIndex"), 0);
    fixture.insert(QLatin1String("match"), match);
    return fixture;
}

QJsonObject refusal(int status, const char *type)
{
    return {{"error", QJsonObject{{"message", "not now"}, {"type", type}}}, {"status", status}};
}

/// The same for both wires, under names of their own: the server counts by fixture.
QJsonArray fixtures()
{
    QJsonArray all;
    for (const QString &wire : {QStringLiteral("messages"), QStringLiteral("chat")}) {
        const auto said = [&](const char *what) { return QLatin1String(what) + u'-' + wire + u' '; };
        for (int turn = 0; turn < loopLength; ++turn) {
            const QJsonObject call = aimockCall(QStringLiteral("call_%1_%2").arg(wire).arg(turn), "Read",
                                                {{"file_path", QStringLiteral("file-%1").arg(turn)}});
            all.append(
                aimockFixture(said("loop"), turn, {{"content", "Next."}, {"toolCalls", QJsonArray{call}}}));
        }
        all.append(aimockFixture(said("loop"), loopLength, {{"content", "All read."}}));
        all.append(
            aimockFixture(said("parallel"), 0,
                          {{"toolCalls", QJsonArray{aimockCall("call_a", "Read", {{"file_path", "a"}}),
                                                    aimockCall("call_b", "Read", {{"file_path", "b"}}),
                                                    aimockCall("call_c", "Bash", {{"command", "true"}})}}}));
        all.append(aimockFixture(said("parallel"), 1, {{"content", "All three."}}));
        all.append(once(aimockFixture(said("limited"), -1, refusal(429, "rate_limit_error"))));
        all.append(aimockFixture(said("limited"), -1, {{"content", "After the limit."}}));
        all.append(once(aimockFixture(said("busy"), -1, refusal(529, "overloaded_error"))));
        all.append(aimockFixture(said("busy"), -1, {{"content", "After the rush."}}));
        QJsonObject cut = once(aimockFixture(said("cut"), -1, {{"content", longText}}));
        cut.insert(QLatin1String("truncateAfterChunks"), 4);
        cut.insert(QLatin1String("latency"), 10);
        all.append(cut);
        all.append(aimockFixture(said("cut"), -1, {{"content", longText}}));
        all.append(aimockFixture(said("think"), -1, {{"content", "Answer."}, {"reasoning", "A thought."}}));
    }
    return all;
}

} // namespace

/// The real binary against a model server that nobody here wrote, on both wires.
class TestAimock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void runsALoopOfTwentyCalls_data();
    void runsALoopOfTwentyCalls();
    void runsParallelCalls_data() { runsALoopOfTwentyCalls_data(); }
    void runsParallelCalls();
    void comesBackAfterARateLimit_data() { runsALoopOfTwentyCalls_data(); }
    void comesBackAfterARateLimit();
    void comesBackAfterAnOverload_data() { runsALoopOfTwentyCalls_data(); }
    void comesBackAfterAnOverload();
    void showsACutAnswerOnce_data() { runsALoopOfTwentyCalls_data(); }
    void showsACutAnswerOnce();
    void hearsThinking_data() { runsALoopOfTwentyCalls_data(); }
    void hearsThinking();

private:
    void run(const char *what);
    QList<QJsonObject> framesOf(const QString &kind) const;
    QList<QJsonObject> blocksOf(const QString &type) const;
    QString answer() const { return m_end.lines().last().value("result").toString(); }

    Aimock m_server;
    bool m_chat = false;
    std::unique_ptr<Headless> m_headless;
    Headless::End m_end;
};

void TestAimock::initTestCase()
{
    const auto program = Aimock::install();
    if (!program)
        QSKIP(qPrintable(QStringLiteral("aimock is not to be had: ") + program.error().message));
    const auto started = m_server.start(*program, fixtures());
    QVERIFY2(started, qPrintable(started ? QString() : started.error().message + started.error().detail));
}

void TestAimock::init()
{
    QFETCH(bool, chat);
    m_chat = chat;
    m_headless = std::make_unique<Headless>();
    for (int i = 0; i < loopLength; ++i)
        m_headless->write(QStringLiteral("file-%1").arg(i), "contents " + QByteArray::number(i) + '\n');
    m_headless->write("a", "contents a\n");
    m_headless->write("b", "contents b\n");
    m_headless->useMessagesApi(m_server.url());
    m_headless->set("OPENAI_API_KEY", "test-key");
    m_headless->set("OPENAI_BASE_URL", m_server.url().toString() + "/v1");
}

/// Does the task of this name and keeps what the program printed.
void TestAimock::run(const char *what)
{
    const QString said = QLatin1String(what) + QLatin1String(m_chat ? "-chat please" : "-messages please");
    m_end = m_headless->run({"-p", said, "--provider",
                             m_chat ? QStringLiteral("openai") : QStringLiteral("anthropic"),
                             "--output-format", "stream-json", "--permission-mode", "bypassPermissions"});
    QVERIFY2(m_end.code == 0, (m_end.errors + m_end.output).constData());
}

/// Frames of this type, or of this subtype of "system".
QList<QJsonObject> TestAimock::framesOf(const QString &kind) const
{
    QList<QJsonObject> frames;
    for (const QJsonObject &frame : m_end.lines()) {
        if (frame.value("type") == kind
            || (frame.value("type") == "system" && frame.value("subtype") == kind))
            frames.append(frame);
    }
    return frames;
}

/// Content blocks of this type, of all messages.
QList<QJsonObject> TestAimock::blocksOf(const QString &type) const
{
    QList<QJsonObject> blocks;
    for (const QJsonObject &frame : m_end.lines()) {
        for (const QJsonValue &block : frame.value("message").toObject().value("content").toArray()) {
            if (block.toObject().value("type") == type)
                blocks.append(block.toObject());
        }
    }
    return blocks;
}

void TestAimock::runsALoopOfTwentyCalls_data()
{
    QTest::addColumn<bool>("chat");
    QTest::newRow("messages") << false;
    QTest::newRow("chat completions") << true;
}

void TestAimock::runsALoopOfTwentyCalls()
{
    run("loop");
    QStringList results;
    QStringList expected;
    for (const QJsonObject &block : blocksOf("tool_result"))
        results.append(block.value("content").toString());
    for (int i = 0; i < loopLength; ++i)
        expected.append(QStringLiteral("1\tcontents %1\n2\t").arg(i));
    QCOMPARE(results, expected);
    QCOMPARE(answer(), "All read.");
    QVERIFY(framesOf("api_retry").isEmpty());
}

void TestAimock::runsParallelCalls()
{
    run("parallel");
    QCOMPARE(blocksOf("tool_use").size(), 3);
    QCOMPARE(blocksOf("tool_result").size(), 3);
    for (const QJsonObject &result : blocksOf("tool_result"))
        QVERIFY(!result.value("is_error").toBool());
    QCOMPARE(answer(), "All three.");
}

void TestAimock::comesBackAfterARateLimit()
{
    run("limited");
    QCOMPARE(answer(), "After the limit.");
    QCOMPARE(framesOf("api_retry").size(), 1);
    QCOMPARE(framesOf("api_retry").first().value("error").toString(), "rate_limit");
    QVERIFY(framesOf("api_retry").first().value("retry_delay_ms").toInt()
            >= 1000); // the server asked for one second
}

void TestAimock::comesBackAfterAnOverload()
{
    run("busy");
    QCOMPARE(answer(), "After the rush.");
    QCOMPARE(framesOf("api_retry").size(), 1);
    QCOMPARE(framesOf("api_retry").first().value("error").toString(), "overloaded");
}

void TestAimock::showsACutAnswerOnce()
{
    run("cut");
    QCOMPARE(answer(), longText);
    QCOMPARE(blocksOf("text").size(), 1);
    QCOMPARE(framesOf("api_retry").size(), 1);
}

void TestAimock::hearsThinking()
{
    run("think");
    QCOMPARE(blocksOf("thinking").size(), 1);
    QCOMPARE(blocksOf("thinking").first().value("thinking").toString(), "A thought.");
    QCOMPARE(answer(), "Answer.");
}

QTEST_GUILESS_MAIN(TestAimock)
#include "tst_aimock.moc"
