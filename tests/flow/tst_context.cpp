#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QRegularExpression>
#include <QTest>

using namespace paddock::fakes;

namespace {

QString textOf(const QJsonObject &request)
{
    return QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
}

QList<QJsonObject> ofKind(const QList<QJsonObject> &facts, const QString &kind)
{
    QList<QJsonObject> found;
    for (const QJsonObject &fact : facts) {
        if (fact.value("kind").toString() == kind)
            found.append(fact);
    }
    return found;
}

Answer counted(Answer answer, qint64 input, qint64 output)
{
    answer.usage = {input, 0, 0, output};
    return answer;
}

/// A model of our own with a small context and round prices, as a person would write it down.
void knowAModel(const Headless &headless, qint64 context)
{
    QDir().mkpath(headless.home() + "/config/paddock");
    QFile file(headless.home() + "/config/paddock/models.json");
    const QJsonObject price{
        {"asOf", "2026-11-01"}, {"input", 1000}, {"cacheWrite", 1000}, {"cacheRead", 1000}, {"output", 1000}};
    const QJsonObject model{{"id", "small-1"}, {"context", context}, {"maxOutput", 1000}, {"price", price}};
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(QJsonObject{{"models", QJsonArray{model}}}).toJson()) < 0)
        qFatal("the list of models could not be written");
}

const QStringList SmallModel{"--model", "small-1"};

} // namespace

/// Conversations that get too long and too dear, with the real binary against a server that counts.
class TestContext : public QObject
{
    Q_OBJECT

private slots:
    void shortensOnRequestAndGoesOnFromTheSummary();
    void shortensByItselfWhenTheContextFills();
    void recoversWhenTheProviderFindsItTooLong();
    void recoversEvenWhenNoSummaryCanBeMade();
    void saysWhatFillsTheContext();
    void endsTheTurnAtTheBudgetAndKeepsItOverARestart();
    void keepsTheBudgetOfADayOverAllSessions();
    void neverTakesAnUnknownPriceForNone();
};

void TestContext::shortensOnRequestAndGoesOnFromTheSummary()
{
    ModelServer server;
    const QString essay = QString("A long answer about herons. ").repeated(3000);
    server.queue({Answer::text(essay), Answer::text(essay), Answer::text(essay), Answer::text("Short one."),
                  Answer::text("SUMMARY: herons were asked about thrice."), Answer::text("Going on.")});
    Headless headless;
    headless.useMessagesApi(server.url());
    for (const QString &prompt : QStringList{"first heron", "second heron", "third heron", "fourth heron"})
        QCOMPARE(headless.run({"-p", prompt, "--continue"}).code, 0);
    const QList<QJsonObject> before = headless.facts();
    qint64 second = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i).value("text").toString() == "second heron")
            second = i + 1;
    }
    const QString pin = QStringLiteral("/pin %1").arg(second);
    QCOMPARE(headless.run({"-p", pin, "--continue"}).code, 0);
    const auto again = headless.run({"-p", pin, "--continue"});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.errors.contains("already"), again.errors);
    const auto compacted = headless.run({"-p", "/compact keep the names", "--continue"});
    QCOMPARE(compacted.code, 0);
    QVERIFY2(compacted.output.contains("tokens"), compacted.output);
    // Line by line: what the model no longer reads.
    QVERIFY2(
        QString::fromUtf8(compacted.output).contains(QRegularExpression("left out +2  You: first heron")),
        compacted.output);

    // The summary is asked for on top of the very request that the cache knows, and in the person's words.
    const QString asked = textOf(server.requests().at(4).json);
    QVERIFY(asked.contains("first heron") && asked.contains("keep the names"));

    const auto next = headless.run({"-p", "fifth heron", "--continue"});
    QCOMPARE(next.output, QByteArray("Going on.\n"));
    const QString sent = textOf(server.requests().at(5).json);
    QVERIFY(sent.contains("SUMMARY: herons"));
    QVERIFY(!sent.contains("first heron"));
    QVERIFY(sent.contains("second heron")); // it was pinned
    QVERIFY(sent.contains("fifth heron"));
    QVERIFY2(sent.size() < asked.size() * 2 / 3, "the request did not become shorter");

    // Nothing was edited: the log still has every word.
    const QList<QJsonObject> facts = headless.facts();
    QCOMPARE(ofKind(facts, "user").size(), 5);
    QCOMPARE(ofKind(facts, "user").first().value("text").toString(), "first heron");
    const QList<QJsonObject> shortened = ofKind(facts, "compacted");
    QCOMPARE(shortened.size(), 1);
    QCOMPARE(shortened.first().value("cause").toString(), "asked");
    QVERIFY(shortened.first().value("dropped").toInt() > 0);
    QCOMPARE(ofKind(facts, "spent").size(), 1); // the summary was not free
}

void TestContext::shortensByItselfWhenTheContextFills()
{
    ModelServer server;
    const QString essay = QString("A long answer about herons. ").repeated(600);
    server.queue({counted(Answer::text(essay), 3000, 4000), counted(Answer::text(essay), 9000, 4000),
                  counted(Answer::text(essay), 16000, 1000),
                  counted(Answer::text("SUMMARY: herons."), 17500, 10),
                  counted(Answer::text("Going on."), 2000, 10)});
    Headless headless;
    headless.useMessagesApi(server.url());
    knowAModel(headless, 20000);
    for (const QString &prompt : QStringList{"first heron", "second heron", "third heron"})
        QCOMPARE(headless.run(QStringList{"-p", prompt, "--continue"} + SmallModel).code, 0);
    const auto end = headless.run(QStringList{"-p", "fourth heron", "--continue"} + SmallModel);
    QCOMPARE(end.output, QByteArray("Going on.\n"));
    QVERIFY2(!end.errors.isEmpty(), "the person was not told");
    QCOMPARE(server.requestCount(), 5);
    const QString sent = textOf(server.requests().at(4).json);
    QVERIFY(sent.contains("SUMMARY: herons.") && sent.contains("fourth heron"));
    QVERIFY(!sent.contains("first heron"));
    const QList<QJsonObject> shortened = ofKind(headless.facts(), "compacted");
    QCOMPARE(shortened.size(), 1);
    QCOMPARE(shortened.first().value("cause").toString(), "threshold");
}

void TestContext::recoversWhenTheProviderFindsItTooLong()
{
    ModelServer server;
    const QString essay = QString("A long answer about herons. ").repeated(2000);
    const Answer tooLong = Answer::error(400, "prompt is too long: 210000 tokens > 200000 maximum");
    server.queue({Answer::text(essay), Answer::text(essay), Answer::text(essay), tooLong,
                  Answer::text("SUMMARY: herons."), Answer::text("Going on.")});
    Headless headless;
    headless.useMessagesApi(server.url());
    for (const QString &prompt : QStringList{"first heron", "second heron", "third heron"})
        QCOMPARE(headless.run({"-p", prompt, "--continue"}).code, 0);
    const auto end = headless.run({"-p", "fourth heron", "--continue"});
    QCOMPARE(end.output, QByteArray("Going on.\n"));
    QCOMPARE(end.code, 0);
    QVERIFY2(!end.errors.isEmpty(), "the person was not told");
    const QString sent = textOf(server.requests().last().json);
    QVERIFY(sent.contains("SUMMARY: herons.") && sent.contains("fourth heron"));
    QCOMPARE(ofKind(headless.facts(), "compacted").first().value("cause").toString(), "overflow");
}

void TestContext::recoversEvenWhenNoSummaryCanBeMade()
{
    ModelServer server;
    const QString essay = QString("A long answer about herons. ").repeated(2000);
    const Answer tooLong = Answer::error(400, "prompt is too long: 210000 tokens > 200000 maximum");
    server.queue({Answer::text(essay), Answer::text(essay), Answer::text(essay), tooLong, tooLong, tooLong,
                  tooLong, Answer::text("Going on.")});
    Headless headless;
    headless.useMessagesApi(server.url());
    for (const QString &prompt : QStringList{"first heron", "second heron", "third heron"})
        QCOMPARE(headless.run({"-p", prompt, "--continue"}).code, 0);
    const auto end = headless.run({"-p", "fourth heron", "--continue"});
    // However often the summary is refused, the session must either go on or end the turn and stay usable.
    const QList<QJsonObject> shortened = ofKind(headless.facts(), "compacted");
    QCOMPARE(shortened.size(), 1);
    QVERIFY(shortened.first().value("summary").toString().isEmpty());
    const QString sent = textOf(server.requests().last().json);
    QVERIFY(!sent.contains("first heron"));
    QVERIFY(sent.contains("fourth heron"));
    Q_UNUSED(end)
}

void TestContext::saysWhatFillsTheContext()
{
    ModelServer server;
    server.queue({counted(Answer::text("Hello."), 5000, 20)});
    Headless headless;
    headless.useMessagesApi(server.url());
    headless.write("CLAUDE.md", "Always greet herons.\n");
    const auto before = headless.run({"-p", "/context", "--output-format", "json"});
    QCOMPARE(before.code, 0);
    QJsonObject context = before.json().value("context").toObject();
    QVERIFY(context.value("isEstimate").toBool());
    QVERIFY(context.value("tokens").toInt() > 500); // the tools alone
    QCOMPARE(context.value("memory").toArray().size(), 1);
    QCOMPARE(server.requestCount(), 0);

    QCOMPARE(headless.run({"-p", "Hello", "--continue"}).code, 0);
    const auto after = headless.run({"-p", "/context", "--continue", "--output-format", "json"});
    context = after.json().value("context").toObject();
    QVERIFY(!context.value("isEstimate").toBool());
    const int tokens = context.value("tokens").toInt();
    QVERIFY2(tokens >= 5020 && tokens < 5100, qPrintable(QString::number(tokens)));
    int sum = 0;
    const QJsonObject parts = context.value("parts").toObject();
    for (const QJsonValue &part : parts)
        sum += part.toInt();
    QCOMPARE(sum, tokens);
    QCOMPARE(parts.size(), 5);
}

void TestContext::endsTheTurnAtTheBudgetAndKeepsItOverARestart()
{
    ModelServer server;
    // A thousandth of a dollar for each token.
    server.queue({counted(Answer::call("Glob", {{"pattern", "*"}}), 100, 50),
                  counted(Answer::call("Glob", {{"pattern", "*.x"}}), 200, 50),
                  counted(Answer::text("Too dear."), 100, 100)});
    Headless headless;
    headless.useMessagesApi(server.url());
    knowAModel(headless, 200000);
    const auto first = headless.run(
        QStringList{"-p", "look", "--max-budget-usd", "0.3", "--output-format", "stream-json", "--verbose"}
        + SmallModel);
    QCOMPARE(server.requestCount(), 2); // 0.15, then 0.40: no third one
    QCOMPARE(first.code, 1);
    const QJsonObject result = first.lines().last();
    QCOMPARE(result.value("subtype").toString(), "error_max_budget_usd");
    QCOMPARE(result.value("terminal_reason").toString(), "budget_exhausted");
    QCOMPARE(result.value("total_cost_usd").toDouble(), 0.4);

    // The same cap after a restart: nothing is sent at all.
    const auto second =
        headless.run(QStringList{"-p", "again", "--continue", "--max-budget-usd", "0.3"} + SmallModel);
    QCOMPARE(second.code, 1);
    QCOMPARE(server.requestCount(), 2);
    QVERIFY2(second.errors.contains("0.3"), second.errors);

    // A summary is a request too.
    const auto summary =
        headless.run(QStringList{"-p", "/compact", "--continue", "--max-budget-usd", "0.3"} + SmallModel);
    QCOMPARE(summary.code, 1);
    QCOMPARE(server.requestCount(), 2);
    QVERIFY2(summary.errors.contains("0.3"), summary.errors);

    // A higher one lets it go on, and every call had its result: the server would refuse it else.
    const auto third =
        headless.run(QStringList{"-p", "again", "--continue", "--max-budget-usd", "5"} + SmallModel);
    QCOMPARE(third.output, QByteArray("Too dear.\n"));
    QCOMPARE(ofKind(headless.facts(), "budgetReached").size(), 3);
}

void TestContext::keepsTheBudgetOfADayOverAllSessions()
{
    ModelServer server;
    server.queue({counted(Answer::text("One."), 100, 50), counted(Answer::text("Two."), 100, 50),
                  counted(Answer::text("Three."), 100, 50)});
    Headless headless;
    headless.useMessagesApi(server.url());
    knowAModel(headless, 200000);
    headless.writeSettings(
        {{"budgets", QJsonObject{{"day", QJsonObject{{"softUsd", 0.1}, {"hardUsd", 0.25}}}}}});
    QCOMPARE(headless.run(QStringList{"-p", "look"} + SmallModel).output,
             QByteArray("One.\n")); // 0.15 in all
    // Another session, of which nothing is kept, counts as well.
    const auto second = headless.run(QStringList{"-p", "look", "--no-session-persistence"} + SmallModel);
    QCOMPARE(second.output, QByteArray("Two.\n")); // 0.30
    QVERIFY2(second.errors.contains("$0.1"), second.errors);
    const auto third = headless.run(QStringList{"-p", "look"} + SmallModel);
    QCOMPARE(third.code, 1);
    QVERIFY2(third.errors.contains("$0.25"), third.errors);
    QCOMPARE(server.requestCount(), 2);

    // The cache is only a cache: without it the sums are the same.
    QVERIFY(QDir(headless.home() + "/cache/paddock").removeRecursively());
    QCOMPARE(headless.run(QStringList{"-p", "look"} + SmallModel).code, 1);
    QCOMPARE(server.requestCount(), 2);
}

void TestContext::neverTakesAnUnknownPriceForNone()
{
    ModelServer server;
    server.queue({counted(Answer::text("Hello."), 100, 50)});
    Headless headless;
    headless.useMessagesApi(server.url());
    const auto end = headless.run({"-p", "look", "--model", "nobody-knows-1", "--max-budget-usd", "0.3",
                                   "--output-format", "stream-json", "--verbose"});
    QCOMPARE(end.code, 0);
    QVERIFY(end.lines().last().value("total_cost_usd").isNull());
    QVERIFY2(end.errors.contains("not known"), end.errors);
}

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
