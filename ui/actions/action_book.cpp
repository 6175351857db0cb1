#include "ui/actions/action_book.h"

#include <QWidget>

#include <algorithm>

namespace paddock {
namespace {

QString keyOf(const QString &id)
{
    return "keys/" + id;
}

} // namespace

ActionBook::ActionBook(StateStore &state, QWidget &window)
    : QObject(&window)
    , m_state(state)
    , m_window(window)
{}

QAction *ActionBook::add(const QString &id, const QString &group, const QString &text,
                         const QList<QKeySequence> &keys, std::function<void()> act)
{
    Q_ASSERT(!action(id));
    auto *made = new QAction(text, this);
    made->setObjectName(id);
    connect(made, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_window.addAction(made);
    m_actions.push_back({id, group, keys, made});
    applyKeys(m_actions.back());
    return made;
}

QAction *ActionBook::action(const QString &id) const
{
    const auto it =
        std::find_if(m_actions.begin(), m_actions.end(), [&](const Listed &one) { return one.id == id; });
    return it == m_actions.end() ? nullptr : it->action;
}

void ActionBook::rebind(const QString &id, const std::optional<QList<QKeySequence>> &keys)
{
    m_state.keep(keyOf(id),
                 keys ? QVariant(QKeySequence::listToString(*keys, QKeySequence::PortableText)) : QVariant());
    for (const Listed &listed : m_actions) {
        if (listed.id == id)
            applyKeys(listed);
    }
    emit rebound();
}

bool ActionBook::isRebound(const QString &id) const
{
    return m_state.value(keyOf(id)).isValid();
}

QStringList ActionBook::usersOf(const QKeySequence &keys) const
{
    QStringList users;
    for (const Listed &listed : m_actions) {
        if (!keys.isEmpty() && listed.action->shortcuts().contains(keys))
            users.append(listed.id);
    }
    return users;
}

void ActionBook::applyKeys(const Listed &listed)
{
    const QVariant own = m_state.value(keyOf(listed.id));
    listed.action->setShortcuts(own.isValid()
                                    ? QKeySequence::listFromString(own.toString(), QKeySequence::PortableText)
                                    : listed.usualKeys);
}

} // namespace paddock
