#include "core/usage/ledger.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace paddock {

namespace {

constexpr std::array<std::pair<LedgerBy, const char *>, 6> ledgerNames{{{LedgerBy::Day, "day"},
                                                                        {LedgerBy::Session, "session"},
                                                                        {LedgerBy::Turn, "turn"},
                                                                        {LedgerBy::Project, "project"},
                                                                        {LedgerBy::Model, "model"},
                                                                        {LedgerBy::Agent, "agent"}}};

/// The row that a record belongs to, without figures.
LedgerRow keyOf(const UsageRecord &record, LedgerBy by)
{
    LedgerRow row;
    switch (by) {
    case LedgerBy::Day:
        row.day = record.at.toLocalTime().date();
        break;
    case LedgerBy::Turn:
        row.turn = record.turn;
        [[fallthrough]];
    case LedgerBy::Session:
        row.session = record.session;
        break;
    case LedgerBy::Project:
        row.project = record.workspace;
        break;
    case LedgerBy::Model:
        row.provider = record.provider;
        row.model = record.model;
        break;
    case LedgerBy::Agent:
        row.agent = record.agent;
        break;
    }
    return row;
}

/// For the order of rows, and to find them again.
auto rankOf(const LedgerRow &row)
{
    return std::make_tuple(row.day, row.session.value, row.turn, row.project, row.provider, row.model,
                           row.agent);
}

void addTo(LedgerRow &row, const UsageRecord &record, const Cost &cost)
{
    ++row.requests;
    row.usage += record.usage;
    row.cost += cost;
    if (!row.first.isValid() || record.at < row.first)
        row.first = record.at;
}

} // namespace

Ledger makeLedger(const QList<UsageRecord> &records, LedgerBy by, const Catalogue &catalogue)
{
    Ledger ledger;
    ledger.by = by;
    std::set<std::tuple<QString, QString, qint64>> seen;
    QSet<QString> unpriced;
    std::map<decltype(rankOf({})), LedgerRow> rows;
    for (const UsageRecord &record : records) {
        if (!seen.insert({record.session.value, record.agent, record.entry}).second)
            continue;
        const Cost cost = costOf(catalogue, record.model, record.usage);
        const ModelFacts *const facts = catalogue.find(record.model);
        if (!cost.isWhole)
            unpriced.insert(record.model);
        else if (facts && (!ledger.oldestPrice.isValid() || facts->priceAsOf < ledger.oldestPrice))
            ledger.oldestPrice = facts->priceAsOf;

        const LedgerRow key = keyOf(record, by);
        LedgerRow &row = rows.try_emplace(rankOf(key), key).first->second;
        addTo(row, record, cost);
        if (by == LedgerBy::Session || by == LedgerBy::Turn)
            row.project = record.workspace;
        addTo(ledger.total, record, cost);
    }
    for (const auto &[rank, row] : rows)
        ledger.rows.append(row);
    if (by == LedgerBy::Session || by == LedgerBy::Turn) {
        std::stable_sort(ledger.rows.begin(), ledger.rows.end(),
                         [](const LedgerRow &a, const LedgerRow &b) { return a.first < b.first; });
    }
    ledger.unpriced = unpriced.values();
    ledger.unpriced.sort();
    return ledger;
}

QString nameOf(LedgerBy by)
{
    const auto name = std::find_if(ledgerNames.begin(), ledgerNames.end(),
                                   [by](const auto &one) { return one.first == by; });
    return QLatin1String(name->second);
}

std::optional<LedgerBy> ledgerByFrom(QStringView name)
{
    for (const auto &[by, known] : ledgerNames) {
        if (name == QLatin1String(known))
            return by;
    }
    return {};
}

} // namespace paddock
