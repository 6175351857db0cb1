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

    void knowsItsVerbsOnlyWithoutPrint()
    {
        QCOMPARE(parseArguments({"key", "set", "openai"})->verb, Arguments::Verb::Key);
        QCOMPARE(parseArguments({"key", "set", "openai"})->words, (QStringList{"set", "openai"}));
        QCOMPARE(parseArguments({"-p", "key"})->verb, Arguments::Verb::Run);
        QCOMPARE(parseArguments({})->verb, Arguments::Verb::Help);
        QCOMPARE(parseArguments({"-v"})->verb, Arguments::Verb::Version);
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
