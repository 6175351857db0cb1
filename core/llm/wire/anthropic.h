#pragma once

#include "core/llm/wire_format.h"

namespace paddock {

/// Anthropic's Messages API, as the provider itself and several local servers speak it.
/// https://docs.anthropic.com/en/api/messages and /messages-streaming
class AnthropicWire final : public WireFormat
{
public:
    explicit AnthropicWire(Catalogue catalogue)
        : m_catalogue(std::move(catalogue))
    {}

    QUrl url(const QUrl &baseUrl) const override;
    QList<HttpHeader> headers() const override;
    SecretHeader keyHeader(std::shared_ptr<const Secret> key) const override;
    EncodedRequest encode(const ModelRequest &request) const override;
    std::unique_ptr<StreamDecoder> decoder(const Endpoint &endpoint,
                                           const QSet<QString> &usedIds) const override;

private:
    Catalogue m_catalogue;
};

} // namespace paddock
