#include "core/config/settings_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

using namespace paddock;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void makesTheFileAndItsFolder();
    void leavesEverythingElseAsItIs();
    void removesAValueAndWhatItLeavesEmpty();
    void appendsToAListAndKeepsItsOrder();
    void refusesToAppendToWhatIsNoList();
    void losesNothingWhenSeveralSaveAtOnce();
    void refusesToReplaceAFileThatItCannotRead();
    void refusesToGoThroughAValueThatIsNoObject();
    void keepsTheOldFileWhenTheNewOneCannotBeWritten();

private:
    QString path() const { return m_home->filePath("config/paddock/settings.json"); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject values() const { return QJsonDocument::fromJson(content()).object(); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!QDir().mkpath(m_home->filePath("config/paddock")) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }

    std::optional<QTemporaryDir> m_home;
};

void TestSettingsFile::makesTheFileAndItsFolder()
{
    QVERIFY(saveSetting(path(), {"providers", "ollama", "defaultModel"}, "qwen"));
    QVERIFY(saveSetting(path(), {"maxTurns"}, 3));
    QCOMPARE(values(),
             (QJsonObject{{"maxTurns", 3},
                          {"providers", QJsonObject{{"ollama", QJsonObject{{"defaultModel", "qwen"}}}}}}));
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(QDir(m_home->filePath("config/paddock"))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"settings.json"});
}

void TestSettingsFile::leavesEverythingElseAsItIs()
{
    write(
        R"({"fromTheFuture": {"deep": [1, 2.5, null, "ä"]}, "provider": "openai", "providers": {"x": {"k": 1}}})");
    QVERIFY(saveSetting(path(), {"provider"}, "anthropic"));
    QVERIFY(saveSetting(path(), {"providers", "x", "needsKey"}, false));
    QCOMPARE(values(), QJsonDocument::fromJson(R"({"fromTheFuture": {"deep": [1, 2.5, null, "ä"]},
        "provider": "anthropic", "providers": {"x": {"k": 1, "needsKey": false}}})")
                           .object());
}

void TestSettingsFile::removesAValueAndWhatItLeavesEmpty()
{
    write(R"({"model": "m", "providers": {"x": {"baseUrl": "u"}}})");
    QVERIFY(saveSetting(path(), {"providers", "x", "baseUrl"}, QJsonValue(QJsonValue::Undefined)));
    QCOMPARE(values(), (QJsonObject{{"model", "m"}}));
    QVERIFY(saveSetting(path(), {"model"}, QJsonValue(QJsonValue::Undefined)));
    QCOMPARE(values(), QJsonObject());
}

void TestSettingsFile::appendsToAListAndKeepsItsOrder()
{
    write(R"j({"permissions": {"allow": ["Read", "Bash(b *)", "Bash(a *)"], "later": 1}, "x": [2]})j");
    QVERIFY(appendToSetting(path(), {"permissions", "allow"}, {"Bash(z \\*)", "Bash(b *)", "Edit(/a b)"}));
    QVERIFY(appendToSetting(path(), {"folders", "/w/a.b", "permissions", "allow"}, {"Glob"}));
    QCOMPARE(values(),
             QJsonDocument::fromJson(R"j({"permissions": {"allow": ["Read", "Bash(b *)", "Bash(a *)",
        "Bash(z \\*)", "Edit(/a b)"], "later": 1}, "x": [2],
        "folders": {"/w/a.b": {"permissions": {"allow": ["Glob"]}}}})j")
                 .object());
}

void TestSettingsFile::refusesToAppendToWhatIsNoList()
{
    const QByteArray before = R"({"permissions": {"allow": "Bash"}})";
    write(before);
    const Result<void> saved = appendToSetting(path(), {"permissions", "allow"}, {"Edit"});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
    QCOMPARE(content(), before);
}

void TestSettingsFile::losesNothingWhenSeveralSaveAtOnce()
{
    std::vector<std::thread> writers;
    std::atomic<int> failed = 0;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&, writer] {
            for (int i = 0; i < 5; ++i)
                failed += !appendToSetting(path(), {"list"}, {QString::number(writer * 10 + i)});
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(values().value("list").toArray().size(), 20);
}

void TestSettingsFile::refusesToReplaceAFileThatItCannotRead()
{
    const QByteArray broken = "{\"model\": \"m\",}";
    write(broken);
    const Result<void> saved = saveSetting(path(), {"model"}, "n");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
    QCOMPARE(content(), broken);
}

void TestSettingsFile::refusesToGoThroughAValueThatIsNoObject()
{
    const QByteArray before = R"({"providers": ["x"]})";
    write(before);
    const Result<void> saved = saveSetting(path(), {"providers", "x", "baseUrl"}, "u");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
    QCOMPARE(content(), before);
}

void TestSettingsFile::keepsTheOldFileWhenTheNewOneCannotBeWritten()
{
    const QByteArray before = R"({"model": "m"})";
    write(before);
    // The nearest thing to a full disk that needs no disk.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual = {};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit full = usual;
    full.rlim_cur = 4;
    setrlimit(RLIMIT_FSIZE, &full);
    const Result<void> saved = saveSetting(path(), {"model"}, "n");
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Io);
    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settings_file.moc"
