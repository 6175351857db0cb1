#include "conversation_facts.h"
#include "core/agent/compaction.h"
#include "core/agent/compaction_plan.h"
#include "core/agent/compaction_review.h"
#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/openai_chat.h"
#include "tests/fakes/request_check.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace paddock;
using namespace paddock::test;

namespace {

/// Answers each request with the next of its words, and keeps what it was asked.
class SummingModel : public ModelClient
{
public:
    class Stream : public ModelStream
    {
    public:
        explicit Stream(const Result<ModelMessage> &answer)
        {
            QTimer::singleShot(0, this, [this, answer] {
                emit spent("claude-1", {7, 0, 0, 1}); // on a try that was cut
                emit finished(answer);
            });
        }
        ModelMessage reached() const override
        {
            ModelMessage message;
            message.usage = {500, 0, 0, 3};
            return message;
        }
    };

    explicit SummingModel(QList<Result<ModelMessage>> answers)
        : m_answers(std::move(answers))
    {}
    std::unique_ptr<ModelStream> ask(const ModelRequest &request) override
    {
        requests.append(request);
        return std::make_unique<Stream>(m_answers.value(
            requests.size() - 1, Error{ErrorKind::Internal, QStringLiteral("asked too often"), {}}));
    }

    QList<ModelRequest> requests;

private:
    const QList<Result<ModelMessage>> m_answers;
};

Result<ModelMessage> summary(const QString &text)
{
    ModelMessage message{{Text{text}}};
    message.usage = {10, 0, 900, 50};
    message.model = "claude-1";
    return message;
}

Result<ModelMessage> failure(ErrorKind kind)
{
    return Error{kind, QStringLiteral("No."), {}};
}

/// What providers would not accept about a request with this.
QString objectionsTo(const Transcript &transcript)
{
    ModelRequest request;
    request.model = "claude-sonnet-4-5";
    request.transcript = transcript;
    request.tools = {{"Read", "Reads.", {{"type", "object"}}}};
    const auto objection = [&request](const WireFormat &format, fakes::Wire wire) {
        return fakes::objectionTo(QJsonDocument::fromJson(format.encode(request).body).object(), wire);
    };
    return objection(AnthropicWire(Catalogue::builtIn()), fakes::Wire::Messages)
           + objection(OpenAiChatWire(), fakes::Wire::ChatCompletions);
}

/// Some turns with rounds of tools, about \a tokens of results in each.
Talk longTalk(int turns, int tokens = 300)
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", "Be brief.", "project"}}});
    for (int i = 0; i < turns; ++i) {
        talk.say(QString("Prompt %1.").arg(i));
        talk.round({QString("a%1").arg(i), QString("b%1").arg(i)}, words(tokens));
        talk.answer(QString("Answer %1.").arg(i));
        talk.add(TurnEnded{});
    }
    return talk;
}

struct Ended {
    std::optional<Result<Compacted>> result;
    QList<Spent> spent;
};

Ended run(SummingModel &model, const Talk &talk, const Compacted &plan, const QString &instructions = {})
{
    ModelRequest request;
    request.model = "claude-1";
    request.system = "You are an agent.";
    Compaction compaction({model, request, plan, instructions}, talk.conversation);
    Ended ended;
    QObject::connect(&compaction, &Compaction::spent, &compaction,
                     [&](const Spent &spent) { ended.spent.append(spent); });
    QObject::connect(&compaction, &Compaction::finished, &compaction,
                     [&](const Result<Compacted> &result) { ended.result = result; });
    compaction.start();
    if (ended.result)
        qFatal("finished from within start()");
    if (!QTest::qWaitFor([&] { return ended.result.has_value(); }))
        qFatal("never finished");
    for (const ModelRequest &asked : std::as_const(model.requests)) {
        if (const QString objection = objectionsTo(asked.transcript); !objection.isEmpty())
            qFatal("a request would be refused: %s", qPrintable(objection));
    }
    return ended;
}

} // namespace

class TestCompaction : public QObject
{
    Q_OBJECT

private slots:
    // The plan
    void leavesAShortConversationAlone();
    void keepsTheNewestQuarter();
    void cutsInsideALongTurnAndKeepsItsPrompt();
    void neverPartsACallFromItsResult();
    void cutsLongOldResultsButNotPinnedOnes();
    void cutsTheNewestResultWhenThatIsWhatIsTooLong();
    void isNotTriedAgainAndAgain();
    void saysBeforehandWhatItWillGain();
    void keepsResultsCutThatWereCut();

    // The summary
    void asksWithTheConversationAsItStands();
    void asksWithLessWhenThatIsTooLong();
    void goesOnWithoutASummaryWhenThereIsNone();
    void changesNothingWhenTheModelCannotBeReached();
    void recoversFromAnOverflowWithoutAModel();
    void leavesLessWhenAQuarterWasTooLong();
    void doesNotForgetAnEarlierSummary();
    void keepsWhatCameMeanwhile();
    void saysNothingOnceDestroyed();
    void refusesAPlanThatGainsNothing();

    void showsPeopleWhatBecameOfEachEntry();
};

void TestCompaction::leavesAShortConversationAlone()
{
    Talk talk;
    talk.say("Hello.");
    talk.answer("Hello!");
    talk.say("What can you do?");
    talk.answer("Much.");
    const Compacted plan = planCompaction(talk.conversation, CompactionCause::Asked, 200'000);
    QCOMPARE(plan.through, 0);
    QCOMPARE(plan.tokensAfter, plan.tokensBefore);
    QCOMPARE(planCompaction(Conversation(), CompactionCause::Overflow, 0).through, 0);
}

void TestCompaction::keepsTheNewestQuarter()
{
    const Talk talk = longTalk(40);
    const qint64 all = talk.conversation.tokens();
    for (const qint64 window : {qint64(0), qint64(200'000), all / 2}) {
        const Compacted plan = planCompaction(talk.conversation, CompactionCause::Asked, window);
        QVERIFY(plan.through > 0);
        const qint64 room = window ? std::min(window, all) : all;
        QVERIFY(plan.tokensAfter > room / 8);
        QVERIFY(plan.tokensAfter < room / 4 + 2'000);
        QCOMPARE(plan.tokensBefore, all);
        QVERIFY(plan.kept.isEmpty()); // the last prompt stands among what stays
    }
}

void TestCompaction::cutsInsideALongTurnAndKeepsItsPrompt()
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    const qint64 prompt = talk.say("Do the long work.");
    for (int i = 0; i < 40; ++i)
        talk.round({QString::number(i)}, words(300));
    const Compacted plan = planCompaction(talk.conversation, CompactionCause::Threshold, 0);
    QVERIFY(plan.through > prompt);
    QCOMPARE(plan.kept, QList<qint64>{prompt});
    talk.add(plan);
    QVERIFY(texts(talk.conversation.forModel()).contains("Do the long work."));
}

// A provider refuses a call without its result, and a result without its call; for ever, since both are in the log.
void TestCompaction::neverPartsACallFromItsResult()
{
    QRandomGenerator dice(20);
    for (int trial = 0; trial < 30; ++trial) {
        Talk talk;
        talk.add(Configured{"/w", "anthropic", "claude"});
        QList<CallId> open;
        bool isNew = false;
        for (int step = 0; step < 60; ++step) {
            const quint32 kind = dice.bounded(5u);
            if (kind == 0) {
                talk.say(words(static_cast<int>(dice.bounded(200u))));
            } else if (!open.isEmpty()) {
                // Results come in any order, and messages among them.
                const qsizetype which =
                    static_cast<qsizetype>(dice.bounded(static_cast<quint32>(open.size())));
                talk.add(
                    Returned{open.takeAt(which), Outcome::Ok, words(static_cast<int>(dice.bounded(2'000u)))});
            } else {
                ModelMessage message{{Text{"On."}}};
                for (quint32 n = dice.bounded(4u); n > 0; --n) {
                    // Some providers count their calls from zero each time.
                    const CallId id{QString("call_%1").arg(n)};
                    message.blocks.append(ToolCall{id, "Read", {}, {}});
                    open.append(id);
                }
                talk.add(message);
            }
            if (dice.bounded(12u) == 0) {
                const Compacted plan = planCompaction(
                    talk.conversation, static_cast<CompactionCause>(dice.bounded(3u)), dice.bounded(8'000u));
                if (plan.through > 0) {
                    talk.add(plan);
                    isNew = true;
                }
            }
            QSet<CallId> called;
            int unanswered = 0;
            const Transcript &sent = talk.conversation.forModel();
            for (const Entry &entry : sent) {
                if (const auto *message = std::get_if<ModelMessage>(&entry.fact)) {
                    QCOMPARE(unanswered, 0);
                    called.clear();
                    for (const Block &block : message->blocks) {
                        if (const auto *call = std::get_if<ToolCall>(&block)) {
                            called.insert(call->id);
                            ++unanswered;
                        }
                    }
                } else if (const auto *returned = std::get_if<Returned>(&entry.fact)) {
                    QVERIFY(called.contains(returned->call));
                    --unanswered;
                }
            }
            QCOMPARE(unanswered, open.size());
            if (open.isEmpty() && std::exchange(isNew, false))
                QCOMPARE(objectionsTo(sent), QString());
        }
    }
}

void TestCompaction::cutsLongOldResultsButNotPinnedOnes()
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    for (int i = 0; i < 30; ++i) {
        talk.say("Next.");
        talk.round({QString::number(i)}, words(2'000));
    }
    const qint64 newest = talk.facts.size();
    const qint64 pinned = newest - 9; // results are every third entry
    talk.add(Pinned{pinned});
    const Compacted plan = planCompaction(talk.conversation, CompactionCause::Asked, 0);
    QVERIFY(plan.through > 0 && plan.through < pinned);
    QVERIFY(plan.shortened.contains(newest - 6));
    QVERIFY(!plan.shortened.contains(pinned));
    QVERIFY(!plan.shortened.contains(newest));
    QVERIFY(!plan.shortened.contains(newest - 3));
    talk.add(plan);
    QCOMPARE(texts(talk.conversation.forModel()).filter(words(2'000)).size(), 3);
}

void TestCompaction::cutsTheNewestResultWhenThatIsWhatIsTooLong()
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    talk.say("Read it all.");
    talk.round({"huge"}, words(300'000));
    const Compacted overflow = planCompaction(talk.conversation, CompactionCause::Overflow, 200'000);
    QCOMPARE(overflow.shortened, QList<qint64>{4});
    QVERIFY(overflow.tokensAfter < 3'000);
    QVERIFY(planCompaction(talk.conversation, CompactionCause::Overflow, 0).tokensAfter < 3'000);
    // There is room for it: nobody takes away what the model has not even read.
    QCOMPARE(planCompaction(talk.conversation, CompactionCause::Asked, 1'000'000).through, 0);
}

void TestCompaction::isNotTriedAgainAndAgain()
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    for (int i = 0; i < 6; ++i)
        talk.answer(words(300));
    for (int i = 0; i < 30; ++i)
        talk.add(Pinned{talk.say(words(1'000))});
    QCOMPARE(planCompaction(talk.conversation, CompactionCause::Threshold, 40'000).through, 0);
    QVERIFY(planCompaction(talk.conversation, CompactionCause::Overflow, 40'000).through > 0);
}

void TestCompaction::saysBeforehandWhatItWillGain()
{
    const Talk talk = longTalk(40);
    const Compacted plan = planCompaction(talk.conversation, CompactionCause::Asked, 0);
    SummingModel model({summary(words(800))});
    const Ended ended = run(model, talk, plan);
    const Compacted &made = **ended.result;
    QVERIFY(std::abs(made.tokensAfter - plan.tokensAfter) < 1'000);
    QVERIFY(made.tokensAfter < made.tokensBefore / 2);
    int read = 0;
    for (const ConversationPiece &piece : talk.conversation.pieces())
        read += piece.number > 2 && piece.number <= plan.through;
    QCOMPARE(made.dropped, read);
}

void TestCompaction::keepsResultsCutThatWereCut()
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    for (int i = 0; i < 20; ++i)
        talk.answer(words(300));
    talk.round({"a"}, words(2'000));
    const qint64 result = talk.facts.size();
    talk.round({"b"}, "b");
    talk.round({"c"}, "c");
    Compacted first;
    first.through = 11;
    first.shortened = {result};
    talk.add(first);
    const Compacted second = planCompaction(talk.conversation, CompactionCause::Asked, 0);
    QVERIFY(second.through > first.through && second.through < result);
    QCOMPARE(second.shortened, QList<qint64>{result});
}

void TestCompaction::asksWithTheConversationAsItStands()
{
    const Talk talk = longTalk(40);
    SummingModel model({summary("They read much.")});
    const Compacted plan = planCompaction(talk.conversation, CompactionCause::Asked, 0);
    const Ended ended = run(model, talk, plan, "the parser");
    QCOMPARE(model.requests.size(), 1);
    const ModelRequest &request = model.requests.first();
    const Transcript &sent = talk.conversation.forModel();
    QCOMPARE(request.transcript.size(), sent.size() + 1);
    QCOMPARE(request.transcript.first(sent.size()), sent); // or the provider's cache is of no use
    QCOMPARE(request.system, "You are an agent.");
    const QString asked = texts(request.transcript).last();
    QVERIFY(asked.contains("summary"));
    QVERIFY(asked.endsWith("the parser"));

    const Compacted &made = **ended.result;
    QCOMPARE(made.summary, "They read much.");
    QCOMPARE(made.instructions, "the parser");
    QCOMPARE(made.through, plan.through);
    QCOMPARE(ended.spent, (QList<Spent>{{Spent::On::Compaction, "claude-1", {7, 0, 0, 1}},
                                        {Spent::On::Compaction, "claude-1", {10, 0, 900, 50}}}));
}

void TestCompaction::asksWithLessWhenThatIsTooLong()
{
    Talk talk = longTalk(40, 3'000);
    SummingModel model(
        {failure(ErrorKind::ContextTooLong), failure(ErrorKind::ContextTooLong), summary("Much.")});
    const Ended ended = run(model, talk, planCompaction(talk.conversation, CompactionCause::Threshold, 0));
    QCOMPARE(model.requests.size(), 3);
    QCOMPARE((*ended.result)->summary, "Much.");
    QList<qint64> sizes;
    for (const ModelRequest &request : std::as_const(model.requests)) {
        Conversation asked;
        for (const Entry &entry : request.transcript)
            asked.take(entry);
        sizes.append(asked.tokens());
        QVERIFY(std::holds_alternative<InstructionsLoaded>(request.transcript.first().fact));
    }
    QVERIFY(sizes.at(1) < sizes.at(0) / 2 + 1'000);
    QVERIFY(sizes.at(2) < sizes.at(0) / 4 + 1'000);
}

void TestCompaction::goesOnWithoutASummaryWhenThereIsNone()
{
    const Talk talk = longTalk(40);
    const Compacted plan = planCompaction(talk.conversation, CompactionCause::Asked, 0);
    const Result<ModelMessage> onlyCalls(ModelMessage{{ToolCall{{"x"}, "Bash", {{"command", "ls"}}, {}}}});
    for (const Result<ModelMessage> &nothing :
         {failure(ErrorKind::ContextTooLong), summary(" \n"), onlyCalls}) {
        SummingModel model({nothing, nothing, nothing});
        const Ended ended = run(model, talk, plan);
        QVERIFY(ended.result->has_value());
        QVERIFY((*ended.result)->summary.isEmpty());
        QVERIFY((*ended.result)->through >= plan.through);
        QVERIFY((*ended.result)->tokensAfter < (*ended.result)->tokensBefore);
        QCOMPARE(model.requests.size(), 3);
    }
}

void TestCompaction::changesNothingWhenTheModelCannotBeReached()
{
    const Talk talk = longTalk(40);
    for (const CompactionCause cause : {CompactionCause::Asked, CompactionCause::Threshold}) {
        SummingModel model({failure(ErrorKind::Network)});
        const Ended ended = run(model, talk, planCompaction(talk.conversation, cause, 0));
        QVERIFY(!ended.result->has_value());
        QCOMPARE(ended.result->error().kind, ErrorKind::Network);
        QCOMPARE(model.requests.size(), 1);
    }
}

void TestCompaction::recoversFromAnOverflowWithoutAModel()
{
    const Talk talk = longTalk(40);
    for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Auth, ErrorKind::ContextTooLong}) {
        SummingModel model({failure(kind), failure(kind), failure(kind)});
        const Ended ended = run(model, talk, planCompaction(talk.conversation, CompactionCause::Overflow, 0));
        QVERIFY(ended.result->has_value());
        QVERIFY((*ended.result)->through > 0);
        // What was refused is not sent once more.
        QVERIFY(model.requests.first().transcript.size() < talk.conversation.forModel().size());
    }
}

// A local model whose window nobody knows: a quarter of the conversation would be refused like all of it.
void TestCompaction::leavesLessWhenAQuarterWasTooLong()
{
    const Talk talk = longTalk(100);
    SummingModel model({failure(ErrorKind::ContextTooLong), failure(ErrorKind::ContextTooLong)});
    const Ended ended = run(model, talk, planCompaction(talk.conversation, CompactionCause::Overflow, 0));
    QVERIFY(ended.result->has_value());
    QVERIFY((*ended.result)->tokensAfter < (*ended.result)->tokensBefore / 12);
}

void TestCompaction::doesNotForgetAnEarlierSummary()
{
    Talk talk = longTalk(20);
    Compacted first = planCompaction(talk.conversation, CompactionCause::Asked, 0);
    first.summary = "The key is under the mat.";
    talk.add(first);
    for (int i = 0; i < 20; ++i)
        talk.round({QString("c%1").arg(i)}, words(300));
    const Compacted plan = planCompaction(talk.conversation, CompactionCause::Overflow, 0);

    SummingModel mute({failure(ErrorKind::Network)});
    const Ended without = run(mute, talk, plan);
    QVERIFY((*without.result)->summary.startsWith("The key is under the mat."));
    QVERIFY((*without.result)->summary.contains("left out without a summary"));

    SummingModel model({summary("All.")});
    const Ended with = run(model, talk, plan);
    QCOMPARE((*with.result)->summary, "All.");
    // The one who summed up had it before their eyes.
    QVERIFY(texts(model.requests.first().transcript).join(u'\n').contains("The key is under the mat."));
}

void TestCompaction::keepsWhatCameMeanwhile()
{
    Talk talk = longTalk(40);
    SummingModel model({summary("Much.")});
    const Ended ended = run(model, talk, planCompaction(talk.conversation, CompactionCause::Asked, 0));
    talk.say("By the way.");
    talk.add(**ended.result);
    const QStringList sent = texts(talk.conversation.forModel());
    QCOMPARE(sent.last(), "By the way.");
    QVERIFY(sent.at(0).contains("Much."));
}

void TestCompaction::saysNothingOnceDestroyed()
{
    const Talk talk = longTalk(40);
    SummingModel model({summary("Much.")});
    bool said = false;
    {
        ModelRequest request;
        request.model = "claude-1";
        Compaction compaction({model, request, planCompaction(talk.conversation, CompactionCause::Asked, 0)},
                              talk.conversation);
        connect(&compaction, &Compaction::finished, this, [&] { said = true; });
        QVERIFY(!compaction.running());
        compaction.start();
        // Whoever stops it can still tell what it cost.
        QCOMPARE(compaction.running(), (Spent{Spent::On::Compaction, "claude-1", {500, 0, 0, 3}}));
    }
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(model.requests.size(), 1);
    QVERIFY(!said);
}

void TestCompaction::refusesAPlanThatGainsNothing()
{
    const Talk talk = longTalk(1, 1);
    SummingModel model({});
    const Ended ended = run(model, talk, planCompaction(talk.conversation, CompactionCause::Asked, 0));
    QVERIFY(!ended.result->has_value());
    QCOMPARE(ended.result->error().kind, ErrorKind::Invalid);
    QVERIFY(model.requests.isEmpty());
}

void TestCompaction::showsPeopleWhatBecameOfEachEntry()
{
    Talk talk;
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", "Be brief.", "project"}}});
    talk.say("Keep\nthis."); // 2
    talk.round({"a"}, "of a"); // 3, 4
    talk.round({"b"}, "of b"); // 5, 6
    talk.add(Pinned{2});
    Compacted compacted;
    compacted.through = 4;
    compacted.kept = {2};
    compacted.shortened = {6};
    CompactionReview lines = review(compacted, talk.facts);
    using Lines = QList<CompactionReview::Line>;
    QCOMPARE(lines.kept,
             (Lines{{0, "Instructions: /w/CLAUDE.md"}, {2, "You: Keep this."}, {5, "Model: Reading."}}));
    QCOMPARE(lines.shortened, (Lines{{6, "Result of Read: of b"}}));
    QCOMPARE(lines.dropped, (Lines{{3, "Model: Reading."}, {4, "Result of Read: of a"}}));

    // The next one leaves out what it leaves out, not that again.
    talk.add(compacted); // 8
    compacted.through = 6;
    lines = review(compacted, talk.facts);
    QCOMPARE(lines.dropped, (Lines{{5, "Model: Reading."}}));
}

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
