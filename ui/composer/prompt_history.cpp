#include "ui/composer/prompt_history.h"

#include "ui/ports/state_store.h"

#include <QCryptographicHash>

namespace paddock {

PromptHistory::PromptHistory(StateStore &state, const QString &folder)
    : m_state(state)
    // A folder's path has slashes, and a key's mean something else.
    , m_key("history/"
            + QString::fromLatin1(
                QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(24)))
{}

void PromptHistory::add(const QString &text)
{
    leave();
    if (text.trimmed().isEmpty() || text.size() > longest)
        return;
    QStringList all = kept();
    if (!all.isEmpty() && all.last() == text)
        return;
    all.append(text);
    if (all.size() > most)
        all = all.last(most);
    m_state.keep(m_key, all);
}

std::optional<QString> PromptHistory::older(const QString &current)
{
    if (!isWalking()) {
        m_walked = kept();
        m_held = current;
        m_at = int(m_walked.size());
    }
    if (m_at == 0) {
        if (m_walked.isEmpty())
            leave();
        return {};
    }
    return m_walked[--m_at];
}

std::optional<QString> PromptHistory::newer()
{
    if (!isWalking())
        return {};
    if (++m_at < m_walked.size())
        return m_walked[m_at];
    leave();
    return std::exchange(m_held, {});
}

QStringList PromptHistory::kept() const
{
    return m_state.value(m_key).toStringList();
}

} // namespace paddock
