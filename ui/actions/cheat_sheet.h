#pragma once

#include <QDialog>

namespace paddock {

class ActionBook;

/// Every key that works in the window, by group, in a window of its own that blocks nothing.
class CheatSheet : public QDialog
{
    Q_OBJECT

public:
    explicit CheatSheet(const ActionBook &book, QWidget *parent = nullptr); ///< \a book outlives it.

signals:
    void changeAsked(); ///< The person wants other keys.
};

} // namespace paddock
