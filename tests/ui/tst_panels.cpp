#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "tests/ui/scenes.h"
#include "ui/approvals/mark_sheet.h"
#include "ui/panels/audit_model.h"
#include "ui/panels/audit_panel.h"
#include "ui/panels/context_panel.h"
#include "ui/panels/plan_panel.h"
#include "ui/panels/processes_panel.h"
#include "ui/panels/terminal_panel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

using namespace paddock;

namespace {

/// A panel about a session, at an engine that does what a test says.
template<typename Panel>
struct PanelDesk {
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    LiveSession session{engine, host, SessionId{"s1"}, Open{"/home/ada/parser", "anthropic"}};
    Panel panel;

    PanelDesk() requires std::constructible_from<Panel, const Theme &> : panel(theme) { begin(); }
    PanelDesk() requires(!std::constructible_from<Panel, const Theme &>) { begin(); }
    void begin()
    {
        panel.resize(480, 420);
        panel.setSession(&session);
        panel.show();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return panel.template findChild<Widget *>(name);
    }
    void call(const QString &id, const QString &tool, const QJsonObject &input)
    {
        engine.note(ModelMessage{{ToolCall{{id}, tool, input, {}}}});
    }
    void begin(const QString &id) { engine.note(Started{{id}}); }
};

QJsonObject todo(const QString &content, const QString &status)
{
    return {{"content", content}, {"status", status}};
}

ContextReport report()
{
    ContextReport report;
    report.shares = {{ContextReport::Part::System, 2'000},
                     {ContextReport::Part::Tools, 6'000},
                     {ContextReport::Part::Memory, 3'000},
                     {ContextReport::Part::Files, 30'000},
                     {ContextReport::Part::Turns, 20'000}};
    report.tokens = 61'000;
    report.isCounted = true;
    report.window = 200'000;
    report.threshold = 160'000;
    report.memory = {{"/home/ada/parser/CLAUDE.md", "project", 3'000}};
    return report;
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void theStepsStandAsTheNewestListHasThem()
    {
        PanelDesk<PlanPanel> desk;
        QVERIFY(desk.find<QLabel>("planEmpty")->isVisible());
        desk.call("t1", "TodoWrite", {{"todos", QJsonArray{todo("Old", "pending")}}});
        desk.call("t2", "TodoWrite",
                  {{"todos", QJsonArray{todo("Read", "completed"), todo("Write", "in_progress"),
                                        todo("Test", "pending")}}});
        auto *steps = desk.find<MarkSheet>("planSteps");
        QTRY_COMPARE(steps->rows().size(), 3);
        QCOMPARE(steps->rows()[0].word, "done");
        QCOMPARE(steps->rows()[1].word, "now");
        QCOMPARE(steps->rows()[2].text, "Test");
        QVERIFY(!desk.find<QLabel>("planEmpty")->isVisible());
    }

    void theLatestPlanIsShown()
    {
        PanelDesk<PlanPanel> desk;
        desk.call("p1", "ExitPlanMode", {{"plan", "# One"}});
        desk.call("p2", "ExitPlanMode", {{"plan", "# Two\n\n- lexer"}});
        QTRY_VERIFY(desk.find<QTextEdit>("planPanelText")->toPlainText().contains("Two"));
        QVERIFY(!desk.find<QTextEdit>("planPanelText")->toPlainText().contains("One"));
    }

    void aHiddenPanelWatchesNothingAndCatchesUpWhenItIsSeen()
    {
        PanelDesk<ContextPanel> desk;
        QCOMPARE(desk.engine.all<AskContext>().size(), 1);
        desk.panel.hide();
        desk.engine.note(Pinned{1});
        desk.engine.preview(ContextState{report()});
        QTest::qWait(20);
        QCOMPARE(desk.engine.all<AskContext>().size(), 1);
        QVERIFY(!desk.find<QLabel>("contextHead")->text().contains("200"));
        desk.panel.show();
        QCOMPARE(desk.engine.all<AskContext>().size(), 2);
        QVERIFY(desk.find<QLabel>("contextHead")->text().contains("200"));
    }

    void theContextSaysWhatFillsItAndLetsGoOfPins()
    {
        PanelDesk<ContextPanel> desk;
        desk.engine.note(UserMessage{"Never touch the grammar."});
        ContextReport filled = report();
        filled.pinned = {2};
        desk.engine.preview(ContextState{filled});
        auto *pins = desk.find<QListWidget>("contextPins");
        QTRY_COMPARE(pins->count(), 1);
        QVERIFY2(pins->item(0)->text().contains("grammar"), qPrintable(pins->item(0)->text()));
        QCOMPARE(desk.find<QListWidget>("contextMemory")->count(), 1);
        QTest::mouseClick(desk.find<QPushButton>("contextUnpin"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Pin>().value(0).entry, 2);
        QCOMPARE(desk.engine.all<Pin>().value(0).pinned, false);
    }

    void aCompactionIsSaidBeforeItIsAskedFor()
    {
        PanelDesk<ContextPanel> desk;
        desk.engine.preview(ContextState{report()});
        QTRY_VERIFY(desk.find<QPushButton>("compactButton")->isVisible());
        QVERIFY(!desk.find<QPushButton>("compactButton")->isEnabled()); // there is nothing to compact
        ContextReport long_ = report();
        long_.next.through = 40;
        long_.next.dropped = 31;
        long_.next.kept = {3, 9};
        long_.next.tokensBefore = 50'000;
        long_.next.tokensAfter = 8'000;
        desk.engine.preview(ContextState{long_});
        QTRY_VERIFY(desk.find<QPushButton>("compactButton")->isEnabled());
        const QString said = desk.find<QLabel>("contextPreview")->text();
        QVERIFY2(said.contains("31") && said.contains("50k") && said.contains("8"), qPrintable(said));
        QTest::keyClicks(desk.find<QLineEdit>("compactInstructions"), "the API");
        QTest::mouseClick(desk.find<QPushButton>("compactButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Compact>().value(0).instructions, "the API");
    }

    void theTerminalFollowsTheNewestCommandAndStopsIt()
    {
        PanelDesk<TerminalPanel> desk;
        desk.call("b1", "Bash", {{"command", "make"}});
        desk.engine.note(Returned{{"b1"}, Outcome::Ok, "built\n"});
        auto *text = desk.find<QPlainTextEdit>("terminalText");
        QTRY_COMPARE(text->toPlainText(), "built\n");
        QVERIFY(!desk.find<QPushButton>("terminalStop")->isVisible());
        desk.call("b2", "Bash", {{"command", "ctest"}});
        desk.begin("b2");
        desk.engine.preview(ToolProgress{{"b2"}, "1/2 "});
        desk.engine.preview(ToolProgress{{"b2"}, "2/2"});
        QTRY_COMPARE(text->toPlainText(), "1/2 2/2");
        QTRY_VERIFY(desk.find<QPushButton>("terminalStop")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("terminalStop"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<StopCall>().value(0).call, CallId{"b2"});

        auto *choice = desk.find<QComboBox>("terminalChoice");
        QCOMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        emit choice->activated(1);
        QCOMPARE(text->toPlainText(), "built\n");
        desk.call("b3", "Bash", {{"command", "ls"}});
        QTRY_COMPARE(choice->count(), 3);
        QCOMPARE(text->toPlainText(), "built\n"); // chosen by hand, it stays
    }

    void outputCannotDriveTheTerminalPanel()
    {
        PanelDesk<TerminalPanel> desk;
        desk.call("b1", "Bash", {{"command", "cat x"}});
        desk.engine.note(Returned{{"b1"}, Outcome::Ok, QStringLiteral("a\u202eb\x1b[2Jc")});
        auto *text = desk.find<QPlainTextEdit>("terminalText");
        QTRY_VERIFY(text->toPlainText().contains("<U+202E>"));
        QVERIFY(!text->toPlainText().contains(QChar(0x1b)));
    }

    void everyRulingIsALineThatCanBeFoundAndSaved()
    {
        PanelDesk<AuditPanel> desk;
        scenes::trouble(desk.engine);
        auto *table = desk.find<QTableView>("auditTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, AuditModel::Verdict).data().toString(), "denied");
        QCOMPARE(table->model()->index(0, AuditModel::Rule).data().toString(), "path-boundary");
        QCOMPARE(table->model()->index(1, AuditModel::Verdict).data().toString(), "allowed");
        QTest::keyClicks(desk.find<QLineEdit>("auditFilter"), "bash_history");
        QCOMPARE(table->model()->rowCount(), 1);

        AuditModel model;
        model.follow(&desk.session.transcript());
        const QByteArray csv = model.asCsv();
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("path-boundary"));
    }

    void aRulingThatChangesChangesItsLine()
    {
        PanelDesk<AuditPanel> desk;
        scenes::command(desk.engine);
        auto *table = desk.find<QTableView>("auditTable");
        QTRY_COMPARE(table->model()->index(0, AuditModel::Verdict).data().toString(), "asks");
        desk.engine.note(Ruling{{"b2"}, Decision::Allow, Judge::User, {}, {}});
        QTRY_COMPARE(table->model()->index(0, AuditModel::Verdict).data().toString(), "allowed");
        desk.engine.note(Started{{"b2"}});
        desk.engine.note(Reached{{"b2"}, "example.org", 443, {}, Decision::Deny, "address-guard", "No."});
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, AuditModel::Rule).data().toString(), "address-guard");
    }

    void whatRunsIsListedWhileItRunsAndCanBeStoppedAlone()
    {
        PanelDesk<ProcessesPanel> desk;
        auto *list = desk.find<QTreeWidget>("processList");
        QCOMPARE(list->topLevelItemCount(), 0);
        desk.call("b1", "Bash", {{"command", "make"}});
        desk.call("b2", "Bash", {{"command", "ctest"}});
        desk.begin("b1");
        desk.begin("b2");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(1));
        QTest::mouseClick(desk.find<QPushButton>("processStop"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<StopCall>().value(0).call, CallId{"b2"});
        desk.engine.note(Returned{{"b2"}, Outcome::Interrupted, {}});
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), "make");
    }

    void aBackgroundTaskIsListedUntilItEnded()
    {
        PanelDesk<ProcessesPanel> desk;
        desk.engine.now = QDateTime::currentDateTimeUtc().addSecs(60);
        auto *list = desk.find<QTreeWidget>("processList");
        desk.call("b1", "Bash", {{"command", "serve"}, {"run_in_background", true}});
        desk.begin("b1");
        desk.engine.note(Returned{{"b1"}, Outcome::Ok, "task-1", {}, {{"backgroundTaskId", "task-1"}}});
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(1).contains("task-1"));
        desk.call("k1", "TaskStop", {{"task_id", "task-1"}});
        desk.begin("k1");
        desk.engine.note(
            Returned{{"k1"}, Outcome::Ok, "", {}, {{"task_id", "task-1"}, {"status", "stopping"}}});
        QTRY_COMPARE(list->topLevelItemCount(), 0);
    }

    void aPanelLetsGoOfASessionThatGoes()
    {
        Theme theme(ThemeChoice::Light);
        FakeEngine engine;
        FakeHost host;
        auto session =
            std::make_unique<LiveSession>(engine, host, SessionId{"s1"}, Open{"/tmp", "anthropic"});
        QList<SessionPanel *> panels{new PlanPanel(theme), new ContextPanel(theme), new TerminalPanel(theme),
                                     new AuditPanel, new ProcessesPanel(theme)};
        for (SessionPanel *panel : panels) {
            panel->setSession(session.get());
            panel->show();
        }
        scenes::work(engine);
        QTest::qWait(20);
        for (SessionPanel *panel : panels)
            panel->setSession(nullptr);
        session.reset();
        for (SessionPanel *panel : panels) {
            panel->repaint();
            delete panel;
        }
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
