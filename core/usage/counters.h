#pragma once

#include "core/protocol/event.h"

#include <QHash>

#include <array>
#include <map>

namespace paddock {

/// Counts what sessions do, for whoever watches a machine: requests, tokens, latencies, tool calls, errors. Feed it
/// every Event of an engine. What is shown again, because a seat caught up or a stored session was opened, counts once or
/// not at all. Names of models and tools become labels, up to a bound; what was said never does. Use on one thread.
class Counters
{
public:
    /// What is older than \a since happened before there was anybody to count it.
    explicit Counters(QDateTime since = QDateTime::currentDateTimeUtc());

    void take(const Event &event);

    /// Everything, in Prometheus' text exposition format 0.0.4.
    QByteArray prometheusText() const;

private:
    using Series = std::map<QByteArray, qint64>; ///< By labels as they are written, without the braces.

    static constexpr std::array<qint64, 11> bucketsMs{250,    500,    1'000,   2'500,   5'000,  10'000,
                                                      30'000, 60'000, 120'000, 300'000, 600'000};
    struct Histogram {
        std::array<qint64, bucketsMs.size()> within = {}; ///< Not cumulative.
        qint64 count = 0;
        qint64 sumMs = 0;
    };
    struct Seen {
        quint64 seq = 0;
        QString model;
        QHash<CallId, QString> tools; ///< Of calls that have not returned.
    };

    void takeEntry(const Entry &entry, Seen &session, bool counts);
    void countRequest(const QString &model, const char *outcome);
    void countTokens(const QString &model, const Usage &usage);
    void countError(const Error &error);
    QString bounded(QHash<QString, bool> &known, const QString &name);

    const QDateTime m_since;
    QHash<SessionId, Seen> m_sessions;
    QHash<QString, bool> m_models; ///< That have a label of their own.
    QHash<QString, bool> m_tools;

    Series m_requests;
    Series m_tokens;
    std::map<QByteArray, Histogram> m_latency;
    Series m_retries;
    Series m_errors;
    Series m_toolCalls;
    Series m_toolMs;
    Series m_turns;
    Series m_budgetStops;
    Series m_budgetWarnings;
    Series m_compactions;
};

} // namespace paddock
