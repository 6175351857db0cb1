#include "ui/composer/prompt_history.h"

#include "ui/ports/state_store.h"

#include <QCryptographicHash>

namespace paddock {

namespace {

QString historyKey(const QString &folder)
{
    // A folder's path has slashes, and a key's mean something else.
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return "history/" + QString::fromLatin1(hash.toHex().first(24));
}

} // namespace

PromptHistory::PromptHistory(StateStore &state, const QString &folder)
    : m_state(state)
    , m_key(historyKey(folder))
{}

void PromptHistory::setFolder(const QString &folder)
{
    const QString key = historyKey(folder);
    if (std::exchange(m_key, key) != key)
        leave();
}

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
