#include "app/desktop/caret_rest.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace paddock {
namespace {

using namespace std::chrono_literals;

constexpr auto blinksFor = 10s;

} // namespace

CaretRest::CaretRest(int flashTime, QObject *parent)
    : QObject(parent)
    , m_flashTime(flashTime)
{
    if (flashTime <= 0)
        return;
    m_untilRest.setSingleShot(true);
    m_untilRest.setInterval(blinksFor);
    connect(&m_untilRest, &QTimer::timeout, this,
            [] { QGuiApplication::styleHints()->setCursorFlashTime(0); });
    qGuiApp->installEventFilter(this);
    m_untilRest.start();
}

bool CaretRest::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        if (!m_untilRest.isActive())
            QGuiApplication::styleHints()->setCursorFlashTime(m_flashTime);
        m_untilRest.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace paddock
