#include "core/policy/audit.h"

#include <QTest>

using namespace paddock;

class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void aRulingIsOneLineWithoutContents()
    {
        const ToolCall call{
            {QStringLiteral("c1")}, QStringLiteral("Bash"), {{"command", "echo hunter2"}}, {}};
        Ruling ruling;
        ruling.call = call.id;
        ruling.decision = Decision::Allow;
        ruling.by = Judge::Rule;
        ruling.rule = QStringLiteral("Bash(echo hunter2)");
        ruling.reason = QStringLiteral("The rule Bash(echo hunter2) allows it.");
        QCOMPARE(auditLine({QStringLiteral("s1")}, call, ruling),
                 QStringLiteral("ruling session=s1 call=c1 tool=Bash decision=allow by=rule rule=Bash"));
        ruling.by = Judge::User; // who stored this rule with the answer
        QCOMPARE(auditLine({QStringLiteral("s1")}, call, ruling),
                 QStringLiteral("ruling session=s1 call=c1 tool=Bash decision=allow by=user rule=Bash"));
    }

    void aReturnIsOneLineWithoutOutput()
    {
        Returned returned;
        returned.call = {QStringLiteral("c1")};
        returned.text = QStringLiteral("hunter2");
        returned.took = std::chrono::milliseconds(7);
        QCOMPARE(auditLine({QStringLiteral("s1")}, returned),
                 QStringLiteral("returned session=s1 call=c1 outcome=ok ms=7"));
    }

    void aNameCannotForgeALineOrAField()
    {
        const ToolCall call{{QStringLiteral("c1")}, QStringLiteral("x\nruling decision=allow\" y"), {}, {}};
        Ruling ruling;
        ruling.call = call.id;
        ruling.decision = Decision::Deny;
        ruling.by = Judge::Boundary;
        ruling.rule = QStringLiteral("input");
        const QString line = auditLine({QStringLiteral("s1")}, call, ruling);
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(line.contains(QLatin1String("\\\" y\" decision=deny")));
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
