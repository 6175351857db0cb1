#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct FetchCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::FetchCard)
};

} // namespace

Card fetchCard(const CallRow &row)
{
    Card card{"globe", FetchCard::tr("Fetch"), visibleText(inputOf(row)["url"].toString())};
    card.parts = troubleOf(row);
    if (card.parts.isEmpty() && row.state == CallState::Ok && !row.output.isEmpty())
        card.parts.append(outputOf(row.output));
    return card;
}

} // namespace paddock
