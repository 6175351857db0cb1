#include "ui/settings/keys_dialog.h"

#include "ui/settings/key_form.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace paddock {

KeysDialog::KeysDialog(Host &host, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("keysDialog");
    setWindowTitle(tr("Keys"));
    setMinimumWidth(460);
    auto *provider = new QComboBox(this);
    provider->setObjectName("keyProvider");
    provider->setAccessibleName(tr("Provider"));
    for (const ProviderChoice &choice : host.providers()) {
        if (choice.needsKey)
            provider->addItem(choice.label, choice.id);
    }
    auto *form = new KeyForm(host.keys(), this);
    auto *explanation =
        new QLabel(tr("Keys are kept in the keychain of your system and nowhere else. A key is never shown "
                      "again."),
                   this);
    explanation->setProperty("role", "muted");
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(space::large);
    all->addWidget(provider);
    all->addWidget(form);
    all->addWidget(explanation);
    all->addStretch(1);
    all->addWidget(buttons);
    const auto show = [provider, form] {
        form->setProvider(provider->currentData().toString(), provider->currentText());
    };
    connect(provider, &QComboBox::currentIndexChanged, form, show);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (provider->count() > 0)
        show();
}

} // namespace paddock
