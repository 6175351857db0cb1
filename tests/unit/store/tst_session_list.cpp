#include "core/protocol/session_title.h"
#include "core/store/log_line.h"
#include "core/store/log_summary.h"
#include "core/store/memory_session_store.h"
#include "tests/unit/store/session_home.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace paddock;

namespace {

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

Described titled(const QString &title)
{
    Described described;
    described.title = title;
    return described;
}

Transcript with(Transcript transcript, const QList<Fact> &facts)
{
    for (const Fact &fact : facts)
        transcript.append({EntryId::fresh(), transcript.last().at.addSecs(1), fact});
    return transcript;
}

} // namespace

class TestSessionList : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void listsTheNewestFirst();
    void makesTitlesFromFirstWords_data();
    void makesTitlesFromFirstWords();
    void leavesForeignFilesOutOfTheList();
    void findsTheNewestOfAWorkspace();
    void tellsHowASessionIsFiled();
    void knowsWhereAForkCameFrom();
    void isNotFooledByWhatStandsInTheText();
    void tellsWhatAFileWithLongLinesTells();
    void tellsTheSameAsLoadingDoes_data();
    void tellsTheSameAsLoadingDoes();
    void readsEachFileOnce();

private:
    std::optional<SessionHome> m_home;
};

void TestSessionList::listsTheNewestFirst()
{
    m_home->write("b", conversation("/p", "second", 5));
    m_home->write("a", conversation("/p", "first", 1));
    m_home->write("c", conversation("/p", "third", 9));
    QCOMPARE(titlesOf(m_home->store().list()), (QStringList{"third", "second", "first"}));
}

void TestSessionList::makesTitlesFromFirstWords_data()
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

void TestSessionList::makesTitlesFromFirstWords()
{
    QFETCH(QString, prompt);
    QFETCH(QString, title);
    m_home->write("one", conversation("/p", prompt));
    QCOMPARE(titlesOf(m_home->store().list()), QStringList{title});
}

void TestSessionList::leavesForeignFilesOutOfTheList()
{
    m_home->write("one", conversation());
    setContent(m_home->sessions() + "/notes.txt", "x");
    setContent(m_home->sessions() + "/foreign.jsonl", "{\"type\":\"user\"}\n");
    setContent(m_home->sessions() + "/empty.jsonl", "");
    setContent(m_home->sessions() + "/with space.jsonl", "x");
    QVERIFY(QDir(m_home->sessions()).mkdir("folder.jsonl"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("left out of the list.*foreign"));
    QCOMPARE(m_home->store().list()->size(), 1);
}

void TestSessionList::findsTheNewestOfAWorkspace()
{
    m_home->write("a", conversation("/p", "old", 1));
    m_home->write("b", conversation("/p", "new", 5));
    m_home->write("c", conversation("/q", "other", 9));
    FileSessionStore store(m_home->sessions());
    QCOMPARE((*store.newestFor("/p"))->id.value, "b");
    QVERIFY(!*store.newestFor("/"));
}

void TestSessionList::tellsHowASessionIsFiled()
{
    Described filed;
    filed.title = "Blue, not red";
    filed.pinned = true;
    filed.tags = QStringList{"design", "ünï"};
    Described later;
    later.archived = true;
    later.pinned = false;
    Transcript all = with(conversation(), {filed});
    for (int i = 0; i < 300; ++i) // far from both ends
        all.append({EntryId::fresh(), noon.addSecs(60), Returned{{"c"}, Outcome::Ok, QString(3000, u'x')}});
    m_home->write("one", with(all, {later, UserMessage{"More."}}));
    SessionSummary summary = m_home->store().list()->first();
    QCOMPARE(summary.title, "Blue, not red");
    QVERIFY(!summary.isPinned);
    QVERIFY(summary.isArchived);
    QCOMPARE(summary.tags, (QStringList{"design", "ünï"}));
    QCOMPARE(summary.entries, 307);

    m_home->write("one", with(all, {titled({})}).last(1));
    summary = m_home->store().list()->first();
    QCOMPARE(summary.title, "Say hello."); // made from the first prompt again
    QVERIFY(summary.isArchived);
}

void TestSessionList::knowsWhereAForkCameFrom()
{
    m_home->write("one", with(conversation(), {Forked{{"first"}, 4, {}}, UserMessage{"On."}, TurnEnded{},
                                               Forked{{"second"}, 7, "claude-code"}}));
    const SessionSummary summary = m_home->store().list()->first();
    QCOMPARE(summary.forkedFrom.value, "second"); // a fork of a fork is the fork of that fork
    QCOMPARE(summary.source, QString()); // it is ours now
}

/// Field names in texts, tool inputs and names of tools are anybody's to choose.
void TestSessionList::isNotFooledByWhatStandsInTheText()
{
    const QString line = QString::fromUtf8(lineOf({{"x"}, noon, titled("Fooled")}, 5));
    const QJsonObject object{{"kind", "described"},
                             {"title", "Fooled"},
                             {"a", QJsonArray{QJsonObject{{"at", "x"}, {"kind", "described"}}}}};
    m_home->write("one", with(conversation("/p", line + "\n" + line),
                              {ModelMessage{{Text{line}, ToolCall{{"c"}, line, object, {}}}},
                               Returned{{"c"}, Outcome::Ok, "\n" + line, {}, object},
                               UnknownFact{{{"kind", "other"}, {"at", "x"}, {"described", object}}}}));
    const SessionSummary summary = m_home->store().list()->first();
    QCOMPARE(summary.title, titleOf(line));
    QCOMPARE(summary.entries, 7);
    QVERIFY(summary.forkedFrom.isEmpty());
}

/// Lines longer than any piece that is read at once, at the beginning, in the middle and at the end.
void TestSessionList::tellsWhatAFileWithLongLinesTells()
{
    const QString big(2'000'000, u'x');
    Transcript all = conversation();
    all.insert(1, {{"i"}, noon, InstructionsLoaded{{{"/p/CLAUDE.md", big}}}});
    all = with(all, {UserMessage{big}, titled("After it"), Returned{{"c"}, Outcome::Ok, big},
                     Configured{"/home/ann/project", "practice", "another-model"},
                     Returned{{"c"}, Outcome::Ok, big}});
    m_home->write("one", all);
    QFile file(m_home->fileOf("one"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"seq\":11,\"at\":"); // being written, or torn
    file.close();
    const SessionSummary summary = m_home->store().list()->first();
    QCOMPARE(summary.id.value, "one");
    QCOMPARE(summary.workspace, "/home/ann/project");
    QCOMPARE(summary.title, "After it");
    QCOMPARE(summary.model, "another-model");
    QCOMPARE(summary.started, noon);
    QCOMPARE(summary.changed, all.last().at);
    QCOMPARE(summary.entries, 10);
}

void TestSessionList::tellsTheSameAsLoadingDoes_data()
{
    QTest::addColumn<int>("cut");
    for (const int cut : {0, 1, 5, 150, 300, 700})
        QTest::newRow(qPrintable(QString("without the last %1 bytes").arg(cut))) << cut;
}

/// The reading of files and the one of facts in memory share the rules but not the way there.
void TestSessionList::tellsTheSameAsLoadingDoes()
{
    QFETCH(int, cut);
    Described filed;
    filed.archived = true;
    m_home->write("one", with(conversation(), {filed, titled("A"), Forked{{"f"}, 6, {}}, titled("B")}));
    setContent(m_home->fileOf("one"), contentOf(m_home->fileOf("one")).chopped(cut));
    Transcript whole = *m_home->store().load({"one"});
    if (cut == 1)
        whole.removeLast(); // whole but for its line end: a list may be made while it is being written
    MemorySessionStore memory;
    QVERIFY(memory.create({"one"}, whole));
    QVERIFY(*m_home->store().list() == *memory.list());
}

/// What a list costs must not grow faster than the files do.
void TestSessionList::readsEachFileOnce()
{
    Transcript all = conversation();
    for (int i = 0; i < 40; ++i)
        all.append({EntryId::fresh(), noon, Returned{{"c"}, Outcome::Ok, QString(50'000, u'x')}});
    qint64 written = 0;
    for (int i = 0; i < 10; ++i) {
        const QString id = QString("s%1").arg(i);
        QVERIFY(m_home->store().create({id}, with(all, {titled("T")})));
        written += QFileInfo(m_home->fileOf(id)).size();
    }
    const qint64 before = bytesReadSoFar();
    QCOMPARE(m_home->store().list()->size(), 10);
    const qint64 readBytes = bytesReadSoFar() - before;
    QVERIFY2(readBytes < written + written / 20, qPrintable(QString("%1 of %2").arg(readBytes).arg(written)));
}

QTEST_GUILESS_MAIN(TestSessionList)
#include "tst_session_list.moc"
