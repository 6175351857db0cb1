#include "app/cli/arguments.h"

#include <QTest>

using namespace paddock;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void readsAWholeRun()
    {
        const Result<Arguments> read = parseArguments(
            {"-p", "do it", "--output-format=stream-json", "--model", "m", "--provider", "ollama",
             "--permission-mode", "plan", "--max-turns=3", "--cwd", "/w", "--resume", "abc"});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->verb, Arguments::Verb::Run);
        QCOMPARE(read->prompt, "do it");
        QCOMPARE(read->output, OutputFormat::StreamJson);
        QCOMPARE(read->model, "m");
        QCOMPARE(read->provider, "ollama");
        QCOMPARE(read->mode, PermissionMode::Plan);
        QCOMPARE(read->maxTurns, 3);
        QCOMPARE(read->directory, "/w");
        QCOMPARE(read->resume, "abc");
    }

    void takesRulesInAnyOfTheirSpellings_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("many words") << QStringList{"--allowedTools", "Bash(git log:*)", "Edit", "-p", "x"};
        QTest::newRow("commas") << QStringList{"-p", "x", "--allowedTools", "Bash(git log:*),Edit"};
        QTest::newRow("blanks") << QStringList{"-p", "x", "--allowedTools", "Bash(git log:*) Edit"};
        QTest::newRow("equals") << QStringList{"-p", "x", "--allowed-tools=Bash(git log:*)",
                                               "--allowedTools=Edit"};
    }
    void takesRulesInAnyOfTheirSpellings()
    {
        QFETCH(QStringList, arguments);
        const Result<Arguments> read = parseArguments(arguments);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->allowed, (QStringList{"Bash(git log:*)", "Edit"}));
        QCOMPARE(read->prompt, "x");
    }

    void takesWordsBehindTwoDashesAsThePrompt()
    {
        const Result<Arguments> read =
            parseArguments({"-p", "--allowedTools", "Edit", "--", "--not an option"});
        QVERIFY(read);
        QCOMPARE(read->prompt, "--not an option");
        QCOMPARE(read->allowed, QStringList{"Edit"});
    }

    void readsWhichSessionIsMeant()
    {
        const QString uuid = "6f1f2a34-3f0e-4c8e-9b59-0d7c1c6b8a11";
        const Result<Arguments> fresh =
            parseArguments({"-p", "x", "--session-id", uuid.toUpper(), "--max-budget-usd", "0.5"});
        QVERIFY2(fresh, qPrintable(fresh ? QString() : fresh.error().message));
        QCOMPARE(fresh->sessionId, uuid); // one spelling, so that it is found again under any
        QCOMPARE(fresh->maxBudgetUsd, 0.5);
        QVERIFY(fresh->isKept);

        const Result<Arguments> fork = parseArguments({"-p", "x", "--resume", "abc", "--fork-session",
                                                       "--session-id", uuid, "--no-session-persistence"});
        QVERIFY2(fork, qPrintable(fork ? QString() : fork.error().message));
        QVERIFY(fork->forks);
        QVERIFY(!fork->isKept);
        QCOMPARE(fork->resume, "abc");
        QCOMPARE(fork->sessionId, uuid);
    }

    void refusesWhatNamesNoSession_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("no UUID") << QStringList{"--session-id", "mine"} << "--session-id";
        QTest::newRow("an id for what has one")
            << QStringList{"--session-id", "6f1f2a34-3f0e-4c8e-9b59-0d7c1c6b8a11", "--continue"}
            << "--fork-session";
        QTest::newRow("a fork of nothing") << QStringList{"--fork-session"} << "--fork-session";
        QTest::newRow("both") << QStringList{"--continue", "--resume", "x"} << "--continue";
        QTest::newRow("an empty id") << QStringList{"--resume", ""} << "--resume";
        QTest::newRow("no amount") << QStringList{"--max-budget-usd", "much"} << "--max-budget-usd";
        QTest::newRow("a budget of nothing") << QStringList{"--max-budget-usd", "0"} << "--max-budget-usd";
        QTest::newRow("an endless budget") << QStringList{"--max-budget-usd", "inf"} << "--max-budget-usd";
    }
    void refusesWhatNamesNoSession()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Result<Arguments> read = parseArguments(QStringList{"-p", "task"} + arguments);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void leavesTheWordsBehindAVerbToTheVerb()
    {
        const Result<Arguments> read = parseArguments({"sessions", "list", "--json"});
        QVERIFY(read);
        QCOMPARE(read->verb, Arguments::Verb::Sessions);
        QCOMPARE(read->words, (QStringList{"list", "--json"}));
    }

    void helpsWithAVerb()
    {
        const Result<Arguments> read = parseArguments({"rewind", "--help"});
        QVERIFY(read);
        QCOMPARE(read->verb, Arguments::Verb::Help);
        QCOMPARE(read->words, QStringList{"rewind"});
    }

    void knowsItsVerbsOnlyWithoutPrint()
    {
        QCOMPARE(parseArguments({"key", "set", "openai"})->verb, Arguments::Verb::Key);
        QCOMPARE(parseArguments({"key", "set", "openai"})->words, (QStringList{"set", "openai"}));
        QCOMPARE(parseArguments({"-p", "key"})->verb, Arguments::Verb::Run);
        QCOMPARE(parseArguments({})->verb, Arguments::Verb::Help);
        QCOMPARE(parseArguments({"-v"})->verb, Arguments::Verb::Version);
    }

    void aFolderOrALinkWithoutATaskIsForTheWindow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("isWindow");
        QTest::newRow("here") << QStringList{"."} << true;
        QTest::newRow("folder") << QStringList{"/usr"} << true;
        QTest::newRow("no such folder") << QStringList{"./no/such"} << true; // the window says so
        QTest::newRow("link") << QStringList{"paddock://open?folder=/usr"} << true;
        QTest::newRow("options first") << QStringList{"--new-window", "/usr"} << true;
        QTest::newRow("resume") << QStringList{"--resume", "abc"} << true;
        QTest::newRow("a task") << QStringList{"-p", "/usr"} << false;
        QTest::newRow("resume a task") << QStringList{"-p", "--resume", "abc", "go on"} << false;
        QTest::newRow("help") << QStringList{"/usr", "--help"} << false;
        QTest::newRow("verb") << QStringList{"doctor"} << false;
        QTest::newRow("nothing") << QStringList{} << false;
    }
    void aFolderOrALinkWithoutATaskIsForTheWindow()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, isWindow);
        const Result<Arguments> read = parseArguments(words);
        QVERIFY(read);
        QCOMPARE(read->verb == Arguments::Verb::Window, isWindow);
        if (isWindow)
            QCOMPARE(read->words, words);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("both ways to resume") << QStringList{"-p", "x", "--continue", "--resume", "a"};
        QTest::newRow("no turns") << QStringList{"-p", "x", "--max-turns", "0"};
        QTest::newRow("no value") << QStringList{"-p", "x", "--model"};
        QTest::newRow("unknown") << QStringList{"-p", "x", "--unknown"};
        QTest::newRow("no verb") << QStringList{"x"};
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QStringList, arguments);
        const Result<Arguments> read = parseArguments(arguments);
        QVERIFY(!read);
        QVERIFY(read.error().message.startsWith("error: "));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
