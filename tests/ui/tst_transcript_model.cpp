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
        else if (const auto *ran = std::get_if<RanRow>(&content))
            rows.append("ran:" + ran->command + ":" + wordOf(ran->state) + ":" + ran->output);
        else if (std::holds_alternative<FactRow>(content))
            rows.append("fact:" + plainTextOf(model.row(i)).section('\n', 0, 0));
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

    void rowsCarryTheNumbersOfTheirEntries()
    {
        TranscriptModel model;
        model.take(fact(Configured{"/w", "anthropic", "m"}));
        model.take(fact(UserMessage{"a"}));
        model.take(TextDelta{"b"});
        QCOMPARE(model.row(1).entry, 0); // a preview can be lost
        model.take(fact(ModelMessage{{Text{"b"}, ToolCall{one, "Bash", {}, {}}}}));
        QCOMPARE(model.row(0).entry, 2);
        QCOMPARE(model.row(1).entry, 3);
        QCOMPARE(model.row(2).entry, 3);
        model.take(fact(Started{one}));
        QCOMPARE(model.running(), QList<int>{2});
        model.take(fact(Returned{one, Outcome::Ok, {}}));
        QCOMPARE(model.running(), QList<int>{});
        QCOMPARE(model.row(2).entry, 5);
        model.take(fact(Pinned{5, true}));
        QVERIFY(model.row(2).pinned);
        model.take(fact(Pinned{5, false}));
        QVERIFY(!model.row(2).pinned);
        QCOMPARE(model.rowOfEntry(2), 0);
        QCOMPARE(model.rowOfEntry(3), 1);
        QCOMPARE(model.rowOfEntry(4), 2);
    }

    void manyFactsAtOnceAreOneInsertionAndTheSameRows()
    {
        QList<Entry> entries;
        TranscriptModel slow;
        for (int i = 0; i < 40; ++i) {
            const CallId id{QString::number(i)};
            for (const Happening &next :
                 {fact(UserMessage{"q"}), fact(ModelMessage{{Text{"t"}, ToolCall{id, "Bash", {}, {}}}}),
                  fact(Started{id}), fact(Returned{id, Outcome::Ok, "out"})}) {
                entries.append(std::get<Appended>(next).entry);
                slow.take(next);
            }
        }
        TranscriptModel model;
        model.take(fact(UserMessage{"before"}));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.takeAll(entries);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(shown(model), QStringList{"user:before"} + shown(slow));
        QCOMPARE(model.row(1).entry, 2);
        QCOMPARE(model.rowOf({"3"}), slow.rowOf({"3"}) + 1);
    }

    void theTailIsShownAtOnceAndBecomesTheWholeWithoutChangingItsRows()
    {
        QList<Happening> all{fact(Configured{"/w", "anthropic", "m"})};
        for (int i = 0; i < 30; ++i) {
            all.append(fact(UserMessage{QString("q%1").arg(i)}));
            all.append(fact(ModelMessage{{Text{QString("a%1").arg(i)}}}));
        }
        Tail tail;
        tail.workspace = "/w";
        for (const Happening &one : all.mid(all.size() - 6))
            tail.entries.append(std::get<Appended>(one).entry);
        TranscriptModel model;
        model.take(tail);
        QVERIFY(model.isPartial());
        QCOMPARE(model.workspace(), "/w");
        QCOMPARE(shown(model),
                 (QStringList{"user:q27", "text:a27", "user:q28", "text:a28", "user:q29", "text:a29"}));
        const quint64 last = model.row(5).id;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        for (const Happening &one : all)
            model.take(one);
        QVERIFY(!model.isPartial());
        QCOMPARE(model.rowCount(), 60);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(model.row(59).id, last);
        QCOMPARE(model.row(59).entry, 61);
        QSet<quint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.insert(model.row(row).id);
        QCOMPARE(ids.size(), 60);
        model.take(TextDelta{"goes on"});
        QCOMPARE(shown(model).last(), "preview:goes on");
    }

    void aCommandOfThePersonsOwnStreamsIntoItsFact()
    {
        TranscriptModel model;
        model.take(fact(UserMessage{"a"}));
        model.take(fact(TurnEnded{}));
        model.beginShell({"s"}, "ls");
        model.take(ToolProgress{{"s"}, "one\n"});
        QCOMPARE(shown(model).last(), "ran:ls:running:one\n");
        QCOMPARE(model.running(), QList<int>{2});
        const quint64 id = model.row(2).id;
        model.take(fact(Ran{"ls", Outcome::Failed, "one\ntwo\n", 300ms}));
        QCOMPARE(shown(model).last(), "ran:ls:failed:one\ntwo\n");
        QCOMPARE(model.row(2).id, id);
        QCOMPARE(model.running(), QList<int>{});
        model.take(ToolProgress{{"elsewhere"}, "from another seat\n"});
        QCOMPARE(shown(model).last(), "ran::running:from another seat\n");
        model.take(fact(Ran{"make", Outcome::Ok, "all"}));
        QCOMPARE(shown(model).last(), "ran:make:done:all");
        QCOMPARE(model.rowCount(), 4);
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
