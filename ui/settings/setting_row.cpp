#include "ui/settings/setting_row.h"

#include "ui/ports/window_settings.h"
#include "ui/settings/setting_field.h"
#include "ui/settings/setting_text.h"
#include "ui/settings/settings_book.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paddock {

SettingRow::SettingRow(const QString &title, const QString &description, const QString &searched,
                       QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_found((title + u' ' + description + u' ' + searched).toLower())
    , m_origin(settingLabel({}, "muted", this))
    , m_fault(settingLabel({}, "bad", this))
    , m_reset(new QPushButton(tr("Reset"), this))
{
    setObjectName("settingRow");
    m_origin->setObjectName("settingOrigin");
    m_fault->setObjectName("settingFault");
    m_fault->hide();
    m_reset->setObjectName("settingReset");
    m_reset->setProperty("flat", true);
    m_reset->setAccessibleName(tr("Reset %1").arg(title));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_origin, 1);
    foot->addWidget(m_reset);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::medium, 0, space::medium);
    all->setSpacing(space::small);
    all->addWidget(settingLabel(title, "heading", this));
    all->addWidget(settingLabel(description, "muted", this));
    all->addWidget(m_fault);
    all->addLayout(foot);
    connect(m_reset, &QPushButton::clicked, this, [this] { reset(); });
}

bool SettingRow::matches(const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(),
                       [this](const QString &word) { return m_found.contains(word); });
}

void SettingRow::place(SettingField *field)
{
    m_field = field;
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, field);
    setTabOrder(field, m_reset);
    connect(field, &SettingField::faulty, this, &SettingRow::sayFault);
}

void SettingRow::sayOrigin(const QString &text, bool canReset)
{
    m_origin->setText(text);
    m_reset->setVisible(canReset);
}

void SettingRow::sayFault(const QString &why)
{
    m_fault->setText(visibleText(why));
    m_fault->setVisible(!why.isEmpty());
}

FileSettingRow::FileSettingRow(KnownSetting setting, SettingsBook &book, QWidget *parent)
    : SettingRow(setting.title, setting.description, setting.key, parent)
    , m_setting(std::move(setting))
    , m_book(book)
    , m_field(SettingField::make(m_setting, suggestions(), this))
{
    place(m_field);
    connect(m_field, &SettingField::entered, this, &FileSettingRow::enter);
    connect(&book, &SettingsBook::changed, this, &FileSettingRow::refresh);
    refresh();
}

QStringList FileSettingRow::suggestions() const
{
    QStringList names;
    const Settings &settings = m_book.state().settings;
    for (const Provider &provider : settings.providers) {
        if (m_setting.shape == SettingShape::Provider)
            names.append(provider.name);
        else if (m_setting.shape == SettingShape::Model && !provider.defaultModel.isEmpty()
                 && provider.name == settings.provider)
            names.append(provider.defaultModel);
    }
    return names;
}

void FileSettingRow::refresh()
{
    const Settings &settings = m_book.state().settings;
    const SettingsScope scope = m_setting.perFolder ? m_book.scope() : SettingsScope::User;
    const QJsonValue own = m_book.ownValue(m_setting.path(), scope);
    const SettingsOrigin origin = settings.originOf(m_setting.key);
    const bool isSet = !own.isUndefined();
    m_field->suggest(suggestions());
    if (m_setting.shape == SettingShape::Texts) {
        // Lists are joined, so only one's own part of them can be edited.
        m_field->show(isSet ? own : QJsonValue(QJsonArray()));
        QStringList others;
        for (const QJsonValue &one : m_setting.value(settings).toArray()) {
            if (!own.toArray().contains(one))
                others.append(tr("%1 (%2)", "entry (who says so)")
                                  .arg(visibleText(one.toString()),
                                       originText(settings.originOf(m_setting.key + u'.' + one.toString()))));
        }
        sayOrigin(others.isEmpty() ? QString() : tr("Holds too: %1").arg(others.join(QLatin1String(", "))),
                  isSet);
        return;
    }
    const QJsonValue inForce = m_setting.value(settings);
    const bool locked = isLocked(origin);
    const bool isOther = scope == SettingsScope::Folder ? isSet && origin.layer != SettingsLayer::Folder
                                                        : origin.layer == SettingsLayer::Folder;
    m_field->setEnabled(!locked);
    m_field->show(isSet && !locked ? own : inForce);
    QString text;
    if (origin.layer == SettingsLayer::Managed)
        text = tr("Set by your administrator; it cannot be changed here.");
    else if (locked)
        text = tr("From %1, which is stronger than your settings.").arg(originText(origin));
    else if (isOther)
        text = tr("In this folder it is %1, from %2.").arg(valueText(m_setting, inForce), originText(origin));
    else if (origin.layer == SettingsLayer::Default)
        text = tr("Built in; nobody set it.");
    else
        text = tr("From %1.").arg(originText(origin));
    sayOrigin(text, isSet && !locked);
}

void FileSettingRow::enter(const QJsonValue &value)
{
    const SettingsScope scope = m_setting.perFolder ? m_book.scope() : SettingsScope::User;
    // An empty text is no proxy and no model: nothing is set, then.
    const bool isNothing =
        (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
    m_book.change(m_setting.path(), scope, isNothing ? QJsonValue(QJsonValue::Undefined) : value, title(),
                  this, [this](const std::optional<Error> &error) {
                      sayFault(error ? error->message : QString());
                      if (error)
                          refresh();
                  });
}

void FileSettingRow::reset()
{
    enter(QJsonValue(QString()));
}

WindowSettingRow::WindowSettingRow(KnownSetting setting, WindowSettings &settings, QWidget *parent)
    : SettingRow(setting.title, setting.description, setting.key, parent)
    , m_setting(std::move(setting))
    , m_settings(settings)
    , m_field(SettingField::make(m_setting, {}, this))
{
    place(m_field);
    connect(m_field, &SettingField::entered, this, [this](const QJsonValue &value) {
        const bool fits = m_settings.set(m_setting.key, value.toVariant());
        sayFault(fits ? QString() : tr("That does not fit here. Nothing was saved."));
        refresh();
    });
    connect(&settings, &WindowSettings::changed, this, [this](const QString &key) {
        if (key == m_setting.key)
            refresh();
    });
    refresh();
}

void WindowSettingRow::refresh()
{
    m_field->show(QJsonValue::fromVariant(m_settings.value(m_setting.key)));
    const bool isSet = m_settings.isSet(m_setting.key);
    sayOrigin(isSet ? tr("From your settings of this desktop.") : tr("Built in; nobody set it."), isSet);
}

void WindowSettingRow::reset()
{
    m_settings.set(m_setting.key, {});
    sayFault({});
    refresh();
}

} // namespace paddock
