#include "core/agent/workspace_questions.h"

#include "core/checkpoints/comparison.h"
#include "core/files/file_content.h"
#include "core/files/file_name.h"
#include "core/files/text_encoding.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace paddock {

namespace {

struct WorkspaceQuestionsText {
    Q_DECLARE_TR_FUNCTIONS(paddock::WorkspaceQuestions)
};

constexpr qint64 mostShownBytes = 2 * 1024 * 1024;
constexpr qint64 mostCounted = 1000;
constexpr int mostLookedInto = 20;

/// Without the last line, which may be cut within a letter.
QByteArray wholeLines(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf('\n');
    return end < 0 ? bytes : bytes.first(end + 1);
}

void countIn(Worktree &worktree, const Repository &repository, const std::stop_token &stop)
{
    if (!worktree.branch.isEmpty())
        worktree.unmerged = repository.unmerged(worktree.branch, mostCounted);
    if (!worktree.fault.isEmpty())
        return;
    const Result<Repository> own = Repository::around(worktree.path);
    // Its place is what the repository says; that it is one of its worktrees it says itself.
    if (!own || own->commonFolder() != repository.commonFolder()) {
        worktree.fault = own ? WorkspaceQuestionsText::tr("The folder belongs to another repository.")
                             : own.error().message;
        return;
    }
    const auto root = WorkspaceRoot::open(worktree.path);
    if (!root) {
        worktree.fault = root.error().message;
        return;
    }
    ContentStore nothing{QString()};
    const Result<qint64> count = Comparison(**root, nothing, {}, stop).uncommitted(mostCounted);
    if (count)
        worktree.uncommitted = *count;
    else
        worktree.fault = count.error().message;
}

} // namespace

FileText shownFile(const WorkspaceRoot &root, const QString &path, std::stop_token stop)
{
    FileText file{.path = path};
    const Result<Place> place = root.find(path);
    if (!place) {
        file.remark = place.error().message;
        return file;
    }
    if (!place->exists) {
        file.remark = WorkspaceQuestionsText::tr("“%1” is not there.").arg(shownName(path.toUtf8()));
        return file;
    }
    file.size = place->status.st_size;
    const Result<FileDescriptor> opened = root.openForReading(*place);
    if (!opened) {
        file.remark = opened.error().message;
        return file;
    }
    const Result<QByteArray> read = readSome(opened->get(), mostShownBytes + 1);
    if (!read || stop.stop_requested()) {
        file.remark = read ? WorkspaceQuestionsText::tr("It was stopped.") : read.error().message;
        return file;
    }
    const bool isCut = read->size() > mostShownBytes;
    const QByteArray bytes = isCut ? wholeLines(read->first(mostShownBytes)) : *read;
    if (!isCut)
        file.size = bytes.size();
    if (looksBinary(bytes.left(8192))) {
        file.remark = WorkspaceQuestionsText::tr("It is no text.");
        return file;
    }
    const Encoding encoding = encodingOf(bytes);
    file.isText = true;
    file.text = decoded(bytes.sliced(markSize(encoding)), encoding);
    QStringList remarks;
    if (isCut)
        remarks.append(
            WorkspaceQuestionsText::tr("Only the first %1 of it are shown.")
                .arg(QLocale().formattedDataSize(mostShownBytes, 0, QLocale::DataSizeTraditionalFormat)));
    if (encoding == Encoding::Latin1)
        remarks.append(WorkspaceQuestionsText::tr(
            "It is not written in UTF-8, so letters beyond ASCII may be shown as others."));
    file.remark = remarks.join(u' ');
    return file;
}

RepositoryState repositoryAround(const WorkspaceRoot &root, const Worktrees &worktrees, std::stop_token stop)
{
    const std::optional<OwnWorktree> own = worktrees.holding(root.path());
    if (own && !QFileInfo::exists(own->path + QStringLiteral("/.git"))) {
        RepositoryState none;
        none.fault = WorkspaceQuestionsText::tr(
            "The worktree of this session was removed. What was said and done can still be read.");
        return none;
    }
    const Result<Repository> repository = Repository::around(root.path());
    if (!repository) {
        RepositoryState none;
        if (repository.error().kind != ErrorKind::NotFound)
            none.fault = repository.error().message;
        return none;
    }
    RepositoryState state = repository->state();
    state.worktrees = worktrees.of(*repository);
    int looked = 0;
    for (Worktree &worktree : state.worktrees) {
        if (stop.stop_requested())
            break;
        if (worktree.fault.isEmpty() && ++looked > mostLookedInto)
            worktree.fault = WorkspaceQuestionsText::tr("There are too many worktrees to look into all.");
        else
            countIn(worktree, *repository, stop);
    }
    return state;
}

Result<void> removeOwnWorktree(const WorkspaceRoot &root, const Worktrees &worktrees, bool evenIfLost,
                               std::stop_token stop)
{
    const std::optional<OwnWorktree> own = worktrees.holding(root.path());
    if (!own)
        return Error{ErrorKind::Invalid,
                     WorkspaceQuestionsText::tr(
                         "Paddock made no worktree for this session, so there is none that it could remove."),
                     {}};
    if (evenIfLost)
        return worktrees.remove(*own, true);
    // Whoever removed it by hand is not asked for what was in it; what its branch holds stays.
    if (!QFileInfo::exists(own->path))
        return worktrees.remove(*own, false);
    const Result<Repository> repository = Repository::around(own->path);
    if (!repository)
        return repository.error();
    const auto whole = WorkspaceRoot::open(own->path);
    if (!whole)
        return whole.error();
    ContentStore nothing{QString()};
    const Result<qint64> uncommitted = Comparison(**whole, nothing, {}, stop).uncommitted(mostCounted);
    if (!uncommitted)
        return uncommitted.error();
    const qint64 unmerged = repository->unmerged(own->branch, mostCounted);
    QStringList held;
    if (*uncommitted > 0)
        held.append(WorkspaceQuestionsText::tr("%Ln file(s) with changes that no commit holds", nullptr,
                                               int(*uncommitted)));
    if (unmerged > 0)
        held.append(
            WorkspaceQuestionsText::tr("%Ln commit(s) that no other branch holds", nullptr, int(unmerged)));
    if (!held.isEmpty()) {
        return Error{ErrorKind::Denied,
                     WorkspaceQuestionsText::tr(
                         "The worktree of the branch “%1” was left as it is, because it holds "
                         "what is nowhere else: %2. Commit and merge it, or remove it all the same.")
                         .arg(own->branch, QLocale().createSeparatedList(held)),
                     {}};
    }
    return worktrees.remove(*own, true);
}

} // namespace paddock
