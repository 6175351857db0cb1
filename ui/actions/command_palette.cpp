#include "ui/actions/command_palette.h"

#include "ui/actions/action_book.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr qsizetype mostRecentChoices = 8;
const QString recentChoices = QStringLiteral("palette/recent");

/// One line: what it does, of which group, its keys at the end.
class PaletteRow : public QStyledItemDelegate
{
public:
    PaletteRow(const Theme &theme, const PaletteEntries &entries, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_entries(entries)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isEnabled = m_entries.entry(index.row()).isEnabled;
        const QColor ink = isCurrent ? tokens.onSelection : isEnabled ? tokens.text : tokens.muted;
        const QColor quiet = isCurrent ? tokens.onSelection : tokens.muted;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        const QRect line = option.rect.adjusted(space::large, 0, -space::large, 0);
        const QFontMetrics &metrics = option.fontMetrics;
        const Qt::LayoutDirection direction = option.direction;
        const auto write = [&](const QRect &place, Qt::Alignment side, const QString &text,
                               const QColor &color) {
            painter->setPen(color);
            painter->drawText(QStyle::visualRect(direction, line, place),
                              int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter), text);
        };
        const QString keys = index.data(PaletteEntries::KeysRole).toString();
        const int keysWidth = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + space::wide;
        QRect left = line.adjusted(0, 0, -keysWidth, 0);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, left.width());
        write(left, Qt::AlignLeft, text, ink);
        left.adjust(metrics.horizontalAdvance(text) + space::large, 0, 0, 0);
        const QString group = index.data(PaletteEntries::GroupRole).toString();
        write(left, Qt::AlignLeft, metrics.elidedText(group, Qt::ElideRight, left.width()), quiet);
        write(line, Qt::AlignRight, keys, quiet);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 20, std::max(28, option.fontMetrics.height() + 12)};
    }

private:
    const Theme &m_theme;
    const PaletteEntries &m_entries;
};

} // namespace

CommandPalette::CommandPalette(const ActionBook &book, StateStore &state, const Theme &theme, QWidget &window)
    : QFrame(&window)
    , m_book(book)
    , m_state(state)
    , m_entries(new PaletteEntries(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_status(new QLabel(this))
{
    setObjectName("popup");
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName("paletteField");
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Command palette"));
    m_field->setAccessibleDescription(tr("Type a few letters; the arrow keys choose, Enter does it."));
    m_field->setClearButtonEnabled(false);
    m_list->setObjectName("paletteList");
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new PaletteRow(theme, *m_entries, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_status->setProperty("role", "muted");
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(space::large, 0, space::large, space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_status);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) {
            m_before.clear(); // it has gone where the person wanted it
            hide();
        }
    });
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    hide();
}

void CommandPalette::addSource(PaletteSource source)
{
    m_sources.append(std::move(source));
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    QList<PaletteEntry> entries;
    for (const ActionBook::Listed &listed : m_book.all()) {
        const QPointer<QAction> action = listed.action;
        entries.append({listed.id, listed.group, ActionBook::plainText(*action),
                        QKeySequence::listToString(action->shortcuts().mid(0, 1), QKeySequence::NativeText),
                        action->isEnabled(), [action] {
                            if (action)
                                action->trigger();
                        }});
    }
    for (const PaletteSource &source : m_sources)
        entries += source();
    m_entries->setEntries(entries, m_state.value(recentChoices).toStringList());
    m_field->clear();
    filter({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QRect window = parentWidget()->rect();
    const int width = std::min(640, window.width() - 2 * space::wide);
    const int height = std::min(440, window.height() - 2 * space::wide);
    const int top = std::min(window.height() / 8, (window.height() - height) / 2);
    setGeometry((window.width() - width) / 2, top, width, height);
}

void CommandPalette::filter(const QString &typed)
{
    m_entries->setTyped(typed);
    const int found = m_entries->rowCount();
    m_status->setText(found == 0 ? tr("Nothing is called that. Try fewer letters.")
                                 : tr("%Ln match(es)", nullptr, found));
    if (found > 0) {
        m_list->setCurrentIndex(m_entries->index(0));
        m_list->scrollToTop();
        sayCurrent();
    }
}

void CommandPalette::move(int rows)
{
    const int count = m_entries->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    // One step goes round; a page stops at the ends.
    const int next = std::abs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_list->setCurrentIndex(m_entries->index(next));
    sayCurrent();
}

void CommandPalette::sayCurrent()
{
    // The field has the focus, so nobody else tells a screen reader which line is chosen.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteEntry entry = m_entries->entry(current.row());
    if (!entry.isEnabled) {
        m_status->setText(tr("\"%1\" is not possible now.").arg(entry.text));
        return;
    }
    QStringList recent = m_state.value(recentChoices).toStringList();
    recent.removeAll(entry.id);
    recent.prepend(entry.id);
    m_state.keep(recentChoices, recent.mid(0, mostRecentChoices));
    close(); // before it acts: what it does may move the focus
    if (entry.act)
        entry.act();
}

void CommandPalette::close()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    std::function<void()> act;
    switch (key->key()) {
    case Qt::Key_Escape:
        act = [this] { close(); };
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act = [this] { choose(); };
        break;
    case Qt::Key_Up:
        act = [this] { move(-1); };
        break;
    case Qt::Key_Down:
        act = [this] { move(1); };
        break;
    case Qt::Key_PageUp:
        act = [this, page] { move(-page); };
        break;
    case Qt::Key_PageDown:
        act = [this, page] { move(page); };
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        act = [] {}; // there is nowhere else to go in here
        break;
    default:
        return QFrame::eventFilter(watched, event);
    }
    if (isPress)
        act();
    else
        event->accept(); // it is ours, whatever the window's own shortcuts say
    return true;
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    m_before.clear();
    QFrame::hideEvent(event);
}

} // namespace paddock
