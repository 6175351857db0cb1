#include "core/policy/call_access.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace paddock {

namespace {

struct Shape {
    QString path; ///< The member that names the file or folder.
    bool required = true;
    bool writes = false;
    bool searches = false;
    QStringList patterns = {};
};

const QHash<QString, Shape> &shapes()
{
    static const QHash<QString, Shape> all{
        {"Read", {"file_path"}},
        {"Write", {"file_path", true, true}},
        {"Edit", {"file_path", true, true}},
        {"MultiEdit", {"file_path", true, true}},
        {"NotebookEdit", {"notebook_path", true, true}},
        {"NotebookRead", {"notebook_path"}},
        {"LS", {"path", true, false, true}},
        {"Glob", {"path", false, false, true, {"pattern"}}},
        {"Grep", {"path", false, false, true, {"glob"}}},
    };
    return all;
}

/// Names under which a path could come in by the back door.
bool isPathKey(const QString &key)
{
    static const QSet<QString> names{
        "path",          "paths", "file",      "files",  "file_path", "filepath", "filename", "file_name",
        "notebook_path", "dir",   "directory", "folder", "uri",       "root",     "target",   "cwd"};
    return names.contains(key.toLower());
}

/// Path-like texts anywhere in the input of a tool that we know nothing of.
void collectPaths(const QJsonValue &value, QStringList &paths)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectPaths(item, paths);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &item : object)
            collectPaths(item, paths);
    } else if (value.isString()) {
        QString text = value.toString();
        if (text.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
            paths.append(QUrl(text).path(QUrl::FullyDecoded));
            return;
        }
        static const QRegularExpression pathLike(
            QStringLiteral("^(/[^\\s]|~(/|$)|\\.\\.?(/|$)|[A-Za-z]:[\\\\/])|(^|/)\\.\\.(/|$)"));
        if (!text.contains(u'\n') && pathLike.match(text).hasMatch())
            paths.append(text);
    }
}

} // namespace

bool CallAccess::isHarmless(const QString &tool)
{
    static const QSet<QString> names{"TodoWrite", "TaskOutput", "TaskStop", "BashOutput", "KillShell"};
    return names.contains(tool) || asksPerson(tool);
}

bool CallAccess::asksPerson(const QString &tool)
{
    return tool == QLatin1String("AskUserQuestion") || tool == QLatin1String("ExitPlanMode");
}

bool CallAccess::isKnown(const QString &tool)
{
    return isHarmless(tool) || shapes().contains(tool) || tool == QLatin1String("Bash")
           || tool == QLatin1String("WebFetch");
}

Result<CallAccess> CallAccess::of(const ToolCall &call)
{
    const auto refuse = [&call](const QString &why) {
        return Error{ErrorKind::Denied,
                     tr("The input of %1 does not say what it would touch: %2").arg(call.tool, why)};
    };
    CallAccess result;
    if (!call.malformed.isEmpty())
        return refuse(tr("it is no JSON object."));
    if (isHarmless(call.tool))
        return result;
    const auto textOf = [&call](const QString &key) -> std::optional<QString> {
        const QJsonValue value = call.input.value(key);
        if (!value.isString())
            return {};
        return value.toString();
    };
    if (call.tool == QLatin1String("Bash")) {
        const auto command = textOf(QStringLiteral("command"));
        if (!command || command->trimmed().isEmpty())
            return refuse(tr("\"command\" is missing."));
        result.access.command = *command;
        return result;
    }
    if (call.tool == QLatin1String("WebFetch")) {
        const auto url = textOf(QStringLiteral("url"));
        if (!url || url->isEmpty())
            return refuse(tr("\"url\" is missing."));
        result.access.urls.append(*url);
        return result;
    }
    const auto shape = shapes().constFind(call.tool);
    if (shape == shapes().constEnd()) {
        collectPaths(call.input, result.access.reads);
        return result;
    }
    for (auto member = call.input.begin(); member != call.input.end(); ++member) {
        if (member.key() != shape->path && isPathKey(member.key()))
            return refuse(tr("\"%1\" is not a member that it knows.").arg(member.key()));
    }
    const auto path = textOf(shape->path);
    if (!path && (shape->required || call.input.contains(shape->path)))
        return refuse(tr("\"%1\" has to be a text.").arg(shape->path));
    if (path && !path->isEmpty() && path->trimmed().isEmpty())
        return refuse(tr("\"%1\" is blank.").arg(shape->path));
    if (const QJsonValue sought = call.input.value(QLatin1String("pattern"));
        !sought.isUndefined() && !sought.isString())
        return refuse(tr("\"%1\" has to be a text.").arg(QStringLiteral("pattern")));
    if (shape->searches)
        result.searches.append(path.value_or(QStringLiteral(".")));
    else if (shape->writes)
        result.access.writes.append(*path);
    else
        result.access.reads.append(*path);
    for (const QString &key : shape->patterns) {
        if (!call.input.contains(key))
            continue;
        const auto pattern = textOf(key);
        if (!pattern)
            return refuse(tr("\"%1\" has to be a text.").arg(key));
        result.patterns.append(*pattern);
    }
    return result;
}

} // namespace paddock
