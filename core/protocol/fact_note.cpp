#include "core/protocol/fact_note.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QLocale>

namespace paddock {

namespace {

struct FactNote {
    Q_DECLARE_TR_FUNCTIONS(paddock::FactNote)
};

QString dollars(double usd)
{
    return QStringLiteral("$%1").arg(QLocale().toString(usd, 'f', usd < 1 ? 4 : 2));
}

QString spanText(BudgetSpan span)
{
    switch (span) {
    case BudgetSpan::Turn:
        return FactNote::tr("this turn");
    case BudgetSpan::Session:
        return FactNote::tr("this session");
    case BudgetSpan::Day:
        return FactNote::tr("today");
    case BudgetSpan::Project:
        return FactNote::tr("this folder");
    }
    return {};
}

QString noteOf(const Described &described)
{
    QStringList parts;
    if (described.title) {
        parts.append(described.title->isEmpty() ? FactNote::tr("Named after its first prompt again.")
                                                : FactNote::tr("Renamed to \"%1\".").arg(*described.title));
    }
    if (described.pinned)
        parts.append(*described.pinned ? FactNote::tr("Pinned.") : FactNote::tr("No longer pinned."));
    if (described.archived)
        parts.append(*described.archived ? FactNote::tr("Archived.")
                                         : FactNote::tr("Brought back from the archive."));
    if (described.tags) {
        parts.append(described.tags->isEmpty()
                         ? FactNote::tr("Without tags.")
                         : FactNote::tr("Tags: %1.").arg(described.tags->join(QStringLiteral(", "))));
    }
    return parts.join(u' ');
}

QString noteOf(const Forked &forked)
{
    if (forked.source.isEmpty())
        return FactNote::tr("Forked from session %1 after its entry %L2.")
            .arg(forked.from.value)
            .arg(forked.entry);
    return FactNote::tr("Continues the session %1 of %2.").arg(forked.from.value, forked.source);
}

QString noteOf(const Compacted &compacted)
{
    QString why;
    switch (compacted.cause) {
    case CompactionCause::Asked:
        why = FactNote::tr("Shortened as you asked.");
        break;
    case CompactionCause::Threshold:
        why = FactNote::tr("Shortened, because the conversation had nearly filled the model's context.");
        break;
    case CompactionCause::Overflow:
        why = FactNote::tr("Shortened, because the conversation had become too long for the model.");
        break;
    }
    const QString what =
        compacted.summary.isEmpty()
            ? FactNote::tr("No summary could be made: the oldest %Ln entries are left out.", nullptr,
                           int(compacted.dropped))
            : FactNote::tr("%Ln entries are replaced by a summary.", nullptr, int(compacted.dropped));
    const QString kept = compacted.kept.isEmpty() && compacted.shortened.isEmpty()
                             ? QString()
                             : FactNote::tr("Kept whole: %L1. Cut: %L2.")
                                   .arg(compacted.kept.size())
                                   .arg(compacted.shortened.size());
    const QString sizes = FactNote::tr("About %L1 tokens before, %L2 after. Nothing is lost from the log.")
                              .arg(compacted.tokensBefore)
                              .arg(compacted.tokensAfter);
    return QStringList{why, what, kept, sizes}.join(u' ').simplified();
}

QString noteOf(const Changed &changed)
{
    const int count = int(changed.files.size());
    QString what;
    if (changed.cause == ChangeCause::Others && count > 0)
        what = FactNote::tr("%Ln files were changed by somebody else.", nullptr, count);
    else if (changed.cause == ChangeCause::Restore)
        what = FactNote::tr("%Ln files were brought back to how they were after entry %1.", nullptr, count)
                   .arg(changed.restoredTo);
    else if (changed.cause == ChangeCause::Review)
        what = FactNote::tr("You took back changes in %Ln files.", nullptr, count);
    return QStringList{what, changed.remark}.join(u' ').trimmed();
}

QString noteOf(const BudgetReached &reached)
{
    const QString limit = dollars(reached.limitUsd);
    if (!reached.spentUsd)
        return FactNote::tr("The budget of %1 for %2 cannot be kept: the price of the model is not known.")
            .arg(limit, spanText(reached.span));
    const QString spent = dollars(*reached.spentUsd);
    return reached.hard ? FactNote::tr("The budget of %1 for %2 is used up (%3). Raise it to go on.")
                              .arg(limit, spanText(reached.span), spent)
                        : FactNote::tr("%3 of the budget of %1 for %2 are spent.")
                              .arg(limit, spanText(reached.span), spent);
}

QString noteOf(const Checkpointed &checkpointed)
{
    if (checkpointed.leftOutCount == 0)
        return checkpointed.remark;
    return QStringList{
        FactNote::tr("%Ln files are not kept for bringing back: %1.", nullptr, int(checkpointed.leftOutCount))
            .arg(checkpointed.leftOut.mid(0, 3).join(QStringLiteral(", "))),
        checkpointed.remark}
        .join(u' ')
        .trimmed();
}

QString noteOf(const Pinned &pinned)
{
    return pinned.pinned ? FactNote::tr("Entry %L1 stays in what the model reads.").arg(pinned.entry)
                         : FactNote::tr("Entry %L1 may be shortened again.").arg(pinned.entry);
}

QString noteOf(const Rewound &rewound)
{
    return FactNote::tr("The conversation goes on after entry %L1; what followed it counts no more.")
        .arg(rewound.to);
}

QString noteOf(const Ran &ran)
{
    return FactNote::tr("You ran: %1").arg(ran.command);
}

} // namespace

QString noteOf(const Fact &fact)
{
    return std::visit(Overloaded{
                          [](const Described &known) { return noteOf(known); },
                          [](const Forked &known) { return noteOf(known); },
                          [](const Repaired &known) { return known.text; },
                          [](const Pinned &known) { return noteOf(known); },
                          [](const Compacted &known) { return noteOf(known); },
                          [](const Rewound &known) { return noteOf(known); },
                          [](const Checkpointed &known) { return noteOf(known); },
                          [](const Changed &known) { return noteOf(known); },
                          [](const BudgetReached &known) { return noteOf(known); },
                          [](const Ran &known) { return noteOf(known); },
                          [](const auto &) { return QString(); },
                      },
                      fact);
}

bool needsCare(const Fact &fact)
{
    const auto *changed = std::get_if<Changed>(&fact);
    return std::holds_alternative<Repaired>(fact) || std::holds_alternative<BudgetReached>(fact)
           || (changed && !changed->isWhole);
}

} // namespace paddock
