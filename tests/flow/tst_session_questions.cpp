#include "core/tools/plan/exit_plan_mode_tool.h"
#include "core/tools/question/ask_user_question_tool.h"
#include "tests/flow/session_scene.h"

#include <QJsonArray>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

const QString HowToQuestion = QStringLiteral("Which one?");
const ToolCall AskingCall{
    {"ask-1"},
    "AskUserQuestion",
    {{"questions", QJsonArray{QJsonObject{
                       {"question", HowToQuestion},
                       {"header", "Choice"},
                       {"multiSelect", false},
                       {"options", QJsonArray{QJsonObject{{"label", "A"}}, QJsonObject{{"label", "B"}}}}}}}},
    {}};
const ToolCall PlanCall{{"plan-1"}, "ExitPlanMode", {{"plan", "1. Do it."}}, {}};

Reply answering(const ToolCall &call, const char *key, const QJsonValue &value)
{
    Reply reply{call.id, Decision::Allow};
    reply.input = call.input;
    reply.input->insert(QLatin1String(key), value);
    return reply;
}

} // namespace

class TestSessionQuestions : public SessionScene
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void asksAPersonItsQuestionsInEveryMode_data();
    void asksAPersonItsQuestionsInEveryMode();
    void leavesQuestionsOpenUntilOneIsAnswered();
    void answersItsOwnQuestionsWhenNobodyAttends();
    void leavesPlanModeWithTheApprovedPlan_data();
    void leavesPlanModeWithTheApprovedPlan();
    void staysInPlanModeWhenThePlanIsDenied();
    void judgesWhatFollowsAPlanWhenItIsApproved();
    void hasNoPlanToLeaveInOtherModes();
};

void TestSessionQuestions::asksAPersonItsQuestionsInEveryMode_data()
{
    QTest::addColumn<PermissionMode>("mode");
    for (const PermissionMode mode : {PermissionMode::Default, PermissionMode::AcceptEdits,
                                      PermissionMode::Plan, PermissionMode::BypassPermissions})
        QTest::newRow(qPrintable(paddock::nameOf(mode))) << mode;
}

void TestSessionQuestions::asksAPersonItsQuestionsInEveryMode()
{
    QFETCH(const PermissionMode, mode);
    m_tools.push_back(std::make_unique<AskUserQuestionTool>());
    m_rules.allow = {*PermissionRule::parse("AskUserQuestion")};
    m_hooks.before = HookOutcome{Decision::Allow, {}, {}, "hook", {}};
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({AskingCall}));
    const auto session = open(mode);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    const Ruling asked = factsOf<Ruling>(kept()).constLast();
    QCOMPARE(asked.decision, Decision::Ask);
    QCOMPARE(asked.preview.value("kind").toString(), "questions");
    QVERIFY(asked.suggestions.isEmpty());
    session->submit(answering(AskingCall, "answers", QJsonObject{{HowToQuestion, "B"}}));
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Returned returned = factsOf<Returned>(kept()).constFirst();
    QCOMPARE(returned.outcome, Outcome::Ok);
    QVERIFY2(returned.text.contains("Which one?\n-> B"), qPrintable(returned.text));
    QVERIFY(!returned.text.contains("changed the input"));
    QCOMPARE(returned.details.value("answers").toObject(), (QJsonObject{{HowToQuestion, "B"}}));
}

void TestSessionQuestions::leavesQuestionsOpenUntilOneIsAnswered()
{
    m_tools.push_back(std::make_unique<AskUserQuestionTool>());
    ToolCall answered = AskingCall; // a model that answers itself is not heard
    answered.input.insert("answers", QJsonObject{{HowToQuestion, "A"}});
    const auto session = asking({answered});
    int notices = 0;
    connect(session.get(), &Session::happened, this,
            [&](const Event &event) { notices += std::holds_alternative<Notice>(event.what); });
    session->submit(Reply{AskingCall.id, Decision::Allow});
    QTRY_COMPARE(notices, 1);
    QCOMPARE(lastName(), "Ruling");
    session->submit(answering(AskingCall, "answers", QJsonObject{{HowToQuestion, "my own"}}));
    QTRY_COMPARE(lastName(), "TurnEnded");
    QVERIFY(factsOf<Returned>(kept()).constFirst().text.contains("-> my own"));
}

void TestSessionQuestions::answersItsOwnQuestionsWhenNobodyAttends()
{
    m_tools.push_back(std::make_unique<AskUserQuestionTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({AskingCall}));
    const auto session = open(PermissionMode::BypassPermissions, false);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Returned returned = factsOf<Returned>(kept()).constFirst();
    QCOMPARE(returned.outcome, Outcome::Denied);
    QVERIFY2(returned.text.contains("Decide by what you know"), qPrintable(returned.text));
}

void TestSessionQuestions::leavesPlanModeWithTheApprovedPlan_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<PermissionMode>("mode");
    QTest::addColumn<bool>("isEdited");
    QTest::newRow("as it is") << QJsonObject() << PermissionMode::Default << false;
    QTest::newRow("edits accepted") << QJsonObject{{"plan", "1. Do it."}, {"mode", "acceptEdits"}}
                                    << PermissionMode::AcceptEdits << false;
    QTest::newRow("edited") << QJsonObject{{"plan", "2. Do the other thing."}} << PermissionMode::Default
                            << true;
}

void TestSessionQuestions::leavesPlanModeWithTheApprovedPlan()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const PermissionMode, mode);
    QFETCH(const bool, isEdited);
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall}));
    const auto session = open(PermissionMode::Plan);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    QCOMPARE(factsOf<Ruling>(kept()).constLast().preview,
             (QJsonObject{{"kind", "plan"}, {"plan", "1. Do it."}}));
    Reply reply{PlanCall.id, Decision::Allow};
    if (!input.isEmpty())
        reply.input = input;
    session->submit(reply);
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(session->configured().mode, mode);
    const Returned returned = factsOf<Returned>(kept()).constFirst();
    QCOMPARE(returned.outcome, Outcome::Ok);
    QCOMPARE(returned.text.contains("2. Do the other thing."), isEdited);
    QCOMPARE(returned.details.value("mode").toString(), paddock::nameOf(mode));
}

void TestSessionQuestions::staysInPlanModeWhenThePlanIsDenied()
{
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall}));
    const auto session = open(PermissionMode::Plan);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    session->submit(Reply{PlanCall.id, Decision::Deny, "think of the tests"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(session->configured().mode, PermissionMode::Plan);
    QVERIFY(factsOf<Returned>(kept()).constFirst().text.contains("think of the tests"));
}

void TestSessionQuestions::judgesWhatFollowsAPlanWhenItIsApproved()
{
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall, WriteCall}));
    const auto session = open(PermissionMode::Plan);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    QCoreApplication::processEvents();
    QCOMPARE(factsOf<Ruling>(kept()).size(), 1);
    session->submit(answering(PlanCall, "mode", "acceptEdits"));
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 1);
}

void TestSessionQuestions::hasNoPlanToLeaveInOtherModes()
{
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall}));
    const auto session = open(PermissionMode::AcceptEdits);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Returned>(kept()).constFirst().outcome, Outcome::Denied);
    QCOMPARE(session->configured().mode, PermissionMode::AcceptEdits);
}

QTEST_GUILESS_MAIN(TestSessionQuestions)
#include "tst_session_questions.moc"
