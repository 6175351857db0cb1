#include "conversation_facts.h"
#include "core/agent/compaction_plan.h"
#include "core/agent/compaction_review.h"
#include "request_objections.h"

#include <QRandomGenerator>
#include <QTest>

using namespace paddock;
using namespace paddock::test;

class TestCompactionPlan : public QObject
{
    Q_OBJECT

private slots:
    void leavesAShortConversationAlone();
    void keepsTheNewestQuarter();
    void cutsInsideALongTurnAndKeepsItsPrompt();
    void neverPartsACallFromItsResult();
    void cutsLongOldResultsButNotPinnedOnes();
    void cutsTheNewestResultWhenThatIsWhatIsTooLong();
    void isNotTriedAgainAndAgain();
    void keepsResultsCutThatWereCut();
    void showsPeopleWhatBecameOfEachEntry();
};

void TestCompactionPlan::leavesAShortConversationAlone()
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

void TestCompactionPlan::keepsTheNewestQuarter()
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

void TestCompactionPlan::cutsInsideALongTurnAndKeepsItsPrompt()
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
void TestCompactionPlan::neverPartsACallFromItsResult()
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

void TestCompactionPlan::cutsLongOldResultsButNotPinnedOnes()
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

void TestCompactionPlan::cutsTheNewestResultWhenThatIsWhatIsTooLong()
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

void TestCompactionPlan::isNotTriedAgainAndAgain()
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

void TestCompactionPlan::keepsResultsCutThatWereCut()
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

void TestCompactionPlan::showsPeopleWhatBecameOfEachEntry()
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

QTEST_GUILESS_MAIN(TestCompactionPlan)
#include "tst_compaction_plan.moc"
