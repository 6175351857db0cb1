#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace paddock {

struct HttpHeader {
    QByteArray name; ///< Compared without case.
    QByteArray value;
};

/// A header whose value is prefix + secret. Kept apart so that no request can be printed with its key.
struct SecretHeader {
    QByteArray name;
    QByteArray prefix;
    std::shared_ptr<const Secret> secret; ///< Shared: one key serves many requests at once.
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; ///< http or https.
    QList<HttpHeader> headers;
    std::optional<SecretHeader> authorization;
    QByteArray body;
    std::chrono::milliseconds connectTimeout{30'000};
    /// Ends with ErrorKind::Timeout when not a byte moved for this long, in either direction. Zero: never.
    std::chrono::milliseconds stallTimeout{120'000};
    qint64 maxBodyBytes =
        0; ///< Of the answer, after decompression. Zero: no limit. Over it: ErrorKind::Invalid.
    /// Asked with each numeric address before it is dialled; false refuses it with ErrorKind::Denied. Empty: any.
    /// The address that was checked is the address that is dialled, so a name cannot change its meaning between.
    std::function<bool(const QString &address, quint16 port)> mayDial;
};

struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers;

    /// The first header of that name, without case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
};

/// One request on its way. Owned by whoever sent it; destroying it hangs up, and no signal follows.
/// Redirects are not followed: they come as the response they are.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void responded(const paddock::HttpResponse &response); ///< Once, before any received().
    void received(const QByteArray &bytes); ///< The body as it arrives, decompressed.
    /// Once, last, also for HTTP error statuses (those are responses, not errors). Never from within send().
    void finished(const paddock::Result<void> &result);
};

/// Sends requests. All exchanges and signals belong to the transport's thread.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    virtual std::unique_ptr<HttpExchange> send(HttpRequest request) = 0;
};

/// How this machine reaches the network. Values come from settings and environment.
struct NetworkSettings {
    QString proxy; ///< URL; empty: the environment's *_proxy variables decide, as curl reads them.
    QString caFile; ///< PEM file of certificate authorities trusted beside the system's.
    bool operator==(const NetworkSettings &) const = default;
};

} // namespace paddock
