// How the program starts: its words, links, a second start, the environment of the login shell, and other programs.

#include "app/desktop/deep_link.h"
#include "app/desktop/desktop_arguments.h"
#include "app/desktop/early_environment.h"
#include "app/desktop/external_programs.h"
#include "app/desktop/login_environment.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/start_requests.h"
#include "tests/ui/fake_host.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <sys/stat.h>

using namespace paddock;

namespace {

/// A machine on which these programs are.
FindProgram having(const QStringList &names)
{
    return [names](const QString &name) { return names.contains(name) ? "/usr/bin/" + name : QString(); };
}

bool writeScript(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + text) > 0
           && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// handOver() waits, so it runs on a thread, as it does in a process of its own.
class SecondStart
{
public:
    SecondStart(const InstancePlace &place, const LaunchRequest &request, int patience = 5000)
        : m_thread(QThread::create([this, place, request, patience] {
            m_end = handOver(place, request, patience);
            m_done = true;
        }))
    {
        m_thread->start();
    }
    ~SecondStart() { m_thread->wait(); }
    bool isDone() const { return m_done; }
    HandOver end() const { return m_end; }

private:
    HandOver m_end;
    std::atomic<bool> m_done = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestDesktopStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.filePath("run")));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_home.filePath("state")));
        QVERIFY(QDir(m_home.path()).mkpath("run"));
        QVERIFY(QDir(m_home.path()).mkpath("project"));
    }

    void wordsAreSeenFromTheFolderWhereTheyWereWritten()
    {
        const Result<DesktopArguments> arguments =
            parseDesktopArguments({"--new-window", "--wait", "project"}, m_home.path());
        QVERIFY(arguments.has_value());
        QCOMPARE(arguments->folder, QFileInfo(m_home.filePath("project")).canonicalFilePath());
        QVERIFY(arguments->newWindow && arguments->waits && arguments->asksForSomething());
        QCOMPARE(parseDesktopArguments({"."}, m_home.filePath("project"))->folder, arguments->folder);
        const QString address = QUrl::fromLocalFile(m_home.filePath("project")).toString();
        QCOMPARE(parseDesktopArguments({address})->folder, arguments->folder);
    }

    void wordsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such folder") << QStringList{"/no/such/folder"};
        QTest::newRow("a file") << QStringList{"/etc/passwd"};
        QTest::newRow("two folders") << QStringList{"/", "/"};
        QTest::newRow("a folder and a link") << QStringList{"/", "paddock://open?folder=/"};
        QTest::newRow("resume what") << QStringList{"--resume"};
        QTest::newRow("resume an option") << QStringList{"--resume", "--wait"};
        QTest::newRow("resume and continue") << QStringList{"--resume", "abc", "--continue"};
        QTest::newRow("no such option") << QStringList{"--yolo"};
        QTest::newRow("an option after --") << QStringList{"--", "--help"};
    }
    void wordsThatMakeNoSenseAreRefused()
    {
        QFETCH(QStringList, words);
        const Result<DesktopArguments> arguments = parseDesktopArguments(words);
        QVERIFY(!arguments.has_value());
        QVERIFY(!arguments.error().message.isEmpty());
    }

    void everyOptionIsInTheHelp()
    {
        for (const char *option : {"--resume", "--continue", "--new-window", "--wait", "--safe-mode",
                                   "--theme", "--version", "--help"})
            QVERIFY2(desktopHelp().contains(QLatin1String(option)), option);
    }

    void aLinkNamesAFolderAndNothingElse_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("fine");
        QTest::newRow("folder") << "paddock://open?folder=/" << true;
        QTest::newRow("encoded") << "paddock://open?folder=%2Fusr" << true;
        QTest::newRow("prompt") << "paddock://open?folder=/&prompt=rm" << false;
        QTest::newRow("two folders") << "paddock://open?folder=/&folder=/usr" << false;
        QTest::newRow("nothing") << "paddock://open" << false;
        QTest::newRow("relative") << "paddock://open?folder=usr" << false;
        QTest::newRow("not there") << "paddock://open?folder=/no/such" << false;
        QTest::newRow("a file") << "paddock://open?folder=/etc/passwd" << false;
        QTest::newRow("another verb") << "paddock://run?folder=/" << false;
        QTest::newRow("a path") << "paddock://open/run?folder=/" << false;
        QTest::newRow("a user") << "paddock://me@open?folder=/" << false;
        QTest::newRow("a fragment") << "paddock://open?folder=/#x" << false;
        QTest::newRow("a new line") << "paddock://open?folder=/usr%0A" << false;
        QTest::newRow("turned round") << "paddock://open?folder=/usr%E2%80%AE" << false;
        QTest::newRow("no host") << "paddock:open?folder=/" << false;
        QTest::newRow("too long") << "paddock://open?folder=/" + QString(9000, 'a') << false;
    }
    void aLinkNamesAFolderAndNothingElse()
    {
        QFETCH(QString, link);
        QVERIFY(isDeepLink(link));
        const Result<DeepLink> read = parseDeepLink(link);
        QTEST(read.has_value(), "fine");
        QVERIFY(read || !read.error().message.isEmpty());
        const Result<DesktopArguments> arguments = parseDesktopArguments({link});
        QCOMPARE(arguments.has_value(), read.has_value());
        QVERIFY(!arguments || arguments->folder.isEmpty()); // it is asked about, not opened
    }

    void aSecondStartHandsItsWordsOver()
    {
        const Result<InstancePlace> place = InstancePlace::find();
        QVERIFY(place.has_value());
        struct stat found {};
        QCOMPARE(::stat(QFile::encodeName(m_home.filePath("run/paddock")).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777, 0700u);
        SingleInstance first(*place, place->takeLock());
        QVERIFY(first.listen().has_value());
        QVERIFY(!place->takeLock()); // the second one sees that it is not the first

        QList<LaunchRequest> requests;
        QList<quint64> tickets;
        connect(&first, &SingleInstance::requested, this, [&](const LaunchRequest &request, quint64 ticket) {
            requests.append(request);
            tickets.append(ticket);
        });
        const LaunchRequest plain{{"--new-window", "a b"}, "/home/me", "token", false};
        {
            const SecondStart second(*place, plain);
            QTRY_COMPARE(requests, QList<LaunchRequest>{plain});
            first.answer(tickets.last());
            QTRY_VERIFY(second.isDone());
            QCOMPARE(second.end().end, HandOver::End::Taken);
        }
        {
            const SecondStart second(*place, plain);
            QTRY_COMPARE(requests.size(), 2);
            first.answer(tickets.last(), "No such folder.");
            QTRY_VERIFY(second.isDone());
            QCOMPARE(second.end().end, HandOver::End::Refused);
            QCOMPARE(second.end().message, "No such folder.");
        }
        LaunchRequest waits = plain;
        waits.waits = true;
        const SecondStart second(*place, waits);
        QTRY_COMPARE(requests.size(), 3);
        first.answer(tickets.last());
        QTest::qWait(50);
        QVERIFY(!second.isDone());
        first.end(tickets.last());
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.end().end, HandOver::End::Taken);
    }

    void aFirstThatHangsIsNotWaitedForForEver()
    {
        const Result<InstancePlace> place = InstancePlace::find();
        QVERIFY(place.has_value());
        SingleInstance first(*place, place->takeLock()); // nobody listens
        const HandOver over = handOver(*place, {{}, "/", {}, false}, 200);
        QCOMPARE(over.end, HandOver::End::NoAnswer);
        QVERIFY(!over.message.isEmpty());
    }

    void aSocketThatADeadProgramLeftIsTakenOver()
    {
        const Result<InstancePlace> place = InstancePlace::find();
        QVERIFY(place.has_value());
        {
            QFile left(place->socket);
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        FileDescriptor lock = place->takeLock();
        QVERIFY(lock);
        SingleInstance first(*place, std::move(lock));
        QVERIFY(first.listen().has_value());
        connect(&first, &SingleInstance::requested, &first,
                [&](const LaunchRequest &, quint64 ticket) { first.answer(ticket); });
        const SecondStart second(*place, {{}, "/", {}, false});
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.end().end, HandOver::End::Taken);
    }

    void twoRealProcessesAgreeWhoIsFirst()
    {
        const Result<InstancePlace> place = InstancePlace::find();
        QVERIFY(place.has_value());
        SingleInstance first(*place, place->takeLock());
        QVERIFY(first.listen().has_value());
        QList<LaunchRequest> requests;
        connect(&first, &SingleInstance::requested, &first,
                [&](const LaunchRequest &request, quint64 ticket) {
                    requests.append(request);
                    first.answer(ticket);
                });
        QProcess second;
        second.start(QCoreApplication::applicationFilePath(), {"--second-start", "a folder"});
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.exitCode(), int(HandOver::End::Taken));
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0].arguments, QStringList{"a folder"});
    }

    void theNextOneIsFirstWhenTheFirstIsKilled()
    {
        const Result<InstancePlace> place = InstancePlace::find();
        QVERIFY(place.has_value());
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(), {"--hold"});
        QTRY_VERIFY(killed.canReadLine());
        QVERIFY(!place->takeLock());
        QVERIFY(QFile::exists(place->socket));
        killed.kill();
        QTRY_COMPARE(killed.state(), QProcess::NotRunning);
        FileDescriptor lock = place->takeLock();
        QVERIFY(lock);
        SingleInstance first(*place, std::move(lock));
        QVERIFY(first.listen().has_value());
    }

    void nonsenseOnTheSocketIsTurnedAway()
    {
        const Result<InstancePlace> place = InstancePlace::find();
        QVERIFY(place.has_value());
        SingleInstance first(*place, place->takeLock());
        QVERIFY(first.listen().has_value());
        QSignalSpy requested(&first, &SingleInstance::requested);
        QLocalSocket huge;
        huge.connectToServer(place->socket);
        huge.write(QByteArray(8, '\xff'));
        QTRY_COMPARE(huge.state(), QLocalSocket::UnconnectedState);
        QLocalSocket strange;
        strange.connectToServer(place->socket);
        strange.write(QByteArray("\0\0\0\2{}", 6));
        QTRY_VERIFY(strange.bytesAvailable() > 0);
        QVERIFY(strange.readAll().contains("\"accepted\":false"));
        QCOMPARE(requested.count(), 0);
    }

    void aRequestIsReadAsItWasWritten()
    {
        const LaunchRequest request{{"--resume", "ä b"}, "/home/me", "token", true};
        QCOMPARE(decodeLaunch(encodeLaunch(request).mid(4)), std::optional(request));
        for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray(R"({"version":2})"),
                                       QByteArray(R"({"version":1,"arguments":[1],"folder":"/"})"),
                                       QByteArray(R"({"version":1,"arguments":[],"folder":"relative"})")})
            QVERIFY2(!decodeLaunch(json), json.constData());
    }

    void aSessionIsFoundByABeginningOrByItsAge()
    {
        const auto session = [](const QString &id, const QString &folder, int minute,
                                const QString &source = {}) {
            SessionSummary summary;
            summary.id = SessionId{id};
            summary.workspace = folder;
            summary.changed = QDateTime(QDate(2026, 1, 1), QTime(10, minute), Qt::UTC);
            summary.source = source;
            return summary;
        };
        const QList<SessionSummary> sessions{session("abc1", "/a", 1), session("abd2", "/b", 3),
                                             session("ffff", "/a", 2),
                                             session("gggg", "/a", 9, "claude-code")};
        const auto meant = [&](const QString &resume, const QString &folder = {}) {
            DesktopArguments arguments;
            arguments.resume = resume;
            arguments.resumeNewest = resume.isEmpty();
            arguments.folder = folder;
            const Result<SessionId> found = sessionMeant(arguments, sessions);
            return found ? found->value : QString("-");
        };
        QCOMPARE(meant("abc"), "abc1");
        QCOMPARE(meant("ab"), "-");
        QCOMPARE(meant("zz"), "-");
        QCOMPARE(meant({}), "abd2");
        QCOMPARE(meant({}, "/a"), "ffff");
        QCOMPARE(meant({}, "/c"), "-");
    }

    void anEditorIsStartedWithoutAShellAndWithItsLine_data()
    {
        QTest::addColumn<QString>("custom");
        QTest::addColumn<int>("line");
        QTest::addColumn<QStringList>("arguments");
        const QString path = "/w/-rf; touch $(x) {line}.cpp";
        QTest::newRow("found") << "" << 7 << QStringList{"--line", "7", path};
        QTest::newRow("found, no line") << "" << 0 << QStringList{"--line", "1", path};
        QTest::newRow("own") << "code --goto {file}:{line}" << 3 << QStringList{"--goto", path + ":3"};
        QTest::newRow("own, no line") << "code --goto {file}:{line}" << 0 << QStringList{"--goto", path};
        QTest::newRow("own, no place") << "code -n" << 3 << QStringList{"-n", path};
        QTest::newRow("own, quoted") << "code \"a b\" {file}" << 3 << QStringList{"a b", path};
    }
    void anEditorIsStartedWithoutAShellAndWithItsLine()
    {
        QFETCH(QString, custom);
        QFETCH(int, line);
        const Result<ProgramCall> call =
            editorCall(custom, "/w/-rf; touch $(x) {line}.cpp", line,
                       having({custom.isEmpty() ? QString("kate") : QString("code")}));
        QVERIFY(call.has_value());
        QTEST(call->arguments, "arguments");
        QCOMPARE(call->folder, "/w");
    }

    void anEditorThatCannotWorkIsSaid()
    {
        QVERIFY(!editorCall({}, "/w/a", 1, having({})).has_value());
        QVERIFY(!editorCall("nothere {file}", "/w/a", 1, having({"kate"})).has_value());
        QVERIFY(!editorCall("{file}", "/w/a", 1, having({"kate"})).has_value());
        QVERIFY(!editorCall({}, "a", 1, having({"kate"})).has_value());
        QCOMPARE(detectEditors(having({"gvim", "code"})).size(), 2);
    }

    void aProgramOfThePathIsReallyStarted()
    {
        const QString folder = m_home.filePath("bin");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeScript(folder + "/my-editor", "printf '%s|' \"$@\" > '" + QFile::encodeName(folder)
                                                       + "/told.part'\n"
                                                         "mv '"
                                                       + QFile::encodeName(folder) + "/told.part' '"
                                                       + QFile::encodeName(folder) + "/told'\n"));
        const auto find = [&](const QString &name) { return QStandardPaths::findExecutable(name, {folder}); };
        const Result<ProgramCall> call =
            editorCall("my-editor +{line} {file}", m_home.filePath("a b;c.txt"), 12, find);
        QVERIFY(call.has_value());
        QVERIFY(startDetached(*call).has_value());
        QTRY_COMPARE(readFile(folder + "/told"),
                     "+12|" + QFile::encodeName(m_home.filePath("a b;c.txt")) + "|");
        QVERIFY(!startDetached({folder + "/not-there", {}, folder}).has_value());
    }

    void aTerminalIsTheOneThatAPersonUsesOrOneThatIsThere()
    {
        QCOMPARE(terminalCall("foot -a x", "/w", having({"foot", "xterm"}))->arguments,
                 (QStringList{"-a", "x"}));
        QCOMPARE(terminalCall({}, "/w", having({"gnome-terminal", "xterm"}))->arguments,
                 QStringList{"--working-directory=/w"});
        QCOMPARE(terminalCall("gone", "/w", having({"xterm"}))->folder, "/w");
        QVERIFY(!terminalCall({}, "/w", having({})).has_value());
    }

    void onlyListsOfFoldersAreTakenFromTheShell()
    {
        const QByteArray mark = "\x01paddock-environment\x01";
        QByteArray told = "PATH=/a:/b:.:/a::rel|LD_PRELOAD=/evil.so|SECRET=x|NVM_DIR=/nvm|GOPATH=go|";
        told.replace('|', '\0');
        const LoginEnvironment::Variables read =
            LoginEnvironment::read("welcome\nPATH=/wrong\n" + mark + told);
        QCOMPARE(read, (LoginEnvironment::Variables{{"PATH", "/a:/b"}, {"NVM_DIR", "/nvm"}}));
        QVERIFY(LoginEnvironment::read("PATH=/a").empty());
    }

    void theLoginShellIsAskedOnTheSide()
    {
        const QString shell = m_home.filePath("bash");
        QVERIFY(
            writeScript(shell, "echo noise\nexport PATH=/from/shell:$PATH\nshift 2\nexec /bin/sh \"$@\"\n"));
        LoginEnvironment login(shell);
        LoginEnvironment::Variables found;
        connect(&login, &LoginEnvironment::finished, this,
                [&](const LoginEnvironment::Variables &variables) { found = variables; });
        QTRY_VERIFY(!found.empty());
        QCOMPARE(found[0].first, "PATH");
        QVERIFY(found[0].second.startsWith("/from/shell:"));
    }

    void aShellThatHangsIsEnded()
    {
        const QString shell = m_home.filePath("hanging-bash");
        QVERIFY(writeScript(shell, "echo $$ > '" + QFile::encodeName(m_home.filePath("pid"))
                                       + "'\nexec sleep 1000\n"));
        LoginEnvironment login(shell, std::chrono::milliseconds(300));
        QSignalSpy finished(&login, &LoginEnvironment::finished);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("did not answer in time"));
        QTRY_COMPARE(finished.count(), 1);
        const int pid = readFile(m_home.filePath("pid")).trimmed().toInt();
        if (pid > 0) // else it was ended before it began
            QTRY_VERIFY(!QFile::exists(QString("/proc/%1").arg(pid)));
    }

private:
    QTemporaryDir m_home;
};

namespace {

/// What another start of the program does before it has a window. Gives what became of its words.
int startAgain(const QStringList &words)
{
    const Result<InstancePlace> place = InstancePlace::find();
    if (!place || place->takeLock())
        return -1; // there is no first
    return int(handOver(*place, {words, QDir::currentPath(), {}, false}).end);
}

/// Is the first until somebody ends it.
int hold(QCoreApplication &app)
{
    const Result<InstancePlace> place = InstancePlace::find();
    if (!place)
        return 1;
    SingleInstance first(*place, place->takeLock());
    if (!first.listen())
        return 1;
    QTextStream(stdout) << "held" << Qt::endl;
    return app.exec();
}

} // namespace

int main(int count, char **words)
{
    QApplication app(count, words);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == QLatin1String("--second-start"))
        return startAgain(given.mid(2));
    if (given.value(1) == QLatin1String("--hold"))
        return hold(app);
    TestDesktopStart test;
    return QTest::qExec(&test, count, words);
}
#include "tst_desktop_start.moc"
