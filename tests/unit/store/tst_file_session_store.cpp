#include "core/store/data_directory.h"
#include "core/store/file_session_store.h"
#include "core/store/log_line.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace paddock;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Transcript conversation(const QString &workspace = "/home/ann/project", const QString &prompt = "Say hello.",
                        int minutes = 0)
{
    const QDateTime at = noon.addSecs(60 * minutes);
    return {{{"e1"}, at, Configured{workspace, "practice", "script"}},
            {{"e2"}, at.addMSecs(10), UserMessage{prompt}},
            {{"e3"}, at.addMSecs(20), ModelMessage{{Text{"Hello.\nAnd good-bye."}}}},
            {{"e4"}, at.addMSecs(30), TurnEnded{}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no file>");
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// By this process, from anything. Source: proc_pid_io(5), rchar.
qint64 bytesReadSoFar()
{
    return contentOf("/proc/self/io").simplified().split(' ').value(1).toLongLong();
}

QStringList titlesOf(const Result<QList<SessionSummary>> &list)
{
    QStringList titles;
    for (const SessionSummary &summary : *list)
        titles.append(summary.title);
    return titles;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// For as long as it lives, no file can grow beyond \a bytes: the nearest thing to a full disk that needs no disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    sighandler_t m_handler = nullptr;
};

} // namespace

class TestFileSessionStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_home.reset(); }

    void givesBackWhatWasAppended();
    void goesOnWhereTheLastProcessStopped();
    void writesOneReadableLineForEachFact();
    void keepsFilesForTheirOwnerOnly();
    void leavesNoTraceOfASessionWithoutFacts();
    void refusesNamesThatCouldBePaths_data();
    void refusesNamesThatCouldBePaths();
    void refusesASecondOpenerInThisProcess();
    void namesTheProcessThatHoldsASession();
    void loadsWhileAnotherWrites();
    void mendsALogCutAtAnyByte();
    void keepsALastEntryThatOnlyLacksItsLineEnd();
    void setsADamagedMiddleAsideAndGoesOn_data();
    void setsADamagedMiddleAsideAndGoesOn();
    void keepsEveryTornRest();
    void leavesAFileOfANewerPaddockAlone();
    void leavesAFileThatIsNoSessionAlone();
    void leavesAFileAloneThatItCannotRepair();
    void isAsBeforeWhenTheDiskIsFull();
    void refusesToWriteBehindAnotherProgram();
    void noticesThatTheFileWasDeleted();
    void doesNotFollowALink();
    void doesNotHangOnAFifo();
    void saysWhenTheFolderCannotBeMade();
    void keepsAnEntryOfManyMegabytes();
    void saysThatAnUnknownSessionIsUnknown();
    void listsTheNewestFirst();
    void listsWhatTheHeadAndTheTailTell();
    void makesTitlesFromFirstWords_data();
    void makesTitlesFromFirstWords();
    void leavesForeignFilesOutOfTheList();
    void findsTheNewestOfAWorkspace();
    void readsOnlyTheEndsOfLongSessionsForTheList();
    void putsDataWhereTheEnvironmentSays();

private:
    QString fileOf(const QString &id) const { return m_sessions + '/' + id + ".jsonl"; }
    /// Appends to a session and closes it.
    void write(const QString &id, const Transcript &transcript);

    std::optional<QTemporaryDir> m_home;
    QString m_sessions;
};

void TestFileSessionStore::init()
{
    m_home.emplace();
    QVERIFY(m_home->isValid());
    m_sessions = m_home->filePath("data/sessions");
}

void TestFileSessionStore::write(const QString &id, const Transcript &transcript)
{
    auto opened = FileSessionStore(m_sessions).open({id});
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    for (const Entry &entry : transcript)
        QVERIFY(opened->log->append(entry));
}

void TestFileSessionStore::givesBackWhatWasAppended()
{
    FileSessionStore store(m_sessions);
    {
        auto opened = store.open({"one"});
        QVERIFY(opened);
        QVERIFY(opened->transcript.isEmpty());
        QCOMPARE(opened->repaired, QString());
        for (const Entry &entry : conversation())
            QVERIFY(opened->log->append(entry));
    }
    QVERIFY(*store.load({"one"}) == conversation());
    const auto again = store.open({"one"});
    QVERIFY(again);
    QVERIFY(again->transcript == conversation());
    QCOMPARE(again->repaired, QString());
}

void TestFileSessionStore::goesOnWhereTheLastProcessStopped()
{
    const Transcript all = conversation();
    for (const Entry &entry : all)
        write("one", {entry});
    QVERIFY(*FileSessionStore(m_sessions).load({"one"}) == all);
}

void TestFileSessionStore::writesOneReadableLineForEachFact()
{
    write("one", conversation());
    const QList<QByteArray> lines = contentOf(fileOf("one")).split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0), QByteArray(R"({"paddock":"session","version":1})"));
    QVERIFY(lines.at(2).startsWith(R"({"seq":2,"at":"2026-03-01T12:00:00.010Z","kind":"user",)"
                                   R"("id":"e2","text":"Say hello.","prev":")"));
    QCOMPARE(QJsonDocument::fromJson(lines.at(2)).object().value("hash").toString().size(), 64);
    QCOMPARE(lines.at(5), QByteArray());
}

void TestFileSessionStore::keepsFilesForTheirOwnerOnly()
{
    const mode_t before = umask(0);
    write("one", conversation());
    umask(before);
    QCOMPARE(modeOf(m_home->filePath("data")), mode_t(0700));
    QCOMPARE(modeOf(m_sessions), mode_t(0700));
    QCOMPARE(modeOf(fileOf("one")), mode_t(0600));

    setContent(fileOf("one"), contentOf(fileOf("one")).chopped(5));
    umask(0);
    write("one", {});
    umask(before);
    QCOMPARE(modeOf(m_sessions + "/one.torn-1"), mode_t(0600));
}

void TestFileSessionStore::leavesNoTraceOfASessionWithoutFacts()
{
    FileSessionStore store(m_sessions);
    {
        const auto opened = store.open({"one"});
        QVERIFY(opened);
        QVERIFY(QFile::exists(fileOf("one")));
        QVERIFY(store.list()->isEmpty());
        QCOMPARE(store.load({"one"}).error().kind, ErrorKind::NotFound);
    }
    QVERIFY(!QFile::exists(fileOf("one")));
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
    FileSessionStore store(m_sessions);
    QCOMPARE(store.open({id}).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.load({id}).error().kind, ErrorKind::Invalid);
    QVERIFY(!QFile::exists(m_sessions));
    QVERIFY(FileSessionStore::isValid(SessionId::fresh()));
}

void TestFileSessionStore::refusesASecondOpenerInThisProcess()
{
    FileSessionStore store(m_sessions);
    auto first = store.open({"one"});
    QVERIFY(first);
    const auto second = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Io);
    QVERIFY(store.open({"two"}));
    first->log.reset();
    QVERIFY(store.open({"one"}));
}

void TestFileSessionStore::namesTheProcessThatHoldsASession()
{
    write("one", conversation());
    QProcess holder;
    holder.start("flock",
                 {"--exclusive", "--nonblock", "--no-fork", fileOf("one"), "sh", "-c", "echo held; read x"});
    if (!holder.waitForStarted())
        QSKIP("flock (util-linux) is not installed");
    QTRY_VERIFY(holder.bytesAvailable() > 0);
    const auto opened = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Io);
    if (contentOf("/proc/locks").contains("FLOCK"))
        QVERIFY2(opened.error().message.contains(QString::number(holder.processId())),
                 qPrintable(opened.error().message));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(FileSessionStore(m_sessions).open({"one"}));
}

void TestFileSessionStore::loadsWhileAnotherWrites()
{
    auto opened = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(opened);
    const Transcript all = conversation();
    FileSessionStore reader(m_sessions);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(opened->log->append(all.at(i)));
        QVERIFY(*reader.load({"one"}) == all.first(i + 1));
    }
}

void TestFileSessionStore::mendsALogCutAtAnyByte()
{
    const Transcript all = conversation();
    write("whole", all);
    const QByteArray whole = contentOf(fileOf("whole"));
    QList<qsizetype> ends; // of the header and of each entry
    for (qsizetype at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1))
        ends.append(at + 1);

    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const QString id = "whole"; // the id is part of the chain
        setContent(fileOf(id), whole.first(cut));
        qsizetype complete = 0;
        for (qsizetype i = 1; i < ends.size(); ++i)
            complete += cut >= ends.at(i) - 1; // the line end alone may be missing
        const Transcript expected = all.first(complete);

        auto opened = FileSessionStore(m_sessions).open({id});
        QVERIFY2(opened, qPrintable(opened ? id : opened.error().message));
        QVERIFY2(opened->transcript == expected, qPrintable(QString::number(cut)));
        QCOMPARE(opened->repaired.isEmpty(), cut == 0 || ends.contains(cut));
        for (const Entry &entry : all.sliced(complete))
            QVERIFY(opened->log->append(entry));
        opened->log.reset();
        QCOMPARE(contentOf(fileOf(id)), whole);
        QFile::remove(m_sessions + "/whole.torn-1");
    }
}

void TestFileSessionStore::keepsALastEntryThatOnlyLacksItsLineEnd()
{
    write("one", conversation());
    const QByteArray whole = contentOf(fileOf("one"));
    setContent(fileOf("one"), whole.chopped(1));
    const auto opened = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->transcript == conversation());
    QVERIFY(!opened->repaired.isEmpty());
    QCOMPARE(contentOf(fileOf("one")), whole);
    QVERIFY(!QFile::exists(m_sessions + "/one.torn-1"));
}

void TestFileSessionStore::setsADamagedMiddleAsideAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("third");
    const QByteArray third = lineOf(conversation().at(2), 3);
    QTest::newRow("no JSON") << QByteArray("{\"seq\":3,\n");
    QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("a field is missing") << QByteArray(third).replace("\"blocks\"", "\"blobs\"");
    QTest::newRow("a line twice") << third + third;
    QTest::newRow("a line is lost") << QByteArray();
}

void TestFileSessionStore::setsADamagedMiddleAsideAndGoesOn()
{
    QFETCH(QByteArray, third);
    const Transcript all = conversation();
    const QByteArray before = sessionHeader() + lineOf(all.at(0), 1) + lineOf(all.at(1), 2);
    const QByteArray file = before + third + lineOf(all.at(3), 4);
    write("one", all);
    setContent(fileOf("one"), file);

    const Transcript loaded = *FileSessionStore(m_sessions).load({"one"});
    QVERIFY(all.first(loaded.size()) == loaded);
    QCOMPARE(contentOf(fileOf("one")), file); // looking changes nothing

    auto opened = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->transcript == loaded);
    QVERIFY(loaded.size() == 2 || loaded.size() == 3);
    QVERIFY2(opened->repaired.contains("one.torn-1"), qPrintable(opened->repaired));
    QVERIFY2(opened->repaired.contains(QString::number(loaded.size() + 1)), qPrintable(opened->repaired));
    QCOMPARE(contentOf(fileOf("one")) + contentOf(m_sessions + "/one.torn-1"), file);
    for (const Entry &entry : all.sliced(loaded.size()))
        QVERIFY(opened->log->append(entry));
    opened->log.reset();
    QVERIFY(*FileSessionStore(m_sessions).load({"one"}) == all);
}

void TestFileSessionStore::keepsEveryTornRest()
{
    write("one", conversation());
    const QByteArray whole = contentOf(fileOf("one"));
    for (const QByteArray &rest : {QByteArray("{\"first"), QByteArray("{\"second"), QByteArray("{\"third")}) {
        setContent(fileOf("one"), whole + rest);
        write("one", {});
    }
    QCOMPARE(contentOf(m_sessions + "/one.torn-1"), "{\"first");
    QCOMPARE(contentOf(m_sessions + "/one.torn-2"), "{\"second");
    QCOMPARE(contentOf(m_sessions + "/one.torn-3"), "{\"third");
    QCOMPARE(contentOf(fileOf("one")), whole);
}

void TestFileSessionStore::leavesAFileOfANewerPaddockAlone()
{
    write("one", conversation());
    const QByteArray newer = QByteArray(R"({"paddock":"session","version":2})") + "\nwhatever";
    setContent(fileOf("one"), newer);
    FileSessionStore store(m_sessions);
    for (const Error &error : {store.open({"one"}).error(), store.load({"one"}).error()}) {
        QCOMPARE(error.kind, ErrorKind::Protocol);
        QVERIFY2(error.message.contains("newer Paddock"), qPrintable(error.message));
    }
    QCOMPARE(contentOf(fileOf("one")), newer);
}

void TestFileSessionStore::leavesAFileThatIsNoSessionAlone()
{
    write("one", conversation());
    for (const QByteArray &foreign : {QByteArray("Dear diary,\n"), QByteArray("x"), QByteArray(10, '\0'),
                                      QByteArray("{\"type\":\"user\"}\n"), QByteArray("\n")}) {
        setContent(fileOf("one"), foreign);
        QCOMPARE(FileSessionStore(m_sessions).open({"one"}).error().kind, ErrorKind::Protocol);
        QCOMPARE(contentOf(fileOf("one")), foreign);
    }
}

void TestFileSessionStore::leavesAFileAloneThatItCannotRepair()
{
    write("one", conversation());
    const QByteArray torn = contentOf(fileOf("one")) + "{\"seq\":5,\"at" + QByteArray(1000, 'x');
    setContent(fileOf("one"), torn);
    {
        const FullDisk full(100);
        const auto opened = FileSessionStore(m_sessions).open({"one"});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Io);
    }
    QCOMPARE(contentOf(fileOf("one")), torn);
    QCOMPARE(QDir(m_sessions).entryList(QDir::Files), QStringList{"one.jsonl"});
}

void TestFileSessionStore::isAsBeforeWhenTheDiskIsFull()
{
    const Transcript all = conversation();
    auto opened = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->log->append(all.at(0)));
    QVERIFY(opened->log->append(all.at(1)));
    const QByteArray before = contentOf(fileOf("one"));
    {
        const FullDisk full(before.size() + 20);
        const Result<void> appended = opened->log->append(all.at(2));
        QVERIFY(!appended);
        QCOMPARE(appended.error().kind, ErrorKind::Io);
        QCOMPARE(contentOf(fileOf("one")), before);
    }
    QVERIFY(opened->log->append(all.at(2)));
    QVERIFY(opened->log->append(all.at(3)));
    opened->log.reset();
    QVERIFY(*FileSessionStore(m_sessions).load({"one"}) == all);
}

void TestFileSessionStore::refusesToWriteBehindAnotherProgram()
{
    const Transcript all = conversation();
    auto opened = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(opened->log->append(all.at(0)));
    QFile other(fileOf("one"));
    QVERIFY(other.open(QIODevice::Append));
    other.write("# a note\n");
    other.close();
    const QByteArray before = contentOf(fileOf("one"));
    const Result<void> appended = opened->log->append(all.at(1));
    QVERIFY(!appended);
    QCOMPARE(appended.error().kind, ErrorKind::Io);
    QCOMPARE(contentOf(fileOf("one")), before);
}

void TestFileSessionStore::noticesThatTheFileWasDeleted()
{
    const Transcript all = conversation();
    auto opened = FileSessionStore(m_sessions).open({"one"});
    QVERIFY(opened->log->append(all.at(0)));
    QVERIFY(QFile::remove(fileOf("one")));
    const Result<void> appended = opened->log->append(all.at(1));
    QVERIFY(!appended);
    QVERIFY2(appended.error().message.contains("deleted"), qPrintable(appended.error().message));
}

void TestFileSessionStore::doesNotFollowALink()
{
    write("one", conversation());
    const QString target = m_home->filePath("target");
    setContent(target, contentOf(fileOf("one")));
    QVERIFY(QFile::link(target, fileOf("link")));
    FileSessionStore store(m_sessions);
    QCOMPARE(store.open({"link"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.load({"link"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.list()->size(), 1);
}

void TestFileSessionStore::doesNotHangOnAFifo()
{
    write("one", conversation());
    QCOMPARE(mkfifo(QFile::encodeName(fileOf("pipe")).constData(), 0600), 0);
    FileSessionStore store(m_sessions);
    QCOMPARE(store.open({"pipe"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.load({"pipe"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.list()->size(), 1);
}

void TestFileSessionStore::saysWhenTheFolderCannotBeMade()
{
    setContent(m_home->filePath("file"), "x");
    const auto opened = FileSessionStore(m_home->filePath("file/sessions")).open({"one"});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Io);
    QVERIFY2(opened.error().message.contains(m_home->filePath("file")), qPrintable(opened.error().message));
    QVERIFY(FileSessionStore(m_home->filePath("nowhere")).list()->isEmpty());
}

void TestFileSessionStore::keepsAnEntryOfManyMegabytes()
{
    Transcript all = conversation();
    all.insert(2, {{"big"}, noon.addMSecs(15), Returned{{"c"}, Outcome::Ok, QString(20'000'000, u'x')}});
    write("one", all);
    FileSessionStore store(m_sessions);
    QVERIFY(*store.load({"one"}) == all);

    write("two", all.first(3)); // the last line is longer than any piece that list() reads at once
    const auto list = store.list();
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).entries, 5);
    QCOMPARE(list->at(1).entries, 3);
    QCOMPARE(list->at(1).changed, noon.addMSecs(15));
}

void TestFileSessionStore::saysThatAnUnknownSessionIsUnknown()
{
    const auto loaded = FileSessionStore(m_sessions).load({"nobody"});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::NotFound);
    QVERIFY2(loaded.error().message.contains("nobody"), qPrintable(loaded.error().message));
}

void TestFileSessionStore::listsTheNewestFirst()
{
    write("b", conversation("/p", "second", 5));
    write("a", conversation("/p", "first", 1));
    write("c", conversation("/p", "third", 9));
    QCOMPARE(titlesOf(FileSessionStore(m_sessions).list()), (QStringList{"third", "second", "first"}));
}

void TestFileSessionStore::listsWhatTheHeadAndTheTailTell()
{
    Transcript all = conversation("/home/ann/project", "Make it blue.");
    all.insert(1,
               {{"i"}, noon, InstructionsLoaded{{{"/home/ann/project/CLAUDE.md", QString(300'000, u'x')}}}});
    all.append({{"e5"}, noon.addSecs(5), Configured{"/home/ann/project", "practice", "another-model"}});
    all.append({{"e6"}, noon.addSecs(6), UserMessage{"Make it red."}});
    write("one", all);
    QFile file(fileOf("one"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"seq\":8,\"at\":"); // being written, or torn
    file.close();

    const auto list = FileSessionStore(m_sessions).list();
    QCOMPARE(list->size(), 1);
    const SessionSummary &summary = list->first();
    QCOMPARE(summary.id.value, "one");
    QCOMPARE(summary.workspace, "/home/ann/project");
    QCOMPARE(summary.title, "Make it blue.");
    QCOMPARE(summary.model, "another-model");
    QCOMPARE(summary.started, noon);
    QCOMPARE(summary.changed, noon.addSecs(6));
    QCOMPARE(summary.entries, 7);
}

void TestFileSessionStore::makesTitlesFromFirstWords_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("title");
    QTest::newRow("short") << "Fix it"
                           << "Fix it";
    QTest::newRow("lines") << "  Fix\n\n\tthe  parser \n"
                           << "Fix the parser";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("long") << QString("word ").repeated(100) << QString("word ").repeated(15) + "word…";
    QTest::newRow("one word") << QString(500, u'x') << QString(79, u'x') + u'…';
    QTest::newRow("no half characters")
        << 'x' + QString::fromUtf8("👋").repeated(100) << 'x' + QString::fromUtf8("👋").repeated(39) + u'…';
    QTest::newRow("no half characters, even")
        << QString::fromUtf8("👋").repeated(100) << QString::fromUtf8("👋").repeated(39) + u'…';
}

void TestFileSessionStore::makesTitlesFromFirstWords()
{
    QFETCH(QString, prompt);
    QFETCH(QString, title);
    write("one", conversation("/p", prompt));
    QCOMPARE(titlesOf(FileSessionStore(m_sessions).list()), QStringList{title});
}

void TestFileSessionStore::leavesForeignFilesOutOfTheList()
{
    write("one", conversation());
    setContent(m_sessions + "/notes.txt", "x");
    setContent(m_sessions + "/foreign.jsonl", "{\"type\":\"user\"}\n");
    setContent(m_sessions + "/empty.jsonl", "");
    setContent(m_sessions + "/with space.jsonl", "x");
    QVERIFY(QDir(m_sessions).mkdir("folder.jsonl"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("left out of the list.*foreign"));
    QCOMPARE(FileSessionStore(m_sessions).list()->size(), 1);
}

void TestFileSessionStore::findsTheNewestOfAWorkspace()
{
    write("a", conversation("/p", "old", 1));
    write("b", conversation("/p", "new", 5));
    write("c", conversation("/q", "other", 9));
    FileSessionStore store(m_sessions);
    QCOMPARE((*store.newestFor("/p"))->id.value, "b");
    QVERIFY(!*store.newestFor("/"));
}

void TestFileSessionStore::readsOnlyTheEndsOfLongSessionsForTheList()
{
    // 10 MB each, but with holes in the middle instead of entries: the point is that nobody looks there.
    const Transcript all = conversation();
    QVERIFY(QDir().mkpath(m_sessions));
    for (int i = 0; i < 1000; ++i) {
        QFile file(fileOf(QString("s%1").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sessionHeader() + lineOf(all.at(0), 1) + lineOf(all.at(1), 2));
        file.seek(10'000'000);
        file.write('\n' + lineOf(all.at(2), 3000) + lineOf(all.at(3), 3001));
    }
    const qint64 before = bytesReadSoFar();
    const auto list = FileSessionStore(m_sessions).list();
    const qint64 readBytes = bytesReadSoFar() - before;
    QCOMPARE(list->size(), 1000);
    QCOMPARE(list->first().entries, 3001);
    QVERIFY2(readBytes < 1000 * 64 * 1024, qPrintable(QString("%1 bytes").arg(readBytes)));
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

QTEST_GUILESS_MAIN(TestFileSessionStore)
#include "tst_file_session_store.moc"
