#include "core/policy/rule_matching.h"

#include <QTest>

using namespace paddock;

namespace {

PermissionRule rule(const QString &text)
{
    return *PermissionRule::parse(text);
}

RuleSubject subject(const QString &tool)
{
    RuleSubject made;
    made.tool = tool;
    made.workspace = QStringLiteral("/w");
    made.home = QStringLiteral("/home/u");
    return made;
}

RuleSubject command(const QString &text)
{
    RuleSubject made = subject(QStringLiteral("Bash"));
    made.command = text;
    made.script = readShell(text);
    return made;
}

bool allowsAll(const QString &ruleText, const QString &text)
{
    const QList<CommandPart> parts = commandParts(readShell(text));
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const CommandPart &part) {
        return allowsPart(rule(ruleText), part);
    });
}

} // namespace

class PermissionRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void readsToolAndSpecifier()
    {
        const PermissionRule read = rule(QStringLiteral("Bash(echo (a) b)"));
        QCOMPARE(read.tool(), QStringLiteral("Bash"));
        QCOMPARE(read.specifier(), QStringLiteral("echo (a) b"));
        QCOMPARE(rule(QStringLiteral("mcp__server__*")).tool(), QStringLiteral("mcp__server__*"));
    }

    void namesTheFault_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "Bash(", "Bash()", "(x)", "Bash(x) y", "B sh", "Edit*", "WebFetch(doc.qt.io)", "Bash( )"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void namesTheFault()
    {
        QFETCH(QString, text);
        const auto read = PermissionRule::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QVERIFY(read.error().message.contains(text));
    }

    void splitsListsOutsideParentheses()
    {
        QCOMPARE(PermissionRule::splitList(QStringLiteral("Bash(git *, a),Edit  Read(a b) ,")),
                 (QStringList{"Bash(git *, a)", "Edit", "Read(a b)"}));
    }

    void aPrefixEndsAtAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("exact") << "Bash(npm test)"
                               << "npm test" << true;
        QTest::newRow("exact is all") << "Bash(npm test)"
                                      << "npm test -x" << false;
        QTest::newRow("prefix") << "Bash(npm run *)"
                                << "npm run x y" << true;
        QTest::newRow("bare") << "Bash(npm run *)"
                              << "npm run" << true;
        QTest::newRow("not within a word") << "Bash(npm run *)"
                                           << "npm runx" << false;
        QTest::newRow("colon") << "Bash(npm run:*)"
                               << "npm run x" << true;
        QTest::newRow("star within") << "Bash(git * main)"
                                     << "git push origin main" << true;
        QTest::newRow("every part") << "Bash(git *)"
                                    << "git add a && git commit -m b" << true;
        QTest::newRow("one part is not covered") << "Bash(git *)"
                                                 << "git add a && rm b" << false;
        QTest::newRow("hidden part") << "Bash(git *)"
                                     << "git add $(rm b)" << false;
        QTest::newRow("pipe") << "Bash(git *)"
                              << "git log | sh" << false;
        QTest::newRow("wrapper") << "Bash(npm test)"
                                 << "timeout 5 npm test" << true;
        QTest::newRow("harmless environment") << "Bash(npm test)"
                                              << "LANG=C npm test" << true;
        QTest::newRow("unknown environment") << "Bash(npm test)"
                                             << "FOO=1 npm test" << false;
        QTest::newRow("env as wrapper") << "Bash(npm test)"
                                        << "env FOO=1 npm test" << false;
        QTest::newRow("escaped star") << "Bash(ls \\*.md)"
                                      << "ls a.md" << false;
    }
    void aPrefixEndsAtAWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        QCOMPARE(allowsAll(text, line), allowed);
    }

    void aDenialCoversEveryPart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("denied");
        for (const char *line :
             {"rm x", "ls; rm -f q", "echo $(rm q)", "xargs rm", "FOO=1 rm x", "env FOO=1 rm x",
              "timeout -k 1 5 rm x", "nice -n 3 rm x", "if true; then rm x; fi", "'rm' x", "cat <(rm x)"})
            QTest::newRow(line) << QString::fromLatin1(line) << true;
        for (const char *line : {"echo rm x", "git rm x", "rmdir x", "echo 'a; rm x'", "# rm x\nls"})
            QTest::newRow(line) << QString::fromLatin1(line) << false;
    }
    void aDenialCoversEveryPart()
    {
        QFETCH(QString, line);
        QFETCH(bool, denied);
        QCOMPARE(matches(rule(QStringLiteral("Bash(rm *)")), command(line), RuleUse::Restrict), denied);
    }

    void pathsAreMatchedAsInGitignore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matched");
        QTest::newRow("anywhere by name") << "Edit(a.txt)"
                                          << "/w/x/a.txt" << true;
        QTest::newRow("relative") << "Edit(src/*.c)"
                                  << "/w/src/a.c" << true;
        QTest::newRow("one level") << "Edit(src/*.c)"
                                   << "/w/src/x/a.c" << false;
        QTest::newRow("all levels") << "Edit(src/**)"
                                    << "/w/src/x/a.c" << true;
        QTest::newRow("middle") << "Edit(src/**/a.c)"
                                << "/w/src/a.c" << true;
        QTest::newRow("anchored") << "Edit(/a.txt)"
                                  << "/w/x/a.txt" << false;
        QTest::newRow("dot") << "Edit(./a.txt)"
                             << "/w/a.txt" << true;
        QTest::newRow("absolute") << "Edit(//etc/hosts)"
                                  << "/etc/hosts" << true;
        QTest::newRow("home") << "Edit(~/x/**)"
                              << "/home/u/x/y" << true;
        QTest::newRow("sibling") << "Edit(src/**)"
                                 << "/w/src-evil/a" << false;
        QTest::newRow("folder") << "Edit(docs)"
                                << "/w/docs/a/b" << true;
        QTest::newRow("set") << "Edit(a[0-9].txt)"
                             << "/w/a5.txt" << true;
        QTest::newRow("escaped") << "Edit(/a\\*.txt)"
                                 << "/w/ab.txt" << false;
    }
    void pathsAreMatchedAsInGitignore()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(bool, matched);
        for (const char *tool : {"Write", "Edit", "NotebookEdit"}) {
            RuleSubject call = subject(QString::fromLatin1(tool));
            call.writes = QStringList{path};
            QCOMPARE(matches(rule(text), call, RuleUse::Allow), matched);
        }
    }

    void allowingNeedsEveryPathAndDenyingOne()
    {
        RuleSubject call = subject(QStringLiteral("Read"));
        call.reads = QStringList{"/w/a", "/w/b"};
        QVERIFY(!matches(rule(QStringLiteral("Read(a)")), call, RuleUse::Allow));
        QVERIFY(matches(rule(QStringLiteral("Read(a)")), call, RuleUse::Restrict));
    }

    void writeRulesWithPathsNeverAllow()
    {
        RuleSubject call = subject(QStringLiteral("Write"));
        call.writes = QStringList{"/w/a"};
        QVERIFY(!matches(rule(QStringLiteral("Write(a)")), call, RuleUse::Allow));
        QVERIFY(matches(rule(QStringLiteral("Write(a)")), call, RuleUse::Restrict));
        QVERIFY(matches(rule(QStringLiteral("Write")), call, RuleUse::Allow));
    }

    void aDeniedReadStopsTheCommandThatReadsIt()
    {
        RuleSubject call = command(QStringLiteral("cat a"));
        call.reads = QStringList{"/w/a"};
        QVERIFY(matches(rule(QStringLiteral("Read(a)")), call, RuleUse::Restrict));
        QVERIFY(!matches(rule(QStringLiteral("Read(b)")), call, RuleUse::Restrict));
    }

    void serversAndDomainsAreWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("matched");
        QTest::newRow("server") << "mcp__a"
                                << "mcp__a__x"
                                << "" << true;
        QTest::newRow("longer server") << "mcp__a"
                                       << "mcp__ab__x"
                                       << "" << false;
        QTest::newRow("star") << "mcp__a__*"
                              << "mcp__a__x"
                              << "" << true;
        QTest::newRow("one tool") << "mcp__a__x"
                                  << "mcp__a__y"
                                  << "" << false;
        QTest::newRow("domain") << "WebFetch(domain:a.org)"
                                << "WebFetch"
                                << "https://A.org/x" << true;
        QTest::newRow("subdomain") << "WebFetch(domain:a.org)"
                                   << "WebFetch"
                                   << "https://b.a.org/" << false;
        QTest::newRow("sibling domain") << "WebFetch(domain:*.a.org)"
                                        << "WebFetch"
                                        << "https://ba.org/" << false;
        QTest::newRow("any subdomain") << "WebFetch(domain:*.a.org)"
                                       << "WebFetch"
                                       << "https://b.a.org/" << true;
    }
    void serversAndDomainsAreWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, tool);
        QFETCH(QString, url);
        QFETCH(bool, matched);
        RuleSubject call = subject(tool);
        if (!url.isEmpty())
            call.urls = QStringList{url};
        QCOMPARE(matches(rule(text), call, RuleUse::Allow), matched);
    }

    void whatIsSuggestedMatchesTheSameCallAndNoOther_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("other");
        QTest::newRow("plain") << "npm test"
                               << "npm test x";
        QTest::newRow("star") << "ls *.md"
                              << "ls a.md";
        QTest::newRow("escaped star") << "find . -name \\*.c"
                                      << "find . -name x.c";
        QTest::newRow("trailing") << "echo a *"
                                  << "echo a b";
        QTest::newRow("compound") << "a && b"
                                  << "a && c";
        QTest::newRow("parenthesis") << "(a)"
                                     << "(b)";
    }
    void whatIsSuggestedMatchesTheSameCallAndNoOther()
    {
        QFETCH(QString, line);
        QFETCH(QString, other);
        const PermissionRule suggested = rule(suggestionFor(command(line)));
        QVERIFY(matches(suggested, command(line), RuleUse::Allow));
        QVERIFY(!matches(suggested, command(other), RuleUse::Allow));
        QVERIFY(!allowsAll(suggested.text(), other));
    }

    void fileSuggestionsNameOneFile()
    {
        RuleSubject call = subject(QStringLiteral("Write"));
        call.writes = QStringList{"/w/src/a*.c"};
        QCOMPARE(suggestionFor(call), QStringLiteral("Edit(/src/a\\*.c)"));
        RuleSubject other = call;
        other.writes = QStringList{"/w/src/ab.c"};
        QVERIFY(matches(rule(suggestionFor(call)), call, RuleUse::Allow));
        QVERIFY(!matches(rule(suggestionFor(call)), other, RuleUse::Allow));
    }
};

QTEST_GUILESS_MAIN(PermissionRuleTest)
#include "tst_permission_rule.moc"
