#include "core/cage/fence_plan.h"
#include "core/cage/plan_reader.h"

#include <QTest>

using namespace paddock::cage;

namespace {

FencePlan fullPlan()
{
    FencePlan plan;
    plan.walls = FencePlan::Walls::Thin;
    plan.workspace = FencePlan::Workspace::ReadOnly;
    plan.workspacePath = "/home/u/with = sign\nand line";
    plan.workingDirectory = "/home/u/with = sign\nand line/src";
    plan.readable = {"/opt/a", "/home/u/.cargo"};
    plan.protectedPlaces = {{".git/hooks", ProtectedPlace::Kind::Folder, true},
                            {".envrc", ProtectedPlace::Kind::File, false}};
    plan.pinned = {".git", ".github"};
    plan.gateway = true;
    plan.debuggers = true;
    plan.limits = {1, 2, 3, 4, 5};
    return plan;
}

} // namespace

class TestFencePlan : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWasWritten()
    {
        QVERIFY(decode(encode(fullPlan())) == fullPlan());
        QVERIFY(decode(encode(FencePlan())) == FencePlan());
    }

    void whatIsNoPlanOfThisVersionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const std::string written = encode(fullPlan());
        const QByteArray good(written.data(), qsizetype(written.size()));
        const qsizetype versionEnd = good.indexOf('\0') + 1;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no version") << good.mid(versionEnd);
        QTest::newRow("another version") << "paddock-fence-plan-2" + good.mid(versionEnd - 1);
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("unknown field") << good + QByteArray("more=1\0", 7);
        QTest::newRow("no value") << good + QByteArray("readable\0", 9);
        QTest::newRow("walls that are not known") << good + QByteArray("walls=2\0", 8);
        QTest::newRow("a number with a tail") << good + QByteArray("processes=1x\0", 13);
        QTest::newRow("a negative number") << good + QByteArray("processes=-1\0", 13);
        QTest::newRow("a place of no kind") << good + QByteArray("protected=X+a\0", 14);
        QTest::newRow("a place without a name") << good + QByteArray("protected=F+\0", 13);
    }
    void whatIsNoPlanOfThisVersionIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decode(std::string_view(text.constData(), std::size_t(text.size()))));
    }

    void aPlanThatCannotBeMeantIsFound_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *field, const char *value, bool isGood) {
            QTest::newRow(qPrintable(QString::fromUtf8(field) + u' ' + QString::fromUtf8(value)))
                << QByteArray(field) << QByteArray(value) << isGood;
        };
        row("workspacePath", "/home/u/w", true);
        row("workspacePath", "", false);
        row("workspacePath", "/", false);
        row("workspacePath", "home/u/w", false);
        row("workspacePath", "/home/../etc", false);
        row("workspacePath", "/home//w", false);
        row("workspacePath", "/home/w/", false);
        row("workingDirectory", "/", true);
        row("workingDirectory", "src", false);
        row("readable", "/opt/tools", true);
        row("readable", "/", false);
        row("readable", "~/.cargo", false);
        row("readable", "/opt/../root", false);
        row("protected", "F+.git/config", true);
        row("protected", "F+/etc/passwd", false);
        row("protected", "F+../outside", false);
        row("protected", "F+a/./b", false);
        row("pinned", ".git", true);
        row("pinned", "..", false);
    }
    void aPlanThatCannotBeMeantIsFound()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        QFETCH(bool, isGood);
        FencePlan plan;
        plan.workspacePath = "/home/u/w";
        plan.workingDirectory = "/home/u/w";
        std::string text = encode(plan);
        text += (field + '=' + value).toStdString() + '\0';
        const std::optional<FencePlan> read = decode(text);
        QVERIFY(read);
        QCOMPARE(faultOf(*read).empty(), isGood);
    }
};

QTEST_GUILESS_MAIN(TestFencePlan)
#include "tst_fence_plan.moc"
