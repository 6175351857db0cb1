#pragma once

#include "core/llm/wire_format.h"

namespace paddock {

/// OpenAI's chat completions, the wire that most other providers and local servers speak too.
/// https://platform.openai.com/docs/api-reference/chat
class OpenAiChatWire final : public WireFormat
{
public:
    QUrl url(const QUrl &baseUrl) const override;
    QList<HttpHeader> headers() const override;
    SecretHeader keyHeader(std::shared_ptr<const Secret> key) const override;
    EncodedRequest encode(const ModelRequest &request) const override;
    std::unique_ptr<StreamDecoder> decoder(const Endpoint &endpoint,
                                           const QSet<QString> &usedIds) const override;
};

} // namespace paddock
