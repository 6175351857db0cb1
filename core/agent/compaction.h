#pragma once

#include "core/agent/conversation.h"
#include "core/llm/model_client.h"

#include <QObject>

#include <memory>

namespace paddock {

/// One compaction on its way, from the plan to the Compacted with its summary. Owned by whoever made it; destroying it
/// stops it, and no signal follows.
///
/// The model is asked with the conversation as it stands and one message more, so that the provider finds all but that
/// in its cache. What it finds too long it gets shortened, twice at most. When there is no summary to be had even so,
/// the result is a Compacted without one that leaves out the oldest: a conversation that is too long never stays stuck.
/// Other failures (no network, no key) end a compaction with that error and nothing has changed, but for
/// CompactionCause::Overflow, where the session could not go on without.
class Compaction : public QObject
{
    Q_OBJECT

public:
    struct Task {
        ModelClient &client; ///< Outlives this.
        ModelRequest request; ///< As for an ordinary request; the transcript is filled in here.
        Compacted plan; ///< As planCompaction() gives it.
        QString instructions = {}; ///< What the person wants kept in mind; may be empty.
    };

    /// \a conversation is the one that was planned for. What it takes later stays behind the cut.
    Compaction(Task task, const Conversation &conversation);
    ~Compaction() override;

    void start();

    /// What the provider has counted of the answer that is on its way, for whoever is about to stop it. Nothing when
    /// none is, or nothing was counted.
    std::optional<Spent> running() const;

signals:
    void spent(const paddock::Spent &spent); ///< Any number of times, before finished().
    /// Once, last, not from within start(). Invalid when the plan says that there is nothing to gain.
    void finished(const paddock::Result<paddock::Compacted> &compacted);

private:
    void ask();
    void take(const Result<ModelMessage> &message);
    void finish(const QString &summary);
    Spent spending(const QString &model, const Usage &usage) const;
    QString withoutSummary() const;
    void finishWithout();

    Task m_task;
    const Conversation m_conversation;
    int m_reductions = 0; ///< How often the conversation was halved for the model.
    std::unique_ptr<ModelStream> m_stream;
};

} // namespace paddock
