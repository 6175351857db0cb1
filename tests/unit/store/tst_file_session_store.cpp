#include "core/store/data_directory.h"
#include "core/store/log_line.h"
#include "tests/unit/store/session_home.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace paddock;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestFileSessionStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void givesBackWhatWasAppended();
    void goesOnWhereTheLastProcessStopped();
    void writesOneReadableLineForEachFact();
    void keepsFilesForTheirOwnerOnly();
    void leavesNoTraceOfASessionWithoutFacts();
    void refusesNamesThatCouldBePaths_data();
    void refusesNamesThatCouldBePaths();
    void refusesASecondOpenerInThisProcess();
    void loadsWhileAnotherWrites();
    void saysWhenTheFolderCannotBeMade();
    void saysThatAnUnknownSessionIsUnknown();
    void putsDataWhereTheEnvironmentSays();
    void makesAWholeSessionOrNone();
    void makesNothingOverASession();
    void clearsAwayWhatAnEndedMakerLeft();

private:
    std::optional<SessionHome> m_home;
};

void TestFileSessionStore::givesBackWhatWasAppended()
{
    FileSessionStore store(m_home->sessions());
    {
        auto opened = store.open({"one"});
        QVERIFY(opened);
        QVERIFY(opened->transcript.isEmpty());
        QVERIFY(opened->repaired.isEmpty());
        for (const Entry &entry : conversation())
            QVERIFY(opened->log->append(entry));
    }
    QVERIFY(*store.load({"one"}) == conversation());
    const auto again = store.open({"one"});
    QVERIFY(again);
    QVERIFY(again->transcript == conversation());
    QVERIFY(again->repaired.isEmpty());
}

void TestFileSessionStore::goesOnWhereTheLastProcessStopped()
{
    const Transcript all = conversation();
    for (const Entry &entry : all)
        m_home->write("one", {entry});
    QVERIFY(*m_home->store().load({"one"}) == all);
}

void TestFileSessionStore::writesOneReadableLineForEachFact()
{
    m_home->write("one", conversation());
    const QList<QByteArray> lines = contentOf(m_home->fileOf("one")).split('\n');
    QCOMPARE(lines.size(), 6);
    const QByteArray header = R"({"paddock":"session","version":1})";
    const QByteArray prompt =
        R"({"seq":2,"at":"2026-03-01T12:00:00.010Z","kind":"user","id":"e2","text":"Say hello.","prev":")";
    QCOMPARE(lines.at(0), header);
    QVERIFY(lines.at(2).startsWith(prompt));
    QCOMPARE(QJsonDocument::fromJson(lines.at(2)).object().value("hash").toString().size(), 64);
    QCOMPARE(lines.at(5), QByteArray());
}

void TestFileSessionStore::keepsFilesForTheirOwnerOnly()
{
    const mode_t before = umask(0);
    m_home->write("one", conversation());
    umask(before);
    QCOMPARE(modeOf(m_home->top() + "/data"), mode_t(0700));
    QCOMPARE(modeOf(m_home->sessions()), mode_t(0700));
    QCOMPARE(modeOf(m_home->fileOf("one")), mode_t(0600));

    setContent(m_home->fileOf("one"), contentOf(m_home->fileOf("one")).chopped(5));
    umask(0);
    m_home->write("one", {});
    umask(before);
    QCOMPARE(modeOf(m_home->sessions() + "/one.torn-1"), mode_t(0600));
}

void TestFileSessionStore::leavesNoTraceOfASessionWithoutFacts()
{
    FileSessionStore store(m_home->sessions());
    {
        const auto opened = store.open({"one"});
        QVERIFY(opened);
        QVERIFY(QFile::exists(m_home->fileOf("one")));
        QVERIFY(store.list()->isEmpty());
        QCOMPARE(store.load({"one"}).error().kind, ErrorKind::NotFound);
    }
    QVERIFY(!QFile::exists(m_home->fileOf("one")));
}

void TestFileSessionStore::refusesNamesThatCouldBePaths_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
         {QString(), QString("."), QString(".."), QString("../one"), QString("a/b"), QString("/etc/passwd"),
          QString("a.b"), QString("-rf"), QString::fromLatin1("a\0b", 3), QString("grün"), QString("a b"),
          QString("a\nb"), QString(129, 'a')})
        QTest::newRow(qPrintable("id " + id)) << id;
}

void TestFileSessionStore::refusesNamesThatCouldBePaths()
{
    QFETCH(QString, id);
    FileSessionStore store(m_home->sessions());
    QCOMPARE(store.open({id}).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.load({id}).error().kind, ErrorKind::Invalid);
    QVERIFY(!QFile::exists(m_home->sessions()));
    QVERIFY(FileSessionStore::isValid(SessionId::fresh()));
}

void TestFileSessionStore::refusesASecondOpenerInThisProcess()
{
    FileSessionStore store(m_home->sessions());
    auto first = store.open({"one"});
    QVERIFY(first);
    const auto second = m_home->store().open({"one"});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Io);
    QVERIFY(store.open({"two"}));
    first->log.reset();
    QVERIFY(store.open({"one"}));
}

void TestFileSessionStore::loadsWhileAnotherWrites()
{
    auto opened = m_home->store().open({"one"});
    QVERIFY(opened);
    const Transcript all = conversation();
    FileSessionStore reader(m_home->sessions());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(opened->log->append(all.at(i)));
        QVERIFY(*reader.load({"one"}) == all.first(i + 1));
    }
}

void TestFileSessionStore::saysWhenTheFolderCannotBeMade()
{
    setContent(m_home->top() + "/file", "x");
    const auto opened = FileSessionStore(m_home->top() + "/file/sessions").open({"one"});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Io);
    QVERIFY2(opened.error().message.contains(m_home->top() + "/file"), qPrintable(opened.error().message));
    QVERIFY(FileSessionStore(m_home->top() + "/nowhere").list()->isEmpty());
}

void TestFileSessionStore::saysThatAnUnknownSessionIsUnknown()
{
    const auto loaded = m_home->store().load({"nobody"});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::NotFound);
    QVERIFY2(loaded.error().message.contains("nobody"), qPrintable(loaded.error().message));
}

void TestFileSessionStore::putsDataWhereTheEnvironmentSays()
{
    const auto restore = qScopeGuard([own = qgetenv("PADDOCK_DATA_DIR"), xdg = qgetenv("XDG_DATA_HOME")] {
        own.isNull() ? qunsetenv("PADDOCK_DATA_DIR") : qputenv("PADDOCK_DATA_DIR", own);
        xdg.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", xdg);
    });
    qputenv("PADDOCK_DATA_DIR", "/here/it/is/");
    qputenv("XDG_DATA_HOME", "/xdg");
    QCOMPARE(defaultDataDirectory(), "/here/it/is");
    qputenv("PADDOCK_DATA_DIR", "not/absolute");
    QCOMPARE(defaultDataDirectory(), "/xdg/paddock");
    qputenv("XDG_DATA_HOME", "relative");
    QCOMPARE(defaultDataDirectory(), QDir::homePath() + "/.local/share/paddock");
}

void TestFileSessionStore::makesAWholeSessionOrNone()
{
    FileSessionStore store = m_home->store();
    QVERIFY(store.create({"one"}, conversation()));
    QVERIFY(*store.load({"one"}) == conversation());
    QVERIFY(store.verify({"one"})->isIntact());
    QCOMPARE(store.verify({"one"})->linkedFrom, 1);
    QCOMPARE(modeOf(m_home->fileOf("one")), mode_t(0600));
    QCOMPARE(namesIn(m_home->sessions()), QStringList{"one.jsonl"});
    // Byte for byte what appending one by one gives: no reader has to know how a session came to be.
    const QByteArray made = contentOf(m_home->fileOf("one"));
    QVERIFY(QFile::remove(m_home->fileOf("one")));
    m_home->write("one", conversation());
    QCOMPARE(contentOf(m_home->fileOf("one")), made);

    {
        const FullDisk full(300);
        const Result<void> refused = store.create({"two"}, conversation());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY2(refused.error().message.contains("Make room"), qPrintable(refused.error().message));
    }
    QCOMPARE(namesIn(m_home->sessions()), QStringList{"one.jsonl"});
    QVERIFY(store.create({"two"}, conversation()));
}

void TestFileSessionStore::makesNothingOverASession()
{
    FileSessionStore store = m_home->store();
    m_home->write("one", conversation());
    const QByteArray before = contentOf(m_home->fileOf("one"));
    QCOMPARE(store.create({"one"}, conversation("/other")).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.create({"new"}, {}).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.create({"../new"}, conversation()).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.create({"new"}, {Entry{{}, noon, StopAsked{}}}).error().kind, ErrorKind::Invalid);
    QCOMPARE(contentOf(m_home->fileOf("one")), before);
    QCOMPARE(namesIn(m_home->sessions()), QStringList{"one.jsonl"});
}

void TestFileSessionStore::clearsAwayWhatAnEndedMakerLeft()
{
    m_home->write("one", conversation());
    const QString left = m_home->sessions() + "/.new-two-77";
    setContent(left, "half");
    const QString busy = m_home->sessions() + "/.new-three-78";
    setContent(busy, "half");
    QProcess other; // a maker that is still at work
    other.start("flock", {"--no-fork", busy, "sh", "-c", "echo held; read x"});
    QVERIFY(other.waitForReadyRead());
    FileSessionStore store = m_home->store();
    QCOMPARE(store.ids().size(), 1);
    QVERIFY(store.create({"two"}, conversation()));
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(busy));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

QTEST_GUILESS_MAIN(TestFileSessionStore)
#include "tst_file_session_store.moc"
