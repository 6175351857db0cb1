#pragma once

#include "core/llm/wire_format.h"

namespace paddock {

/// Anthropic's Messages API, as the provider itself and several local servers speak it.
/// https://docs.anthropic.com/en/api/messages and /messages-streaming
class AnthropicWire final : public WireFormat
{
public:
    /// \a mostOutputTokens limits one answer; 0: what suits the model.
    explicit AnthropicWire(Catalogue catalogue, qint64 mostOutputTokens = 0)
        : m_catalogue(std::move(catalogue))
        , m_mostOutputTokens(mostOutputTokens)
    {}

    QUrl url(const QUrl &baseUrl) const override;
    QList<HttpHeader> headers() const override;
    SecretHeader keyHeader(std::shared_ptr<const Secret> key) const override;
    EncodedRequest encode(const ModelRequest &request) const override;
    std::unique_ptr<StreamDecoder> decoder(const Endpoint &endpoint,
                                           const QSet<QString> &usedIds) const override;

private:
    const Catalogue m_catalogue;
    const qint64 m_mostOutputTokens;
};

} // namespace paddock
