#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace paddock {

/// Something that a message which begins with a slash does, instead of being sent.
struct SlashCommand {
    QString name; ///< Without the slash: "compact".
    QString argument; ///< What may follow, for people; empty: nothing.
    QString text; ///< What it does, for people.
    QString action = {}; ///< The ActionBook's id of what it runs; empty: the session page does it.

    bool operator==(const SlashCommand &) const = default;
};

/// All that there are, by name.
QList<SlashCommand> slashCommands();

/// A message that calls a command.
struct SlashCall {
    QString name;
    QString argument; ///< Trimmed.

    bool operator==(const SlashCall &) const = default;
};

/// Nothing when \a message is no call: "/usr/bin is full" and text behind a blank are messages like others.
std::optional<SlashCall> slashCallOf(const QString &message);

} // namespace paddock
