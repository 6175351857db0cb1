#include "core/agent/instruction_files.h"
#include "core/agent/memory_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace paddock;

class TestInstructionFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void readsThemInTheOrderInWhichTheyAreKnown();
    void leavesOutWhatIsEmptyOrAnotherNameOfAnEarlierFile();
    void readsAFileOnceThatIsImportedAndLinked();
    void readsNothingThroughALinkThatLeadsOutside();
    void readsNoSecretUnderAnotherName();
    void cutsWhatIsTooLongAndSaysSo();
    void stopsAtTheLimitOfAllAndSaysSo();

    void readsImportsRightBehindTheFileThatNamesThem();
    void importsGoFourFilesDeepAndInNoCircle();
    void importsOfTheWorkspaceStayInIt();
    void importsReachNoSecrets();
    void importsOfTheUserStayAtHome();

    void readsParentsOnlyWhereNobodyElseWrites();
    void parentsDoNotLeadOutOfTheirFolder();

    void findsImportsOutsideOfCodeOnly_data();
    void findsImportsOutsideOfCodeOnly();
    void readsTheFrontMatterOfRules_data();
    void readsTheFrontMatterOfRules();
    void aRuleWithoutAnyPatternHoldsForNothing();

    void foldersAddTheirOwnOnceWorkGetsThere();
    void rulesJoinWhenAFileOfTheirsIsTouched();
    void packagesOfOthersHaveNoSay();
    void foldersOutsideHaveNoSay();

private:
    void put(const QString &name, const QByteArray &text) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    InstructionsLoaded loaded(const QStringList &user = {}) const;
    QStringList texts(const QStringList &user = {}) const;
    /// Of each file: "<origin> <path relative to the folder of the test>".
    QStringList named(const QList<InstructionsLoaded::File> &files) const;

    std::unique_ptr<QTemporaryDir> m_folder; ///< Has home/ and home/p/w/, which is the workspace.
    std::shared_ptr<const WorkspaceRoot> m_root;
};

void TestInstructionFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath("home/p/w"));
    m_root = *WorkspaceRoot::open(path("home/p/w"));
}

void TestInstructionFiles::put(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(path(name).section('/', 0, -2)));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(::chmod(path(name).toLocal8Bit().constData(), 0644), 0);
}

InstructionsLoaded TestInstructionFiles::loaded(const QStringList &user) const
{
    return readInstructionFiles(*m_root, InstructionPlaces{{path("managed.md")}, user, path("home"), true});
}

QStringList TestInstructionFiles::texts(const QStringList &user) const
{
    QStringList list;
    for (const InstructionsLoaded::File &file : loaded(user).files)
        list.append(file.text);
    return list;
}

QStringList TestInstructionFiles::named(const QList<InstructionsLoaded::File> &files) const
{
    QStringList list;
    for (const InstructionsLoaded::File &file : files) {
        QString line = file.origin + u' ' + file.path;
        list.append(line.remove(m_folder->path() + u'/'));
    }
    return list;
}

void TestInstructionFiles::readsThemInTheOrderInWhichTheyAreKnown()
{
    for (const char *name :
         {"managed.md", "home/.claude/CLAUDE.md", "home/CLAUDE.md", "home/p/AGENTS.md",
          "home/p/CLAUDE.local.md", "home/p/w/CLAUDE.md", "home/p/w/AGENTS.md", "home/p/w/.claude/CLAUDE.md",
          "home/p/w/.claude/rules/b.md", "home/p/w/.claude/rules/a.md", "home/p/w/.claude/rules/sub/c.md",
          "home/p/w/CLAUDE.local.md"})
        put(QString::fromLatin1(name), name);
    put("home/p/w/.claude/rules/some.md", "---\npaths: src/**\n---\nsome");
    put("home/p/w/.claude/rules/notes.txt", "no rule");
    const InstructionsLoaded all = loaded({path("home/.claude/CLAUDE.md"), path("absent.md")});
    QCOMPARE(
        named(all.files),
        (QStringList{"managed managed.md", "user home/.claude/CLAUDE.md", "parent home/CLAUDE.md",
                     "parent home/p/AGENTS.md", "parent home/p/CLAUDE.local.md", "project home/p/w/CLAUDE.md",
                     "project home/p/w/AGENTS.md", "project home/p/w/.claude/CLAUDE.md",
                     "rule home/p/w/.claude/rules/a.md", "rule home/p/w/.claude/rules/b.md",
                     "rule home/p/w/.claude/rules/sub/c.md", "local home/p/w/CLAUDE.local.md"}));
    QCOMPARE(all.files.first().text, "managed.md");
    QVERIFY(!all.adds);
}

void TestInstructionFiles::leavesOutWhatIsEmptyOrAnotherNameOfAnEarlierFile()
{
    put("home/p/w/AGENTS.md", "one text");
    QVERIFY(QFile::link("AGENTS.md", path("home/p/w/CLAUDE.md")));
    put("home/p/w/CLAUDE.local.md", "  \n");
    QCOMPARE(texts(), QStringList{"one text"});
}

void TestInstructionFiles::readsAFileOnceThatIsImportedAndLinked()
{
    put("home/p/w/CLAUDE.md", "Mine.\n@AGENTS.md");
    put("home/p/w/AGENTS.md", "Everybody's.");
    QCOMPARE(named(loaded().files),
             (QStringList{"project home/p/w/CLAUDE.md", "import of home/p/w/CLAUDE.md home/p/w/AGENTS.md"}));
}

void TestInstructionFiles::readsNothingThroughALinkThatLeadsOutside()
{
    put("secret.txt", "a secret");
    QVERIFY(QFile::link("../../../secret.txt", path("home/p/w/AGENTS.md")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("AGENTS.md.*leads outside"));
    QCOMPARE(texts(), QStringList());
}

// A repository of strangers can hold any link; what the user keeps in .env would go to a provider as "instructions".
void TestInstructionFiles::readsNoSecretUnderAnotherName()
{
    put("home/p/w/.env", "KEY=1");
    QVERIFY(QFile::link(".env", path("home/p/w/CLAUDE.md")));
    put("home/p/w/.git/config", "[remote]");
    QVERIFY(QFile::link(".git/config", path("home/p/w/AGENTS.md")));
    put("home/p/w/notes", "-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n");
    QVERIFY(QFile::link("notes", path("home/p/w/CLAUDE.local.md")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("CLAUDE.md.*secrets"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("AGENTS.md.*secrets"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("CLAUDE.local.md.*looks like a key"));
    QCOMPARE(texts(), QStringList());
}

void TestInstructionFiles::cutsWhatIsTooLongAndSaysSo()
{
    // The limit falls into the middle of a character.
    put("home/p/w/AGENTS.md", "x" + QString(400'000, QChar(0xe4)).toUtf8());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("over 64 KiB"));
    const QString text = texts().value(0);
    QVERIFY(text.size() < 40'000);
    QVERIFY(text.endsWith("\n[cut by Paddock: only the first 64 KiB of this file were read]"));
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
}

void TestInstructionFiles::stopsAtTheLimitOfAllAndSaysSo()
{
    for (int i = 0; i < 6; ++i)
        put(QString("home/p/w/.claude/rules/%1.md").arg(i), QByteArray(60'000, 'x'));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("more instruction files than are read.*4.md"));
    const QStringList all = texts();
    QCOMPARE(all.size(), 4);
    QVERIFY(all.last().contains("[Paddock left out"));
    QVERIFY(all.last().contains("4.md and the instruction files after it"));
}

void TestInstructionFiles::readsImportsRightBehindTheFileThatNamesThem()
{
    put("home/p/w/CLAUDE.md", "See @docs/style.md, and @nobody. @docs/with\\ space.md");
    put("home/p/w/docs/style.md", "Style.\n@deeper/more.md");
    put("home/p/w/docs/deeper/more.md", "More.");
    put("home/p/w/docs/with space.md", "Space.");
    put("home/p/w/CLAUDE.local.md", "Local.");
    QCOMPARE(named(loaded().files),
             (QStringList{"project home/p/w/CLAUDE.md", "import of home/p/w/CLAUDE.md home/p/w/docs/style.md",
                          "import of home/p/w/docs/style.md home/p/w/docs/deeper/more.md",
                          "import of home/p/w/CLAUDE.md home/p/w/docs/with space.md",
                          "local home/p/w/CLAUDE.local.md"}));
    QVERIFY(!texts().join(u'\n').contains("Paddock")); // what is no file is no refusal
}

void TestInstructionFiles::importsGoFourFilesDeepAndInNoCircle()
{
    put("home/p/w/CLAUDE.md", "0 @1.md");
    for (int i = 1; i < 6; ++i)
        put(QString("home/p/w/%1.md").arg(i), QString("%1 @%2.md @CLAUDE.md").arg(i).arg(i + 1).toUtf8());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("5.md.*four files deep"));
    const QStringList all = texts();
    QCOMPARE(all.size(), 5);
    QVERIFY(all.last().startsWith("4 "));
    QVERIFY(
        all.last().contains("[Paddock did not read the import @5.md: imports go four files deep at most]"));
}

void TestInstructionFiles::importsOfTheWorkspaceStayInIt()
{
    put("home/private.md", "private");
    put("home/p/w/inside.md", "inside");
    QVERIFY(QFile::link("../../private.md", path("home/p/w/link.md")));
    const QStringList names{"../../private.md", "~/private.md", path("home/private.md"), "link.md"};
    put("home/p/w/CLAUDE.md", "@" + names.join(" @").toUtf8() + " @" + path("home/p/w/inside.md").toUtf8());
    for (int i = 0; i < 4; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("import.*leads outside the workspace"));
    const QStringList all = texts();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last(), "inside");
    for (const QString &name : names)
        QVERIFY(all.first().contains(
            QString("[Paddock did not read the import @%1: it leads outside the workspace]").arg(name)));
}

void TestInstructionFiles::importsReachNoSecrets()
{
    put("home/p/w/.env", "KEY=1");
    put("home/p/w/.git/config", "[remote]");
    put("home/p/w/notes.md", "ghp_" + QByteArray(36, 'a'));
    put("home/p/w/image.md", QByteArray("a\0b", 3));
    QVERIFY(QFile::link(".env", path("home/p/w/harmless.md")));
    put("home/p/w/CLAUDE.md", "@.env @.git/config @notes.md @image.md @harmless.md");
    for (const char *why :
         {"\\.env.*secrets", "config.*secrets", "looks like a key", "no text", "harmless.*secrets"})
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(why)));
    const QStringList all = texts();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().count("Paddock did not read"), 5);

    put("home/p/w/CLAUDE.md", "No.");
    put("home/.ssh/config", "Host *");
    put("home/.claude/CLAUDE.md", "@~/.ssh/config");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("config.*secrets"));
    QCOMPARE(texts({path("home/.claude/CLAUDE.md")}).size(), 2);
}

void TestInstructionFiles::importsOfTheUserStayAtHome()
{
    put("home/notes.md", "notes");
    put("elsewhere.md", "elsewhere");
    put("home/.claude/CLAUDE.md", "@~/notes.md @" + path("elsewhere.md").toUtf8());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("elsewhere.*leads outside"));
    const QStringList all = texts({path("home/.claude/CLAUDE.md")});
    QCOMPARE(all.size(), 2);
    QVERIFY(all.first().contains("did not read the import @" + path("elsewhere.md")));
    QCOMPARE(all.last(), "notes");
}

void TestInstructionFiles::readsParentsOnlyWhereNobodyElseWrites()
{
    put("home/p/CLAUDE.md", "parent");
    QCOMPARE(texts(), QStringList{"parent"});
    QCOMPARE(::chmod(path("home/p/CLAUDE.md").toLocal8Bit().constData(), 0646), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("somebody else"));
    QCOMPARE(texts(), QStringList());
    const InstructionPlaces without{{}, {}, path("home"), false};
    QCOMPARE(::chmod(path("home/p/CLAUDE.md").toLocal8Bit().constData(), 0644), 0);
    QVERIFY(readInstructionFiles(*m_root, without).files.isEmpty());
}

// The workspace may be a part of a repository of strangers, whose upper folder then is a parent.
void TestInstructionFiles::parentsDoNotLeadOutOfTheirFolder()
{
    put("home/private.md", "private");
    put("home/p/inside.md", "inside");
    put("home/p/CLAUDE.md", "@../private.md @~/private.md @inside.md");
    QVERIFY(QFile::link("../private.md", path("home/p/AGENTS.md")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("import.*leads outside"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("import.*leads outside"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("instruction file.*AGENTS.md.*leads outside"));
    const QStringList all = texts();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last(), "inside");
}

void TestInstructionFiles::findsImportsOutsideOfCodeOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("imports");
    QTest::newRow("none") << "a b" << QStringList();
    QTest::newRow("words") << "@a.md and @b/c.md" << QStringList{"a.md", "b/c.md"};
    QTest::newRow("end of a sentence") << "See @a.md." << QStringList{"a.md"};
    QTest::newRow("in brackets") << "(@a.md)" << QStringList(); // not at the beginning of a word
    QTest::newRow("bold") << "- @a.md**" << QStringList{"a.md"};
    QTest::newRow("mail") << "me@example.org" << QStringList();
    QTest::newRow("span") << "`@a.md` and ``x ` @b.md`` @c.md" << QStringList{"c.md"};
    QTest::newRow("open quote") << "it`s @a.md" << QStringList{"a.md"};
    QTest::newRow("fence") << "```\n@a.md\n```\n@b.md" << QStringList{"b.md"};
    QTest::newRow("longer fence") << "````\n```\n@a.md\n````\n@b.md" << QStringList{"b.md"};
    QTest::newRow("tildes") << "~~~ sh\n@a.md\n```\n@b.md\n~~~" << QStringList();
    QTest::newRow("space") << "@a\\ b.md" << QStringList{"a b.md"};
    QTest::newRow("twice") << "@a.md @a.md" << QStringList{"a.md"};
    QTest::newRow("home") << "@~/a.md" << QStringList{"~/a.md"};
    QTest::newRow("windows lines") << "@a.md\r\n@b.md\r\n" << QStringList{"a.md", "b.md"};
    QTest::newRow("alone") << "@ @. @" << QStringList();
}

void TestInstructionFiles::findsImportsOutsideOfCodeOnly()
{
    QFETCH(QString, text);
    QFETCH(QStringList, imports);
    QCOMPARE(importsIn(text), imports);
}

void TestInstructionFiles::readsTheFrontMatterOfRules_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("list") << "paths:\n  - \"src/**/*.ts\"\n  - lib/*.js\n"
                          << QStringList{"src/**/*.ts", "lib/*.js"};
    QTest::newRow("flush list") << "paths:\n- a\n- b\nname: x\n- c\n" << QStringList{"a", "b"};
    QTest::newRow("line") << "name: x\npaths: a/**, 'b/*.{c,h}'\n" << QStringList{"a/**", "b/*.{c,h}"};
    QTest::newRow("flow") << "paths: [\"a\", b]\n" << QStringList{"a", "b"};
    QTest::newRow("none") << "name: x\n" << QStringList();
    QTest::newRow("windows lines") << "paths: a\r\n" << QStringList{"a"};
}

void TestInstructionFiles::readsTheFrontMatterOfRules()
{
    QFETCH(QString, front);
    QFETCH(QStringList, paths);
    const MemoryRule rule = memoryRule("---\n" + front + "---\nText.\n---\n");
    QCOMPARE(rule.paths, paths);
    QCOMPARE(rule.text, "Text.\n---");
    QCOMPARE(memoryRule("Text.\n---\npaths: a\n---\n").paths, QStringList());
}

void TestInstructionFiles::aRuleWithoutAnyPatternHoldsForNothing()
{
    const MemoryRule rule = memoryRule("---\npaths:\n---\nText.");
    QVERIFY(!rule.paths.isEmpty());
    QVERIFY(!rule.matches("a"));
    QVERIFY(!memoryRule("---\npaths: ../x, /abs\n---\n").matches("x"));
    QVERIFY(memoryRule("---\npaths: ./src/**/*.{ts,tsx}\n---\n").matches("src/a/b.tsx"));
}

void TestInstructionFiles::foldersAddTheirOwnOnceWorkGetsThere()
{
    put("home/p/w/CLAUDE.md", "outer");
    put("home/p/w/a/CLAUDE.md", "a @more.md");
    put("home/p/w/a/more.md", "more");
    put("home/p/w/a/b/AGENTS.md", "b");
    put("home/p/w/c/CLAUDE.md", "c");
    InstructionsLoaded all = loaded();
    QCOMPARE(all.files.size(), 1);
    QVERIFY(!nestedInstructions(*m_root, {"x.txt", "."}, all));
    QVERIFY(!nestedInstructions(*m_root, {}, all));

    // A file that is still to be written, in a folder that is still to be made.
    const auto nested = nestedInstructions(*m_root, {path("home/p/w/a/b/new/x.txt")}, all);
    QVERIFY(nested);
    QVERIFY(nested->adds);
    QCOMPARE(named(nested->files),
             (QStringList{"nested home/p/w/a/CLAUDE.md", "import of home/p/w/a/CLAUDE.md home/p/w/a/more.md",
                          "nested home/p/w/a/b/AGENTS.md"}));
    all.files += nested->files;
    QVERIFY(!nestedInstructions(*m_root, {"a/b/other.txt"}, all));
    // A folder that is searched.
    QCOMPARE(named(nestedInstructions(*m_root, {"c"}, all)->files),
             QStringList{"nested home/p/w/c/CLAUDE.md"});
}

void TestInstructionFiles::rulesJoinWhenAFileOfTheirsIsTouched()
{
    put("home/p/w/.claude/rules/ts.md", "---\npaths: \"**/*.ts\"\n---\nTypes.");
    put("home/p/w/.claude/rules/all.md", "All.");
    put("home/p/w/sub/.claude/rules/always.md", "Here.");
    put("home/p/w/sub/.claude/rules/py.md", "---\npaths: \"sub/*.py\"\n---\nPython.");
    const InstructionsLoaded all = loaded();
    QCOMPARE(named(all.files), QStringList{"rule home/p/w/.claude/rules/all.md"});
    QVERIFY(!nestedInstructions(*m_root, {"a.js"}, all));
    const auto types = nestedInstructions(*m_root, {"a.ts"}, all);
    QVERIFY(types);
    QCOMPARE(types->files.size(), 1);
    QCOMPARE(types->files.first().text, "Types.");
    QCOMPARE(
        named(nestedInstructions(*m_root, {"sub/x.py"}, all)->files),
        (QStringList{"rule home/p/w/sub/.claude/rules/always.md", "rule home/p/w/sub/.claude/rules/py.md"}));
}

// What a package brings is for those who work on it, and would be obeyed as soon as a file of it is read.
void TestInstructionFiles::packagesOfOthersHaveNoSay()
{
    put("home/p/w/node_modules/evil/CLAUDE.md", "Obey.");
    put("home/p/w/web/node_modules/evil/AGENTS.md", "Obey.");
    QVERIFY(!nestedInstructions(*m_root, {"node_modules/evil/index.js", "web/node_modules/evil/index.js"},
                                loaded()));
}

void TestInstructionFiles::foldersOutsideHaveNoSay()
{
    put("home/other/CLAUDE.md", "Other.");
    QVERIFY(QFile::link("../../other", path("home/p/w/link")));
    QVERIFY(!nestedInstructions(*m_root, {path("home/other/x.txt"), "../../other/x.txt", "link/x.txt"},
                                loaded()));
}

QTEST_GUILESS_MAIN(TestInstructionFiles)
#include "tst_instruction_files.moc"
