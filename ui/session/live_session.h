#pragma once

#include "core/protocol/engine.h"
#include "ui/ports/host.h"
#include "ui/transcript/session_state.h"
#include "ui/transcript/transcript_model.h"

#include <QObject>

namespace paddock {

/// A session that is open at the engine, as everything that shows it sees it: folded once, shown in as many places as
/// there are. Talks to the engine and to nobody else. GUI thread only.
class LiveSession : public QObject
{
    Q_OBJECT

public:
    enum class Origin { New, Stored };

    /// Asks the engine for the session. With an \a id that the engine's store knows it goes on with it, and \a wish may
    /// be empty. The references outlive it.
    LiveSession(Engine &engine, Host &host, SessionId id, Open wish, Origin origin = Origin::New,
                QObject *parent = nullptr);

    const SessionId &id() const { return m_id; }
    const SessionState &state() const { return m_state; }
    TranscriptModel &transcript() { return m_model; }
    const TranscriptModel &transcript() const { return m_model; }
    /// The one that answers here; only its id is set when the settings do not know it.
    ProviderChoice provider() const;
    QString workspace() const; ///< Absolute; as asked for until the engine said which one it is.
    QString title() const; ///< Never empty.
    /// Nothing before the first report.
    const std::optional<ContextReport> &context() const { return m_context; }
    /// Why the session could not be opened, or can only be read; empty: it works, or is about to.
    const QString &refusal() const { return m_refusal; }

    /// It can only be read.
    bool isFolderGone() const { return m_state.seq() > 0 && !m_refusal.isEmpty(); }
    /// A turn was under way when Paddock ended, and nobody has taken it up again.
    bool isInterrupted() const;
    bool isAtWork() const { return m_state.isTurnRunning() && !isInterrupted(); } ///< Or waits for an answer.
    /// How the latest turn ended; nothing while one is under way, and before the first.
    const std::optional<TurnEnded> &lastEnd() const { return m_lastEnd; }
    const QDateTime &changedAt() const { return m_changedAt; } ///< UTC, of the newest entry.
    /// Known US dollars of the latest turn.
    double turnCost() const { return m_state.knownCost() - m_costBefore; }
    /// The budget that was passed since the turn began; nothing: none.
    const std::optional<BudgetReached> &budget() const { return m_budget; }
    /// The repository as last reported; nothing before the first report.
    const std::optional<RepositoryState> &repository() const { return m_repository; }

    void submit(const Command &command);

    void setMode(PermissionMode mode);
    void setModel(const QString &model);
    void stop(); ///< Ends the turn; nothing happens when none runs.

signals:
    void
    changed(); ///< state(), title() or context() say something new. At most once for each event loop turn.
    /// After the folds took it. Entries that came before are not told again.
    void happened(const paddock::Happening &happening);

private:
    void take(const Event &event);
    void takeFact(const Entry &entry);
    bool isRefusal(const Error &error) const;
    void scheduleChanged();

    Engine &m_engine;
    Host &m_host;
    const SessionId m_id;
    const Open m_wish;
    SessionState m_state;
    TranscriptModel m_model;
    std::optional<ContextReport> m_context;
    std::optional<RepositoryState> m_repository;
    std::optional<TurnEnded> m_lastEnd;
    std::optional<BudgetReached> m_budget;
    QDateTime m_changedAt;
    double m_costBefore = 0; ///< The latest turn.
    const Origin m_origin;
    bool m_driven; ///< Somebody here made it go on, or it was seen to: an open turn is one that runs.
    QString m_refusal;
    bool m_telling = false;
    quint64 m_askedAfter = 0; ///< Entries after this number were asked for already.
};

} // namespace paddock
