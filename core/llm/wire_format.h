#pragma once

#include "core/llm/catalogue.h"
#include "core/llm/model_client.h"
#include "core/net/http_transport.h"
#include "core/net/sse_parser.h"

#include <QSet>
#include <QUrl>

#include <memory>

namespace paddock {

/// Where a provider is reached, and what it is called.
struct Endpoint {
    QString provider; ///< Its key in the provider list: anthropic, openai, ...
    QUrl baseUrl; ///< As the *_BASE_URL variables give it, with or without the version at the end.
    QString title = {}; ///< For people; empty: made from the two above.

    /// "Anthropic", or "anthropic (localhost:8080)".
    QString displayName() const;
};

/// A request, ready to be sent as often as needed.
struct EncodedRequest {
    QByteArray body;
    QSet<QString> callIds; ///< Ids of the calls so far: those of the answer are made different from them.
};

/// Reads one answer, event by event. A new one for each attempt.
class StreamDecoder
{
public:
    /// What one event added. Thinking comes before text.
    struct Heard {
        QString text;
        QString thinking;
    };

    virtual ~StreamDecoder() = default;
    /// An Error ends the answer: the server gave up, or said what its protocol does not allow.
    virtual Result<Heard> take(const SseEvent &event) = 0;
    /// Whether the answer is whole. Servers may still send figures until the stream ends.
    virtual bool isComplete() const = 0;
    /// The answer, or why it is none, when the stream has ended. ErrorKind::Network: it was cut.
    virtual Result<ModelMessage> finish() = 0;
    /// As ModelStream::reached().
    virtual ModelMessage reached() const = 0;
};

/// All that differs between providers. Holds no state of a conversation.
class WireFormat
{
public:
    virtual ~WireFormat() = default;
    /// The address that requests go to.
    virtual QUrl url(const QUrl &baseUrl) const = 0;
    virtual QList<HttpHeader> headers() const = 0;
    virtual SecretHeader keyHeader(std::shared_ptr<const Secret> key) const = 0;
    virtual EncodedRequest encode(const ModelRequest &request) const = 0;
    /// \a endpoint is named in errors.
    virtual std::unique_ptr<StreamDecoder> decoder(const Endpoint &endpoint,
                                                   const QSet<QString> &usedIds) const = 0;
};

} // namespace paddock
