#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace paddock::fakes;

namespace {

const QByteArray Makefile = "test: sum_test\n\t./sum_test\n\n"
                            "sum_test: sum_test.cpp sum.cpp sum.h\n\t$(CXX) -o $@ sum_test.cpp sum.cpp\n";
const QByteArray BrokenSum = "#include \"sum.h\"\n\nint sum(int a, int b)\n{\n    return a - b;\n}\n";

void writeProject(const Headless &headless)
{
    headless.write("Makefile", Makefile);
    headless.write("sum.h", "int sum(int a, int b);\n");
    headless.write("sum.cpp", BrokenSum);
    headless.write("sum_test.cpp", "#include \"sum.h\"\n#include <cstdio>\nint main()\n{\n"
                                   "    std::puts(sum(2, 2) == 4 ? \"sum is right\" : \"sum is wrong\");\n"
                                   "    return sum(2, 2) != 4;\n}\n");
}

QStringList kindsOf(const QList<QJsonObject> &facts)
{
    QStringList kinds;
    for (const QJsonObject &fact : facts)
        kinds.append(fact.value("kind").toString());
    return kinds;
}

QList<QJsonObject> factsOf(const QList<QJsonObject> &facts, const QString &kind)
{
    QList<QJsonObject> list;
    for (const QJsonObject &fact : facts) {
        if (fact.value("kind") == kind)
            list.append(fact);
    }
    return list;
}

/// All bytes below a folder, one after the other.
QByteArray everythingBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return bytes;
}

} // namespace

/// The real binary against a model on loopback: what was asked, what is in the files, what is in the log and what was
/// printed must agree.
class TestHeadless : public QObject
{
    Q_OBJECT

private slots:
    void readsEditsAndTestsASmallProject_data();
    void readsEditsAndTestsASmallProject();
    void streamsFramesOfTheCli();
    void readsNothingOutsideInAnyMode();
    void deniesWhatWouldAskAndListsIt();
    void takesTheTaskFromStandardInput();
    void continuesTheNewestSessionOfTheFolder();
    void continuesASessionWhoseLastLineWasTorn();
    void saysWhatIsWrongWithTheArguments_data();
    void saysWhatIsWrongWithTheArguments();
    void endsAtTheLimitOfTurns();
    void readsInstructionFiles();
    void letsNoAnswerDriveATerminal();
    void saysThatThereIsNoKey();
    void endsWithOneWhenTheKeyIsRefused();
    void reportsAnInterruptAndGoesOn();
    void losesNothingWhenKilledWhileACallRuns();
    void goesOnWhenTheNetworkComesBack();
    void losesNothingWhenTheKeyIsRevoked();
    void saysWhatIsEnforcedHere();
    void keepsTheKeyOutOfEverything();
    void practisesWithoutKeyOrNetwork();
};

void TestHeadless::readsEditsAndTestsASmallProject_data()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("Messages API") << "anthropic";
    QTest::newRow("chat completions") << "openai";
}

void TestHeadless::readsEditsAndTestsASmallProject()
{
    QFETCH(QString, provider);
    Headless headless;
    writeProject(headless);
    ModelServer server;
    headless.useMessagesApi(server.url());
    headless.set("OPENAI_API_KEY", "test-key");
    headless.set("OPENAI_BASE_URL", server.url("/v1").toString());
    server.script({
        Answer::text("I look at both.")
            .andCall("Read", {{"file_path", "sum.cpp"}})
            .andCall("Read", {{"file_path", headless.workspace() + "/sum_test.cpp"}}),
        Answer::call("Bash", {{"command", "make test"}}),
        Answer::call("Edit", {{"file_path", "sum.cpp"}, {"old_string", "a - b"}, {"new_string", "a + b"}}),
        Answer::call("Bash", {{"command", "make test"}}),
        Answer::text("It adds now.").withUsage({100, 0, 0, 7}),
    });

    const Headless::End end =
        headless.run({"-p", "Mend sum()", "--provider", provider, "--output-format", "json",
                      "--permission-mode", "acceptEdits", "--allowedTools", "Bash(make *)"});

    QCOMPARE(end.errors, QByteArray());
    QCOMPARE(end.code, 0);
    const QJsonObject result = end.json();
    QCOMPARE(result.value("type").toString(), "result");
    QCOMPARE(result.value("subtype").toString(), "success");
    QCOMPARE(result.value("result").toString(), "It adds now.");
    QCOMPARE(result.value("num_turns").toInt(), 5);
    QCOMPARE(result.value("usage").toObject().value("output_tokens").toInt(), 4 * 20 + 7);
    QCOMPARE(result.value("permission_denials").toArray(), QJsonArray());
    QCOMPARE(headless.read("sum.cpp"), QByteArray(BrokenSum).replace("a - b", "a + b"));

    QList<QJsonObject> facts = headless.facts();
    QCOMPARE(result.value("session_id").toString(), headless.onlySession());
    // Which files a call changed is found while the model is asked again, so where it stands is not fixed.
    const QList<QJsonObject> changed = factsOf(facts, "changed");
    const bool hasEdit = std::any_of(changed.begin(), changed.end(), [](const QJsonObject &fact) {
        const QJsonArray files = fact.value("files").toArray();
        return files.size() == 1 && files.first().toObject().value("path").toString() == "sum.cpp";
    });
    QVERIFY(hasEdit);
    QCOMPARE(factsOf(facts, "checkpointed").size(), 1);
    facts.removeIf([](const QJsonObject &fact) {
        const QString kind = fact.value("kind").toString();
        return kind == "changed" || kind == "checkpointed";
    });
    QCOMPARE(kindsOf(facts),
             (QStringList{"configured", "user",     "model",    "ruling",  "ruling",   "started",
                          "started",    "returned", "returned", "model",   "ruling",   "started",
                          "returned",   "model",    "ruling",   "started", "returned", "model",
                          "ruling",     "started",  "returned", "model",   "turnEnded"}));
    const QList<QJsonObject> returned = factsOf(facts, "returned");
    QVERIFY(returned.at(2).value("text").toString().contains("sum is wrong"));
    QCOMPARE(returned.at(2).value("outcome").toString(), "failed");
    QVERIFY(returned.at(4).value("text").toString().contains("sum is right"));
    QCOMPARE(returned.at(4).value("outcome").toString(), "ok");
    QVERIFY(server.requests().last().body.contains("sum is right"));
}

void TestHeadless::streamsFramesOfTheCli()
{
    Headless headless;
    headless.write("a.txt", "hello\n");
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script(
        {Answer::error(529), Answer::call("Read", {{"file_path", "a.txt"}}), Answer::text("Hello.")});

    const Headless::End end =
        headless.run({"-p", "--output-format", "stream-json", "--verbose", "Read a.txt"});

    QCOMPARE(end.code, 0);
    QStringList kinds;
    for (const QJsonObject &frame : end.lines())
        kinds.append(frame.value("type").toString() + '/' + frame.value("subtype").toString());
    QCOMPARE(kinds, (QStringList{"system/init", "system/api_retry", "assistant/", "user/", "assistant/",
                                 "result/success"}));
    const QJsonObject init = end.lines().first();
    QVERIFY(init.value("tools").toArray().contains("Read"));
    QCOMPARE(init.value("cwd").toString(), QFileInfo(headless.workspace()).canonicalFilePath());
    const QJsonObject block =
        end.lines().at(3).value("message").toObject().value("content").toArray().first().toObject();
    QCOMPARE(block.value("content").toString(), "1\thello\n2\t");
}

void TestHeadless::readsNothingOutsideInAnyMode()
{
    Headless headless;
    QFile outside(headless.top() + "/outside.txt");
    QVERIFY(outside.open(QIODevice::WriteOnly));
    outside.write("canary-outside");
    outside.close();
    QVERIFY(QFile::link("../outside.txt", headless.workspace() + "/inside.txt"));
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::call("Read", {{"file_path", "../outside.txt"}}),
                   Answer::call("Read", {{"file_path", "inside.txt"}}),
                   Answer::call("Write", {{"file_path", headless.top() + "/new.txt"}, {"content", "x"}}),
                   Answer::call("Grep", {{"pattern", "canary"}, {"path", ".."}, {"output_mode", "content"}}),
                   Answer::call("Bash", {{"command", "cat ../outside.txt"}}), Answer::text("I could not.")});

    const Headless::End end =
        headless.run({"-p", "go", "--permission-mode", "bypassPermissions", "--output-format", "json"});

    QCOMPARE(end.code, 0);
    QCOMPARE(end.json().value("permission_denials").toArray().size(), 5);
    QVERIFY(!QFile::exists(headless.top() + "/new.txt"));
    for (const ReceivedRequest &request : server.requests())
        QVERIFY(!request.body.contains("canary-outside"));
    for (const QJsonObject &ruling : factsOf(headless.facts(), "ruling"))
        QCOMPARE(ruling.value("by").toString(), "boundary");
}

void TestHeadless::deniesWhatWouldAskAndListsIt()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::call("Write", {{"file_path", "a.txt"}, {"content", "x"}}), Answer::text("No.")});
    const Headless::End end = headless.run({"-p", "go", "--output-format", "json"});
    QCOMPARE(end.code, 0);
    const QJsonArray denials = end.json().value("permission_denials").toArray();
    QCOMPARE(denials.size(), 1);
    QCOMPARE(denials.first().toObject().value("tool_name").toString(), "Write");
    QVERIFY(!QFile::exists(headless.workspace() + "/a.txt"));
}

void TestHeadless::takesTheTaskFromStandardInput()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.scriptFor("from a pipe", {Answer::text("Heard.")});
    const Headless::End end = headless.run({"-p"}, "from a pipe\n");
    QCOMPARE(end.errors, QByteArray());
    QCOMPARE(end.output, QByteArray("Heard.\n"));
}

void TestHeadless::continuesTheNewestSessionOfTheFolder()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::text("First."), Answer::text("Second."), Answer::text("Third.")});
    QCOMPARE(headless.run({"-p", "one"}).output, QByteArray("First.\n"));
    QCOMPARE(headless.run({"-p", "two", "--continue"}).output, QByteArray("Second.\n"));
    const QString id = headless.onlySession();
    QVERIFY(!id.isEmpty());
    QCOMPARE(headless.run({"-p", "three", "--resume", id}).output, QByteArray("Third.\n"));
    QCOMPARE(headless.onlySession(), id);
    QCOMPARE(server.requests().last().json.value("messages").toArray().size(), 5);
}

void TestHeadless::continuesASessionWhoseLastLineWasTorn()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::text("First."), Answer::text("Second.")});
    QCOMPARE(headless.run({"-p", "one"}).output, QByteArray("First.\n"));
    QDirIterator logs(headless.home(), {"*.jsonl"}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(logs.hasNext());
    QFile log(logs.next());
    QVERIFY(log.open(QIODevice::Append));
    log.write("{\"seq\":5,\"at\":\"2026");
    log.close();
    const Headless::End end = headless.run({"-p", "two", "--continue"});
    QCOMPARE(end.output, QByteArray("Second.\n"));
    QCOMPARE(end.code, 0);
    QVERIFY2(!end.errors.isEmpty(), "the person was not told what was mended");
}

void TestHeadless::saysWhatIsWrongWithTheArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown option") << QStringList{"-p", "x", "--frobnicate"} << QByteArray("frobnicate");
    QTest::newRow("unknown mode") << QStringList{"-p", "x", "--permission-mode", "yolo"}
                                  << QByteArray("yolo");
    QTest::newRow("unknown format") << QStringList{"-p", "x", "--output-format", "xml"} << QByteArray("xml");
    QTest::newRow("no number") << QStringList{"-p", "x", "--max-turns", "many"} << QByteArray("many");
    QTest::newRow("unknown verb") << QStringList{"frobnicate"} << QByteArray("frobnicate");
    QTest::newRow("no prompt") << QStringList{"-p"} << QByteArray("-p");
    QTest::newRow("unknown session") << QStringList{"-p", "x", "--resume", "nowhere"}
                                     << QByteArray("nowhere");
    QTest::newRow("no such folder") << QStringList{"-p", "x", "--cwd", "/no/such/folder"}
                                    << QByteArray("/no/such/folder");
    QTest::newRow("unknown provider") << QStringList{"-p", "x", "--provider", "acme"} << QByteArray("acme");
    QTest::newRow("bad rule") << QStringList{"-p", "x", "--allowedTools", "Bash(("} << QByteArray("Bash((");
}

void TestHeadless::saysWhatIsWrongWithTheArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    Headless headless;
    headless.set("ANTHROPIC_API_KEY", "test-key");
    headless.set("ANTHROPIC_BASE_URL", "http://127.0.0.1:9");
    const Headless::End end = headless.run(arguments);
    QCOMPARE(end.code, 1);
    QCOMPARE(end.output, QByteArray());
    QVERIFY2(end.errors.contains(named), end.errors.constData());
}

void TestHeadless::endsAtTheLimitOfTurns()
{
    Headless headless;
    headless.write("a.txt", "hello\n");
    ModelServer server;
    headless.useMessagesApi(server.url());
    const Answer read = Answer::call("Read", {{"file_path", "a.txt"}});
    server.script({read, read, read});
    const Headless::End end = headless.run({"-p", "go", "--max-turns", "2", "--output-format", "json"});
    QCOMPARE(end.code, 1);
    QCOMPARE(end.json().value("subtype").toString(), "error_max_turns");
    QCOMPARE(end.json().value("num_turns").toInt(), 2);
    QCOMPARE(server.requestCount(), 2);
}

void TestHeadless::readsInstructionFiles()
{
    Headless headless;
    headless.write("AGENTS.md", "Speak like a gardener.");
    headless.write("CLAUDE.md", "Use tabs.");
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::text("Hi.")});
    QCOMPARE(headless.run({"-p", "go"}).code, 0);
    const QByteArray body = server.requests().first().body;
    QVERIFY(body.contains("Speak like a gardener."));
    QVERIFY(body.indexOf("Use tabs.") < body.indexOf("Speak like a gardener."));
    QCOMPARE(factsOf(headless.facts(), "instructions").size(), 1);
}

void TestHeadless::letsNoAnswerDriveATerminal()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    const QString hostile = QString::fromUtf8("ab\u202ecd\x1b]0;owned\x07 \x1b[2J done");
    server.queue({Answer::text(hostile), Answer::text(hostile)});
    QCOMPARE(headless.run({"-p", "go"}).output, hostile.toUtf8() + '\n'); // a program gets what was said
    headless.useProgram("script"); // gives its child a terminal
    const QByteArray shown =
        headless.run({"-qec", PADDOCK_BIN_DIR "/paddock -p go --continue", "/dev/null"}).output;
    QVERIFY2(shown.contains("<U+202E>") && shown.contains("done"), shown.constData());
    QVERIFY2(!shown.contains('\x1b') && !shown.contains('\x07') && !shown.contains("\u202e"),
             shown.constData());
}

void TestHeadless::saysThatThereIsNoKey()
{
    Headless headless;
    const Headless::End end = headless.run({"-p", "go"});
    QCOMPARE(end.code, 1);
    QVERIFY2(end.errors.contains("paddock key set"), end.errors.constData());
}

void TestHeadless::endsWithOneWhenTheKeyIsRefused()
{
    Headless headless;
    ModelServer server;
    server.requireKey("the-right-one");
    server.script({Answer::text("Hi.")});
    headless.useMessagesApi(server.url(), "the-wrong-one");
    const Headless::End end = headless.run({"-p", "go", "--output-format", "json"});
    QCOMPARE(end.code, 1);
    QCOMPARE(end.json().value("subtype").toString(), "success"); // as the CLI reports failures of the API
    QCOMPARE(end.json().value("is_error").toBool(), true);
    QCOMPARE(end.json().value("terminal_reason").toString(), "api_error");
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(!end.output.contains("the-wrong-one"));
}

void TestHeadless::reportsAnInterruptAndGoesOn()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::call("Bash", {{"command", "touch began; sleep 60"}}), Answer::text("Again.")});
    const auto process =
        headless.start({"-p", "go", "--output-format", "json", "--permission-mode", "bypassPermissions"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(headless.workspace() + "/began"), 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Headless::End end = Headless::ended(*process);
    QCOMPARE(end.code, 0);
    QCOMPARE(end.json().value("subtype").toString(), "error_during_execution");
    QCOMPARE(end.json().value("terminal_reason").toString(), "aborted_tools");
    QCOMPARE(factsOf(headless.facts(), "returned").first().value("outcome").toString(), "interrupted");

    QCOMPARE(headless.run({"-p", "once more", "--continue"}).output, QByteArray("Again.\n"));
}

void TestHeadless::losesNothingWhenKilledWhileACallRuns()
{
    Headless headless;
    ModelServer server; // refuses a request in which a call lacks its result
    headless.useMessagesApi(server.url());
    server.script({Answer::text("First this.").andCall("Bash", {{"command", "echo ran >> runs; sleep 60"}}),
                   Answer::text("Back again.")});
    const auto process = headless.start({"-p", "go", "--permission-mode", "bypassPermissions"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(headless.workspace() + "/runs"), 20'000);
    process->kill();
    process->waitForFinished();

    const Headless::End end = headless.run({"-p", "What happened?", "--continue"});
    QCOMPARE(end.output, QByteArray("Back again.\n"));
    QCOMPARE(headless.read("runs"), QByteArray("ran\n"));
    const QList<QJsonObject> facts = headless.facts();
    QCOMPARE(factsOf(facts, "returned").first().value("outcome").toString(), "unknown");
    QVERIFY(server.requests().last().body.contains("First this."));
}

void TestHeadless::goesOnWhenTheNetworkComesBack()
{
    Headless headless;
    headless.write("a.txt", "hello\n");
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::call("Bash", {{"command", "touch began; sleep 1"}}), Answer::text("Done.")});
    const auto process = headless.start({"-p", "go", "--permission-mode", "bypassPermissions"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(headless.workspace() + "/began"), 20'000);
    server.stopListening();
    QByteArray said;
    const auto triesAgain = [&] {
        said += process->readAllStandardError();
        return said.contains("Trying again");
    };
    QTRY_VERIFY_WITH_TIMEOUT(triesAgain(), 30'000);
    server.listenAgain();
    const Headless::End end = Headless::ended(*process);
    QCOMPARE(end.code, 0);
    QCOMPARE(end.output, QByteArray("Done.\n"));
}

void TestHeadless::losesNothingWhenTheKeyIsRevoked()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url(), "first-key");
    server.script(
        {Answer::call("Bash", {{"command", "echo ran >> runs; sleep 1"}}), Answer::text("Back again.")});
    const auto process =
        headless.start({"-p", "go", "--permission-mode", "bypassPermissions", "--output-format", "json"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(headless.workspace() + "/runs"), 20'000);
    server.requireKey("second-key");
    const Headless::End end = Headless::ended(*process);
    QCOMPARE(end.code, 1);
    QCOMPARE(end.json().value("api_error_type").toString(), "auth");
    QCOMPARE(factsOf(headless.facts(), "returned").first().value("outcome").toString(), "ok");

    headless.useMessagesApi(server.url(), "second-key");
    QCOMPARE(headless.run({"-p", "on", "--continue"}).output, QByteArray("Back again.\n"));
    QCOMPARE(headless.read("runs"), QByteArray("ran\n"));
}

void TestHeadless::saysWhatIsEnforcedHere()
{
    Headless headless;
    headless.set("ANTHROPIC_API_KEY", "test-key");
    const Headless::End end = headless.run({"doctor", "--json"});
    QHash<QString, QString> verdicts;
    for (const QJsonValue &finding : QJsonDocument::fromJson(end.output).array())
        verdicts.insert(finding.toObject().value("what").toString(),
                        finding.toObject().value("verdict").toString());
    QCOMPARE(verdicts.value("paths"), "ok"); // it tried to get out
    // Of commands it says what the walls allow: see tst_doctor.
    QCOMPARE(verdicts.value("commands"), verdicts.value("namespaces"));
    QCOMPARE(verdicts.value("key"), "ok");
    QCOMPARE(verdicts.value("keychain"), "note"); // there is no bus in this environment
    QVERIFY(!end.output.contains("test-key"));
}

void TestHeadless::keepsTheKeyOutOfEverything()
{
    const QByteArray canary = "sk-canary-0123456789abcdef";
    Headless headless;
    ModelServer server;
    server.requireKey(canary);
    headless.useMessagesApi(server.url(), QString::fromLatin1(canary));
    headless.set("QT_LOGGING_RULES", "paddock.*=true");
    server.script(
        {Answer::call("Bash", {{"command", "env; cat /proc/$PPID/environ"}}), Answer::text("Done.")});
    const Headless::End end = headless.run(
        {"-p", "go", "--permission-mode", "bypassPermissions", "--output-format", "stream-json"});
    QCOMPARE(end.code, 0);
    QVERIFY(!end.output.contains(canary));
    QVERIFY(!end.errors.contains(canary));
    QVERIFY(!everythingBelow(headless.top()).contains(canary));
    for (const ReceivedRequest &request : server.requests())
        QVERIFY(!request.body.contains(canary));
}

void TestHeadless::practisesWithoutKeyOrNetwork()
{
    Headless headless;
    const Headless::End end = headless.run({"practice"});
    QCOMPARE(end.code, 0);
    QVERIFY2(end.output.contains("stopped by the boundary"), end.output.constData());
    QVERIFY2(end.output.contains("The test passes now."), end.output.constData());
    QVERIFY(end.output.contains("script"));
}

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
