#include "app/common/transcript_outline.h"

#include "core/usage/usage_record.h"

#include <algorithm>

namespace paddock {

namespace {

class OutlineMaker
{
public:
    void take(const Entry &entry, qint64 number)
    {
        const auto *message = std::get_if<UserMessage>(&entry.fact);
        if (m_outline.turns.isEmpty() || (message && !m_inTurn)) {
            m_outline.turns.append(OutlinedTurn());
            m_outline.turns.last().first = number;
            m_outline.turns.last().began = entry.at;
        }
        OutlinedTurn &turn = m_outline.turns.last();
        turn.last = number;
        turn.ended = entry.at;
        if (message) {
            if (turn.prompt.isEmpty())
                turn.prompt = message->text;
            m_inTurn = true;
        } else if (const auto *answer = std::get_if<ModelMessage>(&entry.fact)) {
            takeCalls(*answer, number, turn);
        } else if (std::holds_alternative<TurnEnded>(entry.fact)
                   || std::holds_alternative<Rewound>(entry.fact)) {
            m_inTurn = false;
        } else {
            takeFate(entry.fact, number);
        }
    }

    void take(const UsageRecord &record, const Cost &cost)
    {
        m_outline.usage += record.usage;
        m_outline.cost += cost;
        const auto turn =
            std::lower_bound(m_outline.turns.begin(), m_outline.turns.end(), record.entry,
                             [](const OutlinedTurn &turn, qint64 entry) { return turn.last < entry; });
        if (turn == m_outline.turns.end())
            return;
        turn->usage += record.usage;
        turn->cost += cost;
    }

    TranscriptOutline finish() && { return std::move(m_outline); }

private:
    void takeCalls(const ModelMessage &answer, qint64 number, OutlinedTurn &turn)
    {
        QList<OutlinedCall> calls;
        for (const Block &block : answer.blocks) {
            if (const auto *call = std::get_if<ToolCall>(&block)) {
                m_places.insert(call->id, {number, calls.size()}); // ids may come again: the newest is meant
                calls.append(OutlinedCall{*call, {}, {}, {}, 0});
                ++turn.calls;
            }
        }
        if (!calls.isEmpty())
            m_outline.calls.insert(number, calls);
    }

    void takeFate(const Fact &fact, qint64 number)
    {
        const auto with = [&](const CallId &id, auto &&add) {
            const auto place = m_places.constFind(id);
            if (place == m_places.cend())
                return;
            add(m_outline.calls[place->first][place->second]);
            m_outline.folded.insert(number);
        };
        if (const auto *ruling = std::get_if<Ruling>(&fact))
            with(ruling->call, [&](OutlinedCall &call) { call.rulings.append(*ruling); });
        else if (const auto *reached = std::get_if<Reached>(&fact))
            with(reached->call, [&](OutlinedCall &call) { call.reached.append(*reached); });
        else if (const auto *started = std::get_if<Started>(&fact))
            with(started->call, [](OutlinedCall &) {});
        else if (const auto *returned = std::get_if<Returned>(&fact))
            with(returned->call, [&](OutlinedCall &call) {
                call.returned = *returned;
                call.returnedAs = number;
            });
    }

    TranscriptOutline m_outline;
    QHash<CallId, QPair<qint64, qsizetype>> m_places;
    bool m_inTurn = false;
};

} // namespace

TranscriptOutline outlineOf(const SessionId &session, const Transcript &transcript,
                            const Catalogue &catalogue)
{
    OutlineMaker maker;
    for (qsizetype i = 0; i < transcript.size(); ++i)
        maker.take(transcript.at(i), i + 1);
    const QList<UsageRecord> records = usageRecords(session, transcript);
    for (const UsageRecord &record : records)
        maker.take(record, costOf(catalogue, record.model, record.usage));
    return std::move(maker).finish();
}

} // namespace paddock
