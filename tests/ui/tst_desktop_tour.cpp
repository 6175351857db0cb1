// The real program on a real display, driven by real keys: the practice model's tour from the start page to its end.
// What counts is what is in the session's log and in the folder.

#include "tests/ui/desktop_program.h"

#include <QTest>

using namespace paddock;
using paddock::fakes::DesktopProgram;

class TestDesktopTour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = DesktopProgram::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_program.set("PADDOCK_PROVIDER", "practice");
        QVERIFY(m_program.start({"--theme", "light"}, 1000, 760));
    }

    void aTourFromTheStartPageToItsEnd()
    {
        QVERIFY(QTest::qWaitFor([this] { return begun(); }, DesktopProgram::Patience));
        m_program.keys({"ctrl+l"});
        m_program.type("Show me");
        m_program.keys({"Return"});
        // The edit asks; the tests do where no fence stands around commands.
        QVERIFY(QTest::qWaitFor([this] { return allowed(); }, 2 * DesktopProgram::Patience));
        QVERIFY(m_program.answers() >= 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_program.facts<TurnEnded>(), QList<TurnEnded>{{TurnEnd::Completed}},
                                  DesktopProgram::Patience);
        int boundary = 0;
        for (const Ruling &ruling : m_program.facts<Ruling>())
            boundary += ruling.by == Judge::Boundary && ruling.decision == Decision::Deny;
        QCOMPARE(boundary, 1);
        QCOMPARE(m_program.facts<Returned>().last().outcome, Outcome::Denied);

        const QStringList sources = m_program.files("thermometer.cpp");
        QCOMPARE(sources.size(), 1);
        QFile source(sources.first());
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY2(source.readAll().contains("+ 32.0"), "the edit that was allowed is not in the file");
    }

    void closesWhenAsked()
    {
        m_program.keys({"ctrl+q"});
        QTRY_COMPARE_WITH_TIMEOUT(m_program.process().state(), QProcess::NotRunning,
                                  DesktopProgram::Patience);
        QCOMPARE(m_program.process().exitCode(), 0);
    }

private:
    /// Whether the session has begun; else walks on through the page by Tab and presses what it finds there. Practice is
    /// the chosen provider, so the only thing to press that does something is its button.
    bool begun()
    {
        if (!m_program.facts<Configured>().isEmpty())
            return true;
        m_program.keys({"Tab", "space"});
        QTest::qWait(400);
        return !m_program.facts<Configured>().isEmpty();
    }

    /// Whether the turn has ended; else answers what waits by keyboard, which the bar takes after its first moments.
    bool allowed()
    {
        if (!m_program.facts<TurnEnded>().isEmpty())
            return true;
        if (m_program.questions() > m_program.answers())
            m_program.keys({"ctrl+j", "ctrl+Return"});
        QTest::qWait(250);
        return false;
    }

    DesktopProgram m_program;
};

QTEST_GUILESS_MAIN(TestDesktopTour)
#include "tst_desktop_tour.moc"
