#include "core/sdk/cli_stream.h"

#include <QTest>

using namespace paddock;

namespace {

const ToolCall Call{{"call-1"}, "Read", {{"file_path", "a"}}, {}};
const Usage SomeUsage{10, 20, 30, 40};

/// Events of one session, numbered and dated one after the other.
class Story
{
public:
    QList<QJsonObject> tell(CliStream &stream, const QList<Fact> &facts)
    {
        QList<QJsonObject> frames;
        for (const Fact &fact : facts) {
            ++m_seq;
            const Entry entry{{QString("entry-%1").arg(m_seq)},
                              QDateTime::fromMSecsSinceEpoch(1'000 * static_cast<qint64>(m_seq), Qt::UTC),
                              fact};
            frames += stream.take({{"session"}, m_seq, Appended{entry}});
        }
        return frames;
    }

private:
    quint64 m_seq = 0;
};

CliStream stream()
{
    return CliStream({{"Read"}, "none", "1.2.3", [](const QString &model, const Usage &usage) {
                          return model == "priced" ? std::optional(static_cast<double>(usage.output))
                                                   : std::nullopt;
                      }});
}

QStringList kindsOf(const QList<QJsonObject> &frames)
{
    QStringList kinds;
    for (const QJsonObject &frame : frames) {
        const QString subtype = frame.value("subtype").toString();
        kinds.append(frame.value("type").toString() + (subtype.isEmpty() ? QString() : '/' + subtype));
    }
    return kinds;
}

ModelMessage answer(const QList<Block> &blocks, const QString &model = "priced")
{
    return {blocks, SomeUsage, model, "msg-1", "end_turn", std::chrono::milliseconds(250)};
}

const Configured Plain{"/w", "anthropic", "priced"};

} // namespace

class TestCliStream : public QObject
{
    Q_OBJECT

private slots:
    void tellsAWholeTurnInTheOrderOfTheCli()
    {
        CliStream told = stream();
        const QList<QJsonObject> frames =
            Story().tell(told, {Plain, UserMessage{"go"}, answer({Text{"Let me see."}, Call}),
                                Ruling{Call.id, Decision::Allow, Judge::Rule, {}, {}}, Started{Call.id},
                                Returned{Call.id, Outcome::Ok, "1\thello", {}, {{"type", "text"}}},
                                answer({Text{"Done."}}), TurnEnded{}});
        QCOMPARE(kindsOf(frames), (QStringList{"system/init", "assistant", "assistant", "user", "assistant",
                                               "result/success"}));
        for (const QJsonObject &frame : frames) {
            QCOMPARE(frame.value("session_id").toString(), "session");
            QVERIFY(!frame.value("uuid").toString().isEmpty());
        }
        const QJsonObject result = frames.last();
        QCOMPARE(result.value("result").toString(), "Done.");
        QCOMPARE(result.value("is_error").toBool(true), false);
        QCOMPARE(result.value("num_turns").toInt(), 2);
        QCOMPARE(result.value("duration_ms").toInt(), 6'000);
        QCOMPARE(result.value("duration_api_ms").toInt(), 500);
        QCOMPARE(result.value("total_cost_usd").toDouble(), 80.0);
        QCOMPARE(result.value("usage").toObject(), (QJsonObject{{"input_tokens", 20},
                                                                {"cache_creation_input_tokens", 40},
                                                                {"cache_read_input_tokens", 60},
                                                                {"output_tokens", 80}}));
    }

    void givesOneFrameForEachBlockOfOneMessage()
    {
        CliStream told = stream();
        const QList<QJsonObject> frames = Story().tell(
            told, {Plain, UserMessage{"go"}, answer({Thinking{"hm", "sig", {}}, Text{"Hi"}, Call})});
        QCOMPARE(frames.size(), 4);
        QStringList types;
        for (const QJsonObject &frame : frames.sliced(1)) {
            const QJsonObject message = frame.value("message").toObject();
            QCOMPARE(message.value("id").toString(), "msg-1");
            QVERIFY(message.value("stop_reason").isNull());
            QCOMPARE(message.value("content").toArray().size(), 1);
            types.append(message.value("content").toArray().first().toObject().value("type").toString());
        }
        QCOMPARE(types, (QStringList{"thinking", "text", "tool_use"}));
    }

    void marksFailedCallsAndListsDeniedOnes()
    {
        CliStream told = stream();
        const QList<QJsonObject> frames = Story().tell(
            told, {Plain, UserMessage{"go"}, answer({Call}),
                   Ruling{Call.id, Decision::Deny, Judge::Boundary, "no", "r"},
                   Returned{Call.id, Outcome::Denied, "no"}, answer({Text{"Sorry."}}), TurnEnded{}});
        const QJsonObject user = frames.at(2);
        const QJsonObject block =
            user.value("message").toObject().value("content").toArray().first().toObject();
        QCOMPARE(
            block,
            (QJsonObject{
                {"type", "tool_result"}, {"tool_use_id", "call-1"}, {"content", "no"}, {"is_error", true}}));
        QCOMPARE(user.value("tool_use_result").toString(), "Error: no");
        QCOMPARE(frames.last().value("permission_denials").toArray(),
                 (QJsonArray{QJsonObject{
                     {"tool_name", "Read"}, {"tool_use_id", "call-1"}, {"tool_input", Call.input}}}));
    }

    void reportsEachKindOfEnd()
    {
        const auto resultOf = [](const TurnEnded &end) {
            CliStream told = stream();
            return Story().tell(told, {Plain, UserMessage{"go"}, answer({Text{"Hi"}}), end}).last();
        };
        const auto shape = [](const QJsonObject &result) {
            return QStringList{result.value("subtype").toString(), result.value("terminal_reason").toString(),
                               QLatin1String(result.value("is_error").toBool() ? "error" : "fine")};
        };
        QCOMPARE(shape(resultOf({TurnEnd::Completed})), (QStringList{"success", "completed", "fine"}));
        QCOMPARE(shape(resultOf({TurnEnd::MaxTurns})),
                 (QStringList{"error_max_turns", "max_turns", "error"}));
        QCOMPARE(shape(resultOf({TurnEnd::Stopped})),
                 (QStringList{"error_during_execution", "aborted_streaming", "error"}));
        const QJsonObject broke =
            resultOf({TurnEnd::Budget, Error{ErrorKind::NoCredit, "The budget is used up.", {}}});
        QCOMPARE(shape(broke), (QStringList{"error_max_budget_usd", "budget_exhausted", "error"}));
        QCOMPARE(broke.value("errors").toArray().first().toString(), "The budget is used up.");
        const QJsonObject failed =
            resultOf({TurnEnd::Failed, Error{ErrorKind::Auth, "The key was refused.", {}}});
        QCOMPARE(shape(failed), (QStringList{"success", "api_error", "error"}));
        QCOMPARE(failed.value("result").toString(), "The key was refused.");
    }

    void neverCallsAnUnknownPriceZero()
    {
        CliStream told = stream();
        const QList<QJsonObject> frames =
            Story().tell(told, {Plain, UserMessage{"go"}, answer({Text{"Hi"}}), TurnEnded{},
                                UserMessage{"on"}, answer({Text{"Hi"}}, "local"), TurnEnded{}});
        QCOMPARE(frames.at(2).value("total_cost_usd").toDouble(), 40.0);
        QVERIFY(frames.last().value("total_cost_usd").isNull());
    }

    void countsTheSessionsCostButTheTurnsUsage()
    {
        CliStream told = stream();
        const QList<QJsonObject> frames =
            Story().tell(told, {Plain, UserMessage{"go"}, answer({Text{"Hi"}}), TurnEnded{},
                                UserMessage{"on"}, answer({Text{"Hi"}}), TurnEnded{}});
        QCOMPARE(frames.last().value("total_cost_usd").toDouble(), 80.0);
        QCOMPARE(frames.last().value("usage").toObject().value("output_tokens").toInt(), 40);
        QCOMPARE(kindsOf(frames).count("system/init"), 2);
    }

    void countsTriesThatCameToNothing()
    {
        CliStream told = stream();
        const QList<QJsonObject> frames =
            Story().tell(told, {Plain, UserMessage{"go"}, Spent{Spent::On::Retry, "priced", {5, 0, 0, 1}},
                                answer({Text{"Hi"}}), TurnEnded{}});
        QCOMPARE(frames.last().value("total_cost_usd").toDouble(), 41.0);
        QCOMPARE(frames.last().value("usage").toObject().value("input_tokens").toInt(), 15);
    }

    void countsNothingThatAForkCopied()
    {
        CliStream told = stream();
        const QList<QJsonObject> frames =
            Story().tell(told, {Plain, UserMessage{"go"}, answer({Text{"Hi"}}), TurnEnded{},
                                Forked{{"older"}, 4}, UserMessage{"on"}, answer({Text{"Hi"}}), TurnEnded{}});
        QCOMPARE(frames.last().value("total_cost_usd").toDouble(), 40.0);
    }

    void marksWhereTheConversationWasShortened()
    {
        CliStream told = stream();
        Compacted compacted{CompactionCause::Threshold, 2, "What was said."};
        compacted.tokensBefore = 9000;
        compacted.tokensAfter = 700;
        const QList<QJsonObject> frames = Story().tell(told, {Plain, UserMessage{"go"}, compacted});
        QCOMPARE(kindsOf(frames), (QStringList{"system/init", "system/compact_boundary"}));
        const QJsonObject metadata = frames.last().value("compact_metadata").toObject();
        QCOMPARE(metadata.value("trigger").toString(), "auto");
        QCOMPARE(metadata.value("pre_tokens").toInt(), 9000);
        QCOMPARE(metadata.value("post_tokens").toInt(), 700);
    }

    void tellsOfRetries()
    {
        CliStream told = stream();
        const Retrying retry{2, 11, std::chrono::milliseconds(1500), {ErrorKind::Overloaded, "Busy.", {}}};
        const QList<QJsonObject> frames = told.take({{"session"}, 1, retry});
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames.first().value("subtype").toString(), "api_retry");
        QCOMPARE(frames.first().value("attempt").toInt(), 1);
        QCOMPARE(frames.first().value("max_retries").toInt(), 10);
        QCOMPARE(frames.first().value("retry_delay_ms").toInt(), 1500);
        QCOMPARE(frames.first().value("error").toString(), "overloaded");
    }
};

QTEST_GUILESS_MAIN(TestCliStream)
#include "tst_cli_stream.moc"
