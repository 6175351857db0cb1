#include "core/agent/next_move.h"

#include <QTest>

using namespace paddock;

namespace {

const Access Reading{{"a"}, {}, {}, {}};
const Access Writing{{}, {"a"}, {}, {}};

ToolCall call(const char *id)
{
    return {{QString::fromLatin1(id)}, "t", {{"n", QString::fromLatin1(id)}}, {}};
}

Ruling ruling(const char *id, Decision decision, const Access &access)
{
    return {{QString::fromLatin1(id)}, decision, Judge::Rule, {}, {}, access};
}

Started started(const char *id)
{
    return {{QString::fromLatin1(id)}};
}

Returned returned(const char *id)
{
    return {{QString::fromLatin1(id)}, Outcome::Ok, {}};
}

Transcript of(std::initializer_list<Fact> facts)
{
    Transcript transcript;
    for (const Fact &fact : facts)
        transcript.append({{}, {}, fact});
    return transcript;
}

/// A move in one line, so that a whole table can be compared.
QString told(const Move &move)
{
    const auto ids = [](const auto &calls, auto idOf) {
        QStringList list;
        for (const auto &item : calls)
            list.append(idOf(item).value);
        return list.join(',');
    };
    if (const auto *judge = std::get_if<JudgeCall>(&move))
        return "judge " + judge->call.id.value;
    if (const auto *run = std::get_if<RunCalls>(&move))
        return "run " + ids(run->calls, [](const ToolCall &c) { return c.id; });
    if (const auto *denied = std::get_if<TellDenied>(&move))
        return "tell " + ids(denied->rulings, [](const Ruling &r) { return r.call; });
    if (const auto *abandon = std::get_if<AbandonCalls>(&move))
        return "abandon " + ids(abandon->calls, [](const CallId &id) { return id; });
    if (const auto *end = std::get_if<EndTurn>(&move))
        return QString::fromLatin1(end->how == TurnEnd::Completed  ? "end"
                                   : end->how == TurnEnd::MaxTurns ? "end at limit"
                                                                   : "end stopped");
    if (std::holds_alternative<AskModel>(move))
        return "ask model";
    if (std::holds_alternative<AwaitUser>(move))
        return "await user";
    if (std::holds_alternative<AwaitCalls>(move))
        return "await calls";
    return "rest";
}

QString told(std::initializer_list<Fact> facts, int maxTurns = 0)
{
    return told(nextMove(of(facts), maxTurns));
}

const UserMessage User{"go"};
const ModelMessage OneCall{{call("c")}};
const ModelMessage TwoCalls{{call("a"), call("b")}};

} // namespace

class TestNextMove : public QObject
{
    Q_OBJECT

private slots:
    void readsTheMoveFromTheTranscript()
    {
        const Ruling asks = ruling("c", Decision::Ask, Writing);
        const Ruling allows = ruling("c", Decision::Allow, Writing);

        QCOMPARE(told({}), "rest");
        QCOMPARE(told({Configured{}, InstructionsLoaded{}}), "rest");
        QCOMPARE(told({User}), "ask model");
        QCOMPARE(told({User, ModelMessage{}}), "end");
        QCOMPARE(told({User, OneCall}), "judge c");
        QCOMPARE(told({User, OneCall, asks}), "await user");
        QCOMPARE(told({User, OneCall, asks, allows}), "run c");
        QCOMPARE(told({User, OneCall, allows, started("c")}), "await calls");
        QCOMPARE(told({User, OneCall, allows, started("c"), returned("c")}), "ask model");
        QCOMPARE(told({User, ModelMessage{}, TurnEnded{}}), "rest");
        QCOMPARE(told({User, ModelMessage{}, TurnEnded{}, User}), "ask model");
        QCOMPARE(told({User, OneCall, asks, UnknownFact{}}), "await user");
    }

    void tellsTheModelOfADenialEvenAfterARestart()
    {
        const Ruling denies = ruling("c", Decision::Deny, Writing);
        QCOMPARE(told({User, OneCall, denies}), "tell c");
        QCOMPARE(told({User, OneCall, denies, returned("c")}), "ask model");
    }

    void letsReadsRunTogether()
    {
        const Ruling a = ruling("a", Decision::Allow, Reading);
        const Ruling b = ruling("b", Decision::Allow, Reading);
        QCOMPARE(told({User, TwoCalls, a}), "judge b");
        QCOMPARE(told({User, TwoCalls, a, b}), "run a,b");
        QCOMPARE(told({User, TwoCalls, a, started("a"), b}), "run b");
    }

    void letsAWriteRunAlone()
    {
        const Ruling reads = ruling("a", Decision::Allow, Reading);
        const Ruling writes = ruling("b", Decision::Allow, Writing);
        QCOMPARE(told({User, TwoCalls, reads, writes}), "run a");
        QCOMPARE(told({User, TwoCalls, reads, writes, started("a")}), "await calls");
        QCOMPARE(told({User, TwoCalls, reads, writes, started("a"), returned("a")}), "run b");
    }

    void judgesNothingBehindAWriteThatHasNotReturned()
    {
        const Ruling writes = ruling("a", Decision::Allow, Writing);
        QCOMPARE(told({User, TwoCalls, writes}), "run a");
        QCOMPARE(told({User, TwoCalls, writes, started("a")}), "await calls");
        QCOMPARE(told({User, TwoCalls, writes, started("a"), returned("a")}), "judge b");
        QCOMPARE(told({User, TwoCalls, ruling("a", Decision::Ask, Writing)}), "await user");
    }

    void runsWithTheInputThatWasAllowed()
    {
        Ruling rewritten = ruling("c", Decision::Allow, Writing);
        rewritten.input = QJsonObject{{"n", "other"}};
        const Move move = nextMove(of({User, OneCall, rewritten}));
        QVERIFY(std::holds_alternative<RunCalls>(move));
        QCOMPARE(std::get<RunCalls>(move).calls.first().input, (QJsonObject{{"n", "other"}}));
    }

    void endsAStoppedTurnOnceNothingRuns()
    {
        const Ruling allows = ruling("a", Decision::Allow, Writing);
        QCOMPARE(told({User, StopAsked{}}), "end stopped");
        QCOMPARE(told({User, TwoCalls, allows, started("a"), StopAsked{}}), "abandon b");
        QCOMPARE(told({User, TwoCalls, allows, started("a"), StopAsked{}, returned("b")}), "await calls");
        QCOMPARE(told({User, TwoCalls, allows, started("a"), StopAsked{}, returned("b"), returned("a")}),
                 "end stopped");
    }

    void endsAtTheLimitOfAnswersOnlyWhenTheModelWantsMore()
    {
        const Ruling allows = ruling("c", Decision::Allow, Writing);
        QCOMPARE(told({User, OneCall, allows, started("c"), returned("c")}, 1), "end at limit");
        QCOMPARE(told({User, OneCall, allows, started("c"), returned("c")}, 2), "ask model");
        QCOMPARE(told({User, ModelMessage{}}, 1), "end");
        QCOMPARE(told({User, ModelMessage{}, TurnEnded{}, User}, 1), "ask model");
    }

    void readsAnswersForTheNewestCallOfAnId()
    {
        // Some servers count their call ids from zero in each answer.
        const Ruling allows = ruling("c", Decision::Allow, Writing);
        QCOMPARE(told({User, OneCall, allows, started("c"), returned("c"), OneCall}), "judge c");
        QCOMPARE(openCalls(
                     of({User, OneCall, allows, started("c"), returned("c"), OneCall, allows, started("c")})),
                 QList<CallId>{CallId{"c"}});
    }

    void closesAQuestionWithItsFirstAnswer()
    {
        const Ruling asks = ruling("c", Decision::Ask, Writing);
        QVERIFY(openQuestion(of({User, OneCall, asks}), {"c"}));
        QVERIFY(!openQuestion(of({User, OneCall, asks, ruling("c", Decision::Deny, Writing)}), {"c"}));
        QVERIFY(!openQuestion(of({User, OneCall, asks, returned("c")}), {"c"}));
        QVERIFY(!openQuestion(of({User, OneCall}), {"c"}));
    }
};

QTEST_GUILESS_MAIN(TestNextMove)
#include "tst_next_move.moc"
