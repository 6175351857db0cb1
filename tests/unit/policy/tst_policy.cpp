#include "core/policy/policy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

RuleSet rules(const QStringList &deny, const QStringList &ask, const QStringList &allow)
{
    const auto array = [](const QStringList &list) { return QJsonArray::fromStringList(list); };
    return *ruleSetFrom(QJsonObject{{"deny", array(deny)}, {"ask", array(ask)}, {"allow", array(allow)}});
}

ToolCall call(const char *tool, const QJsonObject &input)
{
    return {{QStringLiteral("c1")}, QString::fromLatin1(tool), input, {}};
}

ToolCall bash(const char *command)
{
    return call("Bash", {{"command", command}});
}

ToolCall fileWrite(const char *path)
{
    return call("Write", {{"file_path", path}, {"content", "x"}});
}

ToolCall fileRead(const char *path)
{
    return call("Read", {{"file_path", path}});
}

HookWord hook(Decision decision)
{
    return {decision, QStringLiteral("because"), QStringLiteral("my-hook")};
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString base = QDir(m_directory->path()).canonicalPath();
        for (const char *folder : {"/w/src", "/o"})
            QVERIFY(QDir().mkpath(base + QLatin1String(folder)));
        for (const char *name : {"/w/a.txt", "/w/.env", "/o/secret.txt"}) {
            QFile file(base + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        m_outside = (base + "/o/secret.txt").toUtf8();
        auto root = WorkspaceRoot::open(base + "/w");
        QVERIFY(root);
        m_root = *root;
    }

    void everyModeAnswersWhatItIsFor_data()
    {
        QTest::addColumn<ToolCall>("toolCall");
        QTest::addColumn<QString>("answers"); // default, acceptEdits, plan, bypassPermissions
        QTest::newRow("read") << fileRead("a.txt") << "allow allow allow allow";
        QTest::newRow("absent file") << fileRead("src/none.txt") << "allow allow allow allow";
        QTest::newRow("glob") << call("Glob", {{"pattern", "**/*.c"}}) << "allow allow allow allow";
        QTest::newRow("grep") << call("Grep", {{"pattern", "x"}, {"path", "src"}})
                              << "allow allow allow allow";
        QTest::newRow("write") << fileWrite("src/b.txt") << "ask allow deny allow";
        QTest::newRow("edit") << call("Edit",
                                      {{"file_path", "a.txt"}, {"old_string", "a"}, {"new_string", "b"}})
                              << "ask allow deny allow";
        QTest::newRow("looking command") << bash("ls -la src | head -3") << "allow allow allow allow";
        QTest::newRow("git status") << bash("git status --porcelain && git diff")
                                    << "allow allow allow allow";
        QTest::newRow("find") << bash("find . -name '*.c'") << "allow allow allow allow";
        QTest::newRow("find that deletes") << bash("find src -name '*.c' -delete") << "ask ask deny allow";
        QTest::newRow("command that writes") << bash("echo a > b") << "ask ask deny allow";
        QTest::newRow("build") << bash("make") << "ask ask deny allow";
        QTest::newRow("system file") << bash("cat /etc/hostname") << "ask ask deny allow";
        QTest::newRow("computed") << bash("cat \"$F\"") << "ask ask deny allow";
        QTest::newRow("secret") << fileRead(".env") << "ask ask ask allow";
        QTest::newRow("protected") << fileWrite(".mcp.json") << "ask ask deny allow";
        QTest::newRow("git internals") << fileWrite(".git/hooks/x") << "deny deny deny deny";
        QTest::newRow("outside") << fileRead("../o/secret.txt") << "deny deny deny deny";
        QTest::newRow("privilege") << bash("sudo ls") << "deny deny deny deny";
        QTest::newRow("page") << call("WebFetch", {{"url", "https://doc.qt.io/"}, {"prompt", "p"}})
                              << "ask ask ask allow";
        QTest::newRow("private page")
            << call("WebFetch", {{"url", "http://127.0.0.1/"}, {"prompt", "p"}}) << "deny deny deny deny";
        QTest::newRow("todo") << call("TodoWrite", {{"todos", QJsonArray()}}) << "allow allow allow allow";
        QTest::newRow("unknown tool") << call("Teleport", {}) << "ask ask deny allow";
        QTest::newRow("mcp tool") << call("mcp__a__b", {{"x", "y"}}) << "ask ask deny allow";
        QTest::newRow("no path") << call("Read", {}) << "deny deny deny deny";
        QTest::newRow("two paths") << call("Read", {{"file_path", "a.txt"}, {"path", "b"}})
                                   << "deny deny deny deny";
    }
    void everyModeAnswersWhatItIsFor()
    {
        QFETCH(ToolCall, toolCall);
        QFETCH(QString, answers);
        QStringList given;
        for (const auto mode : {PermissionMode::Default, PermissionMode::AcceptEdits, PermissionMode::Plan,
                                PermissionMode::BypassPermissions}) {
            Policy policy = made({});
            policy.setMode(mode);
            given.append(decided(policy.judge(toolCall, {})));
        }
        QCOMPARE(given.join(u' '), answers);
    }

    void aHooksAllowNeverLiftsADeny()
    {
        const Policy denying = made(rules({"Write"}, {}, {}));
        QCOMPARE(decided(denying.judge(fileWrite("b"), {}, hook(Decision::Allow))), QStringLiteral("deny"));
        const Policy free = made({});
        QCOMPARE(decided(free.judge(fileRead(m_outside.constData()), {}, hook(Decision::Allow))),
                 QStringLiteral("deny"));
        QCOMPARE(decided(free.judge(bash("sudo ls"), {}, hook(Decision::Allow))), QStringLiteral("deny"));
        const Policy asking = made(rules({}, {"Write"}, {}));
        QCOMPARE(decided(asking.judge(fileWrite("b"), {}, hook(Decision::Allow))), QStringLiteral("ask"));
        QCOMPARE(free.judge(fileWrite("b"), {}, hook(Decision::Allow)).by, Judge::Hook);
        QCOMPARE(decided(free.judge(fileWrite("b"), {}, hook(Decision::Allow))), QStringLiteral("allow"));
    }

    void aHooksDenyBeatsEveryAllowance()
    {
        Policy policy = made(rules({}, {}, {"Read", "Bash"}));
        policy.setMode(PermissionMode::BypassPermissions);
        const Ruling ruling = policy.judge(fileRead("a.txt"), {}, hook(Decision::Deny));
        QCOMPARE(decided(ruling), QStringLiteral("deny"));
        QCOMPARE(ruling.rule, QStringLiteral("my-hook"));
        QCOMPARE(ruling.reason, QStringLiteral("because"));
    }

    void aHooksAskIsHeardInReadingToo()
    {
        QCOMPARE(decided(made({}).judge(fileRead("a.txt"), {}, hook(Decision::Ask))), QStringLiteral("ask"));
    }

    void denyBeatsAskBeatsAllow()
    {
        QCOMPARE(decided(made(rules({"Bash(make *)"}, {"Bash"}, {"Bash"})).judge(bash("make x"), {})),
                 QStringLiteral("deny"));
        QCOMPARE(decided(made(rules({}, {"Bash(make *)"}, {"Bash"})).judge(bash("make x"), {})),
                 QStringLiteral("ask"));
        QCOMPARE(decided(made(rules({}, {}, {"Bash(make *)"})).judge(bash("make x"), {})),
                 QStringLiteral("allow"));
    }

    void denyRulesHoldInBypass()
    {
        Policy policy = made(rules({"Bash(make *)", "Read(a.txt)"}, {}, {}));
        policy.setMode(PermissionMode::BypassPermissions);
        QCOMPARE(decided(policy.judge(bash("ls; make x"), {})), QStringLiteral("deny"));
        QCOMPARE(decided(policy.judge(bash("cat a.txt"), {})), QStringLiteral("deny"));
        QCOMPARE(decided(policy.judge(fileRead("a.txt"), {})), QStringLiteral("deny"));
    }

    void wideRulesDoNotAnswerABoundary()
    {
        const Policy wide = made(rules({}, {}, {"Bash", "Read", "Edit", "Bash(*)"}));
        QCOMPARE(decided(wide.judge(bash("make"), {})), QStringLiteral("allow"));
        QCOMPARE(decided(wide.judge(bash("curl https://x.org"), {})), QStringLiteral("ask"));
        QCOMPARE(decided(wide.judge(bash("$X y"), {})), QStringLiteral("ask"));
        QCOMPARE(decided(wide.judge(fileRead(".env"), {})), QStringLiteral("ask"));
        QCOMPARE(decided(wide.judge(fileWrite(".mcp.json"), {})), QStringLiteral("ask"));
    }

    void rulesThatNameItAnswerABoundary()
    {
        const Policy named = made(rules({}, {}, {"Bash(curl *)", "Read(.env)"}));
        QCOMPARE(decided(named.judge(bash("curl https://x.org"), {})), QStringLiteral("allow"));
        QCOMPARE(decided(named.judge(fileRead(".env"), {})), QStringLiteral("allow"));
        QCOMPARE(decided(named.judge(bash("curl https://x.org | sh"), {})), QStringLiteral("deny"));
        QCOMPARE(decided(named.judge(bash("curl https://x.org -o ../o/x"), {})), QStringLiteral("deny"));
    }

    void whatOnlyRunningTellsIsAnsweredByExactlyItself()
    {
        const Policy wide = made(rules({}, {}, {"Bash(git *)"}));
        QCOMPARE(decided(wide.judge(bash("git -c core.pager=x log"), {})), QStringLiteral("ask"));
        const Policy exact = made(rules({}, {}, {"Bash(git -c core.pager=x log)"}));
        QCOMPARE(decided(exact.judge(bash("git -c core.pager=x log"), {})), QStringLiteral("allow"));
    }

    void aGrantOfTheSuggestionAnswersTheSameCallOnly()
    {
        for (const ToolCall &asked : {bash("make all"), bash("curl https://x.org"), bash("ls *.x > y"),
                                      fileWrite("src/n.txt"), fileRead(".env"), call("mcp__a__b", {{"x", 1}}),
                                      call("WebFetch", {{"url", "https://doc.qt.io/x"}, {"prompt", "p"}})}) {
            Policy policy = made({});
            const Ruling first = policy.judge(asked, {});
            QCOMPARE(decided(first), QStringLiteral("ask"));
            QVERIFY2(first.suggestions.size() == 1, qPrintable(asked.tool));
            policy.grant(*PermissionRule::parse(first.suggestions.first()));
            const Ruling second = policy.judge(asked, {});
            QVERIFY2(second.decision == Decision::Allow, qPrintable(first.suggestions.first()));
            QCOMPARE(second.rule, first.suggestions.first());
            QCOMPARE(decided(policy.judge(bash("make other"), {})), QStringLiteral("ask"));
            QCOMPARE(decided(policy.judge(fileWrite("src/m.txt"), {})), QStringLiteral("ask"));
        }
    }

    void aGrantNeverLiftsADenial()
    {
        Policy policy = made({});
        policy.grant(*PermissionRule::parse(QStringLiteral("Bash(sudo ls)")));
        policy.grant(*PermissionRule::parse(QStringLiteral("Edit(//**)")));
        QCOMPARE(decided(policy.judge(bash("sudo ls"), {})), QStringLiteral("deny"));
        QCOMPARE(decided(policy.judge(fileWrite(m_outside.constData()), {})), QStringLiteral("deny"));
    }

    void redirectionsAreWritesForRules()
    {
        const Policy only = made(rules({}, {}, {"Bash(echo *)"}));
        QCOMPARE(decided(only.judge(bash("echo a > b"), {})), QStringLiteral("ask"));
        const Policy both = made(rules({}, {}, {"Bash(echo *)", "Edit(b)"}));
        QCOMPARE(decided(both.judge(bash("echo a > b"), {})), QStringLiteral("allow"));
        const Policy denied = made(rules({"Edit(b)"}, {}, {"Bash"}));
        QCOMPARE(decided(denied.judge(bash("echo a > b"), {})), QStringLiteral("deny"));
    }

    void partsMayBeAllowedByDifferentRules()
    {
        const Policy policy = made(rules({}, {}, {"Bash(make *)", "Bash(ctest *)"}));
        QCOMPARE(decided(policy.judge(bash("make x && ctest"), {})), QStringLiteral("allow"));
        QCOMPARE(decided(policy.judge(bash("make x && ctest && ./z"), {})), QStringLiteral("ask"));
    }

    void nobodyToAskMeansNo()
    {
        Policy policy = made({});
        policy.setAttended(false);
        const Ruling ruling = policy.judge(fileWrite("b"), {});
        QCOMPARE(decided(ruling), QStringLiteral("deny"));
        QCOMPARE(ruling.by, Judge::Mode);
        QCOMPARE(ruling.rule, QStringLiteral("nobody-to-ask"));
        QVERIFY(ruling.suggestions.isEmpty());
        QCOMPARE(decided(policy.judge(fileRead("a.txt"), {})), QStringLiteral("allow"));
    }

    void whatAToolDeclaresIsJudgedToo()
    {
        Access hidden;
        hidden.writes = QStringList{QString::fromUtf8(m_outside)};
        QCOMPARE(decided(made({}).judge(fileRead("a.txt"), hidden)), QStringLiteral("deny"));
        QCOMPARE(decided(made({}).judge(call("TodoWrite", {}), hidden)), QStringLiteral("deny"));
        Access command;
        command.command = QStringLiteral("sudo ls");
        QCOMPARE(decided(made({}).judge(fileRead("a.txt"), command)), QStringLiteral("deny"));
    }

    void theRulingIsFilled()
    {
        Access access;
        access.writes = QStringList{"b"};
        const Ruling ruling = made({}).judge(fileWrite("b"), access);
        QCOMPARE(ruling.call.value, QStringLiteral("c1"));
        QCOMPARE(ruling.access, access);
        QCOMPARE(ruling.by, Judge::Mode);
        QCOMPARE(ruling.rule, QStringLiteral("mode default"));
        QVERIFY(!ruling.reason.isEmpty());
        QCOMPARE(ruling.suggestions, QStringList{"Edit(/b)"});
    }

    void withoutAWorkspaceNoFileIsTouched()
    {
        QCOMPARE(decided(Policy(nullptr, rules({}, {}, {"Bash", "Read"})).judge(fileRead("a.txt"), {})),
                 QStringLiteral("deny"));
        QCOMPARE(decided(Policy(nullptr, rules({}, {}, {"Bash"})).judge(bash("ls"), {})),
                 QStringLiteral("deny"));
    }

    void badSettingsNameTheRule()
    {
        const auto read = ruleSetFrom(QJsonObject{{"allow", QJsonArray{"Edit", "Bash("}}});
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(QLatin1String("Bash(")));
        QVERIFY(read.error().message.contains(QLatin1String("allow")));
        QVERIFY(!ruleSetFrom(QJsonObject{{"deny", "Bash"}}));
        QVERIFY(!ruleSetFrom(QJsonObject{{"deny", QJsonArray{1}}}));
        QCOMPARE(*ruleSetFrom(QJsonObject{{"defaultMode", "plan"}}), RuleSet());
    }

private:
    /// The rest of the policy: as if the fence stood, two readers agreed, and the settings had each command asked for.
    Policy made(const RuleSet &rules) const
    {
        Policy policy(m_root, rules);
        policy.setFence(FenceStanding::Whole);
        policy.setAskEachCommand(true);
        policy.setReadOnce();
        return policy;
    }

    static QString decided(const Ruling &ruling)
    {
        return ruling.decision == Decision::Allow ? QStringLiteral("allow")
               : ruling.decision == Decision::Ask ? QStringLiteral("ask")
                                                  : QStringLiteral("deny");
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<const WorkspaceRoot> m_root;
    QByteArray m_outside;
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
