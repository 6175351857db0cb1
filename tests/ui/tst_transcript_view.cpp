#include "ui/style/theme.h"
#include "ui/transcript/find_bar.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace paddock;

namespace {

Happening fact(Fact fact)
{
    return Appended{
        Entry{EntryId::fresh(), QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC), std::move(fact)}};
}

void fill(TranscriptModel &model, int turns)
{
    for (int i = 0; i < turns; ++i) {
        model.take(fact(UserMessage{QString("question %1").arg(i)}));
        // Of many heights, so that no estimate is right.
        model.take(fact(
            ModelMessage{{Text{QString("answer %1\n\n").arg(i) + QString("- point\n").repeated(i % 9)}}}));
    }
}

struct Scene {
    Theme theme{ThemeChoice::Light};
    TranscriptModel model;
    TranscriptView view{model, theme};

    explicit Scene(int turns)
    {
        fill(model, turns);
        view.resize(700, 500);
        view.show();
    }
    bool endInSight() { return view.rowRect(model.rowCount() - 1).bottom() <= view.viewport()->height(); }
};

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private slots:
    void opensALongSessionOnItsLastPageForThePriceOfAPage()
    {
        Scene scene(50'000);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        QVERIFY2(scene.view.layoutsMade() < 60, qPrintable(QString::number(scene.view.layoutsMade())));
        QVERIFY(scene.endInSight());
        const int before = scene.view.layoutsMade();
        scene.view.verticalScrollBar()->setValue(scene.view.verticalScrollBar()->maximum() / 2);
        QVERIFY2(scene.view.layoutsMade() - before < 60,
                 qPrintable(QString::number(scene.view.layoutsMade() - before)));
    }

    void followsTheEndOnlyWhileItIsThere()
    {
        Scene scene(40);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        fill(scene.model, 3);
        QTRY_VERIFY(scene.endInSight());
        QVERIFY(scene.view.isFollowing());

        scene.view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!scene.view.isFollowing());
        const QList<int> tops = visibleTops(scene);
        fill(scene.model, 3);
        auto *pill = scene.view.findChild<QPushButton *>("newBelow");
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(visibleTops(scene), tops);
        QVERIFY2(pill->text().contains('6'), qPrintable(pill->text()));

        QTest::mouseClick(pill, Qt::LeftButton);
        QTRY_VERIFY(scene.endInSight());
        QTRY_VERIFY(!pill->isVisible());
    }

    void scrollingUpMovesWhatIsReadByExactlyThatMuch()
    {
        Scene scene(300);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        for (int i = 0; i < 60; ++i) {
            const int row = rowAtTop(scene);
            const int before = scene.view.rowRect(row).top();
            QScrollBar *bar = scene.view.verticalScrollBar();
            bar->setValue(bar->value() - 37);
            QCOMPARE(scene.view.rowRect(row).top(), before + 37);
        }
    }

    void aStreamedTextIsLaidOutOnceAFrameAndNotOnceADelta()
    {
        Scene scene(5);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        const int before = scene.view.layoutsMade();
        for (int i = 0; i < 2000; ++i)
            scene.model.take(TextDelta{"word "});
        QTRY_VERIFY(scene.endInSight());
        QVERIFY2(scene.view.layoutsMade() - before < 20,
                 qPrintable(QString::number(scene.view.layoutsMade() - before)));
    }

    void paintsNothingWhenNothingChanges()
    {
        Scene scene(5);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        QTest::qWait(100); // What the showing of a window sets off has to be over.
        struct Counter : QObject {
            int paints = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                paints += event->type() == QEvent::Paint || event->type() == QEvent::Timer;
                return false;
            }
        } counter;
        scene.view.viewport()->installEventFilter(&counter);
        scene.view.installEventFilter(&counter);
        QTest::qWait(300);
        QCOMPARE(counter.paints, 0);
    }

    void aClickOnTheHeaderFoldsACardWhereItStands()
    {
        Scene scene(20);
        scene.model.take(fact(ModelMessage{{ToolCall{{"c"}, "Bash", {{"command", "make"}}, {}}}}));
        scene.model.take(fact(Returned{{"c"}, Outcome::Ok, "line\nline\nline\nline"}));
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        const int row = scene.model.rowOf({"c"});
        QTRY_VERIFY(scene.endInSight());
        const QRect closed = scene.view.rowRect(row);
        const QPoint header = closed.topLeft() + QPoint(40, 20);
        QTest::mouseClick(scene.view.viewport(), Qt::LeftButton, {}, header);
        QTRY_VERIFY(scene.view.rowRect(row).height() > closed.height() + 40);
        scene.view.setFocus();
        QTest::keyClick(&scene.view, Qt::Key_Space);
        QTRY_COMPARE(scene.view.rowRect(row).height(), closed.height());
    }

    void copiesASelectionAcrossRows()
    {
        Scene scene(0);
        scene.model.take(fact(UserMessage{"alpha"}));
        scene.model.take(fact(ModelMessage{{Text{"*beta*"}}}));
        scene.model.take(fact(UserMessage{"gamma"}));
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        scene.view.selectAll();
        scene.view.copy();
        QCOMPARE(QApplication::clipboard()->text(), "alpha\n\n*beta*\n\ngamma");
    }

    void dragsASelectionInsideOneRow()
    {
        Scene scene(0);
        scene.model.take(fact(ModelMessage{{Text{"one two three"}}}));
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        QWidget *port = scene.view.viewport();
        const QRect row = scene.view.rowRect(0);
        QTest::mouseMove(port, row.center());
        QTest::mousePress(port, Qt::LeftButton, {}, QPoint(row.left(), row.center().y()));
        QMouseEvent move(QEvent::MouseMove, QPointF(row.right(), row.center().y()),
                         port->mapToGlobal(row.center()), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(row.right(), row.center().y()));
        QCOMPARE(scene.view.selectedText(), "one two three");
    }

    void picturesInMarkdownAreNamedAndNotFetched()
    {
        Scene scene(0);
        scene.model.take(fact(ModelMessage{{Text{"![map](https://tracker.example/p.png)"}}}));
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        scene.view.showHit({"[picture: map, https://tracker.example/p.png]"}, 0, 0);
        QTest::mouseDClick(scene.view.viewport(), Qt::LeftButton, {},
                           scene.view.rowRect(0).topLeft() + QPoint(20, 14));
        QCOMPARE(scene.view.selectedText(), "picture");
        scene.view.selectAll();
        QCOMPARE(scene.view.selectedText(), "![map](https://tracker.example/p.png)"); // as it was written
    }

    void whatIsReadStaysWhereItIsWhenTheWholeSessionComesInAboveIt()
    {
        QList<Happening> all{fact(Configured{"/w", "anthropic", "m"})};
        for (int i = 0; i < 200; ++i) {
            all.append(fact(UserMessage{QString("q%1").arg(i)}));
            all.append(
                fact(ModelMessage{{Text{QString("a%1\n\n").arg(i) + QString("- x\n").repeated(i % 5)}}}));
        }
        Tail tail;
        for (const Happening &one : all.mid(all.size() - 60))
            tail.entries.append(std::get<Appended>(one).entry);
        Scene scene(0);
        scene.model.take(tail);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        QTRY_VERIFY(scene.endInSight());
        QScrollBar *bar = scene.view.verticalScrollBar();
        bar->setValue(bar->value() - 700);
        const int row = rowAtTop(scene);
        const int top = scene.view.rowRect(row).top();
        const quint64 id = scene.model.row(row).id;
        for (const Happening &one : all)
            scene.model.take(one);
        QVERIFY(!scene.model.isPartial());
        QTRY_COMPARE(scene.view.rowRect(scene.model.rowOfId(id)).top(), top);
        QVERIFY(scene.model.rowOfId(id) > row + 300);
        QVERIFY(!scene.view.isFollowing());
        auto *pill = scene.view.findChild<QPushButton *>("newBelow");
        QVERIFY(!pill->isVisible()); // nothing of it is new
    }

    void aRunningCallCanBeStoppedByPointerAndByKeys()
    {
        Scene scene(1);
        scene.model.take(fact(ModelMessage{{ToolCall{{"c"}, "Bash", {{"command", "make"}}, {}}}}));
        scene.model.take(fact(Started{{"c"}}));
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        QSignalSpy stopped(&scene.view, &TranscriptView::stopCallAsked);
        scene.view.setFocus();
        scene.view.setCurrentRow(scene.model.rowOf({"c"}));
        QTest::keyClick(&scene.view, Qt::Key_Right);
        QTest::keyClick(&scene.view, Qt::Key_Return);
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(stopped.first().first().value<CallId>(), CallId{"c"});
        const QRect row = scene.view.rowRect(scene.model.rowOf({"c"}));
        QTest::mouseClick(scene.view.viewport(), Qt::LeftButton, {},
                          QPoint(row.right() - 30, row.top() + 27));
        QCOMPARE(stopped.count(), 2);
    }

    void findsInFoldedRowsAndGoesFromHitToHit()
    {
        Scene scene(60);
        scene.model.take(fact(ModelMessage{{ToolCall{{"c"}, "Bash", {{"command", "make"}}, {}}}}));
        scene.model.take(fact(Returned{{"c"}, Outcome::Ok, "the Needle lies here\nneedle again"}));
        fill(scene.model, 60);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        FindBar bar(scene.view, scene.theme);
        bar.show();
        bar.open();
        bar.findChild<QLineEdit *>("findWords")->setText("needle");
        auto *count = bar.findChild<QLabel *>("findCount");
        QTRY_COMPARE(count->text(), "2 hit(s)");
        bar.goNext();
        QCOMPARE(count->text(), "1 of 2");
        bar.goNext();
        QCOMPARE(count->text(), "2 of 2");
        const int row = scene.model.rowOf({"c"});
        QTRY_VERIFY(scene.view.rect().intersects(scene.view.rowRect(row)));
        QCOMPARE(scene.model.row(row).open, true);
        bar.findChild<QToolButton *>("findCases")->setChecked(true);
        QTRY_COMPARE(count->text(), "1 hit(s)");
        scene.model.take(fact(UserMessage{"one more needle"}));
        QTRY_COMPARE(count->text(), "2 hit(s)");
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
    }

    void rowsAreItemsOfAListToAssistiveTechnology()
    {
        Scene scene(2);
        scene.model.take(fact(ModelMessage{{ToolCall{{"c"}, "Bash", {{"command", "make"}}, {}}}}));
        scene.model.take(fact(Returned{{"c"}, Outcome::Ok, "out"}));
        QVERIFY(QTest::qWaitForWindowExposed(&scene.view));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&scene.view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5);
        QAccessibleInterface *call = list->child(4);
        QVERIFY(call);
        QCOMPARE(call->role(), QAccessible::ListItem);
        QCOMPARE(call->text(QAccessible::Name), "Run make: done");
        QCOMPARE(list->child(4), call);
        QCOMPARE(list->indexOfChild(call), 4);
        QVERIFY(call->state().collapsed);
        call->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(call->state().expanded);
        scene.view.setFocus();
        scene.view.setCurrentRow(4);
        QCOMPARE(list->focusChild(), call);
    }

private:
    static int rowAtTop(Scene &scene)
    {
        int row = 0;
        while (scene.view.rowRect(row).bottom() < 0)
            ++row;
        return row;
    }
    static QList<int> visibleTops(Scene &scene)
    {
        QList<int> tops;
        for (int row = rowAtTop(scene); tops.size() < 4; ++row)
            tops.append(scene.view.rowRect(row).top());
        return tops;
    }
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcript_view.moc"
