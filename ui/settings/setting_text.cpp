#include "ui/settings/setting_text.h"

#include "ui/style/visible_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QStyle>

namespace paddock {
namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::SettingRow)
};

} // namespace

QString originText(const SettingsOrigin &origin)
{
    switch (origin.layer) {
    case SettingsLayer::Default:
        return SettingWords::tr("built in");
    case SettingsLayer::User:
        return SettingWords::tr("your settings");
    case SettingsLayer::Folder:
        return SettingWords::tr("your settings for this folder");
    case SettingsLayer::Project:
        return SettingWords::tr("the settings that this folder brings");
    case SettingsLayer::Local:
        return SettingWords::tr("the local settings that this folder brings");
    case SettingsLayer::Environment:
        return SettingWords::tr("environment variable %1").arg(visibleText(origin.where));
    case SettingsLayer::CommandLine:
        return SettingWords::tr("the command line");
    case SettingsLayer::Managed:
        return SettingWords::tr("set by your administrator");
    }
    return {};
}

bool isLocked(const SettingsOrigin &origin)
{
    return origin.layer > SettingsLayer::Folder;
}

QString valueText(const KnownSetting &setting, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts.append(visibleText(one.toString()));
        return texts.join(QLatin1String(", "));
    }
    if (value.isBool())
        return value.toBool() ? SettingWords::tr("on") : SettingWords::tr("off");
    if (const qsizetype choice = setting.choices.indexOf(value.toString()); choice >= 0)
        return setting.choiceTitles.at(choice);
    if (!value.isDouble())
        return visibleText(value.toString());
    if (value.toDouble() == 0 && !setting.whenZero.isEmpty())
        return setting.whenZero;
    const QString number = QLocale().toString(value.toDouble(), 'g', 12);
    return setting.unit.isEmpty() ? number
                                  : SettingWords::tr("%1 %2", "number unit").arg(number, setting.unit);
}

QLabel *settingLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

void setRole(QWidget &label, const char *role)
{
    if (label.property("role").toString() == QLatin1String(role))
        return;
    label.setProperty("role", QLatin1String(role));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace paddock
