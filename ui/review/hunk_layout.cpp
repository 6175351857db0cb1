#include "ui/review/hunk_layout.h"

#include "ui/style/visible_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace paddock {
namespace {

constexpr int sideRoom = 10;
constexpr int buttonTall = 26; // above the 24 that a finger or a shaking hand needs
constexpr int buttonRoom = 10; // beside the text of a button
constexpr qsizetype widestLine = 2000; // characters of a line that is not wrapped

/// Blanks that are easily overlooked, as signs of the same width.
QString withBlanks(QString text)
{
    qsizetype first = 0;
    while (first < text.size() && text[first] == u' ')
        text[first++] = QChar(0x00b7);
    for (qsizetype last = text.size(); last-- > first && text[last] == u' ';)
        text[last] = QChar(0x00b7);
    return text.replace(u'\t', QStringLiteral("→\t"));
}

/// Between words, and inside of one only where it does not fit.
int wrapFlags(const QFontMetrics &metrics, int room, const QString &text)
{
    for (const QString &word : text.split(u' ')) {
        if (metrics.horizontalAdvance(word) > room)
            return Qt::TextWrapAnywhere;
    }
    return Qt::TextWordWrap;
}

QRect textRect(const QFontMetrics &metrics, const QRect &room, const QString &text)
{
    return metrics.boundingRect(room, wrapFlags(metrics, room.width(), text), text);
}

} // namespace

HunkLayout::HunkLayout(const ChangedFile &file, qsizetype hunk, const DiffOptions &options,
                       const PartStyle &style, int room)
    : m_tokens(style.tokens)
    , m_font(style.text)
    , m_room(room)
    , m_canRevert(!file.isUnknown)
    , m_width(room)
{
    if (hunk < 0 || hunk >= file.hunks.size()) {
        m_reason = !file.remark.isEmpty() ? visibleText(file.remark)
                   : !file.isText         ? tr("Its content is not text, so no lines are shown.")
                                          : tr("There are no lines to show.");
        arrange();
        return;
    }
    const DiffHunk &shown = file.hunks[hunk];
    const auto count = [&](QChar other) {
        return std::count_if(shown.lines.begin(), shown.lines.end(),
                             [&](const QString &line) { return !line.startsWith(other); });
    };
    m_head = QStringLiteral("@@ −%1,%2 +%3,%4")
                 .arg(shown.oldStart)
                 .arg(count(u'+'))
                 .arg(shown.newStart)
                 .arg(count(u'-'));
    m_lineCount = int(shown.lines.size());
    int diffWidth = room;
    if (!options.wraps) {
        qsizetype longest = 0;
        for (const QString &line : shown.lines)
            longest = std::max(longest, line.size() + 3 * line.count(u'\t'));
        const qreal column = QFontMetricsF(style.mono).horizontalAdvance(u'0');
        const int wanted = int(std::ceil(double(std::min(longest, widestLine) + 18) * column));
        diffWidth = std::max(room, options.shape == DiffLayout::Shape::Split ? 2 * wanted : wanted);
    }
    m_diff = std::make_unique<DiffLayout>(diffOf(file, shown, options.showsBlanks), options.shape, style,
                                          diffWidth);
    m_width = diffWidth;
    arrange();
}

Diff HunkLayout::diffOf(const ChangedFile &file, const DiffHunk &hunk, bool showsBlanks)
{
    Diff diff{file.path, {}};
    int oldNumber = hunk.oldStart;
    int newNumber = hunk.newStart;
    for (const QString &line : hunk.lines) {
        const QString bare = showsBlanks ? withBlanks(line.mid(1)) : line.mid(1);
        const QString text = visibleText(bare);
        if (line.startsWith(u'+'))
            diff.lines.append({u'+', 0, newNumber++, text});
        else if (line.startsWith(u'-'))
            diff.lines.append({u'-', oldNumber++, 0, text});
        else
            diff.lines.append({u' ', oldNumber++, newNumber++, text});
    }
    if (hunk.oldEndsWithoutNewline && hunk.newEndsWithoutNewline)
        diff.lines.append({u'@', 0, 0, tr("No line end at the end of the file")});
    else if (hunk.oldEndsWithoutNewline)
        diff.lines.append({u'@', 0, 0, tr("The file did not end with a line end, and does now")});
    else if (hunk.newEndsWithoutNewline)
        diff.lines.append({u'@', 0, 0, tr("The file does not end with a line end any more")});
    return diff;
}

QString HunkLayout::standText(Review::Stand stand, bool reviewed)
{
    switch (stand) {
    case Review::Stand::Accepted:
        return tr("✔ Accepted");
    case Review::Stand::Queued:
        return tr("◷ Taken back when the turn ends");
    case Review::Stand::Reverting:
        return tr("… Being taken back");
    case Review::Stand::Open:
        break;
    }
    return reviewed ? tr("✓ Reviewed") : QString();
}

QString HunkLayout::verbText(HunkVerb verb) const
{
    switch (verb) {
    case HunkVerb::Accept:
        return m_marks.stand == Review::Stand::Accepted ? tr("✔ Accepted") : tr("Accept");
    case HunkVerb::Reject:
        return m_marks.stand == Review::Stand::Queued ? tr("Keep after all") : tr("Reject");
    case HunkVerb::Comment:
        return tr("Comment");
    case HunkVerb::Reviewed:
        return m_marks.reviewed ? tr("✓ Reviewed") : tr("Reviewed");
    }
    return {};
}

QString HunkLayout::commentText(const ReviewComment &comment) const
{
    const QString words = visibleText(comment.text.trimmed());
    if (comment.line == 0)
        return words;
    //: A person's comment on a line of a file: number of the line, the words.
    return (comment.isOld ? tr("Line %L1 before: %2") : tr("Line %L1: %2")).arg(comment.line).arg(words);
}

void HunkLayout::setMarks(const Marks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    arrange();
}

void HunkLayout::setEditorHeight(int height)
{
    if (m_editorHeight == height)
        return;
    m_editorHeight = height;
    arrange();
}

void HunkLayout::arrange()
{
    const QFontMetrics metrics(m_font);
    const int inner = std::max(60, m_room - 2 * sideRoom);
    int y = space::small;
    m_diffTop = y;
    if (m_diff) {
        y += metrics.height() + 2 * space::small;
        m_diffTop = y;
        y += m_diff->height();
    } else {
        m_reasonRect = textRect(metrics, QRect(sideRoom, y + space::small, inner, 10'000), m_reason);
        y = m_reasonRect.bottom() + 1;
    }
    y += space::small;
    m_commentRects.clear();
    for (const ReviewComment &comment : m_marks.comments) {
        const QRect text = textRect(
            metrics, QRect(sideRoom + space::medium, y + space::small, inner - 2 * space::medium, 10'000),
            commentText(comment));
        m_commentRects.append(QRect(sideRoom, y, inner, std::max(24, text.height() + 2 * space::small)));
        y = m_commentRects.last().bottom() + 1 + space::small;
    }
    m_editorTop = y;
    y += m_editorHeight;
    m_buttons.clear();
    int x = sideRoom;
    for (const HunkVerb verb : {HunkVerb::Accept, HunkVerb::Reject, HunkVerb::Comment, HunkVerb::Reviewed}) {
        if (verb == HunkVerb::Reject && (!m_canRevert || m_marks.stand == Review::Stand::Reverting))
            continue;
        const int wide = metrics.horizontalAdvance(verbText(verb)) + 2 * buttonRoom;
        if (x > sideRoom && x + wide > m_room - sideRoom) {
            x = sideRoom;
            y += buttonTall + space::small;
        }
        m_buttons.append({verb, QRect(x, y, wide, buttonTall)});
        x += wide + space::small;
    }
    m_height = y + buttonTall + space::large;
}

QRect HunkLayout::lineRect(int line) const
{
    if (!m_diff || line < 0 || line >= m_lineCount)
        return {};
    return m_diff->rowRect(m_diff->rowOfLine(line)).translated(0, m_diffTop);
}

QRect HunkLayout::editorRect() const
{
    return QRect(sideRoom, m_editorTop, std::max(60, m_room - 2 * sideRoom),
                 std::max(0, m_editorHeight - space::small));
}

void HunkLayout::paint(QPainter &painter, const QRect &clip, int shift, Qt::LayoutDirection direction,
                       const Touch &touch)
{
    const QFontMetrics metrics(m_font);
    const QRect all(0, 0, m_room, m_height);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(direction, all, rect); };
    const int start = int(QStyle::visualAlignment(direction, Qt::AlignLeft));
    const int end = int(QStyle::visualAlignment(direction, Qt::AlignRight));
    painter.setFont(m_font);
    if (m_diff) {
        const QRect head =
            mirrored(QRect(sideRoom, space::small, m_room - 2 * sideRoom, metrics.height() + space::small));
        const QString stand = standText(m_marks.stand, m_marks.reviewed);
        const int standWide = metrics.horizontalAdvance(stand);
        painter.setPen(m_marks.stand == Review::Stand::Queued || m_marks.stand == Review::Stand::Reverting
                           ? m_tokens.waiting
                           : m_tokens.ok);
        painter.drawText(head, end | Qt::AlignVCenter,
                         metrics.elidedText(stand, Qt::ElideRight, head.width()));
        painter.setPen(touch.isCurrent ? m_tokens.text : m_tokens.muted);
        painter.drawText(
            head, start | Qt::AlignVCenter,
            metrics.elidedText(m_head, Qt::ElideRight, head.width() - standWide - space::medium));
        painter.save();
        painter.setClipRect(QRect(0, m_diffTop, m_room, m_diff->height()), Qt::IntersectClip);
        painter.translate(-shift, m_diffTop);
        m_diff->paint(painter, QRectF(clip.translated(shift, -m_diffTop)));
        painter.restore();
        if (touch.isCurrent && touch.firstLine >= 0) {
            painter.setPen(touch.hasFocus ? m_tokens.accent : m_tokens.muted);
            painter.setBrush(Qt::NoBrush);
            const QRect lines = lineRect(touch.firstLine).united(lineRect(touch.lastLine));
            painter.drawRect(QRect(1, lines.top(), m_room - 3, lines.height() - 1));
        }
    } else {
        painter.setPen(m_tokens.muted);
        painter.drawText(mirrored(QRect(m_reasonRect.left(), m_reasonRect.top(), m_room - 2 * sideRoom,
                                        m_reasonRect.height())),
                         start | wrapFlags(metrics, m_room - 2 * sideRoom, m_reason), m_reason);
    }
    for (qsizetype i = 0; i < m_commentRects.size(); ++i) {
        const QRect box = mirrored(m_commentRects[i]);
        painter.setPen(m_tokens.line);
        painter.setBrush(m_tokens.own);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(m_tokens.text);
        painter.drawText(
            box.adjusted(space::medium, space::small, -space::medium, -space::small),
            start | wrapFlags(metrics, box.width() - 2 * space::medium, commentText(m_marks.comments[i])),
            commentText(m_marks.comments[i]));
    }
    for (const Button &button : m_buttons)
        paintButton(painter, button, mirrored(button.rect), touch.hovered == button.verb);
}

void HunkLayout::paintButton(QPainter &painter, const Button &button, const QRect &rect, bool hovered) const
{
    const bool isOn = (button.verb == HunkVerb::Accept && m_marks.stand == Review::Stand::Accepted)
                      || (button.verb == HunkVerb::Reviewed && m_marks.reviewed);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn ? m_tokens.ok : hovered ? m_tokens.muted : m_tokens.line);
    painter.setBrush(hovered ? m_tokens.hover : m_tokens.raised);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(isOn && !hovered ? m_tokens.ok : m_tokens.text);
    painter.drawText(rect, Qt::AlignCenter, verbText(button.verb));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::optional<HunkVerb> HunkLayout::verbAt(QPoint point, Qt::LayoutDirection direction) const
{
    for (const Button &button : m_buttons) {
        if (QStyle::visualRect(direction, QRect(0, 0, m_room, m_height), button.rect).contains(point))
            return button.verb;
    }
    return {};
}

int HunkLayout::lineAt(QPoint point) const
{
    if (!m_diff || point.y() < m_diffTop || point.y() >= m_diffTop + m_diff->height())
        return -1;
    const DiffPair row = m_diff->row(m_diff->rowAt(point.y() - m_diffTop));
    const bool isRight = m_diff->shape() == DiffLayout::Shape::Split && point.x() >= m_diff->width() / 2;
    const int line = isRight && row.right >= 0 ? row.right : row.left >= 0 ? row.left : row.right;
    return line < m_lineCount ? line : -1;
}

int HunkLayout::commentAt(QPoint point) const
{
    for (qsizetype i = 0; i < m_commentRects.size(); ++i) {
        if (m_commentRects[i].contains(point))
            return int(i);
    }
    return -1;
}

} // namespace paddock
