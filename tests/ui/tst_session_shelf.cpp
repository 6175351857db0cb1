#include "tests/ui/desk.h"
#include "ui/sessions/foreign_page.h"
#include "ui/sessions/session_filing.h"
#include "ui/sessions/sessions_panel.h"
#include "ui/transcript/transcript_view.h"

#include <QTest>

using namespace paddock;

/// What a window does with sessions that are on the shelf: forks, what others left, files, the trash.
class TestSessionShelf : public QObject
{
    Q_OBJECT

private:
    static SessionSummary stored(const QString &id, const QString &source = {})
    {
        SessionSummary summary{{id}, "/home/ada/parser", "Commas", "m", {}, {}, 2};
        summary.source = source;
        return summary;
    }
    static SessionsPanel &panel(Desk &desk) { return *desk.find<SessionsPanel>("sessionsPanel"); }

private slots:
    void aForkFromAnEntryIsMadeThereAndOpened()
    {
        Desk desk;
        desk.open();
        const QString id = desk.engine.current.value;
        desk.engine.note(UserMessage{"a"});
        emit desk.window.currentPage()->view().forkAsked(2);
        QCOMPARE(desk.host.shelf.asked, QStringList{"fork " + id + " 2"});
        QCOMPARE(desk.window.currentSession()->id().value, id + "-fork");
    }

    void aSessionOfAnotherAgentIsReadAndForkedAndNotOpened()
    {
        Desk desk;
        desk.host.shelf.stored = {{EntryId{"1"}, {}, UserMessage{"Fix the commas."}},
                                  {EntryId{"2"}, {}, ModelMessage{{Text{"Done."}}}}};
        desk.host.shelf.sessions = {stored("cc", "claude-code")};
        desk.host.shelf.refresh();
        const qsizetype before = desk.engine.submitted.size();
        desk.window.openStored({"cc"}, "claude-code");
        auto *page = desk.find<ForeignPage>("foreignPage.cc");
        QVERIFY(page);
        page->view().selectAll();
        QCOMPARE(page->view().selectedText(), "Fix the commas.\n\nDone.");
        QCOMPARE(desk.engine.submitted.size(), before);
        emit page->view().forkAsked(1);
        QTest::mouseClick(page->findChild<QPushButton *>("forkForeignButton"), Qt::LeftButton);
        QCOMPARE(desk.host.shelf.asked, (QStringList{"load cc", "fork cc 1", "fork cc -1"}));
    }

    void theFileOfASessionIsRevealed()
    {
        Desk desk;
        panel(desk).filing().reveal({"s1"});
        QCOMPARE(desk.host.desktop.asked, QStringList{"reveal /data/sessions/s1"});
    }

    void draftsOfRemovedSessionsStayWhileTheUndoIsOfferedAndNoLonger()
    {
        Desk desk;
        const auto draft = [&] { return desk.host.store.value("session/s1/draft").toString(); };
        desk.host.store.keep("session/s1/draft", "half a thought");
        desk.host.store.keep("session/s2/draft", "of another session");
        desk.host.shelf.sessions = {stored("s1"), stored("s2")};
        desk.host.shelf.refresh();
        panel(desk).remove(QList<SessionId>{SessionId{"s1"}});
        QCOMPARE(draft(), "half a thought");
        panel(desk).findChild<QPushButton *>("undoButton")->click();
        panel(desk).filing().remove(QList<SessionId>{SessionId{"s3"}}); // another offer ends the one before
        QCOMPARE(draft(), "half a thought");
        panel(desk).remove(QList<SessionId>{SessionId{"s1"}});
        {
            // The program ended before the offer did.
            LiveSessions later(desk.engine, desk.host);
            MainWindow window(later, desk.host, desk.theme);
        }
        QCOMPARE(draft(), QString());
        QCOMPARE(desk.host.store.value("session/s2/draft").toString(), "of another session");
    }
};

QTEST_MAIN(TestSessionShelf)
#include "tst_session_shelf.moc"
