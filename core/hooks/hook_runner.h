#pragma once

#include "core/protocol/entry.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace paddock {

enum class HookPoint { PreToolUse, PostToolUse };

/// What all hooks of one point together said: the strictest word wins (deny, ask, allow).
struct HookOutcome {
    std::optional<Decision> decision; ///< Nothing: no hook had an opinion.
    std::optional<QJsonObject> input; ///< PreToolUse: replaces the call's input, which is then judged again.
    QString
        reason; ///< Of the decision; without one, what a hook of PostToolUse objected to or why it failed.
    QString hook; ///< Who decided, by its command as the settings have it.
    QString context; ///< Added to what the model reads next.
};

/// Hooks of one point at work. Owned by whoever asked; destroying it stops them.
class HookRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const paddock::HookOutcome &outcome); ///< Once, last. Not from within run().
};

/// Runs the user's own programs at named points. A hook of PreToolUse that fails, times out or talks nonsense
/// denies.
class HookRunner
{
public:
    virtual ~HookRunner() = default;

    /// Null when no hook listens for this tool, so that the common path costs nothing. \a payload is the JSON
    /// that hooks read on standard input, as the Claude Code CLI gives it.
    virtual std::unique_ptr<HookRun> run(HookPoint point, const QString &tool,
                                         const QJsonObject &payload) = 0;
};

} // namespace paddock
