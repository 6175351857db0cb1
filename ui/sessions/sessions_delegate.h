#pragma once

#include <QStyledItemDelegate>

namespace paddock {

class Theme;

/// Paints the rows of the sessions: a sign for how it stands, the title, when it changed, and below what happens in it.
class SessionsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit SessionsDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace paddock
