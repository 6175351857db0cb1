#include "ui/settings/providers_page.h"

#include "ui/settings/key_form.h"
#include "ui/settings/model_trial.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/setting_text.h"
#include "ui/settings/settings_book.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paddock {

ProvidersPage::ProvidersPage(Host &host, SettingsBook &book, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_book(book)
    , m_provider(new QComboBox(this))
    , m_key(new KeyForm(host.keys(), this))
    , m_trial(new ModelTrial(host.scout(), this))
    , m_place(new QVBoxLayout)
    , m_newName(new QLineEdit(this))
    , m_newAddress(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add the provider"), this))
    , m_fault(settingLabel({}, "bad", this))
{
    m_provider->setObjectName("providerBox");
    m_provider->setAccessibleName(tr("Provider"));
    m_newName->setObjectName("newProviderName");
    m_newName->setPlaceholderText(QStringLiteral("workstation"));
    m_newAddress->setObjectName("newProviderAddress");
    m_newAddress->setPlaceholderText(QStringLiteral("http://192.168.1.20:8000/v1"));
    m_add->setObjectName("addProvider");
    m_fault->setObjectName("providerFault");
    m_fault->hide();
    m_place->setSpacing(0);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), m_newName);
    form->addRow(tr("Address"), m_newAddress);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::medium, 0, space::medium);
    all->setSpacing(space::medium);
    all->addWidget(settingLabel(tr("Provider"), "heading", this));
    all->addWidget(m_provider, 0, Qt::AlignLeading);
    all->addWidget(m_key);
    all->addWidget(
        settingLabel(tr("Keys are kept in the keychain of your system and nowhere else. A key that was "
                        "saved is never shown again."),
                     "muted", this));
    all->addWidget(m_trial);
    all->addLayout(m_place);
    all->addSpacing(space::large);
    all->addWidget(settingLabel(tr("Another provider"), "heading", this));
    all->addWidget(settingLabel(
        tr("Any server that speaks as OpenAI's does. Its protocol and its key are set once it is "
           "there."),
        "muted", this));
    all->addLayout(form);
    all->addWidget(m_fault);
    all->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_provider, &QComboBox::activated, this,
            [this](int index) { show(m_provider->itemData(index).toString()); });
    connect(m_add, &QPushButton::clicked, this, &ProvidersPage::addProvider);
    connect(&book, &SettingsBook::changed, this, &ProvidersPage::refresh);
    refresh();
}

void ProvidersPage::refresh()
{
    const Settings &settings = m_book.state().settings;
    QStringList names;
    for (const Provider &provider : settings.providers) {
        if (provider.wire != Provider::Wire::Practice)
            names.append(provider.name);
    }
    QStringList present;
    for (int i = 0; i < m_provider->count(); ++i)
        present.append(m_provider->itemData(i).toString());
    if (names != present) {
        m_provider->clear();
        for (const QString &name : names)
            m_provider->addItem(visibleText(settings.providerNamed(name)->title), name);
    }
    QString wanted = m_shown.isEmpty() ? settings.provider : m_shown;
    if (!names.contains(wanted))
        wanted = names.value(0);
    show(wanted);
}

void ProvidersPage::show(const QString &name)
{
    const Settings &settings = m_book.state().settings;
    const Provider *provider = settings.providerNamed(name);
    if (!provider)
        return;
    m_provider->setCurrentIndex(m_provider->findData(name));
    m_key->setVisible(provider->needsKey);
    const QString model = settings.modelFor(name);
    const QList<ProviderChoice> choices = m_host.providers();
    const bool isLocal = std::any_of(choices.begin(), choices.end(), [&](const ProviderChoice &one) {
        return one.id == name && one.isLocal;
    });
    m_trial->setTarget(name, model, isLocal);
    if (m_shown == name)
        return;
    m_shown = name;
    if (provider->needsKey)
        m_key->setProvider(name, visibleText(provider->title));
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const KnownSetting &setting : knownProviderSettings(*provider)) {
        auto *row = new FileSettingRow(setting, m_book, this);
        m_place->addWidget(row);
        m_rows.append(row);
    }
    emit rowsChanged();
}

void ProvidersPage::addProvider()
{
    const QString name = m_newName->text().trimmed();
    const auto say = [this](const QString &why) {
        m_fault->setText(why);
        m_fault->setVisible(!why.isEmpty());
    };
    if (name.isEmpty() || name.contains(u'.')) {
        say(tr("Give it a name of lower case letters, digits, \"-\" and \"_\"."));
        m_newName->setFocus();
        return;
    }
    if (m_book.state().settings.providerNamed(name)) {
        say(tr("There is a provider of that name already. Choose it above to change it."));
        return;
    }
    m_book.change({QStringLiteral("providers"), name}, SettingsScope::User,
                  QJsonObject{{"baseUrl", m_newAddress->text().trimmed()}}, tr("Provider %1").arg(name), this,
                  [this, say, name](const std::optional<Error> &error) {
                      say(error ? visibleText(error->message) : QString());
                      if (error)
                          return;
                      m_newName->clear();
                      m_newAddress->clear();
                      m_shown.clear();
                      m_host.keys().askStatus(name);
                  });
}

} // namespace paddock
