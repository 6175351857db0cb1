#include "core/usage/budget_guard.h"

#include "core/usage/usage_log.h"
#include "core/usage/usage_record.h"

#include <QMap>
#include <QTimer>

#include <algorithm>
#include <array>

namespace paddock {

namespace {

/// The greater of two sums that partly count the same.
Cost greaterOf(const Cost &one, const Cost &other)
{
    return {std::max(one.usd, other.usd), one.isWhole && other.isWhole};
}

} // namespace

class BudgetGuard::Private
{
public:
    struct Limits {
        double soft = 0; ///< US dollars; 0: none.
        double hard = 0;

        bool isEmpty() const { return soft == 0 && hard == 0; }
    };
    struct Noted {
        BudgetReached what;
        QDate day;
    };

    Private(BudgetGuard &owner, const Catalogue &prices, QList<Budget> limits, SpendingBook *others,
            std::function<QDate()> calendar)
        : guard(owner)
        , catalogue(prices)
        , budgets(std::move(limits))
        , book(others)
        , today(std::move(calendar))
    {}

    void take(const Entry &entry);
    void count(const UsageRecord &record, const QDate &day);
    Limits limitsOf(BudgetSpan span) const;
    bool wasNoted(const BudgetReached &reached, const QDate &today) const;
    Cost spentOn(BudgetSpan span, const QDate &today) const;
    QList<BudgetReached> reached() const;
    void ask(std::unique_ptr<SpendingQuestion> &question, std::optional<Result<Cost>> &answer,
             std::unique_ptr<SpendingQuestion> asked);
    void conclude();

    BudgetGuard &guard;
    const Catalogue &catalogue;
    const QList<Budget> budgets;
    SpendingBook *const book;
    const std::function<QDate()> today;

    // Folds of the facts.
    UsageReader reader{SessionId()};
    qint64 entries = 0;
    QString workspace;
    QString model; ///< That is asked next.
    double sessionLimit = 0; ///< Of Configured.
    bool inTurn = false;
    Cost turn;
    Cost session;
    QMap<QDate, Cost> days; ///< Of this session.
    QList<Noted> noted; ///< In this session, soft ones only; of a turn: in this turn.

    // The check that is on its way.
    bool isChecking = false;
    QDate checkedDay;
    std::unique_ptr<SpendingQuestion> dayQuestion;
    std::unique_ptr<SpendingQuestion> projectQuestion;
    std::optional<Result<Cost>> dayAnswer;
    std::optional<Result<Cost>> projectAnswer;
    int open = 0; ///< Questions.
    QTimer conclusion; ///< Leaves the questions' own signals before they go.
};

void BudgetGuard::Private::take(const Entry &entry)
{
    const QDate day = entry.at.toLocalTime().date();
    if (const auto *configured = std::get_if<Configured>(&entry.fact)) {
        workspace = configured->workspace;
        model = configured->model;
        sessionLimit = configured->maxBudgetUsd;
    } else if (std::holds_alternative<UserMessage>(entry.fact)) {
        if (!std::exchange(inTurn, true)) {
            turn = {};
            noted.removeIf([](const Noted &one) {
                return one.what.span == BudgetSpan::Turn && one.what.spentUsd.has_value();
            });
        }
    } else if (std::holds_alternative<TurnEnded>(entry.fact)) {
        inTurn = false;
    } else if (std::holds_alternative<Forked>(entry.fact)) {
        // All of it happened elsewhere.
        turn = {};
        session = {};
        days.clear();
        noted.clear();
    } else if (const auto *reached = std::get_if<BudgetReached>(&entry.fact)) {
        if (!reached->hard)
            noted.append({*reached, day});
    }
    if (const std::optional<UsageRecord> record = reader.take(entry, ++entries))
        count(*record, day);
}

void BudgetGuard::Private::count(const UsageRecord &record, const QDate &day)
{
    const Cost cost = costOf(catalogue, record.model, record.usage);
    if (inTurn)
        turn += cost;
    session += cost;
    days[day] += cost;
}

BudgetGuard::Private::Limits BudgetGuard::Private::limitsOf(BudgetSpan span) const
{
    Limits limits;
    const auto lower = [](double &limit, double other) {
        if (other > 0 && (limit == 0 || other < limit))
            limit = other;
    };
    for (const Budget &budget : budgets) {
        if (budget.span == span)
            lower(budget.hard ? limits.hard : limits.soft, budget.limitUsd);
    }
    if (span == BudgetSpan::Session)
        lower(limits.hard, sessionLimit);
    return limits;
}

bool BudgetGuard::Private::wasNoted(const BudgetReached &reached, const QDate &day) const
{
    const bool isDaily = reached.span == BudgetSpan::Day || reached.span == BudgetSpan::Project;
    return std::any_of(noted.cbegin(), noted.cend(), [&](const Noted &one) {
        return one.what.span == reached.span && one.what.spentUsd.has_value() == reached.spentUsd.has_value()
               && (!reached.spentUsd || one.what.limitUsd == reached.limitUsd)
               && (!isDaily || one.day == day);
    });
}

/// What counts against the budgets of this span. The book has the session's own spending too, unless the session has no
/// file: then its own is the least that was spent.
Cost BudgetGuard::Private::spentOn(BudgetSpan span, const QDate &day) const
{
    const auto told = [this](const std::optional<Result<Cost>> &answer, const Cost &own) {
        if (!answer)
            return Cost{own.usd, false};
        if (!*answer) {
            qCInfo(lcUsage) << "spending cannot be added up:" << answer->error().message;
            return Cost{own.usd, false};
        }
        return greaterOf(**answer, own);
    };
    switch (span) {
    case BudgetSpan::Turn:
        return turn;
    case BudgetSpan::Session:
        return session;
    case BudgetSpan::Day:
        return told(dayAnswer, days.value(day));
    case BudgetSpan::Project:
        return told(projectAnswer, session);
    }
    return {};
}

QList<BudgetReached> BudgetGuard::Private::reached() const
{
    QList<BudgetReached> soft;
    QList<BudgetReached> hard;
    const ModelFacts *const facts = catalogue.find(model);
    const bool isNextKnown = facts && facts->price;
    for (const BudgetSpan span :
         {BudgetSpan::Turn, BudgetSpan::Session, BudgetSpan::Day, BudgetSpan::Project}) {
        const Limits limits = limitsOf(span);
        if (limits.isEmpty() || (span == BudgetSpan::Turn && !inTurn))
            continue;
        const Cost spent = spentOn(span, checkedDay);
        const auto noteOnce = [&](const BudgetReached &one) {
            if (!wasNoted(one, checkedDay))
                soft.append(one);
        };
        if (limits.soft > 0 && spent.usd >= limits.soft)
            noteOnce({span, false, limits.soft, spent.usd});
        const bool isHardPassed = limits.hard > 0 && spent.usd >= limits.hard;
        if (isHardPassed)
            hard.append({span, true, limits.hard, spent.usd});
        else if (!spent.isWhole || !isNextKnown)
            noteOnce({span, false, limits.hard > 0 ? limits.hard : limits.soft, std::nullopt});
    }
    return soft + hard;
}

void BudgetGuard::Private::ask(std::unique_ptr<SpendingQuestion> &question,
                               std::optional<Result<Cost>> &answer, std::unique_ptr<SpendingQuestion> asked)
{
    question = std::move(asked);
    ++open;
    QObject::connect(question.get(), &SpendingQuestion::answered, &guard,
                     [this, &answer](const Result<Cost> &cost) {
                         answer = cost;
                         if (--open == 0)
                             conclusion.start(0);
                     });
}

void BudgetGuard::Private::conclude()
{
    dayQuestion.reset();
    projectQuestion.reset();
    const QList<BudgetReached> found = reached();
    dayAnswer.reset();
    projectAnswer.reset();
    isChecking = false;
    emit guard.checked(found);
}

BudgetGuard::BudgetGuard(const Catalogue &catalogue, QList<Budget> budgets, SpendingBook *book,
                         std::function<QDate()> today)
    : d(std::make_unique<Private>(*this, catalogue, std::move(budgets), book, std::move(today)))
{
    d->conclusion.setSingleShot(true);
    connect(&d->conclusion, &QTimer::timeout, this, [this] { d->conclude(); });
}

BudgetGuard::~BudgetGuard() = default;

void BudgetGuard::take(const Entry &entry)
{
    d->take(entry);
}

bool BudgetGuard::isIdle() const
{
    return d->budgets.isEmpty() && d->sessionLimit <= 0;
}

void BudgetGuard::check()
{
    if (std::exchange(d->isChecking, true))
        return;
    d->checkedDay = d->today();
    if (d->book && !d->limitsOf(BudgetSpan::Day).isEmpty())
        d->ask(d->dayQuestion, d->dayAnswer, d->book->spentOn(d->checkedDay));
    if (d->book && !d->limitsOf(BudgetSpan::Project).isEmpty())
        d->ask(d->projectQuestion, d->projectAnswer, d->book->spentIn(d->workspace));
    if (d->open == 0)
        d->conclusion.start(0);
}

} // namespace paddock
