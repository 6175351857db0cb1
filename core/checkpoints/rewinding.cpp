#include "core/checkpoints/rewinding.h"

#include "core/files/sensitive_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

// What would be done. The doing is in rewinding_acts.cpp.

namespace paddock {

namespace {

struct FolderCloser {
    void operator()(DIR *list) const { ::closedir(list); }
};

bool isRemoved(const RewindPlan &plan, const QString &path)
{
    return std::any_of(plan.files.begin(), plan.files.end(), [&](const RewindPlan::File &file) {
        return file.act == RewindPlan::Act::Remove && file.obstacle.isEmpty() && file.path == path;
    });
}

/// Like isSameState(), but takes what was never kept as the same when nothing tells otherwise.
bool looksSame(const FileState &now, const FileState &last)
{
    const bool isUntold = last.content.isEmpty() && last.kind == FileState::Kind::File;
    return isSameState(now, last)
           || (isUntold && now.kind == last.kind && now.size == last.size && now.mode == last.mode);
}

} // namespace

bool isSameState(const FileState &a, const FileState &b)
{
    if (a.kind != b.kind)
        return false;
    return a.kind == FileState::Kind::Absent
           || (!a.content.isEmpty() && a.content == b.content
               && (a.kind == FileState::Kind::Link || a.mode == b.mode));
}

QMap<QString, PathHistory> historyBehind(const Transcript &transcript, qint64 to)
{
    QMap<QString, PathHistory> all;
    for (qsizetype i = qMax(qint64(0), to); i < transcript.size(); ++i) {
        const auto *changed = std::get_if<Changed>(&transcript[i].fact);
        if (!changed)
            continue;
        for (const FileChange &change : changed->files) {
            auto history = all.find(change.path);
            if (history == all.end())
                history = all.insert(change.path, {.then = change.before, .last = {}});
            history->last = change.after;
            (changed->cause == ChangeCause::Others ? history->isOthers : history->isOurs) = true;
        }
    }
    return all;
}

Rewinding::Rewinding(const WorkspaceRoot &root, ContentStore &store, FileTree &tree, qint64 mostFileBytes,
                     std::stop_token stop)
    : m_root(root)
    , m_store(store)
    , m_tree(tree)
    , m_mostFileBytes(mostFileBytes)
    , m_stop(std::move(stop))
    , m_resolver(root.descriptor(), {}, PathResolver::bestFor(root.descriptor()))
{}

std::optional<Rewinding::Spot> Rewinding::spotOf(const QString &path) const
{
    // A path comes from a log, and a log from anywhere.
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(QChar::Null) || !path.isValidUtf16())
        return {};
    Spot spot{.names = PathResolver::split(path.toUtf8()), .folder = {}};
    if (spot.names.isEmpty() || spot.names.contains(".."))
        return {};
    spot.folder = m_resolver.openFolder(spot.names.first(spot.names.size() - 1));
    return spot;
}

RewindPlan Rewinding::plan(const Transcript &transcript, qint64 to) const
{
    RewindPlan plan{.to = to, .files = {}};
    const QMap<QString, PathHistory> histories = historyBehind(transcript, to);
    for (auto history = histories.begin(); history != histories.end(); ++history) {
        if (!history->isOurs)
            continue;
        RewindPlan::File file{.path = history.key(), .now = {}, .then = history->then};
        const std::optional<Spot> spot = spotOf(file.path);
        if (!spot) {
            file.obstacle = tr("This is no path in the workspace.");
        } else if (spot->folder) {
            const SeenFile seen = readFile(statFile(spot->folder.get(), spot->name()), spot->folder.get(),
                                           spot->name(), m_mostFileBytes, nullptr);
            file.now = seen.state();
            if (seen.what == SeenFile::What::Unknown)
                file.obstacle = tr("It cannot be looked at: %1.").arg(seen.whyNotKept);
            else if (seen.what == SeenFile::What::Other && file.then.kind != FileState::Kind::Absent)
                file.obstacle = tr("A pipe, a socket or a device stands in its place.");
        }
        if (file.obstacle.isEmpty() && isSameState(file.now, file.then))
            continue;
        file.act = file.then.kind == FileState::Kind::Absent  ? RewindPlan::Act::Remove
                   : file.now.kind == FileState::Kind::Absent ? RewindPlan::Act::Recreate
                                                              : RewindPlan::Act::Modify;
        file.editedSince = history->isOthers || !looksSame(file.now, history->last);
        plan.files.append(file);
    }
    // Removals first: whether something can come back may hang on what goes.
    for (const bool removals : {true, false}) {
        for (RewindPlan::File &file : plan.files) {
            if ((file.act == RewindPlan::Act::Remove) == removals && file.obstacle.isEmpty())
                file.obstacle = obstacleTo(file, plan);
        }
    }
    const bool isPartial = std::any_of(transcript.begin() + qBound(qint64(0), to, transcript.size()),
                                       transcript.end(), [](const Entry &entry) {
                                           const auto *changed = std::get_if<Changed>(&entry.fact);
                                           return changed && !changed->isWhole;
                                       });
    if (isPartial)
        plan.remark = tr("Not every change since then could be seen, so there may be more than is listed.");
    return plan;
}

QString Rewinding::obstacleTo(const RewindPlan::File &file, const RewindPlan &plan) const
{
    if (SensitiveFiles::protection(file.path) == SensitiveFiles::Protection::GitInternals)
        return tr("Paddock never touches .git.");
    if (file.now.kind == FileState::Kind::File && file.now.content.isEmpty())
        return tr("What is there now is too large or cannot be read, so it could not be brought back again.");
    const std::optional<Spot> spot = spotOf(file.path);
    if (!spot)
        return tr("This is no path in the workspace.");
    if (spot->folder && ::faccessat(spot->folder.get(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return tr("Its folder may not be written to.");
    if (file.act == RewindPlan::Act::Remove)
        return {};
    if (file.then.content.isEmpty())
        return tr("Its earlier content was not kept.");
    if (!m_store.has(QByteArray::fromHex(file.then.content.toLatin1()), file.then.size))
        return tr("Its earlier content is not kept any more.");
    if (spot->folder) {
        const bool isFolder = statFile(spot->folder.get(), spot->name()).what == SeenFile::What::Folder;
        return isFolder && !willBeEmpty(spot->names, plan)
                   ? tr("A folder that holds other files stands in its place.")
                   : QString();
    }
    return obstacleOnTheWay(spot->names, plan);
}

QString Rewinding::obstacleOnTheWay(const QByteArrayList &names, const RewindPlan &plan) const
{
    for (qsizetype depth = 1; depth < names.size(); ++depth) {
        const FileDescriptor folder = m_resolver.openFolder(names.first(depth - 1));
        if (!folder)
            return tr("Its folder cannot be reached.");
        const SeenFile::What what = statFile(folder.get(), names[depth - 1]).what;
        if (what == SeenFile::What::Absent)
            return {};
        if (what == SeenFile::What::Folder)
            continue;
        const QString way = QString::fromUtf8(names.first(depth).join('/'));
        return isRemoved(plan, way) ? QString() : tr("%1 stands where its folder was.").arg(way);
    }
    return {};
}

bool Rewinding::willBeEmpty(const QByteArrayList &folder, const RewindPlan &plan) const
{
    const FileDescriptor handle = m_resolver.openFolder(folder);
    FileDescriptor readable(handle ? ::openat(handle.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1);
    const std::unique_ptr<DIR, FolderCloser> list(readable ? ::fdopendir(readable.get()) : nullptr);
    if (!list)
        return false;
    const int number = readable.release(); // The list closes it.
    while (const dirent *entry = ::readdir(list.get())) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        const QByteArrayList whole = folder + QByteArrayList{name};
        const bool goes = statFile(number, name).what == SeenFile::What::Folder
                              ? willBeEmpty(whole, plan)
                              : isRemoved(plan, QString::fromUtf8(whole.join('/')));
        if (!goes)
            return false;
    }
    return true;
}

} // namespace paddock
