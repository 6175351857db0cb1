#pragma once

#include "core/agent/conversation.h"
#include "core/protocol/tool_spec.h"

namespace paddock {

/// Estimates of what every request begins with, made once for as long as neither changes.
struct FrameTokens {
    qint64 system = 0;
    qint64 tools = 0;
};
FrameTokens frameTokens(const QString &system, const QList<ToolSpec> &tools);

/// What fills the model's context with the next request: its own count of the newest request where there is one, and
/// an estimate of what came since; before that, an estimate of all. Cheap enough for every turn: what was said is
/// estimated once, when the conversation takes it. \a window and \a threshold are in tokens; 0: not known, never.
ContextReport contextReport(const Conversation &conversation, const FrameTokens &frame, qint64 window,
                            qint64 threshold);

/// The tokens of contextReport() alone: whether it is time to compact is asked before every request.
qint64 contextTokens(const Conversation &conversation, const FrameTokens &frame);

} // namespace paddock
