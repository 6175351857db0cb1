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

/// What is known of models: sizes and list prices. A value; the built-in one comes from resources/models.json.
class Catalogue
{
public:
    /// Invalid when \a json is not what the built-in file looks like.
    static Result<Catalogue> parse(const QByteArray &json);
    static Catalogue builtIn();

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
