#include "core/checkpoints/content_pruning.h"
#include "core/checkpoints/content_store.h"
#include "core/checkpoints/manifest_file.h"
#include "tests/unit/checkpoints/checkpoint_bench.h"

#include <fcntl.h>

using namespace paddock;
using paddock::tests::CheckpointBench;

/// What a rewind may do and must not, and that the store neither lies nor grows without end. Random round trips are in
/// tst_rewind_property.
class TestCheckpoints : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWouldHappen()
    {
        CheckpointBench bench;
        bench.write("changed", "old");
        bench.write("gone", "old");
        bench.write("mine", "old");
        bench.begin();
        const qint64 before = bench.now();
        bench.did("echo new > changed; rm gone; echo new > fresh; echo new > mine");
        bench.write("mine", "my own");
        const RewindPlan plan = bench.preview(before);
        QStringList lines;
        for (const RewindPlan::File &file : plan.files)
            lines.append(QStringLiteral("%1 %2 %3").arg(file.path).arg(int(file.act)).arg(file.editedSince));
        QCOMPARE(lines, (QStringList{"changed 0 0", "fresh 2 0", "gone 1 0", "mine 0 1"}));
        QCOMPARE(bench.read("changed"), "new\n"); // looking changes nothing
    }

    void whatAPersonWroteMeanwhileComesBackWithTheUndo()
    {
        CheckpointBench bench;
        bench.write("x", "old");
        bench.begin();
        const qint64 before = bench.now();
        bench.did("echo agent > x");
        bench.write("x", "a person's");
        QVERIFY(bench.restore(before).isWhole);
        QCOMPARE(bench.read("x"), "old");
        QVERIFY(bench.restore(bench.now() - 1).isWhole);
        QCOMPARE(bench.read("x"), "a person's");
    }

    /// The defect: going back takes away what a person did in files that no call ever touched.
    void leavesFilesAloneThatOnlyAPersonChanged()
    {
        CheckpointBench bench;
        bench.write("theirs", "old");
        bench.begin();
        const qint64 before = bench.now();
        bench.did("echo agent > x");
        bench.write("theirs", "new");
        bench.write("also theirs", "new");
        bench.capture({});
        QCOMPARE(bench.preview(before).files.size(), 1);
        bench.restore(before);
        QCOMPARE(bench.read("theirs"), "new");
        QCOMPARE(bench.read("also theirs"), "new");
        QCOMPARE(bench.read("x"), "(absent)");
    }

    /// The trap: whatever is not in the first picture is deleted, a gigabyte of outputs with it.
    void removesNothingThatItDidNotSeeAppear()
    {
        CheckpointBench bench;
        bench.write(".gitignore", "out/\n");
        bench.write("out/result", "precious");
        bench.run("mkdir was-empty");
        bench.begin();
        const qint64 before = bench.now();
        bench.did("rm .gitignore; echo x > was-empty/x; mkdir made; echo x > made/x; echo more > out/more");
        QVERIFY(bench.restore(before).isWhole);
        QCOMPARE(bench.read("out/result"), "precious");
        QVERIFY(QDir(bench.workspace() + "/was-empty").exists());
        QVERIFY(!QDir(bench.workspace() + "/made").exists());
        QCOMPARE(bench.read(".gitignore"), "out/\n");
    }

    /// What cannot be kept cannot be given back, so it is not taken away.
    void removesNothingThatItCannotKeep()
    {
        CheckpointBench bench;
        bench.limits.mostFileBytes = 100;
        bench.begin();
        const qint64 before = bench.now();
        bench.did("head -c 200 /dev/zero > big; echo x > small");
        const RewindPlan plan = bench.preview(before);
        QCOMPARE(plan.files.size(), 2);
        QVERIFY(!plan.files.at(0).obstacle.isEmpty());
        const Changed changed = bench.restore(before);
        QVERIFY(!changed.isWhole);
        QVERIFY2(changed.remark.contains("big"), qPrintable(changed.remark));
        QCOMPARE(changed.files.size(), 1); // only what was really done
        QCOMPARE(bench.read("big").size(), 200);
    }

    void aFolderWithOtherFilesIsNoFileAgain()
    {
        CheckpointBench bench;
        bench.write("x", "file");
        bench.begin();
        const qint64 before = bench.now();
        bench.did("rm x; mkdir x; echo 1 > x/agent");
        bench.write("x/person", "2");
        bench.capture({});
        QVERIFY(!bench.restore(before).isWhole);
        QCOMPARE(bench.read("x/person"), "2");
    }

    /// Logs can be imported. The defect: a path in one leads out of the workspace, through links or into .git.
    void actsInsideTheWorkspaceOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("up") << "../victim";
        QTest::newRow("absolute") << "/victim";
        QTest::newRow("in the middle") << "a/../../victim";
        QTest::newRow("through a link") << "out/victim";
        QTest::newRow("git") << ".git/hooks/post-commit";
        QTest::newRow("git by another name") << "sub/.GIT/config";
        QTest::newRow("empty") << "";
        QTest::newRow("nul") << QString("x") + QChar::Null + "y";
    }

    void actsInsideTheWorkspaceOnly()
    {
        QFETCH(QString, path);
        CheckpointBench bench;
        QDir(bench.top()).mkpath("outside");
        bench.run("echo evil > x; mkdir -p .git/hooks a sub; ln -s ../outside out");
        bench.begin();
        const auto before = bench.tree();
        const FileState evil{.kind = FileState::Kind::File,
                             .content = QString::fromLatin1(ContentStore::hashOf("evil\n").toHex()),
                             .size = 5,
                             .mode = 0755};
        bench.add(Changed{.cause = ChangeCause::Call, .call = {"c"}, .files = {{path, evil, {}}}});
        const Changed changed = bench.restore(1);
        QVERIFY(changed.files.isEmpty());
        QVERIFY(!changed.isWhole);
        QCOMPARE(bench.tree(), before);
        QVERIFY(QDir(bench.top() + "/outside").isEmpty());
        QVERIFY(!QFile::exists(bench.top() + "/victim"));
    }

    /// A content with a hash that it does not have must not come back.
    void givesNoDamagedContent()
    {
        CheckpointBench bench;
        bench.write("x", "old");
        bench.begin();
        const qint64 before = bench.now();
        bench.did("echo new > x");
        const QString hex = QString::fromLatin1(ContentStore::hashOf("old").toHex());
        QFile kept(bench.store() + "/contents/" + hex.first(2) + '/' + hex.sliced(2));
        QVERIFY(kept.open(QIODevice::ReadWrite));
        kept.write("bad");
        kept.close();
        QVERIFY(!bench.restore(before).isWhole);
        QCOMPARE(bench.read("x"), "new\n");
    }

    void bringsBackReadOnlyFilesAndModes()
    {
        CheckpointBench bench;
        bench.write("x", "secret");
        bench.run("chmod 400 x");
        bench.begin();
        const auto tree = bench.tree();
        bench.did("chmod 644 x; echo new > x; chmod 444 x");
        QVERIFY(bench.restore(1).isWhole);
        QCOMPARE(bench.tree(), tree);
    }

    void worksAcrossSessions()
    {
        CheckpointBench bench;
        bench.write("x", "old");
        bench.begin();
        bench.did("echo new > x; mkdir d; echo > d/y");
        bench.end();
        bench.begin();
        QVERIFY(bench.restore(1).isWhole);
        QCOMPARE(bench.read("x"), "old");
        QVERIFY(!QDir(bench.workspace() + "/d").exists()); // that it was made is remembered
    }

    void filesOfTheStoreAreTheOwnersOnly()
    {
        CheckpointBench bench;
        bench.write("x", "secret");
        bench.begin();
        bench.end();
        for (const QString &path : QProcess::splitCommand(output("find " + bench.store() + " -type f"))) {
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
            QVERIFY2((status.st_mode & 077) == 0, qPrintable(path));
        }
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(bench.store()).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0700);
    }

    void prunesWhatWasNotUsedTheLongest()
    {
        QTemporaryDir top(tests::quickFolder());
        ContentStore store(top.filePath("s"));
        for (int i = 0; i < 10; ++i) {
            QVERIFY(store.keep(QByteArray(1000, char('a' + i))));
            age(top.filePath("s"), QByteArray(1000, char('a' + i)), 1000 - i);
        }
        const auto never = [] { return false; };
        QCOMPARE(pruneContents(top.filePath("s"), 20'000, never)->removed, 0);
        const auto pruned = pruneContents(top.filePath("s"), 10'000, never);
        QCOMPARE(pruned->removed, 2);
        QCOMPARE(pruned->bytes, 8'000);
        QVERIFY(!store.has(ContentStore::hashOf(QByteArray(1000, 'b')), 1000));
        QVERIFY(store.has(ContentStore::hashOf(QByteArray(1000, 'c')), 1000));
    }

    /// The defect: pruning takes what a workspace still consists of, or what a session that runs has just kept.
    void prunesNothingThatIsNeeded()
    {
        QTemporaryDir top(tests::quickFolder());
        const QString folder = top.filePath("s");
        ContentStore store(folder);
        const auto content = [](int i) { return QByteArray(1000, char('a' + i)); };
        for (int i = 0; i < 10; ++i) {
            QVERIFY(store.keep(content(i)));
            age(folder, content(i), 1000 - i);
        }
        FileRecord record;
        record.stamp.size = 1000;
        record.kind = FileState::Kind::File;
        record.hash = ContentStore::hashOf(content(0));
        QVERIFY(writeManifest(manifestPath(folder, "/busy"), {.files = {{"x", record}}, .made = {}}));
        record.hash = ContentStore::hashOf(content(1));
        QVERIFY(writeManifest(manifestPath(folder, "/idle"), {.files = {{"x", record}}, .made = {}}));
        const auto never = [] { return false; };
        {
            const StoreUse use(folder, QFileInfo(manifestPath(folder, "/busy")).fileName());
            store.use(ContentStore::hashOf(content(2)));
            QCOMPARE(pruneContents(folder, 3'000, never)->bytes, 2'000); // the idle one had to go
            QVERIFY(store.has(ContentStore::hashOf(content(0)), 1000));
            QVERIFY(!store.has(ContentStore::hashOf(content(1)), 1000));
            QVERIFY(store.has(ContentStore::hashOf(content(2)), 1000));
            QVERIFY(QFile::exists(manifestPath(folder, "/busy")));
            QVERIFY(!QFile::exists(manifestPath(folder, "/idle")));
        }
        QCOMPARE(pruneContents(folder, 1'000, never)->bytes, 0); // nobody works there any more
    }

    void doesNotPruneWhileSomebodyKeeps()
    {
        QTemporaryDir top(tests::quickFolder());
        ContentStore store(top.filePath("s"));
        QVERIFY(store.keep(QByteArray("x")));
        const auto never = [] { return false; };
        {
            const FileDescriptor hold = store.hold();
            QVERIFY(!pruneContents(top.filePath("s"), 0, never));
        }
        QVERIFY(!pruneContents(top.filePath("s"), 0, [] { return true; })); // somebody waits
        QVERIFY(pruneContents(top.filePath("s"), 0, never));
    }

    void keepsNoMoreThanThereIsRoomFor()
    {
        QTemporaryDir top(tests::quickFolder());
        ContentStore store(top.filePath("s"));
        store.setRoom(10);
        QVERIFY(store.keep(QByteArray(6, 'a')));
        QVERIFY(store.keep(QByteArray(6, 'a'))); // it is there
        QVERIFY(!store.keep(QByteArray(6, 'b')));
    }

    void readsNoHashThatIsAPath()
    {
        QTemporaryDir top(tests::quickFolder());
        ContentStore store(top.filePath("s"));
        QVERIFY(store.keep(QByteArray("x")));
        QFile victim(top.filePath("s/victim"));
        QVERIFY(victim.open(QIODevice::WriteOnly));
        QVERIFY(!store.read("../victim"));
        QVERIFY(!store.read(QString("./").repeated(32)));
    }

    void aCaptureOfNothingTellsNothing()
    {
        CheckpointBench bench;
        bench.begin();
        const qint64 now = bench.now();
        bench.did("true");
        QCOMPARE(bench.now(), now);
    }

private:
    /// As if \a content had last been used \a seconds ago.
    static void age(const QString &store, const QByteArray &content, int seconds)
    {
        const QByteArray hex = ContentStore::hashOf(content).toHex();
        const QByteArray path = QFile::encodeName(store) + "/contents/" + hex.first(2) + '/' + hex.sliced(2);
        const time_t then = ::time(nullptr) - seconds;
        const timespec times[2] = {{then, 0}, {then, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    }

    static QString output(const QString &command)
    {
        QProcess shell;
        shell.start("/bin/sh", {"-c", command});
        shell.waitForFinished();
        return QString::fromUtf8(shell.readAllStandardOutput()).simplified();
    }
};

QTEST_GUILESS_MAIN(TestCheckpoints)

#include "tst_checkpoints.moc"
