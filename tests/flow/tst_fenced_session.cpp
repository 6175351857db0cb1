#include "core/store/file_session_store.h"
#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QTcpServer>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

QList<QJsonObject> ofKind(const QList<QJsonObject> &facts, const QString &kind)
{
    QList<QJsonObject> found;
    for (const QJsonObject &fact : facts) {
        if (fact.value("kind").toString() == kind)
            found.append(fact);
    }
    return found;
}

/// What the first tool of the session gave.
QString returnedText(const Headless &headless)
{
    return ofKind(headless.facts(), "returned").value(0).value("text").toString();
}

} // namespace

/// The real binary, a model on loopback, and the real fence between what the model wants run and the machine.
class TestFencedSession : public QObject
{
    Q_OBJECT

private slots:
    void runsOrdinaryCommandsWithoutAskingAndHoldsThem()
    {
        Headless headless;
        headless.write("build.sh", "echo built > result.txt\necho x > \"$(dirname \"$PWD\")/escaped\"\nls \""
                                       + headless.home().toUtf8() + "\"\n");
        QFile(headless.home() + "/secret").open(QIODevice::WriteOnly);
        runOne(headless, {{"command", "sh build.sh"}});
        QCOMPARE(ofKind(headless.facts(), "ruling").value(0).value("rule").toString(), "fence");
        QCOMPARE(headless.read("result.txt"), "built\n");
        QVERIFY(!QFile::exists(headless.top() + "/escaped"));
        QVERIFY(!returnedText(headless).contains("secret\n"));
    }

    void deniesEachCommandWhereNoFenceCanStand()
    {
        Headless headless;
        const QString lonely = headless.top() + "/paddock"; // without its launcher beside it
        QVERIFY(QFile::copy(PADDOCK_BIN_DIR "/paddock", lonely));
        headless.useProgram(lonely);
        runOne(headless, {{"command", "echo x > made.txt"}}, {"--allowedTools", "Bash"});
        const QJsonObject ruling = ofKind(headless.facts(), "ruling").value(0);
        QCOMPARE(ruling.value("decision").toString(), "deny");
        QVERIFY(!QFile::exists(headless.workspace() + "/made.txt"));
        const Headless::End sandbox = headless.run({"sandbox", "--", "true"});
        QCOMPARE(sandbox.code, 125);
        QVERIFY2(sandbox.errors.contains("paddock-fence"), sandbox.errors.constData());
    }

    /// The end of the program between the ruling and the call: what goes on is a fresh process that has not yet found
    /// out which walls stand, and must not run it before.
    void fencesACallThatWasAllowedBeforeARestart()
    {
        Headless headless;
        const auto entry = [](const Fact &fact) {
            return Entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact};
        };
        headless.write("walls.sh", "grep -E 'NoNewPrivs|Seccomp:' /proc/self/status\n");
        const QString command = "sh walls.sh";
        const ToolCall call{{"toolu_1"}, "Bash", {{"command", command}}, {}};
        Ruling allowed{call.id, Decision::Allow, Judge::Rule, {}, "fence"};
        allowed.access.command = command;
        const QString workspace = QFileInfo(headless.workspace()).canonicalFilePath();
        FileSessionStore store(headless.home() + "/data/paddock/sessions");
        const Result<void> made =
            store.create({"killed"}, {entry(Configured{workspace, "anthropic", "claude-sonnet-4-5"}),
                                      entry(UserMessage{"go"}), entry(ModelMessage{{call}}), entry(allowed)});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        ModelServer server;
        server.script({Answer::text("never"), Answer::text("done")});
        headless.useMessagesApi(server.url());
        const Headless::End end = headless.run({"-p", "go on", "--resume", "killed"});
        QCOMPARE(end.output, "done\n");
        const QString text = returnedText(headless);
        QVERIFY2(text.contains("NoNewPrivs:\t1") && text.contains("Seccomp:\t2"), qPrintable(text));
    }

    void commitsUnderTheUsersNameAndNothingElseOfTheirs()
    {
        Headless headless;
        QDir().mkpath(headless.home());
        QFile config(headless.home() + "/.gitconfig");
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(
            "[user]\n\tname = Ann Other\n\temail = ann@example.org\n[credential]\n\thelper = store\n");
        config.close();
        headless.write("a.txt", "a\n");
        runOne(headless, {{"command",
                           "git init -q && git add -A && git commit -qm one && git log --format='%an %ae' && "
                           "git config --list"}});
        const QString text = returnedText(headless);
        QVERIFY2(text.contains("Ann Other ann@example.org"), qPrintable(text));
        QVERIFY2(!text.contains("helper=store"), qPrintable(text));
    }

    void masksCredentialsBeforeModelLogAndPrint()
    {
        Headless headless;
        const QByteArray token = "ghp_" + QByteArray("A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8");
        const QByteArray own = "test-key-4711-of-this-very-run";
        // In pieces, so that only what it prints is a credential.
        headless.write("show.sh",
                       "echo ghp_\"\"" + token.sliced(4) + "\necho test-\"\"" + own.sliced(5) + '\n');
        ModelServer server;
        headless.useMessagesApi(server.url(), QString::fromLatin1(own));
        server.script({Answer::call("Bash", {{"command", "sh show.sh"}}), Answer::text("done")});
        const Headless::End end = headless.run({"-p", "look", "--output-format", "stream-json", "--verbose"});
        QCOMPARE(end.code, 0);
        QByteArray everything = end.output + end.errors;
        for (const QJsonObject &fact : headless.facts())
            everything += QJsonDocument(fact).toJson();
        for (const auto &request : server.requests())
            everything += request.body;
        QVERIFY2(everything.contains("[masked:"), everything.constData());
        QVERIFY(!everything.contains(token));
        QVERIFY(!everything.contains(own));
    }

    void reachesListedHostsOnlyAndNotesBoth()
    {
        ModelServer listed; // any HTTP server
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Headless headless;
        headless.writeSettings(
            {{"sandbox",
              QJsonObject{{"allowedHosts", QJsonArray{"127.0.0.1:" + QString::number(listed.port())}}}}});
        const QString get = "curl -s --noproxy '' -x http://127.0.0.1:3128 http://127.0.0.1:%1/v1/models";
        runOne(headless, {{"command", get.arg(listed.port()) + "; " + get.arg(other.serverPort())}},
               {"--allowedTools", "Bash(curl *)"});
        const QString text = returnedText(headless);
        QCOMPARE(listed.requestCount(), 1);
        QVERIFY2(text.contains("sandbox.allowedHosts"),
                 qPrintable(text)); // the refusal says what would change it
        const QList<QJsonObject> reached = ofKind(headless.facts(), "reached");
        QCOMPARE(reached.size(), 2);
        QCOMPARE(reached[0].value("decision").toString(), "allow");
        QCOMPARE(reached[1].value("decision").toString(), "deny");
        QCOMPARE(reached[1].value("port").toInt(), int(other.serverPort()));
        QVERIFY(!other.hasPendingConnections());
    }

    void runsHooksBehindTheFence()
    {
        Headless headless;
        QDir().mkpath(headless.home());
        const QString hook =
            headless.home() + "/hook.sh"; // of the user: outside, and named in their settings
        QFile file(hook);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("cat > seen.json\necho x > \"$(dirname \"$PWD\")/escaped\" 2>/dev/null\nexit 0\n");
        file.close();
        headless.writeSettings(
            {{"hooks", QJsonObject{{"PreToolUse",
                                    QJsonArray{QJsonObject{
                                        {"matcher", "Bash"},
                                        {"hooks", QJsonArray{QJsonObject{{"type", "command"},
                                                                         {"command", "sh " + hook}}}}}}}}}});
        runOne(headless, {{"command", "echo ran"}});
        QVERIFY2(returnedText(headless).contains("ran"), qPrintable(returnedText(headless)));
        QVERIFY(headless.read("seen.json").contains("\"tool_name\":\"Bash\""));
        QVERIFY(!QFile::exists(headless.top() + "/escaped"));
    }

    void tellsTheModelWhatTheFenceSetAside()
    {
        Headless headless;
        headless.write("setup.sh", "echo 'x' > .envrc\nsleep 0.3\n");
        runOne(headless, {{"command", "sh setup.sh"}});
        QVERIFY2(returnedText(headless).contains("set aside"), qPrintable(returnedText(headless)));
        QVERIFY(!QFile::exists(headless.workspace() + "/.envrc"));
    }

    void leavesNothingRunningWhenItIsKilled()
    {
        Headless headless;
        ModelServer server;
        headless.useMessagesApi(server.url());
        server.script({Answer::call(
            "Bash", {{"command", "echo $$ > started; sh -c 'sleep 3; echo late > late.txt'"}})});
        const std::unique_ptr<QProcess> process = headless.start({"-p", "wait"});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(headless.workspace() + "/started"), 20'000);
        process->kill();
        QVERIFY(process->waitForFinished());
        QTest::qWait(4000); // what survived would have written by now
        QVERIFY(!QFile::exists(headless.workspace() + "/late.txt"));
    }

private:
    /// One call of Bash and the end.
    static void runOne(Headless &headless, const QJsonObject &input, const QStringList &options = {})
    {
        ModelServer server;
        headless.useMessagesApi(server.url());
        server.script({Answer::call("Bash", input), Answer::text("done")});
        const Headless::End end = headless.run(QStringList{"-p", "go"} + options);
        QVERIFY2(end.code == 0, end.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestFencedSession)
#include "tst_fenced_session.moc"
