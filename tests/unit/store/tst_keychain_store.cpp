#include "core/store/keychain_store.h"
#include "tests/unit/store/private_keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTest>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

using Answer = Result<std::shared_ptr<const Secret>>;

/// Carries an errand out and shows its end in a line: "secret: ...", "nothing" or "error kind: message".
QString endOf(std::unique_ptr<CredentialJob> job)
{
    std::optional<Answer> answer;
    QObject::connect(job.get(), &CredentialJob::finished, job.get(),
                     [&](const Answer &result) { answer = result; });
    if (answer)
        return "answered from within the call";
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return "no answer";
    if (!*answer)
        return QString("error %1: %2").arg(int(answer->error().kind)).arg(answer->error().message);
    const std::shared_ptr<const Secret> secret = **answer;
    return secret ? "secret: " + QString::fromLatin1(secret->reveal().toHex()) : QString("nothing");
}

QString shown(const QByteArray &secret)
{
    return "secret: " + QString::fromLatin1(secret.toHex());
}

KeychainStatus statusOf(KeychainStore &store)
{
    std::optional<KeychainStatus> status;
    const auto probe = store.probe();
    QObject::connect(probe.get(), &KeychainProbe::finished, probe.get(),
                     [&](const KeychainStatus &found) { status = found; });
    if (!QTest::qWaitFor([&] { return status.has_value(); }, 20'000))
        return {KeychainStatus::State::Failing, "no answer"};
    return *status;
}

/// Takes the place of the desktop's password window, and never answers.
class SilentPrompter : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        isAsked = true;
        return true;
    }

    bool isAsked = false;
};

} // namespace

/// One session bus for the whole test, because libsecret never lets go of the first it has met.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void saysThatThereIsNoBus();
    void neverStartsABus();
    void saysThatTheBusDoesNotAnswer();
    void saysThatThereIsNoService();
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void replacesAnOlderKey();
    void findsNothingWhereNothingIsKept();
    void forgetsWhatIsRemoved();
    void keepsAccountsApart();
    void knowsThatTheKeyringWorks();
    void leavesNoProbeBehind();
    void goesOnWhenNobodyWaitsForTheAnswer();
    void keepsNothingInTheClear();
    void saysThatTheServiceHasGone();
    void worksAgainAfterTheServiceWasRestarted();
    void saysThatTheKeyringIsLocked();
    void tellsThatThePromptIsStillOpen();
    void outlivesTheBus();

private:
    std::optional<PrivateKeyring> m_keyring;
};

void TestKeychainStore::initTestCase()
{
    if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_keyring.emplace();
}

void TestKeychainStore::cleanupTestCase()
{
    m_keyring.reset();
}

void TestKeychainStore::saysThatThereIsNoBus()
{
    KeychainStore store;
    for (const QString &end :
         {endOf(store.find("a")), endOf(store.keep("a", Secret("key"))), endOf(store.remove("a"))}) {
        QVERIFY2(end.startsWith(QString("error %1").arg(int(ErrorKind::Io))), qPrintable(end));
        QVERIFY2(end.contains("D-Bus"), qPrintable(end));
    }
    QCOMPARE(statusOf(store).state, KeychainStatus::State::NoBus);
}

void TestKeychainStore::neverStartsABus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "autolaunch:");
    qputenv("DISPLAY", ":77");
    KeychainStore store;
    QCOMPARE(statusOf(store).state, KeychainStatus::State::NoBus);
    QVERIFY(endOf(store.find("a")).contains("D-Bus"));
    qunsetenv("DISPLAY");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(!QFile::exists(m_keyring->path() + "/.dbus"));
}

void TestKeychainStore::saysThatTheBusDoesNotAnswer()
{
    // A socket where the bus should be, that hangs up on everybody.
    QLocalServer server;
    QVERIFY(server.listen(m_keyring->path() + "/run/bus"));
    QCOMPARE(sessionBusAddress(), "unix:path=" + m_keyring->path() + "/run/bus");
    connect(&server, &QLocalServer::newConnection, &server, [&] { delete server.nextPendingConnection(); });
    KeychainStore store;
    QCOMPARE(statusOf(store).state, KeychainStatus::State::NoBus);
    QVERIFY(endOf(store.find("a")).contains("D-Bus"));
}

void TestKeychainStore::saysThatThereIsNoService()
{
    QVERIFY(m_keyring->startBus());
    KeychainStore store;
    for (const QString &end :
         {endOf(store.find("a")), endOf(store.keep("a", Secret("key"))), endOf(store.remove("a"))})
        QVERIFY2(end.contains("No keychain service"), qPrintable(end));
    QCOMPARE(statusOf(store).state, KeychainStatus::State::NoService);
    QVERIFY2(m_keyring->startDaemon(PrivateKeyring::Begin::Unlocked), qPrintable(m_keyring->daemonOutput()));
}

void TestKeychainStore::keepsWhatItIsGiven_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a key") << QByteArray("sk-ant-api03-0123456789");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("zeros and all bytes") << QByteArray("\0\0\xff\xfe\n\r\x80", 7);
    QTest::newRow("UTF-8") << QByteArray("schl\xc3\xbcssel");
    QTest::newRow("64 KiB") << QByteArray(65536, 'k');
}

void TestKeychainStore::keepsWhatItIsGiven()
{
    QFETCH(QByteArray, secret);
    KeychainStore store;
    QCOMPARE(endOf(store.keep("kept", Secret(QByteArray(secret)))), "nothing");
    QCOMPARE(endOf(store.find("kept")), shown(secret));
    QCOMPARE(endOf(KeychainStore().find("kept")), shown(secret));
}

void TestKeychainStore::replacesAnOlderKey()
{
    KeychainStore store;
    QCOMPARE(endOf(store.keep("replaced", Secret("old"))), "nothing");
    QCOMPARE(endOf(store.keep("replaced", Secret("new"))), "nothing");
    QCOMPARE(endOf(store.find("replaced")), shown("new"));
}

void TestKeychainStore::findsNothingWhereNothingIsKept()
{
    KeychainStore store;
    QCOMPARE(endOf(store.find("nobody")), "nothing");
    QCOMPARE(endOf(store.remove("nobody")), "nothing");
}

void TestKeychainStore::forgetsWhatIsRemoved()
{
    KeychainStore store;
    QCOMPARE(endOf(store.keep("removed", Secret("key"))), "nothing");
    QCOMPARE(endOf(store.remove("removed")), "nothing");
    QCOMPARE(endOf(store.find("removed")), "nothing");
}

void TestKeychainStore::keepsAccountsApart()
{
    KeychainStore store;
    auto one = store.keep("one", Secret("1"));
    auto two = store.keep("two", Secret("2"));
    QCOMPARE(endOf(std::move(two)), "nothing");
    QCOMPARE(endOf(store.find("one")), shown("1"));
    QCOMPARE(endOf(store.find("two")), shown("2"));
}

void TestKeychainStore::knowsThatTheKeyringWorks()
{
    KeychainStore store;
    const KeychainStatus status = statusOf(store);
    QVERIFY2(status.state == KeychainStatus::State::Usable, qPrintable(status.message));
}

void TestKeychainStore::leavesNoProbeBehind()
{
    KeychainStore store;
    QDBusConnection bus =
        QDBusConnection::connectToBus(QString::fromUtf8(m_keyring->address()), "probe-test");
    QDBusMessage items =
        QDBusMessage::createMethodCall("org.freedesktop.secrets", "/org/freedesktop/secrets/aliases/default",
                                       "org.freedesktop.DBus.Properties", "Get");
    items.setArguments({"org.freedesktop.Secret.Collection", "Items"});
    const auto count = [&] {
        const QVariant value = bus.call(items).arguments().constFirst().value<QDBusVariant>().variant();
        return qdbus_cast<QList<QDBusObjectPath>>(value).size();
    };
    const qsizetype before = count();
    QVERIFY(before > 0);
    QCOMPARE(statusOf(store).state, KeychainStatus::State::Usable);
    QCOMPARE(count(), before);
    QDBusConnection::disconnectFromBus("probe-test");
}

void TestKeychainStore::goesOnWhenNobodyWaitsForTheAnswer()
{
    KeychainStore store;
    for (int i = 0; i < 20; ++i) {
        auto job = store.find("kept");
        QTest::qWait(i); // ends at another step of the errand each time
    }
    store.keep("forgotten", Secret("key")).reset();
    QCOMPARE(endOf(store.find("nobody")), "nothing");
}

void TestKeychainStore::keepsNothingInTheClear()
{
    const QByteArray canary = "canary-6f1c0de5-never-in-the-clear";
    static QByteArray logged;
    QLoggingCategory::setFilterRules("paddock.*=true");
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text.toUtf8() + '\n'; });
    KeychainStore store;
    const QString kept = endOf(store.keep("canary", Secret(QByteArray(canary))));
    const QString found = endOf(store.find("canary"));
    const KeychainStatus status = statusOf(store);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(kept, "nothing");
    QCOMPARE(found, shown(canary));
    QCOMPARE(status.state, KeychainStatus::State::Usable);

    QByteArray written;
    int files = 0;
    QDirIterator all(m_keyring->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly)) {
            written += file.readAll();
            ++files;
        }
    }
    QVERIFY2(files > 1, "the keyring itself should be among the files");
    for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()}) {
        QVERIFY(!logged.contains(form));
        QVERIFY(!written.contains(form));
    }
}

void TestKeychainStore::saysThatTheServiceHasGone()
{
    KeychainStore store;
    QCOMPARE(endOf(store.keep("survivor", Secret("key"))), "nothing");
    m_keyring->killDaemon();
    QVERIFY(endOf(store.find("survivor")).contains("No keychain service"));
    QCOMPARE(statusOf(store).state, KeychainStatus::State::NoService);
}

void TestKeychainStore::worksAgainAfterTheServiceWasRestarted()
{
    QVERIFY(m_keyring->startDaemon(PrivateKeyring::Begin::Unlocked));
    KeychainStore store;
    QCOMPARE(endOf(store.find("survivor")), shown("key"));
    QCOMPARE(endOf(store.keep("after", Secret("new"))), "nothing");
    QCOMPARE(statusOf(store).state, KeychainStatus::State::Usable);
}

void TestKeychainStore::saysThatTheKeyringIsLocked()
{
    m_keyring->killDaemon();
    QVERIFY(m_keyring->startDaemon(PrivateKeyring::Begin::Locked));
    KeychainStore store;
    QCOMPARE(statusOf(store).state, KeychainStatus::State::Locked);
    // Nobody can be prompted here, so each errand must end, and none may say that there is no key.
    for (const QString &end : {endOf(store.find("survivor")), endOf(store.keep("new", Secret("key")))})
        QVERIFY2(end.startsWith("error"), qPrintable(end));
}

void TestKeychainStore::tellsThatThePromptIsStillOpen()
{
    SilentPrompter prompter;
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(m_keyring->address()), "prompter");
    QVERIFY(bus.registerVirtualObject("/org/gnome/keyring/Prompter", &prompter));
    QVERIFY(bus.registerService("org.gnome.keyring.SystemPrompter"));

    KeychainStore store({50ms, 500ms});
    auto job = store.find("survivor");
    int waitings = 0;
    connect(job.get(), &CredentialJob::waiting, this, [&] { ++waitings; });
    const QString end = endOf(std::move(job));
    QVERIFY(prompter.isAsked);
    QCOMPARE(waitings, 1);
    QVERIFY2(end.startsWith(QString("error %1").arg(int(ErrorKind::Timeout))), qPrintable(end));
    bus.unregisterObject("/org/gnome/keyring/Prompter");
    QDBusConnection::disconnectFromBus("prompter");
}

void TestKeychainStore::outlivesTheBus()
{
    KeychainStore store;
    auto pending = store.find("survivor");
    m_keyring->killBus();
    QVERIFY(endOf(std::move(pending)).startsWith("error"));
    QVERIFY2(endOf(store.find("survivor")).contains("D-Bus"), "the next errand must say what is missing");
    QCOMPARE(statusOf(store).state, KeychainStatus::State::NoBus);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"
