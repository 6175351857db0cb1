#include "core/files/path_resolver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace paddock;

/// The last step of every act on a file: names to a descriptor. It must hold by itself, whatever found the names.
class PathResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void opensNoFolderOutside_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::newRow("openat2") << int(Resolution::Kernel);
        QTest::newRow("walk") << int(Resolution::Walk);
    }

    void opensNoFolderOutside()
    {
        QFETCH(int, resolution);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("ws/sub")));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("out")));
        QVERIFY(QFile::link(QStringLiteral("../out"), folder.filePath(QStringLiteral("ws/link"))));
        const FileDescriptor ws(
            ::open(QFile::encodeName(folder.filePath(QStringLiteral("ws"))).constData(), O_PATH | O_CLOEXEC));
        const PathResolver resolver(ws.get(), {}, Resolution(resolution));
        QVERIFY(resolver.openFolder({"sub"}));
        QVERIFY(!resolver.openFolder({".."}));
        QVERIFY(!resolver.openFolder({"..", "out"}));
        QVERIFY(!resolver.openFolder({"sub", "..", "..", "out"}));
        QVERIFY(!resolver.openFolder({"link"}));
    }
};

QTEST_GUILESS_MAIN(PathResolverTest)
#include "tst_path_resolver.moc"
