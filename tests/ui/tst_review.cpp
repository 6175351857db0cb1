#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "tests/ui/review_scene.h"
#include "ui/actions/action_book.h"
#include "ui/review/changes_panel.h"
#include "ui/review/review_actions.h"
#include "ui/review/review_line.h"
#include "ui/session/live_sessions.h"
#include "ui/style/inline_bar.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace paddock;

namespace {

/// The changes dock alone in a window, in front of an engine that says what a test tells it to.
struct Bench {
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    LiveSessions sessions{engine, host};
    LiveSession *session = &sessions.begin(Open{"/home/ada/parser", "anthropic"});
    QMainWindow window;
    ActionBook book{host.store, window};
    ChangesPanel *panel = new ChangesPanel(host, theme);

    explicit Bench(bool visible = true)
    {
        window.setCentralWidget(panel);
        window.resize(420, 700);
        addReviewActions(book, *panel);
        panel->setSession(session);
        if (visible)
            show();
    }
    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void answer(const ChangeSet &changes) { engine.preview(ChangesState{changes}); }
    Review &review() { return *panel->review(); }
    ChangesView &view() { return panel->view(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    InlineBar *bar() { return panel->findChild<InlineBar *>(); }
};

QStringList hunksOf(const Revert &revert)
{
    QStringList all;
    for (const RevertPart &part : revert.parts)
        all.append(part.path + u':' + part.hunks.join(u','));
    return all;
}

} // namespace

/// The changes dock: what it asks, what a person does to a hunk, and what becomes of it.
class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyWhileSomebodyLooks();
    void asksOnceForManyChanges();
    void saysHowMuchChanged();
    void marksTheCurrentHunkByKeys();
    void typesIntoACommentInsteadOfMarking();
    void marksByTheButtonsOfAHunk();
    void takesAHunkBackAtOnceBetweenTurns();
    void takesAWholeNewFileBack();
    void waitsWithARejectForTheEndOfTheTurn();
    void takesAQueuedRejectOutAgain();
    void waitsAgainWhenAnotherMessageWasQuicker();
    void rejectsEverythingInOneStep();
    void refusesToTakeBackWhatIsNotKept();
    void undoesARejectUntilTheFilesChangeAgain();
    void findsMarksAgain();
    void sendsAllCommentsAsOneMessage();
    void keepsACommentThatEscapeLeaves();
    void commentsOnTheLinesThatAreChosen();
    void laysOutOnlyWhatIsInSight();
    void keepsThePlaceWhenTheSetChanges();
    void goesThroughEveryChange();
    void comparesWithACheckpoint();
    void showsAChangeThatHidesItsOrder();
    void dragsRealFiles();
    void saysWhatATurnDid();
    void survivesTheEndOfItsSession();
};

void TestReview::asksOnlyWhileSomebodyLooks()
{
    Bench bench(false);
    bench.engine.note(Changed{});
    QTest::qWait(200);
    QVERIFY(bench.engine.all<AskChanges>().isEmpty());
    bench.show();
    QTRY_COMPARE(bench.engine.all<AskChanges>().size(), 1);
    QVERIFY(std::holds_alternative<SinceTurn>(bench.engine.all<AskChanges>().first().scope));
}

void TestReview::asksOnceForManyChanges()
{
    Bench bench;
    QTRY_COMPARE(bench.engine.all<AskChanges>().size(), 1);
    for (int i = 0; i < 50; ++i)
        bench.engine.note(Changed{});
    QTRY_COMPARE(bench.engine.all<AskChanges>().size(), 2);
    bench.engine.note(TurnEnded{});
    QTRY_COMPARE(bench.engine.all<AskChanges>().size(), 3);
}

void TestReview::saysHowMuchChanged()
{
    Bench bench;
    auto *counts = bench.find<QLabel>("changesCounts");
    QVERIFY(!counts->isVisible());
    bench.answer(scenes::someChanges());
    QVERIFY(counts->isVisible());
    QVERIFY2(counts->text().contains("+11 −3"), qPrintable(counts->text()));
    QVERIFY2(counts->text().endsWith("0/6 reviewed"), qPrintable(counts->text()));
    bench.review().setReviewed({"lex-41"}, true);
    QVERIFY2(counts->text().endsWith("1/6 reviewed"), qPrintable(counts->text()));
}

void TestReview::marksTheCurrentHunkByKeys()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.panel->goToChange(true); // the picture
    QTest::keyClick(&bench.window, Qt::Key_F7);
    QCOMPARE(bench.view().currentPath(), QString("src/lex.h"));
    QCOMPARE(bench.view().currentHunk(), 0);
    bench.press(Qt::Key_Space);
    QVERIFY(bench.review().isReviewed("lex-41"));
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Open);
    bench.press(Qt::Key_A);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Accepted);
    bench.press(Qt::Key_A);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Open);
    bench.press(Qt::Key_R);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Reverting);
    QTest::keyClick(&bench.window, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(bench.view().currentPath(), QString("docs/tree.png"));
}

void TestReview::typesIntoACommentInsteadOfMarking()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.view().goToFile("src/lex.h");
    bench.view().goToChange(true);
    bench.press(Qt::Key_C);
    auto *edit = bench.find<QPlainTextEdit>("commentEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "are a r c ");
    QCOMPARE(edit->toPlainText(), QString("are a r c "));
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Open);
    QVERIFY(bench.engine.all<Revert>().isEmpty());
}

void TestReview::marksByTheButtonsOfAHunk()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.view().goToFile("src/lex.h");
    const QRect hunk = bench.view().blockRect("src/lex.h", 0);
    QVERIFY(hunk.height() > 100);
    // The buttons stand in the last line, the first one at its beginning.
    const QPoint accept(20, hunk.bottom() - 24);
    QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, {}, accept);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Accepted);
    QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, {}, accept);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Open);
}

void TestReview::takesAHunkBackAtOnceBetweenTurns()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.review().setAccepted({"lex-90"}, true);
    bench.review().reject(bench.review().changes().files[1], 1);
    const QList<Revert> reverts = bench.engine.all<Revert>();
    QCOMPARE(reverts.size(), 1);
    QCOMPARE(reverts[0].scope, ChangeScope(SinceTurn{}));
    QCOMPARE(hunksOf(reverts[0]), (QStringList{"src/lex.h:lex-90"}));
    // Not twice while the first is on its way.
    bench.review().reject(bench.review().changes().files[1], 1);
    QCOMPARE(bench.engine.all<Revert>().size(), 1);
    bench.engine.note(Changed{ChangeCause::Review, {}, {{"src/lex.h", {}, {}}}});
    QCOMPARE(bench.review().standOf("lex-90"), Review::Stand::Open);
}

void TestReview::takesAWholeNewFileBack()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.review().reject(bench.review().changes().files[3], -1);
    // Without ids: a file that is new has to go, not to be left empty.
    QCOMPARE(hunksOf(bench.engine.all<Revert>().value(0)), (QStringList{"tests/parser_test.cpp:"}));
}

void TestReview::waitsWithARejectForTheEndOfTheTurn()
{
    Bench bench;
    bench.engine.note(UserMessage{"go on"});
    bench.answer(scenes::someChanges());
    bench.review().reject(bench.review().changes().files[1], 0);
    bench.review().reject(bench.review().changes().files[2], 0);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Queued);
    QVERIFY(bench.engine.all<Revert>().isEmpty());
    QVERIFY(bench.find<QLabel>("changesCounts")->text().contains("2"));
    // Even if nobody looks any more.
    bench.window.hide();
    bench.engine.note(TurnEnded{});
    QCOMPARE(bench.engine.all<Revert>().size(), 1);
    QCOMPARE(hunksOf(bench.engine.all<Revert>()[0]), (QStringList{"src/lex.h:lex-41", "src/parser.cpp:"}));
    bench.engine.note(TurnEnded{});
    QCOMPARE(bench.engine.all<Revert>().size(), 1);
}

void TestReview::takesAQueuedRejectOutAgain()
{
    Bench bench;
    bench.engine.note(UserMessage{"go on"});
    bench.answer(scenes::someChanges());
    bench.review().reject(bench.review().changes().files[1], -1);
    bench.view().goToFile("src/lex.h");
    bench.view().goToChange(true);
    bench.press(Qt::Key_R);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Open);
    QCOMPARE(bench.review().standOf("lex-90"), Review::Stand::Queued);
    bench.engine.note(TurnEnded{});
    QCOMPARE(hunksOf(bench.engine.all<Revert>().value(0)), (QStringList{"src/lex.h:lex-90"}));
}

void TestReview::waitsAgainWhenAnotherMessageWasQuicker()
{
    Bench bench;
    bench.engine.note(UserMessage{"go on"});
    bench.answer(scenes::someChanges());
    bench.review().reject(bench.review().changes().files[1], 0);
    bench.engine.note(TurnEnded{});
    bench.engine.note(UserMessage{"and on"});
    bench.engine.preview(Notice{{ErrorKind::Invalid, "Changes can be taken back between turns."}});
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Queued);
    QVERIFY(bench.bar()->isVisible());
    bench.engine.note(TurnEnded{});
    QCOMPARE(bench.engine.all<Revert>().size(), 2);
}

void TestReview::rejectsEverythingInOneStep()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    QTest::mouseClick(bench.find<QPushButton>("rejectAll"), Qt::LeftButton);
    QCOMPARE(bench.engine.all<Revert>().size(), 1);
    QCOMPARE(hunksOf(bench.engine.all<Revert>()[0]),
             (QStringList{"docs/tree.png:", "src/lex.h:", "src/parser.cpp:", "tests/parser_test.cpp:"}));
}

void TestReview::refusesToTakeBackWhatIsNotKept()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.review().reject(bench.review().changes().files[4], -1);
    QVERIFY(bench.engine.all<Revert>().isEmpty());
    QVERIFY(bench.bar()->text().contains("var/cache.bin"));
}

void TestReview::undoesARejectUntilTheFilesChangeAgain()
{
    Bench bench;
    bench.engine.note(Changed{ChangeCause::Review, {}, {{"src/lex.h", {}, {}}}});
    QVERIFY(!bench.bar()->isVisible()); // History that is being read.
    bench.answer(scenes::someChanges());
    bench.review().reject(bench.review().changes().files[1], 0);
    bench.engine.note(Changed{ChangeCause::Review, {}, {{"src/lex.h", {}, {}}}});
    const qint64 entry = bench.engine.transcript.size();
    QVERIFY(bench.bar()->isVisible());
    QTest::mouseClick(bench.find<QPushButton>("undoRevert"), Qt::LeftButton);
    QCOMPARE(bench.engine.all<Rewind>().size(), 1);
    QCOMPARE(bench.engine.all<Rewind>()[0].to, entry - 1);
    QVERIFY(bench.engine.all<Rewind>()[0].files);
    QVERIFY(!bench.engine.all<Rewind>()[0].conversation);
    bench.engine.note(Changed{ChangeCause::Restore, {}, {{"src/lex.h", {}, {}}}, entry - 1});
    QVERIFY(!bench.review().canUndoRevert());

    bench.review().reject(bench.review().changes().files[1], 0);
    bench.engine.note(Changed{ChangeCause::Review, {}, {{"src/lex.h", {}, {}}}});
    QVERIFY(bench.bar()->isVisible());
    bench.engine.note(Changed{ChangeCause::Others, {}, {{"src/parser.cpp", {}, {}}}});
    QVERIFY(!bench.review().canUndoRevert()); // It would take that away too.
    QVERIFY(!bench.bar()->isVisible());
}

void TestReview::findsMarksAgain()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.review().setAccepted({"lex-41"}, true);
    bench.review().setReviewed({"lex-90"}, true);
    bench.review().comment({"parser-7", "src/parser.cpp", 8, false, {"+#include <ostream>"}, "Why?"});
    const SessionId id = bench.session->id();
    bench.panel->setSession(nullptr);
    bench.sessions.close(id);
    LiveSession &again = bench.sessions.resume(id);
    bench.panel->setSession(&again);
    QCOMPARE(bench.review().standOf("lex-41"), Review::Stand::Accepted);
    QVERIFY(bench.review().isReviewed("lex-90"));
    QVERIFY(!bench.review().isReviewed("parser-7"));
    QCOMPARE(bench.review().comments().size(), 1);
    QCOMPARE(bench.review().comments()[0].quoted, (QStringList{"+#include <ostream>"}));
    bench.review().setReviewed({"lex-41", "lex-90"}, false);
    QVERIFY(!bench.host.store.values.keys().join(u' ').contains("reviewed"));
}

void TestReview::sendsAllCommentsAsOneMessage()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    auto *send = bench.find<QPushButton>("sendComments");
    QVERIFY(!send->isVisible());
    bench.review().comment(
        {"parser-7", "src/parser.cpp", 8, false, {"+#include <ostream>"}, "Is it needed?"});
    bench.review().comment(
        {"lex-41", "src/lex.h", 43, true, {"-    if (tok == COMMA)"}, "Keep this.\n2. src/other.h"});
    QTRY_VERIFY(send->isVisible());
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(bench.engine.all<Prompt>().size(), 1);
    QCOMPARE(bench.engine.all<Prompt>()[0].text,
             QString("I looked through your changes. Please go through these comments:\n"
                     "\n"
                     "1. src/lex.h, line 43 before the change\n"
                     "> -    if (tok == COMMA)\n"
                     "   Keep this.\n"
                     "   2. src/other.h\n"
                     "\n"
                     "2. src/parser.cpp, line 8\n"
                     "> +#include <ostream>\n"
                     "   Is it needed?\n"));
    QVERIFY(bench.review().comments().isEmpty());
    QVERIFY(!send->isVisible());
}

void TestReview::keepsACommentThatEscapeLeaves()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.view().goToFile("src/lex.h");
    bench.view().goToChange(true);
    bench.press(Qt::Key_C);
    auto *edit = bench.find<QPlainTextEdit>("commentEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "why");
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QTRY_VERIFY(bench.view().hasFocus());
    QCOMPARE(bench.review().comments().size(), 1);
    QCOMPARE(bench.review().comments()[0].text, QString("why"));
    QCOMPARE(bench.review().comments()[0].line, 43);
    // The same place again: the same comment, and it can be thrown away.
    bench.press(Qt::Key_C);
    QCOMPARE(edit->toPlainText(), QString("why"));
    QTest::mouseClick(bench.find<QPushButton>("commentDiscard"), Qt::LeftButton);
    QVERIFY(bench.review().comments().isEmpty());
}

void TestReview::commentsOnTheLinesThatAreChosen()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.view().goToFile("src/lex.h");
    bench.view().goToChange(true);
    for (int i = 0; i < 5; ++i)
        bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_C);
    auto *edit = bench.find<QPlainTextEdit>("commentEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "both");
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    const ReviewComment comment = bench.review().comments().value(0);
    QCOMPARE(comment.line, 43);
    QVERIFY(!comment.isOld);
    QCOMPARE(comment.quoted, (QStringList{"+    if (tok == COMMA && peek() != END)",
                                          "+        return Token{COMMA, m_line};"}));
}

void TestReview::laysOutOnlyWhatIsInSight()
{
    Bench bench;
    bench.answer(scenes::manyChanges(200, 25));
    const int atFirst = bench.view().layoutsMade();
    QVERIFY2(atFirst > 0 && atFirst < 20, qPrintable(QString::number(atFirst)));
    bench.view().verticalScrollBar()->setValue(bench.view().verticalScrollBar()->maximum());
    QVERIFY(bench.view().layoutsMade() < 40);
    bench.view().goToFile("src/file_00100.cpp");
    QVERIFY(bench.view().layoutsMade() < 60);
    const int before = bench.view().layoutsMade();
    bench.review().setAccepted(bench.review().allIds(), true);
    QCOMPARE(bench.view().layoutsMade(), before); // Marks lay nothing out anew.
}

void TestReview::keepsThePlaceWhenTheSetChanges()
{
    Bench bench;
    ChangeSet changes = scenes::manyChanges(30, 5);
    bench.answer(changes);
    bench.view().goToFile("src/file_00010.cpp");
    bench.view().goToChange(true);
    bench.view().goToChange(true);
    bench.view().verticalScrollBar()->setValue(bench.view().verticalScrollBar()->value() + 37);
    const QRect before = bench.view().blockRect("src/file_00010.cpp", 1);
    changes.files.removeAt(2);
    changes.files[0].hunks.removeAt(0);
    bench.answer(changes);
    QCOMPARE(bench.view().blockRect("src/file_00010.cpp", 1).top(), before.top());
    QCOMPARE(bench.view().currentPath(), QString("src/file_00010.cpp"));
    QCOMPARE(bench.view().currentHunk(), 1);
}

void TestReview::goesThroughEveryChange()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.view().setFolded("src/lex.h", true);
    QStringList seen;
    while (bench.view().goToChange(true))
        seen.append(bench.view().currentPath() + u':' + QString::number(bench.view().currentHunk()));
    QCOMPARE(seen, (QStringList{"docs/tree.png:-1", "src/lex.h:0", "src/lex.h:1", "src/parser.cpp:0",
                                "tests/parser_test.cpp:0", "var/cache.bin:-1"}));
    int back = 0;
    while (bench.view().goToChange(false))
        ++back;
    QCOMPARE(back, 5);
}

void TestReview::comparesWithACheckpoint()
{
    Bench bench;
    bench.engine.note(UserMessage{"Fix the parser\nand more"});
    bench.engine.note(TurnEnded{});
    auto *scope = bench.find<QComboBox>("changesScope");
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_End);
    QTRY_VERIFY(bench.find<QMenu>("checkpointMenu"));
    const QList<QAction *> places = bench.find<QMenu>("checkpointMenu")->actions();
    QCOMPARE(places.size(), 1);
    QVERIFY2(places[0]->text().contains("Fix the parser"), qPrintable(places[0]->text()));
    places[0]->trigger();
    QTRY_VERIFY(!bench.engine.all<AskChanges>().isEmpty()
                && bench.engine.all<AskChanges>().last().scope == ChangeScope(SinceEntry{1}));
    // An answer for another scope is no answer.
    bench.answer(scenes::someChanges(SinceHead{}));
    QVERIFY(!bench.review().isKnown());
    bench.answer(scenes::someChanges(SinceEntry{1}));
    QVERIFY(bench.review().isKnown());
}

void TestReview::showsAChangeThatHidesItsOrder()
{
    const DiffHunk hunk = scenes::hunk("h", 1, {QString("+if (a) { // ") + QChar(0x202e) + " } end"});
    const Diff diff = HunkLayout::diffOf(scenes::changedFile("a.c", {hunk}), hunk, false);
    QVERIFY(!diff.lines[0].text.contains(QChar(0x202e)));
    QVERIFY(diff.lines[0].text.contains("202E"));
}

void TestReview::dragsRealFiles()
{
    const std::unique_ptr<QMimeData> mime(ChangesView::mimeOf("/home/ada/a b#c.txt"));
    QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile("/home/ada/a b#c.txt")});
}

void TestReview::saysWhatATurnDid()
{
    Bench bench(false);
    ReviewLine line(*bench.session, bench.theme);
    line.setKeys("F7");
    int asked = 0;
    connect(&line, &ReviewLine::reviewAsked, &line, [&] { ++asked; });
    bench.engine.note(UserMessage{"go"});
    bench.engine.note(TurnEnded{});
    QVERIFY(bench.engine.all<AskChanges>().isEmpty()); // It changed nothing.
    bench.engine.note(UserMessage{"go"});
    bench.engine.note(Changed{ChangeCause::Call, {}, {{"src/lex.h", {}, {}}}});
    bench.engine.note(TurnEnded{});
    QTRY_COMPARE(bench.engine.all<AskChanges>().size(), 1);
    bench.answer(scenes::someChanges());
    QVERIFY(line.isVisible());
    auto *button = line.findChild<QPushButton *>("reviewButton");
    QCOMPARE(button->text(), QString("Review (F7)"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked, 1);
    bench.engine.note(UserMessage{"again"});
    QVERIFY(!line.isVisible());
}

void TestReview::survivesTheEndOfItsSession()
{
    Bench bench;
    bench.answer(scenes::someChanges());
    bench.view().goToFile("src/lex.h");
    bench.sessions.close(bench.session->id());
    bench.window.grab();
    bench.panel->setSession(nullptr);
    bench.window.grab();
    QVERIFY(!bench.panel->review());
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
