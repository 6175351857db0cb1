#pragma once

#include "core/agent/commit_run.h"
#include "core/agent/session_fences.h"
#include "core/checkpoints/comparison.h"
#include "core/git/worktrees.h"
#include "core/protocol/command.h"
#include "core/protocol/event.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace paddock {

/// Answers what is asked about one workspace, and commits in it. The looking happens on the thread pool; answers come on
/// the thread this lives on, each question's once, in any order. Destroying it stops what is under way.
class WorkspaceAnswers : public QObject
{
    Q_OBJECT

public:
    struct Places {
        QString contents = {}; ///< Where earlier contents are kept; empty: nowhere.
        qint64 mostFileBytes = 10 * 1024 * 1024; ///< A larger file is not compared.
        QString worktrees = {}; ///< Where sessions' own worktrees lie; empty: nowhere.
    };
    /// \a fences may be null, and outlives this otherwise.
    WorkspaceAnswers(std::shared_ptr<const WorkspaceRoot> root, SessionFences *fences, Places places,
                     QObject *parent = nullptr);
    ~WorkspaceAnswers() override;

    void tellFiles();
    void tellFile(const QString &path);
    void tellChanges(const Since &since);
    void tellRepository();

    /// One after the other; answered by a Committed.
    void commit(const Commit &wish);

    /// Answered by the RepositoryKnown of what is left, or a Notice.
    void removeWorktree(bool evenIfLost);

signals:
    void answered(const paddock::Happening &what);

private:
    void look(std::function<Happening(const std::stop_token &)> question);
    void beginCommit();
    void runCommit(const CommitPlan &plan, const Commit &wish);
    void endCommit(const CommitOutcome &outcome);

    const std::shared_ptr<const WorkspaceRoot> m_root;
    SessionFences *const m_fences;
    const Places m_places;
    QList<Commit> m_commits; ///< Wanted; the first one is under way while m_isCommitting.
    bool m_isCommitting = false;
    std::unique_ptr<CommitRun> m_run;
    std::stop_source m_stop;
    QThreadPool m_pool; // its end waits for what was stopped
};

} // namespace paddock
