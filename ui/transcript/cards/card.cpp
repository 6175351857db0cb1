#include "ui/transcript/cards/card.h"

#include "ui/style/visible_text.h"
#include "ui/transcript/cards/judgement.h"

namespace paddock {

Card cardOf(const CallRow &row, const QString &workspace)
{
    const QString &tool = row.call.tool;
    Card card;
    if (tool == QLatin1String("Read"))
        card = readCard(row, workspace);
    else if (tool == QLatin1String("Glob") || tool == QLatin1String("Grep"))
        card = searchCard(row, workspace);
    else if (tool == QLatin1String("Edit") || tool == QLatin1String("Write"))
        card = editCard(row, workspace);
    else if (tool == QLatin1String("Bash"))
        card = commandCard(row);
    else if (tool == QLatin1String("TodoWrite"))
        card = todoCard(row);
    else if (tool == QLatin1String("WebFetch"))
        card = fetchCard(row);
    else if (tool == QLatin1String("ExitPlanMode"))
        card = planCard(row);
    else if (tool == QLatin1String("AskUserQuestion"))
        card = questionCard(row);
    else
        card = otherCard(row);

    if (!row.call.malformed.isEmpty())
        card.parts.append(Output{visibleText(row.call.malformed)});
    if (row.state == CallState::Denied && !row.ruling.reason.isEmpty())
        card.parts.prepend(Plain{visibleText(row.ruling.reason), Tone::Bad});
    if (!row.images.isEmpty())
        card.parts.append(Pictures{row.images});
    card.parts.append(reachedParts(row.reached, Decision::Allow));
    card.alerts = reachedParts(row.reached, Decision::Deny);
    // While it waits, the question says this and more.
    if (!row.ruling.call.isEmpty() && row.ruling.decision != Decision::Ask)
        card.parts.append(Plain{
            row.state == CallState::Denied ? verdictOf(row.ruling) : judgementOf(row.ruling), Tone::Muted});
    card.open = card.open || row.state == CallState::Failed || row.state == CallState::Denied
                || row.state == CallState::Unknown;
    return card;
}

QString shownPath(const QString &path, const QString &workspace)
{
    if (!workspace.isEmpty() && path.startsWith(workspace + u'/'))
        return visibleText(QStringView(path).mid(workspace.size() + 1));
    return visibleText(path);
}

QString fileOf(const CallRow &row, const QString &workspace)
{
    const QString path = inputOf(row)["file_path"].toString();
    if (!workspace.isEmpty() && path.startsWith(workspace + u'/'))
        return path.mid(workspace.size() + 1);
    return path;
}

const QJsonObject &inputOf(const CallRow &row)
{
    return row.ruling.input ? *row.ruling.input : row.call.input;
}

QList<Part> troubleOf(const CallRow &row)
{
    const bool trouble = row.state == CallState::Failed || row.state == CallState::Unknown
                         || row.state == CallState::Interrupted;
    if (!trouble || row.output.isEmpty())
        return {};
    return {Plain{visibleOutput(row.output), row.state == CallState::Failed ? Tone::Bad : Tone::Muted}};
}

} // namespace paddock
