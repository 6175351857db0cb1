#include "app/desktop/sleep_inhibitor.h"

#include "core/base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace paddock {
namespace {

/// A service of the desktop that takes Inhibit(who, why) and gives a cookie for UnInhibit.
struct PowerService {
    QString service;
    QString path;
    QString interface;
};

const QList<PowerService> &powerServices()
{
    static const QList<PowerService> services{
        {"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
         "org.freedesktop.PowerManagement.Inhibit"},
        {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"}};
    return services;
}

const QString upower = QStringLiteral("org.freedesktop.UPower");
const QString upowerPath = QStringLiteral("/org/freedesktop/UPower");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

SleepInhibitor::SleepInhibitor(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
{}

SleepInhibitor::~SleepInhibitor()
{
    const QSignalBlocker quiet(this);
    release();
}

void SleepInhibitor::setAtWork(bool isAtWork)
{
    m_isAtWork = isAtWork;
    refresh();
}

void SleepInhibitor::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    refresh();
}

void SleepInhibitor::takePower(const QString &interface, const QVariantMap &changed)
{
    if (interface != upower || !changed.contains("OnBattery"))
        return;
    m_onBattery = changed.value("OnBattery").toBool();
    refresh();
}

void SleepInhibitor::askPower()
{
    m_isPowerAsked = true;
    m_system.connect(upower, upowerPath, propertiesInterface, "PropertiesChanged", this,
                     SLOT(takePower(QString, QVariantMap)));
    QDBusMessage question = QDBusMessage::createMethodCall(upower, upowerPath, propertiesInterface, "Get");
    question << upower << QStringLiteral("OnBattery");
    auto *call = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        // A machine without the service is one without a battery, as far as anybody can tell.
        if (!m_onBattery)
            m_onBattery = !reply.isError() && reply.value().variant().toBool();
        refresh();
    });
}

void SleepInhibitor::refresh()
{
    if (m_isAtWork && m_isAllowed && !m_isPowerAsked)
        askPower();
    if (!isWanted())
        release();
    else if (!isHeld() && !m_isAsking)
        askLogind();
}

void SleepInhibitor::askLogind()
{
    m_isAsking = true;
    QDBusMessage wish = QDBusMessage::createMethodCall("org.freedesktop.login1", "/org/freedesktop/login1",
                                                       "org.freedesktop.login1.Manager", "Inhibit");
    wish << QStringLiteral("sleep:idle") << QStringLiteral("Paddock") << tr("The agent is at work")
         << QStringLiteral("block");
    auto *call = new QDBusPendingCallWatcher(m_system.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (reply.isError() || !reply.value().isValid()) {
            qCInfo(lcUi) << "logind gives no lock:" << reply.error().message();
            askDesktop(0);
            return;
        }
        m_isAsking = false;
        if (!isWanted())
            return; // the lock ends with the reply
        m_lock = reply.value();
        emit heldChanged();
    });
}

void SleepInhibitor::askDesktop(qsizetype candidate)
{
    if (candidate == powerServices().size() || !isWanted()) {
        m_isAsking = false;
        if (isWanted())
            qCWarning(lcUi) << "nothing on this machine takes the wish not to fall asleep";
        return;
    }
    const PowerService &service = powerServices()[candidate];
    QDBusMessage wish =
        QDBusMessage::createMethodCall(service.service, service.path, service.interface, "Inhibit");
    wish << QStringLiteral("Paddock") << tr("The agent is at work");
    auto *call = new QDBusPendingCallWatcher(m_session.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, candidate] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isError()) {
            askDesktop(candidate + 1);
            return;
        }
        m_isAsking = false;
        m_candidate = candidate;
        m_cookie = reply.value();
        emit heldChanged();
        refresh(); // the turn may be over by now
    });
}

void SleepInhibitor::release()
{
    if (!isHeld())
        return;
    m_lock.reset();
    if (m_cookie) {
        const PowerService &service = powerServices()[m_candidate];
        m_session.send(
            QDBusMessage::createMethodCall(service.service, service.path, service.interface, "UnInhibit")
            << *m_cookie);
        m_cookie.reset();
    }
    emit heldChanged();
}

} // namespace paddock
