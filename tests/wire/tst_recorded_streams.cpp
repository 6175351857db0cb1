#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/openai_chat.h"
#include "core/net/sse_parser.h"

#include <QFile>
#include <QTest>

using namespace paddock;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(PADDOCK_SOURCE_DIR "/tests/wire/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

/// A stream as a client would read it when the network cuts it into these pieces.
struct Reading {
    Result<ModelMessage> message = Error{};
    QString text;
    QString thinking;
    bool halfAPair = false;
};

Reading read(const WireFormat &wire, const QList<QByteArrayView> &pieces)
{
    SseParser parser;
    const auto decoder = wire.decoder({"test", QUrl(QStringLiteral("http://localhost/"))}, {});
    Reading reading;
    for (const QByteArrayView piece : pieces) {
        const auto events = parser.feed(piece);
        if (!events) {
            reading.message = events.error();
            return reading;
        }
        for (const SseEvent &event : *events) {
            const auto heard = decoder->take(event);
            if (!heard) {
                reading.message = heard.error();
                return reading;
            }
            reading.text += heard->text;
            reading.thinking += heard->thinking;
            reading.halfAPair |= !heard->text.isValidUtf16();
        }
    }
    reading.message = decoder->finish();
    return reading;
}

std::unique_ptr<WireFormat> wireOf(const QString &file)
{
    if (file.startsWith(QLatin1String("anthropic")))
        return std::make_unique<AnthropicWire>(Catalogue());
    return std::make_unique<OpenAiChatWire>();
}

ToolCall call(const QString &id, const QString &tool, const QJsonObject &input)
{
    return {{id}, tool, input, {}};
}

ModelMessage message(const QList<Block> &blocks, const Usage &usage, const QString &model, const QString &id,
                     const QString &stopReason)
{
    return {blocks, usage, model, id, stopReason, {}};
}

} // namespace

class TestRecordedStreams : public QObject
{
    Q_OBJECT

private slots:
    void giveTheSameMessageWhereverTheNetworkCuts_data();
    void giveTheSameMessageWhereverTheNetworkCuts();
    void showThePreviewsThatAddUpToTheMessage_data() { giveTheSameMessageWhereverTheNetworkCuts_data(); }
    void showThePreviewsThatAddUpToTheMessage();
    void areNoMessageWhenTheyEndEarly_data() { giveTheSameMessageWhereverTheNetworkCuts_data(); }
    void areNoMessageWhenTheyEndEarly();
};

void TestRecordedStreams::giveTheSameMessageWhereverTheNetworkCuts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ModelMessage>("expected");
    const QString smile = QString::fromUtf8("🙂");

    QTest::newRow("thinking and parallel calls")
        << "anthropic_thinking_and_parallel_calls.sse"
        << message({Thinking{"Two files are \"named\";\nboth can be read at once.",
                             "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pkiMOYds==",
                             {}},
                    Thinking{{}, {}, "EmwKAhgBEgy3va3pzix/LafPsn4a"}, Text{"I will read both."},
                    call("toolu_01T1x1fJ34qAmk2tNTrN7Up6", "Read",
                         {{"file_path", "src/main.cpp"}, {"limit", 20}}),
                    call("toolu_01A09q90qw90lq917835lq9", "Read",
                         {{"file_path", QString::fromUtf8("Größe.txt")}})},
                   {472, 1200, 3400, 89}, "claude-sonnet-4-5-20250929", "msg_01XFDUDYJgAACzvnptvVoYEL",
                   "tool_use");
    QTest::newRow("unicode and unknown")
        << "anthropic_unicode_and_unknown.sse"
        << message({Text{QString::fromUtf8("Grüße, 世界 ") + smile + QString::fromUtf8(" ü世 tab\t nul")
                         + QChar(0) + " slash/ " + smile + "!"}},
                   {12, 0, 3, 30}, "claude-haiku-4-5-20251001", "msg_2", "end_turn");
    QTest::newRow("llama.cpp") << "anthropic_llama_cpp.sse"
                               << message({call("chatcmpl-tool-1", "Read", {{"file_path", "README.md"}}),
                                           call("chatcmpl-tool-2", "List", {})},
                                          {5, 0, 7, 11}, "scripted", "chatcmpl-yq5HeF2Z", "tool_use");
    QTest::newRow("chat: parallel calls")
        << "openai_parallel_calls.sse"
        << message({Text{QString::fromUtf8("I will read both: 世界 ") + smile},
                    call("call_62136354", "Read", {{"file_path", "a.txt"}}),
                    call("call_62136355", "Read", {{"file_path", QString::fromUtf8("Größe.txt")}})},
                   {19, 0, 1000, 42}, "gpt-4o-mini-2024-07-18", "chatcmpl-123", "tool_use");
    QTest::newRow("chat: reasoning, no [DONE]")
        << "openai_reasoning_without_done.sse"
        << message({Thinking{"Short thought.", {}, {}}, Text{"Done " + smile + "\nfine"}}, {31, 0, 0, 5},
                   "gpt-4o-mini-2024-07-18", "chatcmpl-123", "end_turn");
    QTest::newRow("chat: whole calls") << "openai_whole_calls_in_one_chunk.sse"
                                       << message({call("call_a1", "Read", {{"file_path", "a"}}),
                                                   call("call_a2", "Glob", {{"pattern", "*.h"}})},
                                                  {}, "gpt-4o-mini-2024-07-18", "chatcmpl-123", "tool_use");
}

void TestRecordedStreams::giveTheSameMessageWhereverTheNetworkCuts()
{
    QFETCH(QString, file);
    QFETCH(ModelMessage, expected);
    const QByteArray bytes = recorded(file);
    const auto wire = wireOf(file);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        const Reading reading =
            read(*wire, {QByteArrayView(bytes).first(cut), QByteArrayView(bytes).sliced(cut)});
        QVERIFY2(reading.message, qPrintable(reading.message ? QString() : reading.message.error().detail));
        if (*reading.message != expected)
            QFAIL(qPrintable(QStringLiteral("another message when cut at byte %1").arg(cut)));
    }
    QList<QByteArrayView> single;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        single.append(QByteArrayView(bytes).sliced(i, 1));
    const Reading reading = read(*wire, single);
    QVERIFY(reading.message);
    QVERIFY(*reading.message == expected);
}

void TestRecordedStreams::showThePreviewsThatAddUpToTheMessage()
{
    QFETCH(QString, file);
    QFETCH(ModelMessage, expected);
    const QByteArray bytes = recorded(file);
    const Reading reading = read(*wireOf(file), {bytes});
    QString text;
    QString thinking;
    for (const Block &block : expected.blocks) {
        if (const auto *part = std::get_if<Text>(&block))
            text += part->text;
        if (const auto *part = std::get_if<Thinking>(&block))
            thinking += part->text;
    }
    QCOMPARE(reading.text, text);
    QCOMPARE(reading.thinking, thinking);
    QVERIFY(!reading.halfAPair);
}

void TestRecordedStreams::areNoMessageWhenTheyEndEarly()
{
    QFETCH(QString, file);
    const QByteArray bytes = recorded(file);
    const auto wire = wireOf(file);
    const bool isChat = file.startsWith(QLatin1String("openai"));
    // Chat completions are whole from the finish_reason on, the Messages API's from its last event on.
    const qsizetype whole = isChat ? bytes.indexOf("\n\n", bytes.indexOf("\"finish_reason\":\"")) + 1
                                   : bytes.lastIndexOf("event: message_stop");
    for (qsizetype end = 0; end < whole; ++end) {
        const Reading reading = read(*wire, {QByteArrayView(bytes).first(end)});
        QVERIFY(!reading.message);
        QCOMPARE(reading.message.error().kind, ErrorKind::Network);
    }
}

QTEST_GUILESS_MAIN(TestRecordedStreams)
#include "tst_recorded_streams.moc"
