#include "core/hooks/command_hook_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

/// JSON written with single quotes, for moc stumbles over raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A hook that answers with this.
QString says(const char *text)
{
    return "echo '" + QString::fromLatin1(json(text)) + "'";
}

} // namespace

class CommandHookRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void matchersMeanWhatTheSettingsSay_data()
    {
        QTest::addColumn<QString>("matcher");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<bool>("matches");
        QTest::newRow("empty") << ""
                               << "Bash" << true;
        QTest::newRow("star") << "*"
                              << "Bash" << true;
        QTest::newRow("exact") << "Bash"
                               << "Bash" << true;
        QTest::newRow("exact is whole") << "Bash"
                                        << "BashX" << false;
        QTest::newRow("case") << "bash"
                              << "Bash" << false;
        QTest::newRow("bar") << "Edit|Write"
                             << "Write" << true;
        QTest::newRow("comma") << "Edit, Write"
                               << "Write" << true;
        QTest::newRow("neither") << "Edit|Write"
                                 << "Read" << false;
        QTest::newRow("expression") << "mcp__.*__write"
                                    << "mcp__a__write_file" << true;
        QTest::newRow("expression, not") << "^Write"
                                         << "TodoWrite" << false;
        QTest::newRow("unanchored") << "Wri.e"
                                    << "TodoWrite" << true;
    }
    void matchersMeanWhatTheSettingsSay()
    {
        QFETCH(QString, matcher);
        QFETCH(QString, tool);
        QFETCH(bool, matches);
        const Result<ToolMatcher> parsed = ToolMatcher::parse(matcher);
        QVERIFY(parsed);
        QCOMPARE(parsed->matches(tool), matches);
    }

    void settingsThatCannotBeFollowedAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no list") << json("{'PreToolUse': {}}");
        QTest::newRow("no hooks") << json("{'PreToolUse': [{'matcher': 'Bash'}]}");
        QTest::newRow("other type") << json("{'PreToolUse': [{'hooks': [{'type': 'http', 'url': 'x'}]}]}");
        QTest::newRow("no command") << json("{'PostToolUse': [{'hooks': [{'type': 'command'}]}]}");
        QTest::newRow("bad matcher") << json(
            "{'PreToolUse': [{'matcher': '(', 'hooks': [{'type': 'command', 'command': 'x'}]}]}");
        QTest::newRow("condition") << json(
            "{'PreToolUse': [{'hooks': [{'type': 'command', 'command': 'x', 'if': 'Bash *'}]}]}");
        QTest::newRow("timeout") << json(
            "{'PreToolUse': [{'hooks': [{'type': 'command', 'command': 'x', 'timeout': -1}]}]}");
    }
    void settingsThatCannotBeFollowedAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto settings = HookSettings::parse(QJsonDocument::fromJson(json).object());
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, ErrorKind::Invalid);
    }

    void nothingRunsForAToolThatNobodyListensTo()
    {
        CommandHookRunner runner(settings("PreToolUse", {"exit 2"}, "Bash"), m_folder.path());
        QVERIFY(!runner.run(HookPoint::PreToolUse, "Read", {}));
        QVERIFY(!runner.run(HookPoint::PostToolUse, "Bash", {}));
        QVERIFY(runner.run(HookPoint::PreToolUse, "Bash", {}));
    }

    void aHookReadsThePayloadAndKnowsTheProject()
    {
        const HookOutcome outcome = pre(
            {"cat > payload; echo \"$PADDOCK_PROJECT_DIR|$CLAUDE_PROJECT_DIR|$ANTHROPIC_API_KEY\" > env"});
        QCOMPARE(outcome.decision, std::nullopt);
        QCOMPARE(content("payload"), QByteArray("{\"tool_name\":\"Bash\"}\n"));
        const QByteArray folder = QFile::encodeName(m_folder.path());
        QCOMPARE(content("env"), folder + '|' + folder + "|\n");
    }

    void decidesAsTheHookSays_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("reason");
        const int none = -1;
        QTest::newRow("silence") << "true" << none << "";
        QTest::newRow("plain text") << "echo looks fine" << none << "";
        QTest::newRow("allow") << says(
            "{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'permissionDecision': 'allow', "
            "'permissionDecisionReason': 'ok'}}")
                               << int(Decision::Allow) << "ok";
        QTest::newRow("deny") << says(
            "{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'permissionDecision': 'deny', "
            "'permissionDecisionReason': 'never'}}")
                              << int(Decision::Deny) << "never";
        QTest::newRow("ask") << says("{'hookSpecificOutput': {'hookEventName': 'PreToolUse', "
                                     "'permissionDecision': 'ask', 'permissionDecisionReason': 'hm'}}")
                             << int(Decision::Ask) << "hm";
        QTest::newRow("exit 2") << "echo not here >&2; exit 2" << int(Decision::Deny) << "not here";
        QTest::newRow("exit 2 beats its own allow")
            << says("{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'permissionDecision': 'allow'}}")
                   + "; echo no >&2; exit 2"
            << int(Decision::Deny) << "no";
        QTest::newRow("block") << says("{'decision': 'block', 'reason': 'old'}") << int(Decision::Deny)
                               << "old";
        QTest::newRow("approve") << says("{'decision': 'approve', 'reason': 'old'}") << int(Decision::Allow)
                                 << "old";
        QTest::newRow("stop") << says("{'continue': false, 'stopReason': 'enough'}") << int(Decision::Deny)
                              << "enough";
    }
    void decidesAsTheHookSays()
    {
        QFETCH(QString, command);
        QFETCH(int, decision);
        QFETCH(QString, reason);
        const HookOutcome outcome = pre({command});
        QCOMPARE(outcome.decision ? int(*outcome.decision) : -1, decision);
        QCOMPARE(outcome.reason, reason);
        if (outcome.decision)
            QCOMPARE(outcome.hook, command);
    }

    void aHookThatFailsDenies_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("other exit code") << "exit 1";
        QTest::newRow("not found") << "/nowhere/hook";
        QTest::newRow("signal") << "kill -9 $$";
        QTest::newRow("timeout") << "sleep 1000";
        QTest::newRow("no JSON") << "echo '{nonsense'";
        QTest::newRow("two objects") << "echo '{}{}'";
        QTest::newRow("no event name") << says("{'hookSpecificOutput': {'permissionDecision': 'allow'}}");
        QTest::newRow("wrong event name") << says(
            "{'hookSpecificOutput': {'hookEventName': 'PostToolUse', 'permissionDecision': 'allow'}}");
        QTest::newRow("wrong case") << says(
            "{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'permissionDecision': 'Deny'}}");
        QTest::newRow("wrong type") << says(
            "{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'permissionDecision': true}}");
        QTest::newRow("input is text")
            << says("{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'updatedInput': 'x'}}");
        QTest::newRow("specific is a list") << says("{'hookSpecificOutput': []}");
        QTest::newRow("unknown legacy word") << says("{'decision': 'deny'}");
        QTest::newRow("later") << says("{'async': true}");
        QTest::newRow("flood") << "yes";
        QTest::newRow("flood of errors") << "yes >&2";
    }
    void aHookThatFailsDenies()
    {
        QFETCH(QString, command);
        const HookOutcome outcome = pre({command}, 0.5);
        QCOMPARE(outcome.decision, std::optional(Decision::Deny));
        QVERIFY2(outcome.reason.contains(command), qPrintable(outcome.reason));
        QCOMPARE(outcome.hook, command);
    }

    void aProjectFolderThatIsGoneDenies()
    {
        CommandHookRunner runner(settings("PreToolUse", {"true"}, {}), "/nowhere/at/all");
        QCOMPARE(outcomeOf(runner.run(HookPoint::PreToolUse, "Bash", {})).decision,
                 std::optional(Decision::Deny));
    }

    void hooksRunInParallelAndTheStrictestWordWins()
    {
        // Each waits for the other: one after the other they would run into their timeout.
        const HookOutcome outcome =
            pre({"touch a; until [ -e b ]; do sleep 0.01; done; echo '{\"decision\": \"approve\"}'",
                 "touch b; until [ -e a ]; do sleep 0.01; done; echo second >&2; exit 2"},
                20);
        QCOMPARE(outcome.decision, std::optional(Decision::Deny));
        QCOMPARE(outcome.reason, QString("second"));
    }

    void theStrictestWordWinsInAnyOrder()
    {
        const QString approves = QStringLiteral("echo '{\"decision\": \"approve\", \"reason\": \"fine\"}'");
        const QString denies = QStringLiteral("echo no >&2; exit 2");
        QCOMPARE(pre({approves, denies}, 20).decision, std::optional(Decision::Deny));
        QCOMPARE(pre({denies, approves}, 20).decision, std::optional(Decision::Deny));
    }

    void aHookRewritesTheInputAndAddsContext()
    {
        const HookOutcome outcome =
            pre({says("{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'updatedInput': {'command': "
                      "'ls'}, 'additionalContext': 'mind the gap'}}")});
        QCOMPARE(outcome.input, std::optional(QJsonObject{{"command", "ls"}}));
        QCOMPARE(outcome.context, QString("mind the gap"));
        QCOMPARE(outcome.decision, std::nullopt);
    }

    void twoDifferentRewritesDeny()
    {
        const QString rewrite = says(
            "{'hookSpecificOutput': {'hookEventName': 'PreToolUse', 'updatedInput': {'command': '%1'}}}");
        QCOMPARE(pre({rewrite.arg("a"), rewrite.arg("b")}).decision, std::optional(Decision::Deny));
        QCOMPARE(pre({rewrite.arg("a"), rewrite.arg("a")}).decision, std::nullopt);
    }

    void afterTheCallWhatAHookObjectsToBecomesContext()
    {
        const HookOutcome objection = post({"echo does not compile >&2; exit 2"});
        QCOMPARE(objection.decision, std::nullopt);
        QCOMPARE(objection.context, QString("does not compile"));
        QCOMPARE(post({says("{'decision': 'block', 'reason': 'format it'}")}).context, QString("format it"));
        const HookOutcome failure = post({"exit 1"});
        QCOMPARE(failure.context, QString());
        QVERIFY(failure.reason.contains("exit 1"));
    }

    void destroyingTheRunEndsItsHooks()
    {
        CommandHookRunner runner(settings("PreToolUse", {"echo $$ > pid; sleep 1000"}, {}), m_folder.path());
        auto run = runner.run(HookPoint::PreToolUse, "Bash", {});
        QTRY_VERIFY(content("pid").endsWith('\n'));
        const QString process = "/proc/" + QString::fromLatin1(content("pid").trimmed());
        QVERIFY(QFile::exists(process));
        run.reset();
        QTRY_VERIFY(!QFile::exists(process));
    }

private:
    static HookSettings settings(const QString &point, const QStringList &commands, const QString &matcher,
                                 double timeout = 10)
    {
        QJsonArray hooks;
        for (const QString &command : commands)
            hooks.append(QJsonObject{{"type", "command"}, {"command", command}, {"timeout", timeout}});
        const auto parsed =
            HookSettings::parse({{point, QJsonArray{QJsonObject{{"matcher", matcher}, {"hooks", hooks}}}}});
        return parsed ? *parsed : HookSettings{};
    }

    static HookOutcome outcomeOf(std::unique_ptr<HookRun> run)
    {
        std::optional<HookOutcome> outcome;
        if (!run) {
            qWarning("no hook listens");
            return {};
        }
        connect(run.get(), &HookRun::finished, run.get(), [&](const HookOutcome &value) {
            if (outcome)
                qFatal("finished() came twice");
            outcome = value;
        });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20000))
            qWarning("the hooks did not finish");
        return outcome.value_or(HookOutcome{});
    }

    HookOutcome pre(const QStringList &commands, double timeout = 10)
    {
        qputenv("ANTHROPIC_API_KEY", "canary");
        CommandHookRunner runner(settings("PreToolUse", commands, "Bash", timeout), m_folder.path());
        return outcomeOf(runner.run(HookPoint::PreToolUse, "Bash", {{"tool_name", "Bash"}}));
    }
    HookOutcome post(const QStringList &commands)
    {
        CommandHookRunner runner(settings("PostToolUse", commands, {}), m_folder.path());
        return outcomeOf(runner.run(HookPoint::PostToolUse, "Edit", {}));
    }

    QByteArray content(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CommandHookRunnerTest)
#include "tst_command_hook_runner.moc"
