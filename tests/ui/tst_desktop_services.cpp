// What the program says to the desktop's own services, against services of the same names on a bus of its own.

#include "app/desktop/desktop_notifications.h"
#include "app/desktop/desktop_outside.h"
#include "app/desktop/launcher_entry.h"
#include "app/desktop/sleep_inhibitor.h"
#include "app/desktop/system_look.h"
#include "app/desktop/tray_icon.h"
#include "tests/ui/desktop_services.h"
#include "tests/ui/fake_host.h"
#include "tests/unit/store/private_keyring.h"
#include "ui/ports/window_settings.h"

#include <QDBusPendingCall>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

const SessionId one{"session-one"};
const SessionId two{"session-two"};

Notification question(const SessionId &session, const QString &title)
{
    return {Notification::Kind::NeedsYou, session, title, "make <test> & more", true};
}

} // namespace

class TestDesktopServices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_private = std::make_unique<PrivateKeyring>();
        QVERIFY(m_private->startBus());
    }
    void init()
    {
        // The services' connection and ours: a real call over a real bus each time.
        m_theirs.emplace(QDBusConnection::connectToBus(QString::fromUtf8(m_private->address()), "theirs"));
        m_ours.emplace(QDBusConnection::connectToBus(QString::fromUtf8(m_private->address()), "ours"));
        QVERIFY(m_theirs->isConnected() && m_ours->isConnected());
    }
    void cleanup()
    {
        m_theirs.reset();
        m_ours.reset();
        QDBusConnection::disconnectFromBus("theirs");
        QDBusConnection::disconnectFromBus("ours");
    }

    void aNotificationOffersOpenAndDenyAndIsReplacedByTheNextOfItsSession()
    {
        NotificationService service;
        QVERIFY(serve("org.freedesktop.Notifications", "/org/freedesktop/Notifications", service));
        DesktopNotifications notifications(*m_ours);
        notifications.show(question(one, "First"));
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown[0].actions, (QStringList{"default", "Open", "open", "Open", "deny", "Deny"}));
        QCOMPARE(service.shown[0].text, "make &lt;test&gt; &amp; more");
        notifications.show(question(two, "Other"));
        QTRY_COMPARE(service.shown.size(), 2);
        notifications.show(question(one, "Second"));
        QTRY_COMPARE(service.shown.size(), 3);
        QCOMPARE(service.shown[2].replaces, service.shown[0].id);
    }

    void nothingIsOfferedThatTheServiceCannotDo()
    {
        NotificationService service;
        service.capabilities = {"body"};
        QVERIFY(serve("org.freedesktop.Notifications", "/org/freedesktop/Notifications", service));
        DesktopNotifications notifications(*m_ours);
        notifications.show(question(one, QString("To\u202Edo")));
        QTRY_COMPARE(service.shown.size(), 1);
        QVERIFY(service.shown[0].actions.isEmpty());
        QCOMPARE(service.shown[0].text, "make <test> & more");
        QVERIFY(!service.shown[0].title.contains(QChar(0x202E)));
    }

    void answersReachTheSessionTheyAreAbout()
    {
        NotificationService service;
        QVERIFY(serve("org.freedesktop.Notifications", "/org/freedesktop/Notifications", service));
        DesktopNotifications notifications(*m_ours);
        QStringList answers;
        connect(&notifications, &DesktopNotifications::openAsked, this,
                [&](const SessionId &session, const QString &token) {
                    answers.append("open " + session.value + u' ' + token);
                });
        connect(&notifications, &DesktopNotifications::denyAsked, this,
                [&](const SessionId &session) { answers.append("deny " + session.value); });
        notifications.show(question(one, "First"));
        notifications.show(question(two, "Second"));
        QTRY_COMPARE(service.shown.size(), 2);
        // A call answered behind them: by now ours knows both ids.
        QTRY_VERIFY(isIdle());
        emit service.ActionInvoked(99, "deny"); // another program's
        emit service.ActivationToken(service.shown[0].id, "token");
        emit service.ActionInvoked(service.shown[0].id, "default");
        emit service.ActionInvoked(service.shown[1].id, "deny");
        QTRY_COMPARE(answers, (QStringList{"open session-one token", "deny session-two"}));
    }

    void whatIsNoLongerSoIsWithdrawnAlsoBeforeTheServiceAnswered()
    {
        NotificationService service;
        QVERIFY(serve("org.freedesktop.Notifications", "/org/freedesktop/Notifications", service));
        DesktopNotifications notifications(*m_ours);
        notifications.show(question(one, "First"));
        QTRY_COMPARE(service.shown.size(), 1);
        QTRY_VERIFY(isIdle());
        notifications.withdraw(one);
        QTRY_COMPARE(service.closed, QList<uint>{1});
        notifications.show(question(two, "Second"));
        notifications.withdraw(two); // sent, not answered
        QTRY_COMPARE(service.closed, (QList<uint>{1, 2}));
    }

    void aDesktopWithoutTheServiceIsNoTrouble()
    {
        DesktopNotifications notifications(*m_ours);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("shows no notifications"));
        notifications.show(question(one, "First"));
        notifications.withdraw(two);
        QTRY_VERIFY(isIdle());
    }

    void theMachineStaysAwakeOnlyWhileATurnRuns()
    {
        LoginService logind;
        QVERIFY(serve("org.freedesktop.login1", "/org/freedesktop/login1", logind));
        SleepInhibitor sleep(*m_ours, *m_ours);
        QVERIFY(isIdle());
        QVERIFY(logind.asked.isEmpty());
        sleep.setAtWork(true);
        QTRY_VERIFY(sleep.isHeld());
        QCOMPARE(logind.asked, QStringList{"sleep:idle Paddock block"});
        QTRY_COMPARE(logind.held(), 1);
        sleep.setAtWork(false);
        QVERIFY(!sleep.isHeld());
        QTRY_COMPARE(logind.held(), 0);
    }

    void aTurnThatEndsBeforeTheLockIsGivenHoldsNone()
    {
        LoginService logind;
        QVERIFY(serve("org.freedesktop.login1", "/org/freedesktop/login1", logind));
        {
            SleepInhibitor sleep(*m_ours, *m_ours);
            sleep.setAtWork(true);
            sleep.setAtWork(false);
            QTRY_VERIFY(isIdle());
            QVERIFY(!sleep.isHeld());
            sleep.setAtWork(true);
            QTRY_VERIFY(sleep.isHeld());
        }
        QTRY_COMPARE(logind.held(), 0); // its end is the end of the lock
    }

    void onBatteryTheMachineMaySleep()
    {
        LoginService logind;
        PowerSource power;
        power.onBattery = true;
        QVERIFY(serve("org.freedesktop.login1", "/org/freedesktop/login1", logind));
        QVERIFY(serve("org.freedesktop.UPower", QLatin1String(PowerSource::path), power));
        SleepInhibitor sleep(*m_ours, *m_ours);
        sleep.setAtWork(true);
        QTRY_VERIFY(isIdle());
        QVERIFY(!sleep.isHeld());
        power.change(false, *m_theirs);
        QTRY_VERIFY(sleep.isHeld());
        power.change(true, *m_theirs);
        QTRY_VERIFY(!sleep.isHeld());
        sleep.setAllowed(false);
        power.change(false, *m_theirs);
        QTRY_VERIFY(isIdle());
        QVERIFY(!sleep.isHeld());
    }

    void withoutLogindTheDesktopsPowerServiceIsAsked()
    {
        PowerManagement power;
        QVERIFY(serve("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit", power));
        SleepInhibitor sleep(*m_ours, *m_ours);
        sleep.setAtWork(true);
        QTRY_COMPARE(power.cookies.size(), 1);
        QTRY_VERIFY(sleep.isHeld());
        sleep.setAtWork(false);
        QTRY_VERIFY(power.cookies.isEmpty());
    }

    void whatAPersonSetIsObeyedAtOnce()
    {
        NotificationService service;
        QVERIFY(serve("org.freedesktop.Notifications", "/org/freedesktop/Notifications", service));
        FakeState state;
        WindowSettings settings(state);
        DesktopOutside outside(settings, {*m_ours, *m_ours});
        QVERIFY(settings.set(QLatin1String(WindowSettings::notifyKey), false));
        outside.notify(question(one, "Unwanted"));
        QVERIFY(settings.set(QLatin1String(WindowSettings::notifyKey), true));
        outside.notify(question(two, "Wanted"));
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown[0].title, "Wanted");
    }

    void theIconBesideTheClockSaysByWordsWhatItShows()
    {
        QCOMPARE(TrayIcon::words(0, false), "Nothing runs");
        QCOMPARE(TrayIcon::words(0, true), "At work");
        QVERIFY(TrayIcon::words(2, true).contains(u'2'));
        TrayIcon tray;
        tray.setWanted(true); // this platform has no place for it
        QVERIFY(!tray.isShown());
        tray.setState(3, true);
    }

private:
    bool serve(const QString &name, const QString &path, QObject &service)
    {
        return m_theirs->registerObject(path, &service, QDBusConnection::ExportAllContents)
               && m_theirs->registerService(name);
    }

    /// Waits for the bus's answer to a question of ours: what was sent before has been answered by then.
    bool isIdle()
    {
        for (int i = 0; i < 3; ++i) {
            QDBusPendingCall call = m_ours->asyncCall(QDBusMessage::createMethodCall(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId"));
            if (!QTest::qWaitFor([&] { return call.isFinished(); }))
                return false;
            QTest::qWait(1);
        }
        return true;
    }

    std::unique_ptr<PrivateKeyring> m_private;
    std::optional<QDBusConnection> m_theirs;
    std::optional<QDBusConnection> m_ours;
};

QTEST_MAIN(TestDesktopServices)
#include "tst_desktop_services.moc"
