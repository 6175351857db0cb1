#include "core/llm/wire/anthropic_decoder.h"
#include "core/llm/wire/failure.h"
#include "core/llm/wire/openai_chat_decoder.h"

#include <QTest>

using namespace paddock;

namespace {

const Endpoint somewhere{QStringLiteral("anthropic"), QUrl(QStringLiteral("http://localhost:8080")), {}};

const QByteArray messageStart =
    R"({"type":"message_start","message":{"id":"msg_1","model":"m","usage":{"input_tokens":1}}})";
const QByteArray messageStop = R"({"type":"message_stop"})";

QByteArray blockStart(int index, const QByteArray &block)
{
    return R"({"type":"content_block_start","index":)" + QByteArray::number(index) + R"(,"content_block":)"
           + block + '}';
}

QByteArray delta(int index, const QByteArray &delta)
{
    return R"({"type":"content_block_delta","index":)" + QByteArray::number(index) + R"(,"delta":)" + delta
           + '}';
}

QByteArray blockStop(int index)
{
    return R"({"type":"content_block_stop","index":)" + QByteArray::number(index) + '}';
}

QByteArray chunk(const QByteArray &delta, const QByteArray &finishReason = "null")
{
    return R"({"id":"c","model":"m","choices":[{"index":0,"delta":)" + delta + R"(,"finish_reason":)"
           + finishReason + "}]}";
}

/// Feeds events until one is refused; then the error is the outcome.
Result<ModelMessage> outcome(StreamDecoder &decoder, const QList<QByteArray> &events)
{
    for (const QByteArray &data : events) {
        const auto heard = decoder.take({{}, data});
        if (!heard)
            return heard.error();
    }
    return decoder.finish();
}

Result<ModelMessage> messages(const QList<QByteArray> &events, const QSet<QString> &usedIds = {})
{
    AnthropicDecoder decoder(somewhere, usedIds);
    return outcome(decoder, events);
}

Result<ModelMessage> chat(const QList<QByteArray> &events, const QSet<QString> &usedIds = {})
{
    OpenAiChatDecoder decoder(somewhere, usedIds);
    return outcome(decoder, events);
}

ToolCall callAt(const Result<ModelMessage> &message, int index)
{
    return std::get<ToolCall>((*message).blocks.at(index));
}

} // namespace

class TestDecoders : public QObject
{
    Q_OBJECT

private slots:
    void keepSealedThinkingThatShowsNothing();
    void keepInputThatIsNoJson();
    void takeInputInOnePiece();
    void keepBlocksApartThatArriveMixed();
    void makeUpIdsThatAreMissingOrTaken();
    void tellErrorEventsApart_data();
    void tellErrorEventsApart();
    void refuseWhatIsNoJson();
    void doNotMistakeTextForStructure();
    void reachedHoldsNothingHalf();
    void translateReasonsToStop_data();
    void translateReasonsToStop();
    void chatKeepsCallsApartThatAreAllNumberZero();
    void chatTakesCallsWithoutNumbers();
    void chatEndsWithEitherOfItsEnds();
};

void TestDecoders::keepSealedThinkingThatShowsNothing()
{
    const auto message = messages({messageStart, blockStart(0, R"({"type":"thinking","thinking":""})"),
                                   delta(0, R"({"type":"signature_delta","signature":"c2VhbA=="})"),
                                   blockStop(0), messageStop});
    QVERIFY(message);
    const QList<Block> expected{Thinking{{}, "c2VhbA==", {}}};
    QVERIFY((*message).blocks == expected);
    QCOMPARE((*message).stopReason, QStringLiteral("end_turn"));
}

void TestDecoders::keepInputThatIsNoJson()
{
    const auto cut = messages(
        {messageStart, blockStart(0, R"({"type":"tool_use","id":"t","name":"Write"})"),
         delta(0, R"({"type":"input_json_delta","partial_json":"{\"file_path\": \"a"})"),
         R"({"type":"message_delta","delta":{"stop_reason":"max_tokens"},"usage":{"output_tokens":5}})",
         messageStop});
    QVERIFY(cut);
    QCOMPARE(callAt(cut, 0).malformed, QStringLiteral("{\"file_path\": \"a"));
    QVERIFY(callAt(cut, 0).input.isEmpty());
    QCOMPARE((*cut).stopReason, QStringLiteral("max_tokens"));

    const auto array =
        chat({chunk(R"({"tool_calls":[{"index":0,"id":"t","function":{"name":"X","arguments":"[1]"}}]})"),
              chunk("{}", R"("tool_calls")")});
    QVERIFY(array);
    QCOMPARE(callAt(array, 0).malformed, QStringLiteral("[1]"));
}

void TestDecoders::takeInputInOnePiece()
{
    const auto message =
        messages({messageStart,
                  blockStart(0, R"({"type":"tool_use","id":"t","name":"Read","input":{"file_path":"a"}})"),
                  blockStop(0), messageStop});
    QVERIFY(message);
    QCOMPARE(callAt(message, 0).input, (QJsonObject{{"file_path", "a"}}));
    QCOMPARE((*message).stopReason, QStringLiteral("tool_use"));
}

void TestDecoders::keepBlocksApartThatArriveMixed()
{
    const auto message =
        messages({messageStart, blockStart(0, R"({"type":"text","text":""})"),
                  blockStart(1, R"({"type":"tool_use","id":"t","name":"Read"})"),
                  delta(1, R"({"type":"input_json_delta","partial_json":"{\"a\""})"),
                  delta(0, R"({"type":"text_delta","text":"Hi"})"),
                  delta(1, R"({"type":"input_json_delta","partial_json":":1}"})"),
                  // A delta of another kind than its block, and one of a block that never began.
                  delta(0, R"({"type":"input_json_delta","partial_json":"?"})"),
                  delta(7, R"({"type":"text_delta","text":"?"})"), messageStop});
    QVERIFY(message);
    const QList<Block> expected{Text{"Hi"}, ToolCall{{"t"}, "Read", {{"a", 1}}, {}}};
    QVERIFY((*message).blocks == expected);
}

void TestDecoders::makeUpIdsThatAreMissingOrTaken()
{
    const auto message =
        messages({messageStart, blockStart(0, R"({"type":"tool_use","name":"A"})"),
                  blockStart(1, R"({"type":"tool_use","id":"old","name":"B"})"),
                  blockStart(2, R"({"type":"tool_use","id":"new","name":"C"})"),
                  blockStart(3, R"({"type":"tool_use","id":"new","name":"D"})"), messageStop},
                 {QStringLiteral("old")});
    QVERIFY(message);
    QSet<QString> ids{QStringLiteral("old")};
    for (int i = 0; i < 4; ++i) {
        const QString id = callAt(message, i).id.value;
        QVERIFY(!id.isEmpty());
        QVERIFY(!ids.contains(id));
        ids.insert(id);
    }
    QCOMPARE(callAt(message, 2).id.value, QStringLiteral("new"));
}

void TestDecoders::tellErrorEventsApart_data()
{
    QTest::addColumn<bool>("isChat");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, bool isChat, const QByteArray &event, ErrorKind kind) {
        QTest::newRow(name) << isChat << event << kind;
    };
    row("overloaded", false, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
        ErrorKind::Overloaded);
    row("their own", false,
        R"({"type":"error","error":{"type":"api_error","message":"Internal server error"}})",
        ErrorKind::Overloaded);
    row("rate", false, R"({"type":"error","error":{"type":"rate_limit_error","message":"slow"}})",
        ErrorKind::RateLimited);
    row("too long", false,
        R"({"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long"}})",
        ErrorKind::ContextTooLong);
    row("bad request", false, R"({"type":"error","error":{"type":"invalid_request_error","message":"x"}})",
        ErrorKind::Invalid);
    row("without words", false, R"({"type":"error"})", ErrorKind::Invalid);
    row("chat: server", true, R"({"error":{"message":"oops","type":"server_error","code":null}})",
        ErrorKind::Overloaded);
    row("chat: gateway", true, R"({"error":{"message":"upstream","code":502},"choices":[]})",
        ErrorKind::Overloaded);
    row("chat: window", true, R"({"error":{"message":"x","code":"context_length_exceeded"}})",
        ErrorKind::ContextTooLong);
    row("chat: a string", true, R"({"error":"model crashed"})", ErrorKind::Invalid);
}

void TestDecoders::tellErrorEventsApart()
{
    QFETCH(bool, isChat);
    QFETCH(QByteArray, event);
    QFETCH(ErrorKind, kind);
    const auto message =
        isChat ? chat({chunk(R"({"content":"Ha"})"), event}) : messages({messageStart, event});
    QVERIFY(!message);
    QCOMPARE(message.error().kind, kind);
    QVERIFY(message.error().message.contains(QStringLiteral("localhost:8080")));
}

void TestDecoders::refuseWhatIsNoJson()
{
    for (const QByteArray &event :
         {QByteArray("{\"type\":"), QByteArray("[1]"), QByteArray("<html>"), QByteArray("{}x")}) {
        QVERIFY(!messages({messageStart, event}));
        QCOMPARE(messages({messageStart, event}).error().kind, ErrorKind::Protocol);
        QCOMPARE(chat({event}).error().kind, ErrorKind::Protocol);
    }
    QCOMPARE(messages({messageStop}).error().kind, ErrorKind::Protocol);
}

void TestDecoders::doNotMistakeTextForStructure()
{
    // What the quick look at a delta might trip over.
    const auto message = messages(
        {messageStart, blockStart(0, R"({"type":"text","text":""})"),
         delta(0, R"({"type":"text_delta","text":"\"}}{\"type\":\"message_stop\"}"})"),
         R"( { "index" : 0 , "delta" : { "text" : "\\\"" , "type" : "text_delta" } , "type" : "content_block_delta" } )",
         R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"!"},"extra":{"text":"no"}})",
         messageStop});
    QVERIFY(message);
    QCOMPARE(std::get<Text>((*message).blocks.first()).text,
             QStringLiteral("\"}}{\"type\":\"message_stop\"}\\\"!"));

    const auto chatted = chat(
        {chunk(R"({"role":"assistant","content":""})"), chunk(R"({"content":"\"finish_reason\":\"stop\""})"),
         chunk(R"({"content":"end","tool_calls":[{"index":0,"id":"t","function":{"name":"X"}}]})"),
         chunk("{}", R"("stop")")});
    QVERIFY(chatted);
    const QList<Block> expected{Text{"\"finish_reason\":\"stop\"end"}, ToolCall{{"t"}, "X", {}, {}}};
    QVERIFY((*chatted).blocks == expected);
}

void TestDecoders::reachedHoldsNothingHalf()
{
    AnthropicDecoder decoder(somewhere, {});
    QVERIFY(decoder.reached().blocks.isEmpty());
    for (const QByteArray &event :
         {messageStart, blockStart(0, R"({"type":"thinking","thinking":""})"),
          delta(0, R"({"type":"thinking_delta","thinking":"Sealed"})"),
          delta(0, R"({"type":"signature_delta","signature":"s"})"), blockStop(0),
          blockStart(1, R"({"type":"text","text":""})"), delta(1, R"({"type":"text_delta","text":"So far"})"),
          blockStart(2, R"({"type":"thinking","thinking":""})"),
          delta(2, R"({"type":"thinking_delta","thinking":"Unsealed"})"),
          blockStart(3, R"({"type":"tool_use","id":"t","name":"Read"})")})
        QVERIFY(decoder.take({{}, event}));
    const ModelMessage reached = decoder.reached();
    const QList<Block> expected{Thinking{"Sealed", "s", {}}, Text{"So far"}};
    QVERIFY(reached.blocks == expected);
    QCOMPARE(reached.stopReason, QStringLiteral("interrupted"));
    QCOMPARE(reached.usage.input, 1);
}

void TestDecoders::translateReasonsToStop_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("expected");
    QTest::newRow("stop") << QByteArray("stop") << "end_turn";
    QTest::newRow("length") << QByteArray("length") << "max_tokens";
    QTest::newRow("filter") << QByteArray("content_filter") << "refusal";
    QTest::newRow("strange") << QByteArray("eos") << "end_turn";
}

void TestDecoders::translateReasonsToStop()
{
    QFETCH(QByteArray, reason);
    QFETCH(QString, expected);
    const auto message = chat({chunk(R"({"content":"Hi"})"), chunk("{}", '"' + reason + '"')});
    QVERIFY(message);
    QCOMPARE((*message).stopReason, expected);
}

void TestDecoders::chatKeepsCallsApartThatAreAllNumberZero()
{
    const auto message =
        chat({chunk(R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"A","arguments":"{\"x\""}}]})"),
              chunk(R"({"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]})"),
              chunk(R"({"tool_calls":[{"index":0,"id":"b","function":{"name":"B","arguments":"{}"}}]})"),
              chunk("{}", R"("tool_calls")")});
    QVERIFY(message);
    const QList<Block> expected{ToolCall{{"a"}, "A", {{"x", 1}}, {}}, ToolCall{{"b"}, "B", {}, {}}};
    QVERIFY((*message).blocks == expected);
}

void TestDecoders::chatTakesCallsWithoutNumbers()
{
    const auto message =
        chat({chunk(R"({"tool_calls":[{"function":{"name":"A","arguments":{"x":1}}}]})"),
              chunk(R"({"tool_calls":[{"function":{"name":"A","arguments":"{\"x\":"}}]})"),
              chunk(R"({"tool_calls":[{"function":{"arguments":"2}"}}]})"), chunk("{}", R"("stop")")});
    QVERIFY(message);
    QCOMPARE((*message).blocks.size(), 2);
    QCOMPARE(callAt(message, 0).input, (QJsonObject{{"x", 1}}));
    QCOMPARE(callAt(message, 1).input, (QJsonObject{{"x", 2}}));
    QVERIFY(callAt(message, 0).id.value != callAt(message, 1).id.value);
    QCOMPARE((*message).stopReason, QStringLiteral("tool_use"));
}

void TestDecoders::chatEndsWithEitherOfItsEnds()
{
    QVERIFY(chat({chunk(R"({"content":"Hi"})"), "[DONE]"}));
    QVERIFY(chat({chunk(R"({"content":"Hi"})", R"("stop")")}));
    const auto cut = chat({chunk(R"({"content":"Hi"})")});
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Network);
    QVERIFY(isWorthAnotherTry(cut.error()));
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "tst_decoders.moc"
