#include "core/store/memory_credential_store.h"

#include <QTest>

#include <optional>

using namespace paddock;

namespace {

using Answer = Result<std::shared_ptr<const Secret>>;

/// The secret found, nothing for none.
std::optional<QByteArray> found(std::unique_ptr<CredentialJob> job)
{
    std::optional<Answer> answer;
    QObject::connect(job.get(), &CredentialJob::finished, job.get(),
                     [&](const Answer &result) { answer = result; });
    if (answer)
        qFatal("answered from within the call");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
        qFatal("no answer");
    return **answer ? std::optional((**answer)->reveal()) : std::nullopt;
}

} // namespace

class TestMemoryCredentialStore : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItKeeps();
    void keepsAFoundSecretAliveAfterItsRemoval();
    void forgetsAnAnswerThatNobodyWaitsFor();
    void isUsable();
};

void TestMemoryCredentialStore::givesBackWhatItKeeps()
{
    MemoryCredentialStore store;
    QCOMPARE(found(store.find("a")), std::nullopt);
    QCOMPARE(found(store.keep("a", Secret("one"))), std::nullopt);
    QCOMPARE(found(store.keep("b", Secret("two"))), std::nullopt);
    QCOMPARE(found(store.keep("a", Secret("three"))), std::nullopt);
    QCOMPARE(found(store.find("a")), QByteArray("three"));
    QCOMPARE(found(store.find("b")), QByteArray("two"));
    QCOMPARE(found(store.remove("a")), std::nullopt);
    QCOMPARE(found(store.find("a")), std::nullopt);
    QCOMPARE(found(MemoryCredentialStore().find("b")), std::nullopt);
}

void TestMemoryCredentialStore::keepsAFoundSecretAliveAfterItsRemoval()
{
    MemoryCredentialStore store;
    found(store.keep("a", Secret("one")));
    std::shared_ptr<const Secret> secret;
    auto job = store.find("a");
    connect(job.get(), &CredentialJob::finished, this, [&](const Answer &answer) { secret = *answer; });
    QTRY_VERIFY(secret);
    found(store.remove("a"));
    QCOMPARE(secret->reveal(), "one");
}

void TestMemoryCredentialStore::forgetsAnAnswerThatNobodyWaitsFor()
{
    MemoryCredentialStore store;
    store.keep("a", Secret("one")).reset();
    QCOMPARE(found(store.find("a")), QByteArray("one"));
}

void TestMemoryCredentialStore::isUsable()
{
    MemoryCredentialStore store;
    std::optional<KeychainStatus> status;
    const auto probe = store.probe();
    connect(probe.get(), &KeychainProbe::finished, this, [&](const KeychainStatus &one) { status = one; });
    QTRY_VERIFY(status);
    QCOMPARE(status->state, KeychainStatus::State::Usable);
    QVERIFY(!status->message.isEmpty());
}

QTEST_GUILESS_MAIN(TestMemoryCredentialStore)
#include "tst_memory_credential_store.moc"
