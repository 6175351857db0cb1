#include "tests/unit/cage/fence_field.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>

#include <memory>

using namespace paddock;

/// The names in the workspace that a command must not change: covered, kept where they are, and put in order afterwards.
class TestFenceNames : public QObject
{
    Q_OBJECT

private:
    static bool link(const QString &at, const QString &target)
    {
        return ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(at).constData()) == 0;
    }
    static QString targetOf(const QString &path)
    {
        char text[4096];
        const ssize_t length = ::readlink(QFile::encodeName(path).constData(), text, sizeof text);
        return QFile::decodeName(QByteArray(text, qMax(length, ssize_t(0))));
    }

private slots:
    void initTestCase()
    {
        if (const QString why = whyNoFullFence(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void whatIsMissingCannotBeMadeAndIsMissingAfterwards()
    {
        FenceField field;
        for (const bool isOrdinary : {false, true}) {
            if (isOrdinary && ::geteuid() != 0)
                break;
            if (isOrdinary)
                field.giveTo(ordinaryUser);
            const FenceOutcome outcome = field.shell(
                "mkdir -p .vscode; echo x > .vscode/tasks.json; echo x > .mcp.json; rm -rf .mcp.json "
                ".claude; mv .claude c; ln -sf /bin/true .envrc; mkdir .claude/x; ls -A");
            QVERIFY2(outcome.output.endsWith(".claude\n.envrc\n.mcp.json\n.vscode\nREADME.md\n"),
                     outcome.output + outcome.failed);
            QCOMPARE(field.names(), {"README.md"});
            QCOMPARE(outcome.remarks, {});
        }
    }

    void whatIsThereStaysAsItIs()
    {
        FenceField field;
        FenceField::put(field.w + "/.vscode/tasks.json", "{}");
        FenceField::put(field.w + "/.mcp.json", "{}");
        FenceField::put(field.w + "/.envrc", "");
        const FenceOutcome outcome = field.shell(
            "cat .mcp.json; echo x > .mcp.json; rm .envrc; mv .vscode v; echo x > .vscode/tasks.json; "
            "echo x > .vscode/more; chmod 777 .mcp.json");
        QVERIFY2(outcome.output.startsWith("{}"), outcome.output + outcome.failed);
        QCOMPARE(field.names(), (QStringList{".envrc", ".mcp.json", ".vscode", "README.md"}));
        QCOMPARE(FenceField::contentOf(field.w + "/.vscode/tasks.json"), QByteArray("{}"));
        QCOMPARE(FenceField::contentOf(field.w + "/.mcp.json"), QByteArray("{}"));
        QVERIFY(!FenceField::exists(field.w + "/.vscode/more"));
    }

    void aRepositoryCanBeWorkedInButNotRewired()
    {
        FenceField field;
        field.makeRepository();
        const QByteArray config = FenceField::contentOf(field.w + "/.git/config");
        const FenceOutcome work = field.shell(
            "git add -A && git commit -q -m one && git checkout -q -b b && echo y >> README.md && git stash "
            "-q && git stash pop -q && git commit -qam two && git ls-files && git log --oneline | wc -l");
        QVERIFY2(work.hasExited(0), work.output + work.failed);
        QVERIFY2(work.output.endsWith("README.md\n2\n"), work.output);

        const FenceOutcome rewire = field.shell(
            "git config core.fsmonitor ./evil; echo x > .git/hooks/pre-commit; ln -s /bin/true "
            ".git/hooks/post-merge; "
            "mv .git g; rm -rf .git/hooks .git/config; mv .git/config .git/c; mv .git/hooks .git/h; true");
        QVERIFY(rewire.hasExited(0));
        QCOMPARE(FenceField::contentOf(field.w + "/.git/config"), config);
        QVERIFY(FenceField::exists(field.w + "/.git/hooks"));
        QVERIFY(!FenceField::exists(field.w + "/.git/hooks/pre-commit"));
        QVERIFY(!FenceField::exists(field.w + "/.git/hooks/post-merge"));
        QCOMPARE(field.names(), (QStringList{".git", "README.md"}));
    }

    void theGitFileOfAWorktreeStays()
    {
        FenceField field;
        FenceField::put(field.w + "/.git", "gitdir: /elsewhere\n");
        const FenceOutcome outcome = field.shell("echo x > .git; rm .git; mv .git g; true");
        QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
        QCOMPARE(FenceField::contentOf(field.w + "/.git"), QByteArray("gitdir: /elsewhere\n"));
    }

    void aNewRepositoryIsOrdinaryWorkAndIsTold()
    {
        FenceField field;
        const FenceOutcome outcome = field.shell("git init -q . && git add -A && git commit -q -m one");
        QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
        QVERIFY(FenceField::exists(field.w + "/.git/HEAD"));
        QVERIFY(!outcome.remarks.isEmpty());
        QVERIFY2(outcome.remarks.first().contains("git repository"), outcome.remarks.first());
    }

    void aNewRepositoryStaysWithoutWhatItWouldRun()
    {
        FenceField field;
        FenceField::put(field.w + "/evil/config", "[core]\n");
        const FenceOutcome outcome = field.shell(
            "git init -q . && echo x > .git/hooks/pre-commit && git config core.fsmonitor ./evil");
        QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
        QVERIFY(FenceField::exists(field.w + "/.git/HEAD"));
        QVERIFY(!FenceField::exists(field.w + "/.git/hooks/pre-commit"));
        QVERIFY(!FenceField::exists(field.w + "/.git/config"));
    }

    void aRepositoryThatIsSomewhereElseIsSetAside()
    {
        for (const char *plant : {"echo 'gitdir: evil' > .git", "ln -s evil .git",
                                  "git init -q . && echo ../evil > .git/commondir"}) {
            FenceField field;
            FenceField::put(field.w + "/evil/config", "[core]\n\tfsmonitor = ./evil.sh\n");
            const FenceOutcome outcome = field.shell(QString::fromUtf8(plant));
            QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
            const QString planted = field.w + QLatin1String(plant[0] == 'g' ? "/.git/commondir" : "/.git");
            QVERIFY2(!FenceField::exists(planted), plant);
            QCOMPARE(outcome.remarks.size(), 2);
        }
    }

    void whatCouldNotBeCoveredIsSetAside()
    {
        FenceField field;
        const FenceOutcome outcome =
            field.shell("mkdir -p t/workflows && echo planted > t/workflows/ci.yml && mv t .github");
        QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
        QVERIFY(!FenceField::exists(field.w + "/.github/workflows"));
        QCOMPARE(outcome.remarks.size(), 1);
        QVERIFY2(outcome.remarks.first().contains(".github/workflows"), outcome.remarks.first());
    }

    /// CVE-2026-87766 of another launcher: the placeholder was made through the link.
    void aLinkThatLeadsOutIsNoTrap_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {".vscode", ".claude", ".github", ".git", ".envrc"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aLinkThatLeadsOutIsNoTrap()
    {
        QFETCH(QString, name);
        FenceField field;
        for (const QString &target : {field.outside + "/keep", "/oldroot" + field.outside + "/keep",
                                      QStringLiteral("../outside/keep"), field.outside + "/missing"}) {
            const QString at = field.w + u'/' + name;
            QVERIFY(link(at, target));
            const FenceOutcome outcome = field.shell(
                QStringLiteral(
                    "rm @; mkdir @; mv @ M; mkdir -p @/workflows @/hooks; echo x > @/settings.json; echo RUN")
                    .replace("@", name));
            QVERIFY2(outcome.output.contains("RUN"), outcome.output + outcome.failed);
            QCOMPARE(QDir(field.outside).entryList(QDir::NoDotAndDotDot | QDir::AllEntries, QDir::Name),
                     (QStringList{"keep", "secret.txt"}));
            QCOMPARE(QDir(field.outside + "/keep").entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
                     {"a.txt"});
            QCOMPARE(targetOf(at), target);
            QVERIFY(QFile::remove(at));
        }
    }

    void whereALinkInsideLeadsIsCovered()
    {
        FenceField field;
        FenceField::put(field.w + "/decoy/settings.json", "{}");
        for (const QString &target :
             {QStringLiteral("decoy"), field.w + "/decoy", QStringLiteral("./x/../decoy")}) {
            QDir(field.w).mkdir("x");
            QVERIFY(link(field.w + "/.claude", target));
            const FenceOutcome outcome = field.shell(
                "echo x > decoy/settings.json; echo x > .claude/new; rm -f .claude; mkdir .claude; mv decoy "
                "d; cat .claude/settings.json");
            QVERIFY2(outcome.output.endsWith("{}"), outcome.output + outcome.failed);
            QCOMPARE(FenceField::contentOf(field.w + "/decoy/settings.json"), QByteArray("{}"));
            QVERIFY(!FenceField::exists(field.w + "/decoy/new"));
            QCOMPARE(targetOf(field.w + "/.claude"), target);
            QVERIFY(QFile::remove(field.w + "/.claude"));
        }
    }

    /// Without mounts nothing is pinned, and the second net has to hold.
    void aReplacedLinkIsPutBackAndItsContentSetAside()
    {
        FenceField field;
        field.plan.walls = cage::FencePlan::Walls::Thin;
        QVERIFY(link(field.w + "/.claude", "decoy"));
        const FenceOutcome outcome =
            field.shell("rm .claude; mkdir .claude; echo planted > .claude/settings.json");
        QVERIFY2(outcome.hasExited(0), outcome.output + outcome.failed);
        QCOMPARE(targetOf(field.w + "/.claude"), QString("decoy"));
        const QStringList aside = field.names().filter("set-aside");
        QCOMPARE(aside.size(), 1);
        QCOMPARE(FenceField::contentOf(field.w + u'/' + aside.first() + "/settings.json"),
                 QByteArray("planted\n"));
        QVERIFY(!outcome.remarks.isEmpty());
        QVERIFY2(outcome.remarks.first().contains(aside.first().toUtf8()), outcome.remarks.first());
    }

    void commandsSideBySideSharePlaceholders()
    {
        FenceField field;
        const QStringList waiting{"/bin/sh", "-c",
                                  "echo here; while ! test -e go; do sleep 0.02; done; "
                                  "echo x > .mcp.json; mkdir -p .vscode/y; ls -d .envrc"};
        auto first = std::make_unique<FenceRun>(field.plan, field.w, waiting);
        FenceRun second(field.plan, field.w, waiting);
        QVERIFY(first->waitForOutput("here"));
        QVERIFY(second.waitForOutput("here"));

        ::kill(first->pid(), SIGTERM);
        QVERIFY(first->finish().isKilledBy(SIGTERM));
        QVERIFY(FenceField::exists(field.w + "/.mcp.json")); // The second still needs it.

        FenceField::put(field.w + "/go", "");
        const FenceOutcome outcome = second.finish();
        QVERIFY2(outcome.output.contains("\n.envrc\n"), outcome.output);
        QCOMPARE(field.names(), (QStringList{"README.md", "go"}));
    }

    void manyAtOnceLeaveNothing()
    {
        FenceField field;
        for (int round = 0; round < 3; ++round) {
            std::vector<std::unique_ptr<FenceRun>> runs;
            for (int i = 0; i < 8; ++i)
                runs.push_back(std::make_unique<FenceRun>(
                    field.plan, field.w,
                    QStringList{"/bin/sh", "-c", "echo x > .mcp.json; echo x > .vscode/y"}));
            for (const auto &run : runs) {
                const FenceOutcome outcome = run->finish();
                QVERIFY2(!outcome.standing.isEmpty(), outcome.failed);
                QCOMPARE(outcome.remarks, {});
            }
            QCOMPARE(field.names(), {"README.md"});
        }
    }

    void whatACrashLeftGoesWithTheNextCommand()
    {
        FenceField field;
        {
            FenceRun run(field.plan, field.w, {"/bin/sh", "-c", "echo here; sleep 60"});
            QVERIFY(run.waitForOutput("here"));
            ::kill(run.pid(), SIGKILL);
            QVERIFY(run.finish().isKilledBy(SIGKILL));
        }
        QVERIFY(FenceField::exists(field.w + "/.mcp.json"));
        QVERIFY(field.shell("true").hasExited(0));
        QCOMPARE(field.names(), {"README.md"});
    }

    void whatTheUserPutsThereMeanwhileStays()
    {
        FenceField field;
        FenceRun run(field.plan, field.w,
                     {"/bin/sh", "-c", "echo here; while ! test -e go; do sleep 0.02; done"});
        QVERIFY(run.waitForOutput("here"));
        FenceField::put(field.w + "/.vscode/settings.json", "mine");
        FenceField::put(field.w + "/go", "");
        run.finish();
        QCOMPARE(FenceField::contentOf(field.w + "/.vscode/settings.json"), QByteArray("mine"));
    }

    void anEmptyFolderOfTheUsersStays()
    {
        FenceField field;
        QVERIFY(QDir(field.w).mkdir(".vscode"));
        FenceField::put(field.w + "/.mcp.json", "");
        QVERIFY(field.shell("true").hasExited(0));
        QCOMPARE(field.names(), (QStringList{".mcp.json", ".vscode", "README.md"}));
    }

    void aRepositoryIsAddedToWithoutPlaceholders()
    {
        FenceField field;
        field.makeRepository();
        const FenceOutcome outcome = field.shell("git add -A && git status --porcelain");
        QCOMPARE(outcome.output, QByteArray("A  README.md\n"));
    }
};

QTEST_GUILESS_MAIN(TestFenceNames)
#include "tst_fence_names.moc"
