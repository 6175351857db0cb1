#include "core/store/log_line.h"
#include "tests/unit/store/random_transcript.h"
#include "tests/unit/store/session_home.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace paddock;

namespace {

/// Every byte, or, where those are too many, the neighbourhood of each line's end and some places in between.
std::set<qsizetype> cutsOf(const QByteArray &whole, unsigned seed)
{
    constexpr qsizetype most = 250;
    std::set<qsizetype> cuts;
    if (whole.size() <= most) {
        for (qsizetype cut = 0; cut <= whole.size(); ++cut)
            cuts.insert(cut);
        return cuts;
    }
    for (qsizetype end = whole.indexOf('\n'); end >= 0; end = whole.indexOf('\n', end + 1)) {
        for (const qsizetype cut : {end - 1, end, end + 1, end + 9})
            cuts.insert(std::clamp<qsizetype>(cut, 0, whole.size()));
    }
    std::mt19937 random(seed);
    for (int i = 0; i < 100; ++i)
        cuts.insert(qsizetype(random() % unsigned(whole.size() + 1)));
    return cuts;
}

} // namespace

/// Any prefix of any log loads to the state that writing that prefix gave.
class TestLogPrefixes : public QObject
{
    Q_OBJECT

private slots:
    void loadsToWhatWritingItGave_data();
    void loadsToWhatWritingItGave();
    void knowsEveryKindOfFact();

private:
    const SessionHome m_home{SessionHome::On::Memory};
};

/// The seed of a failed run can be given again as PADDOCK_TEST_SEED.
void TestLogPrefixes::loadsToWhatWritingItGave_data()
{
    const bool isGiven = qEnvironmentVariableIsSet("PADDOCK_TEST_SEED");
    const unsigned seed =
        isGiven ? qEnvironmentVariable("PADDOCK_TEST_SEED").toUInt() : QRandomGenerator::global()->generate();
    qInfo("PADDOCK_TEST_SEED=%u", seed);
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("entries");
    for (const int entries : {1, 2, 5, 22, 40})
        QTest::addRow("%d entries", entries) << seed + unsigned(entries) << entries;
}

void TestLogPrefixes::loadsToWhatWritingItGave()
{
    QFETCH(unsigned, seed);
    QFETCH(int, entries);
    const Transcript all = RandomTranscript(seed).make(entries);
    FileSessionStore store = m_home.store();
    const QString id = QString("s%1").arg(entries);
    const QString path = m_home.fileOf(id);
    const QString aside = m_home.sessions() + '/' + id + ".torn-1";
    QVERIFY(store.create({id}, all));
    const QByteArray whole = contentOf(path);
    QList<qsizetype> ends; // of the header, and of each entry behind it
    for (qsizetype at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1))
        ends.append(at + 1);
    QCOMPARE(ends.size(), entries + 1);

    for (const qsizetype cut : cutsOf(whole, seed)) {
        const QByteArray prefix = whole.first(cut);
        setContent(path, prefix);
        qsizetype complete = 0;
        while (complete < entries && cut >= ends.at(complete + 1) - 1) // the line end alone may be missing
            ++complete;
        const bool lacksEnd = complete > 0 && cut == ends.at(complete) - 1;
        const bool isTorn = !lacksEnd && cut > 0 && !ends.contains(cut);
        const QByteArray where = QByteArray::number(cut) + " of " + QByteArray::number(whole.size());

        if (cut > ends.first())
            QVERIFY2(*store.load({id}) == all.first(complete), where);
        auto opened = store.open({id});
        QVERIFY2(opened, where);
        QVERIFY2(opened->transcript == all.first(complete), where);
        QVERIFY2(opened->repaired.size() == (isTorn || lacksEnd ? 1 : 0), where);
        QVERIFY2(QFile::exists(aside) == isTorn, where);
        if (isTorn) {
            QVERIFY2(contentOf(path) + contentOf(aside) == prefix, where);
            QCOMPARE(opened->repaired.first().setAside, aside);
        } else {
            QVERIFY2(contentOf(path) == (lacksEnd ? prefix + '\n' : prefix), where);
        }
        // One entry is enough to see that the chain goes on; all of them now and then, for that costs.
        const qsizetype last = cut % 16 == 0 ? entries : std::min<qsizetype>(complete + 1, entries);
        for (const Entry &entry : all.sliced(complete, last - complete))
            QVERIFY2(opened->log->append(entry), where);
        opened->log.reset();
        if (last > 0) {
            QVERIFY2(contentOf(path) == whole.first(ends.at(last)), where);
            QVERIFY2(store.verify({id})->isIntact(), where);
        }
        QFile::remove(aside);
    }
}

/// Or the property above would be one of fewer kinds than there are.
void TestLogPrefixes::knowsEveryKindOfFact()
{
    const Transcript all = RandomTranscript(1).make(qsizetype(std::variant_size_v<Fact>));
    std::set<size_t> kinds;
    for (const Entry &entry : all)
        kinds.insert(entry.fact.index());
    QCOMPARE(kinds.size(), std::variant_size_v<Fact>);
}

QTEST_GUILESS_MAIN(TestLogPrefixes)
#include "tst_log_prefixes.moc"
