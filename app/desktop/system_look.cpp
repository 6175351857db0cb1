#include "app/desktop/system_look.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace paddock {
namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

/// Three numbers from 0 to 1; anything else means that there is no accent colour.
QColor colorFrom(const QVariant &value)
{
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("(ddd)"))
        return {};
    double red = -1;
    double green = -1;
    double blue = -1;
    argument.beginStructure();
    argument >> red >> green >> blue;
    argument.endStructure();
    for (const double part : {red, green, blue}) {
        if (!(part >= 0 && part <= 1))
            return {};
    }
    return QColor::fromRgbF(float(red), float(green), float(blue));
}

} // namespace

DesktopLook::DesktopLook(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = session;
    bus.connect(portalService, portalPath, portalSettings, "SettingChanged", this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, "ReadAll");
    question << QStringList{appearance};
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusMessage reply = call->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1String("a{sa{sv}}"))
            return;
        const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().value(0));
        const QVariantMap group = groups.value(appearance);
        for (auto it = group.cbegin(); it != group.cend(); ++it)
            m_look = with(it.key(), it.value());
        emit changed(m_look);
    });
}

void DesktopLook::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance)
        return;
    const SystemLook next = with(key, value.variant());
    if (next == m_look)
        return;
    m_look = next;
    emit changed(m_look);
}

SystemLook DesktopLook::with(const QString &key, const QVariant &value) const
{
    SystemLook look = m_look;
    if (key == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt(); // 0: no preference
        look.isDark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
    } else if (key == QLatin1String("contrast")) {
        look.wantsHighContrast = value.toUInt() == 1;
    } else if (key == QLatin1String("accent-color")) {
        look.accent = colorFrom(value);
    }
    return look;
}

} // namespace paddock
