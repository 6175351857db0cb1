#pragma once

#include "core/llm/wire_format.h"

namespace paddock {

/// OpenAI's chat completions, the wire that most other providers and local servers speak too.
/// https://platform.openai.com/docs/api-reference/chat
class OpenAiChatWire final : public WireFormat
{
public:
    /// The member of the request that limits an answer: OpenAI's own newer name, or the one that other servers know.
    enum class LimitName { MaxCompletionTokens, MaxTokens };

    /// \a mostOutputTokens limits one answer; 0: the server decides.
    explicit OpenAiChatWire(qint64 mostOutputTokens = 0, LimitName limitName = LimitName::MaxTokens)
        : m_mostOutputTokens(mostOutputTokens)
        , m_limitName(limitName)
    {}

    QUrl url(const QUrl &baseUrl) const override;
    QList<HttpHeader> headers() const override;
    SecretHeader keyHeader(std::shared_ptr<const Secret> key) const override;
    EncodedRequest encode(const ModelRequest &request) const override;
    std::unique_ptr<StreamDecoder> decoder(const Endpoint &endpoint,
                                           const QSet<QString> &usedIds) const override;

private:
    const qint64 m_mostOutputTokens;
    const LimitName m_limitName;
};

} // namespace paddock
