#include "core/net/curl_exchange.h"

#include "core/base/log.h"
#include "core/net/address_guard.h"
#include "core/net/curl_error.h"
#include "core/net/curl_transport.h"

#include <QCoreApplication>
#include <QLocale>

#include <arpa/inet.h>
#include <sys/socket.h>

namespace paddock {

namespace {

struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(paddock::HttpExchange)
};

bool isHeaderSafe(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

/// Host and port of a proxy's address; it may be written without a scheme, and with a password that nobody may see.
QString displayedProxy(const QString &proxy)
{
    if (proxy.isEmpty())
        return {};
    const QUrl url = QUrl(proxy.contains(QStringLiteral("://")) ? proxy : QStringLiteral("http://") + proxy);
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

QString numericAddress(const sockaddr &address, quint16 &port)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address.sa_family == AF_INET) {
        const auto &v4 = reinterpret_cast<const sockaddr_in &>(address);
        port = ntohs(v4.sin_port);
        inet_ntop(AF_INET, &v4.sin_addr, text, sizeof text);
    } else if (address.sa_family == AF_INET6) {
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(address);
        port = ntohs(v6.sin6_port);
        inet_ntop(AF_INET6, &v6.sin6_addr, text, sizeof text);
    }
    return QString::fromLatin1(text);
}

} // namespace

CurlExchange::CurlExchange(CurlTransport &transport, HttpRequest request)
    : m_transport(&transport)
    , m_request(std::move(request))
{
    connect(&m_stallTimer, &QTimer::timeout, this, [this] { checkForStall(); });
}

CurlExchange::~CurlExchange()
{
    if (m_transport)
        m_transport->forget(*this);
    release();
}

void CurlExchange::release()
{
    m_stallTimer.stop();
    if (m_easy) {
        if (m_multi)
            curl_multi_remove_handle(m_multi, m_easy);
        curl_easy_cleanup(m_easy);
    }
    curl_slist_free_all(m_headerList);
    m_easy = nullptr;
    m_multi = nullptr;
    m_headerList = nullptr;
}

void CurlExchange::abandon()
{
    release();
    m_transport = nullptr;
    m_body.clear();
    m_result.reset();
}

Result<void> CurlExchange::begin(CURLM *multi, const QString &proxy, const Result<TrustStore> *trust)
{
    const QString scheme = m_request.url.scheme();
    if (!m_request.url.isValid() || m_request.url.host().isEmpty()
        || (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return errorFrom({.code = CURLE_URL_MALFORMAT, .detail = {}, .url = m_request.url, .proxy = {}});
    if (trust && !*trust)
        return trust->error();
    m_easy = curl_easy_init();
    if (!m_easy)
        return Error{
            ErrorKind::Internal, ExchangeText::tr("A request could not be set up: memory is short."), {}};

    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_ACCEPT_ENCODING, ""); // everything that this libcurl can unpack
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_request.connectTimeout.count()));
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_NOSIGNAL, 1L);
    // Without it, hanging up during a name look-up waits for the resolver, which may take half a minute.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_ERRORBUFFER, m_errorText);
    set(CURLOPT_HEADERFUNCTION, &CurlExchange::takeHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &CurlExchange::takeBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_OPENSOCKETFUNCTION, &CurlExchange::openSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    if (m_request.mayDial) {
        // A connection that is kept was dialled under somebody else's rule.
        set(CURLOPT_FRESH_CONNECT, 1L);
        set(CURLOPT_FORBID_REUSE, 1L);
    }
    // For a proxy "this machine" is another one, whoever named the proxy: the settings or the environment.
    const bool isDirect = isThisMachine(m_request.url.host());
    if (isDirect)
        set(CURLOPT_NOPROXY, "*");
    else
        m_proxy = displayedProxy(proxy);
    if (!proxy.isEmpty() && !isDirect)
        set(CURLOPT_PROXY, proxy.toUtf8().constData());
    if (trust) {
        const TrustStore &store = **trust;
        set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_CAPATH, store.folder.isEmpty() ? nullptr : store.folder.constData());
        set(CURLOPT_CAINFO, store.file.isEmpty() ? nullptr : store.file.constData());
        set(CURLOPT_PROXY_CAPATH, store.folder.isEmpty() ? nullptr : store.folder.constData());
        set(CURLOPT_PROXY_CAINFO, store.file.isEmpty() ? nullptr : store.file.constData());
        if (!store.pem.isEmpty()) {
            curl_blob blob{const_cast<char *>(store.pem.constData()), size_t(store.pem.size()),
                           CURL_BLOB_COPY};
            set(CURLOPT_CAINFO_BLOB, &blob);
            set(CURLOPT_PROXY_CAINFO_BLOB, &blob);
        }
    }
    setMethod();
    if (Result<void> headers = setHeaders(); !headers)
        return headers;
    if (const CURLMcode code = curl_multi_add_handle(multi, m_easy); code != CURLM_OK) {
        return Error{ErrorKind::Internal,
                     ExchangeText::tr("A request to %1 could not be started.").arg(m_request.url.host()),
                     QString::fromLatin1(curl_multi_strerror(code))};
    }
    m_multi = multi;
    watchForStall();
    return {};
}

void CurlExchange::setMethod()
{
    const bool hasBody = !m_request.body.isEmpty();
    if (m_request.method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        return;
    }
    if (m_request.method == "GET" && !hasBody) {
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
        return;
    }
    if (hasBody || m_request.method == "POST" || m_request.method == "PUT") {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        // libcurl reads the body where it is; m_request keeps it until the transfer has ended.
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData());
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    }
    if (m_request.method != "POST")
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

Result<void> CurlExchange::setHeaders()
{
    QList<HttpHeader> headers = m_request.headers;
    if (m_request.authorization && m_request.authorization->secret) {
        const SecretHeader &secret = *m_request.authorization;
        headers.append({secret.name, secret.prefix + secret.secret->reveal()});
    }
    bool hasContentType = false;
    for (const HttpHeader &header : std::as_const(headers)) {
        if (header.name.isEmpty() || header.name.contains(':') || !isHeaderSafe(header.name)
            || !isHeaderSafe(header.value)) {
            return Error{
                ErrorKind::Invalid,
                ExchangeText::tr("A header of the request to %1 holds a line break or another character "
                                 "that headers may not have. Check the API key and the extra headers.")
                    .arg(m_request.url.host()),
                QString::fromLatin1(header.name.left(40).toPercentEncoding())};
        }
        hasContentType = hasContentType || header.name.compare("content-type", Qt::CaseInsensitive) == 0;
        // "Name;" is libcurl's spelling of a header without a value.
        const QByteArray line =
            header.value.isEmpty() ? header.name + ';' : header.name + ": " + header.value;
        m_headerList = curl_slist_append(m_headerList, line.constData());
    }
    if (!hasContentType)
        m_headerList = curl_slist_append(m_headerList, "Content-Type:"); // or libcurl says that it is a form
    m_headerList = curl_slist_append(m_headerList, "Expect:");
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerList);
    return {};
}

size_t CurlExchange::takeHeader(char *bytes, size_t size, size_t count, void *self)
{
    auto &exchange = *static_cast<CurlExchange *>(self);
    const size_t length = size * count;
    const QByteArrayView line = QByteArrayView(bytes, qsizetype(length)).trimmed();
    if (exchange.m_headersComplete)
        return length; // trailers
    if (line.startsWith("HTTP/")) {
        // An interim answer (100, 103) is followed by the real one, which begins anew.
        exchange.m_response = {};
        exchange.m_response.status =
            line.sliced(line.indexOf(' ') + 1).first(std::min<qsizetype>(3, line.size())).toInt();
    } else if (line.isEmpty()) {
        exchange.m_headersComplete = exchange.m_response.status >= 200;
    } else if (const auto colon = line.indexOf(':'); colon > 0) {
        exchange.m_response.headers.append(
            {line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    if (exchange.m_headersComplete && exchange.m_transport)
        exchange.m_transport->noteNews(exchange);
    return length;
}

size_t CurlExchange::takeBody(char *bytes, size_t size, size_t count, void *self)
{
    auto &exchange = *static_cast<CurlExchange *>(self);
    const size_t length = size * count;
    exchange.m_bodyBytes += qint64(length);
    if (exchange.m_request.maxBodyBytes > 0 && exchange.m_bodyBytes > exchange.m_request.maxBodyBytes) {
        exchange.m_refusal = Refusal::BodyTooLarge;
        return 0; // ends the transfer
    }
    exchange.m_body.append(bytes, qsizetype(length));
    if (exchange.m_transport)
        exchange.m_transport->noteNews(exchange);
    return length;
}

curl_socket_t CurlExchange::openSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    auto &exchange = *static_cast<CurlExchange *>(self);
    if (exchange.m_request.mayDial) {
        quint16 port = 0;
        const QString numeric = numericAddress(address->addr, port);
        if (numeric.isEmpty() || !exchange.m_request.mayDial(numeric, port)) {
            exchange.m_refusal = Refusal::Address;
            exchange.m_refusedAddress = numeric;
            return CURL_SOCKET_BAD;
        }
    }
    // Close-on-exec, which this libcurl does not set by itself: no tool may inherit a line to the model.
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

void CurlExchange::watchForStall()
{
    if (m_request.stallTimeout.count() <= 0)
        return;
    m_lastMove = std::chrono::steady_clock::now();
    using std::chrono::milliseconds;
    m_stallTimer.start(std::max(m_request.stallTimeout / 8, milliseconds(5)));
}

void CurlExchange::checkForStall()
{
    curl_off_t prepared = 0;
    curl_off_t up = 0;
    curl_off_t down = 0;
    long head = 0;
    curl_easy_getinfo(m_easy, CURLINFO_PRETRANSFER_TIME_T, &prepared);
    curl_easy_getinfo(m_easy, CURLINFO_SIZE_UPLOAD_T, &up);
    curl_easy_getinfo(m_easy, CURLINFO_SIZE_DOWNLOAD_T, &down);
    curl_easy_getinfo(m_easy, CURLINFO_HEADER_SIZE, &head);
    const auto now = std::chrono::steady_clock::now();
    // Until the connection stands, the connect timeout is in charge.
    const qint64 moved = up + down + head;
    if (prepared == 0 || moved != m_movedBytes) {
        m_movedBytes = moved;
        m_lastMove = now;
        return;
    }
    if (now - m_lastMove < m_request.stallTimeout)
        return;
    m_stallTimer.stop();
    fail({ErrorKind::Timeout,
          ExchangeText::tr("%1 has sent nothing for %n seconds. Try again.", nullptr,
                           int((m_request.stallTimeout.count() + 999) / 1000))
              .arg(m_request.url.host()),
          QStringLiteral("stalled after %1 bytes up, %2 bytes down").arg(up).arg(down)});
    // Told later: the receiver may destroy this object, whose timer is just now ringing.
    m_transport->noteNews(*this);
    m_transport->scheduleDelivery();
}

void CurlExchange::complete(CURLcode code)
{
    if (m_result)
        return;
    if (code == CURLE_OK) {
        qCDebug(lcNet) << "answered" << m_response.status << m_bodyBytes << "bytes";
        m_result = Result<void>();
    } else {
        fail(failureOf(code));
    }
    m_stallTimer.stop();
    if (m_transport)
        m_transport->noteNews(*this);
}

Error CurlExchange::failureOf(CURLcode code) const
{
    if (m_refusal == Refusal::BodyTooLarge) {
        return {ErrorKind::Invalid,
                ExchangeText::tr("The answer of %1 is larger than the limit of %2.")
                    .arg(m_request.url.host(), QLocale().formattedDataSize(m_request.maxBodyBytes)),
                QStringLiteral("more than %1 bytes").arg(m_request.maxBodyBytes)};
    }
    if (m_refusal == Refusal::Address && code == CURLE_COULDNT_CONNECT) {
        return {ErrorKind::Denied,
                m_proxy.isEmpty()
                    ? ExchangeText::tr("%1 leads to %2, an address that may not be reached from here.")
                          .arg(m_request.url.host(), m_refusedAddress)
                    : ExchangeText::tr(
                          "%1 would be reached through the proxy %2 at %3, an address that may not be "
                          "reached from here.")
                          .arg(m_request.url.host(), m_proxy, m_refusedAddress),
                m_refusedAddress};
    }
    long connectStatus = 0;
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_CONNECTCODE, &connectStatus);
    const char *text = m_errorText[0] ? m_errorText : curl_easy_strerror(code);
    return errorFrom({.code = code,
                      .detail = text,
                      .url = m_request.url,
                      .proxy = m_proxy,
                      .connectStatus = connectStatus,
                      .connectTimeout = m_request.connectTimeout});
}

void CurlExchange::fail(Error error)
{
    qCInfo(lcNet) << "request failed" << m_request.method << m_request.url.host() << error.detail;
    release();
    m_result = Result<void>(std::move(error));
}

void CurlExchange::deliver()
{
    const QPointer<CurlExchange> alive(this);
    if (m_headersComplete && !m_toldHeaders) {
        m_toldHeaders = true;
        emit responded(m_response);
    }
    if (alive && !m_body.isEmpty())
        emit received(std::exchange(m_body, {}));
    // A receiver may run further transfers, so more may have come since.
    if (alive && m_body.isEmpty() && m_result) {
        const Result<void> result = *std::exchange(m_result, std::nullopt);
        release();
        emit finished(result);
    }
}

} // namespace paddock
