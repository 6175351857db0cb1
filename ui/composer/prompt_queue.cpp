#include "ui/composer/prompt_queue.h"

#include "ui/ports/state_store.h"
#include "ui/session/live_session.h"

namespace paddock {

PromptQueue &PromptQueue::of(LiveSession &session, StateStore &state)
{
    if (auto *there = session.findChild<PromptQueue *>(QString(), Qt::FindDirectChildrenOnly))
        return *there;
    return *new PromptQueue(session, state);
}

PromptQueue::PromptQueue(LiveSession &session, StateStore &state)
    : QObject(&session)
    , m_session(session)
    , m_state(state)
    , m_key("session/" + session.id().value + "/queue")
{
    for (const QVariant &kept : state.value(m_key).toList()) {
        const QVariantMap one = kept.toMap();
        m_queue.append({Prompt{one["text"].toString()}, one["pictures"].toInt()});
    }
    if (!m_queue.isEmpty())
        m_held = tr("Paddock was closed in between, so nothing is sent by itself.");
    connect(&session, &LiveSession::happened, this, [this](const Happening &happening) { take(happening); });
}

void PromptQueue::add(const Prompt &prompt)
{
    insert(int(m_queue.size()), prompt);
}

void PromptQueue::insert(int place, const Prompt &prompt)
{
    m_queue.insert(qBound(0, place, int(m_queue.size())), {prompt, 0});
    if (m_session.state().isTurnRunning())
        wake();
    keep();
}

Prompt PromptQueue::take(int place)
{
    const Prompt prompt = m_queue.takeAt(place).prompt;
    keep();
    return prompt;
}

void PromptQueue::move(int from, int to)
{
    if (from == to || to < 0 || to >= m_queue.size())
        return;
    m_queue.move(from, to);
    keep();
}

void PromptQueue::sendNow(int place)
{
    if (place < 0 || place >= m_queue.size())
        return;
    const Prompt prompt = m_queue.takeAt(place).prompt;
    wake();
    keep();
    m_session.submit(prompt);
}

void PromptQueue::wake()
{
    m_awake = true;
    if (m_held.isEmpty())
        return;
    m_held.clear();
    emit changed();
}

void PromptQueue::take(const Happening &happening)
{
    const auto *appended = std::get_if<Appended>(&happening);
    const auto *ended = appended ? std::get_if<TurnEnded>(&appended->entry.fact) : nullptr;
    // Turns of earlier runs are told again while the log is read; none of them sends anything.
    if (!ended || !m_awake || m_queue.isEmpty())
        return;
    if (ended->how == TurnEnd::Completed) {
        // Others act at the end of a turn too, and what they do belongs before the next one.
        QMetaObject::invokeMethod(this, &PromptQueue::sendNext, Qt::QueuedConnection);
        return;
    }
    m_held = ended->how == TurnEnd::Stopped ? tr("The turn was stopped, so nothing is sent by itself.")
                                            : tr("The turn did not end well, so nothing is sent by itself.");
    emit changed();
}

void PromptQueue::sendNext()
{
    if (!m_queue.isEmpty() && !m_session.state().isTurnRunning())
        sendNow(0);
}

void PromptQueue::keep()
{
    QVariantList all;
    for (const Queued &one : m_queue) {
        all.append(QVariantMap{{"text", one.prompt.text},
                               {"pictures", one.lostPictures + int(one.prompt.images.size())}});
    }
    m_state.keep(m_key, all.isEmpty() ? QVariant() : QVariant(all));
    emit changed();
}

} // namespace paddock
