#include "ui/actions/keys_page.h"

#include "ui/actions/action_book.h"
#include "ui/actions/key_list.h"
#include "ui/style/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace paddock {

KeysPage::KeysPage(ActionBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_search(new QLineEdit(this))
    , m_list(new KeyList(book, KeyList::With::EveryAction, this))
    , m_current(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_set(new QPushButton(tr("Use These Keys"), this))
    , m_none(new QPushButton(tr("No Keys"), this))
    , m_usual(new QPushButton(tr("Usual Keys"), this))
    , m_allUsual(new QPushButton(tr("Usual Keys for All"), this))
    , m_conflict(new QLabel(this))
    , m_takeAway(new QPushButton(tr("Take Them from There"), this))
{
    setObjectName("keysPage");
    m_search->setObjectName("keysSearch");
    m_search->setPlaceholderText(tr("Find an action or keys"));
    m_search->setAccessibleName(tr("Find an action or keys"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName("keysList");
    m_current->setTextFormat(Qt::PlainText);
    m_current->setWordWrap(true);
    m_current->setBuddy(m_edit);
    m_edit->setObjectName("keysEdit");
    m_edit->setAccessibleName(tr("New keys"));
    m_edit->setMinimumHeight(28);
    m_set->setObjectName("keysSet");
    m_none->setObjectName("keysNone");
    m_usual->setObjectName("keysUsual");
    m_allUsual->setObjectName("keysAllUsual");
    m_takeAway->setObjectName("keysTakeAway");
    m_conflict->setObjectName("keysConflict");
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_conflict->setProperty("role", "bad");

    auto *grid = new QGridLayout(this);
    grid->setSpacing(space::medium);
    grid->addWidget(m_search, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0, 1, 2);
    grid->addWidget(m_current, 2, 0, 1, 2);
    grid->addWidget(m_edit, 3, 0);
    grid->addWidget(m_set, 3, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_none);
    buttons->addWidget(m_usual);
    buttons->addStretch(1);
    buttons->addWidget(m_allUsual);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->addWidget(m_conflict, 5, 0);
    grid->addWidget(m_takeAway, 5, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);

    connect(m_search, &QLineEdit::textChanged, m_list, &KeyList::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::showCurrent);
    connect(m_set, &QPushButton::clicked, this, &KeysPage::take);
    connect(m_none, &QPushButton::clicked, this,
            [this] { m_book.rebind(m_list->currentId(), QList<QKeySequence>{}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { m_book.rebind(m_list->currentId(), {}); });
    connect(m_allUsual, &QPushButton::clicked, &book, &ActionBook::resetAll);
    connect(m_takeAway, &QPushButton::clicked, this, [this] {
        const QKeySequence keys = m_edit->keySequence();
        const QString id = m_list->currentId();
        for (const QString &user : m_book.usersOf(keys)) {
            QList<QKeySequence> rest = m_book.action(user)->shortcuts();
            rest.removeIf([&](const QKeySequence &one) {
                return one.matches(keys) != QKeySequence::NoMatch
                       || keys.matches(one) != QKeySequence::NoMatch;
            });
            if (user != id)
                m_book.rebind(user, rest);
        }
        give(id, keys);
    });
    connect(&book, &ActionBook::rebound, this, &KeysPage::showCurrent);
    showCurrent();
}

void KeysPage::filter(const QString &typed)
{
    m_search->setText(typed);
}

void KeysPage::showCurrent()
{
    const QString id = m_list->currentId();
    const QAction *action = m_book.action(id);
    const QKeySequence keys = m_edit->keySequence();
    QStringList others;
    for (const QString &user : m_book.usersOf(keys)) {
        if (user != id)
            others.append(ActionBook::plainText(*m_book.action(user)));
    }
    m_current->setText(action ? tr("New keys for \"%1\":").arg(ActionBook::plainText(*action))
                              : tr("Choose an action above to give it other keys."));
    m_edit->setEnabled(action);
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_usual->setEnabled(action && m_book.isRebound(id));
    const bool isTaken = action && !keys.isEmpty() && !others.isEmpty();
    m_set->setEnabled(action && !keys.isEmpty() && !isTaken);
    m_takeAway->setVisible(isTaken);
    m_conflict->setVisible(isTaken);
    if (isTaken)
        m_conflict->setText(
            tr("%1 is taken by: %2")
                .arg(keys.toString(QKeySequence::NativeText), QLocale().createSeparatedList(others)));
}

void KeysPage::take()
{
    give(m_list->currentId(), m_edit->keySequence());
}

void KeysPage::give(const QString &id, const QKeySequence &keys)
{
    m_edit->clear();
    m_book.rebind(id, QList<QKeySequence>{keys});
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace paddock
