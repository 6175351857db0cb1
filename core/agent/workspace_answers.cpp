#include "core/agent/workspace_answers.h"

#include "core/agent/workspace_questions.h"
#include "core/checkpoints/workspace_listing.h"

namespace paddock {

namespace {

constexpr qint64 mostListedFiles = 500'000;

} // namespace

WorkspaceAnswers::WorkspaceAnswers(std::shared_ptr<const WorkspaceRoot> root, SessionFences *fences,
                                   Places places, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_fences(fences)
    , m_places(std::move(places))
{
    m_pool.setMaxThreadCount(2); // a long comparison must not keep a file from being shown
    if (m_fences)
        connect(m_fences, &SessionFences::known, this, &WorkspaceAnswers::beginCommit);
}

WorkspaceAnswers::~WorkspaceAnswers()
{
    m_stop.request_stop();
    m_pool.clear();
}

void WorkspaceAnswers::look(std::function<Happening(const std::stop_token &)> question)
{
    m_pool.start([this, question = std::move(question), stop = m_stop.get_token()] {
        Happening answer = question(stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this, [this, answer = std::move(answer)] { emit answered(answer); }, Qt::QueuedConnection);
    });
}

void WorkspaceAnswers::tellFiles()
{
    look([root = m_root](const std::stop_token &stop) -> Happening {
        return FilesState{fileListOf(listWorkspace(*root, mostListedFiles, stop))};
    });
}

void WorkspaceAnswers::tellFile(const QString &path)
{
    look([root = m_root, path](const std::stop_token &stop) -> Happening {
        return FileShown{shownFile(*root, path, stop)};
    });
}

void WorkspaceAnswers::tellChanges(const Since &since)
{
    look([root = m_root, since, places = m_places](const std::stop_token &stop) -> Happening {
        ContentStore store(places.contents);
        return ChangesState{
            Comparison(*root, store, {.mostFileBytes = places.mostFileBytes}, stop).changes(since)};
    });
}

void WorkspaceAnswers::tellRepository()
{
    look([root = m_root, folder = m_places.worktrees](const std::stop_token &stop) -> Happening {
        return RepositoryKnown{repositoryAround(*root, Worktrees(folder), stop)};
    });
}

void WorkspaceAnswers::removeWorktree(bool evenIfLost)
{
    look([root = m_root, folder = m_places.worktrees, evenIfLost](const std::stop_token &stop) -> Happening {
        const Worktrees worktrees(folder);
        if (const Result<void> removed = removeOwnWorktree(*root, worktrees, evenIfLost, stop); !removed)
            return Notice{removed.error()};
        return RepositoryKnown{repositoryAround(*root, worktrees, stop)};
    });
}

void WorkspaceAnswers::commit(const Commit &wish)
{
    m_commits.append(wish);
    beginCommit();
}

void WorkspaceAnswers::beginCommit()
{
    const bool isFenceKnown = !m_fences || m_fences->isKnown();
    if (m_isCommitting || m_commits.isEmpty() || !isFenceKnown)
        return;
    m_isCommitting = true;
    m_pool.start([this, root = m_root, wish = m_commits.first()] {
        CommitPlan plan = planCommit(*root, wish);
        QMetaObject::invokeMethod(
            this, [this, plan = std::move(plan), wish] { runCommit(plan, wish); }, Qt::QueuedConnection);
    });
}

void WorkspaceAnswers::runCommit(const CommitPlan &plan, const Commit &wish)
{
    std::shared_ptr<const Fence> fence;
    if (m_fences && plan.fault.isEmpty())
        fence = m_fences->aroundCommit(plan.isGitOutside ? plan.commonFolder : QString());
    m_run = std::make_unique<CommitRun>(plan, wish, std::move(fence));
    connect(
        m_run.get(), &CommitRun::finished, this,
        [this](const CommitOutcome &outcome) {
            m_run.reset();
            endCommit(outcome);
        },
        Qt::QueuedConnection);
    m_run->start();
}

void WorkspaceAnswers::endCommit(const CommitOutcome &outcome)
{
    const auto tell = [this](const CommitOutcome &whole) {
        m_commits.removeFirst();
        m_isCommitting = false;
        emit answered(Committed{whole});
        beginCommit();
    };
    if (!outcome.ok) {
        tell(outcome);
        return;
    }
    m_pool.start([this, root = m_root, outcome, tell] {
        CommitOutcome whole = outcome;
        if (const Result<Repository> repository = Repository::around(root->path()))
            whole.commit = repository->head();
        QMetaObject::invokeMethod(
            this, [whole, tell] { tell(whole); }, Qt::QueuedConnection);
    });
}

} // namespace paddock
