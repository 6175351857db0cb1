#include "app/common/providers.h"

#include "core/llm/practice/practice_model.h"
#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/openai_chat.h"

#include <QCoreApplication>

namespace paddock {

namespace {

/// As a person reads along.
constexpr std::chrono::milliseconds PracticePace{12};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(paddock::Providers)
};

} // namespace

Providers::Providers(const Settings &settings, const Catalogue &catalogue, HttpTransport &transport,
                     KeySource &keys)
    : m_settings(settings)
    , m_catalogue(catalogue)
    , m_transport(transport)
    , m_keys(keys)
{}

void Providers::settingsChanged()
{
    for (auto &[name, client] : m_clients)
        m_former.push_back(std::move(client));
    m_clients.clear();
}

Result<ModelClient *> Providers::client(const QString &name)
{
    if (const auto it = m_clients.find(name); it != m_clients.end())
        return it->second.get();
    const Provider *provider = m_settings.providerNamed(name);
    if (!provider) {
        QStringList names;
        for (const Provider &known : m_settings.providers)
            names.append(known.name);
        return Error{ErrorKind::NotFound,
                     Words::tr("There is no provider \"%1\"; there are %2.").arg(name, names.join(", "))};
    }
    return m_clients.emplace(name, make(*provider)).first->second.get();
}

std::unique_ptr<ModelClient> Providers::make(const Provider &provider) const
{
    std::unique_ptr<WireFormat> wire;
    switch (provider.wire) {
    case Provider::Wire::Practice:
        return std::make_unique<PracticeModel>(PracticePace);
    case Provider::Wire::Anthropic:
        wire = std::make_unique<AnthropicWire>(m_catalogue, m_settings.maxOutputTokens);
        break;
    case Provider::Wire::OpenAi:
        wire = std::make_unique<OpenAiChatWire>(m_settings.maxOutputTokens,
                                                provider.name == QLatin1String("openai")
                                                    ? OpenAiChatWire::LimitName::MaxCompletionTokens
                                                    : OpenAiChatWire::LimitName::MaxTokens);
        break;
    }
    Patience patience;
    patience.attempts = m_settings.retries;
    patience.stallTimeout = m_settings.stall;
    return std::make_unique<HttpModelClient>(m_transport, m_keys, std::move(wire),
                                             Endpoint{provider.name, QUrl(provider.baseUrl), provider.title},
                                             patience);
}

} // namespace paddock
