#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>

namespace paddock {
namespace {

struct ReadCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::ReadCard)
};

} // namespace

Card readCard(const CallRow &row, const QString &workspace)
{
    const QJsonObject &input = inputOf(row);
    Card card{"file", ReadCard::tr("Read"), shownPath(input["file_path"].toString(), workspace)};
    const QJsonObject file = row.details["file"].toObject();
    if (const int lines = file["numLines"].toInt(); lines > 0)
        card.note = ReadCard::tr("%n line(s)", nullptr, lines);
    card.parts = troubleOf(row);
    if (!card.parts.isEmpty() || row.state != CallState::Ok)
        return card;
    const QString content = file["content"].toString();
    if (!content.isEmpty())
        card.parts.append(Code{visibleText(content), input["file_path"].toString(),
                               input["file_path"].toString(), qMax(1, file["startLine"].toInt())});
    else if (row.images.isEmpty() && !row.output.isEmpty())
        card.parts.append(outputOf(row.output));
    return card;
}

} // namespace paddock
