#pragma once

#include "ui/ports/settings_desk.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <optional>

namespace paddock {

/// The settings as one window shows them: for which folder, in which scope, and what the last change was. All pages of
/// the window look at this one book. GUI thread only.
class SettingsBook : public QObject
{
    Q_OBJECT

public:
    /// \a desk outlives it.
    explicit SettingsBook(SettingsDesk &desk, QObject *parent = nullptr);

    void read(const QString &workspace); ///< Empty: of no folder.
    bool isKnown() const { return m_state.has_value(); }
    const SettingsState &state() const; ///< Defaults before anything is known.
    const QString &fault() const { return m_fault; } ///< Why the files cannot be read; empty: they can.

    SettingsScope scope() const { return m_scope; }
    void setScope(SettingsScope scope); ///< Folder only where a folder is open.

    /// What the user's own file says at \a path in a scope; undefined: nothing.
    QJsonValue ownValue(const QStringList &path, SettingsScope scope) const;

    /// Saves one value. \a done hears the error, or none, while \a whoAsks lives. \a title is what people call it.
    void change(const QStringList &path, SettingsScope scope, const QJsonValue &value, const QString &title,
                QObject *whoAsks, std::function<void(const std::optional<Error> &)> done);

    QString lastChanged() const { return m_undo ? m_undo->title : QString(); } ///< Empty: nothing to undo.
    void undo(); ///< Puts back what stood there before the last change.

    SettingsDesk &desk() { return m_desk; }

signals:
    void changed(); ///< Anything above says something new.
    void refused(const QString &why); ///< A change that nobody waits for any more could not be made.

private:
    struct Asked {
        QPointer<QObject> who;
        std::function<void(const std::optional<Error> &)> done;
        SettingChange change;
        QJsonValue before;
        QString title;
        bool isUndoing = false;
    };
    struct Undo {
        SettingChange change; ///< That brings it back.
        QString title;
    };

    void submit(Asked asked);
    void finish(quint64 ticket, const std::optional<Error> &error);

    SettingsDesk &m_desk;
    QString m_workspace;
    std::optional<SettingsState> m_state;
    QString m_fault;
    SettingsScope m_scope = SettingsScope::User;
    QHash<quint64, Asked> m_asked;
    std::optional<Undo> m_undo;
};

} // namespace paddock
