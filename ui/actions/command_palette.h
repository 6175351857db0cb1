#pragma once

#include "ui/actions/palette_entries.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace paddock {

class ActionBook;
class StateStore;
class Theme;

/// Finds anything that the window can do by a few letters of its name, and does it. Lies over the window it belongs to
/// and blocks nothing: it goes away when something is chosen, by Esc, or when the focus goes elsewhere. GUI thread only.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// All outlive it; \a window is its parent, over which it lies.
    CommandPalette(const ActionBook &book, StateStore &state, const Theme &theme, QWidget &window);

    /// Beside the actions of the book: recent folders, sessions. In the order in which they were added.
    void addSource(PaletteSource source);

    void open(); ///< With the focus in its field; asks every source anew.
    int matches() const { return m_entries->rowCount(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void filter(const QString &typed);
    void move(int rows);
    void sayCurrent();
    void choose();
    void close();
    void place();

    const ActionBook &m_book;
    StateStore &m_state;
    PaletteEntries *m_entries;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_status;
    QList<PaletteSource> m_sources;
    QPointer<QWidget> m_before; ///< Had the focus, and gets it back.
};

} // namespace paddock
