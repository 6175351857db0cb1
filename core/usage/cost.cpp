#include "core/usage/cost.h"

namespace paddock {

Cost costOf(const Catalogue &catalogue, const QString &model, const Usage &usage)
{
    if (usage == Usage())
        return {};
    const std::optional<double> usd = catalogue.costUsd(model, usage);
    return {usd.value_or(0), usd.has_value()};
}

} // namespace paddock
