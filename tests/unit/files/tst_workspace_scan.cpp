#include "core/files/workspace_scan.h"

#include "core/base/file_descriptor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace paddock;

/// What a fence must know of a workspace before anything runs in it. Each test makes the files and looks.
class TestWorkspaceScan : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_top = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_top->path()).mkpath("w/lib/deep") && QDir(m_top->path()).mkpath("out"));
    }

    void findsAFileWithANameOutside()
    {
        write("out/victim");
        link("out/victim", "w/lib/deep/shared");
        QCOMPARE(scan().shared, QStringList{"lib/deep/shared"});
    }

    void leavesLinksAmongItsOwnFilesAlone()
    {
        write("w/one");
        link("w/one", "w/lib/two");
        QCOMPARE(scan(), WorkspaceScan());
    }

    void namesEachPlaceOfASharedFile()
    {
        write("out/victim");
        link("out/victim", "w/a");
        link("out/victim", "w/lib/b");
        QCOMPARE(scan().shared, (QStringList{"a", "lib/b"}));
    }

    void findsNestedRepositoriesAndConfiguration()
    {
        QDir(m_top->path()).mkpath("w/lib/.git/hooks");
        QDir(m_top->path()).mkpath("w/lib/deep/.vscode");
        write("w/lib/.envrc");
        write("w/lib/deep/.git");
        const WorkspaceScan found = scan();
        QCOMPARE(found.pinned, QStringList{"lib/.git"});
        for (const FencedPlace &place :
             {FencedPlace{"lib/.git/hooks", true}, FencedPlace{"lib/.git/config", false},
              FencedPlace{"lib/deep/.vscode", true}, FencedPlace{"lib/.envrc", false},
              FencedPlace{"lib/deep/.git", false}})
            QVERIFY2(found.places.contains(place), qPrintable(place.path));
        QCOMPARE(found.places.size(), 5);
    }

    void leavesTheTopToTheFixedList()
    {
        QDir(m_top->path()).mkpath("w/.vscode");
        QDir(m_top->path()).mkpath("w/.git/hooks");
        QCOMPARE(scan(), WorkspaceScan());
    }

    void followsNoLink()
    {
        QDir(m_top->path()).mkpath("out/.vscode");
        QVERIFY(QFile::link("../out", m_top->filePath("w/away")));
        QVERIFY(QFile::link(".", m_top->filePath("w/round")));
        QCOMPARE(scan(), WorkspaceScan());
    }

    void saysWhenThereIsMoreThanItLists()
    {
        for (int i = 0; i < 201; ++i) {
            const QString name = QString::number(i);
            write("out/" + name);
            link("out/" + name, "w/" + name);
        }
        const WorkspaceScan found = scan();
        QVERIFY(!found.isWhole);
        QCOMPARE(found.shared.size(), 200);
    }

    void stopsWhenAsked()
    {
        write("w/file");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!scanWorkspace(folder().get(), stop.get_token()).isWhole);
    }

private:
    FileDescriptor folder() const
    {
        return FileDescriptor(
            ::open(QFile::encodeName(m_top->filePath("w")).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    }
    WorkspaceScan scan() const { return scanWorkspace(folder().get()); }
    void write(const QString &path) const
    {
        QFile file(m_top->filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    void link(const QString &from, const QString &to) const
    {
        QCOMPARE(::link(QFile::encodeName(m_top->filePath(from)).constData(),
                        QFile::encodeName(m_top->filePath(to)).constData()),
                 0);
    }

    std::unique_ptr<QTemporaryDir> m_top;
};

QTEST_GUILESS_MAIN(TestWorkspaceScan)
#include "tst_workspace_scan.moc"
