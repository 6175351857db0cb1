#pragma once

#include "core/net/http_transport.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace paddock {

/// How long to wait before a request is sent again.
struct RetryPacing {
    std::chrono::milliseconds first{500}; ///< Upper end of the wait before the second try; doubles with each.
    std::chrono::milliseconds cap{32'000}; ///< No wait of our own is longer.
    /// A server that asks for a longer wait than this is not waited for.
    std::chrono::milliseconds longestAskedWait{300'000};

    bool operator==(const RetryPacing &) const = default;
};

/// A number from 0 (inclusive) to 1 (exclusive).
using RandomSource = std::function<double()>;
double randomFraction();

/// The wait after failed try number \a attempt (from 1). Half of it is fixed and half is chance, so that clients that
/// failed together do not return together: between 1/2 and all of first * 2^(attempt - 1), at most the cap.
/// A wait that the server asked for is kept to in full, plus up to a tenth (at most 1 s) by chance, even over the cap.
/// Nothing: the server asked for more than longestAskedWait, and trying again is no use.
std::optional<std::chrono::milliseconds> retryDelay(int attempt,
                                                    std::optional<std::chrono::milliseconds> asked = {},
                                                    const RetryPacing &pacing = {},
                                                    const RandomSource &random = &randomFraction);

/// The wait that an answer asks for: `retry-after-ms` (milliseconds), else `Retry-After` in seconds or as an HTTP date
/// (RFC 9110, 10.2.3). A time that is over gives zero; what cannot be read gives nothing.
std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response,
                                                    const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace paddock
