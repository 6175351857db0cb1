#pragma once

#include <QTreeWidget>

namespace paddock {

class ActionBook;

/// The actions of a book by group, each with its keys; kept in step with the book.
class KeyList : public QTreeWidget
{
    Q_OBJECT

public:
    enum class With {
        EveryAction,
        KeysOnly
    }; ///< KeysOnly: what has keys, and the fixed ones of single places.

    /// \a book outlives it.
    KeyList(const ActionBook &book, With with, QWidget *parent = nullptr);

    void filter(const QString &typed); ///< Shows what has these letters in its name, group or keys.
    QString currentId() const; ///< Of the action; empty on a group or a fixed one.

private:
    void fill();

    const ActionBook &m_book;
    const With m_with;
    QString m_typed;
};

} // namespace paddock
