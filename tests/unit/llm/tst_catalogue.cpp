#include "core/llm/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace paddock;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(path));
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatItWasBuiltWith();
    void findsAModelByItsDatedName_data();
    void findsAModelByItsDatedName();
    void countsEachKindOfToken();
    void chargesLongPromptsDifferently();
    void hasNoPriceForAStranger();
    void refusesAListWithHolesInIt_data();
    void refusesAListWithHolesInIt();
    void laysTheUsersFileOverIt();
    void staysWithoutAFile();
    void namesWhatIsWrongInTheUsersFile_data();
    void namesWhatIsWrongInTheUsersFile();
    void isNotHeldUpByWhatIsNoFile();
};

void TestCatalogue::knowsWhatItWasBuiltWith()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QVERIFY(catalogue.models().size() > 10);
    for (const ModelFacts &model : catalogue.models()) {
        QVERIFY2(model.price || !model.id.startsWith("claude"), qPrintable(model.id));
        QVERIFY2(model.price.has_value() == model.priceAsOf.isValid(), qPrintable(model.id));
        if (model.price) {
            QVERIFY2(model.price->input > 0 && model.price->output > model.price->input,
                     qPrintable(model.id));
            QVERIFY2(model.price->cacheRead < model.price->input, qPrintable(model.id));
        }
        QVERIFY2(model.maxOutputTokens < model.contextTokens, qPrintable(model.id));
        QCOMPARE(catalogue.find(model.id)->id, model.id);
    }
}

void TestCatalogue::findsAModelByItsDatedName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("itself") << "claude-sonnet-4-5"
                            << "claude-sonnet-4-5";
    QTest::newRow("dated") << "claude-sonnet-4-5-20250929"
                           << "claude-sonnet-4-5";
    QTest::newRow("dated elsewhere") << "claude-sonnet-4-5@20250929"
                                     << "claude-sonnet-4-5";
    QTest::newRow("latest") << "claude-haiku-4-5-latest"
                            << "claude-haiku-4-5";
    QTest::newRow("dated with dashes") << "gpt-4o-2024-08-06"
                                       << "gpt-4o";
    QTest::newRow("the longer of two") << "gpt-4o-mini-2024-07-18"
                                       << "gpt-4o-mini";
    QTest::newRow("the shorter of two") << "claude-opus-5-20260724"
                                        << "claude-opus-5";
    QTest::newRow("another version") << "claude-opus-5-9"
                                     << "";
    QTest::newRow("another kind") << "gpt-5-nano"
                                  << "";
    QTest::newRow("another provider") << "anthropic/claude-sonnet-4-5"
                                      << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestCatalogue::findsAModelByItsDatedName()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    const Catalogue catalogue = Catalogue::builtIn();
    const ModelFacts *const found = catalogue.find(name);
    QCOMPARE(found ? found->id : QString(), id);
}

void TestCatalogue::countsEachKindOfToken()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QCOMPARE(catalogue.costUsd("claude-sonnet-4-5-20250929", {1'000'000, 0, 0, 0}),
             std::optional<double>(3.0));
    QCOMPARE(catalogue.costUsd("claude-sonnet-4-5", {0, 1'000'000, 0, 0}), std::optional<double>(3.75));
    QCOMPARE(catalogue.costUsd("claude-sonnet-4-5", {0, 0, 1'000'000, 0}), std::optional<double>(0.3));
    QCOMPARE(catalogue.costUsd("claude-sonnet-4-5", {0, 0, 0, 1'000'000}), std::optional<double>(15.0));
}

void TestCatalogue::chargesLongPromptsDifferently()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QVERIFY(qFuzzyCompare(*catalogue.costUsd("claude-haiku-5-5", {100'000, 0, 0, 0}), 0.01));
    QVERIFY(qFuzzyCompare(*catalogue.costUsd("claude-haiku-5-5", {1, 0, 100'000, 0}),
                          (0.5 + 0.05 * 100'000) / 1e6));
}

void TestCatalogue::hasNoPriceForAStranger()
{
    QCOMPARE(Catalogue::builtIn().costUsd("qwen3-coder", {1, 1, 1, 1}), std::optional<double>());
    const auto unpriced = Catalogue::parse(R"({"models":[{"id":"m","context":10,"maxOutput":5}]})", "test");
    QVERIFY(unpriced);
    QVERIFY(unpriced && (*unpriced).find("m"));
    QCOMPARE((*unpriced).costUsd("m", {1, 1, 1, 1}), std::optional<double>());
}

void TestCatalogue::refusesAListWithHolesInIt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no id") << QByteArray(R"({"models":[{"context":1,"maxOutput":1}]})");
    QTest::newRow("no window") << QByteArray(R"({"models":[{"id":"m","maxOutput":1}]})");
    QTest::newRow("half a price") << QByteArray(
        R"({"models":[{"id":"m","context":1,"maxOutput":1,"price":{"asOf":"2026-01-01","input":1}}]})");
    QTest::newRow("price without date")
        << QByteArray(R"({"models":[{"id":"m","context":1,"maxOutput":1,)"
                      R"("price":{"input":1,"output":1,"cacheRead":1,"cacheWrite":1}}]})");
}

void TestCatalogue::refusesAListWithHolesInIt()
{
    QFETCH(QByteArray, json);
    const auto catalogue = Catalogue::parse(json, "the-list");
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::Invalid);
}

void TestCatalogue::laysTheUsersFileOverIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("models.json");
    write(path, R"({"models": [
        {"id": "claude-sonnet-4-5", "context": 1000, "maxOutput": 100,
         "price": {"asOf": "2026-11-01", "input": 2, "cacheWrite": 0, "cacheRead": 0, "output": 4}},
        {"id": "qwen3-coder", "context": 32768, "maxOutput": 8192,
         "price": {"asOf": "2026-11-02", "input": 0, "cacheWrite": 0, "cacheRead": 0, "output": 0}},
        {"id": "gpt-4o", "context": 9000, "maxOutput": 8000}]})");
    const Catalogue builtIn = Catalogue::builtIn();
    const Result<Catalogue> catalogue = builtIn.withUserFile(path);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));

    QCOMPARE(catalogue->models().size(), builtIn.models().size() + 1);
    QCOMPARE(catalogue->costUsd("claude-sonnet-4-5-20250929", {1'000'000, 0, 0, 0}),
             std::optional<double>(2.0));
    QCOMPARE(catalogue->find("claude-sonnet-4-5")->contextTokens, 1000);
    QCOMPARE(catalogue->find("claude-sonnet-4-5")->priceAsOf, QDate(2026, 11, 1));
    // Free because somebody said so, unlike what nobody said anything of.
    QCOMPARE(catalogue->costUsd("qwen3-coder", {5, 5, 5, 5}), std::optional<double>(0.0));
    QCOMPARE(catalogue->costUsd("qwen3", {5, 5, 5, 5}), std::optional<double>());
    QCOMPARE(catalogue->costUsd("gpt-4o", {5, 5, 5, 5}), std::optional<double>());
    QCOMPARE(*catalogue->find("claude-opus-5"), *builtIn.find("claude-opus-5"));
}

void TestCatalogue::staysWithoutAFile()
{
    const Catalogue builtIn = Catalogue::builtIn();
    const Result<Catalogue> same = builtIn.withUserFile("/nowhere/models.json");
    QVERIFY(same);
    QCOMPARE(same->models(), builtIn.models());
}

void TestCatalogue::namesWhatIsWrongInTheUsersFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *json, const char *place) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("{\n  \"models\": [\n    nothing\n]}", "line 3");
    row(R"([])", "\"models\"");
    row(R"({"models": {}})", "\"models\"");
    row(R"({"models": ["gpt-5"]})", "\"id\" of models[0]");
    row(R"({"models": [{"id": "a", "context": 1, "maxOutput": 1}, {"id": "b", "context": 0.5, "maxOutput": 1}]})",
        "\"context\" of models[1] (b)");
    row(R"({"models": [{"id": "a", "context": 1, "maxOutput": 1}, {"id": "a", "context": 1, "maxOutput": 1}]})",
        "\"id\" of models[1] (a)");
    row(R"({"models": [{"id": "a", "context": 1, "maxOutput": 1, "price": 3}]})",
        "\"input\" of models[0] (a)");
    row(R"({"models": [{"id": "a", "context": 1, "maxOutput": 1,
         "price": {"asOf": "2026-01-01", "input": 1, "cacheWrite": "2", "cacheRead": 1, "output": 1}}]})",
        "\"cacheWrite\" of models[0] (a)");
    row(R"({"models": [{"id": "a", "context": 1, "maxOutput": 1,
         "price": {"asOf": "yesterday", "input": 1, "cacheWrite": 2, "cacheRead": 1, "output": -1}}]})",
        "\"output\" of models[0] (a)");
    row(R"({"models": [{"id": "a", "context": 1, "maxOutput": 1,
         "price": {"asOf": "yesterday", "input": 1, "cacheWrite": 2, "cacheRead": 1, "output": 1}}]})",
        "\"price.asOf\" of models[0] (a)");
    row(R"({"models": [{"id": "a", "context": 1, "maxOutput": 1, "price": {"asOf": "2026-01-01", "input": 1,
         "cacheWrite": 2, "cacheRead": 1, "output": 1, "longPrompt": {"input": 1}}}]})",
        "\"over\" of models[0] (a)");
}

void TestCatalogue::namesWhatIsWrongInTheUsersFile()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const QString path = folder.filePath("models.json");
    write(path, json);
    const Result<Catalogue> catalogue = Catalogue::builtIn().withUserFile(path);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::Invalid);
    QVERIFY2(catalogue.error().message.contains(place), qPrintable(catalogue.error().message));
    QVERIFY2(catalogue.error().message.contains(path), qPrintable(catalogue.error().message));
}

/// Opening a pipe that nobody writes to would wait for ever.
void TestCatalogue::isNotHeldUpByWhatIsNoFile()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath("models.json");
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &path : {pipe, folder.path()}) {
        const Result<Catalogue> catalogue = Catalogue::builtIn().withUserFile(path);
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().kind, ErrorKind::Io);
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
