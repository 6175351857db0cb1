#include "core/llm/catalogue.h"

#include "core/base/log.h"

#include <QFile>

namespace paddock {

namespace {

/// Whether \a name is \a id followed by a release date or by "latest".
bool isDatedNameOf(const QString &name, const QString &id)
{
    if (!name.startsWith(id))
        return false;
    const QStringView rest = QStringView(name).sliced(id.size());
    if (rest == QLatin1String("-latest"))
        return true;
    if (rest.size() < 2 || (rest.front() != u'-' && rest.front() != u'@'))
        return false;
    int digits = 0;
    for (const QChar c : rest.sliced(1)) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c != u'-')
            return false;
    }
    return digits == 8;
}

} // namespace

Catalogue Catalogue::builtIn()
{
    QFile file(QStringLiteral(":/paddock/models.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcLlm) << "the list of models is missing from the program";
        return {};
    }
    auto catalogue = parse(file.readAll(), file.fileName());
    if (!catalogue) {
        qCCritical(lcLlm) << "the built-in list of models is broken:" << catalogue.error().message;
        return {};
    }
    return *std::move(catalogue);
}

const ModelFacts *Catalogue::find(const QString &model) const
{
    const ModelFacts *best = nullptr;
    for (const ModelFacts &facts : m_models) {
        if (facts.id == model)
            return &facts;
        if (isDatedNameOf(model, facts.id) && (!best || facts.id.size() > best->id.size()))
            best = &facts;
    }
    return best;
}

std::optional<double> Catalogue::costUsd(const QString &model, const Usage &usage) const
{
    const ModelFacts *const facts = find(model);
    if (!facts || !facts->price)
        return std::nullopt;
    const qint64 prompt = usage.input + usage.cacheWrite + usage.cacheRead;
    const bool isLong = facts->longPrompt && prompt > facts->longPrompt->overTokens;
    const Price &price = isLong ? facts->longPrompt->price : *facts->price;
    const double perMillion = double(usage.input) * price.input + double(usage.cacheWrite) * price.cacheWrite
                              + double(usage.cacheRead) * price.cacheRead
                              + double(usage.output) * price.output;
    return perMillion / 1'000'000;
}

bool isSameModel(const QString &one, const QString &other)
{
    return one == other || isDatedNameOf(one, other) || isDatedNameOf(other, one);
}

} // namespace paddock
