#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QCoreApplication>

namespace paddock {

/// Reads from a call's input what it would touch, without asking the tool: a second, independent account beside
/// the Access that the tool declared, so that a careless tool cannot hide a path.
class CallAccess
{
    Q_DECLARE_TR_FUNCTIONS(paddock::CallAccess)

public:
    Access access;
    QStringList searches; ///< Folders that Glob and Grep look through.
    QStringList patterns; ///< Of file names.

    /// ErrorKind::Denied when a known tool's input does not have the shape that says where it leads: a path that
    /// is absent, no text, or given under a second name. Nothing is known of other tools but their path-like texts.
    static Result<CallAccess> of(const ToolCall &call);

    /// Whether the tool touches nothing outside the conversation (TodoWrite, TaskOutput, AskUserQuestion).
    static bool isHarmless(const QString &tool);
    /// Whether the call itself is a question to the person, which no rule, hook or mode answers.
    static bool asksPerson(const QString &tool);
    static bool isKnown(const QString &tool);
};

} // namespace paddock
