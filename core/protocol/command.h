#pragma once

#include "core/protocol/entry.h"

#include <QMetaType>

#include <variant>

namespace paddock {

/// Opens a session: a new one when the store has none of this id, else the stored one. Nothing runs until a
/// Prompt, a Reply or Resume comes. Fields left empty keep what the session had, or the settings' defaults.
struct Open {
    QString workspace; ///< Needed for a new session; must match the stored one otherwise, or be empty.
    QString provider = {};
    QString model = {};
    std::optional<PermissionMode> mode = {};
    std::optional<int> maxTurns = {};
    bool attended = true;
};
struct Prompt {
    QString text;
    QList<Image> images = {};
};
struct Reply ///< The user's answer to a Ruling that asked. The first one counts.
{
    CallId call;
    Decision decision = Decision::Deny; ///< Allow or Deny.
    QString reason = {}; ///< Reaches the model when denied.
    QString remember = {}; ///< A permission rule to be granted for the rest of the session; empty: just once.
};
struct Interrupt ///< Ends the turn at the next safe point. The session goes on with the next Prompt.
{};
struct Resume ///< Takes up a turn that a restart interrupted.
{};
struct Configure ///< Changes what is set, from the next request on.
{
    QString provider = {};
    QString model = {};
    std::optional<PermissionMode> mode = {};
};

using Command = std::variant<Open, Prompt, Reply, Interrupt, Resume, Configure>;

} // namespace paddock

Q_DECLARE_METATYPE(paddock::Command)
