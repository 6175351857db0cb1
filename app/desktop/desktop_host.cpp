#include "app/desktop/desktop_host.h"

#include "app/common/practice_folder.h"
#include "app/common/workspace_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace paddock {
namespace {

constexpr int mostRecent = 12;

bool isLocal(const Provider &provider)
{
    const QString host = QUrl(provider.baseUrl).host();
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
           || host == QLatin1String("::1");
}

} // namespace

DesktopHost::DesktopHost(Settings settings, KeyErrands &keys, ScoutErrands &scout)
    : m_settings(std::move(settings))
    , m_keys(keys)
    , m_state(desktopStateFile())
    , m_trust(trustRecordPath())
    , m_scout(scout)
{
    QObject::connect(&m_desk, &DesktopSettings::changed, &m_desk,
                     [this](const Settings &changed) { m_settings = changed; });
}

QList<ProviderChoice> DesktopHost::providers() const
{
    QList<ProviderChoice> choices;
    for (const Provider &provider : m_settings.providers)
        choices.append(choiceOf(provider));
    return choices;
}

ProviderChoice DesktopHost::choiceOf(const Provider &provider) const
{
    ProviderChoice choice;
    choice.id = provider.name;
    choice.label = provider.title;
    choice.needsKey = provider.needsKey;
    choice.isScript = provider.wire == Provider::Wire::Practice;
    if (choice.isScript) {
        choice.label = tr("Practice");
        choice.icon = QStringLiteral("script");
        choice.line = tr("A script with no intelligence. Shows how Paddock works, without key or network.");
    } else if (isLocal(provider)) {
        choice.isLocal = true;
        choice.icon = QStringLiteral("computer");
        choice.line = tr("A model on this machine, at %1.").arg(QUrl(provider.baseUrl).authority());
    } else {
        choice.icon = QStringLiteral("cloud");
        choice.line =
            tr("Models at %1. What the agent reads is sent there.").arg(QUrl(provider.baseUrl).host());
    }
    const QString usual = m_settings.modelFor(provider.name);
    if (!usual.isEmpty())
        choice.models.append(usual);
    if (const QString chosen = chosenModel(provider.name);
        !chosen.isEmpty() && !choice.models.contains(chosen))
        choice.models.append(chosen);
    const QString family = provider.wire == Provider::Wire::Anthropic ? QStringLiteral("claude-")
                           : provider.name == QLatin1String("openai") ? QStringLiteral("gpt-")
                                                                      : QString();
    for (const ModelFacts &model : m_catalogue.models()) {
        if (!family.isEmpty() && model.id.startsWith(family) && !choice.models.contains(model.id))
            choice.models.append(model.id);
    }
    return choice;
}

std::optional<double> DesktopHost::costOf(const Configured &configured, const ModelMessage &message) const
{
    const Provider *provider = m_settings.providerNamed(configured.provider);
    if (provider && provider->wire == Provider::Wire::Practice)
        return 0;
    return m_catalogue.costUsd(message.model.isEmpty() ? configured.model : message.model, message.usage);
}

Result<QString> DesktopHost::makePracticeFolder()
{
    return paddock::makePracticeFolder();
}

QStringList DesktopHost::recentFolders() const
{
    QStringList present;
    for (const QString &path : m_state.value("recentFolders").toStringList()) {
        if (QFileInfo(path).isDir())
            present.append(path);
    }
    return present;
}

void DesktopHost::rememberFolder(const QString &path)
{
    QStringList folders = m_state.value("recentFolders").toStringList();
    folders.removeAll(path);
    folders.prepend(path);
    m_state.keep("recentFolders", folders.mid(0, mostRecent));
}

QString DesktopHost::chosenProvider() const
{
    // What was clicked last overrules one's own settings, but neither the environment nor an administrator.
    if (m_settings.originOf("provider").layer >= SettingsLayer::Environment)
        return m_settings.provider;
    return m_state.value("provider").isValid() ? m_state.value("provider").toString() : m_settings.provider;
}

void DesktopHost::chooseProvider(const QString &id)
{
    m_state.keep("provider", id);
}

QString DesktopHost::chosenModel(const QString &provider) const
{
    return m_state.value("models/" + provider).toString();
}

void DesktopHost::chooseModel(const QString &provider, const QString &model)
{
    m_state.keep("models/" + provider, model);
}

} // namespace paddock
