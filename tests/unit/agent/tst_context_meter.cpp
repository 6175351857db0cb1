#include "conversation_facts.h"
#include "core/agent/context_meter.h"
#include "core/agent/token_estimate.h"

#include <QTest>
#include <QtEndian>

using namespace paddock;
using namespace paddock::test;

namespace {

QList<ToolSpec> tools()
{
    return {{"Read", "Reads a file.", {{"type", "object"}}}};
}

ContextReport reportOf(const Conversation &conversation)
{
    return contextReport(conversation, frameTokens("You are an agent.", tools()), 200'000, 160'000);
}

qint64 share(const ContextReport &report, ContextReport::Part part)
{
    return report.shares.at(static_cast<int>(part)).tokens;
}

qint64 sum(const ContextReport &report)
{
    qint64 tokens = 0;
    for (const ContextReport::Share &share : report.shares)
        tokens += share.tokens;
    return tokens;
}

} // namespace

class TestContextMeter : public QObject
{
    Q_OBJECT

private slots:
    void estimatesStayNearWhatTokenizersCount_data();
    void estimatesStayNearWhatTokenizersCount();
    void picturesCountByTheirSize();
    void everyPartIsCountedOnceAndWhereItBelongs();
    void saysThatItEstimatesUntilTheModelHasCounted();
    void addsWhatCameSince();
    void showsMemoryFilesPinsAndWhatCompactingWouldDo();
};

// Counts of Anthropic's published tokenizer of earlier Claude models. The estimate may be above, for newer models count
// more; hardly below, or requests are refused that were thought to fit.
void TestContextMeter::estimatesStayNearWhatTokenizersCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("counted");
    QTest::newRow("english") << QString::fromUtf8(
        "The parser drops trailing commas. Fix it, add a test that fails before and passes after, and tell "
        "me which other callers rely on the old behaviour.")
                             << qint64(31);
    QTest::newRow("german") << QString::fromUtf8("Bitte behebe den Fehler im Parser und führe die Tests aus. "
                                                 "Heute ist das Wetter schön, und wir gehen spazieren.")
                            << qint64(35);
    QTest::newRow("c++") << QString::fromUtf8(
        "for (const Entry &entry : m_transcript) {\n    if (const auto *message = "
        "std::get_if<ModelMessage>(&entry.fact))\n        total += message->usage.output;\n}\nreturn "
        "std::max<qint64>(0, total - 1);\n")
                         << qint64(62);
    QTest::newRow("json") << QString::fromUtf8(
        "{\"name\": \"Read\", \"input_schema\": {\"type\": \"object\", \"properties\": {\"file_path\": "
        "{\"type\": \"string\"}, \"limit\": {\"type\": \"integer\"}}, \"required\": [\"file_path\"]}}")
                          << qint64(49);
    QTest::newRow("log") << QString::fromUtf8(
        "[143/145] Building CXX object "
        "core/agent/CMakeFiles/paddock_core_agent.dir/system_prompt.cpp.o\n[144/145] Linking CXX static "
        "library libpaddock.a\n")
                         << qint64(51);
    QTest::newRow("listing") << QString::fromUtf8(
        "-rw-r--r-- 1 root root 91823 Nov 21 19:46 file_1.cpp\n-rw-r--r-- 1 root root 7120 Nov 21 19:47 "
        "file_2.cpp\n") << qint64(47);
    QTest::newRow("hexadecimal") << QString::fromUtf8(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                                 << qint64(35);
    QTest::newRow("chinese") << QString::fromUtf8(
        "今天天气很好，我们去公园散步。代码需要重构，因为测试失败了。")
                             << qint64(27);
    QTest::newRow("japanese") << QString::fromUtf8(
        "パーサーが末尾のコンマを落としてしまう問題を修正してください。")
                              << qint64(32);
    QTest::newRow("korean") << QString::fromUtf8("파서가 마지막 쉼표를 빠뜨리는 문제를 고쳐 주세요.")
                            << qint64(33);
    QTest::newRow("russian") << QString::fromUtf8(
        "Пожалуйста, исправьте ошибку в разборщике и запустите тесты.")
                             << qint64(32);
}

void TestContextMeter::estimatesStayNearWhatTokenizersCount()
{
    QFETCH(QString, text);
    QFETCH(qint64, counted);
    const qint64 estimated = estimatedTokens(text);
    QVERIFY2(estimated >= counted * 85 / 100, qPrintable(QString::number(estimated)));
    QVERIFY2(estimated <= counted * 160 / 100, qPrintable(QString::number(estimated)));
}

void TestContextMeter::picturesCountByTheirSize()
{
    const auto png = [](quint32 width, quint32 height) {
        QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(8, 0);
        qToBigEndian(width, bytes.data() + 16);
        qToBigEndian(height, bytes.data() + 20);
        return Image{"image/png", bytes};
    };
    QCOMPARE(estimatedTokens(png(750, 100)), 101);
    QCOMPARE(estimatedTokens(png(100'000, 100'000)), 4'784);
    QCOMPARE(estimatedTokens(Image{"image/webp", "RIFF"}), 1'600);
    QCOMPARE(
        estimatedTokens(Image{"image/jpeg", QByteArray::fromHex("ffd8ffe000040000ffc0001108006402ee03")}),
        101);
    QCOMPARE(estimatedTokens(Image{"image/png", png(5, 5).bytes.first(20)}), 1'600); // cut off
}

void TestContextMeter::everyPartIsCountedOnceAndWhereItBelongs()
{
    using Part = ContextReport::Part;
    Talk talk;
    const ContextReport empty = reportOf(talk.conversation);
    QVERIFY(share(empty, Part::System) > 0);
    QVERIFY(share(empty, Part::Tools) > 0);
    QCOMPARE(share(empty, Part::Memory) + share(empty, Part::Files) + share(empty, Part::Turns), 0);
    for (int part = 0; part < 5; ++part)
        QCOMPARE(empty.shares.at(part).part, static_cast<Part>(part));

    auto grown = [&, last = empty](Part part) mutable {
        const ContextReport now = reportOf(talk.conversation);
        bool only = now.tokens > last.tokens && now.tokens == sum(now);
        for (int other = 0; other < 5; ++other) {
            const auto which = static_cast<Part>(other);
            only = only && (share(now, which) > share(last, which)) == (which == part);
        }
        last = now;
        return only;
    };
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", words(50), "project"}}});
    QVERIFY(grown(Part::Memory));
    talk.say(words(50));
    QVERIFY(grown(Part::Turns));
    talk.add(ModelMessage{{ToolCall{{"a"}, "Read", {{"file_path", words(50)}}, {}}}});
    QVERIFY(grown(Part::Turns));
    talk.add(Returned{{"a"}, Outcome::Ok, words(50)});
    QVERIFY(grown(Part::Files));
    QCOMPARE(contextTokens(talk.conversation, frameTokens("You are an agent.", tools())),
             reportOf(talk.conversation).tokens);
}

void TestContextMeter::saysThatItEstimatesUntilTheModelHasCounted()
{
    Talk talk;
    talk.say("Hello.");
    QVERIFY(!reportOf(talk.conversation).isCounted);
    ModelMessage answer{{Text{"Hello!"}}};
    answer.usage = {10, 5'000, 20, 70};
    talk.add(answer);
    const ContextReport report = reportOf(talk.conversation);
    QVERIFY(report.isCounted);
    QCOMPARE(report.tokens, 5'100);
    QCOMPARE(sum(report), 5'100);
    QCOMPARE(contextTokens(talk.conversation, frameTokens("You are an agent.", tools())), 5'100);
}

void TestContextMeter::addsWhatCameSince()
{
    Talk talk;
    talk.say("Hello.");
    ModelMessage answer{{Text{"Hello!"}}};
    answer.usage = {5'000, 0, 0, 100};
    talk.add(answer);
    talk.say(words(1'000));
    const ContextReport report = reportOf(talk.conversation);
    QVERIFY(report.isCounted);
    QCOMPARE(report.tokens, 5'100 + estimatedTokens(Fact(UserMessage{words(1'000)})));
    // An answer that was broken off was counted only as far as its first event.
    answer.stopReason = "interrupted";
    answer.blocks = {Text{words(500)}};
    answer.usage = {6'000, 0, 0, 1};
    talk.add(answer);
    QCOMPARE(reportOf(talk.conversation).tokens, 6'000 + estimatedTokens(Fact(answer)));
}

void TestContextMeter::showsMemoryFilesPinsAndWhatCompactingWouldDo()
{
    Talk talk;
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", words(50), "project"}}});
    talk.add(InstructionsLoaded{{{"/w/sub/CLAUDE.md", words(10), "nested"}}, true});
    talk.add(Pinned{talk.say("Keep this.")});
    ContextReport report = reportOf(talk.conversation);
    QCOMPARE(report.window, 200'000);
    QCOMPARE(report.threshold, 160'000);
    QCOMPARE(report.memory.size(), 2);
    QCOMPARE(report.memory.at(1).path, "/w/sub/CLAUDE.md");
    QCOMPARE(report.memory.at(1).origin, "nested");
    QVERIFY(report.memory.at(0).tokens > report.memory.at(1).tokens);
    QCOMPARE(report.pinned, QList<qint64>{3});
    QCOMPARE(report.next.through, 0);
    for (int i = 0; i < 30; ++i)
        talk.answer(words(300));
    report = reportOf(talk.conversation);
    QVERIFY(report.next.through > 0);
    QCOMPARE(report.next.kept, QList<qint64>{3});
    QVERIFY(report.next.tokensAfter < report.next.tokensBefore);
}

QTEST_GUILESS_MAIN(TestContextMeter)
#include "tst_context_meter.moc"
