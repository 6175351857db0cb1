#pragma once

#include "core/usage/spending_book.h"
#include "core/usage/usage_record.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace paddock {

/// Answers from the index, which it brings up to date before each answer: what open sessions have written counts. The
/// work is done on a thread of its own, one question after the other. Where the sessions cannot be read the answer is an
/// error, not a sum that lacks something.
///
/// Belongs to one thread, which has an event loop. Ends with about a second of waiting for the other at most; questions
/// that are open then are never answered.
class IndexSpendingBook : public SpendingBook
{
public:
    /// Spending that no session file tells of. Called on the book's thread.
    using Elsewhere = std::function<Result<QList<UsageRecord>>()>;

    /// \a cacheFile as for SessionIndex, \a sessionFolder as for FileSessionStore. \a elsewhere may be empty.
    IndexSpendingBook(const QString &cacheFile, const QString &sessionFolder, Catalogue catalogue,
                      Elsewhere elsewhere);
    ~IndexSpendingBook() override;

    std::unique_ptr<SpendingQuestion> spentOn(const QDate &day) override;
    std::unique_ptr<SpendingQuestion> spentIn(const QString &workspace) override;

private:
    class Ledger;
    std::unique_ptr<SpendingQuestion> ask(std::function<Result<Cost>()> answer);

    std::unique_ptr<Ledger> m_ledger; ///< Of the pool's thread, but for stopping it.
    QObject m_relay; ///< Takes the answers to the thread of the questions.
    QThreadPool m_pool; // ends before what it works with
};

} // namespace paddock
