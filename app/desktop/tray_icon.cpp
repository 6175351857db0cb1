#include "app/desktop/tray_icon.h"

#include "ui/style/tokens.h"

#include <QIcon>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSystemTrayIcon>

namespace paddock {
namespace {

/// The program's icon with a sign in its corner: how many wait, or a triangle for work.
QPixmap drawTray(int size, int waiting, bool isAtWork)
{
    QPixmap pixmap = QIcon(QStringLiteral(":/icons/paddock.svg")).pixmap(size, size);
    if (waiting == 0 && !isAtWork)
        return pixmap;
    const Tokens tokens = highContrastDarkTokens(); // the panel's own colour is not known
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF corner(size * 0.4, size * 0.4, size * 0.6, size * 0.6);
    painter.setPen(QPen(tokens.window, size / 24.0));
    painter.setBrush(waiting > 0 ? tokens.waiting : tokens.accent);
    painter.drawEllipse(corner.adjusted(1, 1, -1, -1));
    if (waiting > 0) {
        QFont font;
        font.setBold(true);
        font.setPixelSize(std::max(1, int(corner.height() * 0.7)));
        painter.setFont(font);
        painter.drawText(corner, Qt::AlignCenter,
                         waiting > 9 ? QStringLiteral("+") : QString::number(waiting));
    } else {
        const QPointF middle = corner.center();
        const double reach = corner.width() * 0.22;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.window);
        painter.drawPolygon(QPolygonF({middle + QPointF(-reach * 0.7, -reach), middle + QPointF(reach, 0),
                                       middle + QPointF(-reach * 0.7, reach)}));
    }
    return pixmap;
}

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    refresh();
}

bool TrayIcon::isShown() const
{
    return m_icon && m_icon->isVisible();
}

void TrayIcon::setState(int waiting, bool isAtWork)
{
    if (m_waiting == waiting && m_isAtWork == isAtWork)
        return;
    m_waiting = waiting;
    m_isAtWork = isAtWork;
    if (m_icon)
        paint();
}

QString TrayIcon::words(int waiting, bool isAtWork)
{
    if (waiting > 0)
        return tr("%Ln session(s) need you", nullptr, waiting);
    return isAtWork ? tr("At work") : tr("Nothing runs");
}

void TrayIcon::refresh()
{
    if (!m_isWanted || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.reset();
        m_menu.reset();
        m_state = nullptr;
        return;
    }
    if (m_icon)
        return;
    m_menu = std::make_unique<QMenu>();
    m_state = m_menu->addAction(QString(), this, &TrayIcon::showAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("New Session"), this, &TrayIcon::newSessionAsked);
    m_menu->addAction(tr("Show"), this, &TrayIcon::showAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitAsked);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit showAsked();
            });
    paint();
    m_icon->show();
}

void TrayIcon::paint()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawTray(size, m_waiting, m_isAtWork));
    const QString said = words(m_waiting, m_isAtWork);
    m_icon->setIcon(icon);
    m_icon->setToolTip(tr("Paddock: %1").arg(said));
    m_state->setText(said);
}

} // namespace paddock
