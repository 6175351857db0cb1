#pragma once

#include "tests/fakes/wire_rendering.h"

namespace paddock::fakes {

// Chat completions: https://platform.openai.com/docs/api-reference/chat-streaming

QList<QByteArray> chatEvents(const Answer &answer, const RenderContext &context);
QJsonObject chatObject(const Answer &answer, const RenderContext &context);

} // namespace paddock::fakes
