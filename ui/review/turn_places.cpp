#include "ui/review/turn_places.h"

#include "ui/style/visible_text.h"
#include "ui/transcript/transcript_model.h"

#include <QLocale>

namespace paddock {

QList<TurnPlace> turnPlaces(const TranscriptModel &transcript, qsizetype most)
{
    constexpr qsizetype longestPrompt = 120;
    QList<TurnPlace> places;
    if (transcript.isPartial()) // Its entries have no numbers yet.
        return places;
    for (int i = transcript.rowCount() - 1; i >= 0 && places.size() < most; --i) {
        const Row &row = transcript.row(i);
        const auto *prompt = std::get_if<UserRow>(&row.content);
        if (!prompt || row.entry <= 0)
            continue;
        const QString line = prompt->text.trimmed().section(u'\n', 0, 0);
        places.append({row.entry - 1, row.at, visibleText(line.left(longestPrompt))});
    }
    return places;
}

QString shortTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

} // namespace paddock
