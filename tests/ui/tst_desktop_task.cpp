// A task in the real window, against a scripted model on loopback, answered with real clicks; and a display that dies.

#include "tests/fakes/model_server.h"
#include "tests/ui/seen_desktop.h"

#include <QScopeGuard>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

constexpr int Width = 1120;
constexpr int Height = 780;

QList<Answer> script()
{
    return {
        Answer::text("I read it first.").andCall("Read", {{"file_path", "sum.cpp"}}),
        Answer::call("Edit", {{"file_path", "sum.cpp"}, {"old_string", "a - b"}, {"new_string", "a + b"}}),
        Answer::call("Bash", {{"command", "make test"}}),
        Answer::text("It adds now."),
    };
}

} // namespace

class TestDesktopTask : public QObject
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

    void init()
    {
        m_program = m_desktop->program();
        m_server = std::make_unique<ModelServer>();
        m_server->script(script());
        m_program->set("ANTHROPIC_API_KEY", "test-key");
        m_program->set("ANTHROPIC_BASE_URL", m_server->url().toString());
        QVERIFY(QDir().mkpath(project()));
        put("Makefile",
            "test: sum_test\n\t./sum_test\n\nsum_test: sum_test.cpp sum.cpp\n\t$(CXX) -o $@ $^\n");
        put("sum.cpp", "int sum(int a, int b)\n{\n    return a - b;\n}\n");
        put("sum_test.cpp", "int sum(int a, int b);\nint main()\n{\n    return sum(2, 2) != 4;\n}\n");
    }

    void readsEditsAndTestsASmallProject()
    {
        ask();
        answer("Allow once", 1); // the edit
        if (!isFenced())
            answer("Allow once", 2); // the command
        QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>(), QList<TurnEnded>{{TurnEnd::Completed}},
                                  DesktopProgram::Patience);
        QCOMPARE(m_server->requestCount(), 4);
        QFile source(project() + "/sum.cpp");
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(source.readAll().contains("a + b"));
        for (const Returned &returned : m_program->facts<Returned>())
            QVERIFY2(returned.outcome == Outcome::Ok, qPrintable(returned.text));
    }

    void changesNothingWhenDenied()
    {
        ask();
        answer("Deny", 1);
        const auto isDenied = [this] {
            const QList<Returned> all = m_program->facts<Returned>();
            return std::any_of(all.begin(), all.end(),
                               [](const Returned &one) { return one.outcome == Outcome::Denied; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDenied(), DesktopProgram::Patience);
        QFile source(project() + "/sum.cpp");
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(source.readAll().contains("a - b"));
    }

    void keepsAKeyInTheKeychain()
    {
        if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY(m_desktop->beginKeyring());
        m_program->set("ANTHROPIC_API_KEY", {});
        QVERIFY(m_program->start({"--theme", "light"}, Width, Height));
        const auto isKept = [this] {
            return m_program->paddock({"key", "status", "anthropic", "--json"}).contains("\"keychain\"");
        };
        QVERIFY(!isKept());
        QVERIFY(m_desktop->click(*m_program, "Key for Anthropic"));
        m_program->type("sk-test-canary-0123456789");
        QVERIFY(m_desktop->click(*m_program, "Save in keychain"));
        QVERIFY(QTest::qWaitFor(isKept, DesktopProgram::Patience));
        QDirIterator files(m_program->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("canary"),
                     qPrintable(file.fileName()));
        }
    }

    void losesNothingWhenTheDisplayDies()
    {
        QProcess display;
        display.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        display.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"});
        QTRY_VERIFY_WITH_TIMEOUT(display.canReadLine(), DesktopProgram::Patience);
        const QByteArray before = qgetenv("DISPLAY");
        qputenv("DISPLAY", ":" + display.readLine().trimmed());
        const auto back = qScopeGuard([&] { qputenv("DISPLAY", before); });
        m_program->set("DISPLAY", qEnvironmentVariable("DISPLAY"));
        // Without a window manager the window cannot be activated by its name, but a click gives it the keys.
        ask();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->questions(), 1, DesktopProgram::Patience);
        display.kill();
        display.waitForFinished();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->process().state(), QProcess::NotRunning,
                                  DesktopProgram::Patience);

        QCOMPARE(m_program->facts<UserMessage>().size(), 1);
        QCOMPARE(m_program->facts<ModelMessage>().size(), 2);
        QCOMPARE(m_program->facts<Returned>().size(), 1);
        QCOMPARE(m_program->answers(), 0);
    }

private:
    QString project() const { return m_program->home() + "/project"; }
    void put(const QString &name, const QByteArray &text)
    {
        QFile file(project() + '/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    /// Whether the command was let run because of the fence around it, or asks because there is none.
    bool isFenced()
    {
        const auto judged = [this] {
            for (const Ruling &ruling : m_program->facts<Ruling>()) {
                if (!ruling.access.command.isEmpty())
                    return std::optional(ruling.decision == Decision::Allow);
            }
            return std::optional<bool>();
        };
        return QTest::qWaitFor([&] { return judged().has_value(); }, DesktopProgram::Patience) && *judged();
    }

    /// Opens the window on the project and gives it the task.
    void ask()
    {
        QVERIFY(m_program->start({project(), "--theme", "light"}, Width, Height));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<Configured>().size(), 1, DesktopProgram::Patience);
        QVERIFY(m_desktop->click(*m_program, "Message"));
        m_program->type("Mend sum");
        QVERIFY(m_desktop->click(*m_program, "Send"));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<UserMessage>().size(), 1, DesktopProgram::Patience);
    }

    void answer(const QString &button, int nth)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_program->questions(), nth, DesktopProgram::Patience);
        QVERIFY(m_desktop->clickUntil(*m_program, button, [&] { return m_program->answers() >= nth; }));
        QCOMPARE(m_program->answers(), nth);
    }

    std::unique_ptr<SeenDesktop> m_desktop; // outlives the programs on its bus
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<DesktopProgram> m_program;
};

QTEST_GUILESS_MAIN(TestDesktopTask)
#include "tst_desktop_task.moc"
