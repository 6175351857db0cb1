#pragma once

#include "core/config/folder_trust.h"
#include "core/config/provider.h"
#include "core/config/sandbox_settings.h"
#include "core/config/settings_source.h"
#include "core/config/storage_settings.h"
#include "core/protocol/budget.h"
#include "core/protocol/mode.h"

#include <QMap>

#include <chrono>

namespace paddock {

/// A permission rule as somebody wrote it; the policy reads the text.
struct RuleText {
    QString rule;
    SettingsOrigin origin;

    bool operator==(const RuleText &) const = default;
};

/// Everything that can be set, as it holds. A value: made by resolveSettings(), handed to whoever needs it.
struct Settings {
    QString provider = QStringLiteral("anthropic"); ///< A name of providers.
    PermissionMode permissionMode = PermissionMode::Default;
    int maxTurns = 0; ///< Answers of the model for each prompt; 0 is without limit.
    int maxOutputTokens = 0; ///< For one answer; 0: the most that the model can.
    int retries = 10; ///< Tries for one answer of the model, the first included; at least 1.
    std::chrono::seconds stall{
        60}; ///< Without a byte from the provider, before it is asked again; 0 is without limit.
    QString proxy; ///< URL; empty: the environment's *_proxy variables decide.
    QString caFile; ///< PEM file of certificate authorities trusted beside the system's; empty: none.
    QList<Provider> providers = builtInProviders(); ///< In the order in which to offer them.
    SandboxSettings sandbox; ///< Origins of list entries: "sandbox.allowedHosts.*.example.org".
    QList<RuleText> allow;
    QList<RuleText> ask;
    QList<RuleText> deny;
    QJsonObject
        hooks; ///< By hook point, the lists of all layers joined. Its shape is the hooks folder's business.

    QList<Budget> budgets; ///< By span, the soft one first. Origins: "budgets.day.hardUsd".
    double compactAt =
        0.8; ///< Share of the model's context from which on a conversation is compacted; 0: never.
    CheckpointSettings checkpoints;
    int trashDays = 30; ///< How long deleted sessions are kept; 0: until the next start.
    LogSettings logs;

    TrustStanding trust = TrustStanding::NothingToTrust; ///< Of the workspace that was asked for.
    /// For people: what was found and not used, in sentences that name the file and the key.
    QStringList remarks;
    QStringList
        trustRemarks; ///< Those of them that whoever opens the folder should see: what waits for trust.
    /// Who said so, by key as in the file: "provider", "providers.openai.baseUrl". Missing: built in.
    QMap<QString, SettingsOrigin> origins;

    /// The "model" setting and the provider for which it was meant; see modelFor().
    QString model;
    QString modelProvider;

    SettingsOrigin originOf(const QString &key) const { return origins.value(key); }
    const Provider *providerNamed(const QString &name) const; ///< Null when there is none.

    /// The model to use with a provider: the setting "model" when it was made for this provider and nothing
    /// stronger named another, else the provider's default. Empty when a person must choose.
    QString modelFor(const QString &providerName) const;

    /// {"allow": [], "ask": [], "deny": []}, as the policy reads them.
    QJsonObject permissions() const;
};

/// Lays \a sources over the defaults; later ones overrule earlier ones. Errors: Invalid with file (or variable, or
/// option), key and what is allowed there. Nothing is half applied.
Result<Settings> resolveSettings(const QList<SettingsSource> &sources, bool isFolderTrusted = false);

/// Reads all layers in their order: user, folder, project, local, environment, command line, managed.
/// \a commandLine comes in the shape of a settings file and may be empty. \a trust is what was recorded for
/// places.workspace; it counts for the content that is read here and now, and for no other.
Result<Settings> loadSettings(const SettingsPlaces &places, const QProcessEnvironment &environment,
                              const QJsonObject &commandLine, const FolderTrust &trust = {});

} // namespace paddock
