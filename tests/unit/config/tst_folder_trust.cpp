#include "core/config/folder_trust.h"
#include "core/config/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace paddock;

class TestFolderTrust : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_home.reset(); }

    void aFolderWithoutSettingsHasNothingToTrust();
    void trustCountsForTheVeryContentOnly_data();
    void trustCountsForTheVeryContentOnly();
    void trustIsOfOneFolder();
    void whatWasShownIsTrustedAndNotWhatCameSince();
    void trustIsTakenBack();
    void aRecordThatCannotBeReadTrustsNothing_data();
    void aRecordThatCannotBeReadTrustsNothing();
    void theRecordIsItsOwnersAlone();

private:
    QString workspace() const { return m_home->filePath("w"); }
    QString recordPath() const { return m_home->filePath("data/trusted-folders.json"); }
    SettingsPlaces places() const
    {
        SettingsPlaces places = standardSettingsPlaces(workspace());
        places.userFile.clear();
        places.managedFile.clear();
        return places;
    }
    void put(const QString &path, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(path));
        if (!QDir().mkpath(QFileInfo(file.fileName()).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }
    Settings load() const
    {
        const Result<FolderTrust> trust = TrustRecord(recordPath()).of(workspace());
        return trust ? *loadSettings(places(), {}, {}, *trust) : Settings();
    }

    std::optional<QTemporaryDir> m_home;
};

void TestFolderTrust::init()
{
    m_home.emplace();
    put("w/.paddock/settings.json", R"j({"permissions": {"allow": ["Bash(make *)"]}})j");
}

void TestFolderTrust::aFolderWithoutSettingsHasNothingToTrust()
{
    QVERIFY(QDir(workspace() + "/.paddock").removeRecursively());
    QCOMPARE(load().trust, TrustStanding::NothingToTrust);
    QCOMPARE(load().remarks, QStringList());
}

void TestFolderTrust::trustCountsForTheVeryContentOnly_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::addColumn<bool>("trusted");
    const QString project = "w/.paddock/settings.json";
    const QString local = "w/.paddock/settings.local.json";
    QTest::newRow("nothing") << "w/other.txt" << QByteArray("x") << true;
    QTest::newRow("the same again") << project
                                    << QByteArray(R"j({"permissions": {"allow": ["Bash(make *)"]}})j")
                                    << true;
    QTest::newRow("another blank") << project
                                   << QByteArray(R"j({"permissions": {"allow": ["Bash(make  *)"]}})j")
                                   << false;
    QTest::newRow("another file came") << local << QByteArray("{}") << false;
    QTest::newRow("the file went") << project << QByteArray() << false;
}

void TestFolderTrust::trustCountsForTheVeryContentOnly()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(bool, trusted);
    QCOMPARE(load().trust, TrustStanding::Untrusted);
    QVERIFY(load().allow.isEmpty());
    QVERIFY(TrustRecord(recordPath()).trust(workspace(), digestsOf(*readTrustItems(places()))));
    QCOMPARE(load().trust, TrustStanding::Trusted);
    QCOMPARE(load().allow.size(), 1);

    if (content.isNull())
        QVERIFY(QFile::remove(m_home->filePath(file)));
    else
        put(file, content);
    const Settings after = load();
    QCOMPARE(after.trust == TrustStanding::Trusted, trusted);
    QCOMPARE(after.allow.isEmpty(), !trusted);
    if (after.trust == TrustStanding::Changed)
        QVERIFY2(after.remarks.first().contains(file.mid(2)), qPrintable(after.remarks.first()));
}

void TestFolderTrust::trustIsOfOneFolder()
{
    TrustRecord record(recordPath());
    QVERIFY(record.trust(workspace() + "/..", digestsOf(*readTrustItems(places()))));
    QVERIFY(record.trust(workspace() + "x", digestsOf(*readTrustItems(places()))));
    QCOMPARE(load().trust, TrustStanding::Untrusted);
    QCOMPARE(record.all()->size(), 2);
}

void TestFolderTrust::whatWasShownIsTrustedAndNotWhatCameSince()
{
    const auto shown = digestsOf(*readTrustItems(places()));
    put("w/.paddock/settings.json", R"j({"permissions": {"allow": ["Bash"]}})j"); // while the person reads
    QVERIFY(TrustRecord(recordPath()).trust(workspace(), shown));
    QCOMPARE(load().trust, TrustStanding::Changed);
    QVERIFY(load().allow.isEmpty());
}

void TestFolderTrust::trustIsTakenBack()
{
    TrustRecord record(recordPath());
    QVERIFY(!*record.revoke(workspace()));
    QVERIFY(record.trust(workspace(), digestsOf(*readTrustItems(places()))));
    QVERIFY(*record.revoke(workspace()));
    QCOMPARE(load().trust, TrustStanding::Untrusted);
    QVERIFY(record.all()->isEmpty());
}

void TestFolderTrust::aRecordThatCannotBeReadTrustsNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no time") << QByteArray(R"({"folders": {"/w": {"items": {}}}})");
    QTest::newRow("a folder that is true") << QByteArray(R"({"folders": {"/w": true}})");
}

void TestFolderTrust::aRecordThatCannotBeReadTrustsNothing()
{
    QFETCH(QByteArray, content);
    put("data/trusted-folders.json", content);
    const Result<FolderTrust> trust = TrustRecord(recordPath()).of(workspace());
    QVERIFY(!trust);
    QCOMPARE(trust.error().kind, ErrorKind::Invalid);
    QVERIFY(trust.error().message.contains(recordPath()));
}

void TestFolderTrust::theRecordIsItsOwnersAlone()
{
    QVERIFY(TrustRecord(recordPath()).trust(workspace(), digestsOf(*readTrustItems(places()))));
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(recordPath()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

QTEST_GUILESS_MAIN(TestFolderTrust)
#include "tst_folder_trust.moc"
