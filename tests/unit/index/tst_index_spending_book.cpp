#include "core/index/index_spending_book.h"
#include "tests/unit/index/index_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace paddock;

namespace {

constexpr const char *prices = R"({"models": [
    {"id": "cheap", "context": 1000, "maxOutput": 100, "price": {"asOf": "2026-01-01", "input": 1,
     "cacheWrite": 1, "cacheRead": 1, "output": 1}}]})";

const Usage million{1'000'000, 0, 0, 0}; // a dollar

} // namespace

class TestIndexSpendingBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_fixture = std::make_unique<IndexFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void addsUpADayOfTheLocalCalendar();
    void addsUpAProject();
    void countsWhatIsWrittenMeanwhile();
    void countsWhatHasNoFile();
    void saysThatAPriceIsUnknown();
    void answersWithAnErrorWhereItCannotRead();
    void answersOnTheAskersThreadAndOnlyWhileAsked();
    void endsWithQuestionsOpen();

private:
    std::unique_ptr<IndexSpendingBook> book(IndexSpendingBook::Elsewhere elsewhere = {})
    {
        return std::make_unique<IndexSpendingBook>(m_fixture->cacheFile(),
                                                   QFileInfo(m_fixture->pathOf("x")).path(), *m_catalogue,
                                                   std::move(elsewhere));
    }
    Result<Cost> answerTo(std::unique_ptr<SpendingQuestion> question)
    {
        Result<Cost> answer = Error{ErrorKind::Timeout, "no answer"};
        int answers = 0;
        connect(question.get(), &SpendingQuestion::answered, this, [&](const Result<Cost> &cost) {
            answer = cost;
            ++answers;
        });
        (void)QTest::qWaitFor([&] { return answers > 0; }, 60'000);
        QTest::qWait(0);
        return answers > 1 ? Result<Cost>(Error{ErrorKind::Internal, "two answers"}) : answer;
    }
    void spend(const QString &session, const QDateTime &at, const QString &workspace = "/home/ann/project",
               const QString &model = "cheap")
    {
        m_fixture->now = at.toUTC().addSecs(-2);
        m_fixture->append(
            session, {Configured{workspace, "anthropic", model}, ModelMessage{{Text{"x"}}, million, model}});
    }

    std::unique_ptr<IndexFixture> m_fixture;
    std::unique_ptr<Catalogue> m_catalogue;
};

void TestIndexSpendingBook::initTestCase()
{
    // A zone with a day of 23 hours, east of Greenwich. Before the first use of local time.
    qputenv("TZ", "Europe/Berlin");
    tzset();
    Result<Catalogue> parsed = Catalogue::parse(prices, "the prices of this test");
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message + parsed.error().detail));
    m_catalogue = std::make_unique<Catalogue>(*std::move(parsed));
    QCOMPARE(costOf(*m_catalogue, "cheap", million).usd, 1.0);
}

void TestIndexSpendingBook::addsUpADayOfTheLocalCalendar()
{
    const QDate shortDay(2026, 3, 29); // clocks are put forward at two
    spend("before", QDateTime(shortDay.addDays(-1), QTime(23, 59, 59)));
    spend("first", QDateTime(shortDay, QTime(0, 0)));
    spend("last", QDateTime(shortDay, QTime(23, 59, 59)));
    spend("after", QDateTime(shortDay.addDays(1), QTime(0, 0)));
    const auto asked = book();
    QCOMPARE(*answerTo(asked->spentOn(shortDay)), (Cost{2, true}));
    QCOMPARE(*answerTo(asked->spentOn(shortDay.addDays(1))), (Cost{1, true}));
    QCOMPARE(*answerTo(asked->spentOn(shortDay.addDays(2))), (Cost{0, true}));
}

void TestIndexSpendingBook::addsUpAProject()
{
    spend("a", QDateTime(QDate(2026, 3, 1), QTime(12, 0)));
    spend("b", QDateTime(QDate(2020, 3, 1), QTime(12, 0)));
    spend("c", QDateTime(QDate(2026, 3, 1), QTime(12, 0)), "/home/ann/project2");
    m_fixture->append("fork", {Configured{"/home/ann/project", "anthropic", "cheap"},
                               ModelMessage{{}, million, "cheap"}, Forked{{"a"}, 2},
                               ModelMessage{{}, million, "cheap"}});
    QVERIFY(m_fixture->store.remove({"b"})); // spent is spent
    QCOMPARE(*answerTo(book()->spentIn("/home/ann/project")), (Cost{3, true}));
    QCOMPARE(*answerTo(book()->spentIn("/home/ann/project2")), (Cost{1, true}));
    QCOMPARE(*answerTo(book()->spentIn("/home/ann")), (Cost{0, true}));
}

void TestIndexSpendingBook::countsWhatIsWrittenMeanwhile()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0));
    const auto asked = book();
    QCOMPARE(*answerTo(asked->spentOn(noon.date())), (Cost{0, true}));
    spend("a", noon);
    QCOMPARE(*answerTo(asked->spentOn(noon.date())), (Cost{1, true}));
    m_fixture->append("a", {ModelMessage{{}, million, "cheap"}});
    QCOMPARE(*answerTo(asked->spentOn(noon.date())), (Cost{2, true}));
    QVERIFY(QFile::remove(m_fixture->cacheFile()));
    QCOMPARE(*answerTo(asked->spentOn(noon.date())), (Cost{2, true}));
}

void TestIndexSpendingBook::countsWhatHasNoFile()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0));
    spend("a", noon);
    UsageRecord gone;
    gone.session = {"gone"};
    gone.at = noon.toUTC();
    gone.workspace = "/home/ann/project";
    gone.model = "cheap";
    gone.usage = million;
    UsageRecord older = gone;
    older.at = noon.addDays(-1).toUTC();
    older.workspace = "/elsewhere";
    const auto asked = book([=] { return QList<UsageRecord>{gone, older}; });
    QCOMPARE(*answerTo(asked->spentOn(noon.date())), (Cost{2, true}));
    QCOMPARE(*answerTo(asked->spentIn("/home/ann/project")), (Cost{2, true}));
    QCOMPARE(*answerTo(asked->spentIn("/elsewhere")), (Cost{1, true}));
}

void TestIndexSpendingBook::saysThatAPriceIsUnknown()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0));
    spend("a", noon);
    spend("b", noon, "/home/ann/project", "unheard-of");
    QCOMPARE(*answerTo(book()->spentOn(noon.date())), (Cost{1, false}));
}

/// A sum that lacks something would let a budget be overspent.
void TestIndexSpendingBook::answersWithAnErrorWhereItCannotRead()
{
    const auto failing = book([]() -> Result<QList<UsageRecord>> {
        return Error{ErrorKind::Io, "The file is torn."};
    });
    const Result<Cost> answer = answerTo(failing->spentOn(QDate(2026, 3, 1)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().message, "The file is torn.");
}

void TestIndexSpendingBook::answersOnTheAskersThreadAndOnlyWhileAsked()
{
    QThread *worker = nullptr;
    const auto asked = book([&] {
        worker = QThread::currentThread();
        return QList<UsageRecord>();
    });
    QThread *answered = nullptr;
    bool isForgotten = true;
    auto forgotten = asked->spentOn(QDate(2026, 3, 1));
    connect(forgotten.get(), &SpendingQuestion::answered, this, [&] { isForgotten = false; });
    forgotten.reset();
    const auto question = asked->spentOn(QDate(2026, 3, 1));
    connect(question.get(), &SpendingQuestion::answered, this, [&] { answered = QThread::currentThread(); });
    QVERIFY(!answered); // not from within the asking
    QTRY_VERIFY(answered);
    QCOMPARE(answered, QThread::currentThread());
    QVERIFY(worker && worker != QThread::currentThread());
    QVERIFY(isForgotten);
}

void TestIndexSpendingBook::endsWithQuestionsOpen()
{
    for (int i = 0; i < 20; ++i)
        spend(QStringLiteral("s%1").arg(i), QDateTime(QDate(2026, 3, 1), QTime(12, 0)));
    std::vector<std::unique_ptr<SpendingQuestion>> open;
    {
        const auto asked = book();
        for (int i = 0; i < 50; ++i)
            open.push_back(asked->spentIn("/home/ann/project"));
    }
    QTest::qWait(10);
    open.clear();
}

QTEST_GUILESS_MAIN(TestIndexSpendingBook)
#include "tst_index_spending_book.moc"
