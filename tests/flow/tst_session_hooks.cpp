#include "core/hooks/command_hook_runner.h"
#include "tests/flow/session_scene.h"

#include <QJsonArray>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

class TestSessionHooks : public SessionScene
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void runsWhatAHookRewrote();
    void judgesWhatAHookRewroteByTheBoundaryAgain();
    void deniesWhatAHookDenies();
    void heedsAHookInEveryModeAndNoHookOverABoundary_data();
    void heedsAHookInEveryModeAndNoHookOverABoundary();
    void judgesARewriteOfARealHookAgain();
    void addsTheWordOfALaterHookToTheResult();
};

void TestSessionHooks::runsWhatAHookRewrote()
{
    m_tools.push_back(std::make_unique<FakeTool>("Bash"));
    m_hooks.before = HookOutcome{Decision::Allow, QJsonObject{{"command", "make check"}}, {}, "hook", {}};
    m_model = std::make_unique<ScriptedModel>(
        callThenAnswer({ToolCall{{"1"}, "Bash", {{"command", "make test"}}, {}}}));
    const auto session = open();
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Ruling>(kept()).first().access.command, "make check");
    QCOMPARE(factsOf<Returned>(kept()).first().text, "make checkdone");
}

void TestSessionHooks::judgesWhatAHookRewroteByTheBoundaryAgain()
{
    m_hooks.before = HookOutcome{Decision::Allow, QJsonObject{{"file_path", "../outside"}}, {}, "hook", {}};
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Ruling>(kept()).first().decision, Decision::Deny);
    QCOMPARE(factsOf<Ruling>(kept()).first().by, Judge::Boundary);
    QCOMPARE(m_write->starts, 0);
}

void TestSessionHooks::deniesWhatAHookDenies()
{
    m_hooks.before = HookOutcome{Decision::Deny, {}, "not on Fridays", "hook", {}};
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 0);
    QVERIFY(factsOf<Returned>(kept()).first().text.contains("not on Fridays"));
}

/// Real programs as hooks, in the mode in which nothing else asks.
void TestSessionHooks::heedsAHookInEveryModeAndNoHookOverABoundary_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("denied"); // a rule of the user's
    QTest::addColumn<QString>("expected");
    const QString allow =
        R"(echo '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"allow"}}')";
    const QString ask =
        R"(echo '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"ask"}}')";
    QTest::newRow("no opinion") << "true"
                                << "a" << QString() << "allow by mode";
    QTest::newRow("exit 2") << "exit 2"
                            << "a" << QString() << "deny by hook";
    QTest::newRow("an error") << "exit 1"
                              << "a" << QString() << "deny by hook";
    QTest::newRow("no such program") << "/no/such/program"
                                     << "a" << QString() << "deny by hook";
    QTest::newRow("killed") << "kill -9 $$"
                            << "a" << QString() << "deny by hook";
    QTest::newRow("too late") << "sleep 20"
                              << "a" << QString() << "deny by hook";
    QTest::newRow("half a JSON") << "echo '{\"decision\":'"
                                 << "a" << QString() << "deny by hook";
    QTest::newRow("an unheard-of decision") << R"(echo '{"decision":"Allow"}')"
                                            << "a" << QString() << "deny by hook";
    QTest::newRow("asks") << ask << "a" << QString() << "ask by hook";
    QTest::newRow("allows") << allow << "a" << QString() << "allow by hook";
    QTest::newRow("allows what a rule denies") << allow << "a"
                                               << "Edit(a)"
                                               << "deny by rule";
    QTest::newRow("allows what is outside") << allow << "../outside" << QString() << "deny by boundary";
    QTest::newRow("allows what is protected")
        << allow << ".git/hooks/pre-commit" << QString() << "deny by boundary";
}

void TestSessionHooks::heedsAHookInEveryModeAndNoHookOverABoundary()
{
    QFETCH(QString, hook);
    QFETCH(QString, path);
    QFETCH(QString, denied);
    QFETCH(QString, expected);
    CommandHookRunner runner(
        *HookSettings::parse(
            {{"PreToolUse", QJsonArray{QJsonObject{{"hooks", QJsonArray{QJsonObject{{"type", "command"},
                                                                                    {"command", hook},
                                                                                    {"timeout", 0.3}}}}}}}}),
        m_folder->path());
    m_hookRunner = &runner;
    if (!denied.isEmpty())
        m_rules.deny = {*PermissionRule::parse(denied)};
    m_model = std::make_unique<ScriptedModel>(
        callThenAnswer({ToolCall{{"1"}, "Write", {{"file_path", path}}, {}}}));
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_VERIFY(!factsOf<Ruling>(kept()).isEmpty());
    const Ruling ruling = factsOf<Ruling>(kept()).first();
    QCOMPARE(paddock::nameOf(ruling.decision) + " by " + paddock::nameOf(ruling.by), expected);
    if (ruling.decision != Decision::Ask)
        QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, int(ruling.decision == Decision::Allow));
}

void TestSessionHooks::judgesARewriteOfARealHookAgain()
{
    CommandHookRunner runner(
        *HookSettings::parse(
            {{"PreToolUse",
              QJsonArray{QJsonObject{
                  {"hooks",
                   QJsonArray{QJsonObject{
                       {"type", "command"},
                       {"command",
                        R"(echo '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"allow",)"
                        R"("updatedInput":{"file_path":"/etc/paddock-test"}}}')"}}}}}}}}),
        m_folder->path());
    m_hookRunner = &runner;
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Ruling ruling = factsOf<Ruling>(kept()).first();
    QCOMPARE(ruling.decision, Decision::Deny);
    QCOMPARE(ruling.by, Judge::Boundary);
    QCOMPARE(ruling.access.writes, QStringList{"/etc/paddock-test"});
    QCOMPARE(m_write->starts, 0);
}

void TestSessionHooks::addsTheWordOfALaterHookToTheResult()
{
    m_hooks.after = HookOutcome{{}, {}, {}, {}, "the linter is unhappy"};
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QVERIFY(factsOf<Returned>(kept()).first().text.endsWith("the linter is unhappy"));
    QCOMPARE(m_hooks.payloads.last().value("hook_event_name").toString(), "PostToolUse");
}

QTEST_GUILESS_MAIN(TestSessionHooks)
#include "tst_session_hooks.moc"
