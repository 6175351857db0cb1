#include "core/usage/budget_guard.h"

#include <QTimer>

namespace paddock {

class BudgetGuard::Private
{
public:
    const Catalogue &catalogue;
    QList<Budget> budgets;
    SpendingBook *book;
};

BudgetGuard::BudgetGuard(const Catalogue &catalogue, QList<Budget> budgets, SpendingBook *book)
    : d(new Private{catalogue, std::move(budgets), book})
{}

BudgetGuard::~BudgetGuard() = default;

void BudgetGuard::take(const Entry &)
{}

bool BudgetGuard::isIdle() const
{
    return true;
}

void BudgetGuard::check()
{
    QTimer::singleShot(0, this, [this] { emit checked({}); });
}

} // namespace paddock
