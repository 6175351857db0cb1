#include "core/git/worktrees.h"

#include "core/base/private_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sys/stat.h>

#include <filesystem>

namespace paddock {

namespace {

/// A link where git would write on behalf of \a branch; what it writes would land wherever that leads.
QByteArray linkOnTheWay(const QByteArray &common, const QString &branch)
{
    QByteArrayList places{"",      "/worktrees", "/refs",           "/refs/heads",
                          "/logs", "/logs/refs", "/logs/refs/heads"};
    QByteArray way;
    for (const QString &part : branch.split(u'/')) {
        way += '/' + part.toUtf8();
        places << "/refs/heads" + way << "/logs/refs/heads" + way;
    }
    for (const QByteArray &place : places) {
        struct stat status = {};
        if (::lstat((common + place).constData(), &status) == 0 && S_ISLNK(status.st_mode))
            return common + place;
    }
    return {};
}

Error linkError(const QByteArray &link)
{
    return Error{ErrorKind::Denied,
                 Worktrees::tr("%1 is a link, so nothing is written there.").arg(QFile::decodeName(link)),
                 {}};
}

} // namespace

Worktrees::Worktrees(QString folder)
    : m_folder(std::move(folder))
{}

QString Worktrees::notePath(const QString &name) const
{
    return m_folder + QStringLiteral("/.notes/") + name + QStringLiteral(".json");
}

std::optional<OwnWorktree> Worktrees::noted(const QString &name) const
{
    QFile file(notePath(name));
    if (name.isEmpty() || name.startsWith(u'.') || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(65536)).object();
    OwnWorktree worktree{.path = QFileInfo(m_folder).canonicalFilePath() + u'/' + name,
                         .name = name,
                         .branch = note[u"branch"].toString(),
                         .commonFolder = note[u"repository"].toString()};
    return worktree.commonFolder.isEmpty() ? std::nullopt : std::optional(worktree);
}

std::optional<OwnWorktree> Worktrees::holding(const QString &workspace) const
{
    const QString folder = QFileInfo(m_folder).canonicalFilePath();
    if (m_folder.isEmpty() || folder.isEmpty() || !workspace.startsWith(folder + u'/'))
        return {};
    return noted(workspace.sliced(folder.size() + 1).section(u'/', 0, 0));
}

/// Never one that was used before: the session that had it still names it.
QString Worktrees::freeName(const Repository &repository, const QString &branch) const
{
    QString name = QFileInfo(QFile::decodeName(repository.root())).fileName() + u'-' + branch;
    for (QChar &c : name) {
        if (!(c.unicode() < 128 && c.isLetterOrNumber()) && c != u'.' && c != u'-' && c != u'_')
            c = u'-';
    }
    name = name.left(80);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(QLatin1String(".lock")))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("worktree");
    const QString common = QFile::decodeName(repository.commonFolder());
    for (int number = 1;; ++number) {
        const QString tried = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        if (!QFileInfo::exists(m_folder + u'/' + tried) && !QFileInfo::exists(notePath(tried))
            && !QFileInfo::exists(common + QStringLiteral("/worktrees/") + tried))
            return tried;
    }
}

Result<void> Worktrees::note(const OwnWorktree &worktree) const
{
    QSaveFile file(notePath(worktree.name));
    const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("repository"), worktree.commonFolder},
                                                      {QStringLiteral("branch"), worktree.branch}})
                                .toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{
            ErrorKind::Io, tr("%1 could not be written: %2").arg(file.fileName(), file.errorString()), {}};
    return {};
}

Result<QString> Worktrees::make(const QString &workspace, const QString &branch) const
{
    Result<Repository> repository = Repository::around(workspace);
    if (!repository) {
        if (repository.error().kind != ErrorKind::NotFound)
            return repository.error();
        return Error{ErrorKind::NotFound,
                     tr("%1 lies in no git repository, so a session there cannot have a branch of its own. "
                        "Open it without one, or run “git init” and commit first.")
                         .arg(workspace),
                     {}};
    }
    int isValid = 0;
    if (git_branch_name_is_valid(&isValid, branch.toUtf8().constData()) != 0 || !isValid
        || branch.contains(QChar::Null) || branch == u"@" || branch == u"HEAD")
        return Error{ErrorKind::Invalid, tr("“%1” cannot be the name of a branch.").arg(branch), {}};
    git_oid id;
    if (git_reference_name_to_id(&id, repository->handle(), "HEAD") != 0)
        return Error{ErrorKind::Invalid,
                     tr("The repository has no commit yet, so there is nothing that a branch could begin "
                        "with. Commit first, or open the session without a branch."),
                     {}};
    if (repository->hasBranch(branch))
        return Error{
            ErrorKind::Invalid, tr("The branch “%1” exists already. Choose another name.").arg(branch), {}};
    if (const QByteArray link = linkOnTheWay(repository->commonFolder(), branch); !link.isEmpty())
        return linkError(link);
    if (const int fault = makePrivateFolder(m_folder + QStringLiteral("/.notes")); fault != 0)
        return Error{ErrorKind::Io,
                     tr("The folder %1 could not be made: %2.").arg(m_folder, qt_error_string(fault)),
                     {}};

    OwnWorktree worktree{.path = {},
                         .name = freeName(*repository, branch),
                         .branch = branch,
                         .commonFolder = QFile::decodeName(repository->commonFolder())};
    worktree.path = QFileInfo(m_folder).canonicalFilePath() + u'/' + worktree.name;
    git_commit *commit = nullptr;
    git_reference *made = nullptr;
    const auto failed = [&] {
        return Error{ErrorKind::Io,
                     tr("The worktree for the branch “%1” could not be made: %2").arg(branch, gitReason()),
                     {}};
    };
    if (git_commit_lookup(&commit, repository->handle(), &id) != 0)
        return failed();
    const CommitHandle commitOwner(commit);
    if (git_branch_create(&made, repository->handle(), branch.toUtf8().constData(), commit, 0) != 0)
        return failed();
    const ReferenceHandle madeOwner(made);
    git_worktree_add_options options;
    git_worktree_add_options_init(&options, GIT_WORKTREE_ADD_OPTIONS_VERSION);
    options.ref = made;
    options.checkout_options.checkout_strategy = GIT_CHECKOUT_FORCE;
    git_worktree *added = nullptr;
    if (git_worktree_add(&added, repository->handle(), worktree.name.toUtf8().constData(),
                         QFile::encodeName(worktree.path).constData(), &options)
        != 0) {
        const Error error = failed();
        const Result<void> undone = remove(worktree, true);
        Q_UNUSED(undone) // what could not be made is what is told
        return error;
    }
    const WorktreeHandle addedOwner(added);
    if (const Result<void> written = note(worktree); !written) {
        const Result<void> undone = remove(worktree, true);
        Q_UNUSED(undone)
        return written.error();
    }
    const QString inside = QFile::decodeName(repository->way());
    // A folder that no commit holds is not in the new one.
    if (inside.isEmpty() || !QFileInfo(worktree.path + u'/' + inside).isDir())
        return worktree.path;
    return worktree.path + u'/' + inside;
}

QList<Worktree> Worktrees::of(const Repository &repository) const
{
    QList<Worktree> all;
    git_strarray names = {};
    if (git_worktree_list(&names, repository.handle()) != 0)
        return all;
    const QString own = QFileInfo(m_folder).canonicalFilePath();
    for (size_t i = 0; i < names.count; ++i) {
        git_worktree *found = nullptr;
        if (git_worktree_lookup(&found, repository.handle(), names.strings[i]) != 0)
            continue;
        const WorktreeHandle owner(found);
        Worktree worktree;
        const QString path = QString::fromUtf8(git_worktree_path(found));
        const QString canonical = QFileInfo(path).canonicalFilePath();
        worktree.path = canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
        worktree.isOurs = !own.isEmpty() && worktree.path.startsWith(own + u'/')
                          && noted(QFileInfo(worktree.path).fileName()).has_value();
        QFile head(QFile::decodeName(repository.commonFolder()) + QStringLiteral("/worktrees/")
                   + QString::fromUtf8(names.strings[i]) + QStringLiteral("/HEAD"));
        const QByteArray text = head.open(QIODevice::ReadOnly) ? head.read(4096).trimmed() : QByteArray();
        if (text.startsWith("ref: refs/heads/"))
            worktree.branch = QString::fromUtf8(text.sliced(16));
        if (git_worktree_validate(found) != 0)
            worktree.fault = tr("Its folder is not there any more.");
        all.append(worktree);
    }
    git_strarray_dispose(&names);
    return all;
}

Result<void> Worktrees::remove(const OwnWorktree &worktree, bool andBranch) const
{
    const QByteArray common = QFile::encodeName(worktree.commonFolder);
    if (const QByteArray link = linkOnTheWay(common, worktree.branch); !link.isEmpty())
        return linkError(link);
    std::error_code fault;
    // Goes by descriptors and follows no link.
    std::filesystem::remove_all(QFile::encodeName(worktree.path).toStdString(), fault);
    if (fault)
        return Error{
            ErrorKind::Io,
            tr("%1 could not be removed: %2").arg(worktree.path, QString::fromStdString(fault.message())),
            {}};
    git_repository *handle = nullptr;
    useGitLibrary();
    if (git_repository_open(&handle, common.constData()) != 0)
        return {}; // the repository is gone, and all that it knew of the worktree
    const RepositoryHandle owner(handle);
    git_worktree *found = nullptr;
    if (git_worktree_lookup(&found, handle, worktree.name.toUtf8().constData()) == 0) {
        const WorktreeHandle foundOwner(found);
        git_worktree_prune_options options;
        git_worktree_prune_options_init(&options, GIT_WORKTREE_PRUNE_OPTIONS_VERSION);
        options.flags = GIT_WORKTREE_PRUNE_VALID | GIT_WORKTREE_PRUNE_LOCKED;
        if (git_worktree_prune(found, &options) != 0)
            return Error{
                ErrorKind::Io,
                tr("The repository could not be told that the worktree is gone: %1").arg(gitReason()),
                {}};
    }
    git_reference *branch = nullptr;
    if (!andBranch
        || git_branch_lookup(&branch, handle, worktree.branch.toUtf8().constData(), GIT_BRANCH_LOCAL) != 0)
        return {};
    const ReferenceHandle branchOwner(branch);
    if (git_branch_delete(branch) != 0)
        return Error{ErrorKind::Io,
                     tr("The worktree is removed. Its branch “%1” is still there: %2")
                         .arg(worktree.branch, gitReason()),
                     {}};
    return {};
}

} // namespace paddock
