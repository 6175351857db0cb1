#include "core/llm/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace paddock {

namespace {

constexpr qint64 mostCatalogueBytes = 1 << 20;
constexpr qint64 mostTokens = 1'000'000'000'000;
constexpr double mostUsdPerMillion = 1'000'000; ///< More is a mistake of the unit.

struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::Catalogue)
};

QString placeIn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    return CatalogueWords::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(before.size() - (before.lastIndexOf('\n') + 1) + 1);
}

/// Reads one list of models and knows what to call its places.
class CatalogueReader
{
public:
    explicit CatalogueReader(const QString &name)
        : m_name(name)
    {}

    Result<QList<ModelFacts>> read(const QByteArray &json)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError)
            return malformed(
                CatalogueWords::tr("%1 at %2").arg(problem.errorString(), placeIn(json, problem.offset)));
        const QJsonValue list = document.object().value(QLatin1String("models"));
        if (!list.isArray())
            return malformed(CatalogueWords::tr("\"models\" must be a list in brackets"));
        QList<ModelFacts> models;
        const QJsonArray values = list.toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString id = values.at(i).toObject().value(QLatin1String("id")).toString();
            m_place = QStringLiteral("models[%1]").arg(i);
            if (!id.isEmpty())
                m_place += QStringLiteral(" (%1)").arg(id);
            Result<ModelFacts> model = modelFrom(values.at(i).toObject());
            if (!model)
                return model.error();
            const bool isThere = std::any_of(models.cbegin(), models.cend(),
                                             [&](const ModelFacts &one) { return one.id == model->id; });
            if (isThere)
                return wrong("id", CatalogueWords::tr("a name that stands here only once"));
            models.append(*std::move(model));
        }
        return models;
    }

private:
    Error malformed(const QString &what) const
    {
        return {ErrorKind::Invalid,
                CatalogueWords::tr("The list of models %1 cannot be read: %2.").arg(m_name, what)};
    }
    Error wrong(const char *field, const QString &expected) const
    {
        return malformed(
            CatalogueWords::tr("\"%1\" of %2 must be %3").arg(QLatin1String(field), m_place, expected));
    }

    /// A whole number above zero, or an error.
    Result<qint64> tokensIn(const QJsonObject &object, const char *field) const
    {
        const qint64 tokens = object.value(QLatin1String(field)).toInteger(0); // 0 also for fractions
        if (tokens <= 0 || tokens > mostTokens)
            return wrong(field, CatalogueWords::tr("a whole number of tokens above 0"));
        return tokens;
    }

    Result<Price> priceFrom(const QJsonObject &object) const
    {
        Price price;
        const std::pair<const char *, double *> fields[] = {{"input", &price.input},
                                                            {"cacheWrite", &price.cacheWrite},
                                                            {"cacheRead", &price.cacheRead},
                                                            {"output", &price.output}};
        for (const auto &[name, field] : fields) {
            *field = object.value(QLatin1String(name)).toDouble(-1); // -1 also for other types
            if (!(*field >= 0 && *field <= mostUsdPerMillion))
                return wrong(name, CatalogueWords::tr("a price in US dollars for a million tokens"));
        }
        return price;
    }

    Result<ModelFacts> modelFrom(const QJsonObject &object) const
    {
        ModelFacts model;
        model.id = object.value(QLatin1String("id")).toString();
        if (model.id.isEmpty())
            return wrong("id", CatalogueWords::tr("the model's name in quotes"));
        const Result<qint64> context = tokensIn(object, "context");
        if (!context)
            return context.error();
        const Result<qint64> output = tokensIn(object, "maxOutput");
        if (!output)
            return output.error();
        model.contextTokens = *context;
        model.maxOutputTokens = *output;
        const QJsonValue adaptive = object.value(QLatin1String("adaptiveThinking"));
        if (!adaptive.isUndefined() && !adaptive.isBool())
            return wrong("adaptiveThinking", CatalogueWords::tr("true or false"));
        model.adaptiveThinking = adaptive.toBool();
        if (!object.contains(QLatin1String("price")))
            return model;

        const QJsonObject price = object.value(QLatin1String("price")).toObject();
        const Result<Price> base = priceFrom(price);
        if (!base)
            return base.error();
        model.price = *base;
        model.priceAsOf = QDate::fromString(price.value(QLatin1String("asOf")).toString(), Qt::ISODate);
        if (!model.priceAsOf.isValid())
            return wrong("price.asOf", CatalogueWords::tr("the date of the price, such as \"2026-10-24\""));
        if (price.contains(QLatin1String("longPrompt"))) {
            const QJsonObject longPrompt = price.value(QLatin1String("longPrompt")).toObject();
            const Result<qint64> over = tokensIn(longPrompt, "over");
            if (!over)
                return over.error();
            const Result<Price> longer = priceFrom(longPrompt);
            if (!longer)
                return longer.error();
            model.longPrompt = LongPrompt{*over, *longer};
        }
        return model;
    }

    QString m_name;
    QString m_place;
};

} // namespace

Result<Catalogue> Catalogue::parse(const QByteArray &json, const QString &name)
{
    Result<QList<ModelFacts>> models = CatalogueReader(name).read(json);
    if (!models)
        return models.error();
    Catalogue catalogue;
    catalogue.m_models = *std::move(models);
    return catalogue;
}

Result<Catalogue> Catalogue::withUserFile(const QString &path) const
{
    const auto unreadable = [&path](const QString &why) {
        return Error{ErrorKind::Io,
                     CatalogueWords::tr("The list of models %1 cannot be read: %2.").arg(path, why)};
    };
    // Not blocking: whatever lies there need not be a file.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int failure = errno;
        return failure == ENOENT || failure == ENOTDIR ? Result<Catalogue>(*this)
                                                       : unreadable(qt_error_string(failure));
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(file.errorString());
    }
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(CatalogueWords::tr("it is not a regular file"));
    const QByteArray json = file.read(mostCatalogueBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    if (json.size() > mostCatalogueBytes)
        return unreadable(CatalogueWords::tr("it is larger than 1 MiB"));

    const Result<Catalogue> own = parse(json, path);
    if (!own)
        return own.error();
    Catalogue all = *this;
    for (const ModelFacts &model : own->m_models) {
        const auto same = std::find_if(all.m_models.begin(), all.m_models.end(),
                                       [&](const ModelFacts &one) { return one.id == model.id; });
        if (same == all.m_models.end())
            all.m_models.append(model);
        else
            *same = model;
    }
    return all;
}

} // namespace paddock
