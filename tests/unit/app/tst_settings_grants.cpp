#include "app/common/settings_grants.h"
#include "app/common/settings_rules.h"
#include "app/common/workspace_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

/// What a person grants for a folder or for everywhere, from the answer to the rules of the next session.
class TestSettingsGrants : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_file = m_home->filePath("settings.json");
    }
    void cleanup() { m_home.reset(); }

    void aGrantHoldsWhereItWasGiven()
    {
        QVERIFY(!remembered(GrantScope::Folder, "/w/one", {"Bash(make \\*)", "Edit(/a b)"}));
        QVERIFY(!remembered(GrantScope::Always, "/w/one", {"Glob"}));
        QVERIFY(!remembered(GrantScope::Folder, "/w/one", {"Edit(/a b)"})); // said twice, kept once
        QCOMPARE(rulesFor("/w/one"), (QStringList{"Glob in the user settings",
                                                  "Bash(make \\*) in the user settings for this folder",
                                                  "Edit(/a b) in the user settings for this folder"}));
        QCOMPARE(rulesFor("/w/two"), QStringList{"Glob in the user settings"});
    }

    void aGrantThatCannotBeKeptSaysWhy()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{,}");
        file.close();
        const std::optional<Error> error = remembered(GrantScope::Always, "/w", {"Glob"});
        QVERIFY(error);
        QVERIFY2(error->message.contains(m_file), qPrintable(error->message));
    }

    void destroyingTheErrandDropsItsAnswerOnly()
    {
        auto keeping = SettingsGrants(m_file).remember(GrantScope::Always, "/w", {"Glob"});
        keeping.reset();
        QTRY_COMPARE(rulesFor("/w"), QStringList{"Glob in the user settings"});
    }

    void aRuleThatCannotBeReadNamesItsPlace()
    {
        Settings settings;
        settings.ask = {{"Bash(", {SettingsLayer::Local, "/w/.paddock/settings.local.json"}}};
        const Result<RuleSet> rules = ruleSetOf(settings);
        QVERIFY(!rules);
        for (const char *part :
             {"permissions.ask", "local project settings", "/w/.paddock/settings.local.json", "Bash("})
            QVERIFY2(rules.error().message.contains(QLatin1String(part)), qPrintable(rules.error().message));
    }

    void theOrderOfJudgingNamesEveryOrigin()
    {
        Settings settings;
        settings.allow = {{"Glob", {SettingsLayer::User, "/u.json"}}};
        settings.deny = {{"Edit(x)", {SettingsLayer::Managed, "/etc/m.json"}},
                         {"Read(y)", {SettingsLayer::CommandLine}}};
        settings.ask = {{"WebFetch", {SettingsLayer::Project, "/w/p.json"}}};
        Policy policy(nullptr, *ruleSetOf(settings));
        policy.grant(*PermissionRule::parse("Bash(ls)"), GrantScope::Turn);
        QStringList told;
        for (const RuleInForce &rule : policy.rulesInForce())
            told.append(rule.rule + ": " + rule.origin);
        QCOMPARE(told, (QStringList{"Edit(x): settings of this machine's administrator, /etc/m.json",
                                    "Read(y): command line", "WebFetch: project settings, /w/p.json",
                                    "Bash(ls): grants of this turn", "Glob: user settings, /u.json"}));
        policy.endTurn();
        QCOMPARE(policy.rulesInForce().size(), 4);
    }

private:
    std::optional<Error> remembered(GrantScope scope, const QString &workspace, const QStringList &rules)
    {
        std::optional<Result<void>> answer;
        const auto keeping = SettingsGrants(m_file).remember(scope, workspace, rules);
        connect(keeping.get(), &GrantKeeping::finished, this,
                [&](const Result<void> &kept) { answer = kept; });
        [&] { QTRY_VERIFY(answer); }();
        return answer && *answer ? std::nullopt : std::optional(answer ? answer->error() : Error());
    }
    QStringList rulesFor(const QString &workspace) const
    {
        SettingsPlaces places;
        places.userFile = m_file;
        places.workspace = workspace;
        const Result<Settings> settings = loadSettings(places, {}, {});
        QStringList told;
        for (const PermissionRule &rule : settings ? ruleSetOf(*settings)->allow : QList<PermissionRule>())
            told.append(rule.named());
        return told;
    }

    std::optional<QTemporaryDir> m_home;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettingsGrants)
#include "tst_settings_grants.moc"
