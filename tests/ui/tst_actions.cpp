#include "tests/ui/fake_host.h"
#include "ui/actions/action_book.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/key_list.h"
#include "ui/actions/keys_page.h"
#include "ui/style/theme.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace paddock;

namespace {

/// A window with a few actions, of which one notes what was done.
struct Shelf {
    QWidget window;
    QLineEdit field{&window};
    ActionBook book;
    QStringList done;

    explicit Shelf(StateStore &state)
        : book(state, window)
    {
        const auto note = [this](const QString &what) { return [this, what] { done.append(what); }; };
        book.add("file.open", "File", "&Open Folder …", {QKeySequence("Ctrl+O")}, note("open"));
        book.add("session.stop", "Session", "&Stop", {QKeySequence("Ctrl+.")}, note("stop"));
        book.add("view.zoomIn", "View", "Zoom &In", {QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")},
                 note("in"));
        book.add("view.zoomOut", "View", "Zoom &Out", {QKeySequence("Ctrl+-")}, note("out"));
        book.addFixed("Message", "Send", {QKeySequence("Return")});
        window.resize(700, 500);
        window.show();
        window.activateWindow();
    }
    QList<QKeySequence> keysOf(const QString &id) const { return book.action(id)->shortcuts(); }
};

/// The first item below the groups that has this text.
QTreeWidgetItem *itemOf(KeyList &list, const QString &text)
{
    const QList<QTreeWidgetItem *> found = list.findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void keysThatAPersonChoseHoldInEveryWindowAndAreKept()
    {
        FakeState state;
        Shelf one(state);
        Shelf two(state);
        QSignalSpy told(&two.book, &ActionBook::rebound);
        one.book.rebind("session.stop", QList<QKeySequence>{QKeySequence("F9")});
        QCOMPARE(told.count(), 1);
        QCOMPARE(two.keysOf("session.stop"), QList<QKeySequence>{QKeySequence("F9")});
        Shelf later(state);
        QCOMPARE(later.keysOf("session.stop"), QList<QKeySequence>{QKeySequence("F9")});
        later.book.rebind("session.stop", {});
        QCOMPARE(one.keysOf("session.stop"), QList<QKeySequence>{QKeySequence("Ctrl+.")});
        QVERIFY(!one.book.isRebound("session.stop"));
    }

    void noKeysAreAlsoAChoice()
    {
        FakeState state;
        Shelf shelf(state);
        shelf.book.rebind("view.zoomIn", QList<QKeySequence>{});
        QVERIFY(shelf.keysOf("view.zoomIn").isEmpty());
        QVERIFY(shelf.book.isRebound("view.zoomIn"));
        shelf.book.resetAll();
        QCOMPARE(shelf.keysOf("view.zoomIn").size(), 2);
    }

    void keysThatBeginWithOthersAreTaken()
    {
        FakeState state;
        Shelf shelf(state);
        QCOMPARE(shelf.book.usersOf(QKeySequence("Ctrl+O")), QStringList{"file.open"});
        QCOMPARE(shelf.book.usersOf(QKeySequence("Ctrl+O, Ctrl+K")), QStringList{"file.open"});
        QVERIFY(shelf.book.usersOf(QKeySequence("Ctrl+K")).isEmpty());
        QVERIFY(shelf.book.usersOf({}).isEmpty());
    }

    void thePaletteFindsByAFewLettersAndDoesItByKeyboard()
    {
        FakeState state;
        const Theme theme(ThemeChoice::Light);
        Shelf shelf(state);
        CommandPalette palette(shelf.book, state, theme, shelf.window);
        QVERIFY(QTest::qWaitForWindowActive(&shelf.window));
        shelf.field.setFocus();
        palette.open();
        auto *field = palette.findChild<QLineEdit *>("paletteField");
        QTRY_VERIFY(field->hasFocus());
        QCOMPARE(palette.matches(), 4);
        QTest::keyClicks(field, "zmot");
        QCOMPARE(palette.matches(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shelf.done, QStringList{"out"});
        QVERIFY(!palette.isVisible());
        QVERIFY(shelf.field.hasFocus());
    }

    void whatWasUsedLastComesFirstNextTime()
    {
        FakeState state;
        const Theme theme(ThemeChoice::Light);
        Shelf shelf(state);
        CommandPalette palette(shelf.book, state, theme, shelf.window);
        auto *field = palette.findChild<QLineEdit *>("paletteField");
        const auto *list = palette.findChild<QListView *>("paletteList");
        palette.open();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shelf.done, QStringList{"stop"});
        palette.open();
        QCOMPARE(list->currentIndex().data().toString(), "Stop");
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 3); // it goes round
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(shelf.done.size(), 1);
    }

    void whatIsNotPossibleNowIsSaidAndNotDone()
    {
        FakeState state;
        const Theme theme(ThemeChoice::Light);
        Shelf shelf(state);
        shelf.book.action("session.stop")->setEnabled(false);
        CommandPalette palette(shelf.book, state, theme, shelf.window);
        auto *field = palette.findChild<QLineEdit *>("paletteField");
        palette.open();
        QTest::keyClicks(field, "stop");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QVERIFY(shelf.done.isEmpty());
        QTest::keyClicks(field, "zzz");
        QCOMPARE(palette.matches(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }

    void otherSourcesAreAskedEachTimeItOpens()
    {
        FakeState state;
        const Theme theme(ThemeChoice::Light);
        Shelf shelf(state);
        CommandPalette palette(shelf.book, state, theme, shelf.window);
        QStringList folders{"/home/me/one"};
        palette.addSource([&] {
            QList<PaletteEntry> entries;
            for (const QString &folder : folders)
                entries.append({"folder:" + folder, "Recent folders", folder, {}, true, [&, folder] {
                                    shelf.done.append(folder);
                                }});
            return entries;
        });
        palette.open();
        QCOMPARE(palette.matches(), 5);
        folders.append("/home/me/two");
        palette.open();
        QCOMPARE(palette.matches(), 6);
        auto *field = palette.findChild<QLineEdit *>("paletteField");
        QTest::keyClicks(field, "two");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shelf.done, QStringList{"/home/me/two"});
    }

    void itGoesAwayWhenTheFocusDoes()
    {
        FakeState state;
        const Theme theme(ThemeChoice::Light);
        Shelf shelf(state);
        CommandPalette palette(shelf.book, state, theme, shelf.window);
        QVERIFY(QTest::qWaitForWindowActive(&shelf.window));
        palette.open();
        shelf.field.setFocus();
        QTRY_VERIFY(!palette.isVisible());
        QVERIFY(shelf.field.hasFocus());
    }

    void keysThatAreTakenAreSaidAndMovedOnlyWhenAsked()
    {
        FakeState state;
        Shelf shelf(state);
        KeysPage page(shelf.book);
        page.show();
        auto *list = page.findChild<KeyList *>("keysList");
        auto *edit = page.findChild<QKeySequenceEdit *>("keysEdit");
        auto *set = page.findChild<QPushButton *>("keysSet");
        auto *takeAway = page.findChild<QPushButton *>("keysTakeAway");
        QVERIFY(!set->isEnabled());
        list->setCurrentItem(itemOf(*list, "Stop"));
        edit->setKeySequence(QKeySequence("Ctrl+O"));
        QVERIFY(!set->isEnabled());
        QVERIFY(page.findChild<QLabel *>("keysConflict")->text().contains("Open Folder"));
        takeAway->click();
        QCOMPARE(shelf.keysOf("session.stop"), QList<QKeySequence>{QKeySequence("Ctrl+O")});
        QVERIFY(shelf.keysOf("file.open").isEmpty());
        page.findChild<QPushButton *>("keysAllUsual")->click();
        QCOMPARE(shelf.keysOf("file.open"), QList<QKeySequence>{QKeySequence("Ctrl+O")});
    }

    void freeKeysAreGivenAtOnce()
    {
        FakeState state;
        Shelf shelf(state);
        KeysPage page(shelf.book);
        page.show();
        auto *list = page.findChild<KeyList *>("keysList");
        list->setCurrentItem(itemOf(*list, "Stop"));
        page.findChild<QKeySequenceEdit *>("keysEdit")->setKeySequence(QKeySequence("F4"));
        page.findChild<QPushButton *>("keysSet")->click();
        QCOMPARE(shelf.keysOf("session.stop"), QList<QKeySequence>{QKeySequence("F4")});
        QCOMPARE(list->currentId(), "session.stop");
        QVERIFY(itemOf(*list, "Stop")->text(1).contains("F4"));
        page.findChild<QPushButton *>("keysUsual")->click();
        QCOMPARE(shelf.keysOf("session.stop"), QList<QKeySequence>{QKeySequence("Ctrl+.")});
    }

    void theCheatSheetHasEveryKeyAlsoThoseOfOnePlaceAndFollowsChanges()
    {
        FakeState state;
        Shelf shelf(state);
        CheatSheet sheet(shelf.book);
        auto *list = sheet.findChild<KeyList *>("cheatList");
        QVERIFY(itemOf(*list, "Send"));
        QVERIFY(itemOf(*list, "Stop"));
        shelf.book.rebind("session.stop", QList<QKeySequence>{});
        QVERIFY(!itemOf(*list, "Stop"));
        list->filter("zoom");
        QVERIFY(!itemOf(*list, "Zoom In")->isHidden());
        QVERIFY(itemOf(*list, "Send")->isHidden());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
