#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "tests/ui/review_scene.h"
#include "ui/review/commit_sheet.h"
#include "ui/review/restore_sheet.h"
#include "ui/review/worktree_sheet.h"
#include "ui/session/live_sessions.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

using namespace paddock;

namespace {

struct SheetBench {
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    LiveSessions sessions{engine, host};
    LiveSession &session = sessions.begin(Open{"/home/ada/parser", "anthropic"});
    Review &review = Review::of(session, host.store);

    /// Two turns; returns nothing to go by but their entries 2 and 4.
    void talk()
    {
        engine.note(UserMessage{"Fix the parser"});
        engine.note(TurnEnded{});
        engine.note(UserMessage{"Now the lexer"});
        engine.note(TurnEnded{});
    }
};

RewindPlan somePlan(qint64 to)
{
    using Act = RewindPlan::Act;
    RewindPlan plan;
    plan.to = to;
    plan.files = {{"src/lex.h", Act::Modify, {}, {}},
                  {"src/old.h", Act::Recreate, {}, {}},
                  {"src/parser.cpp", Act::Modify, {}, {}, true},
                  {"tests/new.cpp", Act::Remove, {}, {}},
                  {"var/big.bin", Act::Modify, {}, {}, false, "Its content is not kept."}};
    plan.entries = 3;
    return plan;
}

} // namespace

/// The sheets beside the changes: restore, commit, worktrees.
class TestReviewSheets : public QObject
{
    Q_OBJECT

private slots:
    void restoresAndUndoes();
    void namesWhatARestoreDoes();
    void undoesFilesAndConversationTogether();
    void restoresNothingWhileATurnRuns();
    void goesToThePlaceThatWasChosenInTheConversation();
    void ticksAcceptedFilesForACommit();
    void showsWhatHooksSaidAndTriesAgain();
    void commitsNothingOutsideOfARepository();
    void removesOnlyAWorktreeThatHoldsNothing();
    void losesWorkOnlyWhenTold();
};

void TestReviewSheets::restoresAndUndoes()
{
    SheetBench bench;
    bench.talk();
    RestoreSheet sheet(bench.session, bench.theme);
    sheet.show();
    auto *places = sheet.findChild<QListWidget *>("restorePlaces");
    auto *button = sheet.findChild<QPushButton *>("restoreButton");
    QCOMPARE(places->count(), 2);
    QVERIFY(places->item(0)->text().contains("Now the lexer"));
    QVERIFY(!button->isEnabled());
    places->setCurrentRow(1);
    QCOMPARE(bench.engine.all<AskRewind>().last().to, 1);
    bench.engine.preview(RewindPreview{somePlan(7)}); // of another place
    QVERIFY(!button->isEnabled());
    bench.engine.preview(RewindPreview{somePlan(1)});
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), QString("Restore 4 file(s)"));
    auto *files = sheet.findChild<QTreeWidget *>("restoreFiles");
    QCOMPARE(files->topLevelItemCount(), 3);
    QCOMPARE(files->topLevelItem(0)->childCount(), 3);
    QVERIFY(files->topLevelItem(0)->child(1)->text(1).contains("by others"));
    QVERIFY(files->topLevelItem(0)->child(2)->text(1).contains("not kept"));
    QTest::mouseClick(button, Qt::LeftButton);
    const Rewind rewind = bench.engine.all<Rewind>().value(0);
    QVERIFY(rewind.to == 1 && rewind.files && !rewind.conversation);
    QVERIFY(!button->isEnabled());
    bench.engine.note(Changed{ChangeCause::Restore, {}, {{"src/lex.h", {}, {}}}, 1});
    auto *undo = sheet.findChild<QPushButton *>("restoreUndo");
    QTRY_VERIFY(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(bench.engine.all<Rewind>().size(), 2);
    QCOMPARE(bench.engine.all<Rewind>()[1].to, 5);
    QVERIFY(bench.engine.all<Rewind>()[1].files && !bench.engine.all<Rewind>()[1].conversation);
}

void TestReviewSheets::namesWhatARestoreDoes()
{
    SheetBench bench;
    bench.talk();
    RestoreSheet sheet(bench.session, bench.theme);
    sheet.show();
    auto *button = sheet.findChild<QPushButton *>("restoreButton");
    sheet.choose(1);
    bench.engine.preview(RewindPreview{somePlan(1)});
    sheet.findChild<QRadioButton *>("restoreBoth")->setChecked(true);
    QVERIFY(button->text().contains('4') && button->text().contains("go back"));
    sheet.findChild<QRadioButton *>("restoreConversation")->setChecked(true);
    QVERIFY(!button->text().contains('4'));
    QTest::mouseClick(button, Qt::LeftButton);
    const Rewind rewind = bench.engine.all<Rewind>().value(0);
    QVERIFY(!rewind.files && rewind.conversation);
}

void TestReviewSheets::undoesFilesAndConversationTogether()
{
    SheetBench bench;
    bench.talk();
    RestoreSheet sheet(bench.session, bench.theme);
    sheet.show();
    sheet.choose(1);
    bench.engine.preview(RewindPreview{somePlan(1)});
    sheet.findChild<QRadioButton *>("restoreBoth")->setChecked(true);
    QTest::mouseClick(sheet.findChild<QPushButton *>("restoreButton"), Qt::LeftButton);
    bench.engine.note(Changed{ChangeCause::Restore, {}, {{"src/lex.h", {}, {}}}, 1}); // entry 6
    bench.engine.note(Rewound{1}); // entry 7
    QList<QPushButton *> undos;
    const auto visible = [&] {
        undos = sheet.findChildren<QPushButton *>("restoreUndo");
        undos.removeIf([](const QPushButton *one) { return !one->isVisible(); });
        return undos.size() == 1;
    };
    QTRY_VERIFY(visible());
    QTest::mouseClick(undos[0], Qt::LeftButton);
    const Rewind undo = bench.engine.all<Rewind>().value(1);
    QCOMPARE(undo.to, 5);
    QVERIFY(undo.files && undo.conversation);
}

void TestReviewSheets::restoresNothingWhileATurnRuns()
{
    SheetBench bench;
    bench.talk();
    RestoreSheet sheet(bench.session, bench.theme);
    sheet.show();
    sheet.choose(1);
    bench.engine.preview(RewindPreview{somePlan(1)});
    bench.engine.note(UserMessage{"more"});
    auto *button = sheet.findChild<QPushButton *>("restoreButton");
    QTRY_VERIFY(!button->isEnabled());
    bench.engine.note(TurnEnded{});
    QTRY_VERIFY(button->isEnabled());
}

void TestReviewSheets::goesToThePlaceThatWasChosenInTheConversation()
{
    SheetBench bench;
    bench.talk();
    RestoreSheet sheet(bench.session, bench.theme);
    sheet.choose(2);
    QCOMPARE(bench.engine.all<AskRewind>().last().to, 2);
    QCOMPARE(sheet.findChild<QListWidget *>("restorePlaces")->count(), 3);
}

void TestReviewSheets::ticksAcceptedFilesForACommit()
{
    SheetBench bench;
    bench.review.setAccepted({"lex-41"}, true);
    CommitSheet sheet(bench.session, bench.review, bench.theme);
    sheet.show();
    bench.engine.preview(ChangesState{scenes::someChanges()}); // of another scope: not the commit's
    auto *files = sheet.findChild<QListWidget *>("commitFiles");
    QCOMPARE(files->count(), 0);
    bench.engine.preview(ChangesState{scenes::someChanges(SinceHead{})});
    QCOMPARE(files->count(), 5);
    QCOMPARE(files->item(1)->checkState(), Qt::Checked);
    QVERIFY(files->item(1)->text().contains("1") && files->item(1)->text().contains("2"));
    QCOMPARE(files->item(2)->checkState(), Qt::Unchecked);
    auto *button = sheet.findChild<QPushButton *>("commitButton");
    QVERIFY(!button->isEnabled()); // There are no words yet.
    QTest::keyClicks(sheet.findChild<QPlainTextEdit *>("commitMessage"), "Fix commas");
    QVERIFY(button->isEnabled());
    files->item(2)->setCheckState(Qt::Checked);
    sheet.findChild<QCheckBox *>("commitSignOff")->setChecked(true);
    QTest::mouseClick(button, Qt::LeftButton);
    const Commit commit = bench.engine.all<Commit>().value(0);
    QCOMPARE(commit.paths, (QStringList{"src/lex.h", "src/parser.cpp"}));
    QCOMPARE(commit.message, QString("Fix commas"));
    QVERIFY(commit.signOff);
    QVERIFY(!button->isEnabled()); // Not twice.
}

void TestReviewSheets::showsWhatHooksSaidAndTriesAgain()
{
    SheetBench bench;
    bench.review.setAccepted({"lex-41"}, true);
    CommitSheet sheet(bench.session, bench.review, bench.theme);
    sheet.show();
    bench.engine.preview(ChangesState{scenes::someChanges(SinceHead{})});
    QTest::keyClicks(sheet.findChild<QPlainTextEdit *>("commitMessage"), "Fix commas");
    auto *button = sheet.findChild<QPushButton *>("commitButton");
    auto *output = sheet.findChild<QPlainTextEdit *>("commitOutput");
    QTest::mouseClick(button, Qt::LeftButton);
    bench.engine.preview(Committed{{false, {}, "pre-commit: \x1b[31mlines too long\x1b[0m\n"}});
    QVERIFY(output->isVisible());
    QCOMPARE(output->toPlainText(), QString("pre-commit: lines too long\n"));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(bench.engine.all<Commit>().size(), 2);
    bench.engine.preview(Committed{{true, "0123456789abcdef", "1 file changed\n"}});
    QVERIFY(sheet.findChild<QLabel *>("commitState")->text().contains("0123456789"));
    QVERIFY(!button->isVisible());
}

void TestReviewSheets::commitsNothingOutsideOfARepository()
{
    SheetBench bench;
    CommitSheet sheet(bench.session, bench.review, bench.theme);
    sheet.show();
    bench.engine.preview(RepositoryKnown{});
    bench.engine.preview(ChangesState{scenes::someChanges(SinceHead{})});
    sheet.findChild<QListWidget *>("commitFiles")->item(0)->setCheckState(Qt::Checked);
    QTest::keyClicks(sheet.findChild<QPlainTextEdit *>("commitMessage"), "words");
    QVERIFY(!sheet.findChild<QPushButton *>("commitButton")->isEnabled());
    QVERIFY(sheet.findChild<QLabel *>("commitBranch")->text().contains("no git repository"));
}

void TestReviewSheets::removesOnlyAWorktreeThatHoldsNothing()
{
    SheetBench bench;
    WorktreeSheet sheet(bench.session, bench.theme);
    sheet.show();
    auto *remove = sheet.findChild<QPushButton *>("worktreeRemove");
    RepositoryState state;
    state.isRepository = true;
    state.root = "/home/ada/main";
    state.worktrees = {{"/home/ada/parser", "topic", false}, {"/home/ada/other", "else", true}};
    bench.engine.preview(RepositoryKnown{state});
    QVERIFY(!remove->isVisible()); // Neither is one that this session was given.
    state.worktrees[0].isOurs = true;
    bench.engine.preview(RepositoryKnown{state});
    QVERIFY(remove->isVisible() && remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(bench.engine.all<RemoveWorktree>().size(), 1);
    QVERIFY(!bench.engine.all<RemoveWorktree>()[0].evenIfLost);
    bench.engine.preview(Notice{{ErrorKind::Denied, "A file is not committed."}});
    QCOMPARE(sheet.findChild<QLabel *>("worktreeState")->text(), QString("A file is not committed."));
    QVERIFY(remove->isEnabled());
}

void TestReviewSheets::losesWorkOnlyWhenTold()
{
    SheetBench bench;
    WorktreeSheet sheet(bench.session, bench.theme);
    sheet.show();
    auto *remove = sheet.findChild<QPushButton *>("worktreeRemove");
    auto *evenIfLost = sheet.findChild<QCheckBox *>("worktreeEvenIfLost");
    RepositoryState state;
    state.isRepository = true;
    state.worktrees = {{"/home/ada/parser", "topic", true, 3, 2}};
    bench.engine.preview(RepositoryKnown{state});
    QVERIFY(!remove->isEnabled());
    evenIfLost->setChecked(true);
    QVERIFY(remove->isEnabled());
    QVERIFY(remove->text().contains("lose"));
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(bench.engine.all<RemoveWorktree>().value(0).evenIfLost);
    state.worktrees.clear();
    bench.engine.preview(RepositoryKnown{state});
    QVERIFY(sheet.findChild<QLabel *>("worktreeState")->text().contains("removed"));
}

QTEST_MAIN(TestReviewSheets)
#include "tst_review_sheets.moc"
