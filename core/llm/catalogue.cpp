#include "core/llm/catalogue.h"

#include "core/base/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

Error malformed(const QString &what)
{
    return {ErrorKind::Invalid, QStringLiteral("The list of models cannot be read: %1.").arg(what), {}};
}

Result<Price> priceFrom(const QJsonObject &object, const QString &id)
{
    Price price;
    const std::pair<const char *, double *> fields[] = {{"input", &price.input},
                                                        {"cacheWrite", &price.cacheWrite},
                                                        {"cacheRead", &price.cacheRead},
                                                        {"output", &price.output}};
    for (const auto &[name, field] : fields) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (!value.isDouble() || value.toDouble() < 0)
            return malformed(QStringLiteral("%1 has no price \"%2\"").arg(id, QLatin1String(name)));
        *field = value.toDouble();
    }
    return price;
}

Result<ModelFacts> modelFrom(const QJsonObject &object)
{
    ModelFacts model;
    model.id = object.value(QLatin1String("id")).toString();
    model.contextTokens = object.value(QLatin1String("context")).toInteger();
    model.maxOutputTokens = object.value(QLatin1String("maxOutput")).toInteger();
    model.adaptiveThinking = object.value(QLatin1String("adaptiveThinking")).toBool();
    if (model.id.isEmpty() || model.contextTokens <= 0 || model.maxOutputTokens <= 0)
        return malformed(QStringLiteral("a model without id, context or maxOutput"));
    if (!object.contains(QLatin1String("price")))
        return model;

    const QJsonObject price = object.value(QLatin1String("price")).toObject();
    auto base = priceFrom(price, model.id);
    if (!base)
        return base.error();
    model.price = *base;
    model.priceAsOf = QDate::fromString(price.value(QLatin1String("asOf")).toString(), Qt::ISODate);
    if (!model.priceAsOf.isValid())
        return malformed(QStringLiteral("the price of %1 has no date").arg(model.id));
    if (price.contains(QLatin1String("longPrompt"))) {
        const QJsonObject object = price.value(QLatin1String("longPrompt")).toObject();
        auto longer = priceFrom(object, model.id);
        if (!longer)
            return longer.error();
        model.longPrompt = LongPrompt{object.value(QLatin1String("over")).toInteger(), *longer};
    }
    return model;
}

} // namespace

Result<Catalogue> Catalogue::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(error.errorString());
    Catalogue catalogue;
    const QJsonArray models = document.object().value(QLatin1String("models")).toArray();
    for (const QJsonValue &value : models) {
        auto model = modelFrom(value.toObject());
        if (!model)
            return model.error();
        catalogue.m_models.append(*std::move(model));
    }
    return catalogue;
}

Catalogue Catalogue::builtIn()
{
    QFile file(QStringLiteral(":/paddock/models.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcLlm) << "the list of models is missing from the program";
        return {};
    }
    auto catalogue = parse(file.readAll());
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
