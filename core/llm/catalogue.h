#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QDate>

#include <optional>

namespace paddock {

/// US dollars for a million tokens.
struct Price {
    double input = 0;
    double cacheWrite = 0; ///< Into the cache that lasts five minutes, the one that Paddock uses.
    double cacheRead = 0;
    double output = 0;

    bool operator==(const Price &) const = default;
};

/// Another price for requests whose prompt is longer than this; it holds for all of their tokens.
struct LongPrompt {
    qint64 overTokens = 0;
    Price price;

    bool operator==(const LongPrompt &) const = default;
};

struct ModelFacts {
    QString id;
    qint64 contextTokens = 0;
    qint64 maxOutputTokens = 0;
    bool adaptiveThinking = false; ///< The model decides how long to think, and can be asked to show it.
    std::optional<Price> price = {};
    std::optional<LongPrompt> longPrompt = {};
    QDate priceAsOf = {}; ///< When the price was the public list price.

    bool operator==(const ModelFacts &) const = default;
};

/// What is known of models: sizes and prices, each with its date. A value; the built-in one comes from
/// resources/models.json. A model without a price costs an unknown sum, which is never zero; zero must be stated.
class Catalogue
{
public:
    /// Invalid when \a json is not what the built-in file looks like, with the line or the model and field. \a name is
    /// what the message calls it.
    static Result<Catalogue> parse(const QByteArray &json, const QString &name);
    static Catalogue builtIn();

    /// This one with a person's own file laid over it: in the shape of the built-in one, each of its models replaces the
    /// one of that id or joins them. A file that is not there changes nothing. Errors: Io; Invalid as parse() has it;
    /// nothing is half applied, so whoever gets one keeps what he had.
    Result<Catalogue> withUserFile(const QString &path) const;

    /// Finds `claude-x` also as `claude-x-20250929` and `claude-x-latest`, and never another model whose name
    /// merely begins alike.
    const ModelFacts *find(const QString &model) const;
    /// What one answer cost. Nothing when the price is not known, which is not zero. Add up costs, not usages:
    /// some prices depend on the length of each prompt.
    std::optional<double> costUsd(const QString &model, const Usage &usage) const;
    const QList<ModelFacts> &models() const { return m_models; }

private:
    QList<ModelFacts> m_models;
};

/// Whether two names mean one model: equal, or one of them is the other with a date.
bool isSameModel(const QString &one, const QString &other);

} // namespace paddock
