#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"
#include "tests/unit/store/private_keyring.h"

#include <QTest>

using namespace paddock::fakes;
using paddock::PrivateKeyring;

namespace {

const QByteArray Key = "sk-test-0123456789-canary";

} // namespace

/// `paddock key` and the real gnome-keyring on a bus of its own.
class TestKeyVerb : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void keepsUsesAndRemovesAKey()
    {
        PrivateKeyring keyring;
        QVERIFY(keyring.startBus());
        QVERIFY(keyring.startDaemon(PrivateKeyring::Begin::Unlocked));
        Headless headless;
        headless.set("DBUS_SESSION_BUS_ADDRESS", QString::fromLatin1(keyring.address()));
        ModelServer server;
        server.requireKey(Key);
        server.script({Answer::text("Hello.")});
        headless.set("ANTHROPIC_BASE_URL", server.url().toString());

        QCOMPARE(statusOf(headless, "anthropic"), "none");
        const Headless::End kept = headless.run({"key", "set", "anthropic"}, Key + '\n');
        QVERIFY2(kept.code == 0, kept.errors.constData());
        QVERIFY(!kept.output.contains(Key) && !kept.errors.contains(Key));
        QCOMPARE(statusOf(headless, "anthropic"), "keychain");

        const Headless::End used = headless.run({"-p", "go"});
        QVERIFY2(used.code == 0, used.errors.constData());
        QCOMPARE(used.output, QByteArray("Hello.\n"));

        QCOMPARE(headless.run({"key", "remove", "anthropic"}).code, 0);
        QCOMPARE(statusOf(headless, "anthropic"), "none");
    }

    void letsTheEnvironmentOverruleTheKeychain()
    {
        PrivateKeyring keyring;
        QVERIFY(keyring.startBus());
        QVERIFY(keyring.startDaemon(PrivateKeyring::Begin::Unlocked));
        Headless headless;
        headless.set("DBUS_SESSION_BUS_ADDRESS", QString::fromLatin1(keyring.address()));
        QCOMPARE(headless.run({"key", "set", "openai"}, Key).code, 0);
        headless.set("OPENAI_API_KEY", "another");
        QCOMPARE(statusOf(headless, "openai"), "OPENAI_API_KEY");
    }

    void saysWhenThereIsNoKeychain()
    {
        Headless headless;
        const Headless::End end = headless.run({"key", "set", "anthropic"}, Key);
        QCOMPARE(end.code, 1);
        QVERIFY2(end.errors.contains("ANTHROPIC_API_KEY") || end.errors.contains("keyring")
                     || end.errors.contains("keychain"),
                 end.errors.constData());
        QVERIFY(!end.errors.contains(Key));
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("two words") << QByteArray("two words");
        QTest::newRow("not ASCII") << QByteArray("schl\xc3\xbcssel");
        QTest::newRow("too long") << QByteArray(5000, 'k');
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, typed);
        Headless headless;
        const Headless::End end = headless.run({"key", "set", "anthropic"}, typed);
        QCOMPARE(end.code, 1);
        QVERIFY2(end.errors.contains("no key"), end.errors.constData());
    }

    void namesTheProvidersThereAre()
    {
        Headless headless;
        const Headless::End end = headless.run({"key", "set", "acme"}, Key);
        QCOMPARE(end.code, 1);
        QVERIFY2(end.errors.contains("anthropic") && end.errors.contains("acme"), end.errors.constData());
    }

private:
    static QString statusOf(const Headless &headless, const QString &provider)
    {
        const Headless::End end = headless.run({"key", "status", provider, "--json"});
        return QJsonDocument::fromJson(end.output).array().first().toObject().value("source").toString();
    }
};

QTEST_GUILESS_MAIN(TestKeyVerb)
#include "tst_key_verb.moc"
