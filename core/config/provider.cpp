#include "core/config/provider.h"

#include <QCoreApplication>

namespace paddock {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(paddock::Provider)
};

Provider local(const QString &name, const QString &title, const QString &baseUrl)
{
    Provider provider = unknownProvider(name);
    provider.title = title;
    provider.baseUrl = baseUrl;
    provider.needsKey = false;
    return provider;
}

} // namespace

QList<Provider> builtInProviders()
{
    return {
        {"anthropic", "Anthropic", "https://api.anthropic.com", Provider::Wire::Anthropic,
         "claude-sonnet-4-5", true, "ANTHROPIC_API_KEY"},
        {"openai", "OpenAI", "https://api.openai.com/v1", Provider::Wire::OpenAi, "gpt-5", true,
         "OPENAI_API_KEY"},
        local("ollama", "Ollama", "http://127.0.0.1:11434/v1"),
        local("llamacpp", "llama.cpp", "http://127.0.0.1:8080/v1"),
        local("lmstudio", "LM Studio", "http://127.0.0.1:1234/v1"),
        {"practice",
         Names::tr("Practice (a script without intelligence)"),
         {},
         Provider::Wire::Practice,
         "practice",
         false,
         {}},
    };
}

Provider unknownProvider(const QString &name)
{
    Provider provider;
    provider.name = name;
    provider.title = name;
    provider.keyVariable = name.toUpper().replace(u'-', u'_') + QLatin1String("_API_KEY");
    return provider;
}

} // namespace paddock
