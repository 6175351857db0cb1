#pragma once

#include "core/base/error.h"
#include "core/protocol/entry.h"
#include "core/protocol/search_hit.h"

#include <QMetaType>
#include <QObject>

#include <optional>

namespace paddock {

/// How a session is written for other programs and people.
enum class ExportFormat { Markdown, Html, JsonLines };

/// All sessions that there are, open or not: the other door beside Engine, to the shelf instead of the desk. Each
/// function returns at once; answers come as signals, on the thread that the object lives on.
class SessionLibrary : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void refresh() = 0; ///< listed() follows, or failed().

    /// found() follows with the same \a ticket, or failed(). A newer search makes an older one needless: it may stay
    /// without an answer.
    virtual void search(quint64 ticket, const QString &query) = 0;

    /// A session of its own that goes on behind entry \a at of another; without \a at behind the last. forked() follows.
    virtual void fork(const SessionId &session, std::optional<qint64> at = {}) = 0;

    // These change a session that no engine has open; one that is open is described by its engine. listed() follows.
    virtual void describe(const SessionId &session, const Described &change) = 0;
    virtual void remove(const SessionId &session) = 0; ///< Into the trash. removed() follows.
    virtual void restore(const SessionId &session) = 0; ///< Back from the trash.

    /// All entries of a session, to be read only: it is not opened, and one of another agent will do. loaded() follows.
    virtual void load(const SessionId &session) = 0;
    virtual void locate(const SessionId &session) = 0; ///< Its file. located() follows.

    /// Writes the session to the file \a path, which is replaced whole. exported() follows.
    virtual void exportTo(const SessionId &session, ExportFormat format, const QString &path) = 0;

signals:
    void listed(
        const QList<paddock::SessionSummary> &sessions); ///< Pinned first, then the newest; archived too.
    void found(quint64 ticket, const QList<paddock::SearchHit> &hits);
    void forked(const paddock::SessionId &from, const paddock::SessionId &to);
    void removed(const paddock::SessionId &session);
    void loaded(const paddock::SessionId &session, const QList<paddock::Entry> &entries);
    void located(const paddock::SessionId &session, const QString &path);
    void exported(const paddock::SessionId &session, const QString &path);
    void failed(const paddock::SessionId &session,
                const paddock::Error &error); ///< Empty id: no one session's.
};

} // namespace paddock
