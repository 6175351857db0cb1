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
    /// Asks the engine for the session. With an \a id that the engine's store knows it goes on with it, and \a wish may
    /// be empty. The references outlive it.
    LiveSession(Engine &engine, Host &host, SessionId id, Open wish, QObject *parent = nullptr);

    const SessionId &id() const { return m_id; }
    const SessionState &state() const { return m_state; }
    TranscriptModel &transcript() { return m_model; }
    const TranscriptModel &transcript() const { return m_model; }
    /// The one that answers here; only its id is set when the settings do not know it.
    ProviderChoice provider() const;
    QString workspace() const; ///< Absolute; as asked for until the engine said which one it is.
    QString title() const; ///< Never empty.
    const std::optional<ContextReport> &context() const
    {
        return m_context;
    } ///< Nothing before the first report.
    /// Why the session could not be opened; empty: it could, or is about to be.
    const QString &refusal() const { return m_refusal; }

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
    void scheduleChanged();

    Engine &m_engine;
    Host &m_host;
    const SessionId m_id;
    const Open m_wish;
    SessionState m_state;
    TranscriptModel m_model;
    std::optional<ContextReport> m_context;
    QString m_refusal;
    bool m_telling = false;
    quint64 m_askedAfter = 0; ///< Entries after this number were asked for already.
};

} // namespace paddock
