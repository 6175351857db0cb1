#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct CommandCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::CommandCard)
};

} // namespace

Card commandCard(const CallRow &row)
{
    const QJsonObject &input = inputOf(row);
    const QString command = visibleCommand(input["command"].toString());
    Card card{"terminal", CommandCard::tr("Run"), command.section(u'\n', 0, 0)};
    card.tail = true;
    // A command of several lines must be readable before it is judged, and whole.
    if (command.contains(u'\n'))
        card.parts.append(Code{command, "bash"});
    if (input["run_in_background"].toBool())
        card.note = CommandCard::tr("in the background");
    if (!row.output.isEmpty() && row.state != CallState::Denied)
        card.parts.append(outputOf(row.output));
    card.open = row.state == CallState::Running || row.state == CallState::Waiting;
    return card;
}

Card ranCard(const RanRow &row)
{
    const QString command = visibleCommand(row.command);
    Card card{"terminal", CommandCard::tr("You ran"), command.section(u'\n', 0, 0)};
    card.tail = true;
    card.open = true;
    if (command.contains(u'\n'))
        card.parts.append(Code{command, "bash"});
    if (!row.output.isEmpty())
        card.parts.append(outputOf(row.output));
    return card;
}

} // namespace paddock
