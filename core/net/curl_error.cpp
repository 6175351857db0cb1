#include "core/net/curl_error.h"

#include <QCoreApplication>

#include <curl/curl.h>

namespace paddock {

namespace {

struct CurlText {
    Q_DECLARE_TR_FUNCTIONS(paddock::CurlError)
};

/// Adds the proxy to a sentence about a host, for nobody suspects a proxy that is not named.
QString place(const CurlFailure &failure)
{
    const QString host = failure.url.port() < 0
                             ? failure.url.host()
                             : QStringLiteral("%1:%2").arg(failure.url.host()).arg(failure.url.port());
    return failure.proxy.isEmpty() ? host
                                   : CurlText::tr("%1 (through the proxy %2)").arg(host, failure.proxy);
}

Error proxyRefusal(const CurlFailure &failure)
{
    if (failure.connectStatus == 407) {
        return {
            ErrorKind::Auth,
            CurlText::tr("The proxy %1 asks for a user name and password. Put them into the proxy's address.")
                .arg(failure.proxy),
            QString::fromUtf8(failure.detail)};
    }
    return {ErrorKind::Network,
            CurlText::tr("The proxy %1 refused a connection to %2 (status %3). Check the proxy settings.")
                .arg(failure.proxy, failure.url.host())
                .arg(failure.connectStatus),
            QString::fromUtf8(failure.detail)};
}

} // namespace

Error errorFrom(const CurlFailure &failure)
{
    const QString detail =
        QStringLiteral("curl %1: %2").arg(failure.code).arg(QString::fromUtf8(failure.detail));
    if (failure.connectStatus >= 400)
        return proxyRefusal(failure);

    switch (failure.code) {
    case CURLE_URL_MALFORMAT:
        return {
            ErrorKind::Invalid,
            CurlText::tr("The address %1 cannot be requested. It has to be a whole http or https address.")
                .arg(failure.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
            detail};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorKind::Network,
                CurlText::tr("The name %1 could not be found. Check the address and the network connection.")
                    .arg(failure.url.host()),
                detail};
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {ErrorKind::Network,
                CurlText::tr("The proxy %1 could not be found. Check the proxy settings.").arg(failure.proxy),
                detail};
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
        return {
            ErrorKind::Network,
            CurlText::tr("No connection to %1 could be made. Check the address and the network connection.")
                .arg(place(failure)),
            detail};
    case CURLE_PROXY:
        return {ErrorKind::Network,
                CurlText::tr("The proxy %1 could not connect to %2. Check the proxy settings.")
                    .arg(failure.proxy, failure.url.host()),
                detail};
    case CURLE_OPERATION_TIMEDOUT:
        return {
            ErrorKind::Timeout,
            CurlText::tr("%1 did not accept a connection within %n seconds. Check the network and try again.",
                         nullptr, int((failure.connectTimeout.count() + 999) / 1000))
                .arg(place(failure)),
            detail};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return {ErrorKind::Tls,
                CurlText::tr(
                    "The certificate of %1 was not accepted (%2). If your network inspects traffic, name its "
                    "certificate authority as the CA file in the settings.")
                    .arg(place(failure), QString::fromUtf8(failure.detail)),
                detail};
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorKind::Tls,
                CurlText::tr(
                    "The trusted certificates could not be read. Install the package ca-certificates, and "
                    "check the CA file in the settings."),
                detail};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CLIENTCERT:
    case CURLE_USE_SSL_FAILED:
        return {ErrorKind::Tls,
                CurlText::tr(
                    "No secure connection to %1 could be made (%2). Check that the address is meant to be "
                    "https.")
                    .arg(place(failure), QString::fromUtf8(failure.detail)),
                detail};
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return {ErrorKind::Network,
                CurlText::tr("The connection to %1 was lost before the answer was complete. Try again.")
                    .arg(place(failure)),
                detail};
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL: // what libcurl says to an answer without a status line
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_CHUNK_FAILED:
#if LIBCURL_VERSION_NUM >= 0x080600
    case CURLE_TOO_LARGE:
#endif
        return {ErrorKind::Protocol,
                CurlText::tr("%1 answered with something that is not proper HTTP. Check the address.")
                    .arg(place(failure)),
                detail};
    default:
        return {ErrorKind::Network,
                CurlText::tr("The request to %1 failed (%2).")
                    .arg(place(failure), QString::fromUtf8(failure.detail)),
                detail};
    }
}

} // namespace paddock
