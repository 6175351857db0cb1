#include "core/base/id.h"
#include "core/base/overloaded.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace paddock;

// What must not compile, asked of the compiler.
template<typename A, typename B>
concept Comparable = requires(A a, B b)
{
    a == b;
};
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>,
              "a key could be copied");
static_assert(!Comparable<Secret, Secret>, "a key could be compared in a time that tells about it");
static_assert(!std::is_convertible_v<Secret, QByteArray>, "a key could become ordinary text unseen");
static_assert(!Comparable<CallId, SessionId> && !std::is_convertible_v<CallId, SessionId>,
              "ids could be mixed up");
static_assert(!std::is_convertible_v<Result<int>, bool>, "a result could be counted with");

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void resultHoldsAValueOrItsError();
    void resultPassesAnErrorThroughAChain();
    void resultMovesWhatCannotBeCopied();
    void secretHandsItselfOver();
    void secretCanBeReplaced();
    void secretLeavesTheBytesOfOthersAlone();
    void freshIdsDiffer();
};

void TestBase::resultHoldsAValueOrItsError()
{
    const Result<int> good = 3;
    QVERIFY(good);
    QCOMPARE(*good, 3);
    const Error no{ErrorKind::Io, "No.", "detail", std::chrono::milliseconds(5)};
    const Result<int> bad = no;
    QVERIFY(!bad);
    QCOMPARE(bad.error(), no);
    QVERIFY(Result<void>());
    QCOMPARE(Result<void>(Error{ErrorKind::Tls, "No."}).error().kind, ErrorKind::Tls);
}

void TestBase::resultPassesAnErrorThroughAChain()
{
    const auto twice = [](int n) -> Result<QString> { return QString::number(2 * n); };
    QCOMPARE(*Result<int>(4).and_then(twice), "8");
    int called = 0;
    const Result<QString> bad =
        Result<int>(Error{ErrorKind::Io, "No."}).and_then([&](int) -> Result<QString> {
            ++called;
            return QString();
        });
    QCOMPARE(bad.error().message, "No.");
    QCOMPARE(called, 0);
}

void TestBase::resultMovesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 5);
}

void TestBase::secretHandsItselfOver()
{
    Secret first("key");
    Secret second(std::move(first));
    QVERIFY(first.isEmpty());
    QCOMPARE(second.reveal(), "key");
    first = std::move(second);
    QVERIFY(second.isEmpty());
    QCOMPARE(first.reveal(), "key");
}

void TestBase::secretCanBeReplaced()
{
    Secret secret("first");
    secret = Secret("second");
    QCOMPARE(secret.reveal(), "second");
    secret = {};
    QVERIFY(secret.isEmpty());
}

void TestBase::secretLeavesTheBytesOfOthersAlone()
{
    const QByteArray mine = QByteArray("mine").repeated(10);
    {
        const Secret secret{QByteArray(mine)};
    }
    QCOMPARE(mine, QByteArray("mine").repeated(10));
}

void TestBase::freshIdsDiffer()
{
    QSet<SessionId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(SessionId::fresh());
    QCOMPARE(ids.size(), 1000);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
