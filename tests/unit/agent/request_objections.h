#pragma once

#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/openai_chat.h"
#include "tests/fakes/request_check.h"

#include <QJsonDocument>

namespace paddock::test {

/// What providers would not accept about a request with this.
inline QString objectionsTo(const Transcript &transcript)
{
    ModelRequest request;
    request.model = "claude-sonnet-4-5";
    request.transcript = transcript;
    request.tools = {{"Read", "Reads.", {{"type", "object"}}}};
    const auto objection = [&request](const WireFormat &format, fakes::Wire wire) {
        return fakes::objectionTo(QJsonDocument::fromJson(format.encode(request).body).object(), wire);
    };
    return objection(AnthropicWire(Catalogue::builtIn()), fakes::Wire::Messages)
           + objection(OpenAiChatWire(), fakes::Wire::ChatCompletions);
}

} // namespace paddock::test
