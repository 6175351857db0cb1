#include "core/llm/http_model_client.h"
#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/openai_chat.h"
#include "core/net/curl_transport.h"
#include "tests/live/aimock.h"

#include <QTest>

using namespace paddock;
using namespace std::chrono_literals;
using fakes::aimockCall;
using fakes::aimockFixture;

namespace {

class NoKey : public KeySource
{
    class Lookup : public KeyLookup
    {
    public:
        Lookup()
        {
            QMetaObject::invokeMethod(
                this, [this] { emit finished(std::shared_ptr<const Secret>()); }, Qt::QueuedConnection);
        }
    };

public:
    std::unique_ptr<KeyLookup> lookUp(const QString &) override { return std::make_unique<Lookup>(); }
};

Entry entry(const Fact &fact)
{
    return {EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact};
}

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
    /// Asks and answers calls, until the model makes none. False when an ask failed.
    bool run(const char *what);
    QStringList calledFiles() const;
    QString lastText() const;

    fakes::Aimock m_server;
    CurlTransport m_transport;
    NoKey m_keys;
    std::unique_ptr<HttpModelClient> m_client;
    bool m_chat = false;

    Transcript m_transcript;
    QString m_text; ///< Previews of the last answer.
    QString m_thinking;
    QList<Retrying> m_retries;
};

void TestAimock::initTestCase()
{
    const auto program = fakes::Aimock::install();
    if (!program)
        QSKIP(qPrintable(QStringLiteral("aimock is not to be had: ") + program.error().message));
    const auto started = m_server.start(*program, fixtures());
    QVERIFY2(started, qPrintable(started ? QString() : started.error().message + started.error().detail));
}

void TestAimock::init()
{
    QFETCH(bool, chat);
    m_chat = chat;
    std::unique_ptr<const WireFormat> wire;
    if (chat)
        wire = std::make_unique<OpenAiChatWire>();
    else
        wire = std::make_unique<AnthropicWire>(Catalogue::builtIn());
    Patience patience;
    patience.pacing = {1ms, 1ms, 5min};
    patience.attempts = 3;
    m_client = std::make_unique<HttpModelClient>(
        m_transport, m_keys, std::move(wire),
        Endpoint{QLatin1String(chat ? "openai" : "anthropic"), m_server.url(), {}}, patience);
    m_transcript.clear();
    m_retries.clear();
}

bool TestAimock::run(const char *what)
{
    const QString said = QLatin1String(what) + QLatin1String(m_chat ? "-chat please" : "-messages please");
    m_transcript.append(entry(UserMessage{said}));
    for (int turn = 0; turn <= loopLength; ++turn) {
        ModelRequest request;
        request.model = m_chat ? QStringLiteral("gpt-5") : QStringLiteral("claude-sonnet-4-5");
        request.system = QStringLiteral("You are a test.");
        request.transcript = m_transcript;
        request.tools = {{"Read", "Reads a file.", {{"type", "object"}}},
                         {"Bash", "Runs.", {{"type", "object"}}}};
        std::optional<Result<ModelMessage>> outcome;
        m_text.clear();
        m_thinking.clear();
        const auto stream = m_client->ask(request);
        connect(stream.get(), &ModelStream::textArrived, this,
                [this](const QString &delta) { m_text += delta; });
        connect(stream.get(), &ModelStream::thinkingArrived, this,
                [this](const QString &delta) { m_thinking += delta; });
        connect(stream.get(), &ModelStream::retrying, this, [this](const Retrying &retry) {
            m_retries.append(retry);
            m_text.clear();
        });
        connect(stream.get(), &ModelStream::finished, this,
                [&outcome](const Result<ModelMessage> &message) { outcome = message; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000))
            return false;
        if (!*outcome) {
            qWarning("%s %s", qPrintable(outcome->error().message), qPrintable(outcome->error().detail));
            return false;
        }
        const ModelMessage message = **outcome;
        m_transcript.append(entry(message));
        bool hasCalls = false;
        for (const Block &block : message.blocks) {
            if (const auto *call = std::get_if<ToolCall>(&block)) {
                hasCalls = true;
                m_transcript.append(entry(Returned{call->id, Outcome::Ok, QStringLiteral("contents")}));
            }
        }
        if (!hasCalls)
            return true;
    }
    return false;
}

QStringList TestAimock::calledFiles() const
{
    QStringList files;
    for (const Entry &entry : m_transcript) {
        const auto *message = std::get_if<ModelMessage>(&entry.fact);
        for (const Block &block : message ? message->blocks : QList<Block>()) {
            if (const auto *call = std::get_if<ToolCall>(&block))
                files.append(call->input.value(QLatin1String("file_path")).toString());
        }
    }
    return files;
}

QString TestAimock::lastText() const
{
    const auto &message = std::get<ModelMessage>(m_transcript.last().fact);
    return std::get<Text>(message.blocks.last()).text;
}

void TestAimock::runsALoopOfTwentyCalls_data()
{
    QTest::addColumn<bool>("chat");
    QTest::newRow("messages") << false;
    QTest::newRow("chat completions") << true;
}

void TestAimock::runsALoopOfTwentyCalls()
{
    QVERIFY(run("loop"));
    QStringList expected;
    for (int i = 0; i < loopLength; ++i)
        expected.append(QStringLiteral("file-%1").arg(i));
    QCOMPARE(calledFiles(), expected);
    QCOMPARE(lastText(), QStringLiteral("All read."));
    QVERIFY(m_retries.isEmpty());
}

void TestAimock::runsParallelCalls()
{
    QVERIFY(run("parallel"));
    QCOMPARE(calledFiles(), (QStringList{"a", "b", ""}));
    QCOMPARE(lastText(), QStringLiteral("All three."));
}

void TestAimock::comesBackAfterARateLimit()
{
    QVERIFY(run("limited"));
    QCOMPARE(lastText(), QStringLiteral("After the limit."));
    QCOMPARE(m_retries.size(), 1);
    QCOMPARE(m_retries.first().error.kind, ErrorKind::RateLimited);
    QVERIFY(m_retries.first().delay >= 1s);
}

void TestAimock::comesBackAfterAnOverload()
{
    QVERIFY(run("busy"));
    QCOMPARE(lastText(), QStringLiteral("After the rush."));
    QCOMPARE(m_retries.size(), 1);
    QCOMPARE(m_retries.first().error.kind, ErrorKind::Overloaded);
}

void TestAimock::showsACutAnswerOnce()
{
    QVERIFY(run("cut"));
    QCOMPARE(lastText(), longText);
    QCOMPARE(m_text, longText);
    QCOMPARE(m_retries.size(), 1);
    QCOMPARE(m_retries.first().error.kind, ErrorKind::Network);
}

void TestAimock::hearsThinking()
{
    QVERIFY(run("think"));
    QCOMPARE(m_thinking, QStringLiteral("A thought."));
    QCOMPARE(lastText(), QStringLiteral("Answer."));
}

QTEST_GUILESS_MAIN(TestAimock)
#include "tst_aimock.moc"
