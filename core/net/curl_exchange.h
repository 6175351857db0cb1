#pragma once

#include "core/net/http_transport.h"
#include "core/net/trust_store.h"

#include <QPointer>
#include <QTimer>

#include <curl/curl.h>

namespace paddock {

class CurlTransport;

/// One request inside libcurl. What libcurl's callbacks bring is kept here and told later, by deliver(), when no
/// callback is on the stack: so a receiver may destroy the exchange, the transport, or send anew.
class CurlExchange final : public HttpExchange
{
public:
    CurlExchange(CurlTransport &transport, HttpRequest request);
    ~CurlExchange() override;

    /// Hands the request to libcurl. An error is for the caller to deliver later.
    Result<void> begin(CURLM *multi, const QString &proxy, const Result<TrustStore> *trust);
    void complete(CURLcode code); ///< libcurl is done with it.
    void fail(Error error);
    void deliver(); ///< Emits what has come. May end with this object destroyed.
    void abandon(); ///< The transport ends; nothing is told any more.

    bool hasNews() const
    {
        return m_headersComplete != m_toldHeaders || !m_body.isEmpty() || m_result.has_value();
    }

private:
    enum class Refusal { None, Address, BodyTooLarge, Header };

    Result<void> setHeaders();
    void setMethod();
    void release();
    void watchForStall();
    void checkForStall();
    Error failureOf(CURLcode code) const;

    static size_t takeHeader(char *bytes, size_t size, size_t count, void *self);
    static size_t takeBody(char *bytes, size_t size, size_t count, void *self);
    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);

    QPointer<CurlTransport> m_transport;
    HttpRequest m_request;
    CURL *m_easy = nullptr;
    CURLM *m_multi = nullptr;
    curl_slist *m_headerList = nullptr;
    char m_errorText[CURL_ERROR_SIZE] = {};
    QString m_proxy; ///< From the settings, as it may be shown.

    HttpResponse m_response;
    bool m_headersComplete = false;
    bool m_toldHeaders = false;
    QByteArray m_body; ///< Arrived and not told yet.
    qint64 m_bodyBytes = 0; ///< Arrived so far.
    Refusal m_refusal = Refusal::None;
    QString m_refusedAddress;
    std::optional<Result<void>> m_result;

    QTimer m_stallTimer;
    qint64 m_movedBytes = -1;
    std::chrono::steady_clock::time_point m_lastMove;
};

} // namespace paddock
