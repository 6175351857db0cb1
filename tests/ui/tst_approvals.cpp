#include "tests/ui/desk.h"
#include "ui/approvals/mark_sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using namespace paddock;

/// The question that waits, in the real window: what it shows, and what its answers say to the engine.
class TestApprovals : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionTakesNothingUntilItCanHaveBeenRead()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        QVERIFY(desk.bar()->isGuarded());
        for (const QString &name : QStringList{"allowOnceButton", "grantButton", "denyButton"})
            desk.button(name)->click();
        QCOMPARE(desk.engine.all<Reply>().size(), 0);
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
        QCOMPARE(desk.engine.all<Reply>().size(), 0);
    }

    void allowingOnceRemembersNothing()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        QTest::mouseClick(desk.button("allowOnceButton"), Qt::LeftButton);
        QTest::mouseClick(desk.button("allowOnceButton"), Qt::LeftButton); // a second click finds it answered
        const QList<Reply> sent = desk.engine.all<Reply>();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].call, CallId{"b2"});
        QCOMPARE(sent[0].decision, Decision::Allow);
        QCOMPARE(sent[0].scope, GrantScope::Once);
        QCOMPARE(sent[0].remember, QStringList());
        desk.engine.note(Ruling{{"b2"}, Decision::Allow, Judge::User, {}, {}});
        QTRY_VERIFY(!desk.bar()->isVisible());
    }

    void aGrantSendsItsScopeAndExactlyTheRulesThatAreShown_data()
    {
        QTest::addColumn<GrantScope>("scope");
        QTest::newRow("turn") << GrantScope::Turn;
        QTest::newRow("session") << GrantScope::Session;
        QTest::newRow("folder") << GrantScope::Folder;
        QTest::newRow("always") << GrantScope::Always;
    }
    void aGrantSendsItsScopeAndExactlyTheRulesThatAreShown()
    {
        QFETCH(GrantScope, scope);
        Desk desk;
        desk.open();
        scenes::compound(desk.engine);
        QTRY_VERIFY(desk.button("grantButton")->isEnabled());
        auto *box = desk.find<QComboBox>("grantScope");
        QCOMPARE(box->currentData().toInt(), int(GrantScope::Session));
        box->setCurrentIndex(box->findData(int(scope)));
        const QString shown = desk.find<QPlainTextEdit>("grantRules")->toPlainText();
        QTest::mouseClick(desk.button("grantButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Reply>().size(), 1);
        const Reply sent = desk.engine.all<Reply>()[0];
        QCOMPARE(sent.decision, Decision::Allow);
        QCOMPARE(sent.scope, scope);
        QCOMPARE(sent.remember, shown.split('\n'));
        QCOMPARE(sent.remember,
                 (QStringList{"Bash(tee log/*)", "Bash(git add *)", "Bash(git push origin main)"}));
    }

    void editedRulesAreTheOnesThatAreSent()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("grantButton")->isEnabled());
        auto *rules = desk.find<QPlainTextEdit>("grantRules");
        rules->setPlainText("  Bash(cmake --install build)  \n\nBash(ls *)\n");
        QTest::mouseClick(desk.button("grantButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Reply>().value(0).remember,
                 (QStringList{"Bash(cmake --install build)", "Bash(ls *)"}));
    }

    void withoutARuleNothingIsGranted()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("grantButton")->isEnabled());
        auto *rules = desk.find<QPlainTextEdit>("grantRules");
        rules->setPlainText(" \n");
        QVERIFY(!desk.button("grantButton")->isEnabled());
        rules->setFocus();
        QTest::keyClick(rules, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.engine.all<Reply>().size(), 0);
    }

    void aRuleThatIsNoneIsToldAndTheQuestionStays()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("grantButton")->isEnabled());
        desk.engine.preview(Notice{{ErrorKind::Network, "Something else.", {}}});
        QVERIFY(!desk.find<QLabel>("approvalTrouble")->isVisible());
        QTest::mouseClick(desk.button("grantButton"), Qt::LeftButton);
        QVERIFY(!desk.button("allowOnceButton")->isEnabled());
        desk.engine.preview(Notice{{ErrorKind::Invalid, "That is no rule.", {}}});
        QVERIFY(desk.bar()->isVisible());
        QVERIFY(desk.find<QLabel>("approvalTrouble")->isVisible());
        QVERIFY(desk.find<QLabel>("approvalTrouble")->text().contains("no rule"));
        QTest::mouseClick(desk.button("denyButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Reply>().size(), 2);
    }

    void charactersHiddenInARuleAreTold()
    {
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        QVERIFY(!desk.find<QLabel>("grantHidden")->isVisible());
        desk.find<QPlainTextEdit>("grantRules")->setPlainText(QStringLiteral("Bash(ls \u202e*)"));
        QVERIFY(desk.find<QLabel>("grantHidden")->isVisible());
        QVERIFY(desk.find<QLabel>("grantHidden")->text().contains("<U+202E>"));
    }

    void withoutASuggestionThereIsNothingToRemember()
    {
        Desk desk;
        desk.open();
        scenes::hidden(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        QVERIFY(!desk.button("grantButton")->isVisible());
        QVERIFY(!desk.button("allowMoreButton")->isVisible());
    }

    void everyPartIsToldWithItsRuleItsReasonAndItsPaths()
    {
        Desk desk;
        desk.open();
        scenes::compound(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        const QList<MarkRow> rows = desk.find<MarkSheet>("rulingParts")->rows();
        QCOMPARE(rows.size(), 6);
        QStringList words;
        for (const MarkRow &row : rows) {
            words.append(row.word);
            QCOMPARE(row.isQuiet, row.mark == Mark::Good);
        }
        QCOMPARE(words, (QStringList{"allowed", "allowed", "allowed", "asks", "asks", "asks"}));
        QVERIFY(rows[1].details.join(' ').contains("Bash(cmake --build *)"));
        const QString text = desk.find<QTextEdit>("rulingParts")->toPlainText();
        QVERIFY(text.contains("No rule covers git add."));
        QVERIFY(text.contains("log/tests.txt"));
        QVERIFY(desk.find<QTextEdit>("rulingCommand")->toPlainText().endsWith("git push origin main"));
    }

    void nothingOfACommandCanBePushedOutOfSightOrTurnedAround()
    {
        Desk desk;
        desk.open();
        scenes::hidden(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        const QString shown = desk.find<QTextEdit>("rulingCommand")->toPlainText();
        QCOMPARE(shown, "ls -l <U+202E>#fdp.troper<U+202C><220 blanks>; rm -rf src\necho<U+00A0>done");
    }

    void allOfALongCommandCanBeReached()
    {
        Desk desk;
        desk.window.resize(640, 420);
        desk.open();
        desk.engine.note(UserMessage{"go"});
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines.append(QStringLiteral("echo %1").arg(i));
        const QString command = lines.join('\n');
        desk.engine.note(ModelMessage{{ToolCall{{"x"}, "Bash", {{"command", command}}, {}}}});
        desk.engine.note(Ruling{{"x"}, Decision::Ask, Judge::Rule, "why", "ask", {{}, {}, {}, command}});
        QTRY_VERIFY(desk.bar()->isVisible());
        auto *text = desk.find<QTextEdit>("rulingCommand");
        QTRY_VERIFY(text->height() >= int(text->document()->size().height()));
        auto *scroll = desk.find<QScrollArea>("approvalScroll");
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() >= text->height() - scroll->height());
        desk.bar()->setFocus();
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(desk.bar(), Qt::Key_PageDown);
        QCOMPARE(scroll->verticalScrollBar()->value(), scroll->verticalScrollBar()->maximum());
        QCOMPARE(desk.engine.all<Reply>().size(), 0);
    }

    void theBodyScrollsAlongWithTheTextCursor()
    {
        Desk desk;
        desk.window.resize(640, 420);
        desk.open();
        scenes::compound(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled()); // by then all is laid out
        auto *parts = desk.find<QTextEdit>("rulingParts");
        const QScrollBar *bar = desk.find<QScrollArea>("approvalScroll")->verticalScrollBar();
        QVERIFY(bar->maximum() > 50);
        parts->setFocus();
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(parts, Qt::Key_Down);
        QVERIFY2(bar->value() > bar->maximum() / 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(bar->value()).arg(bar->maximum())));
    }

    void whereALinkLeadsIsTold()
    {
        Desk desk;
        desk.open();
        scenes::elsewhere(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        QVERIFY(desk.find<QTextEdit>("rulingAccess")->toPlainText().contains("docs/journal/2026/today.md"));
    }

    void aSmallWindowAsksBeforeItShowsTheRules()
    {
        Desk desk;
        desk.window.resize(640, 420);
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("allowMoreButton")->isEnabled());
        QVERIFY(!desk.button("grantButton")->isVisible());
        QTest::mouseClick(desk.button("allowMoreButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.button("grantButton")->isVisible());
        QTRY_VERIFY(desk.bar()->height()
                    >= desk.bar()->minimumSizeHint().height()); // or something is cut off
        QCOMPARE(desk.engine.all<Reply>().size(), 0);
        for (const QString &name :
             QStringList{"grantButton", "denyButton", "allowOnceButton", "sendButton"}) {
            QPushButton *button = desk.button(name);
            const QRect place(button->mapTo(&desk.window, QPoint()), button->size());
            QVERIFY2(desk.window.rect().contains(place), qPrintable(name));
        }
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
        const QList<Reply> sent = desk.engine.all<Reply>();
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
        QCOMPARE(desk.engine.all<Reply>().size(), 0);
        QTest::keyClick(desk.bar(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.engine.all<Reply>().value(0).decision, Decision::Allow);
    }

    void keysMeanWhatTheFieldIsFor_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<GrantScope>("scope");
        QTest::newRow("note") << "denyNote" << Decision::Deny << GrantScope::Once;
        QTest::newRow("rules") << "grantRules" << Decision::Allow << GrantScope::Session;
    }
    void keysMeanWhatTheFieldIsFor()
    {
        QFETCH(QString, field);
        Desk desk;
        desk.open();
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("denyNoteButton")->isEnabled());
        QTest::mouseClick(desk.button("denyNoteButton"), Qt::LeftButton);
        auto *widget = desk.find<QWidget>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.engine.all<Reply>().size(), 1);
        QTEST(desk.engine.all<Reply>()[0].decision, "decision");
        QTEST(desk.engine.all<Reply>()[0].scope, "scope");
    }

    void tabGoesFromTheQuestionToItsAnswersInOrder()
    {
        Desk desk;
        desk.open();
        scenes::compound(desk.engine);
        QTRY_VERIFY(desk.button("allowOnceButton")->isEnabled());
        QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
        QStringList order;
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(order,
                 (QStringList{"rulingCommand", "rulingParts", "grantRules", "grantScope", "grantButton",
                              "denyButton", "denyNoteButton", "editCommandButton", "allowOnceButton"}));
    }

    void theFocusComesOnlyToSomebodyWhoDoesNotWrite()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.field()->hasFocus());
        QTest::keyClicks(desk.field(), "half a sen");
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        QVERIFY(desk.field()->hasFocus());
        QTest::keyClicks(desk.field(), "tence");
        QCOMPARE(desk.field()->toPlainText(), "half a sentence");

        Desk idle;
        idle.open();
        QTRY_VERIFY(idle.field()->hasFocus());
        scenes::command(idle.engine);
        QTRY_VERIFY(idle.bar()->hasFocus());
        QTest::keyClick(idle.bar(), Qt::Key_Return, Qt::ControlModifier); // it came under the fingers
        QCOMPARE(idle.engine.all<Reply>().size(), 0);
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
        QCOMPARE(desk.engine.all<Reply>().last().call, CallId{"e2"});
    }
};

QTEST_MAIN(TestApprovals)
#include "tst_approvals.moc"
