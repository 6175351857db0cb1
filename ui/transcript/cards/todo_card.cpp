#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace paddock {
namespace {

struct TodoCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::TodoCard)
};

} // namespace

Card todoCard(const CallRow &row)
{
    Card card{"list", TodoCard::tr("To do")};
    card.open = true;
    card.speaks = true;
    card.parts = troubleOf(row);
    const QJsonArray todos = inputOf(row)["todos"].toArray();
    int done = 0;
    for (const QJsonValue &value : todos) {
        const QJsonObject todo = value.toObject();
        const QString status = todo["status"].toString();
        const QString text = visibleText(todo["content"].toString());
        if (status == QLatin1String("completed")) {
            ++done;
            card.parts.append(Plain{QStringLiteral("☑  ") + text, Tone::Muted});
        } else if (status == QLatin1String("in_progress")) {
            card.parts.append(Plain{QStringLiteral("▶  ") + text, Tone::Normal});
        } else {
            card.parts.append(Plain{QStringLiteral("☐  ") + text, Tone::Normal});
        }
    }
    card.target = TodoCard::tr("%1 of %n done", nullptr, int(todos.size())).arg(done);
    return card;
}

} // namespace paddock
