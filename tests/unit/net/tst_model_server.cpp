#include "tests/fakes/model_server.h"

#include "core/net/curl_transport.h"
#include "core/net/sse_parser.h"
#include "tests/fakes/answer_json.h"
#include "tests/unit/net/exchange_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;
using namespace std::chrono_literals;

namespace {

QJsonObject user(const QString &text)
{
    return {{"role", "user"}, {"content", text}};
}

QJsonObject request(const QJsonArray &messages, bool stream = true)
{
    return {{"model", "m"}, {"max_tokens", 9}, {"stream", stream}, {"messages", messages}};
}

QJsonArray afterOneCall()
{
    return {
        user(QStringLiteral("go")),
        QJsonObject{{"role", "assistant"},
                    {"content",
                     QJsonArray{QJsonObject{
                         {"type", "tool_use"}, {"id", "t1"}, {"name", "Read"}, {"input", QJsonObject()}}}}},
        QJsonObject{{"role", "user"},
                    {"content", QJsonArray{QJsonObject{
                                    {"type", "tool_result"}, {"tool_use_id", "t1"}, {"content", "x"}}}}}};
}

/// "event:delta" names of a stream, as a line.
QString typesIn(const QByteArray &body)
{
    SseParser parser;
    QStringList names;
    const auto events = parser.feed(body);
    for (const SseEvent &event : *events) {
        const QJsonObject data = QJsonDocument::fromJson(event.data).object();
        const QString delta = data[QStringLiteral("delta")][QStringLiteral("type")].toString();
        const QString name = QString::fromUtf8(event.name);
        names.append(delta.isEmpty() ? name : delta);
    }
    names.removeDuplicates();
    return names.join(QLatin1Char(' '));
}

} // namespace

class ModelServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qunsetenv("http_proxy"); }

    void streamsTheEventsOfTheMessagesApiInOrder()
    {
        m_server->script({Answer::thinking(QStringLiteral("Hm."))
                              .andText(QStringLiteral("Look:"))
                              .andCall(QStringLiteral("Read"), {{"file_path", "a/long/enough/name.txt"}})});
        const auto record = post("/v1/messages", request({user(QStringLiteral("go"))}));
        QCOMPARE(record->response.header("content-type"), QByteArray("text/event-stream; charset=utf-8"));
        QCOMPARE(typesIn(record->body),
                 QStringLiteral("message_start content_block_start ping thinking_delta signature_delta "
                                "content_block_stop text_delta input_json_delta message_delta message_stop"));
        QVERIFY(record->body.contains(R"("stop_reason":"tool_use")"));
        // The arguments come in pieces that only make sense together.
        QString arguments;
        SseParser parser;
        for (const auto events = parser.feed(record->body); const SseEvent &event : *events)
            arguments +=
                QJsonDocument::fromJson(event.data)[QStringLiteral("delta")][QStringLiteral("partial_json")]
                    .toString();
        QCOMPARE(arguments, QStringLiteral(R"({"file_path":"a/long/enough/name.txt"})"));
    }

    void streamsTheChunksOfChatCompletions()
    {
        m_server->script({Answer::text(QStringLiteral("Look:"))
                              .andCall(QStringLiteral("Read"), {{"a", 1}})
                              .andCall(QStringLiteral("Glob"), {{"b", 2}})});
        QJsonObject body = request({user(QStringLiteral("go"))});
        body.insert(QStringLiteral("stream_options"), QJsonObject{{"include_usage", true}});
        const auto record = post("/v1/chat/completions", body);
        QVERIFY(record->body.contains(R"({"content":null,"role":"assistant"})"));
        QVERIFY(record->body.contains(R"("finish_reason":"tool_calls")"));
        QVERIFY(record->body.contains(R"("index":1,"type":"function")"));
        QVERIFY(record->body.contains(R"("total_tokens":30)"));
        QVERIFY(record->body.endsWith("data: [DONE]\n\n"));
    }

    void answersWholeWhereNoStreamWasAskedFor()
    {
        m_server->script({Answer::text(QStringLiteral("Hi"))});
        const auto anthropic = post("/v1/messages", request({user(QStringLiteral("go"))}, false));
        QCOMPARE(
            QJsonDocument::fromJson(anthropic->body)[QStringLiteral("content")][0][QStringLiteral("text")]
                .toString(),
            QStringLiteral("Hi"));
        const auto chat = post("/v1/chat/completions", request({user(QStringLiteral("go"))}, false));
        QCOMPARE(QJsonDocument::fromJson(chat->body)[QStringLiteral("choices")][0][QStringLiteral("message")]
                                                    [QStringLiteral("content")]
                                                        .toString(),
                 QStringLiteral("Hi"));
    }

    void theTurnChoosesTheAnswerAndFailuresAreSpentOnce()
    {
        m_server->script({Answer::error(529), Answer::text(QStringLiteral("first")), Answer::error(429),
                          Answer::text(QStringLiteral("second"))});
        const QJsonObject first = request({user(QStringLiteral("go"))});
        const QJsonObject second = request(afterOneCall());
        QList<int> statuses;
        for (const QJsonObject &body : {first, first, first, second, second, first})
            statuses.append(post("/v1/messages", body)->response.status);
        QCOMPARE(statuses, (QList<int>{529, 200, 200, 429, 200, 200}));
        QVERIFY(post("/v1/messages", second)->body.contains("second"));
    }

    void conversationsAreToldApart()
    {
        m_server->script({Answer::text(QStringLiteral("general"))});
        m_server->scriptFor(QStringLiteral("blue"), {Answer::text(QStringLiteral("azure"))});
        QVERIFY(post("/v1/messages", request({user(QStringLiteral("a blue one"))}))->body.contains("azure"));
        QVERIFY(post("/v1/messages", request({user(QStringLiteral("a red one"))}))->body.contains("general"));
    }

    void refusesWhatTheRealApisRefuse_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonArray>("messages");
        QJsonArray unanswered = afterOneCall();
        unanswered.removeLast();
        QJsonArray strange = afterOneCall();
        strange.removeAt(1);
        QTest::newRow("no messages") << QByteArray("/v1/messages") << QJsonArray();
        QTest::newRow("a call without its result") << QByteArray("/v1/messages") << unanswered;
        QTest::newRow("a result without its call") << QByteArray("/v1/messages") << strange;
        QTest::newRow("empty text") << QByteArray("/v1/messages") << QJsonArray{user({})};
        QTest::newRow("a chat call without its result")
            << QByteArray("/v1/chat/completions")
            << QJsonArray{user(QStringLiteral("go")),
                          QJsonObject{{"role", "assistant"},
                                      {"content", QJsonValue::Null},
                                      {"tool_calls", QJsonArray{QJsonObject{{"id", "c1"}}}}},
                          user(QStringLiteral("and?"))};
    }
    void refusesWhatTheRealApisRefuse()
    {
        QFETCH(QByteArray, path);
        QFETCH(QJsonArray, messages);
        m_server->script({Answer::text(QStringLiteral("Hi")), Answer::text(QStringLiteral("Hi"))});
        QCOMPARE(post(path, request(messages))->response.status, 400);
        m_server->acceptAnything();
        QCOMPARE(post(path, request(messages))->response.status, 200);
    }

    void refusesAnotherKey()
    {
        m_server->script({Answer::text(QStringLiteral("Hi"))});
        m_server->requireKey("right");
        const QJsonObject body = request({user(QStringLiteral("go"))});
        QCOMPARE(post("/v1/messages", body)->response.status, 401);
        QCOMPARE(post("/v1/messages", body, {"x-api-key", "right"})->response.status, 200);
        QCOMPARE(post("/v1/chat/completions", body, {"Authorization", "Bearer right"})->response.status, 200);
        QCOMPARE(post("/v1/chat/completions", body, {"Authorization", "Bearer wrong"})->response.status, 401);
    }

    void anyChunkingGivesTheSameBody()
    {
        const Answer whole = Answer::text(QStringLiteral("gr\u00fc\u00df dich \U0001F434, wie geht es dir?"));
        m_server->queue({whole, Answer(whole).inChunksOf(1), Answer(whole).inRandomChunks(9, 7),
                         Answer(whole).withChunkDelay(1ms)});
        const QJsonObject body = request({user(QStringLiteral("go"))});
        const QByteArray expected = post("/v1/messages", body)->body;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(post("/v1/messages", body)->body, expected);
    }

    void cutsWhereItWasToldTo()
    {
        m_server->queue({Answer::text(QStringLiteral("Hello there")).cutAfterBytes(100)});
        const auto record = post("/v1/messages", request({user(QStringLiteral("go"))}));
        QVERIFY(!record->succeeded());
        QCOMPARE(record->body.size(), 100);
    }

    void sendsAnOverloadedErrorInTheMiddle()
    {
        m_server->queue({Answer::text(QStringLiteral("Hello there")).overloadedAfterEvents(3)});
        const auto record = post("/v1/messages", request({user(QStringLiteral("go"))}));
        QVERIFY(record->succeeded());
        QCOMPARE(typesIn(record->body), QStringLiteral("message_start content_block_start ping error"));
        QVERIFY(record->body.contains("overloaded_error"));
    }

    void comesBackOnTheSamePort()
    {
        m_server->script({Answer::text(QStringLiteral("Hi"))});
        const QJsonObject body = request({user(QStringLiteral("go"))});
        QVERIFY(post("/v1/messages", body)->succeeded());
        m_server->stopListening();
        QVERIFY(!post("/v1/messages", body)->succeeded());
        m_server->listenAgain();
        QVERIFY(post("/v1/messages", body)->succeeded());
    }

    void logsWhatCameAndWhen()
    {
        m_server->script({Answer::text(QStringLiteral("Hi")).afterDelay(20ms)});
        const QJsonObject body = request({user(QStringLiteral("go"))});
        QVERIFY(post("/v1/messages?beta=true", body)->succeeded());
        const ReceivedRequest seen = m_server->requests().value(0);
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.path, QByteArray("/v1/messages?beta=true"));
        QCOMPARE(seen.json, body);
        QCOMPARE(seen.status, 200);
        QVERIFY(seen.firstByteUs - seen.arrivedUs >= 19'000);
        QVERIFY(seen.finishedUs >= seen.firstByteUs);
    }

    void scriptsAreReadFromJson()
    {
        const Result<void> loaded = loadScript(
            R"({"answers": [{"status": 429, "headers": {"Retry-After": "7"}}, {"call": "Read", "input": {"a": 1}},
                            {"blocks": [{"text": "ab", "repeat": 3}], "usage": {"input": 1, "output": 2}}]})",
            *m_server);
        QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().message));
        const QJsonObject first = request({user(QStringLiteral("go"))}, false);
        QCOMPARE(post("/v1/messages", first)->response.header("retry-after"), QByteArray("7"));
        QVERIFY(post("/v1/messages", first)->body.contains(R"("name":"Read")"));
        QVERIFY(post("/v1/messages", request(afterOneCall(), false))->body.contains("ababab"));
    }

    void slipsInScriptsAreNamed()
    {
        const Result<void> loaded = loadScript(R"([{"text": "a"}, {"txet": "b"}])", *m_server);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(QStringLiteral("answer 1"))
                     && loaded.error().message.contains(QStringLiteral("txet")),
                 qPrintable(loaded.error().message));
    }

    void init()
    {
        m_transport = std::make_unique<CurlTransport>();
        m_server = std::make_unique<ModelServer>();
    }
    void cleanup()
    {
        m_transport.reset();
        m_server.reset();
    }

private:
    std::unique_ptr<ExchangeRecord> post(const QByteArray &path, const QJsonObject &body,
                                         const HttpHeader &extra = {})
    {
        HttpRequest request;
        request.method = "POST";
        request.url = m_server->url(QString::fromLatin1(path));
        request.body = QJsonDocument(body).toJson();
        request.headers = {{"Content-Type", "application/json"}};
        if (!extra.name.isEmpty())
            request.headers.append(extra);
        auto record = std::make_unique<ExchangeRecord>(*m_transport, std::move(request));
        if (!QTest::qWaitFor([&record] { return record->isFinished(); }))
            qWarning("no answer in time");
        return record;
    }

    std::unique_ptr<CurlTransport> m_transport;
    std::unique_ptr<ModelServer> m_server;
};

QTEST_GUILESS_MAIN(ModelServerTest)
#include "tst_model_server.moc"
