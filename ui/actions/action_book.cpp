#include "ui/actions/action_book.h"

#include <QApplication>
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

void ActionBook::addFixed(const QString &group, const QString &text, const QList<QKeySequence> &keys)
{
    m_fixed.push_back({group, text, keys});
}

const ActionBook::Listed *ActionBook::listed(const QString &id) const
{
    const auto it =
        std::find_if(m_actions.begin(), m_actions.end(), [&](const Listed &one) { return one.id == id; });
    return it == m_actions.end() ? nullptr : &*it;
}

QAction *ActionBook::action(const QString &id) const
{
    const Listed *found = listed(id);
    return found ? found->action : nullptr;
}

void ActionBook::rebind(const QString &id, const std::optional<QList<QKeySequence>> &keys)
{
    m_state.keep(keyOf(id),
                 keys ? QVariant(QKeySequence::listToString(*keys, QKeySequence::PortableText)) : QVariant());
    reread();
    tellOthers();
}

void ActionBook::resetAll()
{
    m_state.forget(QStringLiteral("keys"));
    reread();
    tellOthers();
}

void ActionBook::reread()
{
    for (const Listed &listed : m_actions)
        applyKeys(listed);
    emit rebound();
}

void ActionBook::tellOthers()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (ActionBook *book : window->findChildren<ActionBook *>(Qt::FindDirectChildrenOnly)) {
            if (book != this && &book->m_state == &m_state)
                book->reread();
        }
    }
}

QString ActionBook::plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

bool ActionBook::isRebound(const QString &id) const
{
    return m_state.value(keyOf(id)).isValid();
}

QStringList ActionBook::usersOf(const QKeySequence &keys) const
{
    QStringList users;
    for (const Listed &listed : m_actions) {
        const QList<QKeySequence> own = listed.action->shortcuts();
        const bool meets = std::any_of(own.begin(), own.end(), [&](const QKeySequence &one) {
            return !one.isEmpty()
                   && (one.matches(keys) != QKeySequence::NoMatch
                       || keys.matches(one) != QKeySequence::NoMatch);
        });
        if (!keys.isEmpty() && meets)
            users.append(listed.id);
    }
    return users;
}

void ActionBook::applyKeys(const Listed &listed)
{
    const QVariant own = m_state.value(keyOf(listed.id));
    // Text for no keys is read as one key that is none.
    const QList<QKeySequence> kept =
        own.toString().isEmpty() ? QList<QKeySequence>{}
                                 : QKeySequence::listFromString(own.toString(), QKeySequence::PortableText);
    listed.action->setShortcuts(own.isValid() ? kept : listed.usualKeys);
}

} // namespace paddock
