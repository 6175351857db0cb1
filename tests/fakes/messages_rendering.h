#pragma once

#include "tests/fakes/wire_rendering.h"

namespace paddock::fakes {

// The Messages API: https://docs.anthropic.com/en/api/messages-streaming

QList<QByteArray> messagesEvents(const Answer &answer, const RenderContext &context);
QJsonObject messagesObject(const Answer &answer, const RenderContext &context);

} // namespace paddock::fakes
