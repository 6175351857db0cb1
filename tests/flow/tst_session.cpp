#include "core/hooks/command_hook_runner.h"
#include "core/tools/bash/bash_tool.h"
#include "core/tools/plan/exit_plan_mode_tool.h"
#include "core/tools/question/ask_user_question_tool.h"
#include "tests/flow/session_fakes.h"

#include <QDir>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace paddock;
using namespace paddock::fakes;

namespace {

QString nameOf(const Entry &entry)
{
    static const char *const names[] = {
        "Configured", "Instructions",  "User",     "Model",     "Ruling",    "Granted",
        "Started",    "Reached",       "Returned", "StopAsked", "TurnEnded", "Described",
        "Forked",     "Repaired",      "Pinned",   "Compacted", "Rewound",   "Checkpointed",
        "Changed",    "BudgetReached", "Spent",    "Ran",       "Unknown"};
    static_assert(std::size(names) == std::variant_size_v<Fact>);
    return QString::fromLatin1(names[entry.fact.index()]);
}

QStringList namesOf(const Transcript &transcript)
{
    QStringList names;
    for (const Entry &entry : transcript)
        names.append(nameOf(entry));
    return names;
}

template<typename T>
QList<T> factsOf(const Transcript &transcript)
{
    QList<T> facts;
    for (const Entry &entry : transcript) {
        if (const auto *fact = std::get_if<T>(&entry.fact))
            facts.append(*fact);
    }
    return facts;
}

const ToolCall WriteCall{{"call-1"}, "Write", {{"file_path", "a"}}, {}};

QList<ModelMessage> callThenAnswer(const QList<Block> &calls)
{
    return {{QList<Block>{Text{"Let me see."}} + calls}, {{Text{"Done."}}}};
}

const QStringList AskedTurn{"Configured", "User",     "Model", "Ruling",   "Ruling",
                            "Started",    "Returned", "Model", "TurnEnded"};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksBeforeItWrites();
    void endsTheSameWhenDroppedAfterEveryEntry();
    void runsNothingWhenOpenedUntilSomebodyAsks();
    void neverRunsACallTwiceAfterACrash();
    void judgesAgainWhatWasAllowedBeforeItWasOpened();
    void keepsAPersonsWordOverARestart();
    void shortensNothingWhileATurnIsInterrupted();
    void stopsARunningCallAndKeepsWhatItReached();
    void keepsTheTextOfAnInterruptedAnswer();
    void answersEveryCallWhenStoppedBeforeTheyRan();
    void goesOnAfterAnInterrupt();
    void hangsUpWhenDestroyedInMidStream();
    void hearsAMessageWhileACallRuns();
    void tellsTheModelOfAnUnknownTool();
    void tellsTheModelOfABadInput();
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
    void runsWhatAHookRewrote();
    void judgesWhatAHookRewroteByTheBoundaryAgain();
    void deniesWhatAHookDenies();
    void heedsAHookInEveryModeAndNoHookOverABoundary_data();
    void heedsAHookInEveryModeAndNoHookOverABoundary();
    void judgesARewriteOfARealHookAgain();
    void addsTheWordOfALaterHookToTheResult();
    void deniesWhatWouldAskWhenNobodyAttends();
    void endsATurnAtItsLimit();
    void stopsWhenTheLogRefusesAndGoesOnWhenItTakesAgain();
    void startsNothingThatCannotBeRecorded();
    void speaksAcrossThreads();
    void endsOneCallAndGoesOnWithTheTurn();
    void ignoresTheEndOfACallThatIsNotRunning();
    void runsWhatAPersonCorrectedAndTellsTheModel();
    void keepsACorrectionOverARestart();
    void deniesACorrectionThatABoundaryDenies();
    void deniesACorrectionThatAHookDenies();
    void leavesTheQuestionOpenWhenACorrectionCannotRun();
    void grantsForLongerWithACorrection();
    void asksAPersonItsQuestionsInEveryMode_data();
    void asksAPersonItsQuestionsInEveryMode();
    void leavesQuestionsOpenUntilOneIsAnswered();
    void answersItsOwnQuestionsWhenNobodyAttends();
    void leavesPlanModeWithTheApprovedPlan_data();
    void leavesPlanModeWithTheApprovedPlan();
    void staysInPlanModeWhenThePlanIsDenied();
    void judgesWhatFollowsAPlanWhenItIsApproved();
    void hasNoPlanToLeaveInOtherModes();
    void triesRulesOnWhatWasCalled();
    void namesARuleOnTrialThatCannotBeRead();
    void takesNewRulesOverBetweenCalls();
    void takesNoRulesOverWhileACallRuns();
    void runsNoCommandOfAPersonWithoutAFence();
    void runsACommandOfAPersonBehindTheFence();

private:
    std::unique_ptr<Session> open(PermissionMode mode = PermissionMode::Default, bool attended = true,
                                  int maxTurns = 0);
    std::unique_ptr<Session> asking(const QList<Block> &calls);
    const Transcript kept() const { return m_store->transcripts.value(m_id); }
    QStringList names() const { return namesOf(kept()); }
    QString lastName() const { return names().isEmpty() ? QString() : names().constLast(); }

    const SessionId m_id{"s"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<ScriptedModel> m_model;
    FakeHooks m_hooks;
    HookRunner *m_hookRunner = &m_hooks;
    RuleSet m_rules;
    MemoryGrants m_grants;
    bool m_hasGrants = true;
    std::unique_ptr<SessionFences> m_fences; ///< Null: nothing is fenced.
    Tools m_tools;
    FakeTool *m_write = nullptr;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemoryStore>();
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({WriteCall}));
    m_hooks = {};
    m_hookRunner = &m_hooks;
    m_rules = {};
    m_grants = {};
    m_hasGrants = true;
    m_fences.reset();
    m_tools.clear();
    m_tools.push_back(std::make_unique<FakeTool>("Write"));
    m_write = static_cast<FakeTool *>(m_tools.front().get());
}

std::unique_ptr<Session> TestSession::open(PermissionMode mode, bool attended, int maxTurns)
{
    Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(m_folder->path());
    Result<SessionStore::Opened> opened = m_store->open(m_id);
    Configured configured{(*root)->path(), "fake", "fake-1", mode, maxTurns, attended};
    SessionParts parts{*m_model, m_tools, m_hookRunner, m_rules};
    parts.grants = m_hasGrants ? &m_grants : nullptr;
    parts.fences = m_fences.get();
    return std::make_unique<Session>(m_id, *std::move(opened), *root, configured, std::move(parts));
}

/// A session that was given a task and now waits for an answer to its first call.
std::unique_ptr<Session> TestSession::asking(const QList<Block> &calls)
{
    m_model = std::make_unique<ScriptedModel>(callThenAnswer(calls));
    auto session = open();
    session->submit(Prompt{"go"});
    [&] { QTRY_COMPARE(lastName(), "Ruling"); }();
    return session;
}

void TestSession::asksBeforeItWrites()
{
    const auto session = open();
    QStringList passing;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        if (const auto *delta = std::get_if<TextDelta>(&event.what))
            passing.append(delta->text);
        else if (const auto *progress = std::get_if<ToolProgress>(&event.what))
            passing.append(progress->chunk);
    });
    session->submit(Prompt{"go"});
    QTRY_COMPARE(names(), AskedTurn.first(4));
    QCoreApplication::processEvents();
    QCOMPARE(m_write->starts, 0);
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(names(), AskedTurn);
    QCOMPARE(passing, (QStringList{"Let me see.", "half\n", "Done."}));
    QCOMPARE(m_model->asked, 2);
    QCOMPARE(factsOf<Ruling>(kept()).last().by, Judge::User);
}

void TestSession::endsTheSameWhenDroppedAfterEveryEntry()
{
    auto session = open();
    session->submit(Prompt{"go"});
    bool replied = false;
    qsizetype seen = 1;
    for (int round = 0; round < 500 && lastName() != "TurnEnded"; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        const QStringList now = names();
        if (now.size() == seen)
            continue;
        seen = now.size();
        if (now.constLast() == "Started")
            continue; // dropping here is the crash of another test
        session.reset();
        session = open();
        session->submit(Resume{});
        if (!replied && now.size() == 4) {
            replied = true;
            session->submit(Reply{WriteCall.id, Decision::Allow});
        }
    }
    QCOMPARE(names(), AskedTurn);
    QCOMPARE(m_write->starts, 1);
}

void TestSession::runsNothingWhenOpenedUntilSomebodyAsks()
{
    m_model->neverFinishes = true;
    auto session = open();
    session->submit(Prompt{"go"});
    QTRY_COMPARE(m_model->asked, 1);
    session.reset();
    session = open();
    QTest::qWait(20);
    QCOMPARE(m_model->asked, 1);
    session->submit(Resume{});
    QTRY_COMPARE(m_model->asked, 2);
}

/// Walls, rules and hooks may be others by now: a crash between the ruling and the call must not carry it over.
void TestSession::judgesAgainWhatWasAllowedBeforeItWasOpened()
{
    auto session = open(PermissionMode::AcceptEdits);
    const Configured configured = session->configured();
    session.reset();
    const auto entry = [](const Fact &fact) {
        return Entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact};
    };
    Ruling allowed{WriteCall.id, Decision::Allow, Judge::Mode, {}, {}};
    allowed.access.writes = {"a"};
    m_store->transcripts[m_id] = {entry(configured), entry(UserMessage{"go"}),
                                  entry(ModelMessage{{WriteCall}}), entry(allowed)};
    session = open(PermissionMode::Plan);
    session->submit(Resume{});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 0);
    const QList<Ruling> rulings = factsOf<Ruling>(kept());
    QCOMPARE(rulings.size(), 2);
    QCOMPARE(rulings.last().decision, Decision::Deny);
}

void TestSession::keepsAPersonsWordOverARestart()
{
    auto session = open();
    const Configured configured = session->configured();
    session.reset();
    const auto entry = [](const Fact &fact) {
        return Entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact};
    };
    Ruling allowed{WriteCall.id, Decision::Allow, Judge::User, {}, {}};
    allowed.access.writes = {"a"};
    m_store->transcripts[m_id] = {entry(configured), entry(UserMessage{"go"}),
                                  entry(ModelMessage{{WriteCall}}), entry(allowed)};
    session = open();
    session->submit(Resume{});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 1);
    QCOMPARE(factsOf<Ruling>(kept()).size(), 1);
}

void TestSession::shortensNothingWhileATurnIsInterrupted()
{
    auto session = open();
    const Configured configured = session->configured();
    session.reset();
    m_store->transcripts[m_id] = {
        Entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), configured},
        Entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), UserMessage{"go"}}};
    session = open();
    int notices = 0;
    connect(session.get(), &Session::happened, this,
            [&](const Event &event) { notices += std::holds_alternative<Notice>(event.what); });
    session->submit(Compact{});
    QTRY_COMPARE(notices, 1); // whoever asked must not wait for ever
    QCOMPARE(m_model->asked, 0);
    QCOMPARE(kept().size(), 2);
}

void TestSession::neverRunsACallTwiceAfterACrash()
{
    m_write->endless = true;
    auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(m_write->starts, 1);
    session.reset(); // the crash
    session = open();
    session->submit(Resume{});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 1);
    QCOMPARE(factsOf<Returned>(kept()).first().outcome, Outcome::Unknown);
}

void TestSession::stopsARunningCallAndKeepsWhatItReached()
{
    m_write->endless = true;
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(m_write->starts, 1);
    session->submit(Interrupt{});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Returned returned = factsOf<Returned>(kept()).first();
    QCOMPARE(returned.outcome, Outcome::Interrupted);
    QCOMPARE(returned.text, "half");
    QCOMPARE(factsOf<TurnEnded>(kept()), QList<TurnEnded>{{TurnEnd::Stopped}});
    QCOMPARE(m_model->asked, 1);
}

void TestSession::keepsTheTextOfAnInterruptedAnswer()
{
    m_model->neverFinishes = true;
    const auto session = open();
    bool heard = false;
    connect(session.get(), &Session::happened, this,
            [&](const Event &event) { heard |= std::holds_alternative<TextDelta>(event.what); });
    session->submit(Prompt{"go"});
    QTRY_VERIFY(heard);
    session->submit(Interrupt{});
    QTRY_COMPARE(names(), (QStringList{"Configured", "User", "Model", "StopAsked", "TurnEnded"}));
    QCOMPARE(factsOf<ModelMessage>(kept()).first().blocks, QList<Block>{Text{"Let me see."}});
}

void TestSession::answersEveryCallWhenStoppedBeforeTheyRan()
{
    const ToolCall second{{"call-2"}, "Write", {{"file_path", "b"}}, {}};
    const auto session = asking({WriteCall, second});
    session->submit(Interrupt{});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QList<CallId> answered;
    for (const Returned &returned : factsOf<Returned>(kept())) {
        QCOMPARE(returned.outcome, Outcome::Interrupted);
        answered.append(returned.call);
    }
    QCOMPARE(answered, (QList<CallId>{WriteCall.id, second.id}));
    QCOMPARE(m_write->starts, 0);
}

void TestSession::goesOnAfterAnInterrupt()
{
    const auto session = asking({WriteCall});
    session->submit(Interrupt{});
    QTRY_COMPARE(lastName(), "TurnEnded");
    session->submit(Prompt{"again"});
    QTRY_COMPARE(factsOf<TurnEnded>(kept()), (QList<TurnEnded>{{TurnEnd::Stopped}, {TurnEnd::Completed}}));
}

void TestSession::hangsUpWhenDestroyedInMidStream()
{
    m_model->neverFinishes = true;
    auto session = open();
    session->submit(Prompt{"go"});
    QTRY_COMPARE(m_model->asked, 1);
    session.reset();
    QTest::qWait(5);
    QCOMPARE(names(), (QStringList{"Configured", "User"}));
}

void TestSession::hearsAMessageWhileACallRuns()
{
    m_write->endless = true;
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(m_write->starts, 1);
    session->submit(Prompt{"rather b"});
    QTRY_COMPARE(lastName(), "User");
    QTest::qWait(5);
    QCOMPARE(m_model->asked, 1); // the model is asked when the call is back, with both
}

void TestSession::tellsTheModelOfAnUnknownTool()
{
    m_tools.clear();
    const auto session = open();
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Returned>(kept()).first().text,
             "<tool_use_error>Error: No such tool available: Write</tool_use_error>");
    QCOMPARE(m_model->asked, 2);
}

void TestSession::tellsTheModelOfABadInput()
{
    m_model = std::make_unique<ScriptedModel>(
        callThenAnswer({ToolCall{{"1"}, "Write", {}, {}}, ToolCall{{"2"}, "Write", {}, "{\"file_path\": "}}));
    const auto session = open();
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QStringList texts;
    for (const Returned &returned : factsOf<Returned>(kept()))
        texts.append(returned.text);
    QCOMPARE(texts, (QStringList{"<tool_use_error>InputValidationError: nothing to do</tool_use_error>",
                                 "<tool_use_error>InputValidationError: the input of Write was not a JSON "
                                 "object</tool_use_error>"}));
    QCOMPARE(m_write->starts, 0);
}

void TestSession::heedsOnlyTheFirstAnswer()
{
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Deny, "no"});
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 0);
    QCOMPARE(factsOf<Ruling>(kept()).size(), 2);
}

void TestSession::tellsTheModelWhyThePersonSaidNo()
{
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Deny, "use b instead"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Returned returned = factsOf<Returned>(kept()).first();
    QCOMPARE(returned.outcome, Outcome::Denied);
    QVERIFY(returned.text.endsWith("use b instead"));
}

void TestSession::remembersAGrantForTheSession()
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

void TestSession::forgetsAGrantOfTheTurnWhenItEnds()
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

void TestSession::keepsAGrantOfTheFolderBeforeItSaysSo_data()
{
    QTest::addColumn<int>("scope");
    QTest::newRow("folder") << int(GrantScope::Folder);
    QTest::newRow("always") << int(GrantScope::Always);
}

void TestSession::keepsAGrantOfTheFolderBeforeItSaysSo()
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

void TestSession::letsAGrantHoldForTheSessionWhenItCannotBeKept_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("it refuses") << true;
    QTest::newRow("there is no place") << false;
}

void TestSession::letsAGrantHoldForTheSessionWhenItCannotBeKept()
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

void TestSession::heedsOneAnswerWhileItsGrantIsBeingKept()
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

void TestSession::asksOnWhenThereIsNothingToRemember()
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

void TestSession::keepsAQuestionOpenWhenItsRuleCannotBeRead()
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

void TestSession::runsWhatAHookRewrote()
{
    m_tools.push_back(std::make_unique<FakeTool>("Bash"));
    m_hooks.before = HookOutcome{Decision::Allow, QJsonObject{{"command", "make check"}}, {}, "hook", {}};
    m_model = std::make_unique<ScriptedModel>(
        callThenAnswer({ToolCall{{"1"}, "Bash", {{"command", "make test"}}, {}}}));
    const auto session = open();
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Ruling>(kept()).first().access.command, "make check");
    QCOMPARE(factsOf<Returned>(kept()).first().text, "make checkdone");
}

void TestSession::judgesWhatAHookRewroteByTheBoundaryAgain()
{
    m_hooks.before = HookOutcome{Decision::Allow, QJsonObject{{"file_path", "../outside"}}, {}, "hook", {}};
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Ruling>(kept()).first().decision, Decision::Deny);
    QCOMPARE(factsOf<Ruling>(kept()).first().by, Judge::Boundary);
    QCOMPARE(m_write->starts, 0);
}

void TestSession::deniesWhatAHookDenies()
{
    m_hooks.before = HookOutcome{Decision::Deny, {}, "not on Fridays", "hook", {}};
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 0);
    QVERIFY(factsOf<Returned>(kept()).first().text.contains("not on Fridays"));
}

/// Real programs as hooks, in the mode in which nothing else asks.
void TestSession::heedsAHookInEveryModeAndNoHookOverABoundary_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("denied"); // a rule of the user's
    QTest::addColumn<QString>("expected");
    const QString allow =
        R"(echo '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"allow"}}')";
    const QString ask =
        R"(echo '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"ask"}}')";
    QTest::newRow("no opinion") << "true"
                                << "a" << QString() << "allow by mode";
    QTest::newRow("exit 2") << "exit 2"
                            << "a" << QString() << "deny by hook";
    QTest::newRow("an error") << "exit 1"
                              << "a" << QString() << "deny by hook";
    QTest::newRow("no such program") << "/no/such/program"
                                     << "a" << QString() << "deny by hook";
    QTest::newRow("killed") << "kill -9 $$"
                            << "a" << QString() << "deny by hook";
    QTest::newRow("too late") << "sleep 20"
                              << "a" << QString() << "deny by hook";
    QTest::newRow("half a JSON") << "echo '{\"decision\":'"
                                 << "a" << QString() << "deny by hook";
    QTest::newRow("an unheard-of decision") << R"(echo '{"decision":"Allow"}')"
                                            << "a" << QString() << "deny by hook";
    QTest::newRow("asks") << ask << "a" << QString() << "ask by hook";
    QTest::newRow("allows") << allow << "a" << QString() << "allow by hook";
    QTest::newRow("allows what a rule denies") << allow << "a"
                                               << "Edit(a)"
                                               << "deny by rule";
    QTest::newRow("allows what is outside") << allow << "../outside" << QString() << "deny by boundary";
    QTest::newRow("allows what is protected")
        << allow << ".git/hooks/pre-commit" << QString() << "deny by boundary";
}

void TestSession::heedsAHookInEveryModeAndNoHookOverABoundary()
{
    QFETCH(QString, hook);
    QFETCH(QString, path);
    QFETCH(QString, denied);
    QFETCH(QString, expected);
    CommandHookRunner runner(
        *HookSettings::parse(
            {{"PreToolUse", QJsonArray{QJsonObject{{"hooks", QJsonArray{QJsonObject{{"type", "command"},
                                                                                    {"command", hook},
                                                                                    {"timeout", 0.3}}}}}}}}),
        m_folder->path());
    m_hookRunner = &runner;
    if (!denied.isEmpty())
        m_rules.deny = {*PermissionRule::parse(denied)};
    m_model = std::make_unique<ScriptedModel>(
        callThenAnswer({ToolCall{{"1"}, "Write", {{"file_path", path}}, {}}}));
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_VERIFY(!factsOf<Ruling>(kept()).isEmpty());
    const Ruling ruling = factsOf<Ruling>(kept()).first();
    QCOMPARE(paddock::nameOf(ruling.decision) + " by " + paddock::nameOf(ruling.by), expected);
    if (ruling.decision != Decision::Ask)
        QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, int(ruling.decision == Decision::Allow));
}

void TestSession::judgesARewriteOfARealHookAgain()
{
    CommandHookRunner runner(
        *HookSettings::parse(
            {{"PreToolUse",
              QJsonArray{QJsonObject{
                  {"hooks",
                   QJsonArray{QJsonObject{
                       {"type", "command"},
                       {"command",
                        R"(echo '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"allow",)"
                        R"("updatedInput":{"file_path":"/etc/paddock-test"}}}')"}}}}}}}}),
        m_folder->path());
    m_hookRunner = &runner;
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Ruling ruling = factsOf<Ruling>(kept()).first();
    QCOMPARE(ruling.decision, Decision::Deny);
    QCOMPARE(ruling.by, Judge::Boundary);
    QCOMPARE(ruling.access.writes, QStringList{"/etc/paddock-test"});
    QCOMPARE(m_write->starts, 0);
}

void TestSession::addsTheWordOfALaterHookToTheResult()
{
    m_hooks.after = HookOutcome{{}, {}, {}, {}, "the linter is unhappy"};
    const auto session = open(PermissionMode::BypassPermissions);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QVERIFY(factsOf<Returned>(kept()).first().text.endsWith("the linter is unhappy"));
    QCOMPARE(m_hooks.payloads.last().value("hook_event_name").toString(), "PostToolUse");
}

void TestSession::deniesWhatWouldAskWhenNobodyAttends()
{
    const auto session = open(PermissionMode::Default, false);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Ruling>(kept()).first().decision, Decision::Deny);
    QCOMPARE(factsOf<Ruling>(kept()).first().by, Judge::Mode);
}

void TestSession::endsATurnAtItsLimit()
{
    const auto session = open(PermissionMode::BypassPermissions, true, 1);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<TurnEnded>(kept()).first().how, TurnEnd::MaxTurns);
    QCOMPARE(m_model->asked, 1);
}

void TestSession::stopsWhenTheLogRefusesAndGoesOnWhenItTakesAgain()
{
    const auto session = asking({WriteCall});
    QStringList notices;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        if (const auto *notice = std::get_if<Notice>(&event.what))
            notices.append(notice->error.message);
    });
    m_store->failing = true;
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(notices, QStringList{"The disk is full."});
    QCOMPARE(m_write->starts, 0);
    m_store->failing = false;
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(names(), AskedTurn);
}

void TestSession::startsNothingThatCannotBeRecorded()
{
    const auto session = asking({WriteCall});
    bool refused = false;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        // The word of the person is the last that fits.
        m_store->failing = m_store->failing || std::holds_alternative<Appended>(event.what);
        refused = refused || std::holds_alternative<Notice>(event.what);
    });
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_VERIFY(refused);
    QCOMPARE(factsOf<Ruling>(kept()).last().decision, Decision::Allow);
    QCOMPARE(m_write->starts, 0);
}

void TestSession::speaksAcrossThreads()
{
    QThread core;
    core.start();
    QObject there;
    there.moveToThread(&core);

    std::unique_ptr<Session> session;
    QStringList heard;
    QMetaObject::invokeMethod(
        &there, [&] { session = open(); }, Qt::BlockingQueuedConnection);
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        QCOMPARE(QThread::currentThread(), thread());
        if (const auto *appended = std::get_if<Appended>(&event.what))
            heard.append(nameOf(appended->entry));
    });
    const auto submit = [&](const Command &command) {
        QMetaObject::invokeMethod(session.get(), [&, command] { session->submit(command); });
    };
    const auto end = qScopeGuard([&] {
        QMetaObject::invokeMethod(
            &there,
            [&] {
                session.reset();
                there.moveToThread(thread());
            },
            Qt::BlockingQueuedConnection);
        core.quit();
        core.wait();
    });
    submit(Prompt{"go"});
    QTRY_COMPARE(heard, AskedTurn.sliced(1, 3));
    submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(heard, AskedTurn.sliced(1));
}

void TestSession::endsOneCallAndGoesOnWithTheTurn()
{
    m_write->endless = true;
    const auto session = asking({WriteCall});
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(lastName(), "Started");
    session->submit(StopCall{WriteCall.id});
    QTRY_COMPARE(names(), AskedTurn);
    const Returned returned = factsOf<Returned>(kept()).constFirst();
    QCOMPARE(returned.outcome, Outcome::Interrupted);
    QVERIFY2(returned.text.startsWith("half\n"), qPrintable(returned.text));
    QVERIFY2(returned.text.contains("The user ended this call"), qPrintable(returned.text));
    QCOMPARE(factsOf<TurnEnded>(kept()).constLast().how, TurnEnd::Completed);
}

void TestSession::ignoresTheEndOfACallThatIsNotRunning()
{
    const auto session = asking({WriteCall});
    session->submit(StopCall{WriteCall.id}); // it waits
    session->submit(StopCall{{"call-unknown"}});
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(names(), AskedTurn);
    session->submit(StopCall{WriteCall.id}); // it has ended
    QCoreApplication::processEvents();
    QCOMPARE(names(), AskedTurn);
    QCOMPARE(factsOf<Returned>(kept()).constFirst().outcome, Outcome::Ok);
}

void TestSession::runsWhatAPersonCorrectedAndTellsTheModel()
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

void TestSession::keepsACorrectionOverARestart()
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

void TestSession::deniesACorrectionThatABoundaryDenies()
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

void TestSession::deniesACorrectionThatAHookDenies()
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

void TestSession::leavesTheQuestionOpenWhenACorrectionCannotRun()
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

void TestSession::grantsForLongerWithACorrection()
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

namespace {

const QString HowToQuestion = QStringLiteral("Which one?");
const ToolCall AskingCall{
    {"ask-1"},
    "AskUserQuestion",
    {{"questions", QJsonArray{QJsonObject{
                       {"question", HowToQuestion},
                       {"header", "Choice"},
                       {"multiSelect", false},
                       {"options", QJsonArray{QJsonObject{{"label", "A"}}, QJsonObject{{"label", "B"}}}}}}}},
    {}};
const ToolCall PlanCall{{"plan-1"}, "ExitPlanMode", {{"plan", "1. Do it."}}, {}};

Reply answering(const ToolCall &call, const char *key, const QJsonValue &value)
{
    Reply reply{call.id, Decision::Allow};
    reply.input = call.input;
    reply.input->insert(QLatin1String(key), value);
    return reply;
}

} // namespace

void TestSession::asksAPersonItsQuestionsInEveryMode_data()
{
    QTest::addColumn<PermissionMode>("mode");
    for (const PermissionMode mode : {PermissionMode::Default, PermissionMode::AcceptEdits,
                                      PermissionMode::Plan, PermissionMode::BypassPermissions})
        QTest::newRow(qPrintable(paddock::nameOf(mode))) << mode;
}

void TestSession::asksAPersonItsQuestionsInEveryMode()
{
    QFETCH(const PermissionMode, mode);
    m_tools.push_back(std::make_unique<AskUserQuestionTool>());
    m_rules.allow = {*PermissionRule::parse("AskUserQuestion")};
    m_hooks.before = HookOutcome{Decision::Allow, {}, {}, "hook", {}};
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({AskingCall}));
    const auto session = open(mode);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    const Ruling asked = factsOf<Ruling>(kept()).constLast();
    QCOMPARE(asked.decision, Decision::Ask);
    QCOMPARE(asked.preview.value("kind").toString(), "questions");
    QVERIFY(asked.suggestions.isEmpty());
    session->submit(answering(AskingCall, "answers", QJsonObject{{HowToQuestion, "B"}}));
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Returned returned = factsOf<Returned>(kept()).constFirst();
    QCOMPARE(returned.outcome, Outcome::Ok);
    QVERIFY2(returned.text.contains("Which one?\n-> B"), qPrintable(returned.text));
    QVERIFY(!returned.text.contains("changed the input"));
    QCOMPARE(returned.details.value("answers").toObject(), (QJsonObject{{HowToQuestion, "B"}}));
}

void TestSession::leavesQuestionsOpenUntilOneIsAnswered()
{
    m_tools.push_back(std::make_unique<AskUserQuestionTool>());
    ToolCall answered = AskingCall; // a model that answers itself is not heard
    answered.input.insert("answers", QJsonObject{{HowToQuestion, "A"}});
    const auto session = asking({answered});
    int notices = 0;
    connect(session.get(), &Session::happened, this,
            [&](const Event &event) { notices += std::holds_alternative<Notice>(event.what); });
    session->submit(Reply{AskingCall.id, Decision::Allow});
    QTRY_COMPARE(notices, 1);
    QCOMPARE(lastName(), "Ruling");
    session->submit(answering(AskingCall, "answers", QJsonObject{{HowToQuestion, "my own"}}));
    QTRY_COMPARE(lastName(), "TurnEnded");
    QVERIFY(factsOf<Returned>(kept()).constFirst().text.contains("-> my own"));
}

void TestSession::answersItsOwnQuestionsWhenNobodyAttends()
{
    m_tools.push_back(std::make_unique<AskUserQuestionTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({AskingCall}));
    const auto session = open(PermissionMode::BypassPermissions, false);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const Returned returned = factsOf<Returned>(kept()).constFirst();
    QCOMPARE(returned.outcome, Outcome::Denied);
    QVERIFY2(returned.text.contains("Decide by what you know"), qPrintable(returned.text));
}

void TestSession::leavesPlanModeWithTheApprovedPlan_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<PermissionMode>("mode");
    QTest::addColumn<bool>("isEdited");
    QTest::newRow("as it is") << QJsonObject() << PermissionMode::Default << false;
    QTest::newRow("edits accepted") << QJsonObject{{"plan", "1. Do it."}, {"mode", "acceptEdits"}}
                                    << PermissionMode::AcceptEdits << false;
    QTest::newRow("edited") << QJsonObject{{"plan", "2. Do the other thing."}} << PermissionMode::Default
                            << true;
}

void TestSession::leavesPlanModeWithTheApprovedPlan()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const PermissionMode, mode);
    QFETCH(const bool, isEdited);
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall}));
    const auto session = open(PermissionMode::Plan);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    QCOMPARE(factsOf<Ruling>(kept()).constLast().preview,
             (QJsonObject{{"kind", "plan"}, {"plan", "1. Do it."}}));
    Reply reply{PlanCall.id, Decision::Allow};
    if (!input.isEmpty())
        reply.input = input;
    session->submit(reply);
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(session->configured().mode, mode);
    const Returned returned = factsOf<Returned>(kept()).constFirst();
    QCOMPARE(returned.outcome, Outcome::Ok);
    QCOMPARE(returned.text.contains("2. Do the other thing."), isEdited);
    QCOMPARE(returned.details.value("mode").toString(), paddock::nameOf(mode));
}

void TestSession::staysInPlanModeWhenThePlanIsDenied()
{
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall}));
    const auto session = open(PermissionMode::Plan);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    session->submit(Reply{PlanCall.id, Decision::Deny, "think of the tests"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(session->configured().mode, PermissionMode::Plan);
    QVERIFY(factsOf<Returned>(kept()).constFirst().text.contains("think of the tests"));
}

void TestSession::judgesWhatFollowsAPlanWhenItIsApproved()
{
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall, WriteCall}));
    const auto session = open(PermissionMode::Plan);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Ruling");
    QCoreApplication::processEvents();
    QCOMPARE(factsOf<Ruling>(kept()).size(), 1);
    session->submit(answering(PlanCall, "mode", "acceptEdits"));
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 1);
}

void TestSession::hasNoPlanToLeaveInOtherModes()
{
    m_tools.push_back(std::make_unique<ExitPlanModeTool>());
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({PlanCall}));
    const auto session = open(PermissionMode::AcceptEdits);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(factsOf<Returned>(kept()).constFirst().outcome, Outcome::Denied);
    QCOMPARE(session->configured().mode, PermissionMode::AcceptEdits);
}

void TestSession::triesRulesOnWhatWasCalled()
{
    const ToolCall other{{"call-2"}, "Write", {{"file_path", "sub/b"}}, {}};
    const ToolCall broken{{"call-3"}, "Write", {}, {}};
    const auto session = asking({WriteCall, other, broken});
    std::optional<RuleTrials> tried;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        if (const auto *answer = std::get_if<RulesTried>(&event.what))
            tried = answer->trials;
    });
    session->submit(Reply{WriteCall.id, Decision::Allow});
    QTRY_COMPARE(factsOf<Ruling>(kept()).size(), 3);
    session->submit(Reply{other.id, Decision::Deny});
    QTRY_COMPARE(lastName(), "TurnEnded");
    const qsizetype facts = kept().size();
    session->submit(TryRules{"t", {"Edit(sub/**)"}, {}, {"Edit(a)"}});
    QTRY_VERIFY(tried);
    QCOMPARE(tried->id, "t");
    QCOMPARE(tried->fault, QString());
    const RuleTrial first{3, WriteCall.id, "Write", "a", Decision::Ask, Decision::Deny, "Edit(a)", true};
    const RuleTrial second{3,   other.id, "Write", "sub/b", Decision::Ask, Decision::Allow, "Edit(sub/**)",
                           true};
    QCOMPARE(tried->trials.size(), 2);
    QVERIFY(tried->trials[0] == first);
    QVERIFY(tried->trials[1] == second);
    QCOMPARE(kept().size(), facts);
}

void TestSession::namesARuleOnTrialThatCannotBeRead()
{
    const auto session = open();
    std::optional<RuleTrials> tried;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        if (const auto *answer = std::get_if<RulesTried>(&event.what))
            tried = answer->trials;
    });
    session->submit(TryRules{"t", {"Edit("}, {}, {}});
    QTRY_VERIFY(tried);
    QVERIFY2(tried->fault.contains("Edit("), qPrintable(tried->fault));
    QVERIFY(tried->trials.isEmpty());
}

void TestSession::takesNewRulesOverBetweenCalls()
{
    m_model = std::make_unique<ScriptedModel>(
        QList<ModelMessage>{{{WriteCall}},
                            {{Text{"Done."}}},
                            {{ToolCall{{"call-2"}, "Write", WriteCall.input, {}}}},
                            {{Text{"Denied."}}},
                            {{ToolCall{{"call-3"}, "Write", WriteCall.input, {}}}},
                            {{Text{"Done."}}}});
    const auto session = open(PermissionMode::AcceptEdits);
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QCOMPARE(m_write->starts, 1);
    SessionRules rules;
    rules.rules.deny = {*PermissionRule::parse("Edit(a)")};
    session->reload(std::move(rules));
    session->submit(Prompt{"again"});
    QTRY_COMPARE(factsOf<TurnEnded>(kept()).size(), 2);
    QCOMPARE(m_write->starts, 1);
    QCOMPARE(factsOf<Ruling>(kept()).constLast().rule, "Edit(a)");
    session->reload({});
    session->submit(Prompt{"and again"});
    QTRY_COMPARE(factsOf<TurnEnded>(kept()).size(), 3);
    QCOMPARE(m_write->starts, 2);
}

void TestSession::takesNoRulesOverWhileACallRuns()
{
    m_write->endless = true;
    const auto session = open(PermissionMode::AcceptEdits);
    bool hasTaken = false;
    connect(session.get(), &Session::happened, this,
            [&](const Event &event) { hasTaken |= std::holds_alternative<BoundaryState>(event.what); });
    session->submit(Prompt{"go"});
    QTRY_COMPARE(lastName(), "Started");
    session->reload({});
    QCoreApplication::processEvents();
    QVERIFY(!hasTaken);
    QCOMPARE(lastName(), "Started");
    session->submit(StopCall{WriteCall.id});
    QTRY_COMPARE(lastName(), "TurnEnded");
    QTRY_VERIFY(hasTaken);
}

void TestSession::runsNoCommandOfAPersonWithoutAFence()
{
    m_tools.push_back(std::make_unique<BashTool>());
    const auto session = open();
    session->submit(RunShell{{"own-1"}, "touch made"});
    QTRY_COMPARE(names(), (QStringList{"Configured", "Ran"}));
    QCOMPARE(factsOf<Ran>(kept()).constFirst().outcome, Outcome::Denied);
    QVERIFY(!QFile::exists(m_folder->filePath("made")));
}

void TestSession::runsACommandOfAPersonBehindTheFence()
{
    QTemporaryDir data;
    Boundary boundary(SandboxBackend::system(), {}, data.path());
    boundary.probe();
    QTRY_VERIFY(boundary.isKnown());
    if (boundary.standing() != FenceStanding::Whole)
        QSKIP("No whole fence stands on this machine.");
    m_tools.push_back(std::make_unique<BashTool>());
    m_fences = std::make_unique<SessionFences>(&boundary, *WorkspaceRoot::open(m_folder->path()));
    m_model = std::make_unique<ScriptedModel>(QList<ModelMessage>{{{Text{"I see."}}}});
    auto session = open();
    QString shown;
    connect(session.get(), &Session::happened, this, [&](const Event &event) {
        if (const auto *progress = std::get_if<ToolProgress>(&event.what);
            progress && progress->call.value == "own-1")
            shown += progress->chunk;
    });
    const QString outside = QDir::homePath() + "/paddock-outside";
    session->submit(RunShell{
        {"own-1"}, "echo hello; until test -e go; do sleep 0.05; done; touch made; echo no > " + outside});
    session->submit(Prompt{"look"}); // waits for it
    QTRY_COMPARE(shown, "hello\n");
    QCOMPARE(names(), QStringList{"Configured"});
    QVERIFY(QFile(m_folder->filePath("go")).open(QIODevice::WriteOnly));
    QTRY_COMPARE(names(), (QStringList{"Configured", "Ran", "User", "Model", "TurnEnded"}));
    const Ran ran = factsOf<Ran>(kept()).constFirst();
    QCOMPARE(ran.outcome, Outcome::Failed); // the last redirection leads outside
    QVERIFY(ran.text.contains("hello"));
    QVERIFY(QFile::exists(m_folder->filePath("made")));
    QVERIFY(!QFile::exists(outside));
    QVERIFY(std::any_of(m_model->lastRequest.cbegin(), m_model->lastRequest.cend(), [](const Entry &entry) {
        const auto *message = std::get_if<UserMessage>(&entry.fact);
        return message && message->text.contains("hello") && message->text.contains("touch made");
    }));

    session->submit(RunShell{{"own-2"}, "sleep 600"});
    session->submit(StopCall{{"own-2"}});
    QTRY_COMPARE(factsOf<Ran>(kept()).size(), 2);
    QCOMPARE(factsOf<Ran>(kept()).constLast().outcome, Outcome::Interrupted);
    session.reset();
    m_fences.reset();
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
