#include "ui/actions/cheat_sheet.h"

#include "ui/actions/key_list.h"
#include "ui/style/tokens.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace paddock {

CheatSheet::CheatSheet(const ActionBook &book, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("cheatSheet");
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *search = new QLineEdit(this);
    search->setObjectName("cheatSearch");
    search->setPlaceholderText(tr("Find an action or keys"));
    search->setAccessibleName(tr("Find an action or keys"));
    search->setClearButtonEnabled(true);
    auto *list = new KeyList(book, KeyList::With::KeysOnly, this);
    list->setObjectName("cheatList");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(tr("Change Keys"), QDialogButtonBox::ActionRole);
    change->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addWidget(search);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, list, &KeyList::filter);
    connect(change, &QPushButton::clicked, this, &CheatSheet::changeAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, 600);
}

} // namespace paddock
