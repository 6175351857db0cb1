// A task in the real window, against a scripted model on loopback, answered with real clicks; and a display that dies.

#include "tests/fakes/model_server.h"
#include "tests/ui/desktop_program.h"
#include "tests/unit/store/private_keyring.h"

#include <QPoint>
#include <QScopeGuard>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

// Places in a window of this size: the button bar of a question and the composer keep their distance from its edges.
constexpr int Width = 1120;
constexpr int Height = 780;
constexpr QPoint Composer(400, 688);
constexpr QPoint SendButton(935, 719);
constexpr QPoint AllowOnce(925, 632);
constexpr QPoint Deny(166, 632);
// Of the start page, which is laid out from the top.
constexpr QPoint KeyField(560, 422);
constexpr QPoint SaveKey(290, 459);

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
    void init()
    {
        if (const QString missing = DesktopProgram::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_program = std::make_unique<DesktopProgram>();
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
        answer(AllowOnce, 1); // the edit
        if (!isFenced())
            answer(AllowOnce, 2); // the command
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
        answer(Deny, 1);
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
        PrivateKeyring keyring;
        QVERIFY(keyring.startBus());
        QVERIFY(keyring.startDaemon(PrivateKeyring::Begin::Unlocked));
        m_program->set("DBUS_SESSION_BUS_ADDRESS", QString::fromLatin1(keyring.address()));
        m_program->set("ANTHROPIC_API_KEY", {});
        QVERIFY(m_program->start({"--theme", "light"}, Width, Height));
        const auto isKept = [this] {
            return m_program->paddock({"key", "status", "anthropic", "--json"}).contains("\"keychain\"");
        };
        QVERIFY(!isKept());
        m_program->click(KeyField.x(), KeyField.y());
        m_program->type("sk-test-canary-0123456789");
        m_program->click(SaveKey.x(), SaveKey.y());
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
        m_program->click(Composer.x(), Composer.y());
        m_program->type("Mend sum");
        m_program->click(SendButton.x(), SendButton.y());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<UserMessage>().size(), 1, DesktopProgram::Patience);
    }

    /// Clicks until question number \a nth is answered: for its first moments the bar takes no clicks.
    void answer(QPoint button, int nth)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_program->questions(), nth, DesktopProgram::Patience);
        const auto answered = [&] {
            m_program->click(button.x(), button.y());
            QTest::qWait(250);
            return m_program->answers() >= nth;
        };
        QVERIFY(QTest::qWaitFor(answered, DesktopProgram::Patience)); // QTRY_VERIFY would click once more
        QCOMPARE(m_program->answers(), nth);
    }

    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<DesktopProgram> m_program;
};

QTEST_GUILESS_MAIN(TestDesktopTask)
#include "tst_desktop_task.moc"
