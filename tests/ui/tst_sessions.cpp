#include "tests/ui/desk.h"
#include "ui/actions/action_book.h"
#include "ui/sessions/search_page.h"
#include "ui/sessions/sessions_model.h"
#include "ui/sessions/sessions_panel.h"
#include "ui/shell/dock_shelf.h"
#include "ui/shell/windows.h"
#include "ui/style/inline_bar.h"
#include "ui/transcript/transcript_view.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace paddock;

namespace {

/// A question that waits, in the session that the engine is at.
void ask(FakeEngine &engine, const QString &id)
{
    engine.note(UserMessage{"Install it."});
    engine.note(ModelMessage{{ToolCall{{id}, "Bash", {{"command", "make install"}}, {}}}});
    engine.note(Ruling{{id}, Decision::Ask, Judge::Rule, "No rule covers it.", "ask"});
}

QStringList tabsOf(MainWindow &window)
{
    QStringList texts;
    auto *tabs = window.findChild<QTabWidget *>("sessions");
    for (int i = 0; i < tabs->count(); ++i)
        texts.append(tabs->tabText(i));
    return texts;
}

template<typename Widget>
Widget *inside(QWidget &window, const QString &name)
{
    return window.findChild<Widget *>(name);
}

/// The engine, host and sessions of a program without any window yet.
struct Program {
    QTemporaryDir folder;
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    LiveSessions sessions{engine, host};
};

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private slots:
    void oneSessionInTwoWindowsStaysInStep()
    {
        Program program;
        Windows windows(program.sessions, program.host, program.theme);
        MainWindow &one = windows.add();
        one.openFolder(program.folder.path());
        LiveSession &session = *one.currentSession();
        MainWindow &two = windows.add();
        two.openSession(session);
        QCOMPARE(program.engine.all<Open>().size(), 1);
        program.engine.note(UserMessage{"Hello"});
        program.engine.note(ModelMessage{{Text{"There"}}});
        for (MainWindow *window : {&one, &two}) {
            QCOMPARE(window->currentSession(), &session);
            window->currentPage()->view().selectAll();
            QCOMPARE(window->currentPage()->view().selectedText(), "Hello\n\nThere");
        }
        // One window closes its tab: the other one goes on.
        two.actions().action("file.close")->trigger();
        program.engine.note(TurnEnded{});
        QCOMPARE(program.sessions.find(session.id()), &session);
        one.actions().action("file.close")->trigger();
        QCOMPARE(program.sessions.all().size(),
                 1); // a turn was running: it goes on without a tab, once asked
    }

    void windowsAndTabsComeBackAsTheyWere()
    {
        Program program;
        QList<SessionId> ids;
        {
            Windows windows(program.sessions, program.host, program.theme);
            windows.restore();
            MainWindow &one = windows.front();
            for (int i = 0; i < 3; ++i) {
                one.openFolder(program.folder.path());
                ids.append(one.currentSession()->id());
            }
            one.openSession(*program.sessions.find(ids[1]));
            MainWindow &two = windows.add();
            two.openSession(*program.sessions.find(ids[0]));
        }
        // As after a crash: nothing was saved at the end, and the engine has let go of everything.
        FakeEngine later;
        program.engine.select({"none"});
        later.others = program.engine.others;
        LiveSessions sessions(later, program.host);
        Windows windows(sessions, program.host, program.theme);
        windows.restore();
        QCOMPARE(windows.all().size(), 2);
        QCOMPARE(tabsOf(*windows.all()[0]).size(), 3);
        QCOMPARE(windows.all()[0]->currentSession()->id(), ids[1]);
        QCOMPARE(windows.all()[1]->currentSession()->id(), ids[0]);
    }

    void aTurnThatARestartCutIsOfferedAgain()
    {
        Program program;
        program.engine.select({"s"});
        program.engine.keep(Configured{program.folder.path(), "anthropic", "claude-sonnet-4-5"});
        program.engine.keep(UserMessage{"Go"});
        program.engine.keep(ModelMessage{{ToolCall{{"c"}, "Bash", {{"command", "make"}}, {}}}});
        program.engine.select({"none"});
        MainWindow window(program.sessions, program.host, program.theme);
        window.resize(1200, 800);
        window.show();
        window.openSession(program.sessions.resume({"s"}));
        auto *bar = inside<InlineBar>(window, "interruptedBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!window.currentSession()->isAtWork());
        QTest::mouseClick(inside<QPushButton>(window, "continueButton"), Qt::LeftButton);
        QCOMPARE(program.engine.all<Resume>().size(), 1);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(window.currentSession()->isAtWork());
    }

    void aSessionWhoseFolderIsGoneCanBeRead()
    {
        Program program;
        program.engine.select({"s"});
        program.engine.keep(Configured{"/gone/folder", "anthropic", "claude-sonnet-4-5"});
        program.engine.keep(UserMessage{"Go"});
        program.engine.keep(TurnEnded{});
        MainWindow window(program.sessions, program.host, program.theme);
        window.show();
        window.openSession(program.sessions.resume({"s"}));
        program.engine.preview(
            Notice{{ErrorKind::Io, "The folder /gone/folder of this session is gone.", {}}});
        auto *bar = inside<InlineBar>(window, "refusalBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(inside<QPushButton>(window, "locateButton")->isVisible());
        QCOMPARE(standingOf(*window.currentSession()), Standing::FolderMissing);
        program.engine.note(Configured{program.folder.path(), "anthropic", "claude-sonnet-4-5"});
        QTRY_VERIFY(!bar->isVisible());
    }

    void closingATabAsksWhetherToKeepRunning()
    {
        Desk desk;
        desk.open();
        const SessionId id = desk.engine.current;
        desk.engine.note(UserMessage{"go"});
        desk.window.actions().action("file.close")->trigger();
        QVERIFY(desk.window.currentSession());
        QTest::mouseClick(desk.button("keepRunningButton"), Qt::LeftButton);
        QVERIFY(!desk.window.currentSession());
        QVERIFY(desk.sessions.find(id));
        QCOMPARE(desk.engine.all<Interrupt>().size(), 0);
        QCOMPARE(desk.engine.all<Close>().size(), 0);
        desk.window.actions().action("file.reopen")->trigger();
        QCOMPARE(desk.window.currentSession()->id(), id);
        desk.engine.note(TurnEnded{});
        desk.window.actions().action("file.close")->trigger();
        QCOMPARE(desk.engine.all<Close>().size(), 1);
    }

    void whatWasDeletedComesBackAtAClick()
    {
        Desk desk;
        SessionSummary stored;
        stored.id = {"old"};
        stored.workspace = desk.folder.path();
        stored.title = "Old idea";
        desk.host.shelf.sessions = {stored};
        desk.window.resize(1200, 800);
        auto *panel = inside<SessionsPanel>(desk.window, "sessionsPanel");
        QTRY_VERIFY(panel->isVisible());
        desk.host.shelf.refresh();
        QVERIFY(panel->model().line(SessionId{"old"}));
        panel->remove({{"old"}});
        QVERIFY(!panel->model().line(SessionId{"old"}));
        auto *undo = inside<QPushButton>(desk.window, "undoButton");
        QTRY_VERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(desk.host.shelf.asked.contains("restore old"));
        QVERIFY(!inside<InlineBar>(desk.window, "undoBar")->isVisible());
    }

    void anOpenSessionIsClosedBeforeItIsDeleted()
    {
        Desk desk;
        desk.open();
        const SessionId id = desk.engine.current;
        auto *panel = inside<SessionsPanel>(desk.window, "sessionsPanel");
        panel->remove({id});
        QCOMPARE(desk.engine.all<Close>().size(), 1);
        QVERIFY(desk.host.shelf.asked.contains("remove " + id.value));
        QVERIFY(!desk.window.currentSession());
    }

    void theAttentionListGoesFromTheLongestWaitingOn()
    {
        Desk desk;
        QList<SessionId> ids;
        for (int i = 0; i < 3; ++i) {
            desk.open();
            ids.append(desk.engine.current);
        }
        for (const int i : {1, 0}) {
            desk.engine.select(ids[i]);
            ask(desk.engine, "c");
            QTRY_COMPARE(desk.sessions.find(ids[i])->state().phase(), SessionState::Phase::Waiting);
            QCoreApplication::processEvents();
        }
        QCOMPARE(
            desk.sessions.attention().items(),
            (QList<Attention::Item>{{ids[1], Attention::Why::NeedsYou}, {ids[0], Attention::Why::NeedsYou}}));
        QCOMPARE(desk.host.desktop.waiting, 2);
        QVERIFY(desk.button("bellButton")->text().contains("2"));
        QCOMPARE(desk.window.currentSession()->id(), ids[2]);
        desk.window.actions().action("session.attention")->trigger();
        QCOMPARE(desk.window.currentSession()->id(), ids[1]);
        desk.window.actions().action("session.attention")->trigger();
        QCOMPARE(desk.window.currentSession()->id(), ids[0]);
        desk.window.actions().action("session.attention")->trigger();
        QCOMPARE(desk.window.currentSession()->id(), ids[1]);
    }

    void onlyWhatIsOutOfSightIsToldToTheDesktop()
    {
        Desk desk;
        desk.open();
        const SessionId hidden = desk.engine.current;
        desk.open();
        const SessionId seen = desk.engine.current;
        QTRY_VERIFY(desk.window.isActiveWindow());
        desk.engine.note(UserMessage{"go"});
        QTRY_VERIFY(desk.host.desktop.atWork);
        desk.engine.note(TurnEnded{});
        QTRY_VERIFY(!desk.host.desktop.atWork);
        QCOMPARE(desk.host.desktop.shown.size(), 0);
        desk.engine.select(hidden);
        desk.engine.note(UserMessage{"go"});
        QTRY_VERIFY(desk.host.desktop.atWork);
        desk.engine.note(TurnEnded{});
        QTRY_COMPARE(desk.host.desktop.shown.size(), 1);
        QCOMPARE(desk.host.desktop.shown[0].session, hidden);
        QCOMPARE(desk.host.desktop.shown[0].kind, Notification::Kind::Finished);
        QCOMPARE(desk.sessions.attention().items(),
                 (QList<Attention::Item>{{hidden, Attention::Why::Finished}}));
        desk.window.openSession(*desk.sessions.find(hidden));
        QCOMPARE(desk.sessions.attention().items().size(), 0);
        QCOMPARE(desk.host.desktop.shown.size(), 0);
        Q_UNUSED(seen);
    }

    void aNotificationOpensItsSessionAndCanDeny()
    {
        Program program;
        Windows windows(program.sessions, program.host, program.theme);
        windows.add().openFolder(program.folder.path());
        const SessionId id = program.engine.current;
        windows.front().openFolder(program.folder.path());
        program.engine.select(id);
        ask(program.engine, "c");
        emit program.host.desktop.openAsked(id);
        QCOMPARE(windows.front().currentSession()->id(), id);
        emit program.host.desktop.denyAsked(id);
        const QList<Reply> replies = program.engine.all<Reply>();
        QCOMPARE(replies.size(), 1);
        QCOMPARE(replies[0].decision, Decision::Deny);
        QCOMPARE(replies[0].call, CallId{"c"});
    }

    void theBudgetIsToldNearItsEndAndRaisedAtAClick()
    {
        Desk desk;
        desk.host.price = 0.5;
        desk.open();
        Configured configured{desk.folder.path(), "anthropic", "claude-sonnet-4-5"};
        configured.maxBudgetUsd = 1;
        desk.engine.note(configured);
        desk.engine.note(UserMessage{"go"});
        desk.engine.note(ModelMessage{{Text{"a"}}, {10, 0, 0, 5}});
        auto *bar = desk.find<InlineBar>("budgetBar");
        QCoreApplication::processEvents();
        QVERIFY(!bar->isVisible());
        desk.engine.note(ModelMessage{{Text{"b"}}, {10, 0, 0, 5}});
        desk.engine.note(BudgetReached{BudgetSpan::Session, true, 1, 1.0});
        desk.engine.note(TurnEnded{TurnEnd::Budget});
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains("$1.00"));
        QTest::mouseClick(desk.button("raiseBudgetButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Configure>().value(0).maxBudgetUsd, std::optional(2.0));
        configured.maxBudgetUsd = 2;
        desk.engine.note(configured);
        desk.engine.note(UserMessage{"go on"});
        QTRY_VERIFY(!bar->isVisible());
    }

    void aHitOpensItsSessionAtTheEntry()
    {
        Desk desk;
        desk.engine.select({"s"});
        desk.engine.keep(Configured{desk.folder.path(), "anthropic", "claude-sonnet-4-5"});
        for (int i = 0; i < 200; ++i)
            desk.engine.keep(UserMessage{QString("message %1").arg(i)});
        SearchHit hit;
        hit.session.id = {"s"};
        hit.session.title = "Commas";
        hit.entry = 51;
        hit.excerpt = "message 49";
        hit.marks = {{8, 2}};
        desk.host.shelf.hits = {hit};
        desk.window.actions().action("edit.searchAll")->trigger();
        auto *page = inside<SearchPage>(desk.window, "searchPage");
        QVERIFY(page->isVisible());
        page->search("49");
        auto *hits = inside<QTreeWidget>(desk.window, "searchHits");
        QCOMPARE(hits->topLevelItemCount(), 1);
        hits->setCurrentItem(hits->topLevelItem(0)->child(0));
        QTest::keyClick(hits, Qt::Key_Return);
        QCOMPARE(desk.window.currentSession()->id(), SessionId{"s"});
        const int row = desk.window.currentSession()->transcript().rowOfEntry(51);
        QTRY_VERIFY(desk.window.currentPage()->view().rowRect(row).top() >= 0);
        QTRY_VERIFY(desk.window.currentPage()->view().rowRect(row).top() < 60);
    }

    void sideDocksFoldAwayWhereThereIsNoRoom()
    {
        Desk desk;
        desk.open();
        desk.window.resize(1300, 800);
        QDockWidget *sessions = desk.window.docks().dock("sessions");
        QDockWidget *plan = desk.window.docks().dock("plan");
        QTRY_VERIFY(sessions->isVisible() && !plan->isHidden());
        desk.window.resize(640, 420);
        QTRY_VERIFY(!sessions->isVisible() && plan->isHidden());
        QCOMPARE(desk.window.width(), 640);
        desk.window.docks().raise("sessions");
        QVERIFY(sessions->isVisible());
        desk.window.resize(1300, 800);
        QTRY_VERIFY(sessions->isVisible() && !plan->isHidden());
    }

    void ctrlTabGoesBackToTheTabSeenBefore()
    {
        Desk desk;
        QList<SessionId> ids;
        for (int i = 0; i < 3; ++i) {
            desk.open();
            ids.append(desk.engine.current);
        }
        desk.window.openSession(*desk.sessions.find(ids[0]));
        QAction *latest = desk.window.actions().action("tabs.latest");
        latest->trigger();
        QCOMPARE(desk.window.currentSession()->id(), ids[2]);
        latest->trigger(); // the keys are still held
        QCOMPARE(desk.window.currentSession()->id(), ids[1]);
        QTest::keyRelease(desk.window.findChild<QTabWidget *>("sessions"), Qt::Key_Control);
        latest->trigger();
        QCOMPARE(desk.window.currentSession()->id(), ids[0]);
    }
};

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"
