#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "ui/session/live_sessions.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace paddock;

namespace {

/// A session that works in front of fakes.
struct Office {
    explicit Office(FakeHost &host)
        : sessions(engine, host)
        , session(sessions.begin(Open{folder.path(), "anthropic", "claude-sonnet-4-5"}))
    {}
    void turn()
    {
        engine.note(UserMessage{"go"});
        QCoreApplication::processEvents(); // changes are told together
        engine.note(ModelMessage{{Text{"done"}}, {10, 0, 0, 5}});
        engine.note(TurnEnded{});
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    FakeEngine engine;
    LiveSessions sessions;
    LiveSession &session;
};

qsizetype budgetWords(const FakeHost &host)
{
    return std::count_if(host.desktop.shown.begin(), host.desktop.shown.end(),
                         [](const Notification &one) { return one.kind == Notification::Kind::Budget; });
}

} // namespace

class TestSpending : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsAddedUpAndHeldAgainstItsTightestBudget()
    {
        const QDate today(2026, 3, 2);
        UsageHistory history;
        history.slices = {{today.addDays(-1), "/a", "p", "m", 1, 2, 3, 9, true},
                          {today, "/a", "p", "m", 1, 2, 3, 1.25, true},
                          {today, "/b", "p", "n", 1, 2, 3, 0.5, false}};
        history.budgets = {
            {BudgetSpan::Session, true, 1}, {BudgetSpan::Day, true, 5}, {BudgetSpan::Day, false, 2}};
        const DaySum sum = sumOf(history, today);
        QCOMPARE(sum, (DaySum{1.75, false, 2}));
        QVERIFY(sum.isNearLimit());
        QVERIFY(!sumOf(history, today.addDays(1)).isNearLimit());
        QVERIFY(!(DaySum{100, true, 0}).isNearLimit());
    }

    void oneWordComesBeforeTheBudgetOfASessionIsUsedUp()
    {
        FakeHost host;
        Office office(host);
        Configured configured{office.folder.path(), "anthropic", "claude-sonnet-4-5"};
        configured.maxBudgetUsd = 0.05; // an answer costs 0.0123
        office.engine.note(configured);
        QList<qsizetype> words;
        for (int i = 0; i < 4; ++i) {
            office.turn();
            words.append(budgetWords(host));
        }
        QCOMPARE(words, (QList<qsizetype>{0, 0, 0, 1}));
        QVERIFY(host.desktop.shown.last().session == office.session.id());
    }

    void theBudgetOfADayIsToldOnceADayAlsoOverARestart()
    {
        FakeHost host;
        host.usageDesk.history.slices = {{QDate::currentDate(), "/a", "p", "m", 1, 2, 3, 4.1, true}};
        host.usageDesk.history.budgets = {{BudgetSpan::Day, true, 5}};
        qsizetype told = 0;
        for (int run = 0; run < 2; ++run) {
            Office office(host);
            QVERIFY(!office.sessions.spending().today());
            office.turn();
            QVERIFY(office.sessions.spending().today());
            QCOMPARE(office.sessions.spending().today()->knownUsd, 4.1);
            host.usageDesk.history.slices[0].knownUsd = 4.2;
            office.turn();
            QCOMPARE(office.sessions.spending().today()->knownUsd, 4.2);
            host.usageDesk.history.slices[0].knownUsd = 4.1;
            for (const Notification &one : std::exchange(host.desktop.shown, {}))
                told += one.kind == Notification::Kind::Budget;
        }
        QCOMPARE(told, 1);
    }
};

QTEST_MAIN(TestSpending)
#include "tst_spending.moc"
