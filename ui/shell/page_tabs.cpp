#include "ui/shell/page_tabs.h"

#include <QKeyEvent>
#include <QTabBar>

namespace paddock {

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Open pages"));
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (m_stepsBack == 0)
            settle();
    });
    connect(this, &QTabWidget::tabBarClicked, this, [this] { m_stepsBack = 0; });
    connect(tabBar(), &QTabBar::tabMoved, this, &PageTabs::reordered);
}

PageTabs::~PageTabs()
{
    disconnect(this, nullptr, this, nullptr); // pages go after this, and are nothing to note any more
}

void PageTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

void PageTabs::stepBack()
{
    if (m_lookedAt.size() < 2)
        return;
    m_stepsBack = (m_stepsBack + 1) % int(m_lookedAt.size());
    const int wanted = m_stepsBack;
    m_stepsBack = std::max(1, wanted); // so that the order stays as it is meanwhile
    setCurrentWidget(m_lookedAt.at(wanted));
    m_stepsBack = wanted;
}

void PageTabs::settle()
{
    m_stepsBack = 0;
    QWidget *page = currentWidget();
    if (!page)
        return;
    m_lookedAt.removeAll(page);
    m_lookedAt.prepend(page);
}

int PageTabs::add(QWidget *page, const QString &title)
{
    return insertTab(currentIndex() + 1, page, title);
}

void PageTabs::setTitle(int index, const QString &title, const QIcon &sign, const QString &tip)
{
    const QString shown = QString(title).replace(u'&', QStringLiteral("&&"));
    if (tabText(index) != shown)
        setTabText(index, shown);
    if (tabIcon(index).cacheKey() != sign.cacheKey())
        setTabIcon(index, sign);
    if (tabToolTip(index) != tip)
        setTabToolTip(index, tip);
}

void PageTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    if (!m_lookedAt.contains(widget(index)))
        m_lookedAt.append(widget(index));
    emit reordered();
}

void PageTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    QList<QWidget *> left;
    for (QWidget *page : std::as_const(m_lookedAt)) {
        if (indexOf(page) >= 0)
            left.append(page);
    }
    m_lookedAt = left;
    emit reordered();
}

void PageTabs::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control && m_stepsBack > 0)
        settle();
    QTabWidget::keyReleaseEvent(event);
}

} // namespace paddock
