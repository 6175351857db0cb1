#include "ui/transcript/row_text.h"
#include "ui/transcript/transcript_model.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

Happening fact(Fact fact, const QDateTime &at = start)
{
    return Appended{Entry{EntryId::fresh(), at, std::move(fact)}};
}

/// One word for each row, with what tells it apart.
QStringList shown(const TranscriptModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const RowContent &content = model.row(i).content;
        if (const auto *user = std::get_if<UserRow>(&content))
            rows.append("user:" + user->text);
        else if (const auto *assistant = std::get_if<AssistantRow>(&content))
            rows.append(QLatin1String(assistant->streaming ? "preview:" : "text:") + assistant->text);
        else if (const auto *thinking = std::get_if<ThinkingRow>(&content))
            rows.append(QLatin1String(thinking->streaming ? "thinking:" : "thought:") + thinking->text);
        else if (const auto *call = std::get_if<CallRow>(&content))
            rows.append(call->call.tool + ":" + wordOf(call->state) + ":" + call->output);
        else if (const auto *read = std::get_if<InstructionsRow>(&content))
            rows.append("read:" + read->paths.join(','));
        else if (const auto *retry = std::get_if<RetryRow>(&content))
            rows.append(QString("retry:%1/%2").arg(retry->attempt).arg(retry->attempts));
        else if (const auto *error = std::get_if<ErrorRow>(&content))
            rows.append("error:" + error->error.message);
        else
            rows.append("note:" + std::get<NoteRow>(content).text);
    }
    return rows;
}

const CallId one{"one"};

Happening asksForBash()
{
    return fact(ModelMessage{{ToolCall{one, "Bash", {{"command", "make"}}, {}}}});
}

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private slots:
    void aStreamedTextBecomesItsFactInTheSameRow()
    {
        TranscriptModel model;
        model.take(fact(UserMessage{"hi"}));
        model.take(TextDelta{"Hel"});
        model.take(TextDelta{"lo"});
        QCOMPARE(shown(model), (QStringList{"user:hi", "preview:Hello"}));
        const quint64 id = model.row(1).id;
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.take(fact(ModelMessage{{Text{"Hello"}}}));
        QCOMPARE(shown(model), (QStringList{"user:hi", "text:Hello"}));
        QCOMPARE(model.row(1).id, id);
        QCOMPARE(removed.count(), 0);
    }

    void previewsOfSeveralKindsMeetTheirBlocks()
    {
        TranscriptModel model;
        model.take(ThinkingDelta{"hm"});
        model.take(TextDelta{"I look"});
        model.take(fact(ModelMessage{
            {Thinking{"hmm", "s", {}}, Text{"I look."}, ToolCall{one, "Read", {}, {}}, Text{"And"}}}));
        QCOMPARE(shown(model), (QStringList{"thought:hmm", "text:I look.", "Read:checking:", "text:And"}));
        model.take(fact(Returned{one, Outcome::Ok, "done"}));
        QCOMPARE(shown(model).at(2), "Read:done:done");
    }

    void aPreviewWithoutABlockGoesAway()
    {
        TranscriptModel model;
        model.take(ThinkingDelta{"hm"});
        model.take(TextDelta{"answer"});
        model.take(fact(ModelMessage{{Text{"answer"}}}));
        QCOMPARE(shown(model), QStringList{"text:answer"});
    }

    void steeringStandsBeforeTheTextThatIsStillStreaming()
    {
        TranscriptModel model;
        model.take(TextDelta{"first half"});
        model.take(fact(UserMessage{"rather so"}));
        model.take(TextDelta{", second"});
        QCOMPARE(shown(model), (QStringList{"user:rather so", "preview:first half, second"}));
        model.take(fact(ModelMessage{{Text{"first half, second"}, ToolCall{one, "Bash", {}, {}}}}));
        model.take(fact(Started{one}));
        QCOMPARE(shown(model), (QStringList{"user:rather so", "text:first half, second", "Bash:running:"}));
    }

    void retryingVoidsWhatStreamedAndTheNextTextVoidsTheWait()
    {
        TranscriptModel model;
        model.take(TextDelta{"half an ans"});
        model.take(Retrying{2, 5, 3s, Error{ErrorKind::Overloaded, "busy"}});
        QCOMPARE(shown(model), QStringList{"retry:2/5"});
        model.take(Retrying{3, 5, 3s, Error{ErrorKind::Overloaded, "busy"}});
        QCOMPARE(shown(model), QStringList{"retry:3/5"});
        model.take(TextDelta{"an"});
        QCOMPARE(shown(model), QStringList{"preview:an"});
    }

    void aCallGoesThroughItsStates()
    {
        TranscriptModel model;
        model.take(asksForBash());
        QStringList states{shown(model).first()};
        Ruling asks{one, Decision::Ask, Judge::Rule, "why", "rule"};
        for (const Happening &next :
             {fact(asks), fact(Ruling{one, Decision::Allow, Judge::User, {}, {}}), fact(Started{one}),
              Happening(ToolProgress{one, "line 1\n"}), fact(Returned{one, Outcome::Failed, "all"}),
              Happening(ToolProgress{one, "late"})}) {
            model.take(next);
            states.append(shown(model).first());
        }
        QCOMPARE(states,
                 (QStringList{"Bash:checking:", "Bash:waiting for you:", "Bash:allowed:", "Bash:running:",
                              "Bash:running:line 1\n", "Bash:failed:all", "Bash:failed:all"}));
        QCOMPARE(model.rowCount(), 1);
    }

    void outcomesAreSaidByTheirWords_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("word");
        QTest::newRow("ok") << Outcome::Ok << "done";
        QTest::newRow("failed") << Outcome::Failed << "failed";
        QTest::newRow("denied") << Outcome::Denied << "denied";
        QTest::newRow("interrupted") << Outcome::Interrupted << "interrupted";
        QTest::newRow("unknown") << Outcome::Unknown << "outcome unknown";
    }
    void outcomesAreSaidByTheirWords()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, word);
        TranscriptModel model;
        model.take(asksForBash());
        model.take(fact(Returned{one, outcome, {}}));
        QCOMPARE(shown(model), QStringList{"Bash:" + word + ":"});
    }

    void endsOfTurnsSayHow_data()
    {
        QTest::addColumn<TurnEnd>("how");
        QTest::addColumn<QString>("row");
        QTest::newRow("completed") << TurnEnd::Completed << "note:Done in 2 min 5 s";
        QTest::newRow("limit")
            << TurnEnd::MaxTurns
            << "note:Stopped at the limit of answers for one prompt. Send a message to go on.";
        QTest::newRow("stopped") << TurnEnd::Stopped << "note:Stopped by you. Send a message to go on.";
        QTest::newRow("failed") << TurnEnd::Failed << "error:no network";
    }
    void endsOfTurnsSayHow()
    {
        QFETCH(TurnEnd, how);
        QFETCH(QString, row);
        TranscriptModel model;
        model.take(fact(UserMessage{"go"}));
        model.take(TextDelta{"cut of"});
        std::optional<Error> error;
        if (how == TurnEnd::Failed)
            error = Error{ErrorKind::Network, "no network"};
        model.take(fact(TurnEnded{how, error}, start.addSecs(125)));
        QCOMPARE(shown(model), (QStringList{"user:go", row}));
    }

    void theSameFactsGiveTheSameRowsWithAndWithoutPreviews()
    {
        const QList<Happening> facts = {
            fact(Configured{"/w", "anthropic", "m"}),
            fact(InstructionsLoaded{{{"/w/CLAUDE.md", "x"}}}),
            fact(UserMessage{"a"}),
            fact(ModelMessage{{Thinking{"t", "s", {}}, Text{"b"}, ToolCall{one, "Bash", {}, {}}}}),
            fact(Granted{{"Bash(make *)"}, GrantScope::Turn}),
            fact(Returned{one, Outcome::Ok, "c"}),
            fact(ModelMessage{{Text{"d"}}}),
            fact(Configured{"/w", "anthropic", "n", PermissionMode::Plan}),
            fact(UnknownFact{{{"kind", "new"}}})};
        TranscriptModel bare;
        TranscriptModel lively;
        for (const Happening &one : facts) {
            bare.take(one);
            lively.take(ThinkingDelta{"x"});
            lively.take(TextDelta{"y"});
            lively.take(Retrying{2, 3, 1s, Error{}});
            lively.take(TextDelta{"z"});
            lively.take(one);
        }
        lively.take(fact(TurnEnded{}));
        bare.take(fact(TurnEnded{}));
        QCOMPARE(shown(lively), shown(bare));
        QCOMPARE(
            shown(bare),
            (QStringList{"read:/w/CLAUDE.md", "user:a", "thought:t", "text:b", "Bash:done:c",
                         "note:Allowed for this turn: Bash(make *)", "text:d",
                         "note:From here on the model is n.", "note:From here on the mode is: Plan only.",
                         "note:An entry that only a newer Paddock can show.", "note:Done"}));
    }

    void liveOutputKeepsItsEndWithinBounds()
    {
        TranscriptModel model;
        model.take(asksForBash());
        model.take(fact(Started{one}));
        for (int i = 0; i < 400; ++i)
            model.take(ToolProgress{one, QString(1000, u'x') + QString::number(i) + '\n'});
        const QString &output = std::get<CallRow>(model.row(0).content).output;
        QVERIFY2(output.size() <= 64 * 1024, qPrintable(QString::number(output.size())));
        QVERIFY(output.endsWith("399\n"));
    }

    void aHundredThousandEntriesKeepTheirCallsFindable()
    {
        TranscriptModel model;
        for (int i = 0; i < 25'000; ++i) {
            const CallId id{QString::number(i)};
            model.take(fact(UserMessage{"q"}));
            model.take(fact(ModelMessage{{ToolCall{id, "Read", {}, {}}}}));
            model.take(fact(Started{id}));
            model.take(fact(Returned{id, Outcome::Ok, {}}));
        }
        QCOMPARE(model.rowCount(), 50'000);
        QCOMPARE(model.rowOf({"12345"}), 2 * 12345 + 1);
        QCOMPARE(model.rowOf({"nobody"}), -1);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcript_model.moc"
