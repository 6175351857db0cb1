#include "core/usage/ledger.h"

#include <QJsonArray>
#include <QTest>

using namespace paddock;

namespace {

constexpr auto priceList = R"({"models": [
    {"id": "cheap", "context": 1000, "maxOutput": 100, "price":
     {"asOf": "2026-02-01", "input": 1, "cacheWrite": 2, "cacheRead": 4, "output": 8}},
    {"id": "dear", "context": 1000, "maxOutput": 100, "price":
     {"asOf": "2026-01-01", "input": 100, "cacheWrite": 0, "cacheRead": 0, "output": 0}},
    {"id": "free", "context": 1000, "maxOutput": 100, "price":
     {"asOf": "2026-03-01", "input": 0, "cacheWrite": 0, "cacheRead": 0, "output": 0}}]})";

Catalogue prices()
{
    return *Catalogue::parse(priceList, "prices");
}

UsageRecord record(const QString &session, qint64 entry, const QString &model, const Usage &usage)
{
    UsageRecord record;
    record.session = {session};
    record.entry = entry;
    record.turn = 1;
    record.at = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::LocalTime).addSecs(entry).toUTC();
    record.workspace = "/w";
    record.provider = "anthropic";
    record.model = model;
    record.usage = usage;
    return record;
}

/// Two sessions, two days, two turns, four models and a subagent.
QList<UsageRecord> records()
{
    QList<UsageRecord> all{
        record("b", 1, "cheap", {1'000'000, 0, 0, 0}), record("b", 2, "cheap", {0, 1'000'000, 0, 0}),
        record("b", 3, "dear", {10'000, 0, 0, 7}),     record("a", 5, "cheap", {0, 0, 1'000'000, 1'000'000}),
        record("a", 6, "unheard-of", {3, 2, 1, 4}),    record("a", 7, "free", {5, 0, 0, 5})};
    all[2].turn = 2;
    all[3].workspace = "/v";
    all[4].workspace = "/v";
    all[4].agent = "searcher";
    all[5].workspace = "/v";
    all[5].at = QDateTime(QDate(2026, 5, 2), QTime(0, 0, 1), Qt::LocalTime).toUTC();
    return all;
}

struct Expected {
    QString key;
    qint64 requests = 0;
    Usage usage;
    double usd = 0;
    bool isWhole = true;
};

QString keyOf(const LedgerRow &row)
{
    QStringList parts;
    if (row.day.isValid())
        parts.append(row.day.toString(Qt::ISODate));
    if (row.turn > 0)
        parts.append(QString::number(row.turn));
    parts += QStringList{row.session.value, row.project, row.provider, row.model, row.agent};
    parts.removeAll({});
    return parts.join(' ');
}

/// Reads what toCsv() writes, as RFC 4180 has it.
QList<QStringList> cellsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && text.mid(i + 1, 1) == "\"") {
            cell += text.at(++i);
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row.append(std::exchange(cell, {}));
            if (c == u'\n')
                rows.append(std::exchange(row, {}));
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void addsUpByEachKey_data();
    void addsUpByEachKey();
    void addsUpToTheTokenWhateverItGoesBy_data();
    void addsUpToTheTokenWhateverItGoesBy();
    void isExactForLargeCounts();
    void neverTakesAnUnknownPriceForZero();
    void countsWhatIsInTwoPlacesOnce();
    void datesItsPrices();
    void putsFormulasOutOfAction();
    void namesItsKeys();
};

void TestLedger::addsUpByEachKey_data()
{
    QTest::addColumn<LedgerBy>("by");
    QTest::addColumn<QList<Expected>>("expected");
    const Usage firstDay{1'010'003, 1'000'002, 1'000'001, 1'000'011};
    QTest::newRow("day") << LedgerBy::Day
                         << QList<Expected>{{"2026-05-01", 5, firstDay, 16, false},
                                            {"2026-05-02", 1, {5, 0, 0, 5}, 0, true}};
    QTest::newRow("session, the older first")
        << LedgerBy::Session
        << QList<Expected>{{"b /w", 3, {1'010'000, 1'000'000, 0, 7}, 4, true},
                           {"a /v", 3, {8, 2, 1'000'001, 1'000'009}, 12, false}};
    QTest::newRow("turn") << LedgerBy::Turn
                          << QList<Expected>{{"1 b /w", 2, {1'000'000, 1'000'000, 0, 0}, 3, true},
                                             {"2 b /w", 1, {10'000, 0, 0, 7}, 1, true},
                                             {"1 a /v", 3, {8, 2, 1'000'001, 1'000'009}, 12, false}};
    QTest::newRow("project") << LedgerBy::Project
                             << QList<Expected>{{"/v", 3, {8, 2, 1'000'001, 1'000'009}, 12, false},
                                                {"/w", 3, {1'010'000, 1'000'000, 0, 7}, 4, true}};
    QTest::newRow("model")
        << LedgerBy::Model
        << QList<Expected>{{"anthropic cheap", 3, {1'000'000, 1'000'000, 1'000'000, 1'000'000}, 15, true},
                           {"anthropic dear", 1, {10'000, 0, 0, 7}, 1, true},
                           {"anthropic free", 1, {5, 0, 0, 5}, 0, true},
                           {"anthropic unheard-of", 1, {3, 2, 1, 4}, 0, false}};
    QTest::newRow("agent") << LedgerBy::Agent
                           << QList<Expected>{{"", 5, {1'010'005, 1'000'000, 1'000'000, 1'000'012}, 16, true},
                                              {"searcher", 1, {3, 2, 1, 4}, 0, false}};
}

void TestLedger::addsUpByEachKey()
{
    QFETCH(LedgerBy, by);
    QFETCH(QList<Expected>, expected);
    const Ledger ledger = makeLedger(records(), by, prices());
    QCOMPARE(ledger.rows.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const LedgerRow &row = ledger.rows.at(i);
        QCOMPARE(keyOf(row), expected.at(i).key);
        QCOMPARE(row.requests, expected.at(i).requests);
        QCOMPARE(row.usage, expected.at(i).usage);
        QCOMPARE(row.cost.usd, expected.at(i).usd);
        QCOMPARE(row.cost.isWhole, expected.at(i).isWhole);
    }
}

void TestLedger::addsUpToTheTokenWhateverItGoesBy_data()
{
    QTest::addColumn<LedgerBy>("by");
    for (const LedgerBy by : {LedgerBy::Day, LedgerBy::Session, LedgerBy::Turn, LedgerBy::Project,
                              LedgerBy::Model, LedgerBy::Agent})
        QTest::newRow(qPrintable(nameOf(by))) << by;
}

void TestLedger::addsUpToTheTokenWhateverItGoesBy()
{
    QFETCH(LedgerBy, by);
    const Ledger ledger = makeLedger(records(), by, prices());
    Usage sum;
    for (const UsageRecord &one : records())
        sum += one.usage;
    Usage ofRows;
    qint64 requests = 0;
    for (const LedgerRow &row : ledger.rows) {
        ofRows += row.usage;
        requests += row.requests;
    }
    QCOMPARE(ledger.total.usage, sum);
    QCOMPARE(ofRows, sum);
    QCOMPARE(requests, 6);
    QCOMPARE(ledger.total.requests, 6);

    const QJsonObject total = toJson(ledger).value("total").toObject();
    QCOMPARE(total.value("inputTokens").toInteger(), sum.input);
    QCOMPARE(total.value("cacheWriteTokens").toInteger(), sum.cacheWrite);
    QCOMPARE(total.value("cacheReadTokens").toInteger(), sum.cacheRead);
    QCOMPARE(total.value("outputTokens").toInteger(), sum.output);
    QCOMPARE(cellsOf(toCsv(ledger)).size(), ledger.rows.size() + 1);
}

/// A double loses single tokens from 2^53 on.
void TestLedger::isExactForLargeCounts()
{
    const qint64 large = (qint64(1) << 53) + 1;
    const Ledger ledger = makeLedger({record("a", 1, "cheap", {large, 0, 0, 0})}, LedgerBy::Model, prices());
    QCOMPARE(ledger.total.usage.input, large);
    QCOMPARE(toJson(ledger).value("total").toObject().value("inputTokens").toInteger(), large);
    QCOMPARE(cellsOf(toCsv(ledger)).at(1).at(3), QString::number(large));
}

void TestLedger::neverTakesAnUnknownPriceForZero()
{
    const Ledger ledger = makeLedger(records(), LedgerBy::Model, prices());
    QCOMPARE(ledger.unpriced, QStringList{"unheard-of"});
    QVERIFY(!ledger.total.cost.isWhole);
    const QJsonObject json = toJson(ledger);
    QVERIFY(json.value("total").toObject().value("costUsd").isNull());
    QCOMPARE(json.value("total").toObject().value("knownCostUsd").toDouble(), 16.0);
    const QJsonArray rows = json.value("rows").toArray();
    QCOMPARE(rows.at(2).toObject().value("costUsd"), QJsonValue(0.0)); // stated, so it is known
    QVERIFY(rows.at(3).toObject().value("costUsd").isNull());
    QCOMPARE(cellsOf(toCsv(ledger)).at(4).last(), "unknown");
}

void TestLedger::countsWhatIsInTwoPlacesOnce()
{
    const Ledger once = makeLedger(records(), LedgerBy::Turn, prices());
    QCOMPARE(makeLedger(records() + records(), LedgerBy::Turn, prices()), once);
    // Not the same: another session's entry of that number, and a subagent's.
    UsageRecord other = records().first();
    other.agent = "searcher";
    QCOMPARE(makeLedger(records() + QList{other}, LedgerBy::Turn, prices()).total.requests, 7);
}

void TestLedger::datesItsPrices()
{
    QCOMPARE(makeLedger(records(), LedgerBy::Day, prices()).oldestPrice, QDate(2026, 1, 1));
    const Ledger one = makeLedger({record("a", 1, "cheap", {1, 0, 0, 0})}, LedgerBy::Day, prices());
    QCOMPARE(toJson(one).value("pricesAsOf").toString(), "2026-02-01");
    QVERIFY(!toJson(makeLedger({}, LedgerBy::Day, prices())).contains("pricesAsOf"));
}

void TestLedger::putsFormulasOutOfAction()
{
    UsageRecord one = record("a", 1, "=cmd|' /C calc'!A0", {1, 0, 0, 0});
    one.provider = "with \"quotes\", and\r\nlines";
    const QList<QStringList> cells = cellsOf(toCsv(makeLedger({one}, LedgerBy::Model, prices())));
    QCOMPARE(cells.at(0).mid(0, 3), (QStringList{"provider", "model", "requests"}));
    QCOMPARE(cells.at(1).at(0), "with \"quotes\", and\r\nlines");
    QCOMPARE(cells.at(1).at(1), "'=cmd|' /C calc'!A0");
}

void TestLedger::namesItsKeys()
{
    for (const LedgerBy by : {LedgerBy::Day, LedgerBy::Session, LedgerBy::Turn, LedgerBy::Project,
                              LedgerBy::Model, LedgerBy::Agent})
        QCOMPARE(ledgerByFrom(nameOf(by)), std::optional(by));
    QCOMPARE(ledgerByFrom(u"week"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
