#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct PlanCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::PlanCard)
};

} // namespace

Card planCard(const CallRow &row)
{
    Card card{"script", PlanCard::tr("Plan")};
    const QString plan = inputOf(row)["plan"].toString();
    card.open = true;
    switch (row.state) {
    case CallState::Ok:
        card.target = PlanCard::tr("approved");
        break;
    case CallState::Denied:
        card.target = PlanCard::tr("sent back");
        break;
    case CallState::Waiting:
        card.target = PlanCard::tr("to be approved before anything is changed");
        break;
    default:
        break;
    }
    card.speaks = true;
    card.parts = troubleOf(row);
    if (!plan.isEmpty())
        card.parts.append(Prose{plan});
    return card;
}

} // namespace paddock
