#include "core/usage/usage_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <thread>

using namespace paddock;

namespace {

UsageRecord recordOf(qint64 entry, UsageRecord::On on = UsageRecord::On::Answer)
{
    UsageRecord record;
    record.session = {"a-session"};
    record.entry = entry;
    record.turn = 3;
    record.at = QDateTime(QDate(2026, 5, 1), QTime(12, 0, 1, 250), Qt::UTC);
    record.workspace = "/home/ann/\"w\"\n";
    record.provider = "anthropic";
    record.model = "claude-sonnet-4-5";
    record.agent = entry % 2 ? QStringLiteral("searcher") : QString();
    record.on = on;
    record.usage = {entry, 2, 0, (qint64(1) << 53) + 1};
    return record;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void appendRaw(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

} // namespace

class TestUsageFile : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasAppended();
    void isThereForItsOwnerAlone();
    void isEmptyWhereThereIsNone();
    void givesEachRecordOnce();
    void leavesOutWhatIsNoRecord();
    void beginsANewLineBehindATornOne();
    void losesNothingOfManyWriters();
    void keepsAllOrNothingWhenTheDiskIsFull();
    void isNotHeldUpByWhatIsNoFile();
};

void TestUsageFile::givesBackWhatWasAppended()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("data/paddock/usage.jsonl"));
    const QList<UsageRecord> first{recordOf(1), recordOf(2, UsageRecord::On::Retry)};
    QVERIFY(file.append(first));
    QVERIFY(file.append({}));
    QVERIFY(file.append({recordOf(3, UsageRecord::On::Compaction)}));
    const auto read = file.read();
    QVERIFY(read);
    QCOMPARE(*read, first + QList{recordOf(3, UsageRecord::On::Compaction)});
    QCOMPARE(contentOf(file.path()).count('\n'), 3);
}

void TestUsageFile::isThereForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("paddock/usage.jsonl"));
    const mode_t before = umask(0);
    QVERIFY(file.append({recordOf(1)}));
    umask(before);
    struct stat status = {};
    QCOMPARE(stat(qPrintable(file.path()), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(stat(qPrintable(folder.filePath("paddock")), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0700);
}

void TestUsageFile::isEmptyWhereThereIsNone()
{
    const auto read = UsageFile("/nowhere/at/all/usage.jsonl").read();
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void TestUsageFile::givesEachRecordOnce()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("usage.jsonl"));
    UsageRecord ofAgent = recordOf(2);
    ofAgent.agent = "searcher";
    QVERIFY(file.append({recordOf(1), recordOf(2)}));
    QVERIFY(file.append({recordOf(1), recordOf(2), ofAgent}));
    QCOMPARE(*file.read(), (QList{recordOf(1), recordOf(2), ofAgent}));
}

void TestUsageFile::leavesOutWhatIsNoRecord()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("usage.jsonl"));
    QVERIFY(file.append({recordOf(1)}));
    const QByteArray good = contentOf(file.path());
    appendRaw(file.path(), "no JSON\n[]\n{}\n\n" + QByteArray(good).replace("\"input\":1", "\"input\":-1")
                               + QByteArray(good).replace("\"input\":1", "\"input\":1.5")
                               + QByteArray(good).replace("\"answer\"", "\"gift\"")
                               + QByteArray(good).replace("\"entry\":1", "\"entry\":2") + good.first(40));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("7 lines of .* are no records"));
    const auto read = file.read();
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(1).entry, 2);
}

void TestUsageFile::beginsANewLineBehindATornOne()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("usage.jsonl"));
    appendRaw(file.path(), "{\"session\":\"a-se");
    QVERIFY(file.append({recordOf(1)}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("1 lines of"));
    const auto read = file.read();
    QVERIFY(read);
    QCOMPARE(*read, QList{recordOf(1)});
}

void TestUsageFile::losesNothingOfManyWriters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("usage.jsonl");
    std::vector<std::thread> writers;
    for (qint64 writer = 0; writer < 8; ++writer) {
        writers.emplace_back([writer, path] {
            for (qint64 i = 1; i <= 20; ++i) {
                if (!UsageFile(path).append({recordOf(writer * 100 + i)}))
                    qFatal("a record was not kept");
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    const auto read = UsageFile(path).read();
    QVERIFY(read);
    QSet<qint64> entries;
    for (const UsageRecord &record : *read)
        entries.insert(record.entry);
    QCOMPARE(read->size(), 160);
    QCOMPARE(entries.size(), 160);
}

void TestUsageFile::keepsAllOrNothingWhenTheDiskIsFull()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("usage.jsonl"));
    QVERIFY(file.append({recordOf(1)}));
    const QByteArray before = contentOf(file.path());

    // The limit of a file's size stands in for a disk that is full in the middle of a line.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit tight{rlim_t(before.size() + 50), old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const Result<void> appended = file.append({recordOf(2), recordOf(3)});
    setrlimit(RLIMIT_FSIZE, &old);

    QVERIFY(!appended);
    QCOMPARE(appended.error().kind, ErrorKind::Io);
    QVERIFY(appended.error().message.contains(file.path()));
    QCOMPARE(contentOf(file.path()), before);
    QVERIFY(file.append({recordOf(2)}));
    QCOMPARE(file.read()->size(), 2);
}

void TestUsageFile::isNotHeldUpByWhatIsNoFile()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath("usage.jsonl");
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(!UsageFile(pipe).append({recordOf(1)}));
    QVERIFY(!UsageFile(pipe).read());
}

QTEST_GUILESS_MAIN(TestUsageFile)
#include "tst_usage_file.moc"
