#pragma once

#include "core/config/settings.h"
#include "core/llm/catalogue.h"
#include "core/llm/http_model_client.h"
#include "core/llm/key_source.h"

#include <map>
#include <memory>
#include <vector>

namespace paddock {

/// The list where model clients are named: one for each provider of the settings, made when first asked for.
class Providers : public ModelClients
{
public:
    /// All outlive it.
    Providers(const Settings &settings, const Catalogue &catalogue, HttpTransport &transport,
              KeySource &keys);

    /// The settings are others now: clients are made anew when they are next asked for.
    void settingsChanged();

    Result<ModelClient *> client(const QString &provider) override;
    QString defaultProvider() const override { return m_settings.provider; }
    QString defaultModel(const QString &provider) const override { return m_settings.modelFor(provider); }

private:
    std::unique_ptr<ModelClient> make(const Provider &provider) const;

    const Settings &m_settings;
    const Catalogue &m_catalogue;
    HttpTransport &m_transport;
    KeySource &m_keys;
    std::map<QString, std::unique_ptr<ModelClient>> m_clients;
    std::vector<std::unique_ptr<ModelClient>> m_former; // answers that are under way lean on them
};

} // namespace paddock
