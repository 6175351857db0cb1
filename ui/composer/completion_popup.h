#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QListView;
class QStandardItemModel;

namespace paddock {

class Theme;

/// What a word that is being typed may become. Lies over the window and never takes the focus: whoever has it passes the
/// keys on.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    struct Choice {
        QString text; ///< As it would be inserted.
        QString shown; ///< Safe to look at.
        QString note = {}; ///< Beside it, in second rank.
    };

    /// \a anchor is what it stands above; it must be in a window when offer() is called.
    CompletionPopup(const Theme &theme, QWidget &anchor);

    /// Replaces what was offered; the first one is current. Without choices it hides.
    void offer(const QList<Choice> &choices);
    bool isOffering() const { return isVisible(); }
    QString current() const; ///< Choice::text of the current one; empty: there is none.
    QString currentShown() const; ///< For assistive technology: with its note; empty while hidden.

    /// Whether the key was for us: the arrows and the page keys move, Enter and Tab choose, Escape closes.
    bool takeKey(int key, Qt::KeyboardModifiers held);

signals:
    void chosen(const QString &text);
    void currentChanged();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    void move(int by);

    QWidget &m_anchor;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace paddock
