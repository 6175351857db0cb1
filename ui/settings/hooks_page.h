#pragma once

#include <QJsonArray>
#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace paddock {

class LiveSession;
class SettingsBook;

/// A person's own hooks, in the order in which they run: added, changed, moved and removed here. Shows those of other
/// layers too, and which past calls a hook would see.
class HooksPage : public QWidget
{
    Q_OBJECT

public:
    explicit HooksPage(SettingsBook &book, QWidget *parent = nullptr); ///< \a book outlives it.

    void setSession(LiveSession *session); ///< Whose calls are looked at; may be null.

private:
    /// One command of one group; the groups of a file may hold several.
    struct Place {
        QString point;
        int index = -1; ///< Among the person's own of that point.
    };

    QJsonArray own(const QString &point) const; ///< One hook in each group.
    void refresh();
    void refreshButtons();
    void select();
    void save();
    void move(int by);
    void removeHook();
    void change(const QString &point, const QJsonArray &hooks);
    void showSeen();
    std::optional<QJsonObject> typed(); ///< As one group; nothing, with words, when it does not fit.

    SettingsBook &m_book;
    QPointer<LiveSession> m_session;
    Place m_place; ///< Of the chosen one.
    QTreeWidget *m_hooks;
    QComboBox *m_point;
    QLineEdit *m_matcher;
    QLineEdit *m_command;
    QLineEdit *m_timeout;
    QPushButton *m_save;
    QPushButton *m_new;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLabel *m_fault;
    QLabel *m_seen;
};

} // namespace paddock
