#include "core/base/log_file.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace paddock;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

qint64 bytesIn(const QString &folder)
{
    qint64 sum = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        sum += file.size();
    return sum;
}

QList<QByteArray> linesIn(const QString &folder)
{
    QList<QByteArray> lines;
    for (const QString &name : namesIn(folder)) {
        const QByteArray content = contentOf(folder + '/' + name);
        if (!content.endsWith('\n'))
            qFatal("%s has a torn end", qPrintable(name));
        lines += content.chopped(1).split('\n');
    }
    return lines;
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void makesNothingBeforeTheFirstLine();
    void isThereForItsOwnerAlone();
    void deletesTheOldestWhenFull();
    void keepsALowerBound();
    void losesNoLineOfManyProcesses();
    void goesOnBehindARotationOfAnother();
    void goesOnWhenItsFileWasDeleted();
    void losesOnlyLinesWhenTheDiskIsFull();
    void writesIntoNothingThatIsNoFileOfItsOwn();
};

void TestLogFile::makesNothingBeforeTheFirstLine()
{
    const QTemporaryDir top;
    const QString folder = top.filePath("state/logs");
    LogFile log(folder, 1000);
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(log.write("one"));
    QVERIFY(log.write("two"));
    QCOMPARE(contentOf(folder + "/paddock.jsonl"), "one\ntwo\n");
}

void TestLogFile::isThereForItsOwnerAlone()
{
    const QTemporaryDir top;
    const QString folder = top.filePath("logs");
    const mode_t before = umask(0);
    LogFile log(folder, 1000);
    QVERIFY(log.write("one"));
    umask(before);
    struct stat status = {};
    QCOMPARE(stat(qPrintable(folder), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0700);
    QCOMPARE(stat(qPrintable(folder + "/paddock.jsonl"), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void TestLogFile::deletesTheOldestWhenFull()
{
    const QTemporaryDir top;
    LogFile log(top.path(), 4000);
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(log.write("line " + QByteArray::number(i).rightJustified(44, '.')));
        QVERIFY2(bytesIn(top.path()) <= 4000, qPrintable(QString::number(i)));
    }
    QCOMPARE(namesIn(top.path()),
             (QStringList{"paddock.1.jsonl", "paddock.2.jsonl", "paddock.3.jsonl", "paddock.jsonl"}));
    QVERIFY(bytesIn(top.path()) > 3000);
    QVERIFY(contentOf(top.filePath("paddock.jsonl")).endsWith(".999\n"));
    QVERIFY(contentOf(top.filePath("paddock.1.jsonl")) > contentOf(top.filePath("paddock.2.jsonl")));
}

void TestLogFile::keepsALowerBound()
{
    const QTemporaryDir top;
    const QByteArray line(99, 'x');
    {
        LogFile log(top.path(), 40'000);
        for (int i = 0; i < 350; ++i)
            QVERIFY(log.write(line));
    }
    QVERIFY(bytesIn(top.path()) > 30'000);
    LogFile log(top.path(), 4'000);
    for (int i = 0; i < 20; ++i)
        QVERIFY(log.write(line));
    QVERIFY2(bytesIn(top.path()) <= 4'000, qPrintable(QString::number(bytesIn(top.path()))));
}

/// Without the lock two processes rotate at once, and a file full of lines is gone.
void TestLogFile::losesNoLineOfManyProcesses()
{
    const QTemporaryDir top;
    constexpr int writers = 6;
    constexpr int lines = 400;
    QList<pid_t> children;
    for (int writer = 0; writer < writers; ++writer) {
        const pid_t child = fork();
        if (child == 0) {
            // Full three times over all, so nothing is old enough to go.
            LogFile log(top.path(), 4 * writers * lines * 50 / 3);
            bool whole = true;
            for (int i = 0; i < lines; ++i)
                whole = log.write(QByteArray::number(writer * lines + i).rightJustified(49, '.')) && whole;
            _exit(whole ? 0 : 1);
        }
        children.append(child);
    }
    for (const pid_t child : std::as_const(children)) {
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    const QList<QByteArray> all = linesIn(top.path());
    QCOMPARE(all.size(), writers * lines);
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), writers * lines);
    for (const QByteArray &line : all)
        QCOMPARE(line.size(), 49);
    QVERIFY(namesIn(top.path()).size() > 2);
}

void TestLogFile::goesOnBehindARotationOfAnother()
{
    const QTemporaryDir top;
    LogFile one(top.path(), 400);
    LogFile other(top.path(), 400);
    QVERIFY(one.write("from one, before"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(other.write(QByteArray(48, 'x')));
    QVERIFY(one.write("from one, after"));
    QVERIFY(contentOf(top.filePath("paddock.jsonl")).endsWith("from one, after\n"));
}

void TestLogFile::goesOnWhenItsFileWasDeleted()
{
    const QTemporaryDir top;
    const QString folder = top.filePath("logs");
    LogFile log(folder, 1000);
    QVERIFY(log.write("one"));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(log.write("two"));
    QCOMPARE(contentOf(folder + "/paddock.jsonl"), "two\n");
}

void TestLogFile::losesOnlyLinesWhenTheDiskIsFull()
{
    const QTemporaryDir top;
    LogFile log(top.path(), 100'000);
    QVERIFY(log.write("before"));
    // The limit of a file's size stands in for a disk that is full in the middle of a line.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit tight{12, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const bool first = log.write("this does not fit");
    const bool second = log.write("and neither does this");
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!first);
    QVERIFY(!second);
    QVERIFY(log.write("after"));
    QCOMPARE(contentOf(top.filePath("paddock.jsonl")), "before\nthis \nafter\n");
}

void TestLogFile::writesIntoNothingThatIsNoFileOfItsOwn()
{
    const QTemporaryDir top;
    const QString name = top.filePath("paddock.jsonl");
    QCOMPARE(mkfifo(qPrintable(name), 0600), 0);
    QVERIFY(!LogFile(top.path(), 1000).write("one"));
    QVERIFY(QFile::remove(name));

    QFile other(top.filePath("other"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(other.fileName(), name));
    QVERIFY(!LogFile(top.path(), 1000).write("one"));
    QCOMPARE(other.size(), 0);

    QVERIFY(!LogFile(other.fileName() + "/logs", 1000).write("one"));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_log_file.moc"
