#include "ui/ports/window_settings.h"

#include <QHash>

#include <array>

namespace paddock {
namespace {

constexpr double leastZoom = 0.6;
constexpr double mostZoom = 2.5;

struct Kept {
    QLatin1String key;
    QVariant usual;
    QStringList choices = {}; ///< Of texts; empty: free.
};

const std::array<Kept, 10> &keptSettings()
{
    using W = WindowSettings;
    static const std::array<Kept, 10> all{{
        {QLatin1String(W::themeKey), QStringLiteral("system")},
        {QLatin1String(W::zoomKey), 1.0},
        {QLatin1String(W::sendKeyKey), QStringLiteral("enter"), {"enter", "ctrlEnter"}},
        {QLatin1String(W::notifyKey), true},
        {QLatin1String(W::notifyFinishedKey), true},
        {QLatin1String(W::quietFromKey), QString()},
        {QLatin1String(W::quietUntilKey), QString()},
        {QLatin1String(W::stayAwakeKey), true},
        {QLatin1String(W::trayKey), true},
        {QLatin1String(W::editorKey), QString()},
    }};
    return all;
}

const Kept *keptNamed(const QString &key)
{
    for (const Kept &kept : keptSettings()) {
        if (kept.key == key)
            return &kept;
    }
    return nullptr;
}

QTime timeIn(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

/// What a stored value means; not valid when it does not fit. Stores give numbers and flags back as texts.
QVariant fitted(const Kept &kept, const QVariant &value)
{
    if (kept.usual.typeId() == QMetaType::Bool) {
        const QString text = value.toString();
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
        return {};
    }
    if (kept.usual.typeId() == QMetaType::Double) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && number >= leastZoom && number <= mostZoom ? QVariant(number) : QVariant();
    }
    const QString text = value.toString();
    if (!kept.choices.isEmpty() && !kept.choices.contains(text))
        return {};
    const bool isTime = kept.key == QLatin1String(WindowSettings::quietFromKey)
                        || kept.key == QLatin1String(WindowSettings::quietUntilKey);
    if (isTime && !text.isEmpty() && !timeIn(text).isValid())
        return {};
    return text;
}

} // namespace

WindowSettings::WindowSettings(StateStore &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{}

QVariant WindowSettings::value(const QString &key) const
{
    const Kept *kept = keptNamed(key);
    if (!kept)
        return {};
    const QVariant stored = m_state.value(key);
    const QVariant value = stored.isValid() ? fitted(*kept, stored) : QVariant();
    return value.isValid() ? value : kept->usual;
}

bool WindowSettings::set(const QString &key, const QVariant &value)
{
    const Kept *kept = keptNamed(key);
    if (!kept)
        return false;
    const QVariant fits = value.isValid() ? fitted(*kept, value) : QVariant();
    if (value.isValid() && !fits.isValid())
        return false;
    const bool differs = this->value(key) != (fits.isValid() ? fits : kept->usual);
    m_state.keep(key, fits);
    if (differs)
        emit changed(key);
    return true;
}

bool WindowSettings::isSet(const QString &key) const
{
    return m_state.value(key).isValid();
}

QStringList WindowSettings::keys()
{
    QStringList keys;
    for (const Kept &kept : keptSettings())
        keys.append(kept.key);
    return keys;
}

QString WindowSettings::theme() const
{
    return value(QLatin1String(themeKey)).toString();
}

double WindowSettings::zoom() const
{
    return value(QLatin1String(zoomKey)).toDouble();
}

WindowSettings::SendKey WindowSettings::sendKey() const
{
    return value(QLatin1String(sendKeyKey)) == QLatin1String("ctrlEnter") ? SendKey::CtrlEnter
                                                                          : SendKey::Enter;
}

bool WindowSettings::notifies() const
{
    return value(QLatin1String(notifyKey)).toBool();
}

bool WindowSettings::notifiesFinished() const
{
    return value(QLatin1String(notifyFinishedKey)).toBool();
}

bool WindowSettings::isQuietAt(const QTime &now) const
{
    const QTime from = timeIn(value(QLatin1String(quietFromKey)).toString());
    const QTime until = timeIn(value(QLatin1String(quietUntilKey)).toString());
    if (!from.isValid() || !until.isValid() || from == until)
        return false;
    return from < until ? now >= from && now < until : now >= from || now < until;
}

bool WindowSettings::staysAwake() const
{
    return value(QLatin1String(stayAwakeKey)).toBool();
}

bool WindowSettings::showsTray() const
{
    return value(QLatin1String(trayKey)).toBool();
}

QString WindowSettings::editor() const
{
    return value(QLatin1String(editorKey)).toString();
}

} // namespace paddock
