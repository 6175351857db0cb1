#include "ui/style/announce.h"

#include <QAccessible>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include <QLabel>
#include <QPointer>
#endif

namespace paddock {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget &from, const QString &text, Urgency urgency)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(&from, text);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

#else

/// Older Qt has no announcements. A label of no size takes the words for its name and says that it changed; screen
/// readers speak an alert whoever has the focus.
void announce(QWidget &from, const QString &text, Urgency urgency)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QWidget *window = from.window();
    auto *speaker = window->findChild<QLabel *>(QStringLiteral("announcer"), Qt::FindDirectChildrenOnly);
    if (!speaker) {
        speaker = new QLabel(window);
        speaker->setObjectName(QStringLiteral("announcer"));
        speaker->setGeometry(0, 0, 1, 1);
        speaker->setAttribute(Qt::WA_TransparentForMouseEvents);
        speaker->setTextFormat(Qt::PlainText);
        speaker->show();
    }
    speaker->setAccessibleName(text); // tells of the new name
    if (urgency == Urgency::Assertive) {
        QAccessibleEvent alert(speaker, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

#endif

} // namespace paddock
