#pragma once

#include "core/usage/cost.h"
#include "core/usage/usage_record.h"

#include <QJsonObject>

namespace paddock {

enum class LedgerBy { Day, Session, Turn, Project, Model, Agent };

/// What was used by all that has the same key. Which fields of the key are set depends on what the ledger goes by; the
/// rest is empty. Days are those of the local calendar.
struct LedgerRow {
    QDate day;
    SessionId session; ///< Of sessions and turns.
    qint64 turn = 0; ///< From 1; 0: outside of any turn.
    QString project; ///< The workspace; of sessions and turns too.
    QString provider; ///< Of models.
    QString model;
    QString agent; ///< Empty: the session's own.

    qint64 requests = 0; ///< That the provider counted tokens for.
    Usage usage;
    Cost cost;
    QDateTime first; ///< UTC.

    bool operator==(const LedgerRow &) const = default;
};

/// Who used what, and what it cost. The sums of tokens are exact; money is by the prices of each request.
struct Ledger {
    LedgerBy by = LedgerBy::Day;
    QList<LedgerRow> rows; ///< In the order in which they began; projects, models and agents by name.
    LedgerRow total; ///< Without a key.
    QStringList unpriced; ///< Models whose price is not known, by name.
    QDate oldestPrice; ///< Of all prices that were applied; not valid when there was none.

    bool operator==(const Ledger &) const = default;
};

/// \a records in any order. A record that is there twice (the same entry of the same session) counts once: what was
/// moved from one file to another may for a moment be in both.
Ledger makeLedger(const QList<UsageRecord> &records, LedgerBy by, const Catalogue &catalogue);

QString nameOf(LedgerBy by); ///< day, session, turn, project, model, agent.
std::optional<LedgerBy> ledgerByFrom(QStringView name);

/// {"by", "rows": [...], "total": {...}, "unpricedModels": [], "pricesAsOf"}. A row has the fields of its key,
/// "requests", "inputTokens", "cacheWriteTokens", "cacheReadTokens", "outputTokens" and "costUsd": null when a price is
/// missing, and then "knownCostUsd" is the part that is known.
QJsonObject toJson(const Ledger &ledger);

/// RFC 4180 with a header line and without totals, which a spreadsheet makes itself. "unknown" stands where a price is
/// missing. A cell that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray toCsv(const Ledger &ledger);

} // namespace paddock
