// What the real window says and keeps when what it stands on gives way: its display, its end by a signal, the network,
// the disk, the folder it works in, the keychain. Read from what a screen reader hears, from the logs and from the files.

#include "tests/fakes/model_server.h"
#include "tests/ui/desktop_program.h"
#include "tests/ui/screen_reader.h"
#include "tests/unit/store/private_keyring.h"

#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace paddock;
using namespace paddock::fakes;

class TestDesktopFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void losesNothingWhenTheDisplayDies();
    void endsCleanlyWhenTold_data();
    void endsCleanlyWhenTold();
    void goesOnWhenTheNetworkIsBack();
    void goesOnWhenTheDiskHasRoom();
    void saysThatItsFolderIsGone();
    void offersMemoryWithoutAKeychain();

private:
    static constexpr int Patience = DesktopProgram::Patience;

    QString project() const { return m_program->home() + "/project"; }
    bool open() { return m_program->start({project(), "--theme", "light"}, 1120, 780); }

    /// The first element that is shown and has these words in its name or its text.
    std::optional<Heard> heard(const QString &words) const
    {
        for (const Heard &one : m_reader->all()) {
            if (one.name.contains(words) || m_reader->textOf(one).contains(words))
                return one;
        }
        return {};
    }
    bool hears(const QString &words) const
    {
        return QTest::qWaitFor([&] { return heard(words).has_value(); }, Patience);
    }
    /// Notes whatever is shown, for a failure; its message would be cut.
    QByteArray everything() const
    {
        QStringList all{isOver() ? QStringLiteral("It has ended.") : QStringLiteral("It runs.")};
        for (const Heard &one : m_reader->all()) {
            const QString text = m_reader->textOf(one);
            if (!one.name.isEmpty() || !text.isEmpty())
                all.append(one.said() + u' ' + text);
        }
        for (const QString &line : std::as_const(all))
            qInfo().noquote() << line;
        return all.first().toUtf8();
    }

    std::optional<Heard> button(const QString &name) const
    {
        for (const Heard &one : m_reader->all()) {
            if (one.name == name && one.role.contains("button"))
                return one;
        }
        return {};
    }

    /// Presses a button once it can be pressed.
    bool press(const QString &name) const
    {
        std::optional<Heard> found;
        return QTest::qWaitFor(
                   [&] {
                       found = button(name);
                       return found && found->is(Heard::Sensitive);
                   },
                   Patience)
               && m_reader->act(*found);
    }

    bool write(const QString &field, const QString &text) const
    {
        std::optional<Heard> found;
        const auto isThere = [&] {
            for (const Heard &one : m_reader->all()) {
                if (one.is(Heard::Editable) && one.name == field)
                    found = one;
            }
            return found.has_value();
        };
        return QTest::qWaitFor(isThere, Patience) && m_reader->write(*found, text);
    }
    bool send(const QString &text) const { return write("Message", text) && press("Send"); }

    bool isOver() const { return m_program->process().state() == QProcess::NotRunning; }
    QByteArray verdict() const { return m_program->paddock({"audit", "verify", "--all"}); }

    /// How many processes of this machine have this word in their command line.
    static int runningWith(const QByteArray &word)
    {
        int count = 0;
        for (const QString &process : QDir("/proc").entryList(QDir::Dirs)) {
            QFile line("/proc/" + process + "/cmdline");
            if (process.at(0).isDigit() && line.open(QIODevice::ReadOnly) && line.readAll().contains(word))
                ++count;
        }
        return count;
    }

    /// Gives a task whose first command lasts longer than any test, and waits until it runs.
    void beginLongCommand(const QByteArray &seconds)
    {
        m_server->script({Answer::text("I wait.").andCall(
                              "Bash", {{"command", QLatin1String("sleep ") + QString::fromLatin1(seconds)}}),
                          Answer::text("Awake.")});
        QVERIFY(open());
        QVERIFY(send("Wait for it"));
        QVERIFY2(QTest::qWaitFor([this] { return !m_program->facts<Ruling>().isEmpty(); }, Patience),
                 everything());
        if (m_program->questions() > 0)
            QVERIFY(press("Allow once"));
        QTRY_VERIFY_WITH_TIMEOUT(runningWith(seconds) > 0, Patience);
    }

    /// The next start shows the session, its turn as cut, and goes on when told.
    void goesOnAfterAStart()
    {
        const QByteArray said = verdict();
        QVERIFY2(said.contains("intact"), said);
        QVERIFY(m_program->start({"--theme", "light"}, 1120, 780));
        QVERIFY2(hears("Paddock ended while this turn was under way."), everything());
        QVERIFY(heard("Wait for it").has_value());
        QCOMPARE(m_program->facts<TurnEnded>().size(), 0);
        QVERIFY(press("Continue"));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>(), QList<TurnEnded>{{TurnEnd::Completed}},
                                  Patience);
        QCOMPARE(m_program->facts<UserMessage>().size(), 1);
        QCOMPARE(m_program->facts<Started>().size(), 1);
        QCOMPARE(m_program->facts<Returned>().size(), 1);
    }

    std::unique_ptr<PrivateKeyring> m_session;
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<DesktopProgram> m_program; // ends before its session
    std::unique_ptr<ScreenReader> m_reader;
};

void TestDesktopFaults::init()
{
    if (const QString missing = DesktopProgram::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    if (!QFile::exists(QLatin1String(ScreenReader::launcher)))
        QSKIP("at-spi2-core is not installed; it carries what screen readers hear.");
    m_session = std::make_unique<PrivateKeyring>();
    QVERIFY(m_session->startBus());
    m_program = std::make_unique<DesktopProgram>();
    m_reader = std::make_unique<ScreenReader>();
    QVERIFY(m_reader->start(QString::fromUtf8(m_session->address())));
    m_server = std::make_unique<ModelServer>();
    m_program->set("DBUS_SESSION_BUS_ADDRESS", QString::fromUtf8(m_session->address()));
    m_program->set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    m_program->set("ANTHROPIC_API_KEY", "test-key");
    m_program->set("ANTHROPIC_BASE_URL", m_server->url().toString());
    QVERIFY(QDir().mkpath(project()));
    QFile readme(project() + "/README");
    QVERIFY(readme.open(QIODevice::WriteOnly));
    readme.write("Hello.\n");
}

void TestDesktopFaults::cleanup()
{
    m_program.reset();
    m_reader.reset();
    m_server.reset();
    m_session.reset();
}

void TestDesktopFaults::losesNothingWhenTheDisplayDies()
{
    QProcess display;
    display.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    display.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"});
    QTRY_VERIFY_WITH_TIMEOUT(display.canReadLine(), Patience);
    const QByteArray before = qgetenv("DISPLAY");
    const auto use = [this](const QByteArray &name) {
        qputenv("DISPLAY", name);
        m_program->set("DISPLAY", QString::fromUtf8(name));
    };
    const auto back = qScopeGuard([&] { qputenv("DISPLAY", before); });
    use(":" + display.readLine().trimmed());
    beginLongCommand("98701.25");
    if (QTest::currentTestFailed())
        return;
    display.kill();
    display.waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), Patience);
    QCOMPARE(m_program->process().exitStatus(), QProcess::NormalExit);
    QTRY_COMPARE_WITH_TIMEOUT(runningWith("98701.25"), 0, Patience);
    use(before);
    goesOnAfterAStart();
}

void TestDesktopFaults::endsCleanlyWhenTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("logging out") << SIGTERM;
    QTest::newRow("a terminal that closes") << SIGHUP;
}

void TestDesktopFaults::endsCleanlyWhenTold()
{
    QFETCH(int, signal);
    const QByteArray seconds = QByteArray::number(98702 + signal) + ".5";
    beginLongCommand(seconds);
    if (QTest::currentTestFailed())
        return;
    ::kill(pid_t(m_program->process().processId()), signal);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), Patience);
    QCOMPARE(m_program->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->process().exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(runningWith(seconds), 0, Patience);
    goesOnAfterAStart();
}

/// The connection is lost in the middle of an answer, and nothing listens for the next tries.
void TestDesktopFaults::goesOnWhenTheNetworkIsBack()
{
    m_server->script({Answer().andText("word ", 2000).withChunkDelay(std::chrono::milliseconds(20)),
                      Answer::text("Here I am again.")});
    QVERIFY(open());
    QVERIFY(send("Tell me much"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestCount(), 1, Patience);
    QVERIFY2(hears("word word"), everything());
    m_server->stopListening();
    QVERIFY2(hears("Waiting to try again"), everything());
    QCOMPARE(m_program->facts<TurnEnded>().size(), 0);
    m_server->script({Answer::text("The whole of it."), Answer::text("Here I am again.")});
    m_server->listenAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>(), QList<TurnEnded>{{TurnEnd::Completed}},
                              3 * Patience);
    QVERIFY2(hears("The whole of it."), everything());
    QVERIFY(send("And now?"));
    QVERIFY2(hears("Here I am again."), everything());
    QCOMPARE(m_program->facts<UserMessage>().size(), 2);
}

/// No file may grow any more, as on a disk without room. What cannot be recorded is not done.
void TestDesktopFaults::goesOnWhenTheDiskHasRoom()
{
    m_server->script({Answer::text("First."), Answer::text("Second."), Answer::text("Third.")});
    QVERIFY(open());
    QVERIFY(send("One"));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>().size(), 1, Patience);
    const QStringList logs = m_program->files("*.jsonl").filter("/sessions/");
    QCOMPARE(logs.size(), 1);
    const auto pid = pid_t(m_program->process().processId());
    rlimit room = {};
    QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, nullptr, &room), 0);
    const rlimit none{rlim_t(QFileInfo(logs.first()).size() + 1), room.rlim_max};
    QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &none, nullptr), 0);
    const int asked = m_server->requestCount();
    QVERIFY2(send("Two"), everything());
    QVERIFY2(hears("Make room and try again"), everything());
    QCOMPARE(m_server->requestCount(), asked);
    QCOMPARE(m_program->facts<UserMessage>().size(), 1);
    QVERIFY(!isOver());

    QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &room, nullptr), 0);
    QVERIFY2(send("Two"), everything());
    QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>().size(), 2, Patience);
    QVERIFY2(hears("Second."), everything());
    const QByteArray said = verdict();
    QVERIFY2(said.contains("intact"), said);
}

void TestDesktopFaults::saysThatItsFolderIsGone()
{
    QVERIFY(QDir().mkpath(m_program->home() + "/beside"));
    QFile beside(m_program->home() + "/beside/README");
    QVERIFY(beside.open(QIODevice::WriteOnly));
    beside.write("Mine.\n");
    beside.close();
    m_server->script({Answer::text("First."),
                      Answer::call("Write", {{"file_path", "new.txt"}, {"content", "x"}}),
                      Answer::text("It could not be written."), Answer::text("Last.")});
    QVERIFY(open());
    QVERIFY(send("One"));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>().size(), 1, Patience);
    QVERIFY(QDir(project()).removeRecursively());
    QVERIFY2(send("Write it"), everything());
    const auto isDone = [this] {
        if (m_program->facts<TurnEnded>().size() >= 2)
            return true;
        if (const auto allow = button("Allow once"); allow && allow->is(Heard::Sensitive))
            m_reader->act(*allow);
        QTest::qWait(200);
        return false;
    };
    QVERIFY2(QTest::qWaitFor(isDone, Patience), everything());
    for (const Returned &returned : m_program->facts<Returned>())
        QVERIFY2(returned.outcome != Outcome::Ok, qPrintable(returned.text));
    QVERIFY(!isOver());
    QVERIFY(!QFileInfo::exists(project()));
    QCOMPARE(QDir(m_program->home() + "/beside").entryList(QDir::Files), QStringList{"README"});
    QVERIFY(beside.open(QIODevice::ReadOnly));
    QCOMPARE(beside.readAll(), "Mine.\n");
    QVERIFY2(hears("Write new.txt: failed"), everything());
}

void TestDesktopFaults::offersMemoryWithoutAKeychain()
{
    if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_session->startDaemon(PrivateKeyring::Begin::Unlocked));
    m_server->requireKey("sk-memory-0123456789");
    m_server->script({Answer::text("First."), Answer::text("Second.")});
    m_program->set("ANTHROPIC_API_KEY", {});
    QVERIFY(m_program->start({"--theme", "light"}, 1120, 780));
    QVERIFY2(hears("It will be kept in the keychain of your system."), everything());
    m_session->killDaemon();
    QVERIFY(write("Key for Anthropic", "sk-memory-0123456789"));
    QVERIFY(press("Save in keychain"));
    QVERIFY2(hears("keep it in memory for this run"), everything());
    QVERIFY(write("Key for Anthropic", "sk-memory-0123456789"));
    QVERIFY(press("Use until Paddock ends"));
    QVERIFY2(hears("The key is kept in memory until Paddock ends"), everything());
    QDirIterator files(m_program->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("sk-memory"),
                 qPrintable(file.fileName()));
    }
    // A second start hands its folder to the window that is open, where the key in memory serves.
    QProcess second;
    second.setProcessEnvironment(m_program->process().processEnvironment());
    second.start(PADDOCK_BIN_DIR "/paddock-desktop", {project()});
    QVERIFY(second.waitForFinished(Patience));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<Configured>().size(), 1, Patience);
    QVERIFY(send("One"));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>(), QList<TurnEnded>{{TurnEnd::Completed}},
                              Patience);
}

QTEST_GUILESS_MAIN(TestDesktopFaults)
#include "tst_desktop_faults.moc"
