#include "ui/sessions/when_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace paddock {
namespace {

struct WhenWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::WhenWords)
};

} // namespace

QString whenText(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const QDateTime today = now.toLocalTime();
    const qint64 seconds = local.secsTo(today);
    if (seconds >= 0 && seconds < 60)
        return WhenWords::tr("now");
    if (seconds >= 0 && seconds < 3600)
        return WhenWords::tr("%1 min").arg(QLocale().toString(seconds / 60));
    if (local.date() == today.date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(today.date());
    if (days == 1)
        return WhenWords::tr("yesterday");
    if (days > 1 && days < 7)
        return QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    if (local.date().year() == today.date().year())
        return QLocale().toString(local.date(), WhenWords::tr("d MMM", "a date without its year"));
    return QLocale().toString(local.date(), WhenWords::tr("MMM yyyy", "a month and its year"));
}

} // namespace paddock
