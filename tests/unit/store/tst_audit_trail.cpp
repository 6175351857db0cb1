#include "core/store/audit_trail.h"

#include <QJsonArray>
#include <QTest>

using namespace paddock;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 0, 7), Qt::UTC);

ModelMessage calling(const QString &tool, const QJsonObject &input)
{
    return {{ToolCall{{"c"}, tool, input, {}}}};
}

Transcript of(const QList<Fact> &facts)
{
    Transcript transcript;
    for (const Fact &fact : facts)
        transcript.append({{QString::number(transcript.size())}, noon.addSecs(transcript.size()), fact});
    return transcript;
}

} // namespace

class TestAuditTrail : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoAllowedWhatByWhichRuleOnWhat();
    void knowsWhichCallIsMeantWhenIdsAreUsedAgain();
    void leavesNoFieldOutOfJson();
    void writesCsvThatNoSpreadsheetRuns_data();
    void writesCsvThatNoSpreadsheetRuns();
};

void TestAuditTrail::tellsWhoAllowedWhatByWhichRuleOnWhat()
{
    Ruling asked{{"c"}, Decision::Ask, Judge::Boundary, "It leads to another file.", "secret-file"};
    asked.access = {{}, {}, {}, "cat link && curl a.example"};
    asked.resolved = {"/w/real"};
    asked.parts = {{"cat link", Decision::Ask, "secret-file", "It holds keys.", {"/w/real"}, {}, {}},
                   {"curl a.example", Decision::Ask, {}, {}, {}, {"/w/out"}, {}}};
    Ruling allowed = asked;
    allowed.decision = Decision::Allow;
    allowed.by = Judge::User;
    allowed.scope = GrantScope::Folder;
    allowed.rule = "Bash(cat link)";
    const QList<AuditRecord> records = auditTrail(
        {"s"},
        of({Configured{"/w", "p", "m"}, calling("Bash", {{"command", "cat link && curl a.example"}}), asked,
            Granted{{"Bash(cat link)", "Bash(curl *)"}, GrantScope::Folder}, allowed, Started{{"c"}},
            Reached{{"c"},
                    "a.example",
                    443,
                    "93.184.216.34",
                    Decision::Allow,
                    "sandbox.allowedHosts: a.example",
                    "It is listed."},
            Returned{{"c"}, Outcome::Failed, "no"}}));
    QCOMPARE(records.size(), 4);
    QCOMPARE(records.at(0).by, "boundary");
    QCOMPARE(records.at(0).entry, 3);
    QCOMPARE(records.at(0).at, noon.addSecs(2));
    QCOMPARE(records.at(0).scope, QString());
    QCOMPARE(records.at(0).outcome, QString()); // what was asked did not run; what was allowed did
    QCOMPARE(records.at(0).paths, (QStringList{"/w/real", "/w/out"}));
    QCOMPARE(records.at(1).what, AuditRecord::What::Granted);
    QCOMPARE(records.at(1).subject, "Bash(cat link)\nBash(curl *)");
    QCOMPARE(records.at(1).scope, "folder");
    QCOMPARE(records.at(2).by, "user");
    QCOMPARE(records.at(2).scope, "folder");
    QCOMPARE(records.at(2).rule, "Bash(cat link)");
    QCOMPARE(records.at(2).subject, "cat link && curl a.example");
    QCOMPARE(records.at(2).tool, "Bash");
    QCOMPARE(records.at(2).workspace, "/w");
    QCOMPARE(records.at(2).outcome, "failed");
    QCOMPARE(records.at(3).what, AuditRecord::What::Reached);
    QCOMPARE(records.at(3).subject, "a.example:443 (93.184.216.34)");
    QCOMPARE(records.at(3).rule, "sandbox.allowedHosts: a.example");
}

void TestAuditTrail::knowsWhichCallIsMeantWhenIdsAreUsedAgain()
{
    const Ruling ruling{{"c"}, Decision::Allow, Judge::Mode, "Free.", "mode default"};
    const QList<AuditRecord> records = auditTrail(
        {"s"}, of({calling("Read", {{"file_path", "a"}}), ruling, Returned{{"c"}, Outcome::Ok, {}},
                   calling("Todo", {{"items", 3}}), ruling, Returned{{"c"}, Outcome::Unknown, {}}}));
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).tool, "Read");
    QCOMPARE(records.at(0).outcome, "ok");
    QCOMPARE(records.at(1).tool, "Todo");
    QCOMPARE(records.at(1).outcome, "unknown");
    QCOMPARE(records.at(1).subject, R"({"items":3})");
}

void TestAuditTrail::leavesNoFieldOutOfJson()
{
    AuditRecord record;
    record.session = {"s"};
    record.entry = 7;
    record.at = noon;
    record.paths = {"/w/a", "/w/b"};
    record.reason = "Why.";
    const QJsonObject object = toJson(record);
    QCOMPARE(object.keys(), (QStringList{"at", "decision", "entry", "paths", "reason", "session", "what"}));
    QCOMPARE(object.value("entry").toInteger(), 7);
    QCOMPARE(object.value("paths").toArray().size(), 2);
    QCOMPARE(object.value("at").toString(), "2026-03-01T12:00:00.007Z");
}

void TestAuditTrail::writesCsvThatNoSpreadsheetRuns_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << "ls -l" << QByteArray("ls -l");
    QTest::newRow("comma") << "a,b" << QByteArray("\"a,b\"");
    QTest::newRow("quote") << "say \"hi\"" << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("lines") << "a\nb" << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << "=HYPERLINK(\"x\")" << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("plus") << "+1" << QByteArray("'+1");
    QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
}

void TestAuditTrail::writesCsvThatNoSpreadsheetRuns()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, cell);
    AuditRecord record;
    record.session = {"s"};
    record.at = noon;
    record.subject = subject;
    const QByteArray line = csvLine(record);
    QVERIFY2(line.contains(',' + cell + ','), line.constData());
    QVERIFY(line.endsWith("\r\n"));
    QCOMPARE(csvHeader().count(','), QByteArray(csvLine(AuditRecord())).count(','));
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audit_trail.moc"
