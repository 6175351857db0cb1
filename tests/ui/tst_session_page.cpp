#include "tests/ui/desk.h"
#include "ui/composer/composer.h"
#include "ui/composer/prompt_queue.h"
#include "ui/shell/dock_shelf.h"
#include "ui/style/inline_bar.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

using namespace paddock;

/// What the parts of a session's page do together, in the real window.
class TestSessionPage : public QObject
{
    Q_OBJECT

private:
    static void send(Desk &desk, const QString &text)
    {
        desk.field()->setPlainText(text);
        QTest::keyClick(desk.field(), Qt::Key_Return);
    }
    static QString notice(Desk &desk)
    {
        auto *bar = desk.find<InlineBar>("composerNotice");
        return bar->isHidden() ? QString() : bar->text();
    }

private slots:
    void altEnterQueues()
    {
        Desk desk;
        desk.open();
        desk.engine.note(UserMessage{"go"});
        QTRY_VERIFY(desk.button("stopButton")->isVisible());
        QTest::keyClicks(desk.field(), "then this");
        QTest::keyClick(desk.field(), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        QCOMPARE(desk.field()->toPlainText(), QString());
        QVERIFY(desk.button("queueHead")->isVisible());
    }

    void commandsDoWhatTheySay()
    {
        Desk desk;
        desk.open();
        send(desk, "/compact the API");
        QCOMPARE(desk.engine.all<Compact>().value(0).instructions, "the API");
        send(desk, "/mode plan");
        QCOMPARE(desk.engine.all<Configure>().value(0).mode, std::optional(PermissionMode::Plan));
        send(desk, "/mode sideways");
        QVERIFY(notice(desk).contains("sideways"));
        send(desk, "/model claude-opus-4-1");
        QCOMPARE(desk.engine.all<Configure>().last().model, "claude-opus-4-1");
        send(desk, "/rename Commas");
        QCOMPARE(desk.engine.all<Describe>().value(0).change.title, std::optional(QString("Commas")));
        send(desk, "/context");
        QTRY_VERIFY(desk.window.docks().dock("context")->isVisible());
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
    }

    void aFileDroppedOnTheConversationIsAttached()
    {
        Desk desk;
        desk.open();
        QFile file(desk.folder.filePath("notes.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        SessionPage *page = desk.window.currentPage();
        QMimeData given;
        given.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(100, 60), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 60), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &drop);
        QTRY_COMPARE(desk.field()->toPlainText(), "@notes.txt ");
    }

    void aFolderFromElsewhereIsLeftToTheWindow()
    {
        Desk desk;
        desk.open();
        QTemporaryDir elsewhere;
        QMimeData given;
        given.setUrls({QUrl::fromLocalFile(elsewhere.path())});
        QDragEnterEvent enter(QPoint(100, 60), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(desk.window.currentPage(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aLongDraftAndAQuestionBothFitIntoASmallWindow()
    {
        Desk desk;
        desk.window.resize(640, 420);
        desk.open();
        desk.field()->setPlainText(QString(40, '\n'));
        scenes::compound(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        for (const QString &name : QStringList{"denyButton", "allowOnceButton", "sendButton"}) {
            const QPushButton *button = desk.button(name);
            const QRect place(button->mapTo(&desk.window, QPoint()), button->size());
            QVERIFY2(desk.window.rect().contains(place), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestSessionPage)
#include "tst_session_page.moc"
