#include "core/usage/ledger.h"

#include "core/base/csv.h"

#include <QJsonArray>

#include <algorithm>

namespace paddock {

namespace {

QJsonObject keyJson(const LedgerRow &row, LedgerBy by)
{
    switch (by) {
    case LedgerBy::Day:
        return {{"day", row.day.toString(Qt::ISODate)}};
    case LedgerBy::Session:
        return {{"session", row.session.value},
                {"project", row.project},
                {"first", row.first.toUTC().toString(Qt::ISODateWithMs)}};
    case LedgerBy::Turn:
        return {{"session", row.session.value},
                {"turn", QJsonValue(row.turn)},
                {"project", row.project},
                {"first", row.first.toUTC().toString(Qt::ISODateWithMs)}};
    case LedgerBy::Project:
        return {{"project", row.project}};
    case LedgerBy::Model:
        return {{"provider", row.provider}, {"model", row.model}};
    case LedgerBy::Agent:
        return {{"agent", row.agent}};
    }
    return {};
}

QJsonObject rowJson(const LedgerRow &row, QJsonObject object)
{
    object.insert("requests", QJsonValue(row.requests));
    object.insert("inputTokens", QJsonValue(row.usage.input));
    object.insert("cacheWriteTokens", QJsonValue(row.usage.cacheWrite));
    object.insert("cacheReadTokens", QJsonValue(row.usage.cacheRead));
    object.insert("outputTokens", QJsonValue(row.usage.output));
    object.insert("costUsd", row.cost.isWhole ? QJsonValue(row.cost.usd) : QJsonValue());
    if (!row.cost.isWhole)
        object.insert("knownCostUsd", row.cost.usd);
    return object;
}

QStringList keyColumns(LedgerBy by)
{
    switch (by) {
    case LedgerBy::Session:
        return {"session", "project", "first"};
    case LedgerBy::Turn:
        return {"session", "turn", "project", "first"};
    case LedgerBy::Model:
        return {"provider", "model"};
    case LedgerBy::Day:
    case LedgerBy::Project:
    case LedgerBy::Agent:
        break;
    }
    return {nameOf(by)};
}

} // namespace

QJsonObject toJson(const Ledger &ledger)
{
    QJsonArray rows;
    for (const LedgerRow &row : ledger.rows)
        rows.append(rowJson(row, keyJson(row, ledger.by)));
    QJsonObject object{{"by", nameOf(ledger.by)},
                       {"rows", rows},
                       {"total", rowJson(ledger.total, {})},
                       {"unpricedModels", QJsonArray::fromStringList(ledger.unpriced)}};
    if (ledger.oldestPrice.isValid())
        object.insert("pricesAsOf", ledger.oldestPrice.toString(Qt::ISODate));
    return object;
}

QByteArray toCsv(const Ledger &ledger)
{
    const QStringList keys = keyColumns(ledger.by);
    QStringList header = keys;
    header +=
        {"requests", "input_tokens", "cache_write_tokens", "cache_read_tokens", "output_tokens", "cost_usd"};
    QByteArray csv = header.join(u',').toLatin1() + "\r\n";
    for (const LedgerRow &row : ledger.rows) {
        const QJsonObject values = keyJson(row, ledger.by);
        QByteArrayList cells;
        for (const QString &key : keys)
            cells.append(csvCell(values.value(key).toVariant().toString()));
        for (const qint64 count :
             {row.requests, row.usage.input, row.usage.cacheWrite, row.usage.cacheRead, row.usage.output})
            cells.append(QByteArray::number(count));
        cells.append(row.cost.isWhole ? QByteArray::number(row.cost.usd, 'f', 6) : QByteArray("unknown"));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace paddock
