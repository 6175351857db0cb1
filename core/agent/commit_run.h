#pragma once

#include "core/exec/process.h"
#include "core/files/workspace_root.h"
#include "core/protocol/command.h"
#include "core/protocol/repository_state.h"

#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <memory>

namespace paddock {

/// What a commit in a workspace needs to know before git is started.
struct CommitPlan {
    QString fault = {}; ///< Why there can be none, in a sentence; empty: there can.
    QString root = {}; ///< Of the working copy.
    QString gitFolder = {}; ///< Of the working copy: GIT_DIR.
    QString commonFolder = {}; ///< What git writes to.
    bool isGitOutside = false; ///< It lies outside of the workspace.
    QStringList paths = {}; ///< Relative to the root.
    QStringList fresh = {}; ///< Those of them that git does not know yet.
    bool hasFilters = false; ///< The repository's configuration names programs that files pass through.
    QString strangeHooks = {}; ///< Where hooks are taken from, when the fence does not let that be seen.
};

/// Looks at the repository, runs nothing. Blocks; any thread.
CommitPlan planCommit(const WorkspaceRoot &root, const Commit &wish);

/// Commits these files and nothing else, whatever is staged, with the git command line behind \a fence: hooks, filters
/// and all other programs that the repository names run there, too, without a network. Without a fence hooks and
/// monitors are switched off, and a repository with filters is refused. Never pushes.
///
/// Lives on one thread with an event loop; destroying it ends git.
class CommitRun : public QObject
{
    Q_OBJECT

public:
    CommitRun(CommitPlan plan, Commit wish, std::shared_ptr<const Fence> fence, QObject *parent = nullptr);
    ~CommitRun() override;

    /// finished() follows, never from within.
    void start();

signals:
    /// Once, last. The commit's id is not known here.
    void finished(const paddock::CommitOutcome &outcome);

private:
    void run(const QStringList &arguments, const QStringList &paths,
             std::function<void(const ProcessEnd &)> then);
    void commit();
    void end(const ProcessEnd &end);
    QString reasonFor(const ProcessEnd &end) const;
    void tell(bool ok);

    const CommitPlan m_plan;
    const Commit m_wish;
    const std::shared_ptr<const Fence> m_fence;
    std::unique_ptr<Process> m_process;
    QByteArray m_output;
    QStringList m_remarks; ///< What we have to say, before what git says.
};

} // namespace paddock
