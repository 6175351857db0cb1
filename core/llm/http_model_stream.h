#pragma once

#include "core/llm/http_model_client.h"

#include <QElapsedTimer>
#include <QTimer>

namespace paddock {

/// One answer of an HttpModelClient: looks up the key, then tries until there is an answer or no hope of one.
class HttpModelStream final : public ModelStream
{
    Q_OBJECT

public:
    /// What belongs to the client. Outlives the stream.
    struct Parts {
        HttpTransport &transport;
        const WireFormat &wire;
        const Endpoint &endpoint;
        const Patience &patience;
    };

    HttpModelStream(const Parts &parts, EncodedRequest request, std::unique_ptr<KeyLookup> lookup);
    ~HttpModelStream() override;

    ModelMessage reached() const override;

private:
    /// All that belongs to one try, so that its end is one line.
    struct Attempt {
        std::unique_ptr<HttpExchange> exchange;
        std::unique_ptr<StreamDecoder> decoder;
        SseParser parser{8 << 20}; ///< No event of an answer comes near this.
        HttpResponse response;
        QByteArray body; ///< Of an answer that is no stream; as much of it as an error needs.
        QElapsedTimer clock;
        std::optional<Result<ModelMessage>> outcome;
        bool isStream = false;
        bool mayTryAgain = false;

        bool hasFailed() const { return outcome && !outcome->has_value(); }
    };

    void takeKey(const Result<std::shared_ptr<const Secret>> &key);
    void begin();
    void takeResponse(const HttpResponse &response);
    void takeBytes(const QByteArray &bytes);
    void takeEnd(const Result<void> &result);
    bool pass(const QString &thinking, const QString &text);
    void settle(Result<ModelMessage> outcome, bool mayTryAgain);
    void fail(Error error, bool mayTryAgain);
    void conclude();
    void end(const Result<ModelMessage> &message);

    Parts m_parts;
    EncodedRequest m_request;
    QString m_place;
    std::unique_ptr<KeyLookup> m_lookup;
    std::shared_ptr<const Secret> m_key;
    std::optional<Attempt> m_attempt;
    int m_tries = 0;
    QTimer m_pause; ///< Until the next try.
    QTimer m_conclusion; ///< Leaves the exchange's own signal before the exchange goes.
    QTimer m_patienceAfterLast; ///< For what may follow an answer that is whole.
};

} // namespace paddock
