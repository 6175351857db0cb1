#include "core/net/retry_pacing.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace paddock {

using std::chrono::milliseconds;

namespace {

std::optional<milliseconds> fromNumber(const QByteArray &text, double unitMs)
{
    bool ok = false;
    const double value = text.toDouble(&ok) * unitMs;
    // Beyond a year the number is no wait, and a larger one would not fit the type.
    constexpr double year = 366.0 * 24 * 3600 * 1000;
    if (!ok || !std::isfinite(value) || value < 0)
        return {};
    return milliseconds(qint64(std::min(value, year)));
}

/// The three forms that RFC 9110 asks receivers to read.
std::optional<QDateTime> fromHttpDate(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).simplified();
    // Without the weekday, which a two-digit year, first read as 19yy, would contradict.
    if (const qsizetype comma = date.indexOf(QStringLiteral(", ")); comma >= 0)
        date = date.mid(comma + 2);
    const QLocale english = QLocale::c();
    for (const auto *format :
         {"dd MMM yyyy hh:mm:ss 'GMT'", "dd-MMM-yy hh:mm:ss 'GMT'", "ddd MMM d hh:mm:ss yyyy"}) {
        QDateTime time = english.toDateTime(date, QString::fromLatin1(format));
        if (!time.isValid())
            continue;
        time = QDateTime(time.date(), time.time(), Qt::UTC);
        return time.date().year() < 1970 ? time.addYears(100) : time;
    }
    return {};
}

} // namespace

double randomFraction()
{
    return QRandomGenerator::global()->generateDouble();
}

std::optional<milliseconds> retryDelay(int attempt, std::optional<milliseconds> asked,
                                       const RetryPacing &pacing, const RandomSource &random)
{
    const double chance = std::clamp(random(), 0.0, 1.0);
    if (asked) {
        if (*asked > pacing.longestAskedWait)
            return {};
        const double spread = std::min(double(asked->count()) / 10, 1000.0);
        return *asked + milliseconds(qint64(spread * chance));
    }
    const int doublings = std::clamp(attempt - 1, 0, 30);
    const double whole =
        std::min(std::ldexp(double(pacing.first.count()), doublings), double(pacing.cap.count()));
    return milliseconds(qint64(whole * (0.5 + chance / 2)));
}

std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    if (const auto exact = fromNumber(response.header("retry-after-ms"), 1))
        return exact;
    const QByteArray value = response.header("retry-after").trimmed();
    if (const auto seconds = fromNumber(value, 1000))
        return seconds;
    if (const auto date = fromHttpDate(value))
        return std::max(milliseconds(0), milliseconds(now.msecsTo(*date)));
    return {};
}

} // namespace paddock
