#include "ui/sessions/sessions_delegate.h"

#include "ui/sessions/sessions_model.h"
#include "ui/sessions/when_text.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace paddock {
namespace {

constexpr int signSize = 16;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

SessionsDelegate::SessionsDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SessionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.parent().isValid())
        return {120, line + QFontMetrics(smaller(option.font)).height() + space::hair + 2 * space::small};
    return {120, std::max(28, line + 2 * space::small)};
}

void SessionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SessionsModel *>(index.model());
    const SessionLine *session = model ? model->line(index) : nullptr;
    if (!session) {
        paintGroup(painter, option, index);
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QRect row = option.rect;
    if (view) // the whole line, not only what the tree indents
        row.setLeft(0), row.setRight(view->viewport()->width() - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(row).adjusted(3, 1, -3, -1);
    if (chosen) {
        painter->setPen(focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.line);
        painter->drawRoundedRect(box, 6, 6);
    }
    const QColor ink = chosen ? tokens.onSelection : tokens.text;
    const QColor second = chosen || option.state & QStyle::State_MouseOver ? ink : tokens.muted;
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, row, logical);
    };
    const QRect inner = row.adjusted(space::large, space::small, -space::large, -space::small);
    if (const QString sign = signOf(session->standing); !sign.isEmpty()) {
        const QRect at(inner.left(), inner.top() + (option.fontMetrics.height() - signSize) / 2, signSize,
                       signSize);
        Theme::icon(sign, chosen ? ink : inkOf(session->standing, tokens)).paint(painter, place(at));
    }
    const int left = inner.left() + signSize + space::medium;
    const QString when = whenText(session->summary.changed, QDateTime::currentDateTimeUtc());
    const QFont small = smaller(option.font);
    const int whenWidth = when.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(when);
    const int line = option.fontMetrics.height();
    QRect first(left, inner.top(), inner.right() - left - whenWidth - (whenWidth ? space::medium : 0), line);
    QFont bold = option.font;
    bold.setBold(needsYou(session->standing) || session->standing == Standing::Interrupted);
    QString title = session->title;
    if (session->summary.isPinned)
        title = tr("%1 · pinned").arg(title);
    const auto flags = [&](Qt::Alignment end) {
        return int(QStyle::visualAlignment(option.direction, end) | Qt::AlignVCenter);
    };
    painter->setFont(bold);
    painter->setPen(ink);
    painter->drawText(place(first), flags(Qt::AlignLeft) | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(title, Qt::ElideRight, first.width()));
    painter->setFont(small);
    painter->setPen(second);
    if (whenWidth > 0)
        painter->drawText(place(QRect(inner.right() - whenWidth, inner.top(), whenWidth + 1, line)),
                          flags(Qt::AlignRight) | Qt::TextSingleLine, when);
    QString below = session->line;
    if (!session->summary.tags.isEmpty())
        below = QStringLiteral("%1 · #%2").arg(below, session->summary.tags.join(QStringLiteral(" #")));
    const QRect under(left, inner.top() + line + space::hair, inner.right() - left,
                      QFontMetrics(small).height());
    painter->drawText(place(under), flags(Qt::AlignLeft) | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(below, Qt::ElideRight, under.width()));
    painter->restore();
}

void SessionsDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const int count = index.model()->rowCount(index);
    painter->save();
    QFont font = smaller(option.font);
    font.setBold(true);
    painter->setFont(font);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -4, -2), 6, 6);
    }
    const bool needs = index.row() == 0;
    painter->setPen(chosen ? tokens.onSelection : needs ? tokens.waiting : tokens.muted);
    const QRect inner = option.rect.adjusted(space::small, 0, -space::large, 0);
    const QString number = QLocale().toString(count);
    const int width = QFontMetrics(font).horizontalAdvance(number);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const auto flags = [&](Qt::Alignment end) {
        return int(QStyle::visualAlignment(option.direction, end) | Qt::AlignVCenter);
    };
    const QRect words = inner.adjusted(0, 0, -width - space::medium, 0);
    painter->drawText(place(words), flags(Qt::AlignLeft) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->drawText(place(QRect(inner.right() - width, inner.top(), width + 1, inner.height())),
                      flags(Qt::AlignRight) | Qt::TextSingleLine, number);
    painter->restore();
}

} // namespace paddock
