#include "core/checkpoints/comparison.h"
#include "core/checkpoints/workspace_listing.h"
#include "tests/unit/git/git_folder.h"

#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace paddock;
using namespace paddock::fakes;

namespace {

/// "M a.txt": what became of each file, by path.
QStringList actsOf(const ChangeSet &set)
{
    QStringList acts;
    for (const ChangedFile &file : set.files) {
        const bool wasThere = file.before.kind != FileState::Kind::Absent;
        const bool isThere = file.after.kind != FileState::Kind::Absent;
        acts.append(QLatin1String(!wasThere ? "A " : !isThere ? "D " : "M ") + file.path);
    }
    return acts;
}

} // namespace

/// A working copy against its newest commit, and what taking parts of that back comes to.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<GitFolder>();
        m_folder->begin();
    }

    void findsWhatIsDifferentSinceTheNewestCommit()
    {
        m_folder->write("same.txt", "same\n");
        m_folder->write("changed.txt", "1\n2\n");
        m_folder->write("gone.txt", "gone\n");
        m_folder->write("tool.sh", "echo\n");
        m_folder->write("kind", "file\n");
        m_folder->write(".gitignore", "*.o\n");
        m_folder->commitAll("one");
        m_folder->write("changed.txt", "1\ntwo\n");
        m_folder->git({"add", "changed.txt"}); // what is staged makes no difference
        QFile::remove(m_folder->file("gone.txt"));
        QFile::setPermissions(m_folder->file("tool.sh"),
                              QFile::permissions(m_folder->file("tool.sh")) | QFile::ExeOwner);
        QFile::remove(m_folder->file("kind"));
        m_folder->write("kind/inside", "now a folder\n");
        m_folder->write("new.txt", "new\n");
        m_folder->write("ignored.o", "object");
        const ChangeSet set = sinceHead();
        QCOMPARE(actsOf(set), (QStringList{"M changed.txt", "D gone.txt", "D kind", "A kind/inside",
                                           "A new.txt", "M tool.sh"}));
        QCOMPARE(set.files.at(0).hunks.first().lines, (QStringList{" 1", "-2", "+two"}));
        QVERIFY(set.files.at(5).hunks.isEmpty() && set.files.at(5).isText);
        QVERIFY(!set.files.at(5).remark.isEmpty());
        QVERIFY2(set.remark.isEmpty(), qPrintable(set.remark));
    }

    void takesHostileNamesAsTheyAre()
    {
        const QStringList names{"-rf", ":(top)x", "new\nline", "quo\"te", "\u00fcml\u00e4ut \u6f22", " x "};
        for (const QString &name : names)
            m_folder->write(name, "one\n");
        m_folder->commitAll("one");
        for (const QString &name : names)
            m_folder->write(name, "two\n");
        const QByteArray unnamed = QFile::encodeName(m_folder->path()) + "/\xff.txt";
        const int made = ::open(unnamed.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(made >= 0);
        ::close(made);
        const ChangeSet set = sinceHead();
        QStringList found;
        for (const ChangedFile &file : set.files) {
            found.append(file.path);
            QCOMPARE(file.hunks.size(), 1);
        }
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(found, sorted);
        const FileList list = fileListOf(listWorkspace(*root(), 1000, {}));
        QVERIFY(!list.isWhole && !list.remark.isEmpty());
        for (const QString &name : names)
            QVERIFY(list.paths.contains(name));
        ::unlink(unnamed.constData()); // QTemporaryDir cannot
    }

    void followsNoLink()
    {
        GitFolder::writeAt(m_folder->outside() + "/secret/a.txt", "secret\n");
        m_folder->write("a.txt", "one\n");
        m_folder->write("dir/a.txt", "one\n");
        m_folder->commitAll("one");
        QFile::remove(m_folder->file("a.txt"));
        QVERIFY(QFile::link(m_folder->outside() + "/secret/a.txt", m_folder->file("a.txt")));
        QVERIFY(QDir(m_folder->file("dir")).removeRecursively());
        QVERIFY(QFile::link(m_folder->outside() + "/secret", m_folder->file("dir")));
        const ChangeSet set = sinceHead();
        QCOMPARE(actsOf(set), (QStringList{"M a.txt", "A dir", "D dir/a.txt"}));
        for (const ChangedFile &file : set.files) {
            for (const DiffHunk &hunk : file.hunks)
                QVERIFY(!hunk.lines.join(u'\n').contains("secret"));
        }
        QStringList remarks;
        undo({{"a.txt", {}}, {"dir/a.txt", {}}}, remarks);
        QFile secret(m_folder->outside() + "/secret/a.txt");
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), QByteArray("secret\n"));
        QCOMPARE(m_folder->read("a.txt"), QByteArray("one\n"));
        QVERIFY(!QFileInfo(m_folder->file("a.txt")).isSymLink());
    }

    void runsNothingOfTheRepository()
    {
        const QByteArray mark = m_folder->outside().toUtf8() + "/ran";
        m_folder->write(".gitattributes", "*.txt filter=evil diff=evil\n*.c diff=evil\n");
        m_folder->write("a.txt", "one\n");
        m_folder->write("b.c", "one\n");
        m_folder->commitAll("one");
        m_folder->program("evil.sh", "touch " + mark + "\ncat\n");
        for (const char *key : {"filter.evil.clean", "filter.evil.smudge", "filter.evil.process",
                                "diff.evil.textconv", "diff.evil.command", "core.fsmonitor", "diff.external"})
            m_folder->git({"config", QLatin1String(key), m_folder->file("evil.sh")});
        QFile::remove(QString::fromUtf8(mark));
        m_folder->write("a.txt", "two\n");
        m_folder->write("b.c", "two\n");
        const ChangeSet set = sinceHead();
        QCOMPARE(actsOf(set), (QStringList{"M a.txt", "M b.c", "A evil.sh"}));
        QVERIFY(set.files.at(0).isUnknown && !set.files.at(0).remark.isEmpty());
        QVERIFY(!QFile::exists(QString::fromUtf8(mark)));
    }

    void leavesOtherRepositoriesAlone()
    {
        GitFolder other;
        other.begin();
        other.write("x", "x");
        other.commitAll("one");
        m_folder->write("a", "a");
        m_folder->git(
            {"-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.path(), "module"});
        m_folder->commitAll("one");
        m_folder->write("module/y", "y");
        m_folder->write("nested/z", "z");
        QProcess::execute("git", {"init", "-q", m_folder->file("nested")});
        QCOMPARE(actsOf(sinceHead()), QStringList());
    }

    void comparesASubfolderWithItsPart()
    {
        m_folder->write("sub/a", "a\n");
        m_folder->write("b", "b\n");
        m_folder->commitAll("one");
        m_folder->write("sub/a", "A\n");
        m_folder->write("b", "B\n");
        const auto root = WorkspaceRoot::open(m_folder->file("sub"));
        ContentStore store(m_folder->outside() + "/store");
        QCOMPARE(actsOf(Comparison(**root, store, {}, {}).changes({.scope = SinceHead{}})),
                 QStringList{"M a"});
    }

    void countsEverythingAsNewBeforeTheFirstCommit()
    {
        m_folder->write("a", "a\n");
        const ChangeSet set = sinceHead();
        QCOMPARE(actsOf(set), QStringList{"A a"});
        QVERIFY(!set.remark.isEmpty());
    }

    void keepsModeLineEndsAndTheLastLineWhenItTakesBack()
    {
        m_folder->write("a.txt", "1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\n10");
        m_folder->commitAll("one");
        m_folder->write("a.txt", "one\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\nten\r\n");
        QFile::setPermissions(m_folder->file("a.txt"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const ChangeSet set = sinceHead();
        QCOMPARE(set.files.first().hunks.size(), 2);
        QStringList remarks;
        undo({{"a.txt", {set.files.first().hunks.last().id}}}, remarks);
        QVERIFY2(remarks.isEmpty(), qPrintable(remarks.join(u' ')));
        QCOMPARE(m_folder->read("a.txt"), QByteArray("one\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\n10"));
        QVERIFY(QFile::permissions(m_folder->file("a.txt")) & QFile::ExeOwner);
        // The one that was taken back is not there any more; the other one stays as it is.
        undo({{"a.txt", {set.files.first().hunks.last().id, set.files.first().hunks.first().id}}}, remarks);
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks.first().contains("a.txt"));
        QVERIFY(m_folder->read("a.txt").startsWith("one"));
    }

    void removesWhatWasNotThereAndKeepsIt()
    {
        m_folder->write("a", "a");
        m_folder->commitAll("one");
        m_folder->write("new.txt", "mine\n");
        QStringList remarks;
        const Changed changed = undo({{"new.txt", {}}}, remarks);
        QVERIFY(!QFile::exists(m_folder->file("new.txt")));
        QVERIFY(changed.cause == ChangeCause::Review);
        ContentStore store(m_folder->outside() + "/store");
        QCOMPARE(*store.read(changed.files.first().before.content), QByteArray("mine\n"));
    }

    void touchesNothingOutsideAndNothingOfGit()
    {
        m_folder->write("a", "a");
        m_folder->commitAll("one");
        GitFolder::writeAt(m_folder->outside() + "/mine", "mine");
        const QByteArray config = m_folder->read(".git/config");
        for (const char *path : {"../mine", "/etc/hostname", ".git/config", "", "a/../../mine"}) {
            QStringList remarks;
            const Changed changed = undo({{QLatin1String(path), {}}}, remarks);
            QVERIFY2(changed.files.isEmpty(), path);
            QVERIFY2(!changed.remark.isEmpty(), path);
        }
        QVERIFY(QFile::exists(m_folder->outside() + "/mine"));
        QCOMPARE(m_folder->read(".git/config"), config);
    }

    void leavesAFileAloneThatChangedMeanwhile()
    {
        m_folder->write("a", "1\n");
        m_folder->commitAll("one");
        m_folder->write("a", "2\n");
        const auto root = this->root();
        ContentStore store(m_folder->outside() + "/store");
        FileTree tree(root, store, {}, {});
        QStringList remarks;
        const QList<RewindPlan::File> files =
            Comparison(*root, store, {}, {}).undoing({.scope = SinceHead{}}, {{"a", {}}}, remarks);
        m_folder->write("a", "3\n");
        const Changed changed = Rewinding(*root, store, tree, 1 << 20, {}).takeBack(files, remarks);
        QVERIFY(changed.files.isEmpty() && !changed.isWhole);
        QCOMPARE(m_folder->read("a"), QByteArray("3\n"));
    }

    /// Files edited, made and removed at random: some hunks taken back, then all others, and everything is as it was.
    void bringsEverythingBackHunkByHunk()
    {
        QRandomGenerator random(77);
        for (int i = 0; i < 12; ++i) {
            QByteArray text;
            for (int line = random.bounded(60); line > 0; --line)
                text += QByteArray::number(random.bounded(6)) + (i % 3 == 0 ? "\r\n" : "\n");
            m_folder->write(QStringLiteral("f%1").arg(i), "head\n" + text + (i % 2 == 0 ? "tail" : ""));
        }
        m_folder->commitAll("one");
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 14; ++i) {
                const QString name = QStringLiteral("f%1").arg(i);
                QByteArrayList lines = m_folder->read(name).split('\n');
                for (int edits = random.bounded(4); edits > 0; --edits)
                    lines.insert(random.bounded(int(lines.size())), "x" + QByteArray::number(edits));
                if (random.bounded(5) == 0)
                    QFile::remove(m_folder->file(name));
                else if (i < 12 || random.bounded(2) == 0)
                    m_folder->write(name, lines.join('\n') + (i >= 12 ? "made" : ""));
            }
            for (const bool all : {false, true}) {
                QList<RevertPart> parts;
                for (const ChangedFile &file : sinceHead().files) {
                    RevertPart part{file.path, {}};
                    for (const DiffHunk &hunk : file.hunks) {
                        if (all || random.bounded(2) == 0)
                            part.hunks.append(hunk.id);
                    }
                    if (!part.hunks.isEmpty())
                        parts.append(part);
                }
                QStringList remarks;
                const Changed changed = undo(parts, remarks);
                QVERIFY2(changed.isWhole, qPrintable(changed.remark));
                QCOMPARE(changed.files.size(), parts.size());
            }
            QCOMPARE(actsOf(sinceHead()), QStringList());
            QCOMPARE(m_folder->git({"status", "--porcelain"}), QByteArray());
        }
    }

    void listsManyFilesAndStopsAtTheMost()
    {
        for (int i = 0; i < 50; ++i)
            m_folder->write(QStringLiteral("d%1/f").arg(i), "x");
        m_folder->write("node_modules/x", "x");
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->file("pipe")).constData(), 0600), 0);
        QCOMPARE(listWorkspace(*root(), 1000, {}).files.size(), 50);
        const FileList some = fileListOf(listWorkspace(*root(), 10, {}));
        QCOMPARE(some.paths.size(), 10);
        QVERIFY(!some.isWhole && !some.remark.isEmpty());
    }

private:
    std::shared_ptr<const WorkspaceRoot> root() const { return *WorkspaceRoot::open(m_folder->path()); }
    ChangeSet sinceHead() const
    {
        ContentStore store(m_folder->outside() + "/store");
        return Comparison(*root(), store, {}, {}).changes({.scope = SinceHead{}});
    }
    Changed undo(const QList<RevertPart> &parts, QStringList &remarks) const
    {
        const auto root = this->root();
        ContentStore store(m_folder->outside() + "/store");
        FileTree tree(root, store, {}, {});
        const QList<RewindPlan::File> files =
            Comparison(*root, store, {}, {}).undoing({.scope = SinceHead{}}, parts, remarks);
        return Rewinding(*root, store, tree, 1 << 20, {}).takeBack(files, remarks);
    }

    std::unique_ptr<GitFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
