#include "tests/unit/cage/fence_field.h"

#include <QFile>
#include <QTest>

using namespace paddock;

/// What the kernel itself says of each wall. Walls stand behind each other, so that an attempt to get out is stopped by
/// one when another is missing: here each is seen for itself.
class TestFenceEachWall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = whyNoFullFence(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void everyNamespaceIsAnother_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"user", "mnt", "pid", "ipc", "uts", "net", "cgroup"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void everyNamespaceIsAnother()
    {
        QFETCH(QString, kind);
        const QString place = QStringLiteral("/proc/self/ns/") + kind;
        const QByteArray inside = said("readlink " + place);
        QVERIFY2(inside.startsWith(kind.toLatin1() + ":["), inside);
        QVERIFY(QFile::encodeName(QFile::symLinkTarget(place)).split('/').last() != inside);
    }

    void noRightsAreLeft_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        for (const char *field : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"})
            QTest::newRow(field) << QByteArray(field) << QByteArray("0000000000000000");
        QTest::newRow("no new privileges") << QByteArray("NoNewPrivs") << QByteArray("1");
        QTest::newRow("filter") << QByteArray("Seccomp") << QByteArray("2");
    }
    void noRightsAreLeft()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        const QByteArray line = said("grep ^" + QString::fromLatin1(field) + ": /proc/self/status");
        QCOMPARE(line.split('\t').last(), value);
    }

    /// Every mount by its place, with its options; a line of mountinfo each.
    void mountsGiveNoRights()
    {
        bool hasUsr = false;
        int roots = 0;
        for (const QByteArray &line : said("cat /proc/self/mountinfo").split('\n')) {
            const QByteArrayList words = line.split(' ');
            QVERIFY2(words.size() > 6, line);
            const QByteArray place = words[4];
            const QByteArrayList options = words[5].split(',');
            QVERIFY2(options.contains("nosuid"), line);
            const bool isDevice = place == "/dev" || place.startsWith("/dev/");
            QVERIFY2(isDevice || options.contains("nodev"), line);
            const bool isWritable = isDevice || place == "/tmp" || place == "/var/tmp"
                                    || place.startsWith(QFile::encodeName(m_field.w));
            QVERIFY2(isWritable || options.contains("ro"), line);
            hasUsr |= place == "/usr";
            roots += place == "/";
        }
        QVERIFY(hasUsr);
        QCOMPARE(roots, 1); // The host's root would be a second one.
    }

    void noCoreMayBeWritten() { QCOMPARE(said("ulimit -Hc"), QByteArray("0")); }

    void anotherFolderIsToldAsThat()
    {
        FenceField field;
        FenceField::put(field.outside + "/new/README.md", "not meant");
        field.plan.protectedPlaces.clear();
        field.plan.pinned.clear();
        field.plan.workspacePath = (field.outside + "/new").toStdString();
        field.plan.workingDirectory = field.plan.workspacePath;
        const FenceOutcome outcome = field.shell("cat README.md");
        QVERIFY2(outcome.failed.contains("another folder"), outcome.failed);
        QCOMPARE(outcome.output, QByteArray());
    }

private:
    QByteArray said(const QString &command) const { return m_field.shell(command).output.trimmed(); }

    FenceField m_field;
};

QTEST_GUILESS_MAIN(TestFenceEachWall)
#include "tst_fence_each_wall.moc"
