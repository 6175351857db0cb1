#include "core/git/repository.h"
#include "core/git/worktrees.h"
#include "tests/unit/git/git_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace paddock;
using namespace paddock::fakes;

/// Repositories as git makes them, and as nobody should.
class TestRepository : public QObject
{
    Q_OBJECT

private slots:
    void knowsBranchAndNewestCommit()
    {
        GitFolder folder;
        folder.begin();
        folder.write("src/a.txt", "a\n");
        folder.commitAll("The first\n\nand more");
        const Result<Repository> repository = Repository::around(folder.file("src"));
        QVERIFY2(repository, repository ? "" : qPrintable(repository.error().message));
        QCOMPARE(repository->way(), QByteArray("src"));
        const RepositoryState state = repository->state();
        QCOMPARE(state.root, folder.path());
        QCOMPARE(state.branch, "main");
        QCOMPARE(state.head, QString::fromLatin1(folder.git({"rev-parse", "HEAD"}).trimmed()));
        QCOMPARE(state.headTitle, "The first");
        QVERIFY(!state.isWorktree);
        const auto files = repository->headFiles({});
        QVERIFY(files);
        QCOMPARE(files->keys(), QByteArrayList{"a.txt"});
    }

    void knowsUnbornAndDetachedHeads()
    {
        GitFolder folder;
        folder.begin();
        Result<Repository> repository = Repository::around(folder.path());
        QVERIFY(repository);
        QVERIFY(repository->state().head.isEmpty() && repository->state().branch.isEmpty());
        QVERIFY(repository->headFiles({})->isEmpty());
        folder.write("a", "a");
        folder.commitAll("one");
        folder.git({"checkout", "-q", "--detach"});
        QVERIFY(repository->state().branch.isEmpty());
        QVERIFY(!repository->state().head.isEmpty());
    }

    void saysWhenThereIsNone()
    {
        GitFolder folder;
        QVERIFY(Repository::around(folder.path()).error().kind == ErrorKind::NotFound);
        folder.git({"init", "-q", "--bare", "."});
        QVERIFY(!Repository::around(folder.path()));
    }

    void leavesARepositoryAloneThatBelongsToAnotherFolder()
    {
        GitFolder folder;
        folder.begin();
        folder.write("secret", "s");
        folder.commitAll("one");
        const QString other = folder.outside() + "/other";
        GitFolder::writeAt(other + "/.git", "gitdir: " + folder.path().toUtf8() + "/.git\n");
        QVERIFY(!Repository::around(other));
        QFile::remove(other + "/.git");
        QVERIFY(QFile::link(folder.path() + "/.git", other + "/.git"));
        QVERIFY(!Repository::around(other));
        folder.git({"config", "core.worktree", "/etc"});
        QVERIFY(!Repository::around(folder.path()));
    }

    void waitsForNoPipe()
    {
        GitFolder folder;
        folder.begin();
        folder.write("a", "a");
        folder.commitAll("one");
        QFile::remove(folder.file(".git/refs/heads/main"));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.file(".git/refs/heads/main")).constData(), 0600), 0);
        const Result<Repository> repository = Repository::around(folder.path());
        QVERIFY(!repository);
        QVERIFY2(repository.error().message.contains("refs/heads/main"),
                 qPrintable(repository.error().message));
    }

    void waitsForNoPipeThatTheConfigurationNames()
    {
        GitFolder folder;
        folder.begin();
        folder.write("a", "a");
        folder.write(".gitattributes", "");
        folder.commitAll("one");
        const Result<Repository> before = Repository::around(folder.path());
        QVERIFY(before);
        QFile::remove(folder.file(".gitattributes"));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.file(".gitattributes")).constData(), 0600), 0);
        QVERIFY(!before->contentOf(before->headFiles({})->value("a"), "a"));
        folder.write(".git/more", "[include]\n\tpath = ../.gitattributes\n");
        folder.write(".git/config", folder.read(".git/config") + "[include] path = more\n");
        QVERIFY(!Repository::around(folder.path()));
    }

    void writesFilesAsACheckoutWould()
    {
        GitFolder folder;
        folder.begin();
        folder.write(".gitattributes", "*.bat text eol=crlf\n*.big filter=pass\n");
        folder.write("a.bat", "one\r\n");
        folder.commitAll("one");
        const Result<Repository> repository = Repository::around(folder.path());
        QVERIFY(repository);
        const QMap<QByteArray, HeadFile> files = *repository->headFiles({});
        QCOMPARE(*repository->contentOf(files.value("a.bat"), "a.bat"), QByteArray("one\r\n"));
        QVERIFY(repository->isFiltered("x.big"));
        QVERIFY(!repository->isFiltered("a.bat"));
    }

    void countsCommitsThatNoOtherBranchHolds()
    {
        GitFolder folder;
        folder.begin();
        folder.write("a", "a");
        folder.commitAll("one");
        folder.git({"checkout", "-q", "-b", "topic"});
        folder.write("a", "b");
        folder.commitAll("two");
        const Result<Repository> repository = Repository::around(folder.path());
        QCOMPARE(repository->unmerged("topic", 10), 1);
        QCOMPARE(repository->unmerged("main", 10), 0);
    }

    void makesAWorktreeAndRunsNothing()
    {
        GitFolder folder;
        folder.begin();
        folder.write("sub/a.txt", "a\n");
        folder.write(".gitattributes", "* filter=evil\n");
        folder.commitAll("one");
        const QByteArray mark = folder.outside().toUtf8() + "/ran";
        folder.program("evil.sh", "touch " + mark + "\ncat\n");
        for (const char *hook : {"post-checkout", "reference-transaction", "pre-commit"})
            folder.program(QStringLiteral(".git/hooks/") + QLatin1String(hook), "touch " + mark + "\n");
        const QString evil = folder.file("evil.sh");
        folder.git({"config", "filter.evil.smudge", evil});
        folder.git({"config", "filter.evil.clean", evil});
        folder.git({"config", "core.fsmonitor", evil});
        folder.git({"config", "core.hooksPath", folder.file(".git/hooks")});
        QFile::remove(QString::fromUtf8(mark));

        const Worktrees worktrees(folder.outside() + "/data/worktrees");
        const Result<QString> made = worktrees.make(folder.file("sub"), "feature/one");
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(made->endsWith("/sub"));
        QVERIFY(QFile::exists(*made + "/a.txt"));
        QVERIFY(!QFile::exists(QString::fromUtf8(mark)));
        const std::optional<OwnWorktree> own = worktrees.holding(*made);
        QVERIFY(own);
        QCOMPARE(own->branch, "feature/one");
        const QList<Worktree> all = worktrees.of(*Repository::around(folder.path()));
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().isOurs && all.first().fault.isEmpty());
        QCOMPARE(all.first().branch, "feature/one");
        QVERIFY(Repository::around(own->path)->state().isWorktree);

        QVERIFY(!worktrees.make(folder.path(), "feature/one")); // there is one
        QVERIFY(worktrees.remove(*own, true));
        QVERIFY(!QFile::exists(own->path));
        QVERIFY(worktrees.of(*Repository::around(folder.path())).isEmpty());
        QVERIFY(!Repository::around(folder.path())->hasBranch("feature/one"));
        QVERIFY(!QFile::exists(QString::fromUtf8(mark)));
        // The old session's folder is nobody else's.
        const Result<QString> again = worktrees.make(folder.file("sub"), "feature/one");
        QVERIFY(again);
        QVERIFY(*again != *made);
    }

    void saysWhyThereCanBeNoWorktree()
    {
        GitFolder folder;
        const Worktrees worktrees(folder.outside() + "/worktrees");
        QVERIFY(worktrees.make(folder.path(), "b").error().message.contains("no git repository"));
        folder.begin();
        QVERIFY(worktrees.make(folder.path(), "b").error().message.contains("no commit"));
        folder.write("a", "a");
        folder.commitAll("one");
        for (const char *name : {"", "-x", "a..b", "a b", "x.lock", "a~1", "/a", "@"}) {
            const Result<QString> made = worktrees.make(folder.path(), QLatin1String(name));
            QVERIFY2(!made, name);
        }
        QVERIFY(worktrees.make(folder.path(), "main").error().message.contains("main"));
        QCOMPARE(folder.git({"branch", "--format=%(refname:short)"}).trimmed(), QByteArray("main"));
    }

    void followsNoLinkOutOfTheRepository()
    {
        GitFolder folder;
        folder.begin();
        folder.write("a", "a");
        folder.commitAll("one");
        QDir().mkpath(folder.outside() + "/elsewhere");
        QVERIFY(QFile::link(folder.outside() + "/elsewhere", folder.file(".git/worktrees")));
        const Worktrees worktrees(folder.outside() + "/worktrees");
        QVERIFY(!worktrees.make(folder.path(), "b"));
        QVERIFY(QDir(folder.outside() + "/elsewhere").isEmpty());
    }

    void namesAWorktreeThatSomebodyRemoved()
    {
        GitFolder folder;
        folder.begin();
        folder.write("a", "a");
        folder.commitAll("one");
        const Worktrees worktrees(folder.outside() + "/worktrees");
        const Result<QString> made = worktrees.make(folder.path(), "b");
        QVERIFY(made);
        const OwnWorktree own = *worktrees.holding(*made);
        QVERIFY(QDir(*made).removeRecursively());
        const QList<Worktree> all = worktrees.of(*Repository::around(folder.path()));
        QCOMPARE(all.size(), 1);
        QVERIFY(!all.first().fault.isEmpty());
        QVERIFY(worktrees.remove(own, true));
        QVERIFY(worktrees.of(*Repository::around(folder.path())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
