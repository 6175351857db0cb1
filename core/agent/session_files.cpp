#include "core/agent/instruction_files.h"
#include "core/agent/session.h"

// What a session knows of the files of its workspace: how they were, who changed them, and the way back.

namespace paddock {

/// Begins to take in the files as they are, before anything can change them.
void Session::watchFiles()
{
    if (m_checkpoints || !m_parts.checkpoints)
        return;
    m_checkpoints = std::make_unique<Checkpoints>(m_context.root, *m_parts.checkpoints);
    connect(m_checkpoints.get(), &Checkpoints::covered, this,
            [this](const Checkpointed &covered) { m_covered = covered; });
    connect(m_checkpoints.get(), &Checkpoints::captured, this,
            [this](const Changed &changed) { note(changed); });
    connect(m_checkpoints.get(), &Checkpoints::idle, this, [this] {
        m_capturing = false;
        schedule();
    });
    connect(m_checkpoints.get(), &Checkpoints::previewed, this, [this](const RewindPlan &found) {
        RewindPlan plan = found;
        for (qint64 number = plan.to + 1; number <= m_transcript.size(); ++number)
            plan.entries += m_conversation.isPart(number);
        say(RewindPreview{plan});
    });
    connect(m_checkpoints.get(), &Checkpoints::restored, this, [this](const Result<Changed> &changed) {
        if (!m_rewinding)
            return;
        const Rewind wish = *std::exchange(m_rewinding, std::nullopt);
        if (!changed) {
            say(Notice{changed.error()});
        } else if (!changed->files.isEmpty() && !note(*changed)) {
            return;
        } else {
            if (changed->files.isEmpty() && !changed->remark.isEmpty())
                refuse(changed->remark);
            if (wish.conversation)
                rewindConversation(wish.to);
        }
        schedule();
    });
    connect(m_checkpoints.get(), &Checkpoints::takenBack, this, &Session::takeReview);
    m_checkpoints->begin();
}

/// Whether a call may change files now: all that was changed before is known. When not, the move is made again when
/// it is.
bool Session::areFilesKnown()
{
    if (!m_checkpoints)
        return true;
    if (m_checkpoints->isBusy())
        return false;
    if (!std::exchange(m_othersSeen, true)) {
        if (m_covered)
            note(*std::exchange(m_covered, std::nullopt));
        m_checkpoints->capture({});
    }
    return !m_checkpoints->isBusy();
}

void Session::lookForChanges(const ToolCall &call)
{
    const auto it = m_running.find(call.id);
    const bool mayHaveChanged =
        it != m_running.end() && it->second.run && !it->second.run->access().isReadOnly();
    if (!m_checkpoints || !mayHaveChanged)
        return;
    m_capturing = true;
    m_checkpoints->capture(call.id);
    m_capturing = m_checkpoints->isBusy();
}

/// The agent came to a folder: what its instruction files say holds from here on.
void Session::loadNestedInstructions(const ToolCall &call)
{
    const Ruling &ruling = rulingOn(call.id);
    std::optional<InstructionsLoaded> found =
        nestedInstructions(*m_context.root, ruling.access.reads + ruling.access.writes + ruling.resolved,
                           m_conversation.memory());
    if (!found)
        return;
    for (InstructionsLoaded::File &file : found->files)
        file.text = m_mask->mask(file.text);
    note(*std::move(found));
}

bool Session::isResting() const
{
    return std::holds_alternative<Rest>(nextMove(m_transcript, m_configured.maxTurns));
}

void Session::refuse(const QString &why)
{
    say(Notice{{ErrorKind::Invalid, why}});
}

void Session::rewind(const Rewind &wish)
{
    if (wish.to < 0 || wish.to > m_transcript.size()) {
        refuse(tr("There is no entry %1: this session has %2.").arg(wish.to).arg(m_transcript.size()));
        return;
    }
    if (!isResting() || m_compaction) {
        refuse(tr("Stop the turn first: files and conversation can only be brought back between turns."));
        return;
    }
    if (!wish.files) {
        if (wish.conversation)
            rewindConversation(wish.to);
        return;
    }
    watchFiles();
    if (!m_checkpoints) {
        refuse(tr("Files cannot be brought back: checkpoints are switched off in the settings."));
        return;
    }
    m_rewinding = wish;
    m_checkpoints->restore(m_transcript, wish.to);
}

void Session::rewindConversation(qint64 to)
{
    note(Rewound{to});
}

void Session::previewRewind(const AskRewind &question)
{
    watchFiles();
    if (m_checkpoints)
        m_checkpoints->preview(m_transcript, question.to);
    else
        refuse(tr("Files cannot be brought back: checkpoints are switched off in the settings."));
}

} // namespace paddock
