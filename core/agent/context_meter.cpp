#include "core/agent/context_meter.h"

#include "core/agent/compaction_plan.h"
#include "core/agent/token_estimate.h"

#include <algorithm>

namespace paddock {

namespace {

qint64 ofTools(const QList<ToolSpec> &tools)
{
    qint64 sum = 0;
    for (const ToolSpec &tool : tools)
        sum += estimatedTokens(tool);
    return sum;
}

/// Counted as far as it was, estimated from there.
std::optional<qint64> countedTotal(const Conversation &conversation)
{
    const std::optional<Conversation::Count> counted = conversation.counted();
    if (!counted)
        return {};
    qint64 total = counted->tokens;
    const QList<ConversationPiece> &pieces = conversation.pieces();
    for (qsizetype i = counted->pieces; i < pieces.size(); ++i)
        total += pieces[i].tokens;
    return total;
}

/// Makes the shares add up to \a total, each in its proportion.
void scale(QList<ContextReport::Share> &shares, qint64 total)
{
    qint64 sum = 0;
    for (const ContextReport::Share &share : std::as_const(shares))
        sum += share.tokens;
    if (sum == 0)
        return;
    const double factor = static_cast<double>(total) / static_cast<double>(sum);
    qint64 left = total;
    for (ContextReport::Share &share : shares) {
        share.tokens = static_cast<qint64>(static_cast<double>(share.tokens) * factor);
        left -= share.tokens;
    }
    const auto largest =
        std::max_element(shares.begin(), shares.end(),
                         [](const auto &one, const auto &other) { return one.tokens < other.tokens; });
    largest->tokens += left; // what rounding left
}

} // namespace

FrameTokens frameTokens(const QString &system, const QList<ToolSpec> &tools)
{
    return {estimatedTokens(system), ofTools(tools)};
}

ContextReport contextReport(const Conversation &conversation, const FrameTokens &frame, qint64 window,
                            qint64 threshold)
{
    using Part = ContextReport::Part;
    ContextReport report;
    report.shares = {{Part::System, frame.system}, {Part::Tools, frame.tools}};
    for (const Part part : {Part::Memory, Part::Files, Part::Turns})
        report.shares.append({part, conversation.tokens(part)});
    if (const std::optional<qint64> total = countedTotal(conversation)) {
        report.isCounted = true;
        scale(report.shares, *total);
    }
    for (const ContextReport::Share &share : std::as_const(report.shares))
        report.tokens += share.tokens;
    report.window = window;
    report.threshold = threshold;
    const QList<InstructionsLoaded::File> &files = conversation.memory().files;
    for (qsizetype i = 0; i < files.size(); ++i)
        report.memory.append({files[i].path, files[i].origin, conversation.memoryTokens()[i]});
    report.pinned = conversation.pinned();
    report.next = planCompaction(conversation, CompactionCause::Asked, window);
    return report;
}

qint64 contextTokens(const Conversation &conversation, const FrameTokens &frame)
{
    if (const std::optional<qint64> total = countedTotal(conversation))
        return *total;
    return frame.system + frame.tools + conversation.tokens();
}

} // namespace paddock
