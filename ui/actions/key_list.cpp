#include "ui/actions/key_list.h"

#include "ui/actions/action_book.h"

#include <QHeaderView>

namespace paddock {
namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

KeyList::KeyList(const ActionBook &book, With with, QWidget *parent)
    : QTreeWidget(parent)
    , m_book(book)
    , m_with(with)
{
    setAccessibleName(tr("Keys"));
    setColumnCount(2);
    setHeaderLabels({tr("Action"), tr("Keys")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(12);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(&book, &ActionBook::rebound, this, &KeyList::fill);
    fill();
}

void KeyList::fill()
{
    const QString chosen = currentId();
    clear();
    QHash<QString, QTreeWidgetItem *> groups;
    const auto add = [&](const QString &id, const QString &group, const QString &text,
                         const QList<QKeySequence> &keys, bool isOwn) {
        if (!groups.contains(group)) {
            auto *top = new QTreeWidgetItem(this, {group});
            QFont font = top->font(0);
            font.setBold(true);
            top->setFont(0, font);
            top->setFlags(Qt::ItemIsEnabled);
            top->setFirstColumnSpanned(true);
            groups.insert(group, top);
        }
        QString shown = QKeySequence::listToString(keys, QKeySequence::NativeText);
        if (isOwn)
            shown = shown.isEmpty() ? tr("none (changed)") : tr("%1 (changed)").arg(shown);
        auto *item = new QTreeWidgetItem(groups.value(group), {text, shown});
        item->setData(0, idRole, id);
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        if (!id.isEmpty() && id == chosen)
            setCurrentItem(item);
    };
    for (const ActionBook::Listed &listed : m_book.all()) {
        const QList<QKeySequence> keys = listed.action->shortcuts();
        if (m_with == With::EveryAction || !keys.isEmpty())
            add(listed.id, listed.group, ActionBook::plainText(*listed.action), keys,
                m_with == With::EveryAction && m_book.isRebound(listed.id));
    }
    if (m_with == With::KeysOnly) {
        for (const ActionBook::Fixed &fixed : m_book.fixed())
            add({}, fixed.group, fixed.text, fixed.keys, false);
    }
    expandAll();
    filter(m_typed);
}

void KeyList::filter(const QString &typed)
{
    m_typed = typed.trimmed();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool isShown = m_typed.isEmpty() || item->text(0).contains(m_typed, Qt::CaseInsensitive)
                                 || item->text(1).contains(m_typed, Qt::CaseInsensitive)
                                 || group->text(0).contains(m_typed, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            hasAny = hasAny || isShown;
        }
        group->setHidden(!hasAny);
    }
}

QString KeyList::currentId() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

} // namespace paddock
