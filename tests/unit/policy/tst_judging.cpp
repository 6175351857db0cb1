#include "core/exec/child_environment.h"
#include "core/policy/judging.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

class JudgingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_root = *WorkspaceRoot::open(m_directory.path()); }

    void aCommandIsReadTwiceAndAllowed()
    {
        if (!findProgram(QStringLiteral("shfmt")))
            QSKIP("shfmt is not installed here");
        const Ruling ruling =
            judged("Bash", {{"command", "bash -c 'make x' && for i in 1 2; do make \"$i\"; done"}});
        QCOMPARE(ruling.decision, Decision::Allow);
        QCOMPARE(ruling.rule, QStringLiteral("fence"));
    }

    void whatOnlyOneReaderSeesAsks()
    {
        if (!findProgram(QStringLiteral("shfmt")))
            QSKIP("shfmt is not installed here");
        // Bash evaluates the index; the other grammar takes it for a text.
        const Ruling ruling = judged("Bash", {{"command", "echo $[ x='a[$(make)]', x ]"}});
        QCOMPARE(ruling.decision, Decision::Ask);
    }

    void aNestedTextHasToBeReadTwiceToo()
    {
        const QString nested = QStringLiteral("make x");
        const QString command = QStringLiteral("bash -c '%1'").arg(nested);
        const auto asOurs = [](const QString &text) {
            return ShellReading{ShellReading::State::Read, {}, readCommands(readShell(text))};
        };
        ShellReadings readings{{command, asOurs(command)}};
        const ToolCall nesting = call("Bash", {{"command", command}});
        QCOMPARE(policy().judge(nesting, {}, {}, readings).rule, QStringLiteral("two-readings"));
        readings.insert(nested, asOurs(nested));
        QCOMPARE(policy().judge(nesting, {}, {}, readings).rule, QStringLiteral("fence"));
    }

    void withoutTheSecondReaderEachCommandAsks()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const Ruling ruling = judged("Bash", {{"command", "make"}});
        qputenv("PATH", path);
        QCOMPARE(ruling.decision, Decision::Ask);
        QCOMPARE(ruling.rule, QStringLiteral("two-readings"));
        QVERIFY(ruling.reason.contains("install the package shfmt"));
    }

    void aCallWithoutACommandNeedsNoReader()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const Ruling ruling = judged("Read", {{"file_path", "a.txt"}});
        qputenv("PATH", path);
        QCOMPARE(ruling.decision, Decision::Allow);
    }

    void itNeverFinishesFromWithinStart()
    {
        Judging judging(policy(), call("Read", {{"file_path", "a.txt"}}), {}, {}, nullptr);
        int count = 0;
        connect(&judging, &Judging::finished, this, [&count](const Ruling &) { ++count; });
        judging.start();
        QCOMPARE(count, 0);
        QVERIFY(QTest::qWaitFor([&count] { return count > 0; }));
        QCoreApplication::processEvents();
        QCOMPARE(count, 1);
    }

    void destroyingItStopsIt()
    {
        int count = 0;
        {
            Judging judging(policy(), call("Bash", {{"command", "make"}}), {}, {}, nullptr);
            connect(&judging, &Judging::finished, this, [&count](const Ruling &) { ++count; });
            judging.start();
            QCoreApplication::processEvents();
        }
        QVERIFY(!QTest::qWaitFor([&count] { return count > 0; }, 50));
    }

    void aSlotMayDestroyIt()
    {
        auto judging = std::make_unique<Judging>(policy(), call("Bash", {{"command", "make"}}), Access(),
                                                 HookWord(), nullptr);
        bool done = false;
        connect(judging.get(), &Judging::finished, this, [&](const Ruling &) {
            judging.reset();
            done = true;
        });
        judging->start();
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }

private:
    Policy policy() const
    {
        Policy policy(m_root, {});
        policy.setFence(FenceStanding::Whole);
        return policy;
    }

    static ToolCall call(const QString &tool, const QJsonObject &input)
    {
        return {{QStringLiteral("c")}, tool, input, {}};
    }

    Ruling judged(const QString &tool, const QJsonObject &input) const
    {
        Judging judging(policy(), call(tool, input), {}, {}, nullptr);
        std::optional<Ruling> ruling;
        connect(&judging, &Judging::finished, &judging, [&ruling](const Ruling &found) { ruling = found; });
        judging.start();
        return QTest::qWaitFor([&ruling] { return ruling.has_value(); }, 10'000) ? *ruling : Ruling{};
    }

    QTemporaryDir m_directory;
    std::shared_ptr<const WorkspaceRoot> m_root;
};

QTEST_GUILESS_MAIN(JudgingTest)
#include "tst_judging.moc"
