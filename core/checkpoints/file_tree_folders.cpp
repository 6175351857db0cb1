#include "core/checkpoints/file_tree.h"

#include "core/files/file_name.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paddock {

namespace {

struct ListCloser {
    void operator()(DIR *list) const { ::closedir(list); }
};

QByteArray parentOf(const QByteArray &path)
{
    return path.first(qMax(qsizetype(0), path.lastIndexOf('/')));
}

QByteArray lastNameOf(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

bool isUtf8(const QByteArray &name)
{
    return QString::fromUtf8(name).toUtf8() == name;
}

/// Whether \a errorNumber, met on a folder, means that it is not there.
bool isAbsence(int errorNumber)
{
    return errorNumber == ENOENT || errorNumber == ENOTDIR || errorNumber == ELOOP || errorNumber == EXDEV;
}

/// The names in \a folder; false when not all could be read.
bool readNames(int folder, QSet<QByteArray> &names)
{
    FileDescriptor readable(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, ListCloser> list(readable ? ::fdopendir(readable.get()) : nullptr);
    if (!list)
        return false;
    readable.release(); // The list closes it.
    errno = 0;
    while (const dirent *entry = ::readdir(list.get())) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.insert(name);
        errno = 0;
    }
    return errno == 0;
}

} // namespace

FileDescriptor FileTree::openFolder(const QByteArray &path) const
{
    return m_resolver.openFolder(PathResolver::split(path));
}

void FileTree::listAll()
{
    while (!m_errands.isEmpty() && !m_stop.stop_requested())
        list(m_errands.takeLast());
    m_errands.clear();
}

void FileTree::list(const Errand &errand)
{
    const QByteArray &path = errand.path;
    if (!path.isEmpty() && !m_folders.contains(parentOf(path)))
        return;
    const FileDescriptor handle = openFolder(path);
    struct stat status = {};
    if (!handle || ::fstat(handle.get(), &status) != 0) {
        if (!isAbsence(errno))
            passOver(path);
        else if (m_folders.contains(path))
            removeFolder(path);
        return;
    }
    if (const auto known = m_folders.constFind(path);
        known != m_folders.constEnd() && (known->inode != status.st_ino || known->device != status.st_dev))
        removeFolder(path);
    const bool isNew = !m_folders.contains(path);
    // Watched before it is listed: what comes in between is seen twice rather than never.
    if (isNew) {
        m_folders.insert(path, {.device = status.st_dev, .inode = status.st_ino});
        if (!path.isEmpty())
            m_folders[parentOf(path)].folders.insert(lastNameOf(path));
    }
    if (m_folders[path].watch < 0)
        watch(handle.get(), path);
    QSet<QByteArray> names;
    ++m_effort.listed;
    if (!readNames(handle.get(), names)) {
        if (isNew) {
            removeFolder(path);
            passOver(path);
        }
        m_isRefused = true;
        return;
    }
    const bool isTooMuch = m_files + names.size() > m_limits.mostFiles;
    if (isNew && !path.isEmpty() && (isTooMuch || isCache(handle.get(), names))) {
        m_isTooMuch = m_isTooMuch || isTooMuch;
        removeFolder(path);
        m_folders[parentOf(path)].passedOver.insert(lastNameOf(path));
        return;
    }
    if (isNew && !errand.isSilent && !path.isEmpty())
        m_made.insert(path);
    if (names.contains(".gitignore") || names.contains(".ignore") || !m_rules.rulesOf(path).isEmpty())
        loadRules(handle.get(), path);

    const Folder before = m_folders.value(path);
    for (auto file = before.files.begin(); file != before.files.end(); ++file) {
        if (!names.contains(file.key()))
            removeFile(path, file.key());
    }
    for (const QByteArray &folder : before.folders) {
        if (!names.contains(folder))
            removeFolder(wholePath(path, folder));
    }
    for (const QByteArray &name : std::as_const(names)) {
        if (m_stop.stop_requested())
            return;
        visit(handle.get(), path, name, errand);
    }
}

bool FileTree::loadRules(int folder, const QByteArray &path)
{
    IgnoreRules rules = IgnoreRules::parse(ignoreText(folder, ".gitignore"));
    rules.append(IgnoreRules::parse(ignoreText(folder, ".ignore")));
    if (rules == m_rules.rulesOf(path))
        return false;
    m_rules.set(path, rules);
    return true;
}

bool FileTree::isCache(int folder, const QSet<QByteArray> &names) const
{
    // Source: Cache Directory Tagging Specification, bford.info/cachedir.
    return names.contains("CACHEDIR.TAG")
           && ignoreText(folder, "CACHEDIR.TAG").startsWith("Signature: 8a477f597d28d172789f06886806bc55");
}

void FileTree::visit(int folder, const QByteArray &path, const QByteArray &name, const Errand &errand)
{
    if (name == ".git")
        return;
    ++m_effort.looked;
    const SeenFile seen = statFile(folder, name);
    if (seen.what == SeenFile::What::Unknown) {
        m_isRefused = true;
    } else if (seen.what == SeenFile::What::Folder) {
        visitFolder(path, name, seen, errand);
    } else if (seen.what == SeenFile::What::File || seen.what == SeenFile::What::Link) {
        visitFile(folder, path, name, seen, errand);
    } else {
        Folder &known = m_folders[path];
        known.passedOver.remove(name);
        if (known.folders.contains(name))
            removeFolder(wholePath(path, name));
        else if (known.files.contains(name))
            removeFile(path, name);
    }
}

void FileTree::visitFolder(const QByteArray &path, const QByteArray &name, const SeenFile &seen,
                           const Errand &errand)
{
    const QByteArray whole = wholePath(path, name);
    if (m_folders[path].files.contains(name))
        removeFile(path, name);
    if (m_folders[path].passedOver.contains(name)
        || m_storeFolder == Inode(seen.stamp.device, seen.stamp.inode))
        return;
    const auto known = m_folders.constFind(whole);
    if (known != m_folders.constEnd()) {
        const bool isSame = known->inode == seen.stamp.inode && known->device == seen.stamp.device;
        if (isSame && !errand.isDeep)
            return;
        if (!isSame)
            removeFolder(whole);
        m_errands.append({.path = whole, .isSilent = false, .isDeep = true});
        return;
    }
    if (!isUtf8(name)) {
        m_folders[path].passedOver.insert(name);
        leaveOut(whole);
        return;
    }
    if (m_isTakingIn ? m_rules.ignores(whole, true) : m_rules.ignoresBranch(whole, true))
        return;
    m_errands.append({.path = whole, .isSilent = errand.isSilent || wasIgnored(whole, true), .isDeep = true});
}

void FileTree::visitFile(int folder, const QByteArray &path, const QByteArray &name, const SeenFile &seen,
                         const Errand &errand)
{
    const QByteArray whole = wholePath(path, name);
    if (m_folders.contains(whole))
        removeFolder(whole);
    bool isSilent = errand.isSilent;
    if (!m_folders[path].files.contains(name)) {
        if (!isUtf8(name)) {
            leaveOut(whole);
            return;
        }
        if (m_isTakingIn ? m_rules.ignores(whole, false) : m_rules.ignoresBranch(whole, false))
            return;
        isSilent = (isSilent || wasIgnored(whole, false)) && !m_changes.contains(whole);
    }
    update(folder, path, name, seen, isSilent);
}

bool FileTree::wasIgnored(const QByteArray &whole, bool isFolder) const
{
    return !m_isTakingIn && m_formerRules.ignoresBranch(whole, isFolder);
}

std::optional<FileRecord> FileTree::knownElsewhere(const QByteArray &whole, const SeenFile &seen) const
{
    const auto remembered = m_remembered.files.constFind(whole);
    // The size of a link's stamp is that of its target, which lstat gives too.
    if (remembered != m_remembered.files.constEnd() && remembered->stamp == seen.stamp
        && m_store.has(remembered->hash, remembered->stamp.size))
        return *remembered;
    const auto dropped = m_dropped.constFind({seen.stamp.device, seen.stamp.inode});
    if (dropped != m_dropped.constEnd() && dropped->stamp == seen.stamp && dropped->isSettled)
        return *dropped;
    return {};
}

void FileTree::update(int folder, const QByteArray &path, const QByteArray &name, const SeenFile &seen,
                      bool isSilent)
{
    const QByteArray whole = wholePath(path, name);
    const FileRecord old = m_folders[path].files.value(name);
    const bool isKnown = old.kind != FileState::Kind::Absent;
    if (isKnown && old.isSettled && old.stamp == seen.stamp)
        return;
    const qint64 oldBytes = old.hash.isEmpty() ? 0 : old.stamp.size;
    std::optional<FileRecord> record = isKnown ? std::nullopt : knownElsewhere(whole, seen);
    if (!record) {
        ++m_effort.read;
        const qint64 most = qMin(m_limits.mostFileBytes, m_limits.mostBytes - m_bytes + oldBytes);
        const SeenFile read = readFile(seen, folder, name, most, &m_store);
        if (read.what == SeenFile::What::Absent) {
            if (isKnown)
                removeFile(path, name);
            return;
        }
        record = FileRecord{.stamp = read.stamp,
                            .kind = read.what == SeenFile::What::Link ? FileState::Kind::Link
                                                                      : FileState::Kind::File,
                            .mode = read.mode,
                            .hash = read.hash,
                            .isSettled = read.isSettled,
                            .isShared = read.isShared};
    }
    if (record->hash.isEmpty())
        leaveOut(whole);
    m_files += isKnown ? 0 : 1;
    m_bytes += (record->hash.isEmpty() ? 0 : record->stamp.size) - oldBytes;
    if (old.isShared) {
        m_shared.remove({old.stamp.device, old.stamp.inode}, whole);
        m_touched.insert({old.stamp.device, old.stamp.inode}); // written to first, and then replaced, perhaps
    }
    if (record->isShared) {
        m_shared.insert({record->stamp.device, record->stamp.inode}, whole);
        m_touched.insert({record->stamp.device, record->stamp.inode});
    }
    m_folders[path].files.insert(name, *record);
    // Of what is not kept only the time tells whether it changed.
    const bool isUntold = record->hash.isEmpty() && old.stamp.modifiedNs != record->stamp.modifiedNs;
    if (!isSilent && (old.state() != record->state() || isUntold || m_changes.contains(whole)))
        note(whole, old.state(), record->state());
}

void FileTree::removeFile(const QByteArray &path, const QByteArray &name)
{
    const FileRecord record = m_folders[path].files.take(name);
    const QByteArray whole = wholePath(path, name);
    --m_files;
    m_bytes -= record.hash.isEmpty() ? 0 : record.stamp.size;
    if (record.isShared) {
        m_shared.remove({record.stamp.device, record.stamp.inode}, whole);
        m_touched.insert({record.stamp.device, record.stamp.inode}); // written to first, perhaps
    }
    m_dropped.insert({record.stamp.device, record.stamp.inode}, record);
    note(whole, record.state(), {});
}

void FileTree::removeFolder(const QByteArray &path)
{
    QByteArrayList rest{path};
    while (!rest.isEmpty()) {
        const QByteArray next = rest.takeLast();
        const Folder folder = m_folders.value(next);
        for (auto file = folder.files.begin(); file != folder.files.end(); ++file)
            removeFile(next, file.key());
        for (const QByteArray &name : folder.folders)
            rest.append(wholePath(next, name));
        if (folder.watch >= 0) {
            m_watch.remove(folder.watch);
            m_byWatch.remove(folder.watch);
        }
        m_unwatched.remove(next);
        m_made.remove(next);
        m_rules.remove(next);
        m_folders.remove(next);
    }
    if (const auto parent = m_folders.find(parentOf(path)); parent != m_folders.end())
        parent->folders.remove(lastNameOf(path));
}

void FileTree::passOver(const QByteArray &path)
{
    m_isRefused = true;
    if (const auto parent = m_folders.find(parentOf(path));
        parent != m_folders.end() && !m_folders.contains(path))
        parent->passedOver.insert(lastNameOf(path));
}

void FileTree::watch(int folder, const QByteArray &path)
{
    const int number = m_watch.add(folder);
    if (number < 0) {
        m_unwatched.insert(path);
        return;
    }
    const auto other = m_byWatch.constFind(number);
    if (other != m_byWatch.constEnd() && *other != path) {
        // One inode under two paths: moved and not looked at yet, or mounted twice. Its events count for the last.
        if (const auto former = m_folders.find(*other); former != m_folders.end()) {
            former->watch = -1;
            m_unwatched.insert(*other);
        }
    }
    m_byWatch.insert(number, path);
    m_folders[path].watch = number;
    m_unwatched.remove(path);
}

} // namespace paddock
