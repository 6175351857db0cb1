#pragma once

#include "tests/ui/fake_desks.h"
#include "ui/ports/host.h"

#include <QHash>

namespace paddock {

/// Keeps keys in a list and answers at once.
class FakeKeys : public KeyKeeper
{
public:
    void askStatus(const QString &provider) override
    {
        KeyStatus status;
        status.place = places.value(provider, KeyStatus::Place::Nowhere);
        status.keychainUsable = keychainUsable;
        status.message = status.isThere() ? QStringLiteral("The key is kept in the keychain.")
                         : keychainUsable
                             ? QStringLiteral("There is no key for this provider yet.")
                             : QStringLiteral("No keychain is running; a key can be used for this session.");
        emit statusKnown(provider, status);
    }
    void save(const QString &provider, Secret key, Keep keep) override
    {
        saved.append({provider, QString::fromUtf8(key.reveal()), keep});
        places[provider] = keep == Keep::Keychain ? KeyStatus::Place::Keychain : KeyStatus::Place::Session;
        askStatus(provider);
    }
    void forget(const QString &provider) override
    {
        places.remove(provider);
        askStatus(provider);
    }

    struct Saved {
        QString provider;
        QString key;
        Keep keep;

        bool operator==(const Saved &) const = default;
    };
    QList<Saved> saved;
    QHash<QString, KeyStatus::Place> places;
    bool keychainUsable = true;
};

/// Remembers in memory.
class FakeState : public StateStore
{
public:
    QVariant value(const QString &key) const override { return values.value(key); }
    void keep(const QString &key, const QVariant &value) override
    {
        if (value.isValid())
            values[key] = value;
        else
            values.remove(key);
    }
    void forget(const QString &path) override
    {
        values.remove(path);
        for (const QString &key : keysBelow(path))
            values.remove(key);
    }
    QStringList keysBelow(const QString &path) const override
    {
        QStringList keys;
        for (const QString &key : values.keys()) {
            if (key.startsWith(path + u'/'))
                keys.append(key);
        }
        return keys;
    }

    QMap<QString, QVariant> values;
};

/// Lists what a test put in, and notes what was asked for.
class FakeLibrary : public SessionLibrary
{
public:
    void refresh() override { emit listed(sessions); }
    void search(quint64 ticket, const QString &query) override
    {
        asked.append("search " + query);
        emit found(ticket, hits);
    }
    void fork(const SessionId &session, std::optional<qint64> at = {}) override
    {
        asked.append(QString("fork %1 %2").arg(session.value).arg(at.value_or(-1)));
        emit forked(session, SessionId{session.value + "-fork"});
    }
    void describe(const SessionId &session, const Described &) override
    {
        asked.append("describe " + session.value);
        refresh();
    }
    void remove(const SessionId &session) override
    {
        asked.append("remove " + session.value);
        sessions.removeIf([&](const SessionSummary &one) { return one.id == session; });
        emit removed(session);
        refresh();
    }
    void restore(const SessionId &session) override
    {
        asked.append("restore " + session.value);
        refresh();
    }
    void load(const SessionId &session) override
    {
        asked.append("load " + session.value);
        emit loaded(session, stored);
    }
    void locate(const SessionId &session) override { emit located(session, place + session.value); }
    void exportTo(const SessionId &session, ExportFormat, const QString &path) override
    {
        asked.append("export " + session.value);
        emit exported(session, path);
    }

    QList<SessionSummary> sessions;
    QList<SearchHit> hits;
    QList<Entry> stored; ///< What every session holds.
    QString place = "/data/sessions/";
    QStringList asked;
};

/// Notes what the desktop was asked to do.
class FakeOutside : public Outside
{
public:
    void openInEditor(const QString &path, int line = 0) override
    {
        asked.append(QString("edit %1:%2").arg(path).arg(line));
    }
    void reveal(const QString &path) override { asked.append("reveal " + path); }
    void openTerminal(const QString &folder) override { asked.append("terminal " + folder); }
    void openUrl(const QUrl &url) override { asked.append("url " + url.toString()); }
    void notify(const Notification &notification) override { shown.append(notification); }
    void withdraw(const SessionId &session) override
    {
        shown.removeIf([&](const Notification &one) { return one.session == session; });
    }
    void setAtWork(bool isAtWork) override { atWork = isAtWork; }
    void setWaiting(int sessions) override { waiting = sessions; }

    QStringList asked;
    QList<Notification> shown;
    bool atWork = false;
    int waiting = 0;
};

class FakeHost : public Host
{
public:
    QList<ProviderChoice> providers() const override
    {
        return {
            {"anthropic",
             "Anthropic",
             "Claude models in the cloud. Needs a key; what the agent reads is sent there.",
             "cloud",
             {"claude-sonnet-4-5", "claude-opus-4-1"}},
            {"openai",
             "OpenAI",
             "GPT models in the cloud. Needs a key; what the agent reads is sent there.",
             "cloud",
             {"gpt-5"}},
            {"local",
             "A model on this machine",
             "Any server that speaks the OpenAI protocol. Nothing leaves the machine.",
             "computer",
             {"qwen3-coder"},
             false,
             false,
             true},
            {"practice",
             "Practice",
             "A script with no intelligence. Shows how Paddock works, without key or network.",
             "script",
             {"practice"},
             false,
             true},
        };
    }
    KeyKeeper &keys() override { return keyKeeper; }
    SessionLibrary &library() override { return shelf; }
    StateStore &state() override { return store; }
    WindowSettings &windowSettings() override { return settingsOfWindows; }
    SettingsDesk &settings() override { return settingsDesk; }
    TrustDesk &trust() override { return trustDesk; }
    UsageDesk &usage() override { return usageDesk; }
    ModelScout &scout() override { return modelScout; }
    Outside &outside() override { return desktop; }
    std::optional<double> costOf(const Configured &, const ModelMessage &message) const override
    {
        return message.usage == Usage{} ? std::optional<double>() : price;
    }
    Result<QString> makePracticeFolder() override { return practiceFolder; }
    QStringList recentFolders() const override { return recent; }
    void rememberFolder(const QString &path) override { recent.prepend(path); }
    QString chosenProvider() const override { return chosen; }
    void chooseProvider(const QString &id) override { chosen = id; }
    QString chosenModel(const QString &provider) const override { return models.value(provider); }
    void chooseModel(const QString &provider, const QString &model) override { models[provider] = model; }

    FakeKeys keyKeeper;
    FakeLibrary shelf;
    FakeState store;
    WindowSettings settingsOfWindows{store};
    FakeSettingsDesk settingsDesk;
    FakeTrust trustDesk;
    FakeUsage usageDesk;
    FakeScout modelScout;
    FakeOutside desktop;
    QStringList recent;
    QHash<QString, QString> models;
    QString chosen = "anthropic";
    QString practiceFolder = "/tmp";
    std::optional<double> price = 0.0123;
};

} // namespace paddock
