#include "tests/unit/store/session_home.h"

#include <QTest>

using namespace paddock;

namespace {

using Kept = QList<std::pair<QString, qsizetype>>;

/// Notes whose transcripts, and how long ones, are handed out.
FileSessionStore::BeforePurge into(Kept &kept)
{
    return [&kept](const SessionId &session, const Transcript &transcript) -> Result<void> {
        kept.append({session.value, transcript.size()});
        return {};
    };
}

} // namespace

class TestSessionTrash : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void takesASessionOutOfSightAndGivesItBack();
    void keepsTheIdTaken();
    void takesWhatWasSetAsideAlong();
    void refusesWhileTheSessionIsOpen();
    void saysWhatIsNotThere();
    void takesWhatCannotBeRead();
    void removesForGoodWhatIsOldEnough();
    void keepsASessionWhoseUsageWasNotKept();
    void keepsWhatANewerPaddockWrote();
    void knowsTheTimesInACopy();
    void finishesARemovalThatACrashCutShort();

private:
    QStringList trashFiles() const
    {
        return QDir(m_home->sessions() + "/trash").entryList(QDir::Files, QDir::Name);
    }

    std::optional<SessionHome> m_home;
};

void TestSessionTrash::takesASessionOutOfSightAndGivesItBack()
{
    FileSessionStore store = m_home->store();
    m_home->write("one", conversation());
    m_home->write("two", conversation());
    const QByteArray before = contentOf(m_home->fileOf("one"));
    QVERIFY(store.remove({"one"}, noon));
    QCOMPARE(store.ids(), QList<SessionId>{{"two"}});
    QCOMPARE(store.list()->size(), 1);
    QCOMPARE(store.trashed()->size(), 1);
    const TrashedSession trashed = store.trashed()->first();
    QCOMPARE(trashed.deleted, noon);
    QCOMPARE(trashed.summary.id.value, "one");
    QCOMPARE(trashed.summary.title, "Say hello.");
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(m_home->sessions() + "/trash").constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0700));

    QVERIFY(store.restore({"one"}));
    QVERIFY(store.trashed()->isEmpty());
    QCOMPARE(contentOf(m_home->fileOf("one")), before);
    QVERIFY(store.verify({"one"})->isIntact());
    QVERIFY(store.open({"one"}));
}

void TestSessionTrash::keepsTheIdTaken()
{
    FileSessionStore store = m_home->store();
    m_home->write("one", conversation());
    QVERIFY(store.remove({"one"}, noon));
    for (const Error &error : {store.open({"one"}).error(), store.create({"one"}, conversation()).error(),
                               store.load({"one"}).error(), store.remove({"one"}, noon).error()})
        QVERIFY2(error.message.contains("sessions restore one"), qPrintable(error.message));
    QCOMPARE(store.open({"one"}).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.create({"one"}, conversation()).error().kind, ErrorKind::Invalid);
    QCOMPARE(store.load({"one"}).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(m_home->fileOf("one"))); // asking left no empty file
    QVERIFY(store.open({"one-more"}));
    QVERIFY(store.restore({"one"}));
    QCOMPARE(store.load({"one"})->size(), 4);
}

void TestSessionTrash::takesWhatWasSetAsideAlong()
{
    FileSessionStore store = m_home->store();
    m_home->write("one", conversation());
    m_home->write("one2", conversation());
    for (const char *rest : {"{\"a", "{\"b"}) {
        for (const QString &id : {QString("one"), QString("one2")}) {
            setContent(m_home->fileOf(id), contentOf(m_home->fileOf(id)) + rest);
            m_home->write(id, {});
        }
    }
    QVERIFY(store.remove({"one"}, noon));
    QCOMPARE(trashFiles(), (QStringList{"one.20260301T120000000Z.jsonl", "one.20260301T120000000Z.torn-1",
                                        "one.20260301T120000000Z.torn-2"}));
    QCOMPARE(store.verify({"one2"})->setAside.size(), 2);
    QVERIFY(store.restore({"one"}));
    QCOMPARE(trashFiles(), QStringList());
    QCOMPARE(contentOf(m_home->sessions() + "/one.torn-2"), "{\"b");
}

void TestSessionTrash::refusesWhileTheSessionIsOpen()
{
    FileSessionStore store = m_home->store();
    auto opened = store.open({"one"});
    for (const Entry &entry : conversation())
        QVERIFY(opened->log->append(entry));
    const Result<void> refused = m_home->store().remove({"one"}, noon);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY2(refused.error().message.contains("open"), qPrintable(refused.error().message));
    opened->log.reset();
    QVERIFY(store.remove({"one"}, noon));
}

void TestSessionTrash::saysWhatIsNotThere()
{
    FileSessionStore store = m_home->store();
    QCOMPARE(store.remove({"nobody"}, noon).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.remove({"../x"}, noon).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.restore({"nobody"}).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.restore({"../x"}).error().kind, ErrorKind::NotFound);
    QVERIFY(store.trashed()->isEmpty());
    QVERIFY(!QFile::exists(m_home->fileOf("nobody"))); // looking for it did not make it
}

void TestSessionTrash::takesWhatCannotBeRead()
{
    FileSessionStore store = m_home->store();
    m_home->write("one", conversation());
    setContent(m_home->fileOf("one"), "rubbish\n");
    QVERIFY(store.remove({"one"}, noon));
    QCOMPARE(store.trashed()->first().summary.id.value, "one");
    Kept kept;
    QCOMPARE(store.purge(noon.addDays(30), 30, into(kept))->gone.size(), 1);
    QCOMPARE(kept, (Kept{{"one", 0}}));
    QCOMPARE(trashFiles(), QStringList());
}

void TestSessionTrash::removesForGoodWhatIsOldEnough()
{
    FileSessionStore store = m_home->store();
    for (const QString &id : {QString("old"), QString("edge"), QString("young"), QString("kept")})
        m_home->write(id, conversation());
    setContent(m_home->fileOf("old"), contentOf(m_home->fileOf("old")) + "{\"seq"); // torn: still counted
    QVERIFY(store.remove({"old"}, noon));
    QVERIFY(store.remove({"edge"}, noon.addDays(1)));
    QVERIFY(store.remove({"young"}, noon.addDays(1).addMSecs(1)));
    setContent(m_home->sessions() + "/trash/notes.txt", "mine");
    Kept kept;
    const auto purged = store.purge(noon.addDays(31), 30, into(kept));
    QVERIFY(purged);
    QVERIFY(purged->failures.isEmpty());
    QCOMPARE(purged->gone, (QList<SessionId>{{"edge"}, {"old"}}));
    QCOMPARE(kept, (Kept{{"edge", 4}, {"old", 4}}));
    QCOMPARE(trashFiles(), (QStringList{"notes.txt", "young.20260302T120000001Z.jsonl"}));
    QCOMPARE(store.ids(), QList<SessionId>{{"kept"}});
    QVERIFY(store.create({"old"}, conversation())); // its id is free again
}

void TestSessionTrash::keepsASessionWhoseUsageWasNotKept()
{
    FileSessionStore store = m_home->store();
    m_home->write("one", conversation());
    QVERIFY(store.remove({"one"}, noon));
    const auto refuse = [](const SessionId &, const Transcript &) -> Result<void> {
        return Error{ErrorKind::Io, "The disk is full."};
    };
    const auto purged = store.purge(noon.addDays(99), 30, refuse);
    QCOMPARE(purged->failures.size(), 1);
    QVERIFY(purged->gone.isEmpty());
    QCOMPARE(store.trashed()->size(), 1);
}

void TestSessionTrash::keepsWhatANewerPaddockWrote()
{
    FileSessionStore store = m_home->store();
    m_home->write("one", conversation());
    setContent(m_home->fileOf("one"), "{\"paddock\":\"session\",\"version\":2}\nwhatever");
    QVERIFY(store.remove({"one"}, noon));
    Kept kept;
    QCOMPARE(store.purge(noon.addDays(99), 30, into(kept))->failures.size(), 1);
    QVERIFY(kept.isEmpty());
    QCOMPARE(trashFiles().size(), 1);
}

void TestSessionTrash::knowsTheTimesInACopy()
{
    m_home->write("one", conversation());
    QVERIFY(m_home->store().remove({"one"}, noon.addMSecs(7)));
    const QString copy = m_home->top() + "/copy";
    QVERIFY(QDir().mkpath(copy + "/trash"));
    for (const QString &name : trashFiles())
        setContent(copy + "/trash/" + name, contentOf(m_home->sessions() + "/trash/" + name));
    FileSessionStore store(copy);
    QCOMPARE(store.trashed()->first().deleted, noon.addMSecs(7));
    QVERIFY(store.restore({"one"}));
    QVERIFY(store.verify({"one"})->isIntact());
}

/// The session's file goes first: what was set aside may stay behind, and neither way back nor forth may lose it.
void TestSessionTrash::finishesARemovalThatACrashCutShort()
{
    FileSessionStore store = m_home->store();
    for (const QString &id : {QString("one"), QString("two")}) {
        m_home->write(id, conversation());
        QVERIFY(store.remove({id}, noon));
        setContent(m_home->sessions() + '/' + id + ".torn-1", "{\"rest");
    }
    QVERIFY(store.restore({"one"}));
    QCOMPARE(store.verify({"one"})->setAside, QStringList{"one.torn-1"});
    Kept kept;
    QCOMPARE(store.purge(noon.addDays(30), 30, into(kept))->gone, QList<SessionId>{{"two"}});
    QVERIFY(!QFile::exists(m_home->sessions() + "/two.torn-1"));
    QCOMPARE(trashFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestSessionTrash)
#include "tst_session_trash.moc"
