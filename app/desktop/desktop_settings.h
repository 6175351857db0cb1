#pragma once

#include "ui/ports/settings_desk.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <functional>

namespace paddock {

/// Whether a user's own file that says \a own could be taken over: its settings, rules, hooks and hosts, together with
/// what the administrator set. A pure look at values and at the administrator's file. Errors: Invalid, for people.
Result<void> checkUserSettings(const QJsonObject &own, const SettingsPlaces &places);

/// The SettingsDesk over this machine's files, read and written on a thread of its own, one wish after the other.
class DesktopSettings : public SettingsDesk
{
    Q_OBJECT

public:
    using PlacesOf = std::function<SettingsPlaces(const QString &workspace)>;

    /// \a placesOf is asked on other threads.
    explicit DesktopSettings(PlacesOf placesOf = &standardSettingsPlaces, QObject *parent = nullptr);
    ~DesktopSettings() override; ///< Waits until what is under way is on the disk: milliseconds.

    void read(const QString &workspace) override;
    void save(quint64 ticket, const SettingChange &change) override;
    void reload() override;
    Result<QStringList> toolsSeen(const QString &matcher, const QStringList &tools) const override;

    /// Other settings hold for whoever takes them over; to be called when that is done.
    void noteApplied(const Result<void> &result);

signals:
    void changed(const paddock::Settings &settings); ///< What the files say now, for no folder.

private:
    template<typename Job, typename Then>
    void run(Job job, Then then);

    const PlacesOf m_placesOf;
    QThreadPool m_pool;
};

} // namespace paddock
