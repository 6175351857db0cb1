#pragma once

#include "core/llm/catalogue.h"
#include "core/protocol/entry.h"

namespace paddock {

/// Money, as far as prices are known.
struct Cost {
    double usd = 0; ///< Of all that has a known price.
    bool isWhole = true; ///< False: something in it has an unknown price, so the truth is more than usd.

    Cost &operator+=(const Cost &other)
    {
        usd += other.usd;
        isWhole = isWhole && other.isWhole;
        return *this;
    }
    bool operator==(const Cost &) const = default;
};

Cost costOf(const Catalogue &catalogue, const QString &model, const Usage &usage);

} // namespace paddock
