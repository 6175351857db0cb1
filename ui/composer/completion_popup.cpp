#include "ui/composer/completion_popup.h"

#include "ui/style/theme.h"

#include <QAbstractItemDelegate>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr int rowsShown = 8;
constexpr int textRole = Qt::UserRole;
constexpr int noteRole = Qt::UserRole + 1;

/// The choice at the start, what it does behind it.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, qMax(24, option.fontMetrics.height() + 2 * space::small)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (current)
            painter->fillRect(option.rect, tokens.selection);
        painter->setPen(current ? tokens.onSelection : tokens.text);
        QRect place = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        const QString note = index.data(noteRole).toString();
        const QString text = index.data(Qt::DisplayRole).toString();
        const int most = note.isEmpty() ? place.width() : place.width() * 3 / 5;
        const int taken = qMin(most, option.fontMetrics.horizontalAdvance(text) + 1);
        const auto mirrored = [&](QRect rect) { return QStyle::visualRect(option.direction, place, rect); };
        painter->drawText(mirrored({place.left(), place.top(), taken, place.height()}),
                          Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(text, Qt::ElideMiddle, taken));
        if (!note.isEmpty()) {
            painter->setPen(current ? tokens.onSelection : tokens.muted);
            const int from = qMax(taken + space::wide, place.width() / 4);
            painter->drawText(
                mirrored({place.left() + from, place.top(), place.width() - from, place.height()}),
                Qt::AlignVCenter | Qt::AlignLeading,
                option.fontMetrics.elidedText(note, Qt::ElideRight, place.width() - from));
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

CompletionPopup::CompletionPopup(const Theme &theme, QWidget &anchor)
    : QFrame(&anchor)
    , m_anchor(anchor)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName("completionPopup");
    setProperty("popup", true);
    setAccessibleName(tr("Completions"));
    m_list->setObjectName("completionList");
    m_list->setProperty("plain", true);
    m_list->setAccessibleName(tr("Completions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    all->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this] { emit chosen(current()); });
    hide();
}

void CompletionPopup::offer(const QList<Choice> &choices)
{
    m_model->clear();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(choice.shown);
        item->setData(choice.text, textRole);
        item->setData(choice.note, noteRole);
        item->setAccessibleText(choice.note.isEmpty() ? choice.shown
                                                      : tr("%1: %2").arg(choice.shown, choice.note));
        m_model->appendRow(item);
    }
    if (choices.isEmpty()) {
        hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
    show();
    raise();
    emit currentChanged();
}

QString CompletionPopup::current() const
{
    return m_list->currentIndex().data(textRole).toString();
}

QString CompletionPopup::currentShown() const
{
    return isHidden() ? QString() : m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void CompletionPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit currentChanged();
}

bool CompletionPopup::takeKey(int key, Qt::KeyboardModifiers held)
{
    if (!isVisible() || (held & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier)))
        return false;
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsShown);
        return true;
    case Qt::Key_PageUp:
        move(-rowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        emit chosen(current());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::move(int by)
{
    const int row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    emit currentChanged();
}

void CompletionPopup::place()
{
    // Not a window of its own: those take the focus on some desktops, and cannot be placed on others.
    QWidget *around = m_anchor.window();
    if (parentWidget() != around)
        setParent(around);
    const QPoint at = m_anchor.mapTo(around, QPoint());
    const int rows = qMin(rowsShown, m_model->rowCount());
    const int wanted = rows * m_list->sizeHintForRow(0) + 2 * (space::hair + 1);
    const int high = qBound(30, wanted, qMax(30, at.y() - space::small));
    setGeometry(at.x(), at.y() - high - space::hair, m_anchor.width(), high);
}

} // namespace paddock
