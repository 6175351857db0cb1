#pragma once

#include "core/protocol/event.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace paddock {

class InlineBar;
class LiveSession;
class Theme;

/// The way back: which turn, what would become of which file, and a button that says what it does. Afterwards the way
/// forward again. Closes with its session.
class RestoreSheet : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it, or the session ends first.
    RestoreSheet(LiveSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Chooses the state after entry \a to, as "Rewind to here" does; one that is not in the list is added.
    void choose(qint64 to);

private:
    enum Part { Both, FilesOnly, ConversationOnly };

    void fillPlaces();
    void ask();
    void take(const Happening &happening);
    void showPlan(const RewindPlan &plan);
    void restore();
    void finish(const QString &sentence);
    void undo();
    void refresh();
    Part part() const;

    LiveSession &m_session;
    const Theme &m_theme;
    std::optional<qint64> m_to;
    std::optional<RewindPlan> m_plan; ///< For m_to; nothing while it is on its way.
    qint64 m_undoTo = -1; ///< Where the last restoring came from; -1: there was none.
    bool m_undoConversation = false;
    bool m_undoFiles = false;
    bool m_restoring = false;
    bool m_undoing = false;
    QListWidget *m_places;
    QLabel *m_summary;
    QTreeWidget *m_files;
    QButtonGroup *m_parts;
    InlineBar *m_bar;
    QPushButton *m_restore;
    QPushButton *m_close;
};

} // namespace paddock
