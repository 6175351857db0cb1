#include "app/cli/doctor_fallbacks.h"

#include <QTest>

using namespace paddock;

/// Which of the programs that could stand in for the fence are taken for fit.
class TestDoctorFallbacks : public QObject
{
    Q_OBJECT

private slots:
    void readsVersionsOfBubblewrap();
    void claimsTheThinWallsOnlyWhereTheyAreAllThereIs();
};

void TestDoctorFallbacks::readsVersionsOfBubblewrap()
{
    QCOMPARE(bubblewrapVersion("bubblewrap 0.8.0\n"), "0.8.0");
    QVERIFY(bubblewrapVersion("bubblewrap: unknown option\n").isNull());
    QVERIFY(bubblewrapVersion("").isNull());
    QVERIFY(!isFitBubblewrap("0.8.0"));
    QVERIFY(!isFitBubblewrap("0.11.9"));
    QVERIFY(!isFitBubblewrap("0.9"));
    QVERIFY(isFitBubblewrap("0.12.0"));
    QVERIFY(isFitBubblewrap("1.0"));
}

void TestDoctorFallbacks::claimsTheThinWallsOnlyWhereTheyAreAllThereIs()
{
    using State = BoundaryLayer::State;
    const auto thinState = [](State namespaces, State landlock) {
        const QList<BoundaryLayer> layers{{"namespaces", "", namespaces, ""},
                                          {"landlock", "", landlock, ""},
                                          {"seccomp", "", State::Enforced, ""}};
        for (const DoctorFinding &finding : probeFallbacks(layers, "/")) {
            if (finding.what == "landlock-only")
                return finding.state;
        }
        return QString();
    };
    QCOMPARE(thinState(State::Enforced, State::Enforced), "available, not used");
    QCOMPARE(thinState(State::Missing, State::Enforced), "used");
    QCOMPARE(thinState(State::Missing, State::Missing), "not available");
}

QTEST_GUILESS_MAIN(TestDoctorFallbacks)
#include "tst_doctor_fallbacks.moc"
