#include "tests/fuzz/fuzz_targets.h"

#include "core/cage/plan_reader.h"

#include <string_view>

namespace paddock::fuzz {

namespace {

bool climbs(std::string_view path)
{
    return ("/" + std::string(path) + "/").find("/../") != std::string::npos;
}

} // namespace

QString fuzzPlan(const QByteArray &bytes)
{
    const std::optional<cage::FencePlan> plan =
        cage::decode(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    if (!plan)
        return {};
    const std::optional<cage::FencePlan> again = cage::decode(cage::encode(*plan));
    if (!again || *again != *plan)
        return QStringLiteral("a plan does not come back as it was written");
    if (!cage::faultOf(*plan).empty())
        return {};
    const bool hasWorkspace = plan->workspace != cage::FencePlan::Workspace::Absent;
    bool isBad = (hasWorkspace && climbs(plan->workspacePath)) || climbs(plan->workingDirectory);
    for (const std::string &path : plan->readable)
        isBad |= climbs(path) || path.front() != '/';
    for (const std::string &path : plan->pinned)
        isBad |= climbs(path) || path.front() == '/';
    for (const cage::ProtectedPlace &place : plan->protectedPlaces)
        isBad |= climbs(place.path) || place.path.front() == '/';
    return isBad ? QStringLiteral("a plan that leads elsewhere has no fault") : QString();
}

} // namespace paddock::fuzz
