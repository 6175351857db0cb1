#include "app/common/logging.h"
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace paddock;

namespace {

const QByteArray canaryKey = "sk-canary-0123456789-abcdefghij";

Q_LOGGING_CATEGORY(lcForeign, "somebody.else", QtInfoMsg)

QMutex shownMutex;
QStringList shown; ///< What standard error would have had.

void show(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker locked(&shownMutex);
    shown.append(QLatin1String(context.category) + ": " + message);
}

} // namespace

/// Qt's message handler is one for the process, so one log goes through all of this.
class TestLogging : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void writesALineOfJsonForEachMessage();
    void keepsStandardErrorAsItWas();
    void writesWhatTheLevelAsksFor_data();
    void writesWhatTheLevelAsksFor();
    void masksKeysThatItLearns();
    void masksWhatLooksLikeAKey();
    void writesNoHugeMessages();
    void takesMessagesOfManyThreads();
    void survivesALogThatCannotBeWritten();

private:
    QList<QJsonObject> lines() const;
    QByteArray bytes() const;

    QTemporaryDir m_state;
    QtMessageHandler m_handler = nullptr;
};

void TestLogging::initTestCase()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
    m_handler = qInstallMessageHandler(show);
    installLogging();
}

void TestLogging::init()
{
    installLogging();
    QDir(logFolder()).removeRecursively();
    shown.clear();
}

void TestLogging::cleanupTestCase()
{
    qInstallMessageHandler(m_handler);
}

QByteArray TestLogging::bytes() const
{
    QFile file(logFolder() + "/paddock.jsonl");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> TestLogging::lines() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : bytes().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        list.append(document.object());
    }
    return list;
}

void TestLogging::writesALineOfJsonForEachMessage()
{
    QCOMPARE(logFolder(), m_state.path() + "/paddock/logs");
    qCInfo(lcLlm) << "one" << 1;
    qCWarning(lcStore).noquote() << "two\nlines, \"quoted\"";
    std::thread([] { qCCritical(lcNet) << "elsewhere"; }).join();
    const QList<QJsonObject> all = lines();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).keys(), (QStringList{"at", "category", "level", "message", "pid"}));
    QCOMPARE(all.at(0).value("category").toString(), "paddock.llm");
    QCOMPARE(all.at(0).value("level").toString(), "info");
    QCOMPARE(all.at(0).value("message").toString(), "one 1");
    QCOMPARE(all.at(0).value("pid").toInteger(), QCoreApplication::applicationPid());
    QVERIFY(QDateTime::fromString(all.at(0).value("at").toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(all.at(0).value("at").toString().endsWith('Z'));
    QCOMPARE(all.at(1).value("message").toString(), "two\nlines, \"quoted\"");
    QCOMPARE(all.at(2).value("level").toString(), "error");
    QVERIFY(all.at(2).contains("thread"));
}

/// A person at a terminal must not read now what was off before.
void TestLogging::keepsStandardErrorAsItWas()
{
    qCDebug(lcLlm) << "debug";
    qCInfo(lcLlm) << "info";
    qCWarning(lcLlm) << "warning";
    qCInfo(lcForeign) << "foreign info";
    QCOMPARE(shown, (QStringList{"paddock.llm: warning", "somebody.else: foreign info"}));
    QCOMPARE(lines().size(), 2); // what others say is written from warnings on
}

void TestLogging::writesWhatTheLevelAsksFor_data()
{
    QTest::addColumn<QtMsgType>("level");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("debug") << QtDebugMsg << QStringList{"debug", "info", "warning", "error"};
    QTest::newRow("info") << QtInfoMsg << QStringList{"info", "warning", "error"};
    QTest::newRow("warning") << QtWarningMsg << QStringList{"warning", "error"};
    QTest::newRow("error") << QtCriticalMsg << QStringList{"error"};
    QTest::newRow("info again, after error") << QtInfoMsg << QStringList{"info", "warning", "error"};
}

void TestLogging::writesWhatTheLevelAsksFor()
{
    QFETCH(QtMsgType, level);
    QFETCH(QStringList, written);
    LogSettings settings;
    settings.level = level;
    installLogging(settings);
    qCDebug(lcExec) << "a";
    qCInfo(lcExec) << "a";
    qCWarning(lcExec) << "a";
    qCCritical(lcExec) << "a";
    QStringList levels;
    for (const QJsonObject &line : lines())
        levels.append(line.value("level").toString());
    QCOMPARE(levels, written);
    QCOMPARE(shown.size(), 2); // whatever the level: warnings and errors
}

void TestLogging::masksKeysThatItLearns()
{
    hideInLogs(Secret(QByteArray(canaryKey)), "the key of a test");
    qCWarning(lcLlm).noquote() << "the server quoted" << canaryKey << "and" << canaryKey.toHex();
    QVERIFY(bytes().contains("the server quoted"));
    QVERIFY2(!bytes().contains(canaryKey), bytes().constData());
    QVERIFY(!bytes().contains(canaryKey.toHex()));
    QVERIFY(!shown.join(u' ').contains(QString::fromLatin1(canaryKey)));
    QVERIFY(bytes().contains("the key of a test"));
}

void TestLogging::masksWhatLooksLikeAKey()
{
    const QString token = "ghp_" + QString("A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8");
    qCInfo(lcNet).noquote() << "token" << token;
    QVERIFY(bytes().contains("token "));
    QVERIFY2(!bytes().contains(token.toUtf8()), bytes().constData());
}

void TestLogging::writesNoHugeMessages()
{
    qCInfo(lcNet).noquote() << QString(100'000, 'x');
    qCInfo(lcNet).noquote() << QString(20'000, 'y');
    QCOMPARE(lines().size(), 2);
    QVERIFY(bytes().size() < 10'000);
    QVERIFY(lines().at(0).value("message").toString().contains("100000"));
    QVERIFY(lines().at(1).value("message").toString().endsWith("[cut]"));
}

void TestLogging::takesMessagesOfManyThreads()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([i] {
            for (int n = 0; n < 50; ++n) {
                qCInfo(lcTools) << "from" << i << n;
                hideInLogs(Secret(QByteArray("a-key-that-comes-late-") + QByteArray::number(i)), "key");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(lines().size(), 400);
}

void TestLogging::survivesALogThatCannotBeWritten()
{
    QFile::remove(m_state.filePath("paddock/logs"));
    QFile blocker(m_state.filePath("paddock/logs"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    qCWarning(lcNet) << "said all the same";
    QCOMPARE(shown, QStringList{"paddock.net: said all the same"});
    blocker.remove();
    qCWarning(lcNet) << "written again";
    QCOMPARE(lines().size(), 1);
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
