#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace paddock {

/// What is known about a transfer that libcurl gave up.
struct CurlFailure {
    int code = 0; ///< CURLcode.
    QByteArray detail; ///< libcurl's own words; they hold hosts and numbers, no headers and no bodies.
    QUrl url;
    QString proxy; ///< Host and port of the proxy that was used, without name and password; empty: none.
    long connectStatus = 0; ///< The proxy's answer to CONNECT; zero: there was none.
    std::chrono::milliseconds connectTimeout{0};
};

/// The same in words for people: which host, what happened, what helps.
Error errorFrom(const CurlFailure &failure);

} // namespace paddock
