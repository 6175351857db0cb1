#include "core/llm/http_model_client.h"

#include "core/llm/http_model_stream.h"

namespace paddock {

HttpModelClient::HttpModelClient(HttpTransport &transport, KeySource &keys,
                                 std::unique_ptr<const WireFormat> wire, Endpoint endpoint, Patience patience)
    : m_transport(transport)
    , m_keys(keys)
    , m_wire(std::move(wire))
    , m_endpoint(std::move(endpoint))
    , m_patience(std::move(patience))
{}

std::unique_ptr<ModelStream> HttpModelClient::ask(const ModelRequest &request)
{
    return std::make_unique<HttpModelStream>(
        HttpModelStream::Parts{m_transport, *m_wire, m_endpoint, m_patience}, m_wire->encode(request),
        m_keys.lookUp(m_endpoint.provider));
}

} // namespace paddock
