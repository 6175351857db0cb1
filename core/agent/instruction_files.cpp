#include "core/agent/instruction_files.h"

#include "core/agent/memory_reader.h"
#include "core/agent/memory_text.h"
#include "core/files/glob_search.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace paddock {

namespace {

constexpr qsizetype mostRules = 100;

/// What the files of one folder are called when they are shown.
struct Origins {
    QString shared;
    QString rule;
    QString local;
};

using Touches = std::function<bool(const MemoryRule &)>;

/// The files of .claude/rules in a folder of the workspace, relative to the workspace like \a folder.
QStringList rulesInWorkspace(const WorkspaceRoot &root, const QString &folder)
{
    const QString rules = folder + QStringLiteral(".claude/rules");
    const Result<Place> place = root.find(rules);
    const Result<GlobPattern> pattern = GlobPattern::parse(QStringLiteral("**/*.md"));
    if (!place || !place->exists || !S_ISDIR(place->status.st_mode) || !pattern)
        return {};
    const Result<GlobMatches> matches = globSearch(root, *place, *pattern, mostRules, {});
    QStringList found;
    if (matches) {
        for (const GlobMatches::Match &match : matches->newest)
            found.append(rules + u'/' + QFile::decodeName(match.path));
    }
    found.sort();
    return found;
}

QStringList rulesOutside(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder + QStringLiteral(".claude/rules"), {QStringLiteral("*.md")},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext() && found.size() < mostRules)
        found.append(files.next());
    found.sort();
    return found;
}

/// All that one folder has to say. \a folder ends with a slash, or is empty for the workspace.
void readFolder(MemoryReader &reader, const QString &folder, const MemoryReach &reach, const Origins &origins,
                const Touches &touches)
{
    for (const char *name : {"CLAUDE.md", "AGENTS.md", ".claude/CLAUDE.md"})
        reader.read(folder + QLatin1String(name), origins.shared, reach);
    const QStringList rules = reach.root ? rulesInWorkspace(*reach.root, folder) : rulesOutside(folder);
    for (const QString &rule : rules)
        reader.readRule(rule, origins.rule, reach, touches);
    reader.read(folder + QStringLiteral("CLAUDE.local.md"), origins.local, reach);
}

bool holdsForNoFileYet(const MemoryRule &)
{
    return false;
}

void readParents(MemoryReader &reader, const QString &workspace)
{
    const QStringList names = workspace.split(u'/', Qt::SkipEmptyParts);
    const QString parent = QStringLiteral("parent");
    QString folder = QStringLiteral("/");
    for (const QString &name : names) {
        // A parent may be a repository of strangers, of which the workspace is a part.
        const QString itself = folder.size() > 1 ? folder.chopped(1) : folder;
        const MemoryReach reach{nullptr, itself, folder.size() > 1 ? itself : QString(), true};
        readFolder(reader, folder, reach, {parent, parent, parent}, holdsForNoFileYet);
        folder += name + u'/';
    }
}

/// Where packages of others lie, which come with instructions for whoever works on them.
bool isForeign(const QString &folder)
{
    static const QStringList foreign{QStringLiteral("node_modules"),  QStringLiteral("bower_components"),
                                     QStringLiteral("site-packages"), QStringLiteral(".venv"),
                                     QStringLiteral("venv"),          QStringLiteral("vendor"),
                                     QStringLiteral("third_party"),   QStringLiteral(".git"),
                                     QStringLiteral("Pods"),          QStringLiteral(".cargo")};
    return foreign.contains(folder);
}

/// Paths of files, relative to the workspace, and the folders below it that they lie in, outer ones first.
struct Touched {
    QStringList files;
    QStringList folders; ///< Each with a slash at its end.
};

Touched touchedIn(const WorkspaceRoot &root, const QStringList &paths)
{
    Touched touched;
    for (const QString &path : paths) {
        const Result<Place> place = root.findForCreation(path);
        if (!place || place->path == root.path())
            continue;
        const QString relative = root.relative(place->path);
        QStringList names = relative.split(u'/', Qt::SkipEmptyParts);
        if (!place->exists || !S_ISDIR(place->status.st_mode)) {
            touched.files.append(relative);
            names.removeLast();
        }
        QString folder;
        for (const QString &name : std::as_const(names)) {
            if (isForeign(name))
                break;
            folder += name + u'/';
            if (!touched.folders.contains(folder))
                touched.folders.append(folder);
        }
    }
    return touched;
}

} // namespace

InstructionPlaces instructionPlaces(const QStringList &userFiles)
{
    return {{QStringLiteral("/etc/claude-code/CLAUDE.md"), QStringLiteral("/etc/paddock/CLAUDE.md"),
             QStringLiteral("/etc/paddock/AGENTS.md")},
            userFiles,
            QDir(QDir::homePath()).canonicalPath(),
            true};
}

InstructionsLoaded readInstructionFiles(const WorkspaceRoot &root, const QStringList &userFiles)
{
    return readInstructionFiles(root, instructionPlaces(userFiles));
}

InstructionsLoaded readInstructionFiles(const WorkspaceRoot &root, const InstructionPlaces &places)
{
    MemoryReader reader(places.home);
    for (const QString &path : places.managed)
        reader.read(path, QStringLiteral("managed"), {nullptr, {}, path.section(u'/', 0, -2), true});
    for (const QString &path : places.user)
        reader.read(path, QStringLiteral("user"), {nullptr, {}, places.home, false});
    if (places.parents)
        readParents(reader, root.path());
    readFolder(reader, {}, {&root},
               {QStringLiteral("project"), QStringLiteral("rule"), QStringLiteral("local")},
               holdsForNoFileYet);
    return {reader.take()};
}

std::optional<InstructionsLoaded> nestedInstructions(const WorkspaceRoot &root, const QStringList &touched,
                                                     const InstructionsLoaded &loaded)
{
    const Touched places = touchedIn(root, touched);
    const Touches touches = [&places](const MemoryRule &rule) {
        return std::any_of(places.files.begin(), places.files.end(),
                           [&rule](const QString &file) { return rule.matches(file); });
    };
    MemoryReader reader(QDir(QDir::homePath()).canonicalPath(), loaded.files);
    const MemoryReach reach{&root};
    const QString rule = QStringLiteral("rule");
    if (!places.files.isEmpty()) {
        for (const QString &path : rulesInWorkspace(root, {}))
            reader.readRule(path, rule, reach, touches);
    }
    const QString nested = QStringLiteral("nested");
    for (const QString &folder : places.folders)
        readFolder(reader, folder, reach, {nested, rule, nested}, touches);
    QList<InstructionsLoaded::File> files = reader.take();
    if (files.isEmpty())
        return {};
    return InstructionsLoaded{std::move(files), true};
}

} // namespace paddock
