#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QTest>

using namespace paddock::fakes;

namespace {

/// What the server counted, added up by its own hand.
struct Counted {
    AnswerUsage sum{0, 0, 0, 0};
    int requests = 0;

    const AnswerUsage &count(const AnswerUsage &usage)
    {
        sum.input += usage.input;
        sum.cacheWrite += usage.cacheWrite;
        sum.cacheRead += usage.cacheRead;
        sum.output += usage.output;
        ++requests;
        return usage;
    }
    /// Of an answer that is cut: the Messages API names all of the prompt at once, and one token of output.
    const AnswerUsage &countCut(const AnswerUsage &usage)
    {
        count({usage.input, usage.cacheWrite, usage.cacheRead, 1});
        return usage;
    }
};

QString figuresIn(const QJsonObject &row)
{
    return QStringLiteral("%1 requests: %2 %3 %4 %5")
        .arg(row.value("requests").toInteger())
        .arg(row.value("inputTokens").toInteger())
        .arg(row.value("cacheWriteTokens").toInteger())
        .arg(row.value("cacheReadTokens").toInteger())
        .arg(row.value("outputTokens").toInteger());
}

QString figuresOf(const Counted &counted)
{
    return QStringLiteral("%1 requests: %2 %3 %4 %5")
        .arg(counted.requests)
        .arg(counted.sum.input)
        .arg(counted.sum.cacheWrite)
        .arg(counted.sum.cacheRead)
        .arg(counted.sum.output);
}

QJsonObject ledger(const Headless &headless, const QStringList &options = {})
{
    const Headless::End end = headless.run(QStringList{"usage", "--json"} + options);
    if (end.code != 0)
        qWarning("%s", end.errors.constData());
    return end.json();
}

QString total(const Headless &headless, const QStringList &options = {})
{
    return figuresIn(ledger(headless, options).value("total").toObject());
}

double claudeUsd(const AnswerUsage &usage)
{
    return (double(usage.input) * 3 + double(usage.cacheWrite) * 3.75 + double(usage.cacheRead) * 0.3
            + double(usage.output) * 15)
           / 1e6;
}

} // namespace

/// The real binary against a provider that knows what it counted.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void addsUpToWhatTheProviderCounted();
    void countsWhatHasNoFileAnyMore();
    void countsNothingAgainForACopy();
    void saysUnknownWhereAPriceIsMissing();
    void takesPricesFromThePersonsOwnList();
    void saysWhatIsWrongWithTheArguments_data();
    void saysWhatIsWrongWithTheArguments();
    void endsATurnWhoseSessionIsSpent();
    void endsTurnsOfASpentDayInEverySession_data();
    void endsTurnsOfASpentDayInEverySession();
    void makesNoRoomInABudgetByDeleting();
};

void TestUsage::addsUpToWhatTheProviderCounted()
{
    Headless headless;
    headless.write("a.txt", "hello\n");
    ModelServer server;
    headless.useMessagesApi(server.url());
    Counted counted;
    server.script(
        {Answer::call("Read", {{"file_path", "a.txt"}}).withUsage(counted.count({1001, 20, 300, 41})),
         Answer::text("Half an answer").withUsage(counted.countCut({555, 7, 9, 99})).cutAfterEvents(4),
         Answer::text("Half").withUsage(counted.countCut({31, 0, 2, 99})).overloadedAfterEvents(4),
         Answer::text("Whole.").withUsage(counted.count({2003, 1, 700, 57})), Answer::error(529),
         Answer::text("Second turn.").withUsage(counted.count({10, 0, 5000, 3}))});
    QCOMPARE(headless.run({"-p", "first"}).code, 0);
    QCOMPARE(headless.run({"-p", "second", "--continue"}).code, 0);
    // Another session, of the same day and directory.
    server.scriptFor("third", {Answer::text("Third.").withUsage(counted.count({1, 2, 3, 4}))});
    QCOMPARE(headless.run({"-p", "third"}).code, 0);
    QCOMPARE(server.requestCount(), 7);

    for (const QString &by : QStringList{"day", "session", "turn", "project", "model", "agent"}) {
        const QJsonObject all = ledger(headless, {"--by", by});
        QCOMPARE(figuresIn(all.value("total").toObject()), figuresOf(counted));
        qint64 output = 0;
        for (const QJsonValue &row : all.value("rows").toArray())
            output += row.toObject().value("outputTokens").toInteger();
        QCOMPARE(output, counted.sum.output);
    }
    QCOMPARE(ledger(headless, {"--by", "turn"}).value("rows").toArray().size(), 3);
    QCOMPARE(ledger(headless, {"--by", "session"}).value("rows").toArray().size(), 2);
    const QJsonObject byModel =
        ledger(headless, {"--by", "model"}).value("rows").toArray().first().toObject();
    QCOMPARE(byModel.value("model").toString(), "claude-sonnet-4-5");
    QVERIFY(qAbs(byModel.value("costUsd").toDouble() - claudeUsd(counted.sum)) < 1e-12);

    const QString session = ledger(headless, {"--by", "session"})
                                .value("rows")
                                .toArray()
                                .last()
                                .toObject()
                                .value("session")
                                .toString();
    QCOMPARE(total(headless, {"--session", session.first(20)}), "1 requests: 1 2 3 4");
    QCOMPARE(total(headless, {"--workspace", "."}), figuresOf(counted));
    QCOMPARE(total(headless, {"--workspace", headless.home()}), "0 requests: 0 0 0 0");
    const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    QCOMPARE(total(headless, {"--since", tomorrow}), "0 requests: 0 0 0 0");
    QCOMPARE(total(headless, {"--until", tomorrow}), figuresOf(counted));
    QCOMPARE(headless.run({"usage", "--since", tomorrow}).output, "Nothing was used yet.\n");
    QCOMPARE(headless.run({"usage", "--csv", "--by", "turn"}).output.count("\r\n"), 4);
}

/// Spending does not become undone because nobody kept the conversation.
void TestUsage::countsWhatHasNoFileAnyMore()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    Counted counted;
    server.scriptFor("keep nothing",
                     {Answer::text("Half").withUsage(counted.countCut({9, 0, 0, 9})).cutAfterEvents(4),
                      Answer::text("Passing.").withUsage(counted.count({40, 0, 0, 4}))});
    server.scriptFor("delete this", {Answer::text("Gone.").withUsage(counted.count({60, 0, 0, 6}))});
    QCOMPARE(headless.run({"-p", "keep nothing of it", "--no-session-persistence"}).code, 0);
    QCOMPARE(total(headless), figuresOf({{49, 0, 0, 5}, 2}));

    QCOMPARE(headless.run({"-p", "delete this"}).code, 0);
    const QString session = headless.onlySession();
    QCOMPARE(total(headless), figuresOf(counted));
    QCOMPARE(headless.run({"sessions", "delete", session}).code, 0);
    QCOMPARE(total(headless), figuresOf(counted));
    QCOMPARE(headless.run({"sessions", "restore", session}).code, 0);
    QCOMPARE(total(headless), figuresOf(counted)); // not twice
    QCOMPARE(headless.run({"sessions", "delete", session}).code, 0);
    QCOMPARE(headless.run({"sessions", "purge", "--all", "--yes"}).code, 0);
    QCOMPARE(headless.onlySession(), QString());
    QCOMPARE(total(headless), figuresOf(counted));
}

void TestUsage::countsNothingAgainForACopy()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    Counted counted;
    server.script({Answer::text("One.").withUsage(counted.count({100, 0, 0, 10}))});
    QCOMPARE(headless.run({"-p", "go"}).code, 0);
    QCOMPARE(headless.run({"sessions", "fork", headless.onlySession()}).code, 0);
    QCOMPARE(total(headless), figuresOf(counted));
}

void TestUsage::saysUnknownWhereAPriceIsMissing()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    headless.set("OPENAI_API_KEY", "test-key");
    headless.set("OPENAI_BASE_URL", server.url("/v1").toString());
    server.script({Answer::text("Hi.").withUsage({100, 0, 50, 9})});
    QCOMPARE(headless.run({"-p", "go", "--provider", "openai", "--model", "homemade"}).code, 0);
    const QJsonObject only = ledger(headless);
    QCOMPARE(figuresIn(only.value("total").toObject()), "1 requests: 100 0 50 9");
    QVERIFY(only.value("total").toObject().value("costUsd").isNull());
    QCOMPARE(only.value("unpricedModels").toArray(), QJsonArray{"homemade"});
    QVERIFY(headless.run({"usage"}).output.contains("unknown"));
    QVERIFY(!headless.run({"usage"}).output.contains("$0"));
    QVERIFY(headless.run({"usage", "--csv"}).output.contains(",unknown\r\n"));

    QCOMPARE(headless.run({"-p", "go"}).code, 0);
    const QByteArray table = headless.run({"usage", "--by", "model"}).output;
    QVERIFY2(table.contains(" + unknown"), table.constData());
    QVERIFY2(table.contains("as of 20"), table.constData());
}

void TestUsage::takesPricesFromThePersonsOwnList()
{
    Headless headless;
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::text("Hi.").withUsage({1'000'000, 0, 0, 0})});
    QCOMPARE(headless.run({"-p", "go", "--model", "homemade"}).code, 0);
    const auto write = [&](const QByteArray &json) {
        QDir().mkpath(headless.home() + "/config/paddock");
        QFile file(headless.home() + "/config/paddock/models.json");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    write(R"({"models": [{"id": "homemade", "context": 100000, "maxOutput": 1000, "price":
              {"asOf": "2026-11-01", "input": 0.25, "cacheWrite": 0, "cacheRead": 0, "output": 1}}]})");
    QCOMPARE(ledger(headless).value("total").toObject().value("costUsd").toDouble(), 0.25);
    QCOMPARE(ledger(headless).value("pricesAsOf").toString(), "2026-11-01");

    write(R"({"models": [{"id": "homemade", "context": 0}]})");
    const Headless::End end = headless.run({"usage", "--json"});
    QCOMPARE(end.code, 0);
    QVERIFY2(end.errors.contains("models.json") && end.errors.contains("\"context\""),
             end.errors.constData());
    QVERIFY(end.json().value("total").toObject().value("costUsd").isNull());
    const QByteArray doctor = headless.run({"doctor"}).output;
    QVERIFY2(doctor.contains("models.json"), doctor.constData());
}

void TestUsage::saysWhatIsWrongWithTheArguments_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("by") << QStringList{"--by", "week"} << QByteArray("day, session, turn");
    QTest::newRow("since") << QStringList{"--since", "monday"} << QByteArray("2026-03-01");
    QTest::newRow("until") << QStringList{"--until", "2026-13-01"} << QByteArray("--until");
    QTest::newRow("both") << QStringList{"--json", "--csv"} << QByteArray("--json|--csv");
    QTest::newRow("a word") << QStringList{"today"} << QByteArray("paddock usage");
    QTest::newRow("no such session") << QStringList{"--session", "f00"} << QByteArray("f00");
}

void TestUsage::saysWhatIsWrongWithTheArguments()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const Headless headless;
    const Headless::End end = headless.run(QStringList{"usage"} + options);
    QCOMPARE(end.code, 1);
    QCOMPARE(end.output, QByteArray());
    QVERIFY2(end.errors.contains(said), end.errors.constData());
}

/// Nothing is sent once the session's hard budget is used up, also by the next process.
void TestUsage::endsATurnWhoseSessionIsSpent()
{
    Headless headless;
    headless.write("a.txt", "hello\n");
    headless.writeSettings({{"budgets", QJsonObject{{"session", QJsonObject{{"hardUsd", 2.0}}}}}});
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script(
        {Answer::call("Read", {{"file_path", "a.txt"}}).withUsage({1'000'000, 0, 0, 0}), // three dollars
         Answer::text("Never said.")});
    const Headless::End first = headless.run({"-p", "go", "--output-format", "json"});
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(first.code != 0);
    QVERIFY(first.json().value("is_error").toBool());
    QStringList kinds;
    for (const QJsonObject &fact : headless.facts())
        kinds.append(fact.value("kind").toString());
    QVERIFY2(kinds.contains("returned"),
             qPrintable(kinds.join(' '))); // a safe point: the call has its result
    QCOMPARE(kinds.mid(kinds.size() - 2), (QStringList{"budgetReached", "turnEnded"}));

    QVERIFY(headless.run({"-p", "once more", "--continue"}).code != 0);
    QCOMPARE(server.requestCount(), 1);
    headless.run({"-p", "another session"});
    QCOMPARE(server.requestCount(), 2); // which has a budget of its own
}

void TestUsage::endsTurnsOfASpentDayInEverySession_data()
{
    QTest::addColumn<QStringList>("keeping");
    QTest::newRow("of a session with a file") << QStringList();
    QTest::newRow("of a session without one") << QStringList{"--no-session-persistence"};
}

void TestUsage::endsTurnsOfASpentDayInEverySession()
{
    QFETCH(QStringList, keeping);
    Headless headless;
    headless.writeSettings({{"budgets", QJsonObject{{"day", QJsonObject{{"hardUsd", 2.0}}}}}});
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::text("Dear.").withUsage({1'000'000, 0, 0, 0})});
    QCOMPARE(headless.run(QStringList{"-p", "go"} + keeping).code, 0);
    QCOMPARE(server.requestCount(), 1);
    const Headless::End end = headless.run({"-p", "another session"});
    QVERIFY(end.code != 0);
    QVERIFY2(!end.errors.isEmpty(), "it must say why");
    QCOMPARE(server.requestCount(), 1);
}

void TestUsage::makesNoRoomInABudgetByDeleting()
{
    Headless headless;
    headless.writeSettings({{"budgets", QJsonObject{{"project", QJsonObject{{"hardUsd", 2.0}}}}}});
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::text("Dear.").withUsage({1'000'000, 0, 0, 0})});
    QCOMPARE(headless.run({"-p", "go"}).code, 0);
    QCOMPARE(headless.run({"sessions", "delete", headless.onlySession()}).code, 0);
    QVERIFY(headless.run({"-p", "another session"}).code != 0);
    QCOMPARE(headless.run({"sessions", "purge", "--all", "--yes"}).code, 0);
    QVERIFY(headless.run({"-p", "another session"}).code != 0);
    QCOMPARE(server.requestCount(), 1);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
