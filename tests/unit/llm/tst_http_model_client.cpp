#include "core/llm/http_model_client.h"
#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/openai_chat.h"
#include "core/net/curl_transport.h"
#include "tests/fakes/model_server.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace paddock;
using namespace std::chrono_literals;
using fakes::Answer;

namespace {

const QByteArray keyText = "sk-test-7f3a9c";

class FixedKeyLookup : public KeyLookup
{
public:
    explicit FixedKeyLookup(Result<std::shared_ptr<const Secret>> answer)
    {
        QMetaObject::invokeMethod(
            this, [this, answer] { emit finished(answer); }, Qt::QueuedConnection);
    }
};

class FixedKeySource : public KeySource
{
public:
    std::unique_ptr<KeyLookup> lookUp(const QString &) override
    {
        ++lookUps;
        return std::make_unique<FixedKeyLookup>(answer);
    }

    Result<std::shared_ptr<const Secret>> answer = std::make_shared<const Secret>(keyText);
    int lookUps = 0;
};

ModelRequest requestFor(const Transcript &transcript)
{
    ModelRequest request;
    request.model = QStringLiteral("claude-sonnet-4-5");
    request.system = QStringLiteral("You are a test.");
    request.transcript = transcript;
    request.tools = {{QStringLiteral("Read"), QStringLiteral("Reads a file."), {{"type", "object"}}}};
    return request;
}

Entry entry(const Fact &fact)
{
    return {EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact};
}

/// One ask and what came of it.
struct Asked {
    std::unique_ptr<ModelStream> stream;
    QString text; ///< Since the last retry.
    QString thinking;
    QList<Retrying> retries;
    QList<std::pair<QString, Usage>> spent;
    QStringList order; ///< Of spent, retrying and finished.
    std::optional<Result<ModelMessage>> outcome;

    ErrorKind kind() const { return outcome && !*outcome ? outcome->error().kind : ErrorKind::Internal; }
    QString said() const { return outcome->error().message + u' ' + outcome->error().detail; }
};

} // namespace

class TestHttpModelClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersOnBothWires_data();
    void answersOnBothWires();
    void sendsTheKeyInItsHeaderAndNowhereElse_data() { answersOnBothWires_data(); }
    void sendsTheKeyInItsHeaderAndNowhereElse();
    void usesOneConnectionForOneRequestAfterAnother();

    void triesAgainWhatMayPass_data();
    void triesAgainWhatMayPass();
    void doesNotTryAgainWhatWillNotPass_data();
    void doesNotTryAgainWhatWillNotPass();
    void waitsAsLongAsTheServerAsks();
    void doesNotWaitForHours();
    void doesWhatTheServerSaysAboutTryingAgain();
    void givesUpAfterAllAttempts();
    void showsNothingTwiceAfterACut_data() { answersOnBothWires_data(); }
    void showsNothingTwiceAfterACut();
    void takesAWholeAnswerThoughTheStreamNeverEnds();

    void tellsWhatLostTriesCost();
    void tellsWhatCostThoughNothingCameOfIt();
    void tellsNothingWhereNothingWasCounted_data() { answersOnBothWires_data(); }
    void tellsNothingWhereNothingWasCounted();
    void countsAnAbandonedTryOnlyAsReached();
    void mayBeDestroyedWhenItTellsWhatWasSpent();

    void neverRepeatsItsKey();
    void asksForNothingWithoutAKey();
    void sendsNoKeyWhereNoneIsNeeded();
    void namesWhatIsNoStream_data();
    void namesWhatIsNoStream();
    void staysBoundedOnNonsense();

    void stopsWaitingWhenDestroyed();
    void hangsUpWhenDestroyed();
    void mayBeDestroyedByAListener();
    void tellsWhatItHasReached();
    void givesEachCallAnIdOfItsOwn();

private:
    std::unique_ptr<HttpModelClient> client(bool chat, const QUrl &base);
    std::unique_ptr<Asked> ask(const ModelRequest &request, bool chat = false);
    std::unique_ptr<Asked> askAnd(bool chat = false);

    std::unique_ptr<CurlTransport> m_transport;
    std::unique_ptr<fakes::ModelServer> m_server;
    std::unique_ptr<FixedKeySource> m_keys;
    std::unique_ptr<HttpModelClient> m_client;
    Patience m_patience;
};

void TestHttpModelClient::init()
{
    m_transport = std::make_unique<CurlTransport>();
    m_server = std::make_unique<fakes::ModelServer>();
    m_keys = std::make_unique<FixedKeySource>();
    m_patience = {};
    m_patience.attempts = 4;
    m_patience.pacing = {1ms, 1ms, 5min};
}

void TestHttpModelClient::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_server.reset();
}

std::unique_ptr<HttpModelClient> TestHttpModelClient::client(bool chat, const QUrl &base)
{
    std::unique_ptr<const WireFormat> wire;
    if (chat)
        wire = std::make_unique<OpenAiChatWire>();
    else
        wire = std::make_unique<AnthropicWire>(Catalogue::builtIn());
    const QString provider = chat ? QStringLiteral("openai") : QStringLiteral("anthropic");
    return std::make_unique<HttpModelClient>(*m_transport, *m_keys, std::move(wire),
                                             Endpoint{provider, base, {}}, m_patience);
}

std::unique_ptr<Asked> TestHttpModelClient::ask(const ModelRequest &request, bool chat)
{
    if (!m_client)
        m_client = client(chat, m_server->url(chat ? QStringLiteral("/v1") : QString()));
    auto asked = std::make_unique<Asked>();
    Asked *const a = asked.get();
    a->stream = m_client->ask(request);
    connect(a->stream.get(), &ModelStream::textArrived, this,
            [a](const QString &delta) { a->text += delta; });
    connect(a->stream.get(), &ModelStream::thinkingArrived, this,
            [a](const QString &delta) { a->thinking += delta; });
    connect(a->stream.get(), &ModelStream::retrying, this, [a](const Retrying &retry) {
        a->retries.append(retry);
        a->order.append("retrying");
        a->text.clear();
        a->thinking.clear();
    });
    connect(a->stream.get(), &ModelStream::spent, this, [a](const QString &model, const Usage &usage) {
        a->spent.append({model, usage});
        a->order.append("spent");
    });
    connect(a->stream.get(), &ModelStream::finished, this, [a](const Result<ModelMessage> &message) {
        a->outcome = message;
        a->order.append("finished");
    });
    return asked;
}

std::unique_ptr<Asked> TestHttpModelClient::askAnd(bool chat)
{
    auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}), chat);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(asked->outcome, 20'000); }();
    return asked;
}

void TestHttpModelClient::answersOnBothWires_data()
{
    QTest::addColumn<bool>("chat");
    QTest::newRow("messages") << false;
    QTest::newRow("chat completions") << true;
}

void TestHttpModelClient::answersOnBothWires()
{
    QFETCH(bool, chat);
    m_server->script({Answer::text(QString::fromUtf8("Grüße 🙂"))
                          .andCall("Read", {{"file_path", "a"}}, "call_one")
                          .andCall("Read", {{"file_path", "b"}}, "call_two")
                          .withUsage({7, 0, 5, 3})
                          .inChunksOf(3)});
    const auto asked = askAnd(chat);
    QVERIFY(asked->outcome && *asked->outcome);
    const ModelMessage &message = **asked->outcome;
    const QList<Block> expected{Text{QString::fromUtf8("Grüße 🙂")},
                                ToolCall{{"call_one"}, "Read", {{"file_path", "a"}}, {}},
                                ToolCall{{"call_two"}, "Read", {{"file_path", "b"}}, {}}};
    QVERIFY(message.blocks == expected);
    QVERIFY((message.usage == Usage{7, 0, 5, 3}));
    QCOMPARE(message.stopReason, QStringLiteral("tool_use"));
    QCOMPARE(asked->text, QString::fromUtf8("Grüße 🙂"));
    QVERIFY(asked->retries.isEmpty());
}

void TestHttpModelClient::sendsTheKeyInItsHeaderAndNowhereElse()
{
    QFETCH(bool, chat);
    m_server->requireKey(keyText);
    m_server->script({Answer::text("Hi")});
    const auto asked = askAnd(chat);
    QVERIFY(asked->outcome && *asked->outcome);
    QCOMPARE(m_keys->lookUps, 1);
    const auto request = m_server->requests().first();
    QCOMPARE(request.path, chat ? QByteArray("/v1/chat/completions") : QByteArray("/v1/messages"));
    QVERIFY(!request.body.contains(keyText));
    int holders = 0;
    for (const auto &[name, value] : request.headers)
        holders += value.contains(keyText);
    QCOMPARE(holders, 1);
}

void TestHttpModelClient::usesOneConnectionForOneRequestAfterAnother()
{
    m_server->queue({Answer::text("One"), Answer::text("Two"), Answer::text("Three")});
    for (int i = 0; i < 3; ++i)
        QVERIFY(*askAnd()->outcome);
    QCOMPARE(m_server->connectionCount(), 1);
}

void TestHttpModelClient::triesAgainWhatMayPass_data()
{
    QTest::addColumn<Answer>("failure");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429") << Answer::error(429) << ErrorKind::RateLimited;
    QTest::newRow("529") << Answer::error(529) << ErrorKind::Overloaded;
    QTest::newRow("503") << Answer::error(503) << ErrorKind::Overloaded;
    QTest::newRow("500") << Answer::error(500) << ErrorKind::Overloaded;
    QTest::newRow("502, a page") << Answer::raw(502, "<html>Bad gateway</html>", "text/html")
                                 << ErrorKind::Overloaded;
    QTest::newRow("408") << Answer::error(408) << ErrorKind::Timeout;
    QTest::newRow("409") << Answer::error(409) << ErrorKind::Overloaded;
    QTest::newRow("overloaded in the stream")
        << Answer::text("Half").overloadedAfterEvents(3) << ErrorKind::Overloaded;
    QTest::newRow("cut") << Answer::text("Half").cutAfterEvents(3) << ErrorKind::Network;
    QTest::newRow("reset") << Answer::text("Half").resetAfterEvents(3) << ErrorKind::Network;
    QTest::newRow("cut before the first byte") << Answer::text("Half").cutAfterBytes(0) << ErrorKind::Network;
    QTest::newRow("stall") << Answer::text("Half").stallAfterEvents(3) << ErrorKind::Timeout;
}

void TestHttpModelClient::triesAgainWhatMayPass()
{
    QFETCH(Answer, failure);
    QFETCH(ErrorKind, kind);
    m_patience.stallTimeout = 400ms;
    m_server->queue({failure, Answer::text("Whole")});
    const auto asked = askAnd();
    QVERIFY(asked->outcome);
    QVERIFY2(*asked->outcome, qPrintable(*asked->outcome ? QString() : asked->said()));
    QCOMPARE(asked->text, QStringLiteral("Whole"));
    QCOMPARE(asked->retries.size(), 1);
    QCOMPARE(asked->retries.first().attempt, 2);
    QCOMPARE(asked->retries.first().attempts, 4);
    QCOMPARE(asked->retries.first().error.kind, kind);
    QVERIFY(!asked->retries.first().error.message.isEmpty());
}

void TestHttpModelClient::doesNotTryAgainWhatWillNotPass_data()
{
    QTest::addColumn<Answer>("failure");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("wayOut");
    QTest::newRow("wrong key") << Answer::error(401) << ErrorKind::Auth << "paddock key set anthropic";
    QTest::newRow("forbidden") << Answer::error(403) << ErrorKind::Auth << "another";
    QTest::newRow("unpaid") << Answer::error(402) << ErrorKind::NoCredit << "credit";
    QTest::newRow("no credit") << Answer::error(400,
                                                "Your credit balance is too low to access the Anthropic API.")
                               << ErrorKind::NoCredit << "credit";
    QTest::newRow("quota") << Answer::raw(
        429, R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota"}})")
                           << ErrorKind::NoCredit << "credit";
    QTest::newRow("too long") << Answer::error(400, "prompt is too long: 210000 tokens > 200000 maximum")
                              << ErrorKind::ContextTooLong << "new session";
    QTest::newRow("too long for a local server")
        << Answer::raw(400, R"({"error":{"code":400,"message":"too big","type":"exceed_context_size_error",)"
                            R"("n_prompt_tokens":9000,"n_ctx":8192}})")
        << ErrorKind::ContextTooLong << "new session";
    QTest::newRow("too large") << Answer::error(413) << ErrorKind::ContextTooLong << "new session";
    QTest::newRow("bad request") << Answer::error(400, "tools.0: bad schema") << ErrorKind::Invalid
                                 << "bad schema";
    QTest::newRow("unknown model") << Answer::error(404, "model: claude-none") << ErrorKind::NotFound
                                   << "claude-none";
    QTest::newRow("moved") << Answer::raw(302, "", "text/html") << ErrorKind::Protocol << "base URL";
    QTest::newRow("malformed event") << Answer::text("Half").malformedAfterEvents(3) << ErrorKind::Protocol
                                     << "base URL";
}

void TestHttpModelClient::doesNotTryAgainWhatWillNotPass()
{
    QFETCH(Answer, failure);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, wayOut);
    m_server->queue({failure, Answer::text("Whole")});
    const auto asked = askAnd();
    QVERIFY(asked->outcome && !*asked->outcome);
    QCOMPARE(asked->kind(), kind);
    QVERIFY2(asked->outcome->error().message.contains(wayOut), qPrintable(asked->outcome->error().message));
    QVERIFY(asked->retries.isEmpty());
    QCOMPARE(m_server->requestCount(), 1);
}

void TestHttpModelClient::waitsAsLongAsTheServerAsks()
{
    m_server->queue({Answer::error(429).withHeader("retry-after", "7"), Answer::text("Whole")});
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}));
    QTRY_COMPARE(asked->retries.size(), 1);
    QVERIFY(asked->retries.first().delay >= 7s);
    QVERIFY(asked->retries.first().delay < 12s);
    QCOMPARE(asked->retries.first().error.retryAfter, std::optional<std::chrono::milliseconds>(7s));
}

void TestHttpModelClient::doesNotWaitForHours()
{
    m_server->queue({Answer::error(429).withHeader("retry-after", "7200"), Answer::text("Whole")});
    const auto asked = askAnd();
    QCOMPARE(asked->kind(), ErrorKind::RateLimited);
    QCOMPARE(asked->outcome->error().retryAfter, std::optional<std::chrono::milliseconds>(2h));
    QCOMPARE(m_server->requestCount(), 1);
}

void TestHttpModelClient::doesWhatTheServerSaysAboutTryingAgain()
{
    m_server->queue({Answer::error(529).withHeader("x-should-retry", "false"), Answer::text("Whole")});
    QCOMPARE(askAnd()->kind(), ErrorKind::Overloaded);
    QCOMPARE(m_server->requestCount(), 1);
    m_server->queue({Answer::error(400, "odd").withHeader("x-should-retry", "true"), Answer::text("Whole")});
    QVERIFY(*askAnd()->outcome);
    m_server->queue({Answer::error(401).withHeader("x-should-retry", "true"), Answer::text("Whole")});
    QCOMPARE(askAnd()->kind(), ErrorKind::Auth);
}

void TestHttpModelClient::givesUpAfterAllAttempts()
{
    m_server->queue({Answer::error(500), Answer::error(500), Answer::error(500), Answer::error(529),
                     Answer::text("Too late")});
    const auto asked = askAnd();
    QCOMPARE(asked->kind(), ErrorKind::Overloaded);
    QVERIFY(asked->said().contains(QStringLiteral("HTTP 529")));
    QCOMPARE(asked->retries.size(), 3);
    QCOMPARE(asked->retries.last().attempt, 4);
    QCOMPARE(m_server->requestCount(), 4);
}

void TestHttpModelClient::showsNothingTwiceAfterACut()
{
    QFETCH(bool, chat);
    const QString text = QStringLiteral("one two three four five six seven eight nine ten ").repeated(20);
    m_server->script(
        {Answer::text(text).cutAfterEvents(6), Answer::text(text).cutAfterBytes(1500), Answer::text(text)});
    const auto asked = askAnd(chat);
    QVERIFY(asked->outcome && *asked->outcome);
    QCOMPARE(asked->retries.size(), 2);
    QCOMPARE(asked->text, text);
    const QList<Block> expected{Text{text}};
    QVERIFY((*asked->outcome)->blocks == expected);
    QCOMPARE(m_server->requests().at(0).body, m_server->requests().at(2).body);
}

void TestHttpModelClient::takesAWholeAnswerThoughTheStreamNeverEnds()
{
    QFile file(QStringLiteral(PADDOCK_SOURCE_DIR "/tests/wire/anthropic_llama_cpp.sse"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray stream = file.readAll();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [socket, stream, answered = false]() mutable {
            socket->readAll();
            if (!std::exchange(answered, true))
                socket->write("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n" + stream);
        });
    });
    m_client = client(false, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
    const auto asked = askAnd();
    QVERIFY(asked->outcome && *asked->outcome);
    QCOMPARE((*asked->outcome)->blocks.size(), 2);
    QVERIFY(asked->retries.isEmpty());
}

/// What a cut try cost must not vanish, and must not be counted in the answer that came after it.
void TestHttpModelClient::tellsWhatLostTriesCost()
{
    m_server->queue({Answer::text("Half").withUsage({100, 5, 7, 40}).cutAfterEvents(3), Answer::error(529),
                     Answer::text("Half").withUsage({1, 2, 3, 40}).overloadedAfterEvents(3),
                     Answer::text("Whole").withUsage({10, 0, 0, 4})});
    const auto asked = askAnd();
    QVERIFY(asked->outcome && *asked->outcome);
    // Of the output, the provider tells one token before the end.
    QCOMPARE(asked->spent, (QList<std::pair<QString, Usage>>{{"claude-sonnet-4-5", {100, 5, 7, 1}},
                                                             {"claude-sonnet-4-5", {1, 2, 3, 1}}}));
    QCOMPARE((*asked->outcome)->usage, (Usage{10, 0, 0, 4}));
    QCOMPARE(asked->order, (QStringList{"spent", "retrying", "retrying", "spent", "retrying", "finished"}));
}

void TestHttpModelClient::tellsWhatCostThoughNothingCameOfIt()
{
    m_patience.attempts = 2;
    const Answer half = Answer::text("Half").withUsage({100, 0, 0, 40}).malformedAfterEvents(3);
    m_server->queue({half, half});
    const auto asked = askAnd();
    QVERIFY(asked->outcome && !*asked->outcome);
    QCOMPARE(qsizetype(m_server->requestCount()), asked->spent.size());
    QCOMPARE(asked->spent.last().second, (Usage{100, 0, 0, 1}));
    QCOMPARE(asked->order.last(), "finished");
    QCOMPARE(asked->stream->reached().usage, Usage());
}

void TestHttpModelClient::tellsNothingWhereNothingWasCounted()
{
    QFETCH(bool, chat);
    m_server->queue({Answer::error(500), Answer::text("Half").cutAfterBytes(0), Answer::text("Whole")});
    const auto asked = askAnd(chat);
    QVERIFY(asked->outcome && *asked->outcome);
    QCOMPARE(asked->retries.size(), 2);
    QVERIFY(asked->spent.isEmpty());
}

void TestHttpModelClient::countsAnAbandonedTryOnlyAsReached()
{
    m_server->queue({Answer::text("Half").withUsage({30, 0, 0, 9}).cutAfterEvents(3),
                     Answer::text("Half").withUsage({20, 1, 2, 9}).stallAfterEvents(4)});
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}));
    QTRY_VERIFY(asked->retries.size() == 1 && !asked->text.isEmpty());
    const ModelMessage reached = asked->stream->reached();
    asked->stream.reset();
    QCOMPARE(reached.usage, (Usage{20, 1, 2, 1}));
    QCOMPARE(asked->spent.size(), 1);
    QCOMPARE(asked->spent.first().second, (Usage{30, 0, 0, 1}));
}

void TestHttpModelClient::mayBeDestroyedWhenItTellsWhatWasSpent()
{
    m_server->queue({Answer::text("Half").cutAfterEvents(3), Answer::text("Whole")});
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}));
    connect(asked->stream.get(), &ModelStream::spent, this, [&] { asked->stream.reset(); });
    QTRY_VERIFY(!asked->stream);
    QCOMPARE(asked->order, QStringList{"spent"});
}

void TestHttpModelClient::neverRepeatsItsKey()
{
    for (const int status : {400, 401, 500}) {
        m_patience.attempts = 1;
        m_client.reset();
        const QByteArray body = R"({"error":{"type":"odd","message":"Incorrect API key provided: )" + keyText
                                + R"(","code":")" + keyText + R"("}})";
        m_server->queue({Answer::raw(status, body)});
        const auto asked = askAnd();
        QVERIFY(asked->outcome && !*asked->outcome);
        QVERIFY2(!asked->said().contains(QString::fromLatin1(keyText)), qPrintable(asked->said()));
        QVERIFY(asked->outcome->error().detail.contains(QStringLiteral("req_scripted")));
    }
}

void TestHttpModelClient::asksForNothingWithoutAKey()
{
    m_keys->answer = Error{ErrorKind::NoKey, QStringLiteral("There is no key."), {}};
    const auto asked = askAnd();
    QCOMPARE(asked->kind(), ErrorKind::NoKey);
    QCOMPARE(m_server->requestCount(), 0);
}

void TestHttpModelClient::sendsNoKeyWhereNoneIsNeeded()
{
    m_keys->answer = std::shared_ptr<const Secret>();
    m_server->queue({Answer::text("Hi"), Answer::error(401)});
    QVERIFY(*askAnd()->outcome);
    QVERIFY(m_server->requests().first().header("x-api-key").isEmpty());
    QCOMPARE(askAnd()->kind(), ErrorKind::NoKey);
}

void TestHttpModelClient::namesWhatIsNoStream_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("named");
    QTest::newRow("page") << QByteArray("<html>Sign in</html>") << QByteArray("text/html; charset=utf-8")
                          << ErrorKind::Protocol << "web page";
    QTest::newRow("whole answer") << QByteArray(
        R"({"type":"message","content":[{"type":"text","text":"Hi"}]})")
                                  << QByteArray("application/json") << ErrorKind::Protocol << "in one piece";
    QTest::newRow("error") << QByteArray(
        R"({"type":"error","error":{"type":"authentication_error","message":"no"}})")
                           << QByteArray("application/json") << ErrorKind::Auth << "key";
    QTest::newRow("nothing") << QByteArray("nothing of the kind") << QByteArray("application/json")
                             << ErrorKind::Protocol << "no stream";
}

void TestHttpModelClient::namesWhatIsNoStream()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, named);
    m_server->queue({Answer::raw(200, body, type)});
    const auto asked = askAnd();
    QVERIFY(asked->outcome && !*asked->outcome);
    QCOMPARE(asked->kind(), kind);
    QVERIFY2(asked->outcome->error().message.contains(named), qPrintable(asked->said()));
    QCOMPARE(m_server->requestCount(), 1);
}

void TestHttpModelClient::staysBoundedOnNonsense()
{
    m_patience.attempts = 1;
    m_server->queue(
        {Answer::raw(200, QByteArray(100 * 1024 * 1024, 'x'), "text/event-stream"),
         Answer::raw(200, QByteArray(": nothing\n\n").repeated(7 * 1024 * 1024), "text/event-stream"),
         Answer::raw(500, QByteArray(8 * 1024 * 1024, 'x'), "text/plain")});
    QCOMPARE(askAnd()->kind(), ErrorKind::Protocol);
    const auto comments = askAnd();
    QCOMPARE(comments->kind(), ErrorKind::Protocol);
    QVERIFY2(comments->said().contains(QStringLiteral("more than an answer")), qPrintable(comments->said()));
    QCOMPARE(askAnd()->kind(), ErrorKind::Overloaded);
}

void TestHttpModelClient::stopsWaitingWhenDestroyed()
{
    m_server->queue({Answer::error(529).withHeader("retry-after-ms", "50"),
                     Answer::error(529).withHeader("retry-after-ms", "200"), Answer::text("Wanted"),
                     Answer::text("Left over")});
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}));
    QTRY_COMPARE(asked->retries.size(), 1);
    QVERIFY(asked->stream->reached().blocks.isEmpty());
    asked->stream.reset();
    // This one begins to wait later and for longer, so when it is done, the first one's time is over as well.
    const auto other = askAnd();
    QCOMPARE(other->text, QStringLiteral("Wanted"));
    QCOMPARE(m_server->requestCount(), 3);
    QVERIFY(!asked->outcome);
}

void TestHttpModelClient::hangsUpWhenDestroyed()
{
    m_server->queue({Answer::text("Half of it").stallAfterEvents(4)});
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}));
    QTRY_VERIFY(!asked->text.isEmpty());
    asked->stream.reset();
    QTRY_VERIFY(m_server->requests().first().hungUp);
    QVERIFY(!asked->outcome);
}

void TestHttpModelClient::mayBeDestroyedByAListener()
{
    m_server->queue({Answer::text("some words to be heard").andText("and more").inChunksOf(64)});
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}));
    connect(asked->stream.get(), &ModelStream::textArrived, this, [&] { asked->stream.reset(); });
    QTRY_VERIFY(!asked->stream);
    QTRY_VERIFY(m_server->requests().first().finishedUs > 0);
    QVERIFY(!asked->outcome);
}

void TestHttpModelClient::tellsWhatItHasReached()
{
    m_server->queue(
        {Answer::text("Here it comes").andCall("Read", {{"file_path", "a"}}).stallAfterEvents(7)});
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")})}));
    QTRY_VERIFY(!asked->text.isEmpty());
    const ModelMessage reached = asked->stream->reached();
    const QList<Block> expected{Text{asked->text}};
    QVERIFY(reached.blocks == expected);
    QCOMPARE(reached.stopReason, QStringLiteral("interrupted"));
}

void TestHttpModelClient::givesEachCallAnIdOfItsOwn()
{
    m_server->queue({Answer::call("Read", {{"file_path", "b"}}, "call_0")});
    const ModelMessage before{
        {ToolCall{{"call_0"}, "Read", {{"file_path", "a"}}, {}}}, {}, {}, {}, "tool_use", {}};
    const auto asked = ask(requestFor({entry(UserMessage{QStringLiteral("Go on.")}), entry(before),
                                       entry(Returned{{"call_0"}, Outcome::Ok, "a"})}),
                           true);
    QTRY_VERIFY(asked->outcome);
    QVERIFY(*asked->outcome);
    const auto call = std::get<ToolCall>((*asked->outcome)->blocks.first());
    QVERIFY(call.id.value != QStringLiteral("call_0"));
    QCOMPARE(call.input, (QJsonObject{{"file_path", "b"}}));
}

QTEST_GUILESS_MAIN(TestHttpModelClient)
#include "tst_http_model_client.moc"
