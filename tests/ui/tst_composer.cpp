#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/file_completion.h"
#include "ui/composer/prompt_queue.h"
#include "ui/style/inline_bar.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace paddock;

namespace {

/// A composer in a window, for a session at an engine that does what a test says.
struct WritingDesk {
    QTemporaryDir folder;
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost &host;
    LiveSession session;
    QWidget window;
    Composer composer;

    explicit WritingDesk(FakeHost &theHost, const SessionId &id = SessionId{"s1"})
        : host(theHost)
        , session(engine, theHost, id, Open{folder.path(), "anthropic"})
        , composer(session, theHost.state(), theme, &window)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addStretch(1);
        layout->addWidget(&composer);
        window.resize(700, 500);
        window.show();
        window.activateWindow();
        composer.focusInput();
    }

    ComposerEdit *field() { return window.findChild<ComposerEdit *>(); }
    QPushButton *button(const QString &name) { return window.findChild<QPushButton *>(name); }
    QListView *offered() { return window.findChild<QListView *>("completionList"); }
    QString notice()
    {
        auto *bar = window.findChild<InlineBar *>("composerNotice");
        return bar->isHidden() ? QString() : bar->text();
    }
    QStringList queued()
    {
        QStringList texts;
        for (const PromptQueue::Queued &one : PromptQueue::of(session, host.state()).all())
            texts.append(one.prompt.text);
        return texts;
    }
    void type(const QString &text) { QTest::keyClicks(field(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(field(), key, held); }
    void run() { engine.note(UserMessage{"go"}); }
};

QByteArray png(const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.save(&buffer, "PNG");
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSentCanBeTakenBackByUndo()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.type("fix it");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().size(), 1);
        QCOMPARE(desk.field()->toPlainText(), QString());
        desk.field()->undo();
        QCOMPARE(desk.field()->toPlainText(), "fix it");
    }

    void enterCanBreakTheLineAndCtrlEnterSend()
    {
        FakeHost host;
        host.store.keep("composer/sendKey", "ctrlEnter");
        WritingDesk desk(host);
        QTRY_VERIFY(desk.field()->hasFocus());
        desk.type("one");
        desk.press(Qt::Key_Return);
        desk.type("two");
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.engine.all<Prompt>().value(0).text, "one\ntwo");
    }

    void nothingOfAnInputMethodIsSentQueuedOrCompleted()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.run();
        QInputMethodEvent composing("にほ", {});
        QApplication::sendEvent(desk.field(), &composing);
        desk.press(Qt::Key_Return);
        desk.composer.queue();
        desk.composer.send();
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        QCOMPARE(desk.engine.all<Interrupt>().size(), 0);
        QCOMPARE(desk.queued(), QStringList());
        QInputMethodEvent done;
        done.setCommitString("日本");
        QApplication::sendEvent(desk.field(), &done);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().value(0).text, "日本");
    }

    void escapeStopsOnlyFromTheEmptyField()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.run();
        desk.type("draft");
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.engine.all<Interrupt>().size(), 0);
        QCOMPARE(desk.field()->toPlainText(), "draft");
        desk.field()->setWholeText({});
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.engine.all<Interrupt>().size(), 1);
    }

    void itGrowsWithItsTextAndNotWithoutEnd()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.composer.setMostHeight(160);
        const int one = desk.field()->sizeHint().height();
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(desk.field()->sizeHint().height() > one);
        for (int i = 0; i < 60; ++i)
            desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.field()->sizeHint().height(), 160);
    }

    void theArrowsBringBackWhatWasSentAndThenTheDraft()
    {
        FakeHost host;
        WritingDesk desk(host);
        for (const QString &text : QStringList{"first", "second"}) {
            desk.type(text);
            desk.press(Qt::Key_Return);
        }
        desk.type("half a thought");
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.field()->toPlainText(), "second");
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.field()->toPlainText(), "first");
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.field()->toPlainText(), "half a thought");
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.field()->toPlainText(), "half a thought");
    }

    void theArrowsMoveInsideOfALongText()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.type("sent");
        desk.press(Qt::Key_Return);
        desk.field()->setWholeText("one\ntwo\nthree");
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.field()->toPlainText(), "one\ntwo\nthree");
        QCOMPARE(desk.field()->textCursor().blockNumber(), 1);
    }

    void theHistoryIsOfTheFolderAndBounded()
    {
        FakeState state;
        PromptHistory here(state, "/home/ada/parser");
        for (int i = 0; i < PromptHistory::most + 20; ++i)
            here.add(QString::number(i));
        here.add(QString::number(PromptHistory::most + 19)); // the same again
        int walked = 0;
        QString last;
        while (const auto text = here.older({})) {
            last = *text;
            ++walked;
        }
        QCOMPARE(walked, PromptHistory::most);
        QCOMPARE(last, "20");
        PromptHistory elsewhere(state, "/home/ada/notes");
        QVERIFY(!elsewhere.older("x"));
        QVERIFY(!elsewhere.isWalking());
    }

    void aDraftOutlivesTheWindow()
    {
        FakeHost host;
        {
            WritingDesk desk(host);
            desk.type("not yet");
            QTRY_COMPARE(host.store.value("session/s1/draft").toString(), "not yet"); // at the pause
            desk.type(" done");
        }
        WritingDesk again(host);
        QCOMPARE(again.field()->toPlainText(), "not yet done");
        QVERIFY(!again.composer.isLeftAlone());
        WritingDesk other(host, SessionId{"s2"});
        QCOMPARE(other.field()->toPlainText(), QString());
        again.press(Qt::Key_Return);
        QVERIFY(!host.store.value("session/s1/draft").isValid());
    }

    void whileATurnRunsEnterSteersAndTheQueueWaits()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.run();
        desk.type("also the docs");
        QTRY_COMPARE(desk.button("sendButton")->text(), "Steer");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().size(), 1);
        desk.type("then commit");
        QTRY_VERIFY(desk.button("queueButton")->isVisible());
        QTest::mouseClick(desk.button("queueButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Prompt>().size(), 1);
        QCOMPARE(desk.queued(), QStringList{"then commit"});
        QVERIFY(desk.button("queueHead")->isVisible());
    }

    void oneQueuedMessageIsSentAtTheEndOfEachTurn()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.run();
        for (const QString &text : QStringList{"a", "b"}) {
            desk.type(text);
            desk.composer.queue();
        }
        desk.engine.note(TurnEnded{});
        QTRY_COMPARE(desk.engine.all<Prompt>().size(), 1);
        QCOMPARE(desk.engine.all<Prompt>()[0].text, "a");
        desk.engine.note(UserMessage{"a"});
        desk.engine.note(TurnEnded{});
        QTRY_COMPARE(desk.engine.all<Prompt>().size(), 2);
        QCOMPARE(desk.queued(), QStringList());
    }

    void twoWindowsSendAQueuedMessageOnce()
    {
        FakeHost host;
        WritingDesk desk(host);
        QWidget second;
        Composer beside(desk.session, host.state(), desk.theme, &second);
        desk.run();
        desk.type("once");
        desk.composer.queue();
        desk.engine.note(TurnEnded{});
        QTRY_COMPARE(desk.engine.all<Prompt>().size(), 1);
        QTest::qWait(0);
        QCOMPARE(desk.engine.all<Prompt>().size(), 1);
    }

    void aStoppedTurnSendsNothingByItself()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.run();
        desk.type("later");
        desk.composer.queue();
        desk.engine.note(TurnEnded{TurnEnd::Stopped});
        QTRY_VERIFY(desk.button("queueNext")->isVisible());
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        QVERIFY(desk.window.findChild<QLabel *>("queueHeld")->text().contains("stopped"));
        QTest::mouseClick(desk.button("queueNext"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Prompt>().value(0).text, "later");
    }

    void theQueueOutlivesARestartAndThenSendsNothingByItself()
    {
        FakeHost host;
        {
            WritingDesk desk(host);
            desk.run();
            desk.type("tomorrow");
            desk.composer.queue();
        }
        WritingDesk again(host);
        QCOMPARE(again.queued(), QStringList{"tomorrow"});
        again.run(); // as the log tells it again
        again.engine.note(TurnEnded{});
        QTest::qWait(20);
        QCOMPARE(again.engine.all<Prompt>().size(), 0);
    }

    void theQueueIsEditedMovedAndEmptiedByHand()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.run();
        for (const QString &text : QStringList{"a", "b", "c"}) {
            desk.type(text);
            desk.composer.queue();
        }
        QTest::mouseClick(desk.button("queueHead"), Qt::LeftButton);
        auto *list = desk.window.findChild<QListWidget *>("queueList");
        QTRY_VERIFY(list->isVisible());
        list->setCurrentRow(2);
        QTest::mouseClick(desk.button("queueUp"), Qt::LeftButton);
        QCOMPARE(desk.queued(), (QStringList{"a", "c", "b"}));
        QCOMPARE(list->currentRow(), 1);

        desk.composer.focusInput();
        desk.type("mine");
        list->setCurrentRow(0);
        QTest::mouseClick(desk.button("queueEdit"), Qt::LeftButton);
        QCOMPARE(desk.field()->toPlainText(), "a");
        QCOMPARE(desk.queued(), (QStringList{"mine", "c", "b"})); // nothing that was written is lost

        list->setCurrentRow(1);
        QTest::mouseClick(desk.button("queueRemove"), Qt::LeftButton);
        QCOMPARE(desk.queued(), (QStringList{"mine", "b"}));
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.field()->toPlainText(), "c"); // and can be had back

        list->setCurrentRow(1);
        QTest::mouseClick(desk.button("queueSend"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Prompt>().value(0).text, "b");
    }

    void anAtSignOffersTheFilesOfTheFolder()
    {
        FakeHost host;
        WritingDesk desk(host);
        QTRY_VERIFY(desk.field()->hasFocus());
        desk.type("see @");
        QTRY_COMPARE(desk.engine.all<AskFiles>().size(), 1);
        desk.engine.preview(FilesState{{{"docs/a b.md", "src/lexer.cpp", "src/parser.cpp"}}});
        QTRY_VERIFY(desk.offered()->isVisible());
        desk.type("lex");
        QTRY_COMPARE(desk.offered()->model()->rowCount(), 1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.field()->toPlainText(), "see @src/lexer.cpp ");
        QCOMPARE(desk.engine.all<Prompt>().size(), 0); // that Enter was for the list
        QVERIFY(!desk.offered()->isVisible());
        desk.type("and @a");
        QTRY_VERIFY(desk.offered()->isVisible());
        QTRY_COMPARE(desk.offered()->model()->index(0, 0).data().toString(), "docs/a b.md");
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.field()->toPlainText(), "see @src/lexer.cpp and @\"docs/a b.md\" ");
        QVERIFY(desk.field()->hasFocus());
    }

    void anAddressIsNoMention()
    {
        FakeHost host;
        WritingDesk desk(host);
        QTRY_VERIFY(desk.field()->hasFocus());
        desk.type("mail ada@example");
        QCOMPARE(desk.engine.all<AskFiles>().size(), 0);
    }

    void escapeClosesTheListAndNothingElse()
    {
        FakeHost host;
        WritingDesk desk(host);
        QTRY_VERIFY(desk.field()->hasFocus());
        desk.run();
        desk.type("/");
        QTRY_VERIFY(desk.offered()->isVisible());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.offered()->isVisible());
        QCOMPARE(desk.field()->toPlainText(), "/");
        QCOMPARE(desk.engine.all<Interrupt>().size(), 0);
    }

    void aHundredThousandFilesAreRankedBesideTheTyping()
    {
        FileList files;
        for (int i = 0; i < 100'000; ++i)
            files.paths.append(QString("src/module%1/part%2.cpp").arg(i / 100).arg(i));
        files.paths.append("tools/unique_name.py");
        FileCompletion completion;
        completion.setFiles(files);
        QSignalSpy answers(&completion, &FileCompletion::answered);
        for (const QString &typed : QStringList{"u", "un", "uni", "uniq", "unique_n"})
            completion.ask(typed);
        QTRY_VERIFY(!answers.isEmpty() && answers.last()[0].toString() == "unique_n");
        QCOMPARE(answers.last()[1].toStringList().value(0), "tools/unique_name.py");
        QVERIFY(answers.size() <= 2); // those in between were passed over
    }

    void aCommandIsCalledAndNotSent()
    {
        FakeHost host;
        WritingDesk desk(host);
        QTRY_VERIFY(desk.field()->hasFocus());
        QStringList called;
        QObject::connect(&desk.composer, &Composer::commandAsked, &desk.window,
                         [&](const SlashCommand &command, const QString &argument) {
                             called.append(command.name + '|' + argument);
                         });
        desk.type("/comp");
        QTRY_VERIFY(desk.offered()->isVisible());
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.field()->toPlainText(), "/compact ");
        desk.type("the API");
        desk.press(Qt::Key_Return);
        QCOMPARE(called, QStringList{"compact|the API"});
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
    }

    void anUnknownCommandIsSaidAndAPathIsAMessage()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.field()->setWholeText("/frobnicate now");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        QVERIFY(desk.notice().contains("/frobnicate"));
        QCOMPARE(desk.field()->toPlainText(), "/frobnicate now");
        desk.field()->setWholeText("/usr/bin is full");
        QCOMPARE(desk.notice(), QString());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().value(0).text, "/usr/bin is full");
    }

    void anExclamationMarkRunsACommandOfOnesOwn()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.type("!make check");
        desk.press(Qt::Key_Return);
        const QList<RunShell> asked = desk.engine.all<RunShell>();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].command, "make check");
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.engine.all<StopCall>().value(0).call, asked[0].call);
        desk.engine.note(Ran{"make check", Outcome::Interrupted, {}, {}});
        QVERIFY(!desk.button("stopButton")->isVisible());
    }

    void aCommandOfOnesOwnWaitsForTheTurn()
    {
        FakeHost host;
        WritingDesk desk(host);
        desk.run();
        desk.type("!ls");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.engine.all<RunShell>().size(), 0);
        QCOMPARE(desk.field()->toPlainText(), "!ls");
        QVERIFY(!desk.notice().isEmpty());
    }

    void droppedFilesOfTheFolderAreMentionedAndOthersRefused()
    {
        FakeHost host;
        WritingDesk desk(host);
        QTemporaryDir elsewhere;
        write(desk.folder.filePath("a.txt"), "a");
        write(elsewhere.filePath("b.txt"), "b");
        write(elsewhere.filePath("shot.png"), png({40, 30}));
        QMimeData given;
        given.setUrls({QUrl::fromLocalFile(desk.folder.filePath("a.txt")),
                       QUrl::fromLocalFile(elsewhere.filePath("b.txt")),
                       QUrl::fromLocalFile(elsewhere.filePath("shot.png"))});
        desk.composer.attach(given);
        QTRY_COMPARE(desk.field()->toPlainText(), "@a.txt ");
        QVERIFY2(desk.notice().contains("b.txt"), qPrintable(desk.notice()));
        QVERIFY(!desk.notice().contains("shot.png"));
        QVERIFY(desk.button("pictureChip"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().value(0).images.size(), 1);
        QVERIFY(!desk.button("pictureChip"));
    }

    void aLinkOutOfTheFolderIsNoFileOfTheFolder()
    {
        QTemporaryDir folder;
        QTemporaryDir elsewhere;
        write(elsewhere.filePath("secret.txt"), "s");
        QVERIFY(QFile::link(elsewhere.filePath("secret.txt"), folder.filePath("link.txt")));
        const Attached attached =
            attachedFiles({QUrl::fromLocalFile(folder.filePath("link.txt"))}, folder.path());
        QCOMPARE(attached.mentions, QStringList());
        QCOMPARE(attached.refusals.size(), 1);
    }

    void aPictureThatIsTooLargeIsRefusedBySize()
    {
        QTemporaryDir folder;
        write(folder.filePath("huge.png"), png({8, 8}) + QByteArray(mostPictureBytes, 'x'));
        const Attached attached =
            attachedFiles({QUrl::fromLocalFile(folder.filePath("huge.png"))}, folder.path());
        QCOMPARE(attached.pictures.size(), 0);
        QVERIFY(attached.refusals.value(0).contains("huge.png"));
    }

    void aPastedPictureIsAttachedAndPastedTextIsText()
    {
        FakeHost host;
        WritingDesk desk(host);
        auto *picture = new QMimeData;
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        picture->setImageData(image);
        QGuiApplication::clipboard()->setMimeData(picture);
        desk.field()->paste();
        QTRY_VERIFY(desk.button("pictureChip"));
        QTest::mouseClick(desk.button("pictureChip"), Qt::LeftButton);
        QTRY_VERIFY(!desk.button("pictureChip"));

        auto *both = new QMimeData; // as word processors do
        both->setText("words");
        both->setImageData(image);
        QGuiApplication::clipboard()->setMimeData(both);
        desk.field()->paste();
        QCOMPARE(desk.field()->toPlainText(), "words");
        QVERIFY(!desk.button("pictureChip"));
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
