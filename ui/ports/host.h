#pragma once

#include "core/protocol/entry.h"
#include "core/protocol/session_library.h"
#include "ui/ports/key_keeper.h"
#include "ui/ports/model_scout.h"
#include "ui/ports/outside.h"
#include "ui/ports/settings_desk.h"
#include "ui/ports/state_store.h"
#include "ui/ports/trust_desk.h"
#include "ui/ports/usage_desk.h"
#include "ui/ports/window_settings.h"

#include <optional>

namespace paddock {

/// A way to a model, as the start page offers it.
struct ProviderChoice {
    QString id; ///< What Open::provider takes.
    QString label; ///< "Anthropic"
    QString line; ///< One sentence on what it means to choose it.
    QString icon; ///< A drawing of resources/icons.
    QStringList models; ///< Known ones; the first is the one to begin with. May be empty.
    bool needsKey = true;
    bool isScript = false; ///< No intelligence behind it; said wherever it works.
    bool isLocal = false; ///< On this machine: what is read stays here.

    bool operator==(const ProviderChoice &) const = default;
};

/// What a window needs of its application besides the engine. Implemented by app/desktop; lives on the GUI thread.
class Host
{
public:
    virtual ~Host() = default;

    virtual QList<ProviderChoice> providers() const = 0;
    virtual KeyKeeper &keys() = 0;
    virtual SessionLibrary &library() = 0;
    virtual StateStore &state() = 0;
    virtual WindowSettings &windowSettings() = 0;
    virtual SettingsDesk &settings() = 0;
    virtual TrustDesk &trust() = 0;
    virtual UsageDesk &usage() = 0;
    virtual ModelScout &scout() = 0;
    virtual Outside &outside() = 0;

    /// In US dollars; nothing when the price is unknown.
    virtual std::optional<double> costOf(const Configured &configured, const ModelMessage &message) const = 0;

    /// A fresh folder for the practice model; its path.
    virtual Result<QString> makePracticeFolder() = 0;

    virtual QStringList recentFolders() const = 0; ///< Latest first.
    virtual void rememberFolder(const QString &path) = 0;
    virtual QString chosenProvider() const = 0;
    virtual void chooseProvider(const QString &id) = 0;
    virtual QString chosenModel(const QString &provider) const = 0; ///< Empty: the provider's usual one.
    virtual void chooseModel(const QString &provider, const QString &model) = 0;
};

} // namespace paddock
