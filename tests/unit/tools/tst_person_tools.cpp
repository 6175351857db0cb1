#include "core/tools/plan/exit_plan_mode_tool.h"
#include "core/tools/question/ask_user_question_tool.h"
#include "tests/unit/tools/tool_bench.h"

#include <QJsonArray>
#include <QTest>

using namespace paddock;

namespace {

QJsonObject question(const QString &text, const QStringList &labels, bool several = false)
{
    QJsonArray options;
    for (const QString &label : labels)
        options.append(QJsonObject{{"label", label}, {"description", "what it means"}});
    return {{"question", text}, {"header", "Head"}, {"multiSelect", several}, {"options", options}};
}

QJsonObject asking(const QJsonArray &questions, const QJsonValue &answers = QJsonValue::Undefined)
{
    QJsonObject input{{"questions", questions}};
    if (!answers.isUndefined())
        input.insert("answers", answers);
    return input;
}

} // namespace

class TestPersonTools : public QObject
{
    Q_OBJECT

private slots:
    void refusesQuestionsThatCannotBeShown_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("fault");
        const QJsonObject good = question("Which?", {"A", "B"});
        QTest::newRow("none") << asking({}) << "one to 4 questions";
        QTest::newRow("five") << asking({question("1?", {"A", "B"}), question("2?", {"A", "B"}),
                                         question("3?", {"A", "B"}), question("4?", {"A", "B"}),
                                         question("5?", {"A", "B"})})
                              << "one to 4 questions";
        QTest::newRow("twice") << asking({good, good}) << "asked twice";
        QTest::newRow("one option") << asking({question("Which?", {"A"})}) << "options";
        QTest::newRow("same labels") << asking({question("Which?", {"A", "A"})}) << "different labels";
        QTest::newRow("no text") << asking({question("", {"A", "B"})}) << "must not be empty";
        QTest::newRow("answer to nothing") << asking({good}, QJsonObject{{"What?", "A"}}) << "no answer";
        QTest::newRow("answer that is none") << asking({good}, QJsonObject{{"Which?", 1}}) << "no answer";
        QTest::newRow("answers that are none") << asking({good}, "A") << "type object";
    }

    void refusesQuestionsThatCannotBeShown()
    {
        QFETCH(const QJsonObject, input);
        QFETCH(const QString, fault);
        const auto run = AskUserQuestionTool().prepare(input);
        QVERIFY(!run);
        QCOMPARE(run.error().kind, ErrorKind::Invalid);
        QVERIFY2(run.error().message.contains(fault), qPrintable(run.error().message));
    }

    void neverOffersTheModelToAnswerItself()
    {
        QVERIFY(!AskUserQuestionTool().spec().schema.value("properties").toObject().contains("answers"));
        QVERIFY(!ExitPlanModeTool().spec().schema.value("properties").toObject().contains("mode"));
    }

    void listsEachQuestionWithItsAnswer()
    {
        ToolBench bench;
        const QJsonObject input =
            asking({question("Which?", {"A", "B"}), question("What?", {"C", "D"}, true),
                    question("Why?", {"E", "F"})},
                   QJsonObject{{"Which?", "B"}, {"What?", QJsonArray{"C", "D"}}, {"Why?", " "}});
        const ToolResult result = bench.run(AskUserQuestionTool(), input);
        QCOMPARE(result.outcome, Outcome::Ok);
        QVERIFY2(result.text.contains("Which?\n-> B\n"), qPrintable(result.text));
        QVERIFY2(result.text.contains("What?\n-> C, D\n"), qPrintable(result.text));
        QVERIFY2(result.text.contains("Why?\n(The user left this open"), qPrintable(result.text));
        QCOMPARE(result.details.value("answers").toObject(),
                 (QJsonObject{{"Which?", "B"}, {"What?", "C, D"}}));
    }

    void touchesNothing()
    {
        const auto questions = AskUserQuestionTool().prepare(asking({question("Which?", {"A", "B"})}));
        QVERIFY((*questions)->access() == Access());
        const auto plan = ExitPlanModeTool().prepare({{"plan", "1."}});
        QVERIFY((*plan)->access() == Access());
    }

    void wantsAnAnswerOfAPersonWhoAllows()
    {
        const AskUserQuestionTool tool;
        QVERIFY(!tool.checkReply({}));
        QVERIFY(!tool.checkReply(asking({question("Which?", {"A", "B"})}, QJsonObject())));
        QVERIFY(tool.checkReply(asking({question("Which?", {"A", "B"})}, QJsonObject{{"Which?", "A"}})));
        QVERIFY(ExitPlanModeTool().checkReply({}));
    }

    void tellsOfAPlanThatWasEdited()
    {
        const ExitPlanModeTool tool;
        QCOMPARE(tool.correction({{"plan", "1."}}, {{"plan", "1."}, {"mode", "acceptEdits"}}), QString());
        QVERIFY(tool.correction({{"plan", "1."}}, {{"plan", "2."}}).endsWith("2."));
    }

    void leadsToTheModeThatThePersonChose_data()
    {
        QTest::addColumn<QJsonValue>("given");
        QTest::addColumn<std::optional<PermissionMode>>("mode");
        QTest::newRow("none") << QJsonValue(QJsonValue::Undefined) << std::optional(PermissionMode::Default);
        QTest::newRow("default") << QJsonValue("default") << std::optional(PermissionMode::Default);
        QTest::newRow("edits") << QJsonValue("acceptEdits") << std::optional(PermissionMode::AcceptEdits);
        QTest::newRow("bypass") << QJsonValue("bypassPermissions") << std::optional<PermissionMode>();
        QTest::newRow("number") << QJsonValue(1) << std::optional<PermissionMode>();
    }

    void leadsToTheModeThatThePersonChose()
    {
        QFETCH(const QJsonValue, given);
        QFETCH(const std::optional<PermissionMode>, mode);
        QJsonObject input{{"plan", "1."}};
        if (!given.isUndefined())
            input.insert("mode", given);
        const ExitPlanModeTool tool;
        QCOMPARE(tool.prepare(input).has_value(), mode.has_value());
        if (!mode)
            return;
        ToolBench bench;
        const ToolResult result = bench.run(tool, input);
        QCOMPARE(result.mode, mode);
        QCOMPARE(result.details.value("plan").toString(), "1.");
    }
};

QTEST_GUILESS_MAIN(TestPersonTools)
#include "tst_person_tools.moc"
