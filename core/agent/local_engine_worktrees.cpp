#include "core/agent/local_engine.h"

#include "core/git/worktrees.h"

// Sessions that work in a worktree with a branch of their own.

namespace paddock {

QString LocalEngine::worktreeFolder() const
{
    return m_parts.dataFolder.isEmpty() ? QString() : m_parts.dataFolder + QStringLiteral("/worktrees");
}

/// Makes the worktree on the thread pool; what is asked of the session meanwhile waits.
void LocalEngine::openOnBranch(const SessionId &id, const Open &wish)
{
    Result<SessionStore::Opened> opened = m_parts.store.open(id);
    if (!opened) {
        refuse(id, opened.error());
        return;
    }
    Open inside = wish;
    inside.branch.clear();
    if (!opened->transcript.isEmpty()) { // it has its folder already
        if (const Result<void> done = tryOpen(id, inside, std::move(opened)); !done)
            refuse(id, done.error());
        return;
    }
    if (wish.workspace.isEmpty() || worktreeFolder().isEmpty()) {
        refuse(id, {ErrorKind::Invalid,
                    wish.workspace.isEmpty() ? tr("A new session needs a folder to work in.")
                                             : tr("There is no place to keep worktrees in."),
                    {}});
        return;
    }
    const Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(wish.workspace);
    if (!root) {
        refuse(id, root.error());
        return;
    }
    m_waiting[id];
    auto making = std::make_unique<Making>();
    making->run(
        [folder = worktreeFolder(), workspace = (*root)->path(),
         branch = wish.branch](const std::stop_token &) {
            return std::make_shared<const Result<QString>>(Worktrees(folder).make(workspace, branch));
        },
        [this, id, inside, kept = std::make_shared<Result<SessionStore::Opened>>(std::move(opened))](
            const std::shared_ptr<const Result<QString>> &made) {
            QMetaObject::invokeMethod( // we stand in the task's own signal
                this,
                [this, id, inside, kept, made] {
                    m_makings.erase(id);
                    Open there = inside;
                    there.workspace = *made ? **made : QString();
                    const Result<void> done =
                        *made ? tryOpen(id, there, std::move(*kept)) : Result<void>(made->error());
                    if (!done)
                        refuse(id, done.error());
                    goOn(id);
                },
                Qt::QueuedConnection);
        });
    m_makings[id] = std::move(making);
}

} // namespace paddock
