#include "tests/ui/desk.h"
#include "ui/boundary/boundary_page.h"
#include "ui/boundary/boundary_text.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QTextEdit>

using namespace paddock;

/// What the window says of the boundary is what a report said, and its questions reach the engine.
class TestBoundary : public QObject
{
    Q_OBJECT

private slots:
    void theBadgeSaysWhatTheReportSays_data()
    {
        QTest::addColumn<BoundaryReport>("report");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("told");
        QTest::newRow("all walls") << scenes::fenced() << "Fenced"
                                   << "kernel";
        QTest::newRow("in part") << scenes::partlyFenced() << "Fenced"
                                 << "ABI 1";
        QTest::newRow("none") << scenes::unfenced() << "Commands ask: no fence"
                              << "namespaces (EPERM)";
        QTest::newRow("a leak") << scenes::escaped() << "Fence leaks"
                                << "1 attempt";
        BoundaryReport onPaper = scenes::fenced();
        onPaper.commandsFenced = false;
        QTest::newRow("walls, but not for commands") << onPaper << "Commands ask: no fence"
                                                     << "ask first";
    }
    void theBadgeSaysWhatTheReportSays()
    {
        QFETCH(BoundaryReport, report);
        QFETCH(QString, told);
        Desk desk;
        desk.open();
        QPushButton *badge = desk.button("boundaryBadge");
        QCOMPARE(badge->text(), "Checking …");
        desk.engine.preview(BoundaryState{report});
        QTRY_VERIFY(badge->text() != "Checking …");
        QTEST(badge->text(), "word");
        QVERIFY2(badge->toolTip().contains(told), qPrintable(badge->toolTip()));
        QVERIFY(badge->accessibleName().contains(badge->text()));
    }

    void anOpenedSessionAsksOnceWithoutATest()
    {
        Desk desk;
        desk.open();
        desk.engine.note(UserMessage{"go"});
        QCOMPARE(desk.engine.all<AskBoundary>().size(), 1);
        QVERIFY(!desk.engine.all<AskBoundary>()[0].selfTest);
    }

    void aReportLeavesTheTurnWhereItStands()
    {
        Desk desk;
        desk.open();
        desk.engine.note(UserMessage{"go"});
        desk.engine.preview(Retrying{2, 3, std::chrono::seconds(5), Error{}});
        const auto phase = [&] { return desk.window.currentSession()->state().phase(); };
        QCOMPARE(phase(), SessionState::Phase::Retrying);
        desk.engine.preview(BoundaryState{scenes::fenced()});
        QCOMPARE(phase(), SessionState::Phase::Retrying);
    }

    void thePageListsWallsRulesAndHosts()
    {
        Desk desk;
        BoundaryPage *page = openPage(desk, scenes::fenced());
        QCOMPARE(text(page, "boundaryLayers").count("Enforced"), 8);
        const QList<MarkRow> rules = page->findChild<MarkSheet *>("boundaryRules")->rows();
        QStringList words;
        for (const MarkRow &rule : rules)
            words.append(rule.word);
        QCOMPARE(words, (QStringList{"denied", "denied", "asks", "allowed", "allowed"}));
        QVERIFY(rules[0].details.join(' ').contains("project settings"));
        QVERIFY(text(page, "boundaryHosts").contains("*.crates.example.org"));
    }

    void rulesAreGroupedWhateverTheirOrder()
    {
        BoundaryReport report = scenes::fenced();
        std::reverse(report.rules.begin(), report.rules.end());
        Desk desk;
        const QList<MarkRow> rules = openPage(desk, report)->findChild<MarkSheet *>("boundaryRules")->rows();
        QCOMPARE(rules.first().word, "denied");
        QCOMPARE(rules.last().word, "allowed");
    }

    void withoutAFenceNoHostIsKeptAway()
    {
        BoundaryReport report = scenes::fenced();
        report.hosts.clear();
        QVERIFY(hostSentence(report).contains("no network"));
        QVERIFY(!hostSentence(scenes::unfenced()).contains("no network"));
    }

    void aTriedCallGoesToTheEngineAndComesBackWithItsParts()
    {
        Desk desk;
        BoundaryPage *page = openPage(desk, scenes::fenced());
        auto *ask = page->findChild<QPushButton *>("tryButton");
        QVERIFY(!ask->isEnabled());
        page->findChild<QPlainTextEdit *>("tryText")->setPlainText("cd a && rm -rf b");
        QTest::mouseClick(ask, Qt::LeftButton);
        QCOMPARE(desk.engine.all<CheckCall>().size(), 1);
        const CheckCall question = desk.engine.all<CheckCall>()[0];
        QCOMPARE(question.call.tool, "Bash");
        QCOMPARE(question.call.input, (QJsonObject{{"command", "cd a && rm -rf b"}}));
        QVERIFY(page->findChild<QLabel *>("tryState")->isVisible());

        Ruling ruling{question.call.id,    Decision::Deny,  Judge::Boundary,
                      "Deletes too much.", "command-guard", {{}, {}, {}, "cd a && rm -rf b"}};
        ruling.parts = {{"cd a", Decision::Allow, "read-only", {}, {}, {}, {}},
                        {"rm -rf b", Decision::Deny, "command-guard", "Deletes too much.", {}, {}, {}}};
        desk.engine.preview(Checked{"somebody else's", ruling});
        QVERIFY(!page->findChild<QWidget *>("tryVerdict")->isVisible());
        desk.engine.preview(Checked{question.id, ruling});
        QVERIFY(page->findChild<QWidget *>("tryVerdict")->isVisible());
        QVERIFY(text(page, "tryVerdict").contains("denied"));
        QVERIFY(text(page, "tryVerdict").contains("command-guard"));
        QCOMPARE(page->findChild<MarkSheet *>("rulingParts")->rows().size(), 2);
        QVERIFY(!page->findChild<QLabel *>("tryState")->isVisible());
        QVERIFY(ask->isEnabled());
    }

    void everyToolIsTriedWithItsOwnInput_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("field");
        QTest::newRow("read") << "Read"
                              << "file_path";
        QTest::newRow("write") << "Write"
                               << "file_path";
        QTest::newRow("edit") << "Edit"
                              << "file_path";
        QTest::newRow("fetch") << "WebFetch"
                               << "url";
    }
    void everyToolIsTriedWithItsOwnInput()
    {
        QFETCH(QString, tool);
        QFETCH(QString, field);
        Desk desk;
        BoundaryPage *page = openPage(desk, scenes::fenced());
        auto *box = page->findChild<QComboBox *>("tryTool");
        box->setCurrentIndex(box->findData(tool));
        auto *input = page->findChild<QPlainTextEdit *>("tryText");
        QTest::keyClicks(input, " what ");
        QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.engine.all<CheckCall>().size(), 1);
        QCOMPARE(desk.engine.all<CheckCall>()[0].call.tool, tool);
        QCOMPARE(desk.engine.all<CheckCall>()[0].call.input[field].toString(), "what");
    }

    void aTriedCallThatIsRefusedIsToldAndTriedAgain()
    {
        Desk desk;
        BoundaryPage *page = openPage(desk, scenes::fenced());
        page->findChild<QPlainTextEdit *>("tryText")->setPlainText("x");
        auto *ask = page->findChild<QPushButton *>("tryButton");
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(!ask->isEnabled());
        desk.engine.preview(Notice{{ErrorKind::Invalid, "No such tool.", {}}});
        QCOMPARE(page->findChild<QLabel *>("tryState")->text(), "No such tool.");
        QVERIFY(ask->isEnabled());
    }

    void theSelfTestIsAskedForRunsAndTellsWhatGotOut()
    {
        Desk desk;
        BoundaryPage *page = openPage(desk, scenes::fenced());
        auto *button = page->findChild<QPushButton *>("selfTestButton");
        auto *progress = page->findChild<QProgressBar *>("selfTestProgress");
        QVERIFY(!progress->isVisible());
        desk.engine.report.reset(); // the test takes its time
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.engine.all<AskBoundary>().last().selfTest);
        QVERIFY(progress->isVisible() && !button->isEnabled());
        BoundaryReport running = scenes::fenced();
        running.isTesting = true;
        desk.engine.preview(BoundaryState{running});
        QVERIFY(progress->isVisible() && !button->isEnabled());
        desk.engine.preview(BoundaryState{scenes::escaped()});
        QVERIFY(!progress->isVisible() && button->isEnabled());
        const QList<MarkRow> rows = page->findChild<MarkSheet *>("boundaryAttempts")->rows();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0].word, "ESCAPED");
        QVERIFY(rows[0].details.join(' ').contains("192.0.2.1"));
        QCOMPARE(page->findChild<QLabel *>("boundaryWord")->text(), "Fence leaks");
    }

    void aSelfTestThatCannotRunIsTold()
    {
        Desk desk;
        BoundaryPage *page = openPage(desk, scenes::unfenced());
        desk.engine.report.reset();
        QTest::mouseClick(page->findChild<QPushButton *>("selfTestButton"), Qt::LeftButton);
        desk.engine.preview(Notice{{ErrorKind::Io, "It could not be started.", {}}});
        QCOMPARE(page->findChild<QLabel *>("selfTestSentence")->text(), "It could not be started.");
        QVERIFY(page->findChild<QPushButton *>("selfTestButton")->isEnabled());
    }

    void beforeAReportThePagePromisesNothing()
    {
        Desk desk;
        desk.open();
        QTest::mouseClick(desk.button("boundaryBadge"), Qt::LeftButton);
        auto *page = desk.find<BoundaryPage>("boundaryPage");
        QVERIFY(page->isVisible());
        QCOMPARE(page->findChild<QLabel *>("boundaryWord")->text(), "Checking …");
        QVERIFY(!page->findChild<QPushButton *>("selfTestButton")->isEnabled());
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains("no network"), qPrintable(label->text()));
    }

    void hiddenCharactersOfAReportAreShown()
    {
        BoundaryReport report = scenes::fenced();
        report.rules = {{Decision::Allow, QStringLiteral("Bash(ls \u202e)"), "project"}};
        report.layers[0].detail = QStringLiteral("\u2066");
        QVERIFY(ruleRows(report, Decision::Allow)[0].text.contains("<U+202E>"));
        QVERIFY(layerRows(report)[0].details.join(' ').contains("<U+2066>"));
    }

private:
    static BoundaryPage *openPage(Desk &desk, const BoundaryReport &report)
    {
        desk.engine.report = report;
        desk.open();
        desk.window.currentPage()->showBoundary();
        return desk.find<BoundaryPage>("boundaryPage");
    }
    static QString text(const QWidget *page, const QString &name)
    {
        return page->findChild<QTextEdit *>(name)->toPlainText();
    }
};

QTEST_MAIN(TestBoundary)
#include "tst_boundary.moc"
