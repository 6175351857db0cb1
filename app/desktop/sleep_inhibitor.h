#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace paddock {

/// Keeps the machine from falling asleep by itself while a turn runs on mains power: by logind, whose lock is a
/// descriptor that ends with this process whatever becomes of it, or by the desktop's power service where there is no
/// logind. Nothing is asked of the buses before the first turn. GUI thread only; waits for nothing.
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    SleepInhibitor(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);
    ~SleepInhibitor() override; ///< Lets the machine sleep.

    void setAtWork(bool isAtWork);
    void setAllowed(bool isAllowed); ///< What the person set; true at the beginning.
    bool isHeld() const { return m_lock || m_cookie; }

signals:
    void heldChanged(); ///< isHeld() has another answer.

private slots: // called by name, from the bus
    void takePower(const QString &interface, const QVariantMap &changed);

private:
    bool isWanted() const { return m_isAtWork && m_isAllowed && m_onBattery == false; }
    void askPower();
    void refresh();
    void askLogind();
    void askDesktop(qsizetype candidate);
    void release();

    QDBusConnection m_system;
    QDBusConnection m_session;
    bool m_isAtWork = false;
    bool m_isAllowed = true;
    bool m_isPowerAsked = false;
    std::optional<bool> m_onBattery; ///< Nothing until it is known.
    bool m_isAsking = false;
    std::optional<QDBusUnixFileDescriptor> m_lock;
    std::optional<uint> m_cookie; ///< Of the desktop's service of number m_candidate.
    qsizetype m_candidate = 0;
};

} // namespace paddock
