#pragma once

#include "ui/ports/state_store.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace paddock {

/// Everything that a window can be told to do, each under a name of its own: menus, the command palette, the cheat
/// sheet and the keys page read it from here. Keys that a person chose are kept in the StateStore and hold in every
/// window. GUI thread only; belongs to one window.
class ActionBook : public QObject
{
    Q_OBJECT

public:
    /// What the book says of one action.
    struct Listed {
        QString id; ///< "session.rename": stable, for settings.
        QString group; ///< For people: "Session".
        QList<QKeySequence> usualKeys;
        QAction *action = nullptr;
    };

    /// Keys that work in one place of the window only and are not to be changed: those of the message field, of a
    /// question. For the cheat sheet.
    struct Fixed {
        QString group;
        QString text;
        QList<QKeySequence> keys;
    };

    /// \a state outlives the book; actions are added to \a window, so that their keys work there.
    ActionBook(StateStore &state, QWidget &window);

    /// A new action with its usual keys; a person's own keys replace them. \a text as in a menu, with its mnemonic.
    QAction *add(const QString &id, const QString &group, const QString &text,
                 const QList<QKeySequence> &keys, std::function<void()> act);

    void addFixed(const QString &group, const QString &text, const QList<QKeySequence> &keys);
    const std::vector<Fixed> &fixed() const { return m_fixed; }

    QAction *action(const QString &id) const; ///< Null when there is none.
    const std::vector<Listed> &all() const { return m_actions; }

    /// Gives an action other keys and keeps them; the usual ones again when \a keys is not given. Conflicts are the
    /// caller's to ask about: see usersOf().
    void rebind(const QString &id, const std::optional<QList<QKeySequence>> &keys);
    void resetAll(); ///< Every action its usual keys.
    bool isRebound(const QString &id) const;
    /// Ids of the actions that have these keys, or some that begin with them: only one of them could ever be reached.
    QStringList usersOf(const QKeySequence &keys) const;
    const Listed *listed(const QString &id) const; ///< Null when there is none.

    /// An action's text for people, without its mnemonic and dots.
    static QString plainText(const QAction &action);

signals:
    void rebound(); ///< Keys of this or another window's book changed and were taken over.

private:
    void applyKeys(const Listed &listed);
    void reread(); ///< After another window's book kept something.
    void tellOthers();

    StateStore &m_state;
    QWidget &m_window;
    std::vector<Listed> m_actions;
    std::vector<Fixed> m_fixed;
};

} // namespace paddock
