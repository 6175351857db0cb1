#include "core/net/curl_transport.h"

#include "core/base/log.h"
#include "core/net/curl_exchange.h"
#include "core/net/trust_store.h"

#include <QSocketNotifier>

#include <curl/curl.h>

namespace paddock {

/// The notifiers of one socket. libcurl asks for changes from within a notifier's own signal, so they are switched
/// off at once and deleted later.
struct CurlTransport::Watch {
    std::unique_ptr<QSocketNotifier> read;
    std::unique_ptr<QSocketNotifier> write;

    ~Watch()
    {
        for (std::unique_ptr<QSocketNotifier> *notifier : {&read, &write}) {
            if (*notifier) {
                (*notifier)->setEnabled(false);
                notifier->release()->deleteLater();
            }
        }
    }
};

CurlTransport::CurlTransport(NetworkSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    curl_global_init(CURL_GLOBAL_DEFAULT); // counted by libcurl, and safe on any thread since 7.84
    m_multi = curl_multi_init();
    Q_ASSERT(m_multi);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION,
                      static_cast<curl_socket_callback>(
                          [](CURL *easy, curl_socket_t socket, int what, void *self, void *watch) {
                              return watchSocket(easy, socket, what, self, watch);
                          }));
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION,
                      static_cast<curl_multi_timer_callback>([](CURLM *multi, long timeoutMs, void *self) {
                          return setTimer(multi, timeoutMs, self);
                      }));
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);

    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlTransport::~CurlTransport()
{
    for (CurlExchange *exchange : std::as_const(m_exchanges))
        exchange->abandon();
    curl_multi_cleanup(m_multi);
    m_watches.clear();
    curl_global_cleanup();
}

void CurlTransport::apply(NetworkSettings settings)
{
    if (settings.caFile != m_settings.caFile && m_trust)
        m_formerTrust.push_back(
            std::move(m_trust)); // libcurl reads it until the last request with it has ended
    m_settings = std::move(settings);
}

std::unique_ptr<HttpExchange> CurlTransport::send(HttpRequest request)
{
    const bool secure = request.url.scheme() == QLatin1String("https")
                        || m_settings.proxy.startsWith(QLatin1String("https:"), Qt::CaseInsensitive);
    auto exchange = std::make_unique<CurlExchange>(*this, std::move(request));
    m_exchanges.append(exchange.get());
    if (Result<void> begun = exchange->begin(m_multi, m_settings.proxy, secure ? &trust() : nullptr);
        !begun) {
        exchange->fail(begun.error());
        noteNews(*exchange);
        scheduleDelivery();
    }
    return exchange;
}

const Result<TrustStore> &CurlTransport::trust()
{
    if (!m_trust)
        m_trust = std::make_unique<Result<TrustStore>>(trustStore(systemTrust(), m_settings.caFile));
    return *m_trust;
}

void CurlTransport::noteNews(CurlExchange &exchange)
{
    if (!m_news.contains(&exchange))
        m_news.append(&exchange);
}

void CurlTransport::forget(CurlExchange &exchange)
{
    m_exchanges.removeOne(&exchange);
}

int CurlTransport::watchSocket(void *, int socket, int what, void *self, void *)
{
    auto &transport = *static_cast<CurlTransport *>(self);
    if (what == CURL_POLL_REMOVE) {
        transport.m_watches.erase(socket);
        return 0;
    }
    std::unique_ptr<Watch> &watch = transport.m_watches[socket];
    if (!watch)
        watch = std::make_unique<Watch>();
    const auto arrange = [&transport, socket](std::unique_ptr<QSocketNotifier> &notifier,
                                              QSocketNotifier::Type type, bool wanted, int event) {
        if (!notifier && wanted) {
            notifier = std::make_unique<QSocketNotifier>(socket, type);
            connect(notifier.get(), &QSocketNotifier::activated, &transport,
                    [&transport, socket, event] { transport.act(socket, event); });
        }
        if (notifier)
            notifier->setEnabled(wanted);
    };
    arrange(watch->read, QSocketNotifier::Read, what & CURL_POLL_IN, CURL_CSELECT_IN);
    arrange(watch->write, QSocketNotifier::Write, what & CURL_POLL_OUT, CURL_CSELECT_OUT);
    return 0;
}

int CurlTransport::setTimer(void *, long timeoutMs, void *self)
{
    auto &transport = *static_cast<CurlTransport *>(self);
    if (timeoutMs < 0)
        transport.m_timer.stop();
    else
        transport.m_timer.start(std::chrono::milliseconds(timeoutMs));
    return 0;
}

void CurlTransport::act(int socket, int events)
{
    int running = 0;
    const CURLMcode code = curl_multi_socket_action(m_multi, socket, events, &running);
    if (code != CURLM_OK)
        qCWarning(lcNet) << "libcurl's event handling failed:" << curl_multi_strerror(code);
    collect();
    deliver();
}

void CurlTransport::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        // The message is gone once its transfer is released, so both are taken out first.
        const CURLcode code = message->data.result;
        CurlExchange *exchange = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &exchange);
        exchange->complete(code);
    }
}

void CurlTransport::deliver()
{
    // Receivers may destroy any exchange, this transport, or send anew.
    const QPointer<CurlTransport> alive(this);
    const QList<QPointer<CurlExchange>> news = std::exchange(m_news, {});
    for (const QPointer<CurlExchange> &exchange : news) {
        if (exchange)
            exchange->deliver();
        if (!alive)
            return;
    }
}

void CurlTransport::scheduleDelivery()
{
    if (std::exchange(m_deliveryScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_deliveryScheduled = false;
            deliver();
        },
        Qt::QueuedConnection);
}

} // namespace paddock
