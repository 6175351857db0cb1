#include "conversation_facts.h"
#include "core/agent/compaction_plan.h"

#include <QTest>

using namespace paddock;
using namespace paddock::test;

class TestConversation : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatModelsReadAndNothingElse();
    void onlyGrowsAtItsEnd();
    void leavesOutWhatWasRewound();
    void comesBackWhenTheRewindingIsRewound();
    void beginsAnewAfterARewindToNothing();
    void keepsInstructionsThatWereReadBehindARewinding();
    void showsASummaryForWhatWasCompacted();
    void carriesPinnedEntriesThroughEveryCompaction();
    void forgetsACompactionThatWasRewound();
    void putsInstructionsInFrontOnceCompacted();
    void tellsRoundsFromPauses();
    void countsByTheModelsOwnFigures();
    void aCopyGoesItsOwnWay();
};

void TestConversation::holdsWhatModelsReadAndNothingElse()
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    talk.say("One.");
    talk.round({"a"}, "text of a");
    talk.add(TurnEnded{});
    talk.add(Described{QString("Title")});
    QCOMPARE(texts(talk.conversation.forModel()), (QStringList{"One.", "Reading.", "text of a"}));
    QCOMPARE(talk.conversation.pieces().size(), 3);
    QCOMPARE(talk.conversation.pieces().at(2).number, 4);
    QCOMPARE(talk.conversation.entries(), 6);
}

// A cache is lost when something is put in, or changes, before the end.
void TestConversation::onlyGrowsAtItsEnd()
{
    Talk talk;
    Transcript before;
    const auto grew = [&] {
        const Transcript &now = talk.conversation.forModel();
        const bool did = now.size() >= before.size() && now.first(before.size()) == before;
        before = now;
        return did;
    };
    const QList<Fact> facts{Configured{"/w", "anthropic", "claude"},
                            InstructionsLoaded{{{"/w/CLAUDE.md", "one", "project"}}},
                            UserMessage{"Go."},
                            ModelMessage{{ToolCall{{"a"}, "Read", {}, {}}}},
                            Returned{{"a"}, Outcome::Ok, "text"},
                            InstructionsLoaded{{{"/w/sub/CLAUDE.md", "two", "nested"}}, true},
                            Configured{"/w", "anthropic", "claude", PermissionMode::Plan},
                            UserMessage{"A note."},
                            Pinned{3},
                            ModelMessage{{Text{"Done."}}},
                            TurnEnded{},
                            InstructionsLoaded{{{"/w/CLAUDE.md", "changed", "project"}}}};
    for (const Fact &fact : facts) {
        talk.add(fact);
        QVERIFY(grew());
    }
    QCOMPARE(talk.conversation.forModel().size(), 8);
}

void TestConversation::leavesOutWhatWasRewound()
{
    Talk talk;
    talk.say("One.");
    talk.answer("First.");
    talk.say("Two.");
    talk.answer("Second.");
    talk.add(Rewound{2});
    QCOMPARE(texts(talk.conversation.forModel()), (QStringList{"One.", "First."}));
    talk.say("Three.");
    QCOMPARE(texts(talk.conversation.forModel()), (QStringList{"One.", "First.", "Three."}));
    QVERIFY(talk.conversation.isPart(2));
    QVERIFY(!talk.conversation.isPart(3));
    QVERIFY(!talk.conversation.isPart(4));
    QVERIFY(talk.conversation.isPart(5)); // the rewinding itself shows in the transcript
    QVERIFY(talk.conversation.isPart(6));
    QVERIFY(!talk.conversation.isPart(0));
    QVERIFY(!talk.conversation.isPart(7));
}

void TestConversation::comesBackWhenTheRewindingIsRewound()
{
    Talk talk;
    talk.say("One.");
    talk.answer("First.");
    talk.say("Two.");
    talk.answer("Second."); // 4
    talk.add(Rewound{2}); // 5
    talk.say("Other.");
    talk.answer("Third."); // 7
    talk.add(Rewound{4}); // 8
    QCOMPARE(texts(talk.conversation.forModel()), (QStringList{"One.", "First.", "Two.", "Second."}));
    talk.say("On.");
    talk.add(Rewound{7}); // 10: back to the other branch, which lies behind a rewinding of its own
    talk.say("And on.");
    QCOMPARE(texts(talk.conversation.forModel()),
             (QStringList{"One.", "First.", "Other.", "Third.", "And on."}));
    QVERIFY(!talk.conversation.isPart(3));
    QVERIFY(!talk.conversation.isPart(9));
    QVERIFY(talk.conversation.isPart(6));
}

void TestConversation::beginsAnewAfterARewindToNothing()
{
    Talk talk;
    talk.say("One.");
    talk.add(Pinned{1});
    talk.add(Rewound{0});
    QVERIFY(talk.conversation.forModel().isEmpty());
    QVERIFY(talk.conversation.pinned().isEmpty());
    talk.say("Two.");
    QCOMPARE(texts(talk.conversation.forModel()), QStringList{"Two."});
}

// Files are not rewound with the conversation: the model would follow a text that is no more.
void TestConversation::keepsInstructionsThatWereReadBehindARewinding()
{
    Talk talk;
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", "old", "project"}}});
    talk.say("One.");
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", "new", "project"}}});
    talk.say("Two.");
    talk.add(Rewound{2});
    QCOMPARE(talk.conversation.memory().files.value(0).text, "new");
    QCOMPARE(talk.conversation.forModel().size(), 3);
    QVERIFY(std::holds_alternative<InstructionsLoaded>(talk.conversation.forModel().last().fact));
    talk.add(Rewound{4}); // and nothing twice where they stand already
    QCOMPARE(talk.conversation.forModel().size(), 4);
}

void TestConversation::showsASummaryForWhatWasCompacted()
{
    Talk talk;
    talk.say("One.");
    talk.answer("First.");
    talk.say("Two.");
    talk.round({"a"}, QString(20'000, 'x'));
    Compacted compacted;
    compacted.through = 2;
    compacted.summary = "They greeted.";
    compacted.dropped = 2;
    compacted.shortened = {5};
    talk.add(compacted);
    talk.answer("Second.");
    const QStringList sent = texts(talk.conversation.forModel());
    QCOMPARE(sent.size(), 5);
    QVERIFY(sent.at(0).contains("They greeted."));
    QVERIFY(sent.at(0).contains("2 of its entries"));
    QCOMPARE(sent.at(1), "Two.");
    QVERIFY(sent.at(3).size() < 2'200);
    QVERIFY(sent.at(3).contains("Paddock cut 18000 characters"));
    QCOMPARE(sent.at(4), "Second.");
    QCOMPARE(talk.conversation.compacted()->summary, "They greeted.");
}

void TestConversation::carriesPinnedEntriesThroughEveryCompaction()
{
    Talk talk;
    const qint64 rule = talk.say("Never touch legacy/.");
    talk.round({"a"}, "the result of a");
    const qint64 result = talk.facts.size();
    talk.add(Pinned{rule});
    talk.add(Pinned{result});
    for (int turn = 0; turn < 2; ++turn) {
        for (int i = 0; i < 12; ++i) {
            talk.say(words(200));
            talk.answer(words(200));
        }
        Compacted compacted = planCompaction(talk.conversation, CompactionCause::Asked, 0);
        QVERIFY(compacted.through > result);
        compacted.summary = QString("summary %1").arg(turn);
        talk.add(compacted);
        const QStringList sent = texts(talk.conversation.forModel());
        QVERIFY(sent.at(0).contains(compacted.summary));
        QCOMPARE(sent.at(1), "Never touch legacy/.");
        QVERIFY(sent.at(2).contains("the result of Read with {\"file_path\":\"a.txt\"}"));
        QVERIFY(sent.at(2).endsWith("the result of a"));
    }
    // One that is let go of leaves with the next.
    talk.add(Pinned{rule, false});
    for (int i = 0; i < 12; ++i)
        talk.answer(words(300));
    talk.add(planCompaction(talk.conversation, CompactionCause::Asked, 0));
    QVERIFY(!texts(talk.conversation.forModel()).contains("Never touch legacy/."));
}

void TestConversation::forgetsACompactionThatWasRewound()
{
    Talk talk;
    talk.say("One.");
    talk.answer("First.");
    talk.say("Two.");
    Compacted compacted;
    compacted.through = 2;
    talk.add(compacted);
    QCOMPARE(texts(talk.conversation.forModel()).size(), 2);
    talk.add(Rewound{3});
    QCOMPARE(texts(talk.conversation.forModel()), (QStringList{"One.", "First.", "Two."}));
    QVERIFY(!talk.conversation.compacted());
}

void TestConversation::putsInstructionsInFrontOnceCompacted()
{
    Talk talk;
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", "old", "project"}}});
    talk.say("One.");
    talk.answer("First.");
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", "new", "project"}}});
    talk.say("Two.");
    talk.add(InstructionsLoaded{{{"/w/sub/CLAUDE.md", "nested", "nested"}}, true});
    talk.answer("Second.");
    Compacted compacted;
    compacted.through = 4;
    talk.add(compacted);
    talk.answer("Third.");

    const Transcript &sent = talk.conversation.forModel();
    const auto *memory = std::get_if<InstructionsLoaded>(&sent.first().fact);
    QVERIFY(memory);
    QCOMPARE(memory->files.size(), 2);
    QCOMPARE(memory->files.at(0).text, "new");
    QCOMPARE(memory->files.at(1).text, "nested");
    QVERIFY(!memory->adds);
    for (const Entry &entry : sent.mid(1))
        QVERIFY(!std::holds_alternative<InstructionsLoaded>(entry.fact)); // none twice
    QCOMPARE(talk.conversation.memoryTokens().size(), 2);
}

void TestConversation::tellsRoundsFromPauses()
{
    Talk talk;
    talk.say("Go.");
    QVERIFY(!talk.conversation.isInToolRound());
    talk.add(ModelMessage{{ToolCall{{"a"}, "Read", {}, {}}, ToolCall{{"b"}, "Read", {}, {}}}});
    talk.add(Returned{{"b"}, Outcome::Ok, "b"});
    talk.say("Steer.");
    QVERIFY(talk.conversation.isInToolRound());
    talk.add(Returned{{"a"}, Outcome::Ok, "a"});
    QVERIFY(!talk.conversation.isInToolRound());
    talk.add(ModelMessage{{ToolCall{{"c"}, "Read", {}, {}}}});
    talk.add(
        TurnEnded{TurnEnd::Stopped}); // a log in which a call never returned is no reason to wait for ever
    QVERIFY(!talk.conversation.isInToolRound());
}

void TestConversation::countsByTheModelsOwnFigures()
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    talk.say("One.");
    QVERIFY(!talk.conversation.counted());
    ModelMessage answer{{Text{"First."}}};
    answer.usage = {100, 200, 300, 40};
    talk.add(answer);
    QCOMPARE(talk.conversation.counted()->tokens, 640);
    QCOMPARE(talk.conversation.counted()->pieces, 2);
    talk.say("Two.");
    QCOMPARE(talk.conversation.counted()->pieces, 2);
    talk.answer("A server that counts nothing.");
    QCOMPARE(talk.conversation.counted()->tokens, 640);
    talk.add(Configured{"/w", "anthropic", "claude", PermissionMode::Plan});
    QVERIFY(talk.conversation.counted());
    talk.add(Configured{"/w", "openai", "gpt"}); // which counts otherwise
    QVERIFY(!talk.conversation.counted());
    talk.add(answer);
    QVERIFY(talk.conversation.counted());
    Compacted compacted;
    compacted.through = 3;
    talk.add(compacted); // what was counted is sent no more
    QVERIFY(!talk.conversation.counted());
    // Back to before the other model: its own figures, but not those of the first one.
    talk.add(Rewound{4});
    QVERIFY(!talk.conversation.counted());
}

void TestConversation::aCopyGoesItsOwnWay()
{
    Talk talk;
    talk.say("One.");
    Conversation copy = talk.conversation;
    copy.take(entry(UserMessage{"Two."}));
    copy.take(entry(Rewound{0}));
    QCOMPARE(texts(talk.conversation.forModel()), QStringList{"One."});
    QVERIFY(talk.conversation.isPart(1));
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
