#include "core/tools/search/glob_tool.h"

#include "core/files/file_name.h"
#include "core/files/glob_search.h"
#include "core/tools/pool_run.h"
#include "core/tools/tool_input.h"

#include <QJsonArray>

namespace paddock {

namespace {

constexpr qsizetype mostShown = 100;

/// Where to look and for what; an absolute pattern is taken apart where its first wildcard is.
struct GlobRequest {
    QString folder;
    QString pattern;
};

GlobRequest requestFrom(const QString &pattern, const QString &path)
{
    if (!pattern.startsWith(u'/'))
        return {path.isEmpty() ? QStringLiteral(".") : path, pattern};
    QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    QString folder;
    while (parts.size() > 1 && !parts.first().contains(QLatin1Char('*')) && !parts.first().contains(u'?')
           && !parts.first().contains(u'[') && !parts.first().contains(u'{')
           && !parts.first().contains(u'\\'))
        folder += u'/' + parts.takeFirst();
    return {folder.isEmpty() ? QStringLiteral("/") : folder, parts.join(u'/')};
}

QString joined(const QString &folder, const QString &name)
{
    return folder == QLatin1String(".") ? name : folder + u'/' + name;
}

Result<ToolResult> search(const WorkspaceRoot &root, const QString &folder, const GlobPattern &pattern,
                          const std::stop_token &stop)
{
    const Result<Place> place = root.find(folder);
    if (!place)
        return place.error();
    const Result<GlobMatches> matches = globSearch(root, *place, pattern, mostShown, stop);
    if (!matches)
        return matches.error();
    const QString base = root.relative(place->path);
    QStringList names;
    for (const GlobMatches::Match &match : matches->newest)
        names.append(joined(base, shownName(match.path)));
    QString text = names.isEmpty() ? QStringLiteral("No files found") : names.join(u'\n');
    const bool isCut = matches->total > names.size();
    if (isCut) {
        text += QStringLiteral("\n(The newest %1 of %2 files. Use a narrower pattern or path to see others.)")
                    .arg(names.size())
                    .arg(matches->total);
    }
    if (matches->isPartial)
        text +=
            QStringLiteral("\n(Some folders could not be read or lie too deep; there may be more files.)");
    return ToolResult{.text = text,
                      .details = {{"filenames", QJsonArray::fromStringList(names)},
                                  {"numFiles", names.size()},
                                  {"truncated", isCut || matches->isPartial}}};
}

class GlobRun : public PoolRun
{
public:
    GlobRun(const QString &title, const QString &folder, const GlobPattern &pattern)
        : PoolRun(title, {.reads = {folder}, .writes = {}, .urls = {}, .command = {}})
        , m_folder(folder)
        , m_pattern(pattern)
    {}

protected:
    Work work(const ToolContext &context) const override
    {
        return [root = context.root, folder = m_folder, pattern = m_pattern](const std::stop_token &stop) {
            Result<ToolResult> result = search(*root, folder, pattern, stop);
            return result ? *result : failed(result.error());
        };
    }

private:
    const QString m_folder;
    const GlobPattern m_pattern;
};

} // namespace

ToolSpec GlobTool::spec() const
{
    QJsonObject pattern = field("string", "Such as \"**/*.cpp\" or \"src/**/*.{ts,tsx}\".");
    pattern.insert("minLength", 1);
    return {.name = "Glob",
            .description =
                "Finds files of the workspace by name: * and ? within a name, ** for any folders, [a-z] and "
                "{a,b}. Hidden and ignored files are found too, .git is left out. Gives the 100 newest, "
                "newest first.",
            .schema =
                objectSchema({{"pattern", pattern},
                              {"path", field("string", "Folder to search in. Default: the workspace.")}},
                             {"pattern"})};
}

Result<std::unique_ptr<ToolRun>> GlobTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> checked = checkInput(spec(), input); !checked)
        return checked.error();
    const QString given = input.value("pattern").toString();
    const GlobRequest request = requestFrom(given, input.value("path").toString());
    const Result<GlobPattern> pattern = GlobPattern::parse(request.pattern);
    if (!pattern)
        return inputError("Glob", pattern.error().message);
    return std::unique_ptr<ToolRun>(
        std::make_unique<GlobRun>(QStringLiteral("Glob %1").arg(given), request.folder, *pattern));
}

} // namespace paddock
