#pragma once

#include <QList>
#include <QString>

namespace paddock {

/// Where a provider's models are asked and how.
struct Provider {
    enum class Wire {
        Anthropic, ///< The Messages API.
        OpenAi, ///< Chat completions, which most servers understand.
        Practice, ///< Built in: a script, no network, no intelligence.
    };

    QString
        name; ///< Its key in settings and the account in the keychain: lower case letters, digits, '-', '_'.
    QString title; ///< For people.
    QString baseUrl; ///< Without a slash at the end. OpenAI's kind includes the /v1. Empty for practice.
    Wire wire = Wire::OpenAi;
    QString defaultModel; ///< Empty: a person must choose.
    bool needsKey = true;
    QString keyVariable; ///< The environment variable that overrides the keychain. Empty for practice.

    bool operator==(const Provider &) const = default;
};

/// What Paddock knows without any settings, in the order in which to offer them.
QList<Provider> builtInProviders();

/// A provider of the user's own before its settings are read: it needs a key, and "my-host" has MY_HOST_API_KEY.
Provider unknownProvider(const QString &name);

} // namespace paddock
