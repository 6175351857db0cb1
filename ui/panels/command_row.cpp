#include "ui/panels/command_row.h"

#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

namespace paddock {

std::optional<CommandRow> commandOf(const Row &row)
{
    CommandRow command;
    if (const auto *own = std::get_if<RanRow>(&row.content)) {
        command.call = own->call;
        command.command = visibleCommand(own->command).simplified();
        command.isOwn = true;
        command.state = own->state;
        command.output = own->output;
        command.began = own->began;
        command.took = own->took;
        return command;
    }
    const auto *call = std::get_if<CallRow>(&row.content);
    if (!call || call->call.tool != QLatin1String("Bash"))
        return {};
    command.call = call->call.id;
    command.command = visibleCommand(inputOf(*call)["command"].toString()).simplified();
    command.state = call->state;
    command.output = call->output;
    command.began = call->began;
    command.took = call->took;
    command.backgroundTask = call->details["backgroundTaskId"].toString();
    return command;
}

} // namespace paddock
