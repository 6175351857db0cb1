#pragma once

#include "ui/shell/host.h"

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
             false},
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
    QByteArray windowGeometry() const override { return {}; }
    void keepWindowGeometry(const QByteArray &) override {}

    FakeKeys keyKeeper;
    QStringList recent;
    QHash<QString, QString> models;
    QString chosen = "anthropic";
    QString practiceFolder = "/tmp";
    std::optional<double> price = 0.0123;
};

} // namespace paddock
