#pragma once

#include "core/config/settings_source.h"
#include "ui/ports/trust_desk.h"

#include <QThreadPool>

#include <functional>

namespace paddock {

/// What stands in a folder that a person should see before it is trusted. Reads it: milliseconds.
Result<TrustSight> sightOf(const QString &folder, const SettingsPlaces &places, const FolderTrust &trust);

/// The TrustDesk over this machine's files, which it reads on a thread of its own.
class DesktopTrust : public TrustDesk
{
    Q_OBJECT

public:
    using PlacesOf = std::function<SettingsPlaces(const QString &workspace)>;

    /// \a record: the file of TrustRecord.
    explicit DesktopTrust(QString record, PlacesOf placesOf = &standardSettingsPlaces,
                          QObject *parent = nullptr);
    ~DesktopTrust() override; ///< Waits until what is under way is on the disk.

    void look(const QString &folder) override;
    void trust(const QString &folder, const QMap<QString, QByteArray> &digests) override;
    void revoke(const QString &folder) override;

private:
    template<typename Job, typename Then>
    void run(Job job, Then then);

    const QString m_record;
    const PlacesOf m_placesOf;
    QThreadPool m_pool;
};

} // namespace paddock
