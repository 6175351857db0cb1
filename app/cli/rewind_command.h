#pragma once

#include "app/cli/standard_input.h"
#include "core/checkpoints/checkpoints.h"
#include "core/store/file_session_store.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace paddock {

/// `paddock rewind`: files, conversation or both of a session as they were just before one of its messages; a list of
/// the messages; a preview; and the way back (--undo). Holds the session's log as long as it works, so no other program
/// can have it open. Asks on a terminal; without one only --yes answers.
class RewindCommand : public QObject
{
    Q_OBJECT

public:
    /// \a store outlives this. \a directory is where the newest session is looked for; \a words is what follows "rewind".
    RewindCommand(FileSessionStore &store, CheckpointLimits limits, QString directory, QStringList words);
    ~RewindCommand() override;

    void start();

    static QString usage(); ///< One line for each form, for --help.

signals:
    void finished(int exitCode); ///< 1 when something was refused, failed or could not be brought back.

private:
    Result<void> read();
    Result<SessionId> sessionWanted() const;
    Result<void> open();
    Result<void> choose();
    Result<void> chooseUndo();
    Result<void> openWorkspace();
    void list();
    void show(const RewindPlan &plan);
    void ask();
    void heed(const QByteArray &answer);
    void restore();
    void take(const Result<Changed> &changed);
    void rewindConversation();
    void tell();
    Result<void> append(const Fact &fact);
    void end(const Result<void> &done);

    FileSessionStore &m_store;
    const CheckpointLimits m_limits;
    const QString m_directory;
    const QStringList m_words;

    // What the words say.
    QString m_prefix;
    qint64 m_message = 0; ///< Of --to.
    bool m_lists = false;
    bool m_undoes = false;
    bool m_files = false;
    bool m_conversation = false;
    bool m_previews = false;
    bool m_json = false;
    bool m_isSure = false;

    SessionId m_session;
    Transcript m_transcript;
    std::unique_ptr<SessionLog> m_log;
    qint64 m_to = 0; ///< Entry whose files come back.
    qint64 m_conversationTo = 0; ///< Last entry of the conversation that counts then.
    RewindPlan m_plan;
    std::optional<Changed> m_done;
    bool m_isOver = false;
    std::unique_ptr<Checkpoints> m_checkpoints;
    std::unique_ptr<StandardInput> m_input;
};

} // namespace paddock
