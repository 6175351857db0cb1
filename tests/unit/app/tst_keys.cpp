#include "app/common/stored_keys.h"
#include "core/store/memory_credential_store.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace paddock;

namespace {

using Answer = Result<std::shared_ptr<const Secret>>;

Provider provider(const QString &name, bool needsKey)
{
    Provider provider = unknownProvider(name);
    provider.title = name;
    provider.needsKey = needsKey;
    provider.keyVariable = "PADDOCK_TEST_" + name.toUpper() + "_KEY";
    return provider;
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void wipesWhatItTookFromTheEnvironment()
    {
        qputenv("PADDOCK_TEST_CLOUD_KEY", "canary");
        const char *memory = std::getenv("PADDOCK_TEST_CLOUD_KEY");
        QCOMPARE(QByteArray(memory), QByteArray("canary"));
        const EnvironmentKeys keys({"PADDOCK_TEST_CLOUD_KEY", "PADDOCK_TEST_ABSENT_KEY", ""});
        QCOMPARE(keys.find("PADDOCK_TEST_CLOUD_KEY")->reveal(), QByteArray("canary"));
        QVERIFY(!keys.find("PADDOCK_TEST_ABSENT_KEY"));
        QVERIFY(!qEnvironmentVariableIsSet("PADDOCK_TEST_CLOUD_KEY"));
        QCOMPARE(QByteArray(memory, 6), QByteArray(6, '\0'));
    }

    void prefersTheEnvironmentThenMemoryThenTheKeychain()
    {
        const QList<Provider> providers{provider("cloud", true), provider("local", false)};
        MemoryCredentialStore keychain;
        keep(keychain, "cloud", "from the keychain");
        {
            const EnvironmentKeys none({});
            StoredKeys keys(providers, none, keychain);
            QCOMPARE(keys.placeOf("cloud"), StoredKeys::Place::Keychain);
            QCOMPARE(lookedUp(keys, "cloud"), QByteArray("from the keychain"));
            keys.remember("cloud", Secret("from memory"));
            QCOMPARE(keys.placeOf("cloud"), StoredKeys::Place::Memory);
            QCOMPARE(lookedUp(keys, "cloud"), QByteArray("from memory"));
        }
        qputenv("PADDOCK_TEST_CLOUD_KEY", "from the environment");
        const EnvironmentKeys environment({"PADDOCK_TEST_CLOUD_KEY"});
        StoredKeys keys(providers, environment, keychain);
        keys.remember("cloud", Secret("from memory"));
        QCOMPARE(keys.placeOf("cloud"), StoredKeys::Place::Environment);
        QCOMPARE(lookedUp(keys, "cloud"), QByteArray("from the environment"));
    }

    void needsNoKeyForAModelOnThisMachine()
    {
        const QList<Provider> providers{provider("local", false)};
        MemoryCredentialStore keychain;
        const EnvironmentKeys none({});
        StoredKeys keys(providers, none, keychain);
        QCOMPARE(keys.placeOf("local"), StoredKeys::Place::NotNeeded);
        QCOMPARE(lookedUp(keys, "local"), QByteArray());
        QVERIFY(!m_error);
    }

    void saysWhereAMissingKeyBelongs()
    {
        const QList<Provider> providers{provider("cloud", true)};
        MemoryCredentialStore keychain;
        const EnvironmentKeys none({});
        StoredKeys keys(providers, none, keychain);
        lookedUp(keys, "cloud");
        QVERIFY(m_error);
        QCOMPARE(m_error->kind, ErrorKind::NoKey);
        QVERIFY(m_error->message.contains("paddock key set cloud"));
        QVERIFY(m_error->message.contains("PADDOCK_TEST_CLOUD_KEY"));
    }

private:
    void keep(CredentialStore &store, const QString &account, const QByteArray &key)
    {
        const auto job = store.keep(account, Secret(key));
        bool done = false;
        connect(job.get(), &CredentialJob::finished, this,
                [&](const Answer &answer) { done = bool(answer); });
        QTRY_VERIFY(done);
    }
    /// The key, or nothing; m_error then says why.
    QByteArray lookedUp(StoredKeys &keys, const QString &name)
    {
        const auto lookup = keys.lookUp(name);
        std::optional<Answer> answer;
        connect(lookup.get(), &KeyLookup::finished, this, [&](const Answer &found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return "no answer";
        m_error.reset();
        if (!*answer)
            m_error = answer->error();
        return *answer && **answer ? (**answer)->reveal() : QByteArray();
    }

    std::optional<Error> m_error;
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
