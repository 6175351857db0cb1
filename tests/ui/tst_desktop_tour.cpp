// The real program on a real display, driven by real keys and clicks: the practice model's tour from the start page to
// its end. What counts is what is in the session's log and in the folder.

#include "core/protocol/codec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

constexpr int patience = 30'000; // of a busy machine

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

class TestDesktopTour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DISPLAY"))
            QSKIP("There is no X display; tests/run.sh gives one.");
        if (QStandardPaths::findExecutable("xdotool").isEmpty())
            QSKIP("xdotool is not installed; it presses the keys.");
        QVERIFY(m_home.isValid());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "xcb");
        environment.insert("HOME", m_home.path());
        environment.insert("XDG_STATE_HOME", m_home.filePath("state"));
        environment.insert("XDG_CONFIG_HOME", m_home.filePath("config"));
        environment.insert("PADDOCK_DATA_DIR", m_home.filePath("data"));
        environment.insert("PADDOCK_PROVIDER", "practice");
        environment.insert("TMPDIR", m_home.path());
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(PADDOCK_BIN_DIR "/paddock-desktop", {"--theme", "light"});
        QVERIFY(m_program.waitForStarted(patience));
        QTRY_VERIFY_WITH_TIMEOUT(!(m_window = windowNamed("^Paddock$")).isEmpty(), patience);
        output("xdotool", {"windowactivate", "--sync", m_window});
        output("xdotool", {"windowsize", "--sync", m_window, "1000", "760"});
    }

    void aTourFromTheStartPageToItsEnd()
    {
        QTRY_VERIFY_WITH_TIMEOUT(begun(), patience);
        keys({"ctrl+l"});
        type("Show me");
        keys({"Return"});
        for (int question = 1; question <= 3; ++question) // test, edit, test
            allow(question);
        QTRY_COMPARE_WITH_TIMEOUT(count<TurnEnded>([](const TurnEnded &) { return true; }), 1, patience);
        QCOMPARE(count<TurnEnded>([](const TurnEnded &end) { return end.how == TurnEnd::Completed; }), 1);
        QCOMPARE(count<Ruling>([](const Ruling &ruling) { return ruling.by == Judge::Boundary; }), 1);
        QCOMPARE(
            count<Returned>([](const Returned &returned) { return returned.outcome == Outcome::Denied; }), 1);

        const QStringList sources = files("thermometer.cpp");
        QCOMPARE(sources.size(), 1);
        QFile source(sources.first());
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY2(source.readAll().contains("+ 32.0"), "the edit that was allowed is not in the file");
    }

    void closesWhenAsked()
    {
        keys({"ctrl+q"});
        QTRY_COMPARE_WITH_TIMEOUT(m_program.state(), QProcess::NotRunning, patience);
        QCOMPARE(m_program.exitCode(), 0);
    }

    void cleanupTestCase()
    {
        if (m_program.state() != QProcess::NotRunning) {
            m_program.kill();
            m_program.waitForFinished(patience);
        }
    }

private:
    static QString windowNamed(const QString &pattern)
    {
        return output("xdotool", {"search", "--onlyvisible", "--name", pattern}).section('\n', -1);
    }
    void keys(const QStringList &names)
    {
        output("xdotool", QStringList{"key", "--clearmodifiers", "--delay", "40"} + names);
    }
    void type(const QString &text) { output("xdotool", {"type", "--delay", "20", text}); }

    /// Whether the session has begun; else walks on through the page by Tab and presses what it finds there. Practice is
    /// the chosen provider, so the only thing to press that does something is its button.
    bool begun()
    {
        const auto any = [](const Configured &) { return true; };
        if (count<Configured>(any) > 0)
            return true;
        keys({"Tab", "space"});
        QTest::qWait(400);
        return count<Configured>(any) > 0;
    }

    /// Waits for the session's question number \a nth, then answers it by keyboard once the bar takes answers.
    void allow(int nth)
    {
        QTRY_COMPARE_WITH_TIMEOUT(
            count<Ruling>([](const Ruling &one) { return one.decision == Decision::Ask; }), nth, patience);
        const auto answers = [this] {
            return count<Ruling>([](const Ruling &one) { return one.by == Judge::User; });
        };
        for (int tries = 0; tries < 60 && answers() < nth; ++tries) {
            keys({"ctrl+j", "ctrl+Return"});
            QTest::qWait(250);
        }
        QCOMPARE(answers(), nth);
    }

    QStringList files(const QString &name) const
    {
        QStringList found;
        QDirIterator all(m_home.path(), {name}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

    /// How many facts of a kind in the session's log are as \a matches wants them.
    template<typename Kind, typename Matches>
    int count(Matches matches) const
    {
        int found = 0;
        QDirIterator logs(m_home.filePath("data"), QDir::Files, QDirIterator::Subdirectories);
        while (logs.hasNext()) {
            QFile log(logs.next());
            if (!log.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : log.readAll().split('\n')) {
                const Result<Entry> entry = entryFromJson(QJsonDocument::fromJson(line).object());
                const Kind *fact = entry ? std::get_if<Kind>(&entry->fact) : nullptr;
                found += fact && matches(*fact);
            }
        }
        return found;
    }

    QTemporaryDir m_home;
    QProcess m_program;
    QString m_window;
};

QTEST_GUILESS_MAIN(TestDesktopTour)
#include "tst_desktop_tour.moc"
