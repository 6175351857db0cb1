#include "core/store/file_session_store.h"
#include "core/store/log_line.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Transcript facts()
{
    return {
        {{"e1"}, noon, Configured{"/home/ann/project", "practice", "script"}},
        {{"e2"}, noon.addMSecs(1), UserMessage{QString::fromUtf8("Räum auf.")}},
        {{"e3"}, noon.addMSecs(2), ModelMessage{{ToolCall{{"c"}, "Bash", {{"command", "rm -r build"}}, {}}}}},
        {{"e4"}, noon.addMSecs(3), Ruling{{"c"}, Decision::Deny, Judge::User, "No.", {}}},
        {{"e5"}, noon.addMSecs(4), Returned{{"c"}, Outcome::Denied, "No."}},
        {{"e6"}, noon.addMSecs(5), TurnEnded{}}};
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestLogChain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_home.reset(); }

    void hashesAsItIsWrittenDown();
    void isIntactAsItWasWritten();
    void noticesEveryChangedByte();
    void noticesWhatWasDoneToLines_data();
    void noticesWhatWasDoneToLines();
    void noticesALogUnderAnotherName();
    void takesATornLastLineForWhatItIs();
    void readsAndGoesOnWithALogWithoutHashes();
    void saysAtOpeningThatALogWasChanged();
    void doesNotForgiveByGoingOn();
    void keepsItsPlaceWhenAWriteFails();
    void keepsFieldsOfAFactThatAreCalledAlike();

private:
    QString path(const QString &id = "one") const { return m_home->filePath(id + ".jsonl"); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<QByteArray> lines() const { return content().chopped(1).split('\n'); }
    void put(const QByteArray &bytes, const QString &id = "one") const
    {
        QFile file(path(id));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }
    void append(const Transcript &transcript) const
    {
        const auto opened = FileSessionStore(m_home->path()).open({"one"});
        for (const Entry &entry : transcript) {
            if (!opened || !opened->log->append(entry))
                qFatal("cannot write the test's session");
        }
    }
    Result<LogVerdict> verdict(const QString &id = "one") const
    {
        return FileSessionStore(m_home->path()).verify({id});
    }

    std::optional<QTemporaryDir> m_home;
};

void TestLogChain::init()
{
    // In memory where that is possible: thousands of files are written here.
    const QString where = QFileInfo("/dev/shm").isWritable() ? "/dev/shm" : QDir::tempPath();
    m_home.emplace(where + "/paddock-test-XXXXXX");
    append(facts());
}

/// Anybody must be able to check a log with nothing but the description and sha256sum.
void TestLogChain::hashesAsItIsWrittenDown()
{
    QByteArray prev = sha256("{\"paddock\":\"session\",\"version\":1}\none");
    for (const QByteArray &line : lines().sliced(1)) {
        const qsizetype at = line.lastIndexOf(",\"hash\":\"");
        const QByteArray hashed = line.first(at);
        QVERIFY(hashed.endsWith(",\"prev\":\"" + prev + '"'));
        prev = sha256(hashed);
        QCOMPARE(line.sliced(at), ",\"hash\":\"" + prev + "\"}");
    }
}

void TestLogChain::isIntactAsItWasWritten()
{
    const auto found = verdict();
    QVERIFY(found);
    QVERIFY(found->isIntact());
    QVERIFY(!found->isTorn);
    QCOMPARE(found->entries, 6);
    QCOMPARE(found->linkedFrom, 1);
    QVERIFY(*FileSessionStore(m_home->path()).load({"one"}) == facts());
}

void TestLogChain::noticesEveryChangedByte()
{
    const QByteArray whole = content();
    const qsizetype last = whole.size() - 1; // the last line's end: without it the line is only torn
    for (qsizetype at = 0; at < last; ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ (at % 2 == 0 ? 0x01 : 0x20));
        put(flipped);
        const auto found = verdict();
        QVERIFY2(!found || !found->isIntact(),
                 qPrintable(QString("byte %1: %2").arg(at).arg(QString::fromUtf8(flipped.mid(at, 40)))));
    }
}

void TestLogChain::noticesWhatWasDoneToLines_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<qint64>("entry");
    QTest::newRow("removed and counted anew") << "remove" << qint64(3);
    QTest::newRow("swapped and counted anew") << "swap" << qint64(3);
    QTest::newRow("one put in and counted anew") << "insert" << qint64(3);
    QTest::newRow("one repeated and counted anew") << "repeat" << qint64(4);
    QTest::newRow("appended without a hash") << "append" << qint64(7);
    QTest::newRow("hash of one computed anew") << "forge" << qint64(5);
    QTest::newRow("hash of one taken out") << "bare" << qint64(4);
    QTest::newRow("the first removed") << "head" << qint64(1);
}

void TestLogChain::noticesWhatWasDoneToLines()
{
    QFETCH(QString, what);
    QFETCH(qint64, entry);
    QList<QByteArray> all = lines(); // index n is entry n
    if (what == "remove") {
        all.removeAt(3);
    } else if (what == "swap") {
        all.swapItemsAt(3, 4);
    } else if (what == "insert") {
        all.insert(3, lineOf(facts().at(1), 3).chopped(1));
    } else if (what == "repeat") {
        all.insert(4, all.at(3));
    } else if (what == "append") {
        all.append(lineOf({{"x"}, noon, Granted{{"Bash"}, GrantScope::Session}}, 7).chopped(1));
    } else if (what == "forge") {
        QByteArray forged = all.at(4).first(all.at(4).lastIndexOf(",\"hash\":\""));
        forged.replace("\"deny\"", "\"allow\"");
        all[4] = forged + ",\"hash\":\"" + sha256(forged) + "\"}";
    } else if (what == "bare") {
        all[4] = LogChain::bare(all.at(4));
    } else if (what == "head") {
        all.removeAt(1);
    }
    for (qsizetype i = 1; i < all.size(); ++i) // as a careful forger would
        all[i].replace(0, all.at(i).indexOf(','), "{\"seq\":" + QByteArray::number(i));
    put(all.join('\n') + '\n');
    const auto found = verdict();
    QVERIFY(found);
    QVERIFY(found->broken);
    QCOMPARE(found->broken->entry, entry);
    QVERIFY(found->broken->text().contains(QString::number(entry)));
}

void TestLogChain::noticesALogUnderAnotherName()
{
    put(content(), "two");
    const auto found = verdict("two");
    QVERIFY(found);
    QCOMPARE(found->broken, (ChainBreak{1, ChainBreak::How::OutOfPlace}));
}

void TestLogChain::takesATornLastLineForWhatItIs()
{
    const QByteArray whole = content();
    for (const qsizetype cut : {qsizetype(1), qsizetype(2), qsizetype(70), qsizetype(150)}) {
        put(whole.chopped(cut));
        const auto found = verdict();
        QVERIFY(found);
        QVERIFY(found->isIntact());
        QVERIFY(found->isTorn);
    }
    append({facts().at(5)}); // opening mends, and the chain goes on
    const auto found = verdict();
    QVERIFY(found->isIntact());
    QVERIFY(!found->isTorn);
    QCOMPARE(found->entries, 6);
    QCOMPARE(found->setAside, QStringList{"one.torn-1"});
}

void TestLogChain::readsAndGoesOnWithALogWithoutHashes()
{
    QByteArray old = sessionHeader();
    for (qsizetype i = 0; i < 3; ++i)
        old += lineOf(facts().at(i), i + 1);
    put(old);
    QCOMPARE(verdict()->linkedFrom, 0);
    QVERIFY(verdict()->isIntact());

    append(facts().sliced(3));
    QCOMPARE(verdict()->linkedFrom, 4);
    QVERIFY(verdict()->isIntact());
    QVERIFY(*FileSessionStore(m_home->path()).load({"one"}) == facts());

    // From now on the last line of the old part is held too.
    put(content().replace("rm -r build", "rm -r other"));
    QCOMPARE(verdict()->broken, (ChainBreak{4, ChainBreak::How::OutOfPlace}));
}

void TestLogChain::saysAtOpeningThatALogWasChanged()
{
    put(content().replace("\"decision\":\"deny\"", "\"decision\":\"allow\""));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("breaks at entry 4"));
    const auto opened = FileSessionStore(m_home->path()).open({"one"});
    QVERIFY(opened);
    QCOMPARE(opened->repaired.size(), 1);
    QVERIFY2(opened->repaired.first().text.contains("Entry 4"), qPrintable(opened->repaired.first().text));
    QCOMPARE(opened->transcript.size(), 6); // it can be read, and nothing of it is thrown away
}

void TestLogChain::doesNotForgiveByGoingOn()
{
    put(content().replace("\"decision\":\"deny\"", "\"decision\":\"allow\""));
    append({{{"e7"}, noon.addMSecs(9), UserMessage{"More."}}});
    QCOMPARE(verdict()->broken, (ChainBreak{4, ChainBreak::How::Altered}));
    QCOMPARE(verdict()->entries, 7);
}

void TestLogChain::keepsItsPlaceWhenAWriteFails()
{
    LogChain chain({"one"});
    const LogChain before = chain;
    const QByteArray first = chain.extend("{\"a\":1}");
    chain = before; // the line never came to the disk
    const QByteArray second = chain.extend("{\"a\":1}");
    QCOMPARE(first, second);
}

void TestLogChain::keepsFieldsOfAFactThatAreCalledAlike()
{
    const QJsonObject raw{{"id", "e7"},
                          {"at", "2031-01-01T00:00:00.000Z"},
                          {"kind", "of-a-newer-paddock"},
                          {"prev", "mine"},
                          {"hash", "mine too"}};
    const Entry entry{{"e7"}, QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC), UnknownFact{raw}};
    append({entry});
    QVERIFY(verdict()->isIntact());
    QVERIFY(FileSessionStore(m_home->path()).load({"one"})->last() == entry);
}

QTEST_GUILESS_MAIN(TestLogChain)
#include "tst_log_chain.moc"
