#include "core/usage/usage_record.h"

namespace paddock {

std::optional<UsageRecord> UsageReader::take(const Entry &entry, qint64 number)
{
    if (const auto *configured = std::get_if<Configured>(&entry.fact)) {
        m_state.workspace = configured->workspace;
        m_state.provider = configured->provider;
        m_state.model = configured->model;
    } else if (std::holds_alternative<UserMessage>(entry.fact)) {
        if (!std::exchange(m_state.inTurn, true))
            ++m_state.turn;
    } else if (std::holds_alternative<TurnEnded>(entry.fact)) {
        m_state.inTurn = false;
    } else if (std::holds_alternative<Forked>(entry.fact)) {
        m_state.copiedThrough = number;
    }

    UsageRecord record;
    QString model;
    if (const auto *message = std::get_if<ModelMessage>(&entry.fact)) {
        record.usage = message->usage;
        model = message->model;
    } else if (const auto *spent = std::get_if<Spent>(&entry.fact)) {
        record.on = spent->on == Spent::On::Retry ? UsageRecord::On::Retry : UsageRecord::On::Compaction;
        record.usage = spent->usage;
        model = spent->model;
    } else {
        return {};
    }
    if (record.usage == Usage())
        return {};
    record.session = m_session;
    record.entry = number;
    record.turn = m_state.inTurn ? m_state.turn : 0;
    record.at = entry.at;
    record.workspace = m_state.workspace;
    record.provider = m_state.provider;
    record.model = model.isEmpty() ? m_state.model : model;
    return record;
}

QList<UsageRecord> usageRecords(const SessionId &session, const Transcript &transcript)
{
    UsageReader reader(session);
    QList<UsageRecord> records;
    qint64 number = 0;
    for (const Entry &entry : transcript) {
        if (const std::optional<UsageRecord> record = reader.take(entry, ++number))
            records.append(*record);
    }
    records.removeIf([&](const UsageRecord &record) { return record.entry <= reader.copiedThrough(); });
    return records;
}

} // namespace paddock
