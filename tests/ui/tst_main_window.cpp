#include "core/base/text_translator.h"
#include "tests/ui/desk.h"
#include "ui/composer/composer_edit.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/transcript_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

using namespace paddock;

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
        MainWindow window(desk.sessions, desk.host, desk.theme);
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
        MainWindow window(desk.sessions, desk.host, desk.theme);
        window.show();
        window.openFolder(desk.folder.path());
        QCOMPARE(desk.engine.all<Open>().size(), 0);
        QVERIFY(!window.findChild<QLabel *>("startTrouble")->text().isEmpty());
        desk.host.practiceFolder = desk.folder.path();
        QTest::mouseClick(window.findChild<QPushButton *>("practiceButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Open>().size(), 1);
        QTRY_VERIFY(window.findChild<QLabel *>("scriptLabel")->isVisible());
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
        QCOMPARE(desk.engine.all<Interrupt>().size(), 0); // who writes does not mean to stop
        QCOMPARE(desk.field()->toPlainText(), "draft");
        desk.field()->clear();
        QTest::keyClick(desk.field(), Qt::Key_Escape);
        QCOMPARE(desk.engine.all<Interrupt>().size(), 1);
        desk.engine.note(StopAsked{});
        QTRY_VERIFY(!desk.button("stopButton")->isEnabled());
        desk.engine.note(TurnEnded{TurnEnd::Stopped});
        QTRY_VERIFY(!desk.button("stopButton")->isVisible());
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
        TranscriptView &view = desk.window.currentPage()->view();
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
        QPushButton *cost = desk.button("costButton");
        QTRY_VERIFY(cost->text().contains("$0.0246"));
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
        LiveSessions sessions(engine, host);
        MainWindow window(sessions, host, theme);
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
        TextTranslator translator;
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
