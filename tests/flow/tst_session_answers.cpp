#include "tests/flow/session_scene.h"

#include <QDir>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

class TestSessionAnswers : public SessionScene
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void heedsOnlyTheFirstAnswer();
    void tellsTheModelWhyThePersonSaidNo();
    void remembersAGrantForTheSession();
    void forgetsAGrantOfTheTurnWhenItEnds();
    void keepsAGrantOfTheFolderBeforeItSaysSo_data();
    void keepsAGrantOfTheFolderBeforeItSaysSo();
    void letsAGrantHoldForTheSessionWhenItCannotBeKept_data();
    void letsAGrantHoldForTheSessionWhenItCannotBeKept();
    void heedsOneAnswerWhileItsGrantIsBeingKept();
    void asksOnWhenThereIsNothingToRemember();
    void keepsAQuestionOpenWhenItsRuleCannotBeRead();
    void runsWhatAPersonCorrectedAndTellsTheModel();
    void keepsACorrectionOverARestart();
    void deniesACorrectionThatABoundaryDenies();
    void deniesACorrectionThatAHookDenies();
    void leavesTheQuestionOpenWhenACorrectionCannotRun();
    void grantsForLongerWithACorrection();
};

void TestSessionAnswers::heedsOnlyTheFirstAnswer()
{
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Deny, "no"});
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 0);
    QCOMPARE(factsOf<Ruling>(kept()).size(), 2);
}

void TestSessionAnswers::tellsTheModelWhyThePersonSaidNo()
{
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Deny, "use b instead"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Returned returned = factsOf<Returned>(kept()).first();
    QCOMPARE(returned.outcome, Outcome::Denied);
    QVERIFY(returned.text.endsWith("use b instead"));
}

void TestSessionAnswers::remembersAGrantForTheSession()
{
    m_tools.push_back(std::make_unique<FakeTool>("Bash"));
    const ToolCall first{{"1"}, "Bash", {{"command", "make test"}}, {}};
    const ToolCall same{{"2"}, "Bash", {{"command", "make test"}}, {}};
    const ToolCall other{{"3"}, "Bash", {{"command", "make install"}}, {}};
    auto session = asking({first, same, other});
    session->submit(Reply{first.id, Decision::Allow, {}, GrantScope::Session, {"Bash(make test)"}});
    QTRY_COMPARE(factsOf<Returned>(kept()).size(), 2);
    QTRY_COMPARE(lastName(), "Ruling");
    const Ruling last = factsOf<Ruling>(kept()).last();
    QCOMPARE(last.call, other.id);
    QCOMPARE(last.decision, Decision::Ask);

    session.reset();
    session = open(); // the grant is a fact, so it holds after a restart too
    session->submit(Reply{other.id, Decision::Deny});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Granted>(kept()), (QList<Granted>{{{"Bash(make test)"}, GrantScope::Session}}));
}

void TestSessionAnswers::forgetsAGrantOfTheTurnWhenItEnds()
{
    m_tools.push_back(std::make_unique<FakeTool>("Bash"));
    const ToolCall first{{"1"}, "Bash", {{"command", "make test"}}, {}};
    const ToolCall same{{"2"}, "Bash", {{"command", "make test"}}, {}};
    const ToolCall later{{"3"}, "Bash", {{"command", "make test"}}, {}};
    m_model = std::make_unique<ScriptedModel>(
        QList<ModelMessage>{{{first, same}}, {{Text{"Done."}}}, {{later}}, {{Text{"Done."}}}});
    auto session = open();
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    session->submit(Reply{first.id, Decision::Allow, {}, GrantScope::Turn, {"Bash(make test)"}});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Returned>(kept()).size(), 2);
    const Ruling second = factsOf<Ruling>(kept()).last();
    QCOMPARE(second.rule, "Bash(make test)");
    QVERIFY2(second.reason.contains("this turn"), qPrintable(second.reason));

    for (const bool reopened : {false, true}) { // the same from the log as from memory
        if (reopened) {
            session->submit(Reply{later.id, Decision::Deny});
            QTRY_COMPARE(lastName(), "TurnEnded");
            session.reset();
            m_model = std::make_unique<ScriptedModel>(
                QList<ModelMessage>{{}, {}, {}, {}, {{later}}, {{Text{"Done."}}}});
            session = open();
        }
        session->submit(Prompt{"again"});
        QTRY_COMPARE(lastName(), "Ruling");
        QCOMPARE(factsOf<Ruling>(kept()).last().decision, Decision::Ask);
    }
}

void TestSessionAnswers::keepsAGrantOfTheFolderBeforeItSaysSo_data()
{
    QTest::addColumn<int>("scope");
    QTest::newRow("folder") << int(GrantScope::Folder);
    QTest::newRow("always") << int(GrantScope::Always);
}

void TestSessionAnswers::keepsAGrantOfTheFolderBeforeItSaysSo()
{
    QFETCH(int, scope);
    const QStringList rules{"Edit(/a)", "Bash(make \\*)"};
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Allow, {}, GrantScope(scope), rules});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_grants.kept, (QList<QStringList>{{paddock::nameOf(GrantScope(scope)),
                                                 QDir(m_folder->path()).canonicalPath(), rules.join('|')}}));
    QCOMPARE(factsOf<Granted>(kept()), (QList<Granted>{{rules, GrantScope(scope)}}));
    const Ruling ruling = factsOf<Ruling>(kept()).last();
    QCOMPARE(ruling.scope, GrantScope(scope));
    QCOMPARE(ruling.by, Judge::User);
    QCOMPARE(ruling.rule, rules.join(", "));
    QCOMPARE(m_write->starts, 1);
}

void TestSessionAnswers::letsAGrantHoldForTheSessionWhenItCannotBeKept_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("it refuses") << true;
    QTest::newRow("there is no place") << false;
}

void TestSessionAnswers::letsAGrantHoldForTheSessionWhenItCannotBeKept()
{
    QFETCH(bool, hasStore);
    m_grants.failing = true;
    m_hasGrants = hasStore;
    const auto session = asking({WriteCall});
    QStringList notices;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        if (const auto *notice = std::get_if<Notice>(&event.what))
            notices.append(notice->error.message);
    });
    session->submit(Reply{WriteCall.id, Decision::Allow, {}, GrantScope::Always, {"Edit(/a)"}});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().contains("this session only"), qPrintable(notices.first()));
    QCOMPARE(notices.first().contains("read-only"), hasStore);
    QCOMPARE(factsOf<Granted>(kept()), (QList<Granted>{{{"Edit(/a)"}, GrantScope::Session}}));
    QCOMPARE(factsOf<Ruling>(kept()).last().scope, GrantScope::Session);
    QCOMPARE(m_write->starts, 1);
}

void TestSessionAnswers::heedsOneAnswerWhileItsGrantIsBeingKept()
{
    m_grants.silent = true;
    auto session = asking({WriteCall});
    const Reply reply{WriteCall.id, Decision::Allow, {}, GrantScope::Folder, {"Edit(/a)"}};
    session->submit(reply);
    session->submit(reply);
    session->submit(Reply{WriteCall.id, Decision::Deny});
    QTRY_COMPARE(m_grants.asked, 1);
    QTest::qWait(5);
    QCOMPARE(m_grants.asked, 1);
    QCOMPARE(lastName(), "Ruling");
    QCOMPARE(m_write->starts, 0);
    session->submit(Interrupt{}); // nobody has to wait for a disk
    QTRY_COMPARE(lastName(), "TurnEnded");
    session.reset();
}

void TestSessionAnswers::asksOnWhenThereIsNothingToRemember()
{
    const auto session = asking({WriteCall});
    int notices = 0;
    connect(session.get(), &Session::happened, this,
            [&](const Event &event) { notices += std::holds_alternative<Notice>(event.what); });
    session->submit(Reply{WriteCall.id, Decision::Allow, {}, GrantScope::Session, {}});
    QTRY_COMPARE(notices, 1);
    QCOMPARE(m_write->starts, 0);
    QCOMPARE(lastName(), "Ruling");
}

void TestSessionAnswers::keepsAQuestionOpenWhenItsRuleCannotBeRead()
{
    const auto session = asking({WriteCall});
    int notices = 0;
    connect(session.get(), &Session::happened, this,
            [&](const Event &event) { notices += std::holds_alternative<Notice>(event.what); });
    session->submit(Reply{WriteCall.id, Decision::Allow, {}, GrantScope::Session, {"Write(("}});
    QTRY_COMPARE(notices, 1);
    QCOMPARE(m_write->starts, 0);
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(m_write->starts, 1);
}

void TestSessionAnswers::runsWhatAPersonCorrectedAndTellsTheModel()
{
    const auto session = asking({WriteCall});
    Reply reply{WriteCall.id, Decision::Allow};
    reply.input = QJsonObject{{"file_path", "b"}};
    session->submit(reply);
    session->submit(Reply{WriteCall.id, Decision::Deny}); // the first answer counts
    QTRY_COMPARE(names(), AskedTurn);
    const Ruling ruling = factsOf<Ruling>(kept()).constLast();
    QCOMPARE(ruling.decision, Decision::Allow);
    QCOMPARE(ruling.by, Judge::User);
    QCOMPARE(ruling.input, reply.input);
    QCOMPARE(ruling.access.writes, QStringList{"b"});
    QVERIFY(factsOf<Returned>(kept()).constFirst().text.contains(R"({"file_path":"b"})"));
}

void TestSessionAnswers::keepsACorrectionOverARestart()
{
    auto session = asking({WriteCall});
    Reply reply{WriteCall.id, Decision::Allow};
    reply.input = QJsonObject{{"file_path", "b"}};
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        const auto *appended = std::get_if<Appended>(&event.what);
        if (appended && std::holds_alternative<Ruling>(appended->entry.fact))
            session->disconnect(this), m_store->failing = true; // the program ends here
    });
    session->submit(reply);
    QTRY_VERIFY(m_store->failing);
    session.reset();
    m_store->failing = false;
    session = open();
    session->submit(Resume{});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QVERIFY(factsOf<Returned>(kept()).constFirst().text.contains(R"({"file_path":"b"})"));
    QCOMPARE(m_write->starts, 1);
}

void TestSessionAnswers::deniesACorrectionThatABoundaryDenies()
{
    const auto session = asking({WriteCall});
    Reply reply{WriteCall.id, Decision::Allow};
    reply.input = QJsonObject{{"file_path", "../outside"}};
    session->submit(reply);
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Ruling ruling = factsOf<Ruling>(kept()).constLast();
    QCOMPARE(ruling.decision, Decision::Deny);
    QCOMPARE(ruling.by, Judge::Boundary);
    QCOMPARE(ruling.input, reply.input);
    QCOMPARE(m_write->starts, 0);
}

void TestSessionAnswers::deniesACorrectionThatAHookDenies()
{
    const auto session = asking({WriteCall});
    m_hooks.before = HookOutcome{Decision::Deny, {}, "not there", "guard", {}};
    Reply reply{WriteCall.id, Decision::Allow};
    reply.input = QJsonObject{{"file_path", "b"}};
    session->submit(reply);
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Ruling>(kept()).constLast().by, Judge::Hook);
    QCOMPARE(m_hooks.payloads.constLast().value("tool_input").toObject(), *reply.input);
    QCOMPARE(m_write->starts, 0);
}

void TestSessionAnswers::leavesTheQuestionOpenWhenACorrectionCannotRun()
{
    const auto session = asking({WriteCall});
    QStringList notices;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        if (const auto *notice = std::get_if<Notice>(&event.what))
            notices.append(notice->error.message);
    });
    Reply reply{WriteCall.id, Decision::Allow};
    reply.input = QJsonObject{{"nonsense", 1}};
    session->submit(reply);
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY2(notices.first().contains("nothing to do"), qPrintable(notices.first()));
    QCOMPARE(lastName(), "Ruling");
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(names(), AskedTurn);
}

void TestSessionAnswers::grantsForLongerWithACorrection()
{
    const auto session = asking({WriteCall});
    Reply reply{WriteCall.id, Decision::Allow, {}, GrantScope::Folder, {"Edit(b)"}};
    reply.input = QJsonObject{{"file_path", "b"}};
    session->submit(reply);
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Granted>(kept()).size(), 1);
    const Ruling ruling = factsOf<Ruling>(kept()).constLast();
    QCOMPARE(ruling.input, reply.input);
    QCOMPARE(ruling.scope, GrantScope::Folder);
    QCOMPARE(ruling.rule, "Edit(b)");
    QCOMPARE(m_write->starts, 1);
}

QTEST_GUILESS_MAIN(TestSessionAnswers)
#include "tst_session_answers.moc"
