#pragma once

#include "core/protocol/event.h"
#include "ui/review/review_text.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace paddock {

class LiveSession;
class StateStore;

/// What a person makes of a session's changes: which ones are in view, which parts were looked at, are wanted, are to
/// be taken back, and what there is to say about them. One for each session, whichever windows show it. Marks and
/// comments are kept between runs, and found again by the ids of the hunks. GUI thread only.
class Review : public QObject
{
    Q_OBJECT

public:
    enum class Stand {
        Open,
        Accepted, ///< The person wants it.
        Queued, ///< Will be taken back when the turn has ended.
        Reverting, ///< The engine was asked to take it back.
    };

    /// The review of \a session, which owns it. \a state outlives both.
    static Review &of(LiveSession &session, StateStore &state);

    LiveSession &session() const { return m_session; }

    /// While nobody watches, nothing is asked. \a watcher that dies watches no more.
    void setWatched(QObject *watcher, bool watched);
    void setScope(const ChangeScope &scope);
    const ChangeScope &scope() const { return m_scope; }
    bool isKnown() const { return m_known; } ///< An answer for this scope has come.
    const ChangeSet &changes() const { return m_changes; }
    void refresh(); ///< Asks soon, once for many calls.

    /// A part that can be marked: a hunk, or with -1 a file that shows none. Ids are the marks' keys.
    static QString idOf(const ChangedFile &file, qsizetype hunk);
    static QStringList idsOf(const ChangedFile &file);
    QStringList allIds() const;

    Stand standOf(const QString &id) const;
    bool isReviewed(const QString &id) const; ///< Also of what was accepted or is to be taken back.
    qint64 reviewedCount() const;
    qint64 queuedCount() const { return qint64(m_queue.size()); }

    void setAccepted(const QStringList &ids, bool accepted);
    void setReviewed(const QStringList &ids, bool reviewed);
    /// Takes the hunk, or with -1 the whole file, back: at once, or when the turn has ended.
    void reject(const ChangedFile &file, qsizetype hunk);
    void rejectAll(); ///< As one step; files that cannot be taken back stay.
    void keepAfterAll(const QStringList &ids); ///< Takes queued ones out of the queue.

    const QList<ReviewComment> &comments() const { return m_comments; }
    QList<ReviewComment> commentsOn(const QString &id) const;
    /// An empty text removes the comment on that line.
    void comment(const ReviewComment &comment);
    void sendComments(); ///< As one message; they are gone from here.

    QStringList acceptedPaths() const; ///< Files with at least one accepted part, as in changes().

    /// Brings the files back to what they were before the last taking back. Not while a turn runs.
    void undoRevert();
    bool canUndoRevert() const { return m_revertEntry > 0; }

signals:
    void changesReplaced(); ///< Or the scope, or whether anything is known.
    void marksChanged(); ///< Marks, queue or comments.
    void reverted(const QStringList &paths); ///< It can be undone until canUndoRevert() says no.
    void undoGone(); ///< Something else happened to the files since.
    void refused(const QString &message); ///< What could not be taken back, in the engine's words.

private:
    struct Wish {
        ChangeScope scope;
        RevertPart part;
        QStringList ids;
    };

    Review(LiveSession &session, StateStore &state);
    void take(const Happening &happening);
    void takeFact(const Fact &fact);
    bool enqueue(const ChangedFile &file, qsizetype hunk);
    void settle(); ///< Applies the queue when that can be done now.
    void send(QList<Wish> wishes);
    void applyQueue();
    QString key(const char *name) const;
    void keepMarks();
    void keepComments();
    void load();

    LiveSession &m_session;
    StateStore &m_state;
    ChangeScope m_scope = SinceTurn{};
    ChangeSet m_changes;
    bool m_known = false;
    QSet<QObject *> m_watchers;
    QTimer m_asking; ///< Runs only between a reason to ask and the question.
    bool m_stale = true; ///< Something happened since the last question.
    QStringList m_accepted; ///< Oldest first, so that the list can be bounded.
    QStringList m_reviewed;
    QSet<QString> m_isAccepted;
    QSet<QString> m_isReviewed;
    QList<ReviewComment> m_comments;
    QList<Wish> m_queue;
    QList<Wish> m_sent;
    qint64 m_revertEntry = 0; ///< The entry of the last taking back, while it can be undone; 0: none.
};

} // namespace paddock
