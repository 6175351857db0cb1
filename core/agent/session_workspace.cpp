#include "core/agent/session.h"
#include "core/agent/workspace_answers.h"

// What a session tells of its workspace, and what a person does there by themselves: take changes back, commit.

namespace paddock {

/// Made with the first question: most sessions of a command line are asked none.
WorkspaceAnswers &Session::workspaceAnswers()
{
    if (m_answers)
        return *m_answers;
    WorkspaceAnswers::Places places;
    places.worktrees = m_parts.worktreeFolder;
    if (m_parts.checkpoints) {
        places.contents = m_parts.checkpoints->folder;
        places.mostFileBytes = m_parts.checkpoints->mostFileBytes;
    }
    m_answers = std::make_unique<WorkspaceAnswers>(m_context.root, m_parts.fences, places);
    connect(m_answers.get(), &WorkspaceAnswers::answered, this, [this](const Happening &what) {
        Happening told = what;
        if (auto *committed = std::get_if<Committed>(&told))
            committed->outcome.output = m_mask->mask(committed->outcome.output);
        say(std::move(told));
    });
    return *m_answers;
}

void Session::tellChanges(const AskChanges &question)
{
    Since since = sinceOf(m_transcript, question.scope);
    if (!m_parts.checkpoints && !std::holds_alternative<SinceHead>(question.scope))
        since.remark =
            tr("What the session changed is not known: checkpoints are switched off in the settings.");
    workspaceAnswers().tellChanges(since);
}

void Session::revert(const Revert &wish)
{
    if (wish.parts.isEmpty()) {
        refuse(tr("No change was chosen, so there is nothing to take back."));
        return;
    }
    if (!isResting() || m_compaction) {
        refuse(tr("Stop the turn first: changes can only be taken back between turns."));
        return;
    }
    watchFiles();
    if (!m_checkpoints) {
        refuse(tr("Changes cannot be taken back: checkpoints are switched off in the settings."));
        return;
    }
    m_rewinding = Rewind{0, true, false}; // what comes behind it waits as for one
    m_checkpoints->takeBack(sinceOf(m_transcript, wish.scope), wish.parts);
}

/// \a changed is what was taken back, and in its remark what could not be.
void Session::takeReview(const Changed &changed)
{
    m_rewinding.reset();
    if (changed.files.isEmpty())
        refuse(changed.remark);
    else
        note(changed);
    schedule();
}

void Session::removeWorktree(const RemoveWorktree &wish)
{
    if (!isResting() || m_compaction || !m_running.empty())
        refuse(tr("Stop the turn first: the worktree can only be removed between turns."));
    else
        workspaceAnswers().removeWorktree(wish.evenIfLost);
}

} // namespace paddock
