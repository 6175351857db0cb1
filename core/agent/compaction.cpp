#include "core/agent/compaction.h"

#include "core/agent/compaction_plan.h"
#include "core/agent/compaction_request.h"
#include "core/agent/compaction_text.h"
#include "core/base/log.h"

namespace paddock {

namespace {

constexpr int mostReductions = 2;

QString summaryIn(const ModelMessage &message)
{
    QStringList texts;
    for (const Block &block : message.blocks) {
        if (const auto *text = std::get_if<Text>(&block))
            texts.append(text->text);
    }
    return texts.join(u'\n').trimmed();
}

} // namespace

Compaction::Compaction(Task task, const Conversation &conversation)
    : m_task(std::move(task))
    , m_conversation(conversation)
{
    m_task.plan.instructions = m_task.instructions;
    if (m_task.plan.cause == CompactionCause::Overflow)
        m_reductions = 1; // as it stands it was refused
}

Compaction::~Compaction() = default;

void Compaction::start()
{
    if (m_task.plan.through > 0)
        ask();
    else
        QMetaObject::invokeMethod(this, &Compaction::finishWithout, Qt::QueuedConnection);
}

void Compaction::ask()
{
    ModelRequest request = m_task.request;
    request.transcript = m_reductions == 0
                             ? m_conversation.forModel()
                             : reducedForSummary(m_conversation, m_conversation.tokens() >> m_reductions);
    request.transcript.append({{}, {}, UserMessage{summarisingText(m_task.instructions)}});
    m_stream = m_task.client.ask(request);
    // Queued: the stream is let go of when it is read.
    connect(m_stream.get(), &ModelStream::finished, this, &Compaction::take, Qt::QueuedConnection);
    connect(
        m_stream.get(), &ModelStream::spent, this,
        [this](const QString &model, const Usage &usage) { emit spent(spending(model, usage)); },
        Qt::QueuedConnection);
}

std::optional<Spent> Compaction::running() const
{
    if (!m_stream)
        return {};
    const ModelMessage reached = m_stream->reached();
    return reached.usage == Usage() ? std::nullopt : std::optional(spending(reached.model, reached.usage));
}

Spent Compaction::spending(const QString &model, const Usage &usage) const
{
    return {Spent::On::Compaction, model.isEmpty() ? m_task.request.model : model, usage};
}

void Compaction::take(const Result<ModelMessage> &message)
{
    m_stream.reset();
    if (message) {
        if (message->usage != Usage())
            emit spent(spending(message->model, message->usage));
        if (const QString summary = summaryIn(*message); !summary.isEmpty()) {
            finish(summary);
            return;
        }
        qCWarning(lcAgent) << "the model gave no summary";
    } else if (message.error().kind != ErrorKind::ContextTooLong) {
        if (m_task.plan.cause == CompactionCause::Overflow)
            finishWithout();
        else
            emit finished(message.error());
        return;
    }
    if (++m_reductions <= mostReductions) {
        ask();
        return;
    }
    if (!message) {
        // A quarter of it was too long: what is left must be less by far, whatever the plan took the window for.
        const qint64 window = m_conversation.tokens() >> mostReductions;
        const Compacted plan = planCompaction(m_conversation, m_task.plan.cause, window);
        if (plan.through > 0)
            m_task.plan = plan;
        m_task.plan.instructions = m_task.instructions;
    }
    finishWithout();
}

/// By rule alone.
void Compaction::finishWithout()
{
    if (m_task.plan.through <= 0) {
        emit finished(Error{ErrorKind::Invalid, tr("There is nothing in this conversation to shorten.")});
        return;
    }
    finish(withoutSummary());
}

/// What an earlier compaction knew must not be lost with this one.
QString Compaction::withoutSummary() const
{
    const Compacted *before = m_conversation.compacted();
    if (!before || before->summary.isEmpty())
        return {};
    if (m_task.plan.dropped == 0)
        return before->summary;
    return before->summary
           + QStringLiteral("\n\n[Of what came after this, the older part was left out without a summary.]");
}

void Compaction::finish(const QString &summary)
{
    Compacted compacted = m_task.plan;
    compacted.summary = summary;
    Conversation after = m_conversation;
    after.take({{}, {}, compacted});
    compacted.tokensAfter = after.tokens();
    emit finished(compacted);
}

} // namespace paddock
