#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace paddock {

/// A sentence above or below what it is about, and what can be done about it. Never takes the focus by itself. Hidden
/// until something is said.
class InlineBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Note, Care, Trouble };

    explicit InlineBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows \a text, which is for people and safe to look at, and takes earlier buttons away.
    void say(const QString &text, Kind kind = Kind::Note);
    /// A button behind the ones before it. \a act is called each time; it may hide or refill this bar.
    QPushButton *addButton(const QString &objectName, const QString &text, std::function<void()> act);
    void addDismiss(); ///< A button that hides the bar.
    QString text() const;

signals:
    void dismissed();

private:
    void restyle();

    const Theme &m_theme;
    Kind m_kind = Kind::Note;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace paddock
