#include "core/base/overloaded.h"
#include "core/protocol/fact_note.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>
#include <QLocale>

namespace paddock {
namespace {

// A list of files is looked over, not read.
constexpr int mostFiles = 200;

struct FactCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::FactCard)
};

QString shortNumber(qint64 tokens)
{
    const QLocale locale;
    return tokens < 10'000 ? locale.toString(tokens)
                           : FactCard::tr("%1k", "thousands of tokens").arg(locale.toString(tokens / 1000));
}

Card cardAbout(const Compacted &compacted)
{
    Card card{"script", FactCard::tr("Shortened")};
    card.target = compacted.summary.isEmpty()
                      ? FactCard::tr("%Ln entries left out", nullptr, int(compacted.dropped))
                      : FactCard::tr("%Ln entries became a summary", nullptr, int(compacted.dropped));
    card.note = FactCard::tr("%1 → %2 tokens", "before, after")
                    .arg(shortNumber(compacted.tokensBefore), shortNumber(compacted.tokensAfter));
    card.parts.append(Plain{noteOf(Fact(compacted)), Tone::Muted});
    if (!compacted.instructions.isEmpty())
        card.parts.append(
            Plain{FactCard::tr("Asked to keep in mind: %1").arg(visibleText(compacted.instructions))});
    if (!compacted.summary.isEmpty())
        card.parts.append(Prose{compacted.summary});
    return card;
}

Card cardAbout(const Checkpointed &checkpointed)
{
    Card card{"clock", FactCard::tr("Checkpoint")};
    card.target = FactCard::tr("%Ln file(s) can be brought back", nullptr, int(checkpointed.files));
    card.note = QLocale().formattedDataSize(checkpointed.bytes);
    if (const QString note = noteOf(Fact(checkpointed)); !note.isEmpty())
        card.parts.append(Plain{visibleText(note)});
    if (checkpointed.leftOut.size() > 3)
        card.parts.append(Plain{visibleText(checkpointed.leftOut.join(u'\n')), Tone::Muted});
    return card;
}

Card cardAbout(const Changed &changed)
{
    const int count = int(changed.files.size());
    Card card{"file", FactCard::tr("Files changed")};
    if (changed.cause == ChangeCause::Others) {
        card.verb = FactCard::tr("Changed by others");
        card.target = FactCard::tr("%Ln file(s), not by the agent", nullptr, count);
    } else if (changed.cause == ChangeCause::Restore) {
        card.verb = FactCard::tr("Files brought back");
        card.target = FactCard::tr("%Ln file(s), as after entry %1", nullptr, count).arg(changed.restoredTo);
        card.icon = QStringLiteral("clock");
    } else if (changed.cause == ChangeCause::Review) {
        card.verb = FactCard::tr("Taken back");
        card.target = FactCard::tr("Changes in %Ln file(s), by you", nullptr, count);
    } else {
        card.target = FactCard::tr("%Ln file(s)", nullptr, count);
    }
    if (!changed.remark.isEmpty())
        card.alerts.append(Plain{visibleText(changed.remark), changed.isWhole ? Tone::Muted : Tone::Waiting});
    QStringList names;
    for (const FileChange &file : changed.files.mid(0, mostFiles)) {
        const QString path = visibleText(file.path);
        names.append(file.before.kind == FileState::Kind::Absent  ? FactCard::tr("new: %1").arg(path)
                     : file.after.kind == FileState::Kind::Absent ? FactCard::tr("removed: %1").arg(path)
                                                                  : path);
    }
    if (count > mostFiles)
        names.append(FactCard::tr("and %Ln more", nullptr, count - mostFiles));
    if (!names.isEmpty())
        card.parts.append(Plain{names.join(u'\n')});
    return card;
}

Card noteCard(const QString &icon, const QString &verb, const Fact &fact)
{
    Card card{icon, verb};
    card.alerts.append(Plain{visibleText(noteOf(fact)), needsCare(fact) ? Tone::Normal : Tone::Muted});
    return card;
}

} // namespace

Card factCard(const Fact &fact)
{
    Card card = std::visit(
        Overloaded{
            [](const Compacted &known) { return cardAbout(known); },
            [](const Checkpointed &known) { return cardAbout(known); },
            [](const Changed &known) { return cardAbout(known); },
            [&](const Rewound &) { return noteCard("clock", FactCard::tr("Rewound"), fact); },
            [&](const BudgetReached &known) {
                return noteCard(
                    "warn", known.hard ? FactCard::tr("Budget used up") : FactCard::tr("Budget nearly used"),
                    fact);
            },
            [&](const Forked &) { return noteCard("plus", FactCard::tr("Fork"), fact); },
            [&](const Repaired &known) {
                Card repaired = noteCard("tool", FactCard::tr("Log mended"), fact);
                if (!known.setAside.isEmpty())
                    repaired.alerts.append(
                        Plain{FactCard::tr("What was taken out lies in %1.").arg(visibleText(known.setAside)),
                              Tone::Muted});
                return repaired;
            },
            [&](const auto &) { return noteCard("list", FactCard::tr("Note"), fact); },
        },
        fact);
    card.speaks = true;
    return card;
}

} // namespace paddock
