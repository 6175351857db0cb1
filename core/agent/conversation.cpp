#include "core/agent/conversation.h"

#include "core/agent/compaction_text.h"
#include "core/agent/ran_text.h"
#include "core/agent/token_estimate.h"
#include "core/base/overloaded.h"

#include <algorithm>
#include <numeric>

namespace paddock {

namespace {

ContextReport::Part partOf(PieceKind kind)
{
    switch (kind) {
    case PieceKind::Memory:
        return ContextReport::Part::Memory;
    case PieceKind::Result:
        return ContextReport::Part::Files;
    case PieceKind::Summary:
    case PieceKind::Prompt:
    case PieceKind::Answer:
    case PieceKind::Command:
        break;
    }
    return ContextReport::Part::Turns;
}

/// What the provider counted for a request and its answer; 0 when it did not.
qint64 countedTokens(const ModelMessage &message)
{
    const Usage &usage = message.usage;
    const qint64 prompt = usage.input + usage.cacheWrite + usage.cacheRead;
    if (prompt <= 0)
        return 0;
    // Figures of an answer that was broken off come from its first event.
    const bool isWhole = message.stopReason != QLatin1String("interrupted") && usage.output > 0;
    return prompt + (isWhole ? usage.output : estimatedTokens(Fact(message)));
}

} // namespace

void Conversation::take(const Entry &entry)
{
    ++m_entries;
    if (m_parts.isEmpty())
        m_parts.append({1, 0});
    m_parts.last().last = m_entries;

    std::visit(Overloaded{
                   [&](const InstructionsLoaded &) { keep(entry); },
                   [&](const UserMessage &) { keep(entry); }, [&](const Ran &) { keep(entry); },
                   [&](const ModelMessage &message) {
                       m_open.clear();
                       for (const Block &block : message.blocks) {
                           if (const auto *call = std::get_if<ToolCall>(&block))
                               m_open.append(call->id);
                       }
                       keep(entry);
                   },
                   [&](const Returned &returned) {
                       m_open.removeOne(returned.call);
                       keep(entry);
                   },
                   [&](const TurnEnded &) { m_open.clear(); },
                   [&](const Compacted &) {
                       m_kept.append({m_entries, entry});
                       rebuild();
                   },
                   [&](const Rewound &rewound) { rewind(rewound); },
                   [&](const Pinned &pinned) {
                       if (pinned.pinned)
                           m_pins.insert(pinned.entry);
                       else
                           m_pins.remove(pinned.entry);
                       findPinned();
                   },
                   [&](const Configured &configured) {
                       // Another model counts otherwise.
                       if (configured.provider == m_provider && configured.model == m_model)
                           return;
                       m_provider = configured.provider;
                       m_model = configured.model;
                       m_modelSince = m_entries;
                       m_counted.reset();
                   },
                   [](const auto &) {}, // not read by models
               },
               entry.fact);
}

bool Conversation::isPart(qint64 number) const
{
    const auto range = std::find_if(m_parts.crbegin(), m_parts.crend(),
                                    [number](const Range &range) { return range.first <= number; });
    return range != m_parts.crend() && number >= 1 && number <= range->last;
}

const Fact *Conversation::fact(qint64 number) const
{
    const auto kept = std::lower_bound(m_kept.cbegin(), m_kept.cend(), number,
                                       [](const Kept &one, qint64 wanted) { return one.number < wanted; });
    return kept == m_kept.cend() || kept->number != number ? nullptr : &kept->entry.fact;
}

qint64 Conversation::tokens() const
{
    return std::accumulate(m_tokens.begin(), m_tokens.end(), qint64(0));
}

void Conversation::keep(const Entry &entry)
{
    m_kept.append({m_entries, entry});
    addFact(m_kept.last());
}

void Conversation::add(PieceKind kind, qint64 number, Entry entry, bool isCarried)
{
    const qint64 tokens = estimatedTokens(entry.fact);
    m_tokens[static_cast<size_t>(partOf(kind))] += tokens;
    m_pieces.append({kind, number, tokens, isCarried});
    m_sent.append(std::move(entry));
}

void Conversation::addFact(const Kept &kept)
{
    std::visit(Overloaded{
                   [&](const InstructionsLoaded &instructions) {
                       fold(instructions);
                       add(PieceKind::Memory, kept.number, kept.entry);
                   },
                   [&](const UserMessage &) { add(PieceKind::Prompt, kept.number, kept.entry); },
                   [&](const ModelMessage &message) {
                       add(PieceKind::Answer, kept.number, kept.entry);
                       if (const qint64 tokens = countedTokens(message);
                           tokens > 0 && kept.number > m_modelSince)
                           m_counted = Count{tokens, m_pieces.size()};
                   },
                   [&](const Returned &) { add(PieceKind::Result, kept.number, kept.entry); },
                   [&](const Ran &ran) {
                       if (ran.outcome != Outcome::Denied) // nothing ran
                           add(PieceKind::Command, kept.number, {kept.entry.id, kept.entry.at, toldAs(ran)});
                   },
                   [](const auto &) {},
               },
               kept.entry.fact);
}

void Conversation::fold(const InstructionsLoaded &instructions)
{
    if (!instructions.adds) {
        m_found = instructions.files;
        m_memory.files.clear();
        m_memoryTokens.clear();
    }
    for (const InstructionsLoaded::File &file : instructions.files) {
        m_memory.files.append(file);
        m_memoryTokens.append(estimatedTokens(file));
    }
}

void Conversation::rewind(const Rewound &rewound)
{
    m_open.clear();
    m_rewinds.append({m_entries, std::clamp<qint64>(rewound.to, 0, m_entries - 1)});
    // From the end backwards: what leads here reaches back to the newest rewinding, and goes on where that led to.
    m_parts.clear();
    for (qint64 last = m_entries; last > 0;) {
        const auto newest = std::find_if(m_rewinds.crbegin(), m_rewinds.crend(),
                                         [last](const auto &rewind) { return rewind.first <= last; });
        const bool isFirst = newest == m_rewinds.crend();
        m_parts.prepend({isFirst ? 1 : newest->first, last});
        last = isFirst ? 0 : newest->second;
    }
    findPinned();
    rebuild();
}

void Conversation::findPinned()
{
    m_pinned.clear();
    for (const qint64 number : std::as_const(m_pins)) {
        const Fact *pinned = isPart(number) ? fact(number) : nullptr;
        if (pinned
            && (std::holds_alternative<UserMessage>(*pinned) || std::holds_alternative<ModelMessage>(*pinned)
                || std::holds_alternative<Returned>(*pinned)))
            m_pinned.append(number);
    }
    std::sort(m_pinned.begin(), m_pinned.end());
}

void Conversation::rebuild()
{
    m_sent.clear();
    m_pieces.clear();
    m_tokens = {};
    m_counted.reset();
    m_compacted.reset();
    m_found.clear();
    m_memory = {};
    m_memoryTokens.clear();

    const auto newest = std::find_if(m_kept.crbegin(), m_kept.crend(), [this](const Kept &kept) {
        return std::holds_alternative<Compacted>(kept.entry.fact) && isPart(kept.number);
    });
    qint64 done = 0;
    if (newest != m_kept.crend()) {
        addCompacted(*newest);
        done = newest->number;
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Range &range = m_parts[i];
        if (i > 0 && range.first > done)
            bringInstructionsOver(range.first);
        const auto from =
            std::lower_bound(m_kept.cbegin(), m_kept.cend(), std::max(range.first, done + 1),
                             [](const Kept &one, qint64 wanted) { return one.number < wanted; });
        for (auto kept = from; kept != m_kept.cend() && kept->number <= range.last; ++kept)
            addFact(*kept);
    }
}

/// What stands before the entries that came after \a compacted.
void Conversation::addCompacted(const Kept &compacted)
{
    const Compacted &what = std::get<Compacted>(compacted.entry.fact);
    const QSet<qint64> carried(what.kept.cbegin(), what.kept.cend());
    const QSet<qint64> cut(what.shortened.cbegin(), what.shortened.cend());
    m_compacted = what;

    QList<const Kept *> before; // read until then
    for (const Kept &kept : std::as_const(m_kept)) {
        if (kept.number >= compacted.number)
            break;
        const auto *instructions = std::get_if<InstructionsLoaded>(&kept.entry.fact);
        // Instructions are of the files, not of the conversation: what replaced them counts, wherever it was found.
        if (instructions && (isPart(kept.number) || !instructions->adds))
            fold(*instructions);
        else if (isPart(kept.number))
            before.append(&kept);
    }
    if (!m_memory.files.isEmpty())
        add(PieceKind::Memory, 0, {{}, compacted.entry.at, m_memory});
    add(PieceKind::Summary, 0, {{}, compacted.entry.at, UserMessage{compactedText(what)}});

    QHash<CallId, const ToolCall *> calls;
    for (const Kept *kept : std::as_const(before)) {
        if (kept->number > what.through)
            break;
        const Fact &fact = kept->entry.fact;
        if (const auto *message = std::get_if<ModelMessage>(&fact)) {
            for (const Block &block : message->blocks) {
                if (const auto *call = std::get_if<ToolCall>(&block))
                    calls.insert(call->id, call);
            }
        }
        if (!carried.contains(kept->number))
            continue;
        const auto *returned = std::get_if<Returned>(&fact);
        const PieceKind kind = returned                                     ? PieceKind::Result
                               : std::holds_alternative<ModelMessage>(fact) ? PieceKind::Answer
                                                                            : PieceKind::Prompt;
        const ToolCall *call = returned ? calls.value(returned->call) : nullptr;
        add(kind, kept->number, {kept->entry.id, kept->entry.at, carriedMessage(fact, call)}, true);
    }
    for (const Kept *kept : std::as_const(before)) {
        if (kept->number <= what.through)
            continue;
        const auto *returned = std::get_if<Returned>(&kept->entry.fact);
        if (returned && cut.contains(kept->number))
            addFact({kept->number, {kept->entry.id, kept->entry.at, shortened(*returned)}});
        else
            addFact(*kept);
    }
    m_counted.reset(); // those requests began otherwise
}

/// Files are not rewound with the conversation: what was last read of them counts on.
void Conversation::bringInstructionsOver(qint64 rewound)
{
    const auto end = std::lower_bound(m_kept.cbegin(), m_kept.cend(), rewound,
                                      [](const Kept &one, qint64 wanted) { return one.number < wanted; });
    const auto newest = std::find_if(std::make_reverse_iterator(end), m_kept.crend(), [](const Kept &kept) {
        const auto *instructions = std::get_if<InstructionsLoaded>(&kept.entry.fact);
        return instructions && !instructions->adds;
    });
    if (newest != m_kept.crend() && std::get<InstructionsLoaded>(newest->entry.fact).files != m_found)
        addFact(*newest);
}

} // namespace paddock
