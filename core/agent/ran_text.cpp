#include "core/agent/ran_text.h"

#include <QRegularExpression>

namespace paddock {

namespace {

/// What a program printed must not look as if it ended here and Paddock went on.
QString withoutReminderTag(QString text)
{
    static const QRegularExpression tag(QStringLiteral("<(?=\\s*/?\\s*system-reminder)"),
                                        QRegularExpression::CaseInsensitiveOption);
    return text.replace(tag, QStringLiteral("&lt;"));
}

QString endOf(const Ran &ran)
{
    switch (ran.outcome) {
    case Outcome::Ok:
        return QStringLiteral("It succeeded");
    case Outcome::Interrupted:
        return QStringLiteral("They stopped it before it ended");
    case Outcome::Failed:
    case Outcome::Denied:
    case Outcome::Unknown:
        break;
    }
    return QStringLiteral("It failed");
}

} // namespace

UserMessage toldAs(const Ran &ran)
{
    return {QStringLiteral(
                "<system-reminder>\nBetween your turns the user ran a command in the workspace themselves:\n"
                "\n$ %1\n\n%2, and printed:\n\n%3\n</system-reminder>")
                .arg(withoutReminderTag(ran.command), endOf(ran), withoutReminderTag(ran.text))};
}

} // namespace paddock
