#include "core/llm/catalogue.h"

#include <QTest>

using namespace paddock;

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
    const auto unpriced = Catalogue::parse(R"({"models":[{"id":"m","context":10,"maxOutput":5}]})");
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
    const auto catalogue = Catalogue::parse(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
