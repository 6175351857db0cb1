#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace paddock {
namespace {

struct EditCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::EditCard)
};

/// What was done beats what was announced; for a denied call the announcement is all there is.
QJsonArray hunksOf(const CallRow &row)
{
    const QJsonArray done = row.details["structuredPatch"].toArray();
    return done.isEmpty() ? row.ruling.preview["hunks"].toArray() : done;
}

} // namespace

Card editCard(const CallRow &row, const QString &workspace)
{
    const QJsonObject &input = inputOf(row);
    const bool writes = row.call.tool == QLatin1String("Write");
    Card card{"pencil", writes ? EditCard::tr("Write") : EditCard::tr("Edit"),
              shownPath(input["file_path"].toString(), workspace)};
    card.open = true;
    card.parts = troubleOf(row);

    const QList<DiffLine> lines = diffLines(hunksOf(row));
    if (!lines.isEmpty()) {
        card.note = QStringLiteral("+%1 −%2").arg(countOf(lines, u'+')).arg(countOf(lines, u'-'));
        card.parts.append(Diff{card.target, lines});
    } else if (writes && row.state != CallState::Failed) {
        card.parts.append(Code{visibleText(input["content"].toString()), input["file_path"].toString(),
                               input["file_path"].toString(), 1});
    }
    return card;
}

} // namespace paddock
