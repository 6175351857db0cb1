#include "core/policy/judging.h"
#include "tests/fuzz/scratch_world.h"
#include "tests/fuzz/shell_grammar.h"

#include <QFile>
#include <QTest>

#include <iostream>

using namespace paddock;
using namespace paddock::fuzz;

/// Commands that the policy lets run without a question are run, where nothing holds them, and must not touch what lies
/// outside. The fence would hold them: this is about what is asked, not about what is possible.
class ShellOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = ScratchWorld::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_world.build();
        qputenv("HOME", QFile::encodeName(m_world.outside()));
    }

    /// Or nothing below would mean anything.
    void theWorldNoticesEveryTrespass_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("trespass");
        QTest::newRow("change") << "echo x > ../outside/victim.txt"
                                << "changed deep/er/outside/victim.txt";
        QTest::newRow("removal") << "rm -rf out/keep"
                                 << "deleted deep/er/outside/keep";
        QTest::newRow("new file") << "touch dangling"
                                  << "made deep/er/outside/missing.txt";
        QTest::newRow("second name") << "echo x >> hard.txt"
                                     << "changed deep/er/outside/hard.txt";
        QTest::newRow("mode") << "chmod 777 outfile"
                              << "changed deep/er/outside/secret.txt";
        QTest::newRow("nothing") << "cat a.txt in/b.txt > new.txt; rm -rf sub"
                                 << "";
        if (ScratchWorld::canTrace()) {
            QTest::newRow("reading") << "cat outfile"
                                     << "opened " + m_world.outside() + "/secret.txt";
            QTest::newRow("listing") << "ls .."
                                     << "opened " + m_world.outside().section(u'/', 0, -2);
        }
    }

    void theWorldNoticesEveryTrespass()
    {
        QFETCH(QString, command);
        QFETCH(QString, trespass);
        m_world.build();
        const QStringList found = m_world.trespassesOf(command);
        QVERIFY2(trespass.isEmpty() ? found.isEmpty() : found.contains(trespass),
                 qPrintable(found.join(u'\n')));
    }

    void whatIsAllowedTouchesNothingOutside()
    {
        FuzzRounds rounds(150);
        int allowed = 0;
        int broken = 0;
        while (rounds.goOn()) {
            Dice dice(rounds.seed());
            const QString command = ShellGrammar(dice, m_world.workspace(), m_world.outside()).script();
            if (m_isStale)
                m_world.build();
            m_isStale = false;
            if (!isAllowed(command))
                continue;
            ++allowed;
            m_isStale = true;
            const QStringList trespasses = m_world.trespassesOf(command);
            if (trespasses.isEmpty())
                continue;
            ++broken;
            // One by one: a message of Qt Test is cut.
            qWarning().noquote() << "seed" << rounds.seed() << "reached outside:" << command << "\n   "
                                 << trespasses.join(QStringLiteral("\n    "));
        }
        std::cout << allowed << " of " << rounds.done() << " commands were allowed and run, " << broken
                  << " reached outside\n";
        QCOMPARE(broken, 0);
        QVERIFY(allowed > 0);
    }

private:
    bool isAllowed(const QString &command) const
    {
        const auto root = WorkspaceRoot::open(m_world.workspace());
        Policy policy(*root, {});
        policy.setMode(PermissionMode::AcceptEdits);
        policy.setFence(FenceStanding::Whole);
        policy.setAttended(false);
        const ToolCall call{{QStringLiteral("c")}, QStringLiteral("Bash"), {{"command", command}}, {}};
        // The second reader costs a process, and can only say no.
        Policy once = policy;
        once.setReadOnce();
        if (once.judge(call, {}).decision != Decision::Allow)
            return false;
        Judging judging(policy, call, {}, {}, nullptr);
        std::optional<Ruling> ruling;
        connect(&judging, &Judging::finished, &judging, [&ruling](const Ruling &found) { ruling = found; });
        judging.start();
        return QTest::qWaitFor([&ruling] { return ruling.has_value(); }, 30'000)
               && ruling->decision == Decision::Allow;
    }

    ScratchWorld m_world;
    bool m_isStale = true;
};

QTEST_GUILESS_MAIN(ShellOracleTest)
#include "tst_shell_oracle.moc"
