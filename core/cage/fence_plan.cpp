#include "core/cage/fence_plan.h"

#include <charconv>

namespace paddock::cage {

namespace {

// The text: "key=value" fields, each ended by NUL, so that paths need no escaping. The first names the version, because
// a Paddock that was upgraded while it runs meets a launcher of another version.

constexpr std::string_view versionField = "paddock-fence-plan-1";

class PlanWriter
{
public:
    PlanWriter() { put(versionField); }

    void text(std::string_view key, std::string_view value)
    {
        m_text.append(key).append(1, '=');
        put(value);
    }
    void number(std::string_view key, std::uint64_t value) { text(key, std::to_string(value)); }
    std::string take() { return std::move(m_text); }

private:
    void put(std::string_view field) { m_text.append(field).append(1, '\0'); }

    std::string m_text;
};

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool readNumber(FencePlan &plan, std::string_view key, std::uint64_t value)
{
    if (key == "walls" && value <= std::uint64_t(FencePlan::Walls::Thin))
        plan.walls = FencePlan::Walls(value);
    else if (key == "workspace" && value <= std::uint64_t(FencePlan::Workspace::Absent))
        plan.workspace = FencePlan::Workspace(value);
    else if (key == "gateway" && value <= 1)
        plan.gateway = value == 1;
    else if (key == "debuggers" && value <= 1)
        plan.debuggers = value == 1;
    else if (key == "processes")
        plan.limits.processes = value;
    else if (key == "dataBytes")
        plan.limits.dataBytes = value;
    else if (key == "fileBytes")
        plan.limits.fileBytes = value;
    else if (key == "cpuSeconds")
        plan.limits.cpuSeconds = value;
    else if (key == "temporaryBytes")
        plan.limits.temporaryBytes = value;
    else
        return false;
    return true;
}

/// "F+" or "D-", then the path: the kind, and whether a missing one is covered.
std::optional<ProtectedPlace> placeIn(std::string_view text)
{
    if (text.size() < 3 || (text[0] != 'F' && text[0] != 'D') || (text[1] != '+' && text[1] != '-'))
        return std::nullopt;
    return ProtectedPlace{std::string(text.substr(2)),
                          text[0] == 'D' ? ProtectedPlace::Kind::Folder : ProtectedPlace::Kind::File,
                          text[1] == '+'};
}

bool readField(FencePlan &plan, std::string_view key, std::string_view value)
{
    if (key == "workspacePath") {
        plan.workspacePath = value;
    } else if (key == "workingDirectory") {
        plan.workingDirectory = value;
    } else if (key == "readable") {
        plan.readable.emplace_back(value);
    } else if (key == "pinned") {
        plan.pinned.emplace_back(value);
    } else if (key == "protected") {
        const std::optional<ProtectedPlace> place = placeIn(value);
        if (!place)
            return false;
        plan.protectedPlaces.push_back(*place);
    } else {
        const std::optional<std::uint64_t> number = numberIn(value);
        return number && readNumber(plan, key, *number);
    }
    return true;
}

} // namespace

std::string encode(const FencePlan &plan)
{
    PlanWriter writer;
    writer.number("walls", std::uint64_t(plan.walls));
    writer.number("workspace", std::uint64_t(plan.workspace));
    writer.text("workspacePath", plan.workspacePath);
    writer.text("workingDirectory", plan.workingDirectory);
    for (const std::string &path : plan.readable)
        writer.text("readable", path);
    for (const ProtectedPlace &place : plan.protectedPlaces) {
        writer.text("protected", std::string(place.kind == ProtectedPlace::Kind::Folder ? "D" : "F")
                                     + (place.coverWhenMissing ? "+" : "-") + place.path);
    }
    for (const std::string &path : plan.pinned)
        writer.text("pinned", path);
    writer.number("gateway", plan.gateway);
    writer.number("debuggers", plan.debuggers);
    writer.number("processes", plan.limits.processes);
    writer.number("dataBytes", plan.limits.dataBytes);
    writer.number("fileBytes", plan.limits.fileBytes);
    writer.number("cpuSeconds", plan.limits.cpuSeconds);
    writer.number("temporaryBytes", plan.limits.temporaryBytes);
    return writer.take();
}

std::optional<FencePlan> decode(std::string_view text)
{
    FencePlan plan;
    bool isFirst = true;
    while (!text.empty()) {
        const std::size_t end = text.find('\0');
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view field = text.substr(0, end);
        text.remove_prefix(end + 1);
        if (isFirst) {
            if (field != versionField)
                return std::nullopt;
            isFirst = false;
            continue;
        }
        const std::size_t equals = field.find('=');
        if (equals == std::string_view::npos
            || !readField(plan, field.substr(0, equals), field.substr(equals + 1)))
            return std::nullopt;
    }
    if (isFirst)
        return std::nullopt;
    return plan;
}

} // namespace paddock::cage
