#pragma once

#include "core/config/settings.h"

#include <QJsonObject>
#include <QObject>

namespace paddock {

/// Where a change of the settings is written: always into the user's own file.
enum class SettingsScope {
    User, ///< For all folders.
    Folder, ///< For one folder: under "folders" and its path.
};

/// What is set, as a window shows it.
struct SettingsState {
    QString workspace; ///< For which it holds; empty: for no folder.
    Settings settings; ///< As everything in force together says.
    QString file; ///< The user's own.
    QJsonObject own; ///< What it says, whole. The shape is that of a settings file.
    QJsonObject folder; ///< What it says for the workspace.
    QString managedFile; ///< The administrator's; empty: there is none.
};

/// One value of one scope.
struct SettingChange {
    SettingsScope scope = SettingsScope::User;
    QString workspace = {}; ///< Canonical; of the scope Folder.
    QStringList path; ///< {"sandbox", "processes"}
    QJsonValue value = QJsonValue::Undefined; ///< Undefined: what stands there is taken out.
};

/// Reads and changes the settings. A change is tried on all rules of settings first, written in one step when it
/// fits, and then holds at once for everything that runs. Every answer comes as a signal, in the order of the wishes.
/// GUI thread only; nothing blocks.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void read(const QString &workspace) = 0; ///< known() or unreadable().
    virtual void save(quint64 ticket, const SettingChange &change) = 0; ///< saved() or refused().

    /// Brings to life what changed in the files by other ways, trust among them. applied() or unreadable().
    virtual void reload() = 0;

    /// Those of \a tools that a hook with this matcher would see. A pure function, quick. Errors: Invalid, when it is no
    /// matcher.
    virtual Result<QStringList> toolsSeen(const QString &matcher, const QStringList &tools) const = 0;

signals:
    void known(const paddock::SettingsState &state);
    /// A file cannot be used; the error names it and the place in it. What held before still does.
    void unreadable(const QString &file, const paddock::Error &error);
    void saved(quint64 ticket);
    void refused(quint64 ticket, const paddock::Error &error); ///< Nothing was written.
    void applied(); ///< Other settings hold now; whatever shows them reads anew.
};

} // namespace paddock
