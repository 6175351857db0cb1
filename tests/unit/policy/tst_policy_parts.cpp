#include "core/policy/policy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace paddock;

namespace {

ToolCall command(const QString &text)
{
    return {{QStringLiteral("c1")}, QStringLiteral("Bash"), QJsonObject{{"command", text}}, {}};
}

QString word(Decision decision)
{
    return decision == Decision::Allow ? QStringLiteral("allow")
           : decision == Decision::Ask ? QStringLiteral("ask")
                                       : QStringLiteral("deny");
}

} // namespace

/// The fence as a reason, rulings part by part, and what "always" would store.
class PolicyPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_base = QDir(m_directory.path()).canonicalPath();
        for (const char *folder : {"/w/src", "/w/docs", "/o"})
            QVERIFY(QDir().mkpath(m_base + QLatin1String(folder)));
        for (const char *name : {"/w/a.txt", "/w/docs/guide.md", "/o/secret.txt"}) {
            QFile file(m_base + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(::symlink("docs", QFile::encodeName(m_base + "/w/way").constData()), 0);
        m_root = *WorkspaceRoot::open(m_base + "/w");
    }

    void theFenceDecidesWhatNothingObjectsTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>(
            "verdicts"); // default, acceptEdits, plan, bypass; whole then missing then refusing
        QTest::newRow("work") << "make"
                              << "allow allow deny allow | ask ask deny allow | deny deny deny deny";
        QTest::newRow("looking") << "ls"
                                 << "allow allow allow allow | ask ask deny allow | deny deny deny deny";
        QTest::newRow("network") << "git push"
                                 << "ask ask deny allow | ask ask deny allow | deny deny deny deny";
        QTest::newRow("certain harm") << "rm -rf ../o"
                                      << "deny deny deny deny | deny deny deny deny | deny deny deny deny";
    }

    void theFenceDecidesWhatNothingObjectsTo()
    {
        QFETCH(QString, text);
        QFETCH(QString, verdicts);
        QStringList groups;
        for (const FenceStanding standing :
             {FenceStanding::Whole, FenceStanding::MissingAsk, FenceStanding::MissingRefuse}) {
            QStringList found;
            for (const PermissionMode mode : {PermissionMode::Default, PermissionMode::AcceptEdits,
                                              PermissionMode::Plan, PermissionMode::BypassPermissions}) {
                Policy policy = made({}, standing);
                policy.setMode(mode);
                const Ruling ruling = policy.judge(command(text), {});
                found.append(word(ruling.decision));
                if (mode == PermissionMode::BypassPermissions && standing == FenceStanding::MissingAsk
                    && ruling.decision == Decision::Allow)
                    QVERIFY2(ruling.reason.contains("fence"), qPrintable(ruling.reason));
            }
            groups.append(found.join(u' '));
        }
        QCOMPARE(groups.join(" | "), verdicts);
    }

    void theFenceIsNamedAsTheReason()
    {
        const Ruling allowed = made({}, FenceStanding::Whole).judge(command("make"), {});
        QCOMPARE(allowed.rule, QStringLiteral("fence"));
        QCOMPARE(allowed.by, Judge::Mode);
        const Ruling refused = made({}, FenceStanding::MissingRefuse).judge(command("make"), {});
        QCOMPARE(refused.rule, QStringLiteral("no-fence"));
        Policy asking = made({}, FenceStanding::Whole);
        asking.setAskEachCommand(true);
        QCOMPARE(word(asking.judge(command("make"), {}).decision), QStringLiteral("ask"));
    }

    void aBareRuleDoesNotStandInForTheFence()
    {
        QCOMPARE(word(made({"Bash"}, FenceStanding::MissingAsk).judge(command("make"), {}).decision),
                 QStringLiteral("ask"));
        QCOMPARE(
            word(made({"Bash(make *)"}, FenceStanding::MissingAsk).judge(command("make x"), {}).decision),
            QStringLiteral("allow"));
        QCOMPARE(word(made({"Bash"}, FenceStanding::MissingRefuse).judge(command("make"), {}).decision),
                 QStringLiteral("deny"));
    }

    void withoutASecondReadingACommandAsks()
    {
        Policy policy(m_root, {});
        policy.setFence(FenceStanding::Whole);
        QCOMPARE(policy.judge(command("make"), {}).rule, QStringLiteral("two-readings"));
        QCOMPARE(word(policy.judge(command("make"), {}).decision), QStringLiteral("ask"));
        const ShellReading same{ShellReading::State::Read, {}, readCommands(readShell("make"))};
        QCOMPARE(word(policy.judge(command("make"), {}, {}, {{"make", same}}).decision),
                 QStringLiteral("allow"));
        const ShellReading other{ShellReading::State::Read, {}, readCommands(readShell("make; id"))};
        QCOMPARE(policy.judge(command("make"), {}, {}, {{"make", other}}).rule,
                 QStringLiteral("two-readings"));
        const ShellReading refused{ShellReading::State::Refused, "no", {}};
        QCOMPARE(policy.judge(command("make"), {}, {}, {{"make", refused}}).rule,
                 QStringLiteral("unparsable"));
    }

    void nestedTextsAreReadTwiceToo()
    {
        const Policy policy = made({}, FenceStanding::Whole);
        QCOMPARE(policy.textsToRead(command("bash -c 'make \"x y\"'"), {}),
                 (QStringList{"bash -c 'make \"x y\"'", "make \"x y\""}));
        QCOMPARE(policy.textsToRead({{"c"}, "Read", QJsonObject{{"file_path", "a.txt"}}, {}}, {}),
                 QStringList());
    }

    void eachPartHasItsOwnRuling()
    {
        const Ruling ruling =
            made({}, FenceStanding::Whole)
                .judge(command("make > log.txt && curl https://x.org | cat 'a b' way/guide.md"), {});
        QCOMPARE(word(ruling.decision), QStringLiteral("ask"));
        QCOMPARE(ruling.parts.size(), 3);
        QCOMPARE(ruling.parts[0].text, QStringLiteral("make > log.txt"));
        QCOMPARE(ruling.parts[0].rule, QStringLiteral("fence"));
        QCOMPARE(ruling.parts[0].writes, QStringList{m_root->path() + "/log.txt"});
        QCOMPARE(word(ruling.parts[1].decision), QStringLiteral("ask"));
        QCOMPARE(ruling.parts[1].suggestion, QStringLiteral("Bash(curl https://x.org)"));
        QCOMPARE(ruling.parts[2].text, QStringLiteral("cat 'a b' way/guide.md"));
        QVERIFY(ruling.parts[2].reads.contains(m_root->path() + "/docs/guide.md"));
        QVERIFY(ruling.resolved.contains(m_root->path() + "/docs/guide.md"));
        QCOMPARE(ruling.suggestions, QStringList{"Bash(curl https://x.org)"});
    }

    void aPartThatIsAllowedNeedsNoRuleOfItsOwn()
    {
        Policy policy = made({}, FenceStanding::Whole);
        policy.grant(*PermissionRule::parse("Bash(curl https://x.org)"));
        const Ruling ruling = policy.judge(command("make && curl https://x.org"), {});
        QCOMPARE(word(ruling.decision), QStringLiteral("allow"));
        QCOMPARE(ruling.rule, QStringLiteral("Bash(curl https://x.org)"));
        QCOMPARE(ruling.by, Judge::Rule);
        QCOMPARE(word(policy.judge(command("make && curl https://y.org"), {}).decision),
                 QStringLiteral("ask"));
    }

    void aDeniedPartDeniesTheWhole()
    {
        const Ruling ruling =
            made({}, FenceStanding::Whole).judge(command("make; rm -rf ../o; git push"), {});
        QCOMPARE(word(ruling.decision), QStringLiteral("deny"));
        QCOMPARE(word(ruling.parts[0].decision), QStringLiteral("allow"));
        QCOMPARE(word(ruling.parts[1].decision), QStringLiteral("deny"));
        QCOMPARE(ruling.parts[1].writes, QStringList{m_base + "/o"});
        QCOMPARE(word(ruling.parts[2].decision), QStringLiteral("ask"));
        QVERIFY(ruling.parts[1].suggestion.isEmpty());
        QVERIFY(ruling.suggestions.isEmpty());
    }

    void whatIsShownHidesNothing()
    {
        const Ruling ruling = made({}, FenceStanding::Whole)
                                  .judge(command(QStringLiteral("git push \u202e'a;b' $'c\\'d'")), {});
        QCOMPARE(ruling.parts.size(), 1);
        QCOMPARE(ruling.parts[0].text, QStringLiteral("git push '\\u{202e}a;b' 'c'\\''d'"));
    }

    void alwaysStoresNoMoreThanAPrefix_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("stored");
        QTest::addColumn<QString>("other"); // That the rule must not allow.
        QTest::newRow("tame") << "cargo test --workspace" << QStringList{"Bash(cargo test *)"} << "cargo run";
        QTest::newRow("exact") << "./run.sh x" << QStringList{"Bash(./run.sh x)"} << "./run.sh y";
        QTest::newRow("star") << "./run.sh *" << QStringList{"Bash(./run.sh \\*)"} << "./run.sh y";
        QTest::newRow("network") << "npm install x" << QStringList{"Bash(npm install x)"} << "npm install y";
        QTest::newRow("two") << "make x && go vet ./..." << QStringList{"Bash(make x)", "Bash(go vet *)"}
                             << "make y";
        QTest::newRow("redirected") << "cargo test > log" << QStringList{"Bash(cargo test > log)"}
                                    << "cargo test > other";
        QTest::newRow("deleting") << "rm -rf build" << QStringList() << "";
        QTest::newRow("inline code") << "python3 -c 'print(1)'" << QStringList() << "";
        QTest::newRow("a shell") << "bash -c make" << QStringList() << "";
        QTest::newRow("computed") << "\"$X\" y" << QStringList() << "";
        QTest::newRow("a body") << "make x; cat <<E\nx\nE\n" << QStringList() << "";
    }

    void alwaysStoresNoMoreThanAPrefix()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, stored);
        QFETCH(QString, other);
        Policy policy = made({}, FenceStanding::MissingAsk);
        policy.setMode(PermissionMode::AcceptEdits);
        QCOMPARE(policy.judge(command(text), {}).suggestions, stored);
        if (stored.isEmpty())
            return;
        for (const QString &rule : stored)
            policy.grant(*PermissionRule::parse(rule));
        QCOMPARE(word(policy.judge(command(text), {}).decision), QStringLiteral("allow"));
        QCOMPARE(word(policy.judge(command(other), {}).decision), QStringLiteral("ask"));
    }

    void relativePathsBeginWhereTheCallBegins()
    {
        Policy policy = made({}, FenceStanding::Whole);
        const auto reads = [&policy](const QString &path) {
            return word(policy.judge({{"c"}, "Read", QJsonObject{{"file_path", path}}, {}}, {}).decision);
        };
        QCOMPARE(reads("../a.txt"), QStringLiteral("deny"));
        policy.setDirectory(m_root->path() + "/src");
        QCOMPARE(reads("../a.txt"), QStringLiteral("allow"));
        QCOMPARE(word(policy.judge(command("cat ../a.txt"), {}).decision), QStringLiteral("allow"));
        QCOMPARE(word(policy.judge(command("cat ../../o/secret.txt"), {}).decision), QStringLiteral("deny"));
        policy.setDirectory(m_base + "/o"); // Outside: as if nothing had been said.
        QCOMPARE(reads("secret.txt"), QStringLiteral("allow"));
        QCOMPARE(reads(m_base + "/o/secret.txt"), QStringLiteral("deny"));
        QCOMPARE(word(policy.judge(command("cat ../o/secret.txt"), {}).decision), QStringLiteral("deny"));
    }

private:
    Policy made(const QStringList &allow, FenceStanding standing) const
    {
        Policy policy(m_root, *ruleSetFrom(QJsonObject{{"allow", QJsonArray::fromStringList(allow)}}));
        policy.setFence(standing);
        policy.setReadOnce();
        return policy;
    }

    QTemporaryDir m_directory;
    QString m_base;
    std::shared_ptr<const WorkspaceRoot> m_root;
};

QTEST_GUILESS_MAIN(PolicyPartsTest)
#include "tst_policy_parts.moc"
