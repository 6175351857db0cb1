#include "core/checkpoints/file_tree.h"

#include "core/files/file_name.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// The looks themselves; what they find in folders is in file_tree_folders.cpp.

namespace paddock {

namespace {

constexpr qsizetype mostNamed = 50;
constexpr qsizetype mostDirty = 200'000; // Beyond, looking at everything is no dearer.

bool isRulesName(const QByteArray &name)
{
    return name == ".gitignore" || name == ".ignore";
}

} // namespace

QByteArray FileTree::wholePath(const QByteArray &path, const QByteArray &name)
{
    return path.isEmpty() ? name : path + '/' + name;
}

FileState FileRecord::state() const
{
    if (kind == FileState::Kind::Absent)
        return {};
    return {.kind = kind, .content = QString::fromLatin1(hash.toHex()), .size = stamp.size, .mode = mode};
}

FileTree::FileTree(std::shared_ptr<const WorkspaceRoot> root, ContentStore &store, Limits limits,
                   std::stop_token stop)
    : m_root(std::move(root))
    , m_resolver(m_root->descriptor(), {}, PathResolver::bestFor(m_root->descriptor()))
    , m_store(store)
    , m_limits(limits)
    , m_stop(std::move(stop))
{
    m_rules.setOuter(outerIgnoreRules(QFile::encodeName(m_root->path())));
}

FileTree::~FileTree() = default;

Checkpointed FileTree::takeIn(const Manifest &remembered)
{
    m_remembered = remembered;
    m_isTakingIn = true;
    struct stat store = {};
    if (::stat(QFile::encodeName(m_store.folder()).constData(), &store) == 0)
        m_storeFolder = {store.st_dev, store.st_ino};
    m_formerRules = m_rules;
    m_errands = {{.path = {}, .isSilent = true, .isDeep = true}};
    listAll();
    m_isTakingIn = false;
    m_remembered = {};
    for (const QByteArray &folder : remembered.made) {
        if (m_folders.contains(folder))
            m_made.insert(folder);
    }
    m_dropped.clear();
    m_touched.clear();
    m_changes.clear();

    QStringList remarks;
    if (m_leftOutCount > 0)
        remarks.append(tr("%n files are too large or cannot be read, and cannot be brought back.", nullptr,
                          int(m_leftOutCount)));
    if (m_isTooMuch)
        remarks.append(tr("There are more than %n files; some folders were left out.", nullptr,
                          int(m_limits.mostFiles)));
    if (m_isRefused)
        remarks.append(tr("Some folders could not be read."));
    if (m_stop.stop_requested())
        remarks.append(tr("It was stopped before all files were taken in."));
    if (!m_unwatched.isEmpty())
        remarks.append(tr("The system watches no more folders (fs.inotify.max_user_watches), so %n of them "
                          "are listed after each call.",
                          nullptr, int(m_unwatched.size())));
    return {.files = m_files,
            .bytes = m_bytes,
            .leftOut = std::exchange(m_leftOut, {}),
            .leftOutCount = std::exchange(m_leftOutCount, 0),
            .remark = remarks.join(u' ')};
}

void FileTree::drain()
{
    bool isWhole = true;
    qsizetype names = 0;
    for (const FolderWatch::Event &event : m_watch.take(&isWhole)) {
        const auto path = m_byWatch.constFind(event.folder);
        if (path == m_byWatch.constEnd())
            continue;
        if (event.isGone) {
            // Usually the folder is gone too. If another one came in its place, it may have the same inode number.
            m_folders[*path].watch = -1;
            m_unwatched.insert(*path);
            m_byWatch.erase(path);
        } else if (!event.name.isEmpty()) {
            QSet<QByteArray> &dirty = m_dirty[*path];
            dirty.insert(event.name);
            names = qMax(names, dirty.size());
        }
    }
    if (!isWhole || names > mostDirty || m_dirty.size() > mostDirty) {
        m_hasLostCount = true;
        m_dirty.clear();
    }
}

Changed FileTree::capture()
{
    if (m_folders.isEmpty())
        return {};
    drain();
    if (!m_hasLostCount && m_dirty.isEmpty() && m_unwatched.isEmpty())
        return {};
    m_formerRules = m_rules;
    if (std::exchange(m_hasLostCount, false)) {
        m_dirty.clear();
        m_errands.append({.path = {}, .isSilent = false, .isDeep = true});
    } else {
        lookAtDirty();
        for (const QByteArray &path : std::as_const(m_unwatched))
            m_errands.append({.path = path});
    }
    listAll();
    lookAtShared();
    return changes();
}

void FileTree::lookAtDirty()
{
    const QHash<QByteArray, QSet<QByteArray>> dirty = std::exchange(m_dirty, {});
    // Rules before files: a file that came with the rule that names it is ignored.
    for (auto folder = dirty.begin(); folder != dirty.end(); ++folder) {
        if (!m_folders.contains(folder.key()) || !std::any_of(folder->begin(), folder->end(), isRulesName))
            continue;
        const FileDescriptor handle = openFolder(folder.key());
        if (handle && loadRules(handle.get(), folder.key()))
            m_errands.append({.path = folder.key(), .isSilent = false, .isDeep = true});
    }
    for (auto folder = dirty.begin(); folder != dirty.end(); ++folder) {
        const QByteArray &path = folder.key();
        const FileDescriptor handle = openFolder(path);
        struct stat status = {};
        // Moved away, or another one in its place: its parent's names tell.
        if (!handle || ::fstat(handle.get(), &status) != 0)
            continue;
        for (const QByteArray &name : *folder) {
            const auto known = m_folders.constFind(path);
            if (known == m_folders.constEnd() || known->inode != status.st_ino)
                break;
            visit(handle.get(), path, name, {.path = path});
        }
    }
}

void FileTree::lookAtShared()
{
    // A new name of a file is told of, but not that the file has one more.
    QSet<Inode> fresh;
    for (const Inode &inode : std::as_const(m_touched)) {
        if (m_shared.count(inode) < 2)
            fresh.insert(inode);
    }
    if (!fresh.isEmpty()) {
        for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder) {
            for (auto file = folder->files.begin(); file != folder->files.end(); ++file) {
                const Inode inode(file->stamp.device, file->stamp.inode);
                if (file->isShared || !fresh.contains(inode))
                    continue;
                file->isShared = true;
                m_shared.insert(inode, wholePath(folder.key(), file.key()));
            }
        }
    }
    for (const Inode &inode : std::exchange(m_touched, {})) {
        for (const QByteArray &whole : m_shared.values(inode)) {
            const qsizetype slash = whole.lastIndexOf('/');
            const QByteArray path = whole.first(qMax(qsizetype(0), slash));
            const FileDescriptor handle = openFolder(path);
            if (handle && m_folders.contains(path))
                visit(handle.get(), path, whole.sliced(slash + 1), {.path = path});
        }
    }
    m_touched.clear();
}

void FileTree::accept(const QByteArray &path)
{
    if (m_folders.isEmpty())
        return;
    m_formerRules = m_rules;
    QByteArray folder;
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        folder = path.first(slash);
        if (!m_folders.contains(folder)) {
            m_made.insert(folder);
            m_errands.append({.path = folder, .isSilent = true});
            listAll();
        }
    }
    const FileDescriptor handle = openFolder(folder);
    if (handle && m_folders.contains(folder))
        visit(handle.get(), folder, path.sliced(path.lastIndexOf('/') + 1),
              {.path = folder, .isSilent = true});
    listAll();
    m_changes.clear();
    m_dropped.clear();
    m_touched.clear();
}

Changed FileTree::changes()
{
    Changed changed;
    for (const FileChange &change : std::exchange(m_changes, {})) {
        const bool isKnown = change.after.kind == FileState::Kind::Absent || !change.after.content.isEmpty();
        if (change.before != change.after || !isKnown)
            changed.files.append(change);
    }
    QStringList remarks;
    if (m_leftOutCount > 0)
        remarks.append(tr("Not kept, because they are too large or cannot be read: %1.")
                           .arg(m_leftOut.join(QStringLiteral(", "))));
    if (m_isRefused)
        remarks.append(tr("Some folders could not be read, so there may be more changes in them."));
    if (m_stop.stop_requested())
        remarks.append(tr("The look at the files was stopped."));
    changed.isWhole = !std::exchange(m_isRefused, false) && !m_stop.stop_requested();
    changed.remark = remarks.join(u' ');
    m_leftOut.clear();
    m_leftOutCount = 0;
    m_dropped.clear();
    return changed;
}

void FileTree::note(const QByteArray &whole, const FileState &before, const FileState &after)
{
    m_store.use(QByteArray::fromHex(before.content.toLatin1()));
    const auto known = m_changes.find(whole);
    if (known == m_changes.end())
        m_changes.insert(whole, {QString::fromUtf8(whole), before, after});
    else
        known->after = after;
}

void FileTree::leaveOut(const QByteArray &whole)
{
    if (m_leftOutCount++ < mostNamed)
        m_leftOut.append(shownName(whole));
}

Manifest FileTree::manifest() const
{
    Manifest manifest;
    manifest.files.reserve(m_files);
    for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder) {
        const QByteArray way = folder.key().isEmpty() ? QByteArray() : folder.key() + '/';
        for (auto file = folder->files.begin(); file != folder->files.end(); ++file) {
            if (file->isSettled && !file->hash.isEmpty())
                manifest.files.insert(way + file.key(), *file);
        }
    }
    manifest.made = m_made;
    return manifest;
}

} // namespace paddock
