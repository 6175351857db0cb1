#pragma once

#include "core/net/http_transport.h"

#include <QList>

#include <memory>
#include <optional>

namespace paddock {

/// Sends a request and notes what comes of it.
struct ExchangeRecord {
    explicit ExchangeRecord(HttpTransport &transport, HttpRequest request)
        : exchange(transport.send(std::move(request)))
    {
        HttpExchange *const sent = exchange.get();
        QObject::connect(sent, &HttpExchange::responded, sent, [this](const HttpResponse &answer) {
            order.append('R');
            response = answer;
        });
        QObject::connect(sent, &HttpExchange::received, sent, [this](const QByteArray &bytes) {
            if (!order.endsWith('b'))
                order.append('b');
            body += bytes;
            ++deliveries;
        });
        QObject::connect(sent, &HttpExchange::finished, sent, [this](const Result<void> &outcome) {
            order.append('F');
            result = outcome;
        });
    }

    bool isFinished() const { return result.has_value(); }
    bool succeeded() const { return result && result->has_value(); }
    Error error() const { return result && !result->has_value() ? result->error() : Error{}; }

    std::unique_ptr<HttpExchange> exchange;
    QByteArray order; ///< R responded, b received (side by side ones count as one), F finished.
    HttpResponse response;
    QByteArray body;
    int deliveries = 0;
    std::optional<Result<void>> result;
};

} // namespace paddock
