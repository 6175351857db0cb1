#include "core/store/log_line.h"
#include "tests/unit/store/session_home.h"

#include <QTest>

using namespace paddock;

class TestLogRepair : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home.emplace(SessionHome::On::Memory); }
    void cleanup() { m_home.reset(); }

    void mendsALogCutAtAnyByte();
    void keepsALastEntryThatOnlyLacksItsLineEnd();
    void setsADamagedMiddleAsideAndGoesOn_data();
    void setsADamagedMiddleAsideAndGoesOn();
    void keepsEveryTornRest();
    void leavesAFileOfANewerPaddockAlone();
    void leavesAFileThatIsNoSessionAlone();
    void leavesAFileAloneThatItCannotRepair();

private:
    std::optional<SessionHome> m_home;
};

void TestLogRepair::mendsALogCutAtAnyByte()
{
    const Transcript all = conversation();
    m_home->write("whole", all);
    const QByteArray whole = contentOf(m_home->fileOf("whole"));
    QList<qsizetype> ends; // of the header and of each entry
    for (qsizetype at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1))
        ends.append(at + 1);

    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const QString id = "whole"; // the id is part of the chain
        setContent(m_home->fileOf(id), whole.first(cut));
        qsizetype complete = 0;
        for (qsizetype i = 1; i < ends.size(); ++i)
            complete += cut >= ends.at(i) - 1; // the line end alone may be missing
        const Transcript expected = all.first(complete);

        auto opened = m_home->store().open({id});
        QVERIFY2(opened, qPrintable(opened ? id : opened.error().message));
        QVERIFY2(opened->transcript == expected, qPrintable(QString::number(cut)));
        QCOMPARE(opened->repaired.isEmpty(), cut == 0 || ends.contains(cut));
        for (const Entry &entry : all.sliced(complete))
            QVERIFY(opened->log->append(entry));
        opened->log.reset();
        QCOMPARE(contentOf(m_home->fileOf(id)), whole);
        QFile::remove(m_home->sessions() + "/whole.torn-1");
    }
}

void TestLogRepair::keepsALastEntryThatOnlyLacksItsLineEnd()
{
    m_home->write("one", conversation());
    const QByteArray whole = contentOf(m_home->fileOf("one"));
    setContent(m_home->fileOf("one"), whole.chopped(1));
    const auto opened = m_home->store().open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->transcript == conversation());
    QVERIFY(!opened->repaired.isEmpty());
    QCOMPARE(contentOf(m_home->fileOf("one")), whole);
    QVERIFY(!QFile::exists(m_home->sessions() + "/one.torn-1"));
}

void TestLogRepair::setsADamagedMiddleAsideAndGoesOn_data()
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

void TestLogRepair::setsADamagedMiddleAsideAndGoesOn()
{
    QFETCH(QByteArray, third);
    const Transcript all = conversation();
    const QByteArray before = sessionHeader() + lineOf(all.at(0), 1) + lineOf(all.at(1), 2);
    const QByteArray file = before + third + lineOf(all.at(3), 4);
    m_home->write("one", all);
    setContent(m_home->fileOf("one"), file);

    const Transcript loaded = *m_home->store().load({"one"});
    QVERIFY(all.first(loaded.size()) == loaded);
    QCOMPARE(contentOf(m_home->fileOf("one")), file); // looking changes nothing

    auto opened = m_home->store().open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->transcript == loaded);
    QVERIFY(loaded.size() == 2 || loaded.size() == 3);
    QVERIFY2(textOf(opened->repaired).contains("one.torn-1"), qPrintable(textOf(opened->repaired)));
    QVERIFY2(textOf(opened->repaired).contains(QString::number(loaded.size() + 1)),
             qPrintable(textOf(opened->repaired)));
    QCOMPARE(contentOf(m_home->fileOf("one")) + contentOf(m_home->sessions() + "/one.torn-1"), file);
    for (const Entry &entry : all.sliced(loaded.size()))
        QVERIFY(opened->log->append(entry));
    opened->log.reset();
    QVERIFY(*m_home->store().load({"one"}) == all);
}

void TestLogRepair::keepsEveryTornRest()
{
    m_home->write("one", conversation());
    const QByteArray whole = contentOf(m_home->fileOf("one"));
    for (const QByteArray &rest : {QByteArray("{\"first"), QByteArray("{\"second"), QByteArray("{\"third")}) {
        setContent(m_home->fileOf("one"), whole + rest);
        m_home->write("one", {});
    }
    QCOMPARE(contentOf(m_home->sessions() + "/one.torn-1"), "{\"first");
    QCOMPARE(contentOf(m_home->sessions() + "/one.torn-2"), "{\"second");
    QCOMPARE(contentOf(m_home->sessions() + "/one.torn-3"), "{\"third");
    QCOMPARE(contentOf(m_home->fileOf("one")), whole);
}

void TestLogRepair::leavesAFileOfANewerPaddockAlone()
{
    m_home->write("one", conversation());
    const QByteArray newer = QByteArray(R"({"paddock":"session","version":2})") + "\nwhatever";
    setContent(m_home->fileOf("one"), newer);
    FileSessionStore store(m_home->sessions());
    for (const Error &error : {store.open({"one"}).error(), store.load({"one"}).error()}) {
        QCOMPARE(error.kind, ErrorKind::Protocol);
        QVERIFY2(error.message.contains("newer Paddock"), qPrintable(error.message));
    }
    QCOMPARE(contentOf(m_home->fileOf("one")), newer);
}

void TestLogRepair::leavesAFileThatIsNoSessionAlone()
{
    m_home->write("one", conversation());
    for (const QByteArray &foreign : {QByteArray("Dear diary,\n"), QByteArray("x"), QByteArray(10, '\0'),
                                      QByteArray("{\"type\":\"user\"}\n"), QByteArray("\n")}) {
        setContent(m_home->fileOf("one"), foreign);
        QCOMPARE(m_home->store().open({"one"}).error().kind, ErrorKind::Protocol);
        QCOMPARE(contentOf(m_home->fileOf("one")), foreign);
    }
}

void TestLogRepair::leavesAFileAloneThatItCannotRepair()
{
    m_home->write("one", conversation());
    const QByteArray torn = contentOf(m_home->fileOf("one")) + "{\"seq\":5,\"at" + QByteArray(1000, 'x');
    setContent(m_home->fileOf("one"), torn);
    {
        const FullDisk full(100);
        const auto opened = m_home->store().open({"one"});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Io);
    }
    QCOMPARE(contentOf(m_home->fileOf("one")), torn);
    QCOMPARE(QDir(m_home->sessions()).entryList(QDir::Files), QStringList{"one.jsonl"});
}

QTEST_GUILESS_MAIN(TestLogRepair)
#include "tst_log_repair.moc"
