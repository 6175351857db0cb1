#pragma once

#include "core/protocol/budget.h"
#include "core/usage/spending_book.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace paddock {

/// Keeps the budgets of one session: knows what it spent from its facts, asks the book for what others did, and says
/// which budgets are passed before the next request. Lives on the session's thread.
///
/// A budget is passed when as much as it allows is spent. Of a turn counts what was spent since the prompt that began
/// it. What a fork copied counts nothing here. Where prices are missing, what is known counts, and a budget that it does
/// not pass is said once to be past keeping.
class BudgetGuard : public QObject
{
    Q_OBJECT

public:
    /// \a catalogue and \a book outlive it. Null \a book: budgets of a day and of a project cannot be kept, and check()
    /// says so once. \a today is the local calendar's.
    BudgetGuard(const Catalogue &catalogue, QList<Budget> budgets, SpendingBook *book,
                std::function<QDate()> today = &QDate::currentDate);
    ~BudgetGuard() override;

    /// Every fact of the session, in order, from its first: stored ones too.
    void take(const Entry &entry);

    /// Whether there is nothing that check() could find.
    bool isIdle() const;

    /// Looks at every budget; checked() follows, not from within this call. One check at a time: asked again before
    /// that, it does nothing.
    void check();

signals:
    /// Budgets that are passed and were not noted before in their span, soft ones first; hard ones every time. Soft
    /// ones of a day or a project are noted once for each day of the session.
    void checked(const QList<paddock::BudgetReached> &reached);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace paddock
