#pragma once

#include "core/protocol/budget.h"
#include "core/usage/spending_book.h"

#include <QObject>

#include <memory>
#include <optional>

namespace paddock {

/// Keeps the budgets of one session: knows what it spent from its facts, asks the book for what others did, and says
/// which budgets are passed before the next request. Lives on the session's thread.
class BudgetGuard : public QObject
{
    Q_OBJECT

public:
    /// \a catalogue and \a book outlive it. Null \a book: budgets of a day and of a project cannot be kept, and check()
    /// says so once.
    BudgetGuard(const Catalogue &catalogue, QList<Budget> budgets, SpendingBook *book);
    ~BudgetGuard() override;

    /// Every fact of the session, in order, from its first: stored ones too.
    void take(const Entry &entry);

    /// Whether there is nothing that check() could find.
    bool isIdle() const;

    /// Looks at every budget; checked() follows, not from within this call. One check at a time.
    void check();

signals:
    /// Budgets that are passed and were not noted before in their span, soft ones first; hard ones every time.
    void checked(const QList<paddock::BudgetReached> &reached);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace paddock
