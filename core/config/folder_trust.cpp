#include "core/config/folder_trust.h"

#include "core/base/log.h"
#include "core/config/settings_file.h"

#include <QCoreApplication>

namespace paddock {

namespace {

struct Trust {
    Q_DECLARE_TR_FUNCTIONS(paddock::FolderTrust)
};

} // namespace

QString trustItemOf(SettingsLayer layer)
{
    if (layer == SettingsLayer::Project)
        return QStringLiteral(".paddock/settings.json");
    if (layer == SettingsLayer::Local)
        return QStringLiteral(".paddock/settings.local.json");
    return {};
}

Result<QList<SettingsSource>> readTrustItems(const SettingsPlaces &places)
{
    QList<SettingsSource> items;
    for (const auto &[layer, path] : {std::pair{SettingsLayer::Project, places.projectFile},
                                      std::pair{SettingsLayer::Local, places.localFile}}) {
        if (path.isEmpty())
            continue;
        Result<std::optional<SettingsSource>> source = readSettingsFile(layer, path);
        if (!source)
            return source.error();
        if (*source)
            items.append(**source);
    }
    return items;
}

QMap<QString, QByteArray> digestsOf(const QList<SettingsSource> &items)
{
    QMap<QString, QByteArray> digests;
    for (const SettingsSource &item : items)
        digests.insert(trustItemOf(item.origin.layer), item.digest);
    return digests;
}

TrustStanding standingOf(const FolderTrust &trust, const QMap<QString, QByteArray> &now, QStringList *changed)
{
    QStringList differing;
    QStringList names = trust.items.keys();
    for (const QString &name : now.keys()) {
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        if (trust.items.value(name) != now.value(name))
            differing.append(name);
    }
    if (changed)
        *changed = trust.isGiven() ? differing : QStringList();
    if (now.isEmpty())
        return TrustStanding::NothingToTrust;
    if (!trust.isGiven())
        return TrustStanding::Untrusted;
    return differing.isEmpty() ? TrustStanding::Trusted : TrustStanding::Changed;
}

TrustRecord::TrustRecord(QString path)
    : m_path(std::move(path))
{}

Result<QMap<QString, FolderTrust>> TrustRecord::all() const
{
    const Result<std::optional<SettingsSource>> file = readSettingsFile(SettingsLayer::User, m_path);
    if (!file)
        return file.error();
    QMap<QString, FolderTrust> all;
    if (!*file)
        return all;
    const QJsonObject folders = (*file)->values.value(u"folders").toObject();
    for (auto it = folders.begin(); it != folders.end(); ++it) {
        FolderTrust trust;
        trust.since =
            QDateTime::fromString(it->toObject().value(u"since").toString(), Qt::ISODateWithMs).toUTC();
        const QJsonObject items = it->toObject().value(u"items").toObject();
        for (auto item = items.begin(); item != items.end(); ++item)
            trust.items.insert(item.key(), item->toString().toLatin1());
        if (!trust.isGiven()) {
            return Error{
                ErrorKind::Invalid,
                Trust::tr("The record of trusted folders, %1, holds something that cannot be read for %2. "
                          "Mend it, or remove it and trust your folders anew.")
                    .arg(m_path, it.key())};
        }
        all.insert(it.key(), trust);
    }
    return all;
}

Result<FolderTrust> TrustRecord::of(const QString &folder) const
{
    const Result<QMap<QString, FolderTrust>> known = all();
    return known ? Result<FolderTrust>(known->value(folder)) : known.error();
}

Result<void> TrustRecord::trust(const QString &folder, const QMap<QString, QByteArray> &items)
{
    QJsonObject digests;
    for (auto it = items.begin(); it != items.end(); ++it)
        digests.insert(it.key(), QString::fromLatin1(it.value()));
    const QJsonObject record{{"since", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                             {"items", digests}};
    const Result<void> saved = saveSetting(m_path, {"folders", folder}, record);
    if (saved)
        qCInfo(lcConfig) << "folder trusted" << folder;
    return saved;
}

Result<bool> TrustRecord::revoke(const QString &folder)
{
    const Result<FolderTrust> known = of(folder);
    if (!known)
        return known.error();
    if (!known->isGiven())
        return false;
    const Result<void> saved = saveSetting(m_path, {"folders", folder}, QJsonValue(QJsonValue::Undefined));
    if (!saved)
        return saved.error();
    qCInfo(lcConfig) << "folder not trusted any more" << folder;
    return true;
}

} // namespace paddock
