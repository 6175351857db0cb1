#pragma once

#include "core/config/settings_file.h"
#include "ui/ports/model_scout.h"
#include "ui/ports/settings_desk.h"
#include "ui/ports/trust_desk.h"
#include "ui/ports/usage_desk.h"

namespace paddock {

/// Keeps the user's file in memory and reads it as the real one is read.
class FakeSettingsDesk : public SettingsDesk
{
public:
    void read(const QString &workspace) override
    {
        asked.append("read " + workspace);
        QList<SettingsSource> sources{{{SettingsLayer::User, file}, own}};
        const QJsonObject folder = own.value("folders").toObject().value(workspace).toObject();
        if (!folder.isEmpty())
            sources.append({{SettingsLayer::Folder, file}, folder});
        sources += others;
        const Result<Settings> settings = resolveSettings(sources);
        if (!settings)
            emit unreadable(file, settings.error());
        else
            emit known({workspace, *settings, file, own, folder, {}});
    }
    void save(quint64 ticket, const SettingChange &change) override
    {
        changes.append(change);
        QStringList path = change.path;
        if (change.scope == SettingsScope::Folder)
            path = QStringList{"folders", change.workspace} + path;
        const auto after = withSetting(own, path, change.value);
        const Result<Settings> fits =
            after ? resolveSettings({{{SettingsLayer::User, file}, *after}})
                  : Result<Settings>(Error{ErrorKind::Invalid, "Something stands in the way."});
        if (!fits) {
            emit refused(ticket, fits.error());
            return;
        }
        own = *after;
        emit saved(ticket);
        emit applied();
    }
    void reload() override { emit applied(); }
    Result<QStringList> toolsSeen(const QString &matcher, const QStringList &tools) const override
    {
        return matcher.isEmpty() ? tools : tools.filter(matcher);
    }

    QJsonObject own;
    QList<SettingsSource> others; ///< What the environment and the administrator say.
    QString file = "/home/ada/.config/paddock/settings.json";
    QList<SettingChange> changes;
    QStringList asked;
};

/// Folders hold nothing to be trusted unless a test says so.
class FakeTrust : public TrustDesk
{
public:
    void look(const QString &folder) override
    {
        looked.append(folder);
        TrustSight sight = sights.value(folder);
        sight.asked = folder;
        sight.folder = folder;
        emit seen(sight);
    }
    void trust(const QString &folder, const QMap<QString, QByteArray> &digests) override
    {
        given.insert(folder, digests);
        sights[folder].standing = TrustStanding::Trusted;
        emit trusted(folder);
    }
    void revoke(const QString &folder) override
    {
        given.remove(folder);
        sights[folder].standing = TrustStanding::Untrusted;
        emit trusted(folder);
    }

    QMap<QString, TrustSight> sights;
    QMap<QString, QMap<QString, QByteArray>> given;
    QStringList looked;
};

class FakeUsage : public UsageDesk
{
public:
    void read() override { emit known(history); }
    void exportTo(const QString &path, const QDate &since) override
    {
        exported.append({path, since});
        emit written(path);
    }

    UsageHistory history;
    QList<std::pair<QString, QDate>> exported;
};

/// Answers only when a test says so.
class FakeScout : public ModelScout
{
public:
    void findServers(quint64 ticket) override
    {
        last = ticket;
        asked.append("find");
    }
    void check(quint64 ticket, const QString &provider, const QString &model) override
    {
        last = ticket;
        asked.append("check " + provider + ' ' + model);
    }
    void examine(quint64 ticket, const QString &provider, const QString &model) override
    {
        last = ticket;
        asked.append("examine " + provider + ' ' + model);
    }
    void testConnection(quint64 ticket, const QUrl &url) override
    {
        last = ticket;
        asked.append("connect " + url.toString());
    }

    quint64 last = 0;
    QStringList asked;
};

} // namespace paddock
