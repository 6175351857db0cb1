#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "tests/ui/scenes.h"
#include "ui/approvals/approval_bar.h"
#include "ui/approvals/mark_sheet.h"
#include "ui/approvals/waiting_bar.h"
#include "ui/session/live_session.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace paddock;

namespace {

/// The bar of what waits, for a session at an engine that does what a test says.
struct AnswerDesk {
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    LiveSession session{engine, host, SessionId{"s1"}, Open{"/home/ada/parser", "anthropic"}};
    QWidget window;
    WaitingBar waiting{theme, &window};

    AnswerDesk()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addStretch(1);
        layout->addWidget(&waiting);
        QObject::connect(&session, &LiveSession::changed, &window, [this] {
            QList<CallRow> rows;
            for (const Ruling &ruling : session.state().waiting())
                rows.append(std::get<CallRow>(
                    session.transcript().row(session.transcript().rowOf(ruling.call)).content));
            waiting.ask(rows, "/home/ada/parser", true);
        });
        QObject::connect(&session, &LiveSession::happened, &window, [this](const Happening &happening) {
            if (const auto *tried = std::get_if<RulesTried>(&happening))
                waiting.takeTrials(tried->trials);
        });
        QObject::connect(&waiting, &WaitingBar::answered, &window,
                         [this](const Reply &reply) { session.submit(reply); });
        QObject::connect(&waiting, &WaitingBar::trialAsked, &window,
                         [this](const TryRules &question) { session.submit(question); });
        window.resize(800, 700);
        window.show();
        window.activateWindow();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    ApprovalBar *bar() { return find<ApprovalBar>("approvalBar"); }
    /// Each kind of question has a title; the one in sight.
    QString title()
    {
        for (const QLabel *label : window.findChildren<QLabel *>("approvalTitle")) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
};

} // namespace

/// Questions of every kind, and what their answers say to the engine.
class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreTriedOnWhatWasBefore()
    {
        AnswerDesk desk;
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("grantButton")->isEnabled());
        const QList<TryRules> first = desk.engine.all<TryRules>();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].allow, QStringList{"Bash(cmake --install *)"});
        RuleTrials trials{first[0].id};
        trials.trials = {{4, {"a"}, "Bash", "cmake --install x", Decision::Ask, Decision::Allow, "r", true},
                         {6, {"b"}, "Bash", "cmake --install y", Decision::Ask, Decision::Allow, "r", true},
                         {8, {"c"}, "Bash", "rm x", Decision::Ask, Decision::Deny, "other", false}};
        desk.engine.preview(RulesTried{trials});
        auto *effect = desk.find<QLabel>("grantEffect");
        QVERIFY(effect->isVisible());
        QVERIFY2(effect->text().contains("2") && effect->text().contains("0"), qPrintable(effect->text()));

        desk.find<QPlainTextEdit>("grantRules")->setPlainText("Bash(");
        desk.engine.preview(RulesTried{trials}); // about rules that do not stand there any more
        QTRY_COMPARE(desk.engine.all<TryRules>().size(), 2);
        RuleTrials fault{desk.engine.all<TryRules>().last().id};
        fault.fault = "Bash( is no rule.";
        desk.engine.preview(RulesTried{fault});
        QVERIFY(effect->text().contains("no rule"));
    }

    void aCommandCanBeCorrectedBeforeItIsAllowed()
    {
        AnswerDesk desk;
        scenes::command(desk.engine);
        QTRY_VERIFY(desk.button("editCommandButton")->isEnabled());
        QTest::mouseClick(desk.button("editCommandButton"), Qt::LeftButton);
        auto *field = desk.find<QPlainTextEdit>("commandEdit");
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(!desk.button("grantButton")->isVisible()); // its rules are for another command
        QVERIFY(!desk.button("allowOnceButton")->isVisible());
        field->setPlainText("ls out\u202e");
        QVERIFY(desk.find<QLabel>("commandHidden")->text().contains("<U+202E>"));
        field->setPlainText("ls out");
        QTest::mouseClick(desk.button("allowEditedButton"), Qt::LeftButton);
        const QList<Reply> sent = desk.engine.all<Reply>();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].decision, Decision::Allow);
        QVERIFY(sent[0].input);
        QCOMPARE((*sent[0].input)["command"].toString(), "ls out");
        QCOMPARE(sent[0].scope, GrantScope::Once);
    }

    void severalQuestionsCanBeLookedThroughInAnyOrder()
    {
        AnswerDesk desk;
        scenes::command(desk.engine);
        scenes::edit(desk.engine);
        QTRY_COMPARE(desk.find<QLabel>("questionPlace")->text(), "1 of 2");
        QTRY_VERIFY(desk.button("denyButton")->isEnabled());
        QTest::mouseClick(desk.button("nextQuestion"), Qt::LeftButton);
        QVERIFY(desk.title().contains("lexer.cpp"));
        QVERIFY(desk.bar()->isGuarded());
        QTRY_VERIFY(desk.button("denyButton")->isEnabled());
        QTest::mouseClick(desk.button("denyButton"), Qt::LeftButton);
        QCOMPARE(desk.engine.all<Reply>().value(0).call, CallId{"e2"});
        desk.engine.note(Ruling{{"e2"}, Decision::Deny, Judge::User, {}, {}});
        QTRY_VERIFY(!desk.button("nextQuestion")->isVisible());
        QCOMPARE(desk.bar()->call(), CallId{"b2"});
    }

    void whatAHookRefusesCannotBeAllowed()
    {
        Theme theme(ThemeChoice::Light);
        ApprovalBar bar(theme);
        CallRow row{ToolCall{{"h1"}, "Bash", {{"command", "rm x"}}, {}}};
        row.ruling = {{"h1"},      Decision::Deny,      Judge::Hook, "Not on Fridays.",
                      "no-friday", {{}, {}, {}, "rm x"}};
        row.ruling.suggestions = {"Bash(rm x)"};
        QSignalSpy answers(&bar, &AnswerBar::answered);
        bar.ask(row, "/home/ada", false);
        QVERIFY(bar.findChild<QLabel *>("approvalTitle")->text().contains("no-friday"));
        for (const QString &name : QStringList{"allowOnceButton", "allowMoreButton", "editCommandButton"})
            QVERIFY2(bar.findChild<QPushButton *>(name)->isHidden(), qPrintable(name));
        QTRY_VERIFY(!bar.isGuarded());
        QTest::keyClick(&bar, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(answers.size(), 0);
    }

    void questionsOfTheAgentAreAnsweredByOptionsAndOwnWords()
    {
        AnswerDesk desk;
        const QJsonObject input{
            {"questions",
             QJsonArray{QJsonObject{{"question", "Which database?"},
                                    {"header", "Database"},
                                    {"multiSelect", false},
                                    {"options",
                                     QJsonArray{QJsonObject{{"label", "SQLite"}, {"description", "A file."}},
                                                QJsonObject{{"label", "Postgres"}}}}},
                        QJsonObject{{"question", "Which checks?"},
                                    {"header", "Checks"},
                                    {"multiSelect", true},
                                    {"options", QJsonArray{QJsonObject{{"label", "Unit"}},
                                                           QJsonObject{{"label", "Lint"}}}}}}}};
        desk.engine.note(UserMessage{"go"});
        desk.engine.note(ModelMessage{{ToolCall{{"q1"}, "AskUserQuestion", input, {}}}});
        desk.engine.note(Ruling{{"q1"}, Decision::Ask, Judge::Rule, {}, {}});
        QPushButton *send = desk.button("sendAnswersButton");
        QTRY_VERIFY(desk.button("skipQuestionButton")->isEnabled());
        QVERIFY(!send->isEnabled()); // nothing is answered
        QVERIFY(!desk.bar()->isVisible());
        desk.find<QAbstractButton>("option1.2")->click();
        desk.find<QAbstractButton>("option2.1")->click();
        desk.find<QAbstractButton>("option2.2")->click();
        QVERIFY(send->isEnabled());
        QTest::keyClicks(desk.find<QLineEdit>("words1"), "DuckDB");
        QVERIFY(!desk.find<QAbstractButton>("option1.2")->isChecked());
        QTest::mouseClick(send, Qt::LeftButton);
        const QList<Reply> sent = desk.engine.all<Reply>();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].decision, Decision::Allow);
        const QJsonObject answers = sent[0].input.value_or(QJsonObject())["answers"].toObject();
        QCOMPARE(answers["Which database?"].toString(), "DuckDB");
        QCOMPARE(answers["Which checks?"].toString(), "Unit, Lint");
        QCOMPARE((*sent[0].input)["questions"], input["questions"]);
    }

    void aPlanIsReadChangedAndApproved()
    {
        AnswerDesk desk;
        desk.engine.note(UserMessage{"go"});
        desk.engine.note(
            ModelMessage{{ToolCall{{"p1"}, "ExitPlanMode", {{"plan", "# Plan\n\n1. Lexer"}}, {}}}});
        desk.engine.note(Ruling{{"p1"}, Decision::Ask, Judge::Rule, {}, {}});
        QTRY_VERIFY(desk.button("approvePlanButton")->isEnabled());
        QVERIFY(desk.find<QTextEdit>("planText")->toPlainText().contains("Lexer"));
        QTest::mouseClick(desk.button("planEditButton"), Qt::LeftButton);
        auto *editor = desk.find<QPlainTextEdit>("planEdit");
        QTRY_VERIFY(editor->isVisible());
        editor->setPlainText("# Plan\n\n1. Grammar");
        QTest::mouseClick(desk.button("approveEditsButton"), Qt::LeftButton);
        const QJsonObject input = desk.engine.all<Reply>().value(0).input.value_or(QJsonObject());
        QCOMPARE(input["plan"].toString(), "# Plan\n\n1. Grammar");
        QCOMPARE(input["mode"].toString(), "acceptEdits");
    }

    void aPlanCanBeSentBackWithANote()
    {
        AnswerDesk desk;
        desk.engine.note(UserMessage{"go"});
        desk.engine.note(ModelMessage{{ToolCall{{"p1"}, "ExitPlanMode", {{"plan", "# Plan"}}, {}}}});
        desk.engine.note(Ruling{{"p1"}, Decision::Ask, Judge::Rule, {}, {}});
        QTRY_VERIFY(desk.button("keepPlanningButton")->isEnabled());
        QTest::mouseClick(desk.button("keepPlanningButton"), Qt::LeftButton);
        auto *note = desk.find<QLineEdit>("planNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, "smaller steps");
        QTest::keyClick(note, Qt::Key_Return);
        const QList<Reply> sent = desk.engine.all<Reply>();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].decision, Decision::Deny);
        QCOMPARE(sent[0].reason, "smaller steps");
    }

    void narrowWindowsShowFirstWhatAsks()
    {
        AnswerDesk desk;
        scenes::compound(desk.engine);
        QTRY_VERIFY(desk.bar()->isVisible());
        desk.window.resize(480, 420);
        QTRY_COMPARE(desk.find<MarkSheet>("rulingParts")->rows().first().word, "asks");
    }
};

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
