#include "ui/transcript/row_face.h"

#include "core/base/overloaded.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/markdown_segments.h"
#include "ui/transcript/row_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace paddock {
namespace {

// So much of a body is read at a glance; the rest is one click away. "The whole" has an end too: laying out a
// million lines would freeze the window, and the file itself is the better place to read them.
constexpr int glanceLines = 14;
constexpr int diffLinesShown = 30;
constexpr int alertLines = 4;
constexpr int mostLines = 4000;
// What took less felt like nothing.
constexpr std::chrono::milliseconds shortestTold(100);

struct Face {
    Q_DECLARE_TR_FUNCTIONS(paddock::RowFace)
};

RowFace userFace(const UserRow &user, const QDateTime &at)
{
    RowFace face{RowFace::Frame::Bubble};
    face.verb = Face::tr("You");
    face.note = QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
    if (!user.text.isEmpty())
        face.parts.append(Plain{visibleText(user.text)});
    if (!user.images.isEmpty())
        face.parts.append(Pictures{user.images});
    return face;
}

RowFace thinkingFace(const Row &row, const ThinkingRow &thinking)
{
    RowFace face;
    face.tone = Tone::Muted;
    face.verb = thinking.streaming ? Face::tr("Thinking …") : Face::tr("Thought");
    face.foldable = !thinking.text.isEmpty();
    face.open = row.open.value_or(false) && face.foldable;
    if (thinking.text.isEmpty())
        face.target = Face::tr("sealed by the provider");
    if (face.open)
        face.parts.append(Plain{visibleText(thinking.text), Tone::Muted});
    return face;
}

Tone toneOf(CallState state)
{
    switch (state) {
    case CallState::Waiting:
        return Tone::Waiting;
    case CallState::Failed:
    case CallState::Denied:
    case CallState::Unknown:
        return Tone::Bad;
    case CallState::Judging:
    case CallState::Allowed:
    case CallState::Running:
    case CallState::Interrupted:
        return Tone::Muted;
    case CallState::Ok:
        break;
    }
    return Tone::Normal;
}

RowFace callFace(const Row &row, const CallRow &call, const QString &workspace)
{
    Card card = cardOf(call, workspace);
    RowFace face{RowFace::Frame::Card, toneOf(call.state)};
    face.icon = card.icon;
    face.verb = card.verb;
    face.target = card.target;
    face.note = card.note;
    face.stateIcon = iconOf(call.state);
    face.stateWord = wordOf(call.state);
    if (call.took >= shortestTold)
        face.stateWord = Face::tr("%1, %2", "state, duration").arg(face.stateWord, durationText(call.took));
    face.foldable = !card.parts.isEmpty();
    face.open = face.foldable && row.open.value_or(card.open);
    if (face.open) {
        const bool diff = std::any_of(card.parts.begin(), card.parts.end(),
                                      [](const Part &part) { return std::holds_alternative<Diff>(part); });
        const int limit = row.whole ? mostLines : diff ? diffLinesShown : glanceLines;
        face.parts = shortened(std::move(card.parts), limit, card.tail);
    }
    face.parts.append(shortened(std::move(card.alerts), row.whole ? mostLines : alertLines, false));
    return face;
}

RowFace retryFace(const RetryRow &retry)
{
    RowFace face{RowFace::Frame::Alert, Tone::Waiting};
    face.icon = QStringLiteral("clock");
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(retry.until);
    const int seconds = int(qMax(qint64(0), (left + 999) / 1000));
    face.verb =
        seconds > 0 ? Face::tr("Trying again in %n second(s)", nullptr, seconds) : Face::tr("Trying again …");
    face.note = Face::tr("attempt %1 of %2").arg(retry.attempt).arg(retry.attempts);
    face.parts.append(Plain{visibleText(retry.error.message), Tone::Normal});
    return face;
}

RowFace errorFace(const ErrorRow &row)
{
    RowFace face{RowFace::Frame::Alert, Tone::Bad};
    face.icon = QStringLiteral("warn");
    face.verb = Face::tr("This did not work");
    face.parts.append(Plain{visibleText(row.error.message), Tone::Normal});
    return face;
}

RowFace lineFace(const QString &text, Tone tone)
{
    RowFace face{RowFace::Frame::Line, tone};
    face.parts.append(Plain{visibleText(text), tone});
    return face;
}

RowFace instructionsFace(const InstructionsRow &read, const QString &workspace)
{
    QStringList names;
    for (const QString &path : read.paths)
        names.append(shownPath(path, workspace));
    return lineFace(Face::tr("Instructions read: %1").arg(names.join(QStringLiteral(", "))), Tone::Muted);
}

} // namespace

RowFace faceOf(const Row &row, const QString &workspace)
{
    return std::visit(Overloaded{
                          [&](const UserRow &user) { return userFace(user, row.at); },
                          [&](const AssistantRow &assistant) {
                              RowFace face;
                              face.parts = markdownSegments(assistant.text);
                              return face;
                          },
                          [&](const ThinkingRow &thinking) { return thinkingFace(row, thinking); },
                          [&](const CallRow &call) { return callFace(row, call, workspace); },
                          [&](const InstructionsRow &read) { return instructionsFace(read, workspace); },
                          [](const RetryRow &retry) { return retryFace(retry); },
                          [](const ErrorRow &error) { return errorFace(error); },
                          [](const NoteRow &note) {
                              return lineFace(note.text, note.needsCare ? Tone::Waiting : Tone::Muted);
                          },
                      },
                      row.content);
}

} // namespace paddock
