#pragma once

#include "core/net/http_transport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

class QSocketNotifier;

namespace paddock {

class CurlExchange;
struct TrustStore;

/// HTTP over libcurl's multi interface, driven by the event loop of the thread that it lives on. Connections are kept
/// and used again; HTTP/2 is used over TLS where the server offers it. Nothing blocks, name look-ups included.
///
/// Servers on this machine are reached without a proxy. With a proxy the address that is dialled, and so the one that mayDial is asked about, is the proxy's: a proxy looks
/// names up by itself. A request with mayDial gets a connection of its own, never one that is kept.
///
/// mayDial must neither send requests nor destroy exchanges. Receivers of an exchange's signals may do both, and may
/// destroy the transport. Exchanges that outlive the transport fall silent.
class CurlTransport final
    : public QObject
    , public HttpTransport
{
    Q_OBJECT

public:
    explicit CurlTransport(NetworkSettings settings = {}, QObject *parent = nullptr);
    ~CurlTransport() override;

    std::unique_ptr<HttpExchange> send(HttpRequest request) override;

    /// For requests from now on; those that are under way go on as they began.
    void apply(NetworkSettings settings);

private:
    friend class CurlExchange;
    struct Watch;

    // For exchanges.
    void noteNews(CurlExchange &exchange); ///< Will be told to deliver when libcurl has returned.
    void forget(CurlExchange &exchange);

    // For libcurl.
    static int watchSocket(void *easy, int socket, int what, void *self, void *watch);
    static int setTimer(void *multi, long timeoutMs, void *self);

    void act(int socket, int events);
    void collect(); ///< Takes what libcurl has finished.
    void deliver();
    void scheduleDelivery();
    const Result<TrustStore> &trust();

    NetworkSettings m_settings;
    void *m_multi = nullptr; ///< CURLM. Kept opaque, so that no user of this header meets curl's macros.
    QTimer m_timer;
    std::unordered_map<int, std::unique_ptr<Watch>> m_watches; ///< By socket.
    QList<CurlExchange *> m_exchanges; ///< All that are alive.
    QList<QPointer<CurlExchange>> m_news;
    bool m_deliveryScheduled = false;
    std::unique_ptr<Result<TrustStore>> m_trust; ///< Found at the first https request.
    std::vector<std::unique_ptr<Result<TrustStore>>> m_formerTrust;
};

} // namespace paddock
