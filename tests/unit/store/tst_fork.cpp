#include "core/store/fork.h"
#include "tests/unit/store/session_home.h"

#include <QTest>

using namespace paddock;

namespace {

/// A turn with two calls, one of which never returned, behind a turn that ended.
Transcript broken()
{
    Transcript all = conversation();
    for (const Fact &fact :
         QList<Fact>{UserMessage{"Build it."},
                     ModelMessage{{ToolCall{{"0"}, "Read", {}, {}}, ToolCall{{"1"}, "Bash", {}, {}}}},
                     Returned{{"0"}, Outcome::Ok, "text"}, Started{{"1"}}})
        all.append({{QString("b%1").arg(all.size())}, noon.addSecs(60), fact});
    return all;
}

QList<Fact> factsBehind(const Transcript &transcript, qsizetype count)
{
    QList<Fact> facts;
    for (const Entry &entry : transcript.sliced(count))
        facts.append(entry.fact);
    return facts;
}

} // namespace

class TestFork : public QObject
{
    Q_OBJECT

private slots:
    void copiesAnEndedTurnAsItStands();
    void endsWhatBreaksOffInTheMiddle();
    void meansTheNewestCallOfAnId();
    void leavesWhatWasRewoundAlone();
    void refusesAnEntryThatIsNotThere_data();
    void refusesAnEntryThatIsNotThere();
    void isAWholeSessionWhereverItIsCut();
};

void TestFork::copiesAnEndedTurnAsItStands()
{
    const auto fork = forkOf(broken(), {"s"}, 4, {});
    QVERIFY(fork);
    QVERIFY(fork->first(4) == broken().first(4)); // ids and times too
    QCOMPARE(fork->size(), 5);
    QVERIFY(fork->last().fact == Fact(Forked{{"s"}, 4, {}}));
    QVERIFY(!fork->last().id.isEmpty());
    QVERIFY(fork->last().at.isValid());
}

void TestFork::endsWhatBreaksOffInTheMiddle()
{
    const auto fork = forkOf(broken(), {"s"}, 8, "claude-code");
    const QList<Fact> added = factsBehind(*fork, 8);
    QCOMPARE(added.size(), 3);
    const auto *returned = std::get_if<Returned>(&added.at(0));
    QVERIFY(returned);
    QCOMPARE(returned->call.value, "1");
    QCOMPARE(returned->outcome, Outcome::Interrupted);
    QVERIFY(!returned->text.isEmpty());
    QVERIFY(added.at(1) == Fact(TurnEnded{TurnEnd::Stopped}));
    QVERIFY(added.at(2) == Fact(Forked{{"s"}, 8, "claude-code"}));

    QCOMPARE(factsBehind(*forkOf(broken(), {"s"}, 6, {}), 6).size(), 4); // both calls
    QCOMPARE(factsBehind(*forkOf(broken(), {"s"}, 5, {}), 5).size(), 2); // none, but the turn
    QCOMPARE(factsBehind(*forkOf(broken(), {"s"}, 1, {}), 1).size(), 1); // no turn either
}

/// Providers that count call ids from zero in each answer.
void TestFork::meansTheNewestCallOfAnId()
{
    Transcript all = broken().first(7);
    all.append({{"r"}, noon, Returned{{"1"}, Outcome::Ok, {}}});
    all.append({{"m"}, noon, ModelMessage{{ToolCall{{"0"}, "Read", {}, {}}}}});
    const QList<Fact> added = factsBehind(*forkOf(all, {"s"}, all.size(), {}), all.size());
    QCOMPARE(added.size(), 3);
    QCOMPARE(std::get<Returned>(added.at(0)).call.value, "0");
}

void TestFork::leavesWhatWasRewoundAlone()
{
    Transcript all = broken();
    all.append({{"w"}, noon, Rewound{4}});
    QCOMPARE(factsBehind(*forkOf(all, {"s"}, all.size(), {}), all.size()).size(), 1);
}

void TestFork::refusesAnEntryThatIsNotThere_data()
{
    QTest::addColumn<qint64>("entry");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("before") << qint64(-1);
    QTest::newRow("behind") << qint64(9);
    QTest::newRow("far") << std::numeric_limits<qint64>::max();
}

void TestFork::refusesAnEntryThatIsNotThere()
{
    QFETCH(qint64, entry);
    const auto fork = forkOf(broken(), {"s"}, entry, {});
    QVERIFY(!fork);
    QCOMPARE(fork.error().kind, ErrorKind::Invalid);
    QVERIFY2(fork.error().message.contains("8 entr"), qPrintable(fork.error().message));
}

/// Wherever it is cut, every call has one result, and the file store takes it.
void TestFork::isAWholeSessionWhereverItIsCut()
{
    const SessionHome home;
    FileSessionStore store = home.store();
    const Transcript all = broken();
    for (qint64 entry = 1; entry <= all.size(); ++entry) {
        const auto fork = forkOf(all, {"s"}, entry, {});
        QVERIFY(fork);
        QHash<CallId, int> open;
        for (const Entry &one : *fork) {
            if (const auto *message = std::get_if<ModelMessage>(&one.fact)) {
                for (const Block &block : message->blocks) {
                    if (const auto *call = std::get_if<ToolCall>(&block))
                        ++open[call->id];
                }
            } else if (const auto *returned = std::get_if<Returned>(&one.fact)) {
                --open[returned->call];
            }
        }
        for (const int left : std::as_const(open))
            QCOMPARE(left, 0);
        const SessionId id{QString("f%1").arg(entry)};
        QVERIFY(store.create(id, *fork));
        QVERIFY(store.verify(id)->isIntact());
        QCOMPARE(store.open(id)->transcript.size(), fork->size());
    }
}

QTEST_GUILESS_MAIN(TestFork)
#include "tst_fork.moc"
