#include "core/git/repository.h"

#include "core/base/file_descriptor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <climits>
#include <cstdlib>

namespace paddock {

namespace {

constexpr int mostIncludes = 10; // as deep as git goes

struct GitFolderCloser {
    void operator()(DIR *list) const { ::closedir(list); }
};

/// Canonical, without a slash at the end; empty when it is not there.
QByteArray canonicalPath(const char *path)
{
    char whole[PATH_MAX];
    return path && ::realpath(path, whole) ? QByteArray(whole) : QByteArray();
}

/// The first thing beneath \a folder that reading could wait for without end: a pipe, a socket or a device. Links are
/// looked at, not entered.
QByteArray blockerIn(int parent, const QByteArray &name, int &left)
{
    const FileDescriptor folder(
        ::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    FileDescriptor copy(folder ? ::fcntl(folder.get(), F_DUPFD_CLOEXEC, 0) : -1);
    const std::unique_ptr<DIR, GitFolderCloser> list(copy ? ::fdopendir(copy.get()) : nullptr);
    if (!list)
        return {};
    copy.release(); // The list closes it.
    while (const dirent *entry = ::readdir(list.get())) {
        const QByteArray inside(entry->d_name);
        if (inside == "." || inside == ".." || entry->d_type == DT_REG)
            continue;
        if (--left < 0)
            return {};
        struct stat status = {};
        if (entry->d_type != DT_DIR && ::fstatat(folder.get(), entry->d_name, &status, 0) != 0)
            continue;
        if (entry->d_type == DT_DIR || (S_ISDIR(status.st_mode) && entry->d_type != DT_LNK)) {
            if (const QByteArray found = blockerIn(folder.get(), inside, left); !found.isEmpty())
                return name + '/' + found;
        } else if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)
                   && inside != "fsmonitor--daemon.ipc") {
            return name + '/' + inside;
        }
    }
    return {};
}

QByteArray textOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
}

/// Whether something is there that reading could wait for.
bool isBlocker(const QByteArray &path)
{
    struct stat status = {};
    return path != "/dev/null" && ::stat(path.constData(), &status) == 0 && !S_ISREG(status.st_mode)
           && !S_ISDIR(status.st_mode);
}

/// The same among the files that a configuration takes in, or names as a list of attributes. Takes every such name for
/// one, wherever it stands: one too many is only looked at.
QByteArray blockerNamedIn(const QByteArray &config, int depth, QSet<QByteArray> &seen)
{
    static const QRegularExpression naming(
        QStringLiteral("\\b(?:path|attributesfile)[ \\t]*=[ \\t]*\"?([^\"\\n\\r]+)"),
        QRegularExpression::CaseInsensitiveOption);
    if (seen.contains(config))
        return {};
    seen.insert(config);
    if (isBlocker(config))
        return config;
    QRegularExpressionMatchIterator names = naming.globalMatch(QString::fromLatin1(textOf(config)));
    while (depth > 0 && names.hasNext()) {
        QByteArray path = names.next().captured(1).trimmed().toLatin1();
        if (path.startsWith("~/"))
            path = QFile::encodeName(QDir::homePath()) + path.sliced(1);
        else if (!path.startsWith('/'))
            path = config.first(config.lastIndexOf('/') + 1) + path;
        if (const QByteArray found = blockerNamedIn(path, depth - 1, seen); !found.isEmpty())
            return found;
    }
    return {};
}

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

QString hexOf(const git_oid *id)
{
    char text[GIT_OID_HEXSZ + 1];
    return QString::fromLatin1(git_oid_tostr(text, sizeof text, id));
}

} // namespace

Result<Repository> Repository::around(const QString &folder)
{
    useGitLibrary();
    const QByteArray start = QFile::encodeName(folder);
    // Where git looks, before libgit2 opens anything there.
    QByteArray looked;
    for (QByteArray here = start; !here.isEmpty(); here.truncate(here.lastIndexOf('/'))) {
        struct stat status = {};
        if (::lstat((here + "/.git").constData(), &status) != 0)
            continue;
        if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode) && !S_ISLNK(status.st_mode))
            return Error{ErrorKind::Invalid, tr("What is called .git in the folder is no repository."), {}};
        if (S_ISDIR(status.st_mode)) {
            looked = here + "/.git";
            if (const QString fault = faultIn(looked); !fault.isEmpty())
                return Error{ErrorKind::Invalid, fault, {}};
        }
        break;
    }
    Repository found;
    git_repository *handle = nullptr;
    const int code = git_repository_open_ext(&handle, start.constData(), 0, nullptr);
    if (code == GIT_ENOTFOUND)
        return Error{ErrorKind::NotFound, tr("The folder lies in no git repository."), {}};
    if (code != 0)
        return Error{ErrorKind::Invalid, tr("The git repository cannot be read: %1").arg(gitReason()),
                     gitReason()};
    found.m_handle.reset(handle);
    if (git_repository_is_bare(handle) || !git_repository_workdir(handle))
        return Error{ErrorKind::Invalid, tr("The git repository is bare: it has no working copy."), {}};
    found.m_root = canonicalPath(git_repository_workdir(handle));
    const bool isInside = start == found.m_root || start.startsWith(found.m_root + '/');
    if (found.m_root.isEmpty() || !isInside || !found.isItsOwn())
        return Error{ErrorKind::Invalid,
                     tr("What is called .git here belongs to another folder, so it is left alone."),
                     {}};
    for (const QByteArray &part : {found.gitFolder(), found.commonFolder()}) {
        if (part == looked)
            continue;
        if (const QString fault = faultIn(part); !fault.isEmpty())
            return Error{ErrorKind::Invalid, fault, {}};
    }
    found.m_way = start.size() > found.m_root.size() ? start.sliced(found.m_root.size() + 1) : QByteArray();

    struct stat status = {};
    git_index *index = nullptr;
    if (::stat((found.gitFolder() + "/index").constData(), &status) == 0
        && git_repository_index(&index, handle) == 0) {
        found.m_index.reset(index);
        found.m_indexNs = nanoseconds(status.st_mtim);
    }
    return found;
}

QString Repository::faultIn(const QByteArray &gitFolder)
{
    int left = 100'000;
    QByteArray blocker = blockerIn(AT_FDCWD, gitFolder, left);
    QSet<QByteArray> seen;
    for (const char *name : {"/config", "/config.worktree"}) {
        if (blocker.isEmpty())
            blocker = blockerNamedIn(gitFolder + name, mostIncludes, seen);
    }
    if (blocker.isEmpty())
        return {};
    return tr("%1 is a pipe, a socket or a device, so the repository is not read.")
        .arg(QFile::decodeName(blocker));
}

/// Whether the repository knows the working copy as its own, too: a file called .git may name any repository.
bool Repository::isItsOwn() const
{
    const QByteArray git = gitFolder();
    const QByteArray dotGit = m_root + "/.git";
    struct stat status = {};
    if (::lstat(dotGit.constData(), &status) != 0)
        return false;
    if (S_ISDIR(status.st_mode))
        return git == dotGit;
    if (!S_ISREG(status.st_mode))
        return false;
    if (isWorktree())
        return canonicalPath(textOf(git + "/gitdir").trimmed().constData()) == dotGit;
    const QString claimed = setting("core.worktree"); // of a submodule
    if (claimed.isEmpty())
        return false;
    const QByteArray path = QFile::encodeName(claimed);
    return canonicalPath((path.startsWith('/') ? path : git + '/' + path).constData()) == m_root;
}

QByteArray Repository::gitFolder() const
{
    return canonicalPath(git_repository_path(m_handle.get()));
}

QByteArray Repository::commonFolder() const
{
    return canonicalPath(git_repository_commondir(m_handle.get()));
}

QString Repository::setting(const char *key) const
{
    git_config *config = nullptr;
    if (git_repository_config_snapshot(&config, m_handle.get()) != 0)
        return {};
    const ConfigHandle owner(config);
    const char *value = nullptr;
    return git_config_get_string(&value, config, key) == 0 ? QString::fromUtf8(value) : QString();
}

QString Repository::hooksPath() const
{
    return setting("core.hooksPath");
}

QStringList Repository::filterPrograms() const
{
    git_config *config = nullptr;
    git_config_iterator *walk = nullptr;
    if (git_repository_config_snapshot(&config, m_handle.get()) != 0)
        return {};
    const ConfigHandle owner(config);
    if (git_config_iterator_glob_new(&walk, config, "^filter\\..*\\.(clean|process)$") != 0)
        return {};
    const ConfigWalkHandle walkOwner(walk);
    QStringList keys;
    git_config_entry *entry = nullptr;
    while (git_config_next(&entry, walk) == 0)
        keys.append(QString::fromUtf8(entry->name));
    return keys;
}

QString Repository::head() const
{
    git_oid id;
    return git_reference_name_to_id(&id, m_handle.get(), "HEAD") == 0 ? hexOf(&id) : QString();
}

bool Repository::hasBranch(const QString &name) const
{
    git_reference *branch = nullptr;
    const bool isThere =
        git_branch_lookup(&branch, m_handle.get(), name.toUtf8().constData(), GIT_BRANCH_LOCAL) == 0;
    git_reference_free(branch);
    return isThere;
}

RepositoryState Repository::state() const
{
    RepositoryState state{.isRepository = true, .root = QFile::decodeName(m_root), .head = head()};
    state.isWorktree = isWorktree();
    git_reference *found = nullptr;
    if (git_reference_lookup(&found, m_handle.get(), "HEAD") == 0) {
        const ReferenceHandle reference(found);
        const char *target = git_reference_symbolic_target(found);
        const QString name = target ? QString::fromUtf8(target) : QString();
        if (name.startsWith(QLatin1String("refs/heads/")) && !state.head.isEmpty())
            state.branch = name.sliced(11);
    }
    git_oid id;
    git_commit *commit = nullptr;
    if (git_reference_name_to_id(&id, m_handle.get(), "HEAD") == 0
        && git_commit_lookup(&commit, m_handle.get(), &id) == 0) {
        const CommitHandle owner(commit);
        const char *summary = git_commit_summary(commit);
        state.headTitle = summary ? QString::fromUtf8(summary) : QString();
    }
    return state;
}

Result<QMap<QByteArray, HeadFile>> Repository::headFiles(std::stop_token stop) const
{
    git_oid id;
    QMap<QByteArray, HeadFile> files;
    if (git_reference_name_to_id(&id, m_handle.get(), "HEAD") != 0)
        return files;
    git_commit *commit = nullptr;
    git_tree *tree = nullptr;
    const auto failed = [] {
        return Error{ErrorKind::Io, tr("The newest commit cannot be read: %1").arg(gitReason()), {}};
    };
    if (git_commit_lookup(&commit, m_handle.get(), &id) != 0)
        return failed();
    const CommitHandle commitOwner(commit);
    if (git_commit_tree(&tree, commit) != 0)
        return failed();
    TreeHandle treeOwner(tree);
    if (!m_way.isEmpty()) {
        git_tree_entry *entry = nullptr;
        if (git_tree_entry_bypath(&entry, tree, m_way.constData()) != 0)
            return files; // the commit has no such folder
        const std::unique_ptr<git_tree_entry, GitFree<git_tree_entry_free>> entryOwner(entry);
        git_tree *below = nullptr;
        if (git_tree_entry_type(entry) != GIT_OBJECT_TREE
            || git_tree_lookup(&below, m_handle.get(), git_tree_entry_id(entry)) != 0)
            return files;
        treeOwner.reset(below);
    }
    struct Walk {
        QMap<QByteArray, HeadFile> &files;
        std::stop_token stop;
    } walk{files, std::move(stop)};
    const auto take = [](const char *folder, const git_tree_entry *entry, void *payload) {
        auto *walk = static_cast<Walk *>(payload);
        if (walk->stop.stop_requested())
            return -1;
        const git_filemode_t mode = git_tree_entry_filemode(entry);
        if (mode == GIT_FILEMODE_TREE)
            return 0;
        HeadFile file;
        file.kind = mode == GIT_FILEMODE_COMMIT ? HeadFile::Kind::Submodule
                    : mode == GIT_FILEMODE_LINK ? HeadFile::Kind::Link
                                                : HeadFile::Kind::File;
        file.isExecutable = mode == GIT_FILEMODE_BLOB_EXECUTABLE;
        file.id = hexOf(git_tree_entry_id(entry)).toLatin1();
        walk->files.insert(QByteArray(folder) + git_tree_entry_name(entry), file);
        return 0;
    };
    if (git_tree_walk(treeOwner.get(), GIT_TREEWALK_PRE, take, &walk) != 0) {
        if (walk.stop.stop_requested())
            return Error{ErrorKind::Cancelled, tr("It was stopped."), {}};
        return failed();
    }
    return files;
}

qint64 Repository::sizeOf(const HeadFile &file) const
{
    git_oid id;
    git_odb *objects = nullptr;
    if (git_oid_fromstr(&id, file.id.constData()) != 0 || git_repository_odb(&objects, m_handle.get()) != 0)
        return -1;
    const ObjectsHandle owner(objects);
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    return git_odb_read_header(&size, &type, objects, &id) == 0 ? qint64(size) : -1;
}

Result<QByteArray> Repository::contentOf(const HeadFile &file, const QByteArray &path) const
{
    // libgit2 looks for attributes in the working copy, too.
    QByteArray folder = m_root + '/' + whole(path);
    while (folder.size() > m_root.size()) {
        folder.truncate(folder.lastIndexOf('/'));
        if (isBlocker(folder + "/.gitattributes"))
            return Error{
                ErrorKind::Io, tr("%1 is no file.").arg(QFile::decodeName(folder + "/.gitattributes")), {}};
    }
    git_oid id;
    git_blob *found = nullptr;
    const auto failed = [] {
        return Error{ErrorKind::Io, tr("What the commit holds cannot be read: %1").arg(gitReason()), {}};
    };
    if (git_oid_fromstr(&id, file.id.constData()) != 0 || git_blob_lookup(&found, m_handle.get(), &id) != 0)
        return failed();
    const BlobHandle blob(found);
    if (file.kind == HeadFile::Kind::Link)
        return QByteArray(static_cast<const char *>(git_blob_rawcontent(found)),
                          qsizetype(git_blob_rawsize(found)));
    git_blob_filter_options options;
    git_blob_filter_options_init(&options, GIT_BLOB_FILTER_OPTIONS_VERSION);
    options.flags = GIT_BLOB_FILTER_CHECK_FOR_BINARY | GIT_BLOB_FILTER_NO_SYSTEM_ATTRIBUTES
                    | GIT_BLOB_FILTER_ATTRIBUTES_FROM_HEAD;
    git_buf bytes = GIT_BUF_INIT;
    if (git_blob_filter(&bytes, found, whole(path).constData(), &options) != 0)
        return failed();
    const QByteArray content(bytes.ptr, qsizetype(bytes.size));
    git_buf_dispose(&bytes);
    return content;
}

bool Repository::isFiltered(const QByteArray &path) const
{
    git_attr_options options = GIT_ATTR_OPTIONS_INIT;
    options.flags = GIT_ATTR_CHECK_INDEX_ONLY | GIT_ATTR_CHECK_INCLUDE_HEAD | GIT_ATTR_CHECK_NO_SYSTEM;
    const char *value = nullptr;
    return git_attr_get_ext(&value, m_handle.get(), &options, whole(path).constData(), "filter") == 0
           && git_attr_value(value) == GIT_ATTR_VALUE_STRING;
}

bool Repository::isSurelyUnchanged(const QByteArray &path, const HeadFile &file, const struct stat &now) const
{
    const git_index_entry *entry =
        m_index ? git_index_get_bypath(m_index.get(), whole(path).constData(), 0) : nullptr;
    if (!entry || hexOf(&entry->id).toLatin1() != file.id)
        return false;
    const qint64 noted = qint64(entry->mtime.seconds) * 1'000'000'000 + entry->mtime.nanoseconds;
    const bool isSame = entry->file_size == quint32(now.st_size) && entry->ino == quint32(now.st_ino)
                        && noted == nanoseconds(now.st_mtim)
                        && quint32(entry->ctime.seconds) == quint32(now.st_ctim.tv_sec)
                        && quint32(entry->ctime.nanoseconds) == quint32(now.st_ctim.tv_nsec);
    // What was written in the moment when the index was may have changed in it.
    return isSame && noted < m_indexNs - 20'000'000;
}

bool Repository::isTracked(const QByteArray &path) const
{
    return m_index && git_index_get_bypath(m_index.get(), whole(path).constData(), 0);
}

qint64 Repository::unmerged(const QString &branch, qint64 most) const
{
    git_reference *own = nullptr;
    if (git_branch_lookup(&own, m_handle.get(), branch.toUtf8().constData(), GIT_BRANCH_LOCAL) != 0)
        return 0;
    const ReferenceHandle owner(own);
    const QByteArray name(git_reference_name(own));
    git_revwalk *walk = nullptr;
    if (git_revwalk_new(&walk, m_handle.get()) != 0)
        return 0;
    const WalkHandle walkOwner(walk);
    git_revwalk_push_ref(walk, name.constData());
    git_branch_iterator *branches = nullptr;
    if (git_branch_iterator_new(&branches, m_handle.get(), GIT_BRANCH_ALL) == 0) {
        const BranchWalkHandle branchesOwner(branches);
        git_reference *other = nullptr;
        git_branch_t type = GIT_BRANCH_LOCAL;
        while (git_branch_next(&other, &type, branches) == 0) {
            const ReferenceHandle otherOwner(other);
            if (name != git_reference_name(other))
                git_revwalk_hide_ref(walk, git_reference_name(other));
        }
    }
    qint64 count = 0;
    git_oid id;
    while (count < most && git_revwalk_next(&id, walk) == 0)
        ++count;
    return count;
}

} // namespace paddock
