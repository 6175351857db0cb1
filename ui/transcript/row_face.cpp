#include "ui/transcript/row_face.h"

#include "core/base/overloaded.h"
#include "core/protocol/fact_note.h"
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
// The model's words, in characters: so many are laid out at once, and so many when somebody wants the whole.
constexpr qsizetype mostWords = 64 * 1024;
constexpr qsizetype mostWordsWhole = 512 * 1024;
constexpr qsizetype streamingThought = 8 * 1024;
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
    if (!face.open)
        return face;
    // While it streams its end is what is read; all of it would be laid out anew each frame.
    const bool cut = thinking.streaming && !row.whole && thinking.text.size() > streamingThought;
    face.parts.append(Plain{
        visibleText(cut ? QStringView(thinking.text).right(streamingThought) : thinking.text), Tone::Muted});
    face.parts = bounded(std::move(face.parts), row.whole);
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

/// How long it took, or has taken so far.
std::chrono::milliseconds timeOf(CallState state, std::chrono::milliseconds took, const QDateTime &began)
{
    if (state != CallState::Running || !began.isValid())
        return took;
    // Whole seconds, so that a running call looks the same for all of one.
    return std::chrono::seconds(qMax<qint64>(0, began.secsTo(QDateTime::currentDateTimeUtc())));
}

RowFace cardFace(const Row &row, Card card, CallState state, std::chrono::milliseconds took)
{
    RowFace face{RowFace::Frame::Card, toneOf(state)};
    face.icon = card.icon;
    face.verb = card.verb;
    face.target = card.target;
    face.targetSpeaks = card.speaks;
    face.note = card.note;
    face.stateIcon = iconOf(state);
    face.stateWord = wordOf(state);
    face.canStop = state == CallState::Running;
    if (took >= shortestTold)
        face.stateWord = Face::tr("%1, %2", "state, duration").arg(face.stateWord, durationText(took));
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

RowFace factFace(const Row &row, const FactRow &fact)
{
    Card card = factCard(fact.fact);
    RowFace face = cardFace(row, card, CallState::Ok, {});
    face.stateIcon.clear();
    face.stateWord.clear();
    if (needsCare(fact.fact)) {
        face.frame = RowFace::Frame::Alert;
        face.tone = Tone::Waiting;
    }
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

QList<Part> bounded(QList<Part> parts, bool whole)
{
    const qsizetype most = whole ? mostWordsWhole : mostWords;
    const auto sizeOf = [](const Part &part) {
        const auto *prose = std::get_if<Prose>(&part);
        const auto *code = std::get_if<Code>(&part);
        return prose ? prose->markdown.size() : code ? code->text.size() : 0;
    };
    qsizetype total = 0;
    for (const Part &part : parts)
        total += sizeOf(part);
    if (total <= most)
        return parts;
    qsizetype head = 0;
    qsizetype from = 0;
    for (; from < parts.size() && head + sizeOf(parts[from]) <= most / 2; ++from)
        head += sizeOf(parts[from]);
    qsizetype tail = 0;
    qsizetype to = parts.size();
    for (; to > from && (to == parts.size() || tail + sizeOf(parts[to - 1]) <= most / 2); --to)
        tail += sizeOf(parts[to - 1]);
    int lines = 0;
    for (qsizetype i = from; i < to; ++i) {
        const auto *prose = std::get_if<Prose>(&parts[i]);
        const auto *code = std::get_if<Code>(&parts[i]);
        lines += 1 + int(prose ? prose->markdown.count(u'\n') : code ? code->text.count(u'\n') : 0);
    }
    QList<Part> result = parts.mid(0, from);
    if (lines > 0)
        result.append(More{lines});
    return result + parts.mid(to);
}

RowFace wordsFace(const Row &row, const QList<Part> &segments)
{
    RowFace face;
    face.pinned = row.pinned;
    face.parts = bounded(segments, row.whole);
    return face;
}

RowFace faceOf(const Row &row, const QString &workspace)
{
    RowFace face = std::visit(
        Overloaded{
            [&](const UserRow &user) { return userFace(user, row.at); },
            [&](const AssistantRow &assistant) { return wordsFace(row, markdownSegments(assistant.text)); },
            [&](const ThinkingRow &thinking) { return thinkingFace(row, thinking); },
            [&](const CallRow &call) {
                return cardFace(row, cardOf(call, workspace), call.state,
                                timeOf(call.state, call.took, call.began));
            },
            [&](const RanRow &ran) {
                return cardFace(row, ranCard(ran), ran.state, timeOf(ran.state, ran.took, ran.began));
            },
            [&](const InstructionsRow &read) { return instructionsFace(read, workspace); },
            [](const RetryRow &retry) { return retryFace(retry); },
            [](const ErrorRow &error) { return errorFace(error); },
            [&](const FactRow &fact) { return factFace(row, fact); },
            [](const NoteRow &note) {
                return lineFace(note.text, note.needsCare ? Tone::Waiting : Tone::Muted);
            },
        },
        row.content);
    face.pinned = row.pinned;
    return face;
}

} // namespace paddock
