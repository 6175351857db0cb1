#pragma once

#include "core/base/result.h"
#include "core/hooks/hook_runner.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <chrono>
#include <variant>

namespace paddock {

/// Which tools a hook listens to, in the grammar of the Claude Code CLI: nothing or "*" for all; letters, digits, _, -,
/// space, comma and | for exact names, listed by | or comma; anything else is a regular expression that may match
/// anywhere in the name. Names are case-sensitive.
class ToolMatcher
{
public:
    /// Invalid for a regular expression that is none.
    static Result<ToolMatcher> parse(const QString &text);

    bool matches(const QString &tool) const;

private:
    struct Everything {};
    std::variant<Everything, QStringList, QRegularExpression> m_what;
};

struct CommandHook {
    ToolMatcher matcher;
    QString command; ///< For /bin/bash -c.
    std::chrono::milliseconds timeout{600'000};
};

/// The member "hooks" of a settings file, as the Claude Code CLI has it:
/// {"PreToolUse": [{"matcher", "hooks": [{"type": "command", "command", "timeout" (seconds)}]}], "PostToolUse": [...]}.
struct HookSettings {
    QList<CommandHook> preToolUse;
    QList<CommandHook> postToolUse;

    /// Invalid for what does not fit, and for what would change when or how a hook of these two points runs and is
    /// not supported: a guard that its owner relies on must not be left out without a word. Other points are not
    /// looked at.
    static Result<HookSettings> parse(const QJsonObject &hooks);

    /// Those that listen to this tool, in the order of the settings.
    QList<CommandHook> listening(HookPoint point, const QString &tool) const;
};

} // namespace paddock
