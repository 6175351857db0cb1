#include "core/checkpoints/file_tree.h"
#include "core/checkpoints/manifest_file.h"
#include "tests/unit/checkpoints/checkpoint_bench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace paddock;

/// What is taken in, what counts as a change, and how little of the disk is looked at for it.
class TestFileTree : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_top = std::make_unique<QTemporaryDir>(tests::quickFolder());
        QVERIFY(QDir(m_top->path()).mkpath("w"));
        m_limits = {.mostFileBytes = 1'000'000, .mostBytes = 100'000'000};
        m_store = std::make_unique<ContentStore>(m_top->filePath("store"));
    }
    void cleanup()
    {
        m_tree.reset();
        m_store.reset();
    }

    /// The defect: a tree that lists everything again for each call, 100,000 names for an edit of one.
    void aChangeCostsNoRescan()
    {
        for (int folder = 0; folder < 100; ++folder) {
            const QString path = m_top->filePath("w/" + QString::number(folder));
            QVERIFY(QDir().mkpath(path));
            for (int file = 0; file < 1000; ++file) {
                QFile made(path + '/' + QString::number(file));
                QVERIFY(made.open(QIODevice::WriteOnly));
            }
        }
        const Checkpointed all = takeIn();
        QCOMPARE(all.files, 100'000);
        QVERIFY(m_tree->unwatchedFolders() == 0);
        const TreeEffort before = m_tree->effort();
        run("true");
        QCOMPARE(m_tree->capture().files.size(), 0);
        QCOMPARE(m_tree->effort().looked, before.looked);
        QCOMPARE(m_tree->effort().listed, before.listed);

        run("echo new > 7/8; mkdir fresh; echo > fresh/one; rm 9/9; mv 10/1 10/x");
        const Changed changed = m_tree->capture();
        QCOMPARE(paths(changed), (QStringList{"10/1", "10/x", "7/8", "9/9", "fresh/one"}));
        const TreeEffort after = m_tree->effort();
        QCOMPARE(after.listed - before.listed, 1); // the new folder
        QVERIFY2(after.looked - before.looked <= 8,
                 qPrintable(QString::number(after.looked - before.looked)));
        QVERIFY2(after.read - before.read <= 3, qPrintable(QString::number(after.read - before.read)));
    }

    /// The defect: hashing a whole workspace again in every session.
    void aSecondSessionReadsOnlyWhatChanged()
    {
        run("for f in $(seq 200); do echo $f > $f; done; ln -s 1 link");
        QTest::qWait(40); // files older than a tick of the file system's clock can be told by their stamps
        takeIn();
        const QString path = m_top->filePath("manifest");
        QVERIFY(writeManifest(path, m_tree->manifest()));
        run("echo other > 7");
        takeIn(readManifest(path));
        QCOMPARE(m_tree->effort().read, 1);
    }

    void aDamagedManifestIsNone()
    {
        write("x", "1");
        QTest::qWait(40);
        takeIn();
        const QString path = m_top->filePath("manifest");
        QVERIFY(writeManifest(path, m_tree->manifest()));
        QCOMPARE(readManifest(path).files.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ 1);
            file.seek(0);
            file.write(damaged);
            file.flush();
            QVERIFY2(readManifest(path).files.isEmpty(), qPrintable(QString::number(at)));
        }
    }

    /// The trap: a rule that goes away, and files that it hid count as created, so that a rewind deletes them.
    void whatARuleHidWasNotCreated()
    {
        write(".gitignore", "dist/\n*.log\n");
        write("dist/out.bin", "precious");
        write("a.log", "precious");
        QCOMPARE(takeIn().files, 1);
        run("rm .gitignore; echo made > b.log; echo too > new");
        const Changed changed = m_tree->capture();
        // b.log would have been hidden when it was made: not knowing, nothing is said of it.
        QCOMPARE(paths(changed), (QStringList{".gitignore", "new"}));
        run("echo more >> dist/out.bin; rm a.log");
        QCOMPARE(paths(m_tree->capture()), (QStringList{"a.log", "dist/out.bin"}));
    }

    void aRuleAndWhatItHidesInOneGo()
    {
        takeIn();
        run("mkdir p && cd p && echo target > .gitignore && mkdir -p target/deep && echo > target/deep/x && "
            "echo > y");
        QCOMPARE(paths(m_tree->capture()), (QStringList{"p/.gitignore", "p/y"}));
        run("echo > p/target/deep/z");
        QCOMPARE(m_tree->capture().files.size(), 0);
    }

    /// The defect: a rule that comes makes a known file vanish, and a rewind brings back what is there.
    void whatIsInStaysIn()
    {
        write("x.gen", "1");
        takeIn();
        run("echo '*.gen' > .gitignore");
        QCOMPARE(paths(m_tree->capture()), QStringList{".gitignore"});
        run("echo 2 > x.gen; echo 3 > y.gen");
        QCOMPARE(paths(m_tree->capture()), QStringList{"x.gen"});
    }

    void leavesGitAndCachesAlone()
    {
        write(".git/config", "x");
        write("lib/.git", "gitdir: elsewhere");
        write("cache/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
        write("cache/big", "x");
        write("node_modules/a/index.js", "x");
        write("lib/a", "x");
        QCOMPARE(takeIn().files, 1);
        run("echo y > .git/config; echo y > lib/.git; echo y > cache/big; echo y > node_modules/a/index.js");
        QCOMPARE(m_tree->capture().files.size(), 0);
    }

    /// The defect: a store inside the workspace keeps what it keeps, and that again.
    void leavesItsOwnStoreAlone()
    {
        m_store = std::make_unique<ContentStore>(m_top->filePath("w/store"));
        QVERIFY(m_store->keep(QByteArray("x")));
        write("x", "1");
        QCOMPARE(takeIn().files, 1);
        run("echo 2 > x");
        QCOMPARE(paths(m_tree->capture()), QStringList{"x"});
        QCOMPARE(m_tree->capture().files.size(), 0);
    }

    void namesWhatItCannotKeep()
    {
        m_limits.mostFileBytes = 10;
        write("big", QByteArray(11, 'x'));
        write("small", "x");
        const Checkpointed all = takeIn();
        QCOMPARE(all.files, 2);
        QCOMPARE(all.leftOut, QStringList{"big"});
        QCOMPARE(all.leftOutCount, 1);
        QVERIFY(!all.remark.isEmpty());
        run("echo more >> big");
        const Changed changed = m_tree->capture();
        QCOMPARE(paths(changed), QStringList{"big"}); // noticed
        QVERIFY(changed.files.at(0).after.content.isEmpty()); // and not kept
        QVERIFY(changed.remark.contains("big"));
    }

    void stopsKeepingWhenTheStoreIsFull()
    {
        m_limits.mostBytes = 25;
        for (const char *name : {"a", "b", "c"})
            write(QLatin1String(name), QByteArray(10, name[0]));
        QCOMPARE(takeIn().leftOutCount, 1);
    }

    void leavesOutWholeFoldersWhenThereAreTooManyFiles()
    {
        m_limits.mostFiles = 20;
        run("mkdir many; for f in $(seq 30); do echo > many/$f; done; echo > one");
        QCOMPARE(takeIn().files, 1);
        run("echo > many/new; chmod 700 many"); // nobody knows what is new there
        QCOMPARE(m_tree->capture().files.size(), 0);
    }

    void neverOpensWhatCouldBlock()
    {
        run("mkfifo pipe; ln -s /etc/passwd out; ln -s . loop");
        QCOMPARE(takeIn().files, 2); // the links, as links
        run("mkfifo another");
        QCOMPARE(m_tree->capture().files.size(), 0);
    }

    /// The defect: a folder is swapped for a link, and what is outside is read into the store.
    void followsNoLinkOutside()
    {
        QVERIFY(QDir(m_top->path()).mkpath("outside"));
        QFile secret(m_top->filePath("outside/x"));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("secret");
        secret.close();
        write("d/x", "mine");
        takeIn();
        run("mv d e; ln -s ../outside d; touch d/y");
        const Changed changed = m_tree->capture();
        QCOMPARE(paths(changed), (QStringList{"d", "d/x", "e/x"}));
        QVERIFY(!m_store->has(ContentStore::hashOf("secret"), 6));
    }

    /// The kernel's queue of notices is limited. The defect: what did not fit is never seen.
    void looksAtEverythingWhenNoticesWereLost()
    {
        QFile limit("/proc/sys/fs/inotify/max_queued_events");
        QVERIFY(limit.open(QIODevice::ReadOnly));
        const int most = limit.readAll().trimmed().toInt();
        write("d/keep", "x");
        takeIn();
        // Nobody takes them meanwhile.
        const QByteArray folder = QFile::encodeName(m_top->filePath("w/d"));
        for (int i = 0; i <= most; ++i) {
            QFile file(QString::fromUtf8(folder) + "/" + QString::number(i % 50));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        }
        write("last", "y");
        QVERIFY(paths(m_tree->capture()).contains("last"));
    }

    void seesTheOtherNamesOfAFile()
    {
        run("mkdir a b; echo 1 > a/x; ln a/x b/y");
        takeIn();
        run("echo 2 > b/y");
        QCOMPARE(paths(m_tree->capture()), (QStringList{"a/x", "b/y"}));
    }

    void takesAMovedFolderWithoutReadingItAgain()
    {
        run("mkdir -p a/b; for f in $(seq 50); do echo $f > a/b/$f; done");
        QTest::qWait(40);
        takeIn();
        const qint64 read = m_tree->effort().read;
        run("mv a c");
        QCOMPARE(m_tree->capture().files.size(), 100);
        QVERIFY(m_tree->effort().read - read <= 50);
        run("echo x > c/b/1"); // watched under its new name
        QCOMPARE(paths(m_tree->capture()), QStringList{"c/b/1"});
    }

    void folderGoneAndBackIsWatchedAgain()
    {
        run("mkdir -p a/b; echo 1 > a/b/x");
        takeIn();
        run("rm -r a; mkdir -p a/b; echo 1 > a/b/x");
        m_tree->capture();
        run("echo 2 > a/b/x; echo > a/b/y");
        QCOMPARE(paths(m_tree->capture()), (QStringList{"a/b/x", "a/b/y"}));
    }

private:
    Checkpointed takeIn(const Manifest &remembered = {})
    {
        m_tree = std::make_unique<FileTree>(*WorkspaceRoot::open(m_top->filePath("w")), *m_store, m_limits,
                                            std::stop_token());
        return m_tree->takeIn(remembered);
    }
    void write(const QString &path, const QByteArray &content)
    {
        const QString whole = m_top->filePath("w/" + path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void run(const QString &command)
    {
        QProcess shell;
        shell.setWorkingDirectory(m_top->filePath("w"));
        shell.start("/bin/sh", {"-c", command});
        QVERIFY(shell.waitForFinished(100'000));
        QCOMPARE(shell.exitCode(), 0);
    }
    static QStringList paths(const Changed &changed)
    {
        QStringList paths;
        for (const FileChange &change : changed.files)
            paths.append(change.path);
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_top;
    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<FileTree> m_tree;
    FileTree::Limits m_limits;
};

QTEST_GUILESS_MAIN(TestFileTree)

#include "tst_file_tree.moc"
