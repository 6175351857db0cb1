#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct SearchCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::SearchCard)
};

} // namespace

Card searchCard(const CallRow &row, const QString &workspace)
{
    const QJsonObject &input = inputOf(row);
    const bool names = row.call.tool == QLatin1String("Glob");
    Card card{"search", names ? SearchCard::tr("Find files") : SearchCard::tr("Search"),
              visibleText(input["pattern"].toString())};
    if (const QString path = input["path"].toString(); !path.isEmpty())
        card.target = SearchCard::tr("%1 in %2").arg(card.target, shownPath(path, workspace));
    if (row.details.contains("numFiles"))
        card.note = SearchCard::tr("%n file(s)", nullptr, row.details["numFiles"].toInt());
    card.parts = troubleOf(row);
    if (card.parts.isEmpty() && !row.output.isEmpty() && row.state == CallState::Ok)
        card.parts.append(outputOf(row.output));
    return card;
}

} // namespace paddock
