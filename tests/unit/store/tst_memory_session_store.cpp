#include "core/store/memory_session_store.h"
#include "tests/unit/store/session_home.h"

#include <QTest>

using namespace paddock;

class TestMemorySessionStore : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasAppended();
    void refusesASecondOpener();
    void makesSessionsOnce();
    void listsTheNewestFirst();
    void lendsLogsThatOutliveIt();
};

void TestMemorySessionStore::givesBackWhatWasAppended()
{
    MemorySessionStore store;
    QCOMPARE(store.load({"one"}).error().kind, ErrorKind::NotFound);
    auto opened = store.open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->transcript.isEmpty());
    QCOMPARE(store.load({"one"}).error().kind, ErrorKind::NotFound); // as long as nothing happened
    for (const Entry &entry : conversation())
        QVERIFY(opened->log->append(entry));
    QVERIFY(*store.load({"one"}) == conversation());
    QVERIFY(!opened->log->append({{}, noon, StopAsked{}}));
    opened->log.reset();
    QVERIFY(store.open({"one"})->transcript == conversation());
}

void TestMemorySessionStore::refusesASecondOpener()
{
    MemorySessionStore store;
    auto first = store.open({"one"});
    QCOMPARE(store.open({"one"}).error().kind, ErrorKind::Io);
    QVERIFY(store.open({"two"}));
    first->log.reset();
    QVERIFY(store.open({"one"}));
}

void TestMemorySessionStore::makesSessionsOnce()
{
    MemorySessionStore store;
    QVERIFY(store.create({"one"}, conversation()));
    QCOMPARE(store.create({"one"}, conversation("/other")).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.create({"two"}, {}).error().kind, ErrorKind::Invalid);
    const auto open = store.open({"three"});
    QCOMPARE(store.create({"three"}, conversation()).error().kind, ErrorKind::Invalid);
    QVERIFY(*store.load({"one"}) == conversation());
}

void TestMemorySessionStore::listsTheNewestFirst()
{
    MemorySessionStore store;
    QVERIFY(store.create({"a"}, conversation("/p", "old", 1)));
    QVERIFY(store.create({"b"}, conversation("/p", "new", 5)));
    const auto open = store.open({"empty"});
    const auto list = store.list();
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).title, "new");
    QCOMPARE(list->at(0).entries, 4);
    QCOMPARE(list->at(1).started, noon.addSecs(60));
}

void TestMemorySessionStore::lendsLogsThatOutliveIt()
{
    std::unique_ptr<SessionLog> log;
    {
        MemorySessionStore store;
        log = std::move(store.open({"one"})->log);
    }
    QVERIFY(log->append(conversation().first()));
}

QTEST_GUILESS_MAIN(TestMemorySessionStore)
#include "tst_memory_session_store.moc"
