#include "core/index/index_spending_book.h"

#include "core/index/session_index.h"

#include <QPointer>
#include <QSet>

namespace paddock {

/// The sums, on the thread of whoever calls.
class IndexSpendingBook::Ledger
{
public:
    Ledger(const QString &cacheFile, const QString &sessionFolder, Catalogue catalogue, Elsewhere elsewhere)
        : m_store(sessionFolder)
        , m_index(cacheFile, m_store, nullptr)
        , m_catalogue(std::move(catalogue))
        , m_elsewhere(std::move(elsewhere))
    {}

    void stop() { m_index.stop(); }

    Result<Cost> spentOn(const QDate &day)
    {
        const QDateTime begin = day.startOfDay();
        const QDateTime end = day.addDays(1).startOfDay(); // not 24 hours: clocks are put forward and back
        return sum(begin.toUTC(), {},
                   [=](const UsageRecord &record) { return record.at >= begin && record.at < end; });
    }

    Result<Cost> spentIn(const QString &workspace)
    {
        return sum({}, workspace, [=](const UsageRecord &record) { return record.workspace == workspace; });
    }

private:
    Result<Cost> sum(const QDateTime &since, const QString &workspace,
                     const std::function<bool(const UsageRecord &)> &counts)
    {
        if (const Result<void> refreshed = m_index.refresh(SessionIndex::Depth::Sums); !refreshed)
            return refreshed.error();
        const Result<QList<UsageRecord>> kept = m_index.usage(since, workspace);
        if (!kept)
            return kept.error();
        // Second: a session that is purged in between stands in both then, not in neither.
        const Result<QList<UsageRecord>> others = m_elsewhere ? m_elsewhere() : QList<UsageRecord>();
        if (!others)
            return others.error();
        Cost cost;
        QSet<std::pair<QString, qint64>> counted; // by session and entry
        for (const QList<UsageRecord> *records : {&*kept, &*others}) {
            for (const UsageRecord &record : *records) {
                const std::pair place(record.session.value, record.entry);
                if (!counts(record) || counted.contains(place))
                    continue;
                counted.insert(place);
                cost += costOf(m_catalogue, record.model, record.usage);
            }
        }
        return cost;
    }

    const FileSessionStore m_store;
    SessionIndex m_index;
    const Catalogue m_catalogue;
    const Elsewhere m_elsewhere;
};

IndexSpendingBook::IndexSpendingBook(const QString &cacheFile, const QString &sessionFolder,
                                     Catalogue catalogue, Elsewhere elsewhere)
    : m_ledger(new Ledger(cacheFile, sessionFolder, std::move(catalogue), std::move(elsewhere)))
{
    m_pool.setMaxThreadCount(1);
}

IndexSpendingBook::~IndexSpendingBook()
{
    m_pool.clear();
    m_ledger->stop();
    m_pool.waitForDone();
}

std::unique_ptr<SpendingQuestion> IndexSpendingBook::spentOn(const QDate &day)
{
    return ask([this, day] { return m_ledger->spentOn(day); });
}

std::unique_ptr<SpendingQuestion> IndexSpendingBook::spentIn(const QString &workspace)
{
    return ask([this, workspace] { return m_ledger->spentIn(workspace); });
}

std::unique_ptr<SpendingQuestion> IndexSpendingBook::ask(std::function<Result<Cost>()> answer)
{
    auto question = std::make_unique<SpendingQuestion>();
    const QPointer<SpendingQuestion> asked = question.get(); // looked at on this thread only
    m_pool.start([this, asked, answer = std::move(answer)] {
        QMetaObject::invokeMethod(
            &m_relay,
            [asked, cost = answer()] {
                if (asked)
                    emit asked->answered(cost);
            },
            Qt::QueuedConnection);
    });
    return question;
}

} // namespace paddock
