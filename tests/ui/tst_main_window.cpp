#include "tests/ui/fake_host.h"
#include "tests/ui/scenes.h"
#include "ui/approvals/approval_bar.h"
#include "ui/composer/composer_edit.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_page.h"
#include "ui/style/theme.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/transcript_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace paddock;

namespace {

struct Desk {
    QTemporaryDir folder;
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    MainWindow window{engine, host, theme};

    Desk()
    {
        window.resize(900, 700);
        window.show();
        window.activateWindow();
    }
    void open(const QString &provider = "anthropic") { window.openFolder(folder.path(), provider); }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QPlainTextEdit *field() { return find<QPlainTextEdit>("composerEdit"); }
    ApprovalBar *bar() { return find<ApprovalBar>("approvalBar"); }
};

QList<Reply> replies(const FakeEngine &engine)
{
    return engine.all<Reply>();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void aFolderFromTheListOpensASessionThere()
    {
        QTemporaryDir folder;
        Desk desk;
        desk.host.recent = {folder.path()};
        desk.host.chosen = "local";
        MainWindow window(desk.engine, desk.host, desk.theme);
        window.show();
        auto *list = window.findChild<QListWidget *>("recentFolders");
        QCOMPARE(list->count(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        const QList<Open> opened = desk.engine.all<Open>();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0].workspace, QFileInfo(folder.path()).canonicalFilePath());
        QCOMPARE(opened[0].provider, "local");
    }

    void theScriptNeverGetsAFolderOfTheUser()
    {
        Desk desk;
        desk.host.recent = {desk.folder.path()};
        desk.host.chosen = "practice";
        MainWindow window(desk.engine, desk.host, desk.theme);
        window.show();
        window.openFolder(desk.folder.path());
        QCOMPARE(desk.engine.all<Open>().size(), 0);
        QVERIFY(!window.findChild<QLabel *>("startTrouble")->text().isEmpty());
        desk.host.practiceFolder = desk.folder.path();
        QTest::mouseClick(window.findChild<QPushButton *>("practiceButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Open>().size(), 1);
        QVERIFY(window.findChild<QLabel *>("scriptLabel")->isVisible());
    }

    void enterSendsAndShiftEnterDoesNot()
    {
        Desk desk;
        desk.open();
        QTest::keyClicks(desk.field(), "two");
        QTest::keyClick(desk.field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(desk.field(), "lines");
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().size(), 1);
        QCOMPARE(desk.engine.all<Prompt>()[0].text, "two\nlines");
        QCOMPARE(desk.field()->toPlainText(), QString());
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().size(), 1); // nothing to say
    }

    void whatAnInputMethodComposesIsNotSent()
    {
        Desk desk;
        desk.open();
        QInputMethodEvent composing("にほ", {});
        QApplication::sendEvent(desk.field(), &composing);
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().size(), 0);
        QInputMethodEvent done;
        done.setCommitString("日本");
        QApplication::sendEvent(desk.field(), &done);
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.engine.all<Prompt>().size(), 1);
        QCOMPARE(desk.engine.all<Prompt>()[0].text, "日本");
    }

    void escapeStopsARunningTurnAndNothingElse()
    {
        Desk desk;
        desk.open();
        QTest::keyClick(desk.field(), Qt::Key_Escape);
        QCOMPARE(desk.engine.all<Interrupt>().size(), 0);
        QVERIFY(!desk.button("stopButton")->isVisible());
        desk.engine.note(UserMessage{"go"});
        QTRY_VERIFY(desk.button("stopButton")->isVisible());
        QTest::keyClicks(desk.field(), "draft");
        QTest::keyClick(desk.field(), Qt::Key_Escape);
        QCOMPARE(desk.engine.all<Interrupt>().size(), 1);
        QCOMPARE(desk.field()->toPlainText(), "draft");
        desk.engine.note(StopAsked{});
        QTRY_VERIFY(!desk.button("stopButton")->isEnabled());
        desk.engine.note(TurnEnded{TurnEnd::Stopped});
        QTRY_VERIFY(!desk.button("stopButton")->isVisible());
    }

    void aQuestionTakesNothingUntilItCanHaveBeenRead()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        QVERIFY(desk.bar()->isGuarded());
        for (const QString &name : QStringList{"allowOnceButton", "allowSessionButton", "denyButton"})
            desk.button(name)->click();
        QCOMPARE(replies(desk.engine).size(), 0);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());

        QEvent activated(QEvent::WindowActivate);
        QApplication::sendEvent(&desk.window, &activated);
        QVERIFY(!desk.button("allowOnceButton")->isEnabled());
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
    }

    void noAnswerIsADefault()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        QVERIFY(!desk.button("allowOnceButton")->hasFocus());
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QTest::keyClick(desk.field(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(desk.field(), Qt::Key_Space);
        QCOMPARE(replies(desk.engine).size(), 0);
    }

    void allowingOnceRemembersNothing()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        QTest::mouseClick(desk.button("allowOnceButton"), Qt::LeftButton);
        QTest::mouseClick(desk.button("allowOnceButton"), Qt::LeftButton); // a second click finds it answered
        const QList<Reply> sent = replies(desk.engine);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].call, CallId{"b2"});
        QCOMPARE(sent[0].decision, Decision::Allow);
        QCOMPARE(sent[0].remember, QString());
        desk.engine.note(Ruling{{"b2"}, Decision::Allow, Judge::User, {}, {}});
        QTRY_VERIFY(!desk.bar()->isVisible());
    }

    void allowingForTheSessionSendsExactlyTheRuleThatIsShown()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("allowSessionButton")->isEnabled());
        QVERIFY(desk.find<QLabel>("approvalRule")->text().contains("Bash(cmake --install *)"));
        QTest::mouseClick(desk.button("allowSessionButton"), Qt::LeftButton);
        QCOMPARE(replies(desk.engine).value(0).remember, "Bash(cmake --install *)");
    }

    void withoutASuggestionThereIsNothingToRemember()
    {
        Desk desk;
        desk.open();
        desk.engine.note(UserMessage{"go"});
        desk.engine.note(ModelMessage{{ToolCall{{"x"}, "Bash", {{"command", "rm -rf a"}}, {}}}});
        desk.engine.note(
            Ruling{{"x"}, Decision::Ask, Judge::Rule, "dangerous", "guard", {{}, {}, {}, "rm -rf a"}});
        QTRY_VERIFY(desk.bar()->isVisible());
        QVERIFY(!desk.button("allowSessionButton")->isVisible());
    }

    void aDenialCanCarryANote()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("denyNoteButton")->isEnabled());
        QTest::mouseClick(desk.button("denyNoteButton"), Qt::LeftButton);
        auto *note = desk.find<QLineEdit>("denyNote");
        QVERIFY(note->isVisible());
        QTest::keyClicks(note, "use make");
        QTest::keyClick(note, Qt::Key_Return);
        const QList<Reply> sent = replies(desk.engine);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].decision, Decision::Deny);
        QCOMPARE(sent[0].reason, "use make");
    }

    void theKeyboardAloneCanAnswer()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(desk.bar()->hasFocus());
        QTest::keyClick(desk.bar(), Qt::Key_Return);
        QTest::keyClick(desk.bar(), Qt::Key_Space);
        QCOMPARE(replies(desk.engine).size(), 0);
        QTest::keyClick(desk.bar(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(replies(desk.engine).value(0).decision, Decision::Allow);
    }

    void severalQuestionsComeOneAfterTheOther()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        scenes::edit(desk.engine);
        QTRY_VERIFY(desk.button("denyButton")->isEnabled());
        QTest::mouseClick(desk.button("denyButton"), Qt::LeftButton);
        desk.engine.note(Ruling{{"b2"}, Decision::Deny, Judge::User, {}, {}});
        QTRY_VERIFY(desk.find<QLabel>("approvalTitle")->text().contains("lexer.cpp"));
        QVERIFY(desk.bar()->isGuarded());
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        QTest::mouseClick(desk.button("allowOnceButton"), Qt::LeftButton);
        QCOMPARE(replies(desk.engine).last().call, CallId{"e2"});
    }

    void lostEntriesAreAskedForAndShownOnce()
    {
        Desk desk;
        desk.open();
        desk.engine.note(UserMessage{"a"});
        desk.engine.keep(UserMessage{"b"});
        desk.engine.note(UserMessage{"c"});
        QTRY_COMPARE(desk.engine.caughtUp, QList<quint64>{2});
        desk.engine.catchUp(desk.engine.current, 0);
        TranscriptView &view = desk.window.currentSession()->view();
        QTRY_VERIFY(desk.window.currentSession()->state().seq() == 4);
        view.selectAll();
        QCOMPARE(view.selectedText(), "a\n\nb\n\nc");
    }

    void modeAndModelGoThroughTheEngineAndShowWhatItSays()
    {
        Desk desk;
        desk.open();
        auto *mode = desk.find<QComboBox>("modeBox");
        QTest::keyClick(desk.field(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(desk.engine.all<Configure>().value(0).mode, std::optional(PermissionMode::AcceptEdits));
        QTRY_COMPARE(mode->currentData().toInt(), int(PermissionMode::Default));
        desk.engine.note(
            Configured{desk.folder.path(), "anthropic", "claude-opus-4-1", PermissionMode::AcceptEdits});
        QTRY_COMPARE(mode->currentData().toInt(), int(PermissionMode::AcceptEdits));
        QCOMPARE(desk.find<QComboBox>("modelBox")->currentText(), "claude-opus-4-1");
    }

    void costIsAddedUpOrSaidToBeUnknown()
    {
        Desk desk;
        desk.open();
        desk.engine.note(ModelMessage{{Text{"a"}}, {10, 0, 0, 5}});
        desk.engine.note(ModelMessage{{Text{"b"}}, {10, 0, 0, 5}});
        auto *cost = desk.find<QLabel>("costLabel");
        QTRY_COMPARE(cost->text(), "$0.0246");
        desk.host.price.reset();
        desk.engine.note(ModelMessage{{Text{"c"}}, {10, 0, 0, 5}});
        QTRY_VERIFY(cost->text().contains("unknown"));
    }

    void aKeyIsTakenOnceAndNotShownAgain()
    {
        Desk desk;
        auto *field = desk.find<QLineEdit>("keyField");
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, "sk-secret");
        QTest::mouseClick(desk.button("saveKeyButton"), Qt::LeftButton);
        QCOMPARE(desk.host.keyKeeper.saved,
                 (QList<FakeKeys::Saved>{{"anthropic", "sk-secret", KeyKeeper::Keep::Keychain}}));
        QCOMPARE(field->text(), QString());
        QVERIFY(desk.find<QLabel>("keyStatus")->text().contains("keychain"));
    }

    void withoutAKeychainOnlyThisSessionIsOffered()
    {
        QTemporaryDir folder;
        Theme theme(ThemeChoice::Light);
        FakeEngine engine;
        FakeHost host;
        host.keyKeeper.keychainUsable = false;
        MainWindow window(engine, host, theme);
        window.show();
        QVERIFY(!window.findChild<QPushButton *>("saveKeyButton")->isVisible());
        QTest::keyClicks(window.findChild<QLineEdit *>("keyField"), "k");
        QTest::mouseClick(window.findChild<QPushButton *>("sessionKeyButton"), Qt::LeftButton);
        QCOMPARE(host.keyKeeper.saved.value(0).keep, KeyKeeper::Keep::SessionOnly);
    }

    void closingWhileATurnRunsAsksFirst()
    {
        Desk desk;
        desk.open();
        desk.engine.note(UserMessage{"go"});
        QVERIFY(!desk.window.close());
        QVERIFY(desk.window.isVisible());
        desk.engine.note(TurnEnded{});
        QVERIFY(desk.window.close());
    }

    void everyControlHasANameForAssistiveTechnology()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        for (QWidget *widget : desk.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || qobject_cast<QTabWidget *>(widget))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                               || widget->inherits("QTabBar") || widget->inherits("QScrollArea");
            QVERIFY2(named, qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                                       + widget->objectName()));
        }
    }

    void englishPluralsAreRight()
    {
        QTranslator translator;
        QVERIFY(translator.load(":/i18n/paddock_en.qm"));
        QCoreApplication::installTranslator(&translator);
        const auto note = [](int lines) {
            CallRow row{ToolCall{{"c"}, "Read", {{"file_path", "a"}}, {}}};
            row.details = {{"file", QJsonObject{{"numLines", lines}}}};
            return cardOf(row, {}).note;
        };
        QCOMPARE((QStringList{note(1), note(2)}), (QStringList{"1 line", "2 lines"}));
    }

    void theSmallestWindowStillFits()
    {
        Desk desk;
        desk.open();
        scenes::longWords(desk.engine);
        desk.window.resize(640, 420);
        QTRY_VERIFY(desk.bar()->isVisible());
        QTRY_COMPARE(desk.window.width(), 640);
        for (const QString &name : QStringList{"denyButton", "allowOnceButton", "stopButton", "sendButton"}) {
            QPushButton *button = desk.button(name);
            const QRect place(button->mapTo(&desk.window, QPoint()), button->size());
            QVERIFY2(desk.window.rect().contains(place), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
