#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QKeySequence;
class QLabel;
class QLineEdit;
class QPushButton;

namespace paddock {

class ActionBook;
class KeyList;

/// Where a person gives actions other keys: holds at once, in every window. Keys that are taken are said, and moved only
/// when asked. A page for the settings window; can stand alone.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(ActionBook &book, QWidget *parent = nullptr); ///< \a book outlives it.

    void filter(const QString &typed); ///< As typed into its own search field.

private:
    void showCurrent();
    void take(); ///< The keys that were pressed, for the current action.
    void give(const QString &id, const QKeySequence &keys);

    ActionBook &m_book;
    QLineEdit *m_search;
    KeyList *m_list;
    QLabel *m_current;
    QKeySequenceEdit *m_edit;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_allUsual;
    QLabel *m_conflict;
    QPushButton *m_takeAway;
};

} // namespace paddock
