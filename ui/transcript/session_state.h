#pragma once

#include "core/protocol/event.h"

#include <QSet>

#include <functional>

namespace paddock {

/// What a window needs to know of a session besides its rows: where it stands, what waits, what was used. A pure
/// fold of the same events, and the place that notices entries which are missing or come twice.
class SessionState
{
public:
    enum class Phase {
        Opening, ///< Nothing is known of the session yet.
        Idle, ///< No turn is running.
        Asking, ///< The model was asked and has not said anything.
        Answering, ///< Text is coming in.
        Retrying,
        Working, ///< Tools are judged or running.
        Waiting, ///< A person has to answer.
        Stopping,
        Shortening, ///< The model sums up what was said, so that it need not read all of it.
    };
    /// What to do with an event.
    enum class Take {
        Fresh, ///< New: fold it.
        Known, ///< Came before: leave it.
        Gap, ///< Entries before it are missing: ask the engine for all after seq(), and leave this one.
    };
    /// What one answer of a model cost in US dollars; nothing when the price is unknown, which is not zero.
    using CostOf = std::function<std::optional<double>(const Configured &, const ModelMessage &)>;

    explicit SessionState(CostOf costOf);

    Take take(const Event &event);

    Phase phase() const;
    bool isTurnRunning() const { return m_turnRunning; }
    quint64 seq() const { return m_seq; }
    const Configured &configured() const { return m_configured; }
    const QList<Ruling> &waiting() const { return m_waiting; } ///< Unanswered questions, oldest first.
    const Usage &usage() const { return m_usage; }
    double knownCost() const { return m_knownCost; } ///< Of all answers whose price is known.
    bool isCostKnown() const { return m_costKnown; } ///< Whether that is all of them.
    /// What holds the session inside its folder, as last reported; nothing before the first report.
    const std::optional<BoundaryReport> &boundary() const { return m_boundary; }
    /// As a person gave it, else the beginning of the first prompt.
    const QString &title() const { return m_givenTitle.isEmpty() ? m_firstPrompt : m_givenTitle; }

private:
    void takeFact(const Fact &fact);
    void count(const ModelMessage &message);
    void settle(const CallId &call);

    CostOf m_costOf;
    quint64 m_seq = 0;
    Configured m_configured;
    bool m_turnRunning = false;
    bool m_stopAsked = false;
    bool m_answering = false;
    bool m_retrying = false;
    bool m_shortening = false;
    QList<Ruling> m_waiting;
    QSet<CallId> m_open; ///< Calls of the model without a result.
    Usage m_usage;
    double m_knownCost = 0;
    bool m_costKnown = true;
    QString m_firstPrompt;
    QString m_givenTitle;
    std::optional<BoundaryReport> m_boundary;
};

} // namespace paddock
