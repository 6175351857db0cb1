#include "core/checkpoints/ignore_rules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

/// Which names are ignored, by gitignore(5). A wrong answer keeps a person's secrets and build trees, or loses the way
/// back to their sources.
class TestIgnoreRules : public QObject
{
    Q_OBJECT

private slots:
    void decides_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<bool>("isIgnored");

        QTest::newRow("a name anywhere") << QByteArray("*.o") << QByteArray("a/b/x.o") << false << true;
        QTest::newRow("not a part of a name") << QByteArray("bc") << QByteArray("abc") << false << false;
        QTest::newRow("anchored by a slash") << QByteArray("/x") << QByteArray("a/x") << false << false;
        QTest::newRow("a slash in the middle anchors")
            << QByteArray("a/x") << QByteArray("b/a/x") << false << false;
        QTest::newRow("folders only") << QByteArray("out/") << QByteArray("out") << false << false;
        QTest::newRow("a folder") << QByteArray("out/") << QByteArray("a/out") << true << true;
        QTest::newRow("taken back") << QByteArray("*.o\n!keep.o") << QByteArray("keep.o") << false << false;
        QTest::newRow("the last counts") << QByteArray("!x\nx") << QByteArray("x") << false << true;
        QTest::newRow("stars over folders") << QByteArray("a/**/z") << QByteArray("a/b/c/z") << false << true;
        QTest::newRow("stars over none") << QByteArray("a/**/z") << QByteArray("a/z") << false << true;
        QTest::newRow("all inside") << QByteArray("a/**") << QByteArray("a/b") << false << true;
        QTest::newRow("but not itself") << QByteArray("a/**") << QByteArray("a") << true << false;
        QTest::newRow("one star stays in a name")
            << QByteArray("a/*/z") << QByteArray("a/b/c/z") << false << false;
        QTest::newRow("comment") << QByteArray("# x\nx y ") << QByteArray("x y") << false << true;
        QTest::newRow("quoted") << QByteArray("\\#x\r\n") << QByteArray("#x") << false << true;
        QTest::newRow("class") << QByteArray("x[!a-c]") << QByteArray("xd") << false << true;
        QTest::newRow("open class") << QByteArray("x[a") << QByteArray("x[a") << false << false;
        QTest::newRow("dots are ordinary") << QByteArray("*") << QByteArray(".env") << false << true;
    }

    void decides()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, path);
        QFETCH(bool, isFolder);
        QFETCH(bool, isIgnored);
        IgnoreTree tree;
        tree.set({}, IgnoreRules::parse(rules));
        QCOMPARE(tree.ignores(path, isFolder), isIgnored);
    }

    void takesTimeThatDoesNotExplode()
    {
        // Backtracking to every star would not end here.
        IgnoreTree tree;
        tree.set({}, IgnoreRules::parse(QByteArray("a*").repeated(60) + "b\n"
                                        + QByteArray("**/a/").repeated(30) + "b"));
        QVERIFY(!tree.ignores(QByteArray("a/").repeated(100) + QByteArray("a").repeated(200), false));
    }

    void innerFoldersWin()
    {
        IgnoreTree tree;
        tree.set({}, IgnoreRules::parse("*.log"));
        tree.set("a", IgnoreRules::parse("!*.log"));
        QVERIFY(tree.ignores("x.log", false));
        QVERIFY(!tree.ignores("a/b/x.log", false));
    }

    void aFolderTakesItsContentAlong()
    {
        IgnoreTree tree;
        tree.set({}, IgnoreRules::parse("out/\n!out/keep"));
        QVERIFY(tree.ignoresBranch("out/keep", false));
        QVERIFY(!tree.ignoresBranch("src/out", false));
    }

    /// git is the judge, over random rules and names.
    void agreesWithGit()
    {
        QTemporaryDir top;
        const QDir dir(top.path());
        git(dir.path(), {"init", "-q"});
        QRandomGenerator dice(7);
        const QByteArrayList names{"a", "b", "ab", "x.o", "out", ".h"};
        const QByteArrayList parts{"a",  "b",   "*",   "a*",    "?b", "[ab]",
                                   "**", "*.o", "out", "[!a]*", ".?", "*b*"};
        for (int round = 0; round < 40; ++round) {
            QByteArray rules;
            for (int i = dice.bounded(1, 6); i > 0; --i) {
                QByteArray rule = dice.bounded(4) == 0 ? "!" : "";
                rule += dice.bounded(4) == 0 ? "/" : "";
                for (int depth = dice.bounded(1, 4); depth > 0; --depth)
                    rule += parts.at(dice.bounded(parts.size())) + (depth > 1 ? "/" : "");
                rules += rule + (dice.bounded(3) == 0 ? "/" : "") + '\n';
            }
            QFile file(dir.filePath(".gitignore"));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(rules);
            file.close();
            IgnoreTree tree;
            tree.set({}, IgnoreRules::parse(rules));
            QByteArray asked;
            QByteArray ours;
            for (int i = 0; i < 60; ++i) {
                QByteArray path;
                for (int depth = dice.bounded(1, 5); depth > 0; --depth)
                    path += names.at(dice.bounded(names.size())) + (depth > 1 ? "/" : "");
                asked += path + '\n';
                if (tree.ignoresBranch(path, false))
                    ours += path + '\n';
            }
            // Without an index and files on the disk, git judges by the names alone.
            const QByteArray theirs = git(dir.path(), {"check-ignore", "--no-index", "--stdin"}, asked);
            QVERIFY2(ours == theirs, rules + "ours:\n" + ours + "theirs:\n" + theirs);
        }
    }

    void readsWhatStandsAboveAWorkspaceInARepository()
    {
        QTemporaryDir top;
        const QString repository = QDir(top.path()).canonicalPath();
        git(repository, {"init", "-q"});
        QDir(repository).mkpath("packages/a");
        write(repository + "/.gitignore", "/packages/a/dist\n");
        write(repository + "/.git/info/exclude", "*.tmp\n");
        IgnoreTree tree;
        tree.setOuter(outerIgnoreRules((repository + "/packages/a").toUtf8()));
        QVERIFY(tree.ignores("dist", true));
        QVERIFY(!tree.ignores("b/dist", true));
        QVERIFY(tree.ignores("b/x.tmp", false));
        QVERIFY(tree.ignores("node_modules", true)); // git or not
    }

    void leavesFoldersAboveAloneWithoutARepository()
    {
        QTemporaryDir top;
        const QString folder = QDir(top.path()).canonicalPath();
        QDir(folder).mkpath("w");
        write(folder + "/.gitignore", "*\n");
        IgnoreTree tree;
        tree.setOuter(outerIgnoreRules((folder + "/w").toUtf8()));
        QVERIFY(!tree.ignores("x", false));
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QByteArray git(const QString &folder, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.insert("GIT_CONFIG_NOSYSTEM", "1");
        process.setProcessEnvironment(environment);
        process.start("git", arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000) || process.exitCode() > 1)
            qFatal("git failed: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
};

QTEST_GUILESS_MAIN(TestIgnoreRules)

#include "tst_ignore_rules.moc"
