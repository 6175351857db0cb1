// What comes after a turn, in the real window by real keys and clicks: changes are reviewed, committed and restored, a
// session is taken up after a crash, found again, and stopped by its budget. What counts is what is in the session's
// log, on the disk and in git.

#include "tests/ui/desktop_flow.h"

#include <QProcess>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

constexpr const char *Before = "first\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\nlast\n";
constexpr const char *After = "FIRST\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\nLAST\n";

} // namespace

class TestDesktopFlowsAfter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = SeenDesktop::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_desktop = std::make_unique<SeenDesktop>();
        QVERIFY(m_desktop->begin());
    }
    void init() { m_flow = std::make_unique<DesktopFlow>(*m_desktop); }
    void cleanup() { m_flow.reset(); }

    void aTurnThatACrashCutIsContinued()
    {
        m_flow->server().script(
            {Answer::text("Half of it").stallAfterEvents(4), Answer::text("The whole of it.")});
        QVERIFY(m_flow->startOnProject());
        QVERIFY(m_flow->send("Go on"));
        QVERIFY(m_flow->until([this] { return m_flow->server().requestCount() == 1; }));
        m_flow->program().kill();
        QCOMPARE(m_flow->count<TurnEnded>(), 0);
        m_flow->server().queue({Answer::text("The whole of it.")});

        QVERIFY(m_flow->start());
        QVERIFY(m_flow->sees("Continue"));
        QCOMPARE(m_flow->server().requestCount(), 1); // nothing runs by itself
        QVERIFY(m_flow->click("Continue"));
        QVERIFY(m_flow->turnsEnded(1));
        QCOMPARE(m_flow->last<TurnEnded>().how, TurnEnd::Completed);
        QCOMPARE(m_flow->count<UserMessage>(), 1);
        QCOMPARE(m_flow->count<Configured>(), 1); // the same session
    }

    void aDamagedLogIsOpenedAndTheDamageTold()
    {
        QVERIFY(finishedTurn());
        m_flow->program().kill();
        const QStringList logs = m_flow->program().files("*.jsonl").filter("/sessions/");
        QCOMPARE(logs.size(), 1);
        QFile log(logs.first());
        QVERIFY(log.open(QIODevice::Append));
        log.write("{\"torn");
        log.close();

        QVERIFY(m_flow->start());
        QVERIFY(m_flow->until([this] { return m_flow->count<Repaired>() == 1; }));
        QVERIFY(m_flow->hears("Answered."));
        QVERIFY(m_flow->hears(m_flow->last<Repaired>().text.section(u'.', 0, 0)));
    }

    void aSessionWhoseFolderIsGoneCanBeRead()
    {
        QVERIFY(finishedTurn());
        m_flow->program().kill();
        QVERIFY(QDir().rename(m_flow->project(), m_flow->program().home() + "/elsewhere"));

        QVERIFY(m_flow->start());
        QVERIFY(m_flow->sees("Locate …"));
        QVERIFY(m_flow->hears("Answered."));
        QVERIFY(!QFile::exists(m_flow->project()));
    }

    void theSearchOpensASessionAtItsHit()
    {
        QVERIFY(finishedTurn("Where does the zebra sleep"));
        m_flow->keys({"ctrl+w"});
        QVERIFY(m_flow->until([this] { return !m_desktop->isShown("Message"); }));
        m_flow->keys({"ctrl+shift+f"});
        QVERIFY(m_flow->sees("Search in all sessions"));
        m_flow->type("zebra");
        QVERIFY(m_flow->until([this] { return m_desktop->hears("1 place"); }));
        m_flow->keys({"Down", "Return"});
        QVERIFY(m_flow->hears("Answered."));
        QVERIFY(m_flow->sees("Message"));
    }

    void aBudgetStopsTheTurnAndMoreIsOffered()
    {
        // Of this model a million tokens of output have a price, so this answer costs more than a cent.
        AnswerUsage dear;
        dear.output = 5'000;
        QVERIFY(m_flow->settings(R"json({"budgets": {"session": {"hardUsd": 0.01}}})json"));
        m_flow->server().script({Answer::call("Glob", {{"pattern", "*"}}).withUsage(dear),
                                 Answer::text("Cheap."), Answer::text("More.")});
        QVERIFY(m_flow->startOnProject());
        QVERIFY(m_flow->send("Spend"));
        QVERIFY(m_flow->turnsEnded(1));
        QCOMPARE(m_flow->last<TurnEnded>().how, TurnEnd::Budget);
        QVERIFY(m_flow->last<BudgetReached>().hard);
        QVERIFY(m_flow->hears("budget"));
        // What the button says is above what is spent.
        const QString button = raiseButton();
        QVERIFY2(!button.isEmpty(), qPrintable(m_desktop->said().right(1500)));
        QVERIFY(m_flow->click(button));
        QVERIFY(m_flow->until([&] { return m_flow->last<Configured>().maxBudgetUsd > 0.075; }));
    }

    void partsAreRejectedRestoredAndUndone()
    {
        QVERIFY(changedFile());
        QVERIFY(m_flow->sees("Accept all"));
        m_flow->keys({"F7", "r"});
        QVERIFY(m_flow->until([this] {
            return m_flow->read("a.txt").startsWith("first") && m_flow->read("a.txt").endsWith("LAST\n");
        }));
        QCOMPARE(m_flow->last<Changed>().cause, ChangeCause::Review);
        QVERIFY(m_flow->click("Undo"));
        QVERIFY(m_flow->until([this] { return m_flow->read("a.txt") == After; }));

        QVERIFY(m_flow->click("Restore …"));
        QVERIFY(m_flow->click("Restore 1 file"));
        QVERIFY(m_flow->until([this] { return m_flow->read("a.txt") == Before; }));
        QCOMPARE(m_flow->last<Changed>().cause, ChangeCause::Restore);
        QVERIFY(m_flow->click("Undo"));
        QVERIFY(m_flow->until([this] { return m_flow->read("a.txt") == After; }));
    }

    void aCommentIsSentToTheModel()
    {
        QVERIFY(changedFile());
        QVERIFY(m_flow->sees("Accept all"));
        m_flow->keys({"F7", "c"});
        QVERIFY(m_flow->sees("Keep comment"));
        m_flow->type("say why");
        m_flow->keys({"ctrl+Return"});
        QVERIFY(m_flow->click("Send 1 comment"));
        QVERIFY(m_flow->until([this] { return m_flow->count<UserMessage>() == 2; }));
        QVERIFY(m_flow->last<UserMessage>().text.contains("say why"));
        QVERIFY(m_flow->last<UserMessage>().text.contains("a.txt"));
    }

    void whatIsAcceptedIsCommitted()
    {
        for (const QStringList &words : QList<QStringList>{{"init", "-q", "-b", "main"},
                                                           {"config", "user.name", "A Person"},
                                                           {"config", "user.email", "person@localhost"},
                                                           {"add", "a.txt"},
                                                           {"commit", "-q", "-m", "Begin"}}) {
            if (words.first() == u"add")
                QVERIFY(m_flow->put("a.txt", Before));
            QVERIFY(git(words).has_value());
        }
        QVERIFY(changedFile());
        QVERIFY(m_flow->click("Accept all"));
        QVERIFY(m_flow->click("Commit …"));
        QVERIFY(m_flow->click("Message of the commit"));
        m_flow->type("Raise both ends");
        QVERIFY(m_flow->click("Commit 1 file"));
        QVERIFY(m_flow->until([this] { return git({"log", "-1", "--format=%s"}) == "Raise both ends\n"; }));
        QCOMPARE(git({"show", "HEAD:a.txt"}), std::optional<QByteArray>(After));
        QCOMPARE(git({"status", "--porcelain", "a.txt"}), std::optional<QByteArray>(""));
    }

private:
    bool finishedTurn(const QString &words = QStringLiteral("Hello"))
    {
        m_flow->server().script({Answer::text("Answered.")});
        return m_flow->startOnProject() && m_flow->send(words) && m_flow->turnsEnded(1);
    }

    /// A turn that changed two parts of one file, with nothing asked.
    bool changedFile()
    {
        m_flow->server().script({Answer::call("Read", {{"file_path", "a.txt"}}),
                                 Answer::call("Write", {{"file_path", "a.txt"}, {"content", After}}),
                                 Answer::text("Done."), Answer::text("Thanks.")});
        return m_flow->settings(R"json({"permissions": {"allow": ["Edit", "Write"]}})json")
               && m_flow->put("a.txt", Before) && m_flow->startOnProject() && m_flow->send("Change it")
               && m_flow->turnsEnded(1) && m_flow->read("a.txt") == After;
    }

    QString raiseButton() const
    {
        QString name;
        DesktopFlow::until([&] {
            m_desktop->reader().first([&](const Heard &one) {
                const bool fits = one.name.startsWith(u"Raise to");
                if (fits)
                    name = one.name;
                return fits;
            });
            return !name.isEmpty();
        });
        return name;
    }

    std::optional<QByteArray> git(const QStringList &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_flow->project());
        process.start("git",
                      QStringList{"-c", "user.name=A Person", "-c", "user.email=person@localhost"} + words);
        process.waitForFinished(DesktopProgram::Patience);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return {};
        return process.readAllStandardOutput();
    }

    std::unique_ptr<SeenDesktop> m_desktop; // outlives the programs on its bus
    std::unique_ptr<DesktopFlow> m_flow;
};

QTEST_GUILESS_MAIN(TestDesktopFlowsAfter)
#include "tst_desktop_flows_after.moc"
