#pragma once

#include "app/common/known_models.h"
#include "app/desktop/catalog_library.h"
#include "app/desktop/desktop_keys.h"
#include "app/desktop/desktop_outside.h"
#include "app/desktop/desktop_scout.h"
#include "app/desktop/desktop_settings.h"
#include "app/desktop/desktop_state.h"
#include "app/desktop/desktop_trust.h"
#include "app/desktop/desktop_usage.h"
#include "core/config/settings.h"
#include "ui/ports/host.h"

#include <QCoreApplication>

namespace paddock {

/// What the window needs of this application. Remembers folders, choices and geometry in desktop.ini of the state
/// directory; nothing secret goes there.
class DesktopHost : public Host
{
    Q_DECLARE_TR_FUNCTIONS(paddock::DesktopHost)

public:
    /// Both live on the agent's thread, which goes on until this object has gone.
    DesktopHost(Settings settings, KeyErrands &keys, ScoutErrands &scout);

    QList<ProviderChoice> providers() const override;
    KeyKeeper &keys() override { return m_keys; }
    SessionLibrary &library() override { return m_library; }
    StateStore &state() override { return m_state; }
    WindowSettings &windowSettings() override { return m_windowSettings; }
    DesktopSettings &settings() override { return m_desk; }
    TrustDesk &trust() override { return m_trust; }
    UsageDesk &usage() override { return m_usage; }
    ModelScout &scout() override { return m_scout; }
    Outside &outside() override { return m_outside; }
    std::optional<double> costOf(const Configured &configured, const ModelMessage &message) const override;
    Result<QString> makePracticeFolder() override;
    QStringList recentFolders() const override;
    void rememberFolder(const QString &path) override;
    QString chosenProvider() const override;
    void chooseProvider(const QString &id) override;
    QString chosenModel(const QString &provider) const override;
    void chooseModel(const QString &provider, const QString &model) override;

private:
    ProviderChoice choiceOf(const Provider &provider) const;

    Settings m_settings;
    const Catalogue m_catalogue = knownModels().catalogue;
    DesktopKeys m_keys;
    CatalogLibrary m_library;
    DesktopState m_state;
    WindowSettings m_windowSettings{m_state};
    DesktopSettings m_desk;
    DesktopTrust m_trust;
    DesktopUsage m_usage;
    DesktopScout m_scout;
    DesktopOutside m_outside{m_windowSettings};
};

} // namespace paddock
