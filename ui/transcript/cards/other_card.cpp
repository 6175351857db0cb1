#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QJsonDocument>

namespace paddock {

Card otherCard(const CallRow &row)
{
    const QJsonObject &input = inputOf(row);
    Card card{"tool", visibleText(row.call.tool)};
    for (const QJsonValue &value : input) {
        if (value.isString()) {
            card.target = visibleText(value.toString()).section(u'\n', 0, 0);
            break;
        }
    }
    if (!input.isEmpty())
        card.parts.append(
            Code{visibleText(QString::fromUtf8(QJsonDocument(input).toJson()).trimmed()), "json"});
    if (!row.output.isEmpty())
        card.parts.append(outputOf(row.output));
    card.open = row.state == CallState::Waiting;
    return card;
}

} // namespace paddock
