#pragma once

#include "core/llm/key_source.h"
#include "core/llm/model_client.h"
#include "core/llm/wire_format.h"
#include "core/net/http_transport.h"
#include "core/net/retry_pacing.h"

namespace paddock {

/// When to give up, and how long to wait before that.
struct Patience {
    int attempts = 10; ///< For one answer, the first included; at least 1.
    std::chrono::milliseconds connectTimeout{30'000};
    std::chrono::milliseconds stallTimeout{60'000}; ///< Without a byte in either direction. Zero: never.
    RetryPacing pacing = {};
};

/// Asks one provider at one address. Everything handed over by reference must outlive the client, and the client
/// its streams.
class HttpModelClient final : public ModelClient
{
public:
    HttpModelClient(HttpTransport &transport, KeySource &keys, std::unique_ptr<const WireFormat> wire,
                    Endpoint endpoint, Patience patience = {});

    std::unique_ptr<ModelStream> ask(const ModelRequest &request) override;

private:
    HttpTransport &m_transport;
    KeySource &m_keys;
    std::unique_ptr<const WireFormat> m_wire;
    Endpoint m_endpoint;
    Patience m_patience;
};

} // namespace paddock
