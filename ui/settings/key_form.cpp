#include "ui/settings/key_form.h"

#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace paddock {

KeyForm::KeyForm(KeyKeeper &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save in keychain"), this))
    , m_saveSession(new QPushButton(tr("Use until Paddock ends"), this))
    , m_forget(new QPushButton(tr("Remove the key"), this))
    , m_status(new QLabel(this))
{
    m_field->setObjectName("keyField");
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->setPlaceholderText(tr("Paste the key here"));
    m_save->setObjectName("saveKeyButton");
    m_save->setProperty("main", true);
    m_saveSession->setObjectName("sessionKeyButton");
    m_forget->setObjectName("forgetKeyButton");
    m_status->setObjectName("keyStatus");
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_field);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveSession);
    buttons->addStretch(1);
    buttons->addWidget(m_forget);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::medium);
    all->addWidget(m_title);
    all->addWidget(m_field);
    all->addLayout(buttons);
    all->addWidget(m_status);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_saveSession->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isVisible())
            save(KeyKeeper::Keep::Keychain);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(KeyKeeper::Keep::Keychain); });
    connect(m_saveSession, &QPushButton::clicked, this, [this] { save(KeyKeeper::Keep::SessionOnly); });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_keys.forget(m_provider); });
    connect(&keys, &KeyKeeper::statusKnown, this, [this](const QString &provider, const KeyStatus &status) {
        if (provider == m_provider)
            show(status);
    });
    connect(&keys, &KeyKeeper::failed, this, [this](const QString &provider, const Error &error) {
        if (provider == m_provider)
            say(error.message, "bad");
    });
    m_save->setEnabled(false);
    m_saveSession->setEnabled(false);
}

void KeyForm::setProvider(const QString &id, const QString &label)
{
    m_provider = id;
    m_label = label;
    m_title->setText(tr("Key for %1").arg(label));
    m_field->setAccessibleName(m_title->text());
    m_field->setText({}); // unlike clear(), it forgets what was typed before
    show(KeyStatus{KeyStatus::Place::Asking, tr("Looking for a key …")});
    m_keys.askStatus(id);
}

void KeyForm::show(const KeyStatus &status)
{
    const bool fixed =
        status.place == KeyStatus::Place::Environment || status.place == KeyStatus::Place::NotNeeded;
    m_field->setVisible(!fixed);
    m_save->setVisible(!fixed && status.keychainUsable);
    m_saveSession->setVisible(!fixed);
    m_forget->setVisible(status.place == KeyStatus::Place::Keychain
                         || status.place == KeyStatus::Place::Session);
    say(status.message, status.isThere() ? "ok" : "muted");
    if (status.isThere())
        emit ready();
}

void KeyForm::save(KeyKeeper::Keep keep)
{
    QByteArray bytes = m_field->text().trimmed().toUtf8();
    m_field->setText({}); // unlike clear(), it forgets what was typed before
    if (bytes.isEmpty())
        return;
    say(tr("Saving …"), "muted");
    m_keys.save(m_provider, Secret(std::move(bytes)), keep);
}

void KeyForm::say(const QString &text, const char *role)
{
    m_status->setText(text);
    m_status->setProperty("role", QLatin1String(role));
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
}

} // namespace paddock
