#pragma once

#include <QTabWidget>

namespace paddock {

/// The pages of a window, side by side. Remembers in which order they were looked at. GUI thread only.
class PageTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);
    ~PageTabs() override;

    void step(int by); ///< To the neighbour, around the ends.
    /// To the page that was looked at before; further back with each call until settle().
    void stepBack();
    void settle(); ///< The page in view is now the one looked at last.

    int add(QWidget *page, const QString &title); ///< Behind the one in view. Its index.
    void setTitle(int index, const QString &title, const QIcon &sign, const QString &tip);

signals:
    void reordered(); ///< A tab came, went or moved.

protected:
    void tabInserted(int index) override;
    void tabRemoved(int index) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    QList<QWidget *> m_lookedAt; ///< Latest first.
    int m_stepsBack = 0; ///< While the keys are held.
};

} // namespace paddock
