#include "core/usage/budget_guard.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace paddock;

namespace {

constexpr auto prices = R"({"models": [{"id": "m", "context": 1000, "maxOutput": 100, "price":
    {"asOf": "2026-01-01", "input": 1000000, "cacheWrite": 0, "cacheRead": 0, "output": 0}}]})";

/// What other sessions and this one spent, as somebody else added it up.
class LaidOutBook : public SpendingBook
{
public:
    std::unique_ptr<SpendingQuestion> spentOn(const QDate &day) override
    {
        asked.append(day.toString(Qt::ISODate));
        return answer(days.value(day));
    }
    std::unique_ptr<SpendingQuestion> spentIn(const QString &workspace) override
    {
        asked.append(workspace);
        return answer(project);
    }

    QMap<QDate, Cost> days;
    Cost project;
    std::optional<Error> fault;
    QStringList asked;

private:
    std::unique_ptr<SpendingQuestion> answer(const Cost &cost)
    {
        auto question = std::make_unique<SpendingQuestion>();
        QTimer::singleShot(0, question.get(), [this, cost, q = question.get()] {
            emit q->answered(fault ? Result<Cost>(*fault) : Result<Cost>(cost));
        });
        return question;
    }
};

const QDate today(2026, 3, 5);

/// A session whose model costs a dollar for each token of input.
struct Spender {
    explicit Spender(QList<Budget> budgets, SpendingBook *book = nullptr)
        : guard(catalogue, std::move(budgets), book, [this] { return day; })
    {
        QObject::connect(&guard, &BudgetGuard::checked, &guard,
                         [this](const QList<BudgetReached> &reached) { found = reached; });
        take(Configured{"/w", "anthropic", "m"});
    }

    void take(const Fact &fact)
    {
        guard.take({EntryId::fresh(), QDateTime(day, QTime(12, 0), Qt::LocalTime).toUTC(), fact});
    }
    void spend(qint64 usd, const QString &model = "m")
    {
        ModelMessage message;
        message.usage.input = usd;
        message.model = model;
        take(message);
    }
    /// As the session does: looks, and notes what was found.
    QList<BudgetReached> check()
    {
        found.reset();
        guard.check();
        if (found)
            qFatal("checked() came from within check()");
        [&] { QTRY_VERIFY(found); }();
        for (const BudgetReached &one : *found)
            take(one);
        return *found;
    }

    const Catalogue catalogue = *Catalogue::parse(prices, "prices");
    QDate day = today;
    BudgetGuard guard;
    std::optional<QList<BudgetReached>> found;
};

using Found = QList<BudgetReached>;
constexpr BudgetSpan Turn = BudgetSpan::Turn;
constexpr BudgetSpan Session = BudgetSpan::Session;
constexpr BudgetSpan Day = BudgetSpan::Day;
constexpr BudgetSpan Project = BudgetSpan::Project;

} // namespace

class TestBudgetGuard : public QObject
{
    Q_OBJECT

private slots:
    void isIdleWithoutBudgets();
    void countsATurnFromItsPrompt();
    void endsEveryTurnOfASpentSession();
    void tellsASoftOneOnce();
    void takesTheLimitOfTheCommandLine();
    void countsLostTriesAndSummaries();
    void doesNotCountWhatAForkCopied();
    void asksTheBookForDayAndProject();
    void tellsADaysSoftOneOnceADay();
    void countsItsOwnSpendingWhereTheBookHasNone();
    void saysOnceThatAPriceIsMissing();
    void saysSoBeforeAnythingIsSpent();
    void endsTheTurnOnWhatIsKnown();
    void saysOnceThatTheBookIsMissing_data();
    void saysOnceThatTheBookIsMissing();
    void remembersAfterARestart();
};

void TestBudgetGuard::isIdleWithoutBudgets()
{
    Spender spender({});
    QVERIFY(spender.guard.isIdle());
    QCOMPARE(spender.check(), Found());
    spender.take(Configured{"/w", "anthropic", "m", PermissionMode::Default, 0, true, 2.5});
    QVERIFY(!spender.guard.isIdle());
    QVERIFY(!Spender({{Day, false, 1}}).guard.isIdle());
}

void TestBudgetGuard::countsATurnFromItsPrompt()
{
    Spender spender({{Turn, true, 5}});
    spender.take(UserMessage{"one"});
    spender.spend(4);
    QCOMPARE(spender.check(), Found());
    spender.take(UserMessage{"said while it worked: no new turn"});
    spender.spend(1);
    QCOMPARE(spender.check(), (Found{{Turn, true, 5, 5.0}}));
    QCOMPARE(spender.check(),
             (Found{{Turn, true, 5, 5.0}})); // asked again, it must not let the request through
    spender.take(TurnEnded{TurnEnd::Budget, {}});
    QCOMPARE(spender.check(), Found());
    spender.take(UserMessage{"two"});
    spender.spend(4);
    QCOMPARE(spender.check(), Found());
}

void TestBudgetGuard::endsEveryTurnOfASpentSession()
{
    Spender spender({{Session, true, 5}});
    spender.take(UserMessage{"one"});
    spender.spend(6);
    QCOMPARE(spender.check(), (Found{{Session, true, 5, 6.0}}));
    spender.take(TurnEnded{TurnEnd::Budget, {}});
    spender.take(UserMessage{"two"});
    QCOMPARE(spender.check(), (Found{{Session, true, 5, 6.0}}));
}

void TestBudgetGuard::tellsASoftOneOnce()
{
    Spender spender({{Turn, false, 2}, {Session, false, 3}, {Session, true, 100}});
    spender.take(UserMessage{"one"});
    spender.spend(2);
    QCOMPARE(spender.check(), (Found{{Turn, false, 2, 2.0}}));
    spender.spend(2);
    QCOMPARE(spender.check(), (Found{{Session, false, 3, 4.0}}));
    spender.spend(50);
    QCOMPARE(spender.check(), Found());
    spender.take(TurnEnded{});
    spender.take(UserMessage{"two"});
    spender.spend(50);
    QCOMPARE(spender.check(), (Found{{Turn, false, 2, 50.0}, {Session, true, 100, 104.0}}));
}

void TestBudgetGuard::takesTheLimitOfTheCommandLine()
{
    Spender spender({{Session, true, 5}});
    spender.take(Configured{"/w", "anthropic", "m", PermissionMode::Default, 0, true, 2});
    spender.spend(3);
    QCOMPARE(spender.check(), (Found{{Session, true, 2, 3.0}}));
    // It may be lifted, but not beyond what the settings allow.
    spender.take(Configured{"/w", "anthropic", "m", PermissionMode::Default, 0, true, 50});
    QCOMPARE(spender.check(), Found());
    spender.spend(2);
    QCOMPARE(spender.check(), (Found{{Session, true, 5, 5.0}}));
}

void TestBudgetGuard::countsLostTriesAndSummaries()
{
    Spender spender({{Turn, true, 10}, {Session, true, 10}});
    spender.take(UserMessage{"one"});
    spender.take(Spent{Spent::On::Retry, "m", {4, 0, 0, 0}});
    spender.take(Spent{Spent::On::Compaction, {}, {6, 0, 0, 0}}); // the model as configured
    QCOMPARE(spender.check(), (Found{{Turn, true, 10, 10.0}, {Session, true, 10, 10.0}}));
}

void TestBudgetGuard::doesNotCountWhatAForkCopied()
{
    Spender spender({{Session, true, 5}, {Session, false, 1}});
    spender.take(UserMessage{"one"});
    spender.spend(9);
    spender.take(BudgetReached{Session, false, 1, 9.0});
    spender.take(TurnEnded{});
    spender.take(Forked{SessionId::fresh(), 4});
    QCOMPARE(spender.check(), Found());
    spender.take(UserMessage{"two"});
    spender.spend(2);
    QCOMPARE(spender.check(), (Found{{Session, false, 1, 2.0}})); // not noted here before
}

void TestBudgetGuard::asksTheBookForDayAndProject()
{
    LaidOutBook book;
    book.days.insert(today, {7, true});
    book.project = {20, true};
    Spender spender({{Day, true, 8}, {Project, true, 20}}, &book);
    spender.spend(3); // in the book already
    QCOMPARE(spender.check(), (Found{{Project, true, 20, 20.0}}));
    QCOMPARE(book.asked, (QStringList{"2026-03-05", "/w"}));
    book.days.insert(today, {8, true});
    QCOMPARE(spender.check(), (Found{{Day, true, 8, 8.0}, {Project, true, 20, 20.0}}));
}

void TestBudgetGuard::tellsADaysSoftOneOnceADay()
{
    LaidOutBook book;
    book.days = {{today, {5, true}}, {today.addDays(1), {6, true}}};
    book.project = {9, true};
    Spender spender({{Day, false, 4}, {Project, false, 4}}, &book);
    const Found both{{Day, false, 4, 5.0}, {Project, false, 4, 9.0}};
    QCOMPARE(spender.check(), both);
    QCOMPARE(spender.check(), Found());
    spender.take(TurnEnded{});
    spender.take(UserMessage{"later that day"});
    QCOMPARE(spender.check(), Found());
    spender.day = today.addDays(1);
    QCOMPARE(spender.check(), (Found{{Day, false, 4, 6.0}, {Project, false, 4, 9.0}}));
}

/// A session that keeps no file must not be free.
void TestBudgetGuard::countsItsOwnSpendingWhereTheBookHasNone()
{
    LaidOutBook book;
    Spender spender({{Day, true, 3}, {Project, true, 5}}, &book);
    spender.spend(4);
    QCOMPARE(spender.check(), (Found{{Day, true, 3, 4.0}}));
    spender.day = today.addDays(1);
    spender.spend(1);
    QCOMPARE(spender.check(), (Found{{Project, true, 5, 5.0}})); // yesterday's is no part of today
}

void TestBudgetGuard::saysOnceThatAPriceIsMissing()
{
    Spender spender({{Turn, true, 3}, {Session, false, 3}});
    spender.take(UserMessage{"one"});
    spender.spend(1'000'000, "a-local-model");
    QCOMPARE(spender.check(), (Found{{Turn, false, 3, std::nullopt}, {Session, false, 3, std::nullopt}}));
    QCOMPARE(spender.check(), Found());
    spender.take(TurnEnded{});
    spender.take(UserMessage{"two"});
    spender.spend(1, "a-local-model");
    QCOMPARE(spender.check(), Found());
}

void TestBudgetGuard::saysSoBeforeAnythingIsSpent()
{
    Spender spender({{Session, true, 3}});
    spender.take(Configured{"/w", "ollama", "a-local-model"});
    QCOMPARE(spender.check(), (Found{{Session, false, 3, std::nullopt}}));
    QCOMPARE(spender.check(), Found());
}

void TestBudgetGuard::endsTheTurnOnWhatIsKnown()
{
    Spender spender({{Session, true, 3}});
    spender.spend(1, "a-local-model");
    spender.spend(3);
    QCOMPARE(spender.check(), (Found{{Session, true, 3, 3.0}}));
}

void TestBudgetGuard::saysOnceThatTheBookIsMissing_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("no book") << false;
    QTest::newRow("a book that cannot be read") << true;
}

void TestBudgetGuard::saysOnceThatTheBookIsMissing()
{
    QFETCH(bool, isThere);
    LaidOutBook book;
    book.fault = Error{ErrorKind::Io, "It cannot be read."};
    Spender spender({{Day, true, 3}, {Project, false, 9}}, isThere ? &book : nullptr);
    QCOMPARE(spender.check(), (Found{{Day, false, 3, std::nullopt}, {Project, false, 9, std::nullopt}}));
    QCOMPARE(spender.check(), Found());
    spender.spend(3); // what it knows by itself still counts
    QCOMPARE(spender.check(), (Found{{Day, true, 3, 3.0}}));
}

void TestBudgetGuard::remembersAfterARestart()
{
    Spender before({{Session, false, 1}, {Session, true, 5}});
    const QList<Fact> facts{UserMessage{"one"}, BudgetReached{Session, false, 1, 2.0}, TurnEnded{}};
    for (const Fact &fact : facts)
        before.take(fact);
    before.spend(4);
    QCOMPARE(before.check(), Found());
    before.spend(1);
    QCOMPARE(before.check(), (Found{{Session, true, 5, 5.0}}));
}

QTEST_GUILESS_MAIN(TestBudgetGuard)
#include "tst_budget_guard.moc"
