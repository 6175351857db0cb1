#include "conversation_facts.h"
#include "core/agent/compaction.h"
#include "core/agent/compaction_plan.h"
#include "request_objections.h"

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
    void saysBeforehandWhatItWillGain();
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
};

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

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
