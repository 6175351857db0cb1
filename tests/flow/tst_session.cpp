#include "core/tools/bash/bash_tool.h"
#include "tests/flow/session_scene.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

using namespace paddock;
using namespace paddock::fakes;

class TestSession : public SessionScene
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void asksBeforeItWrites();
    void endsTheSameWhenDroppedAfterEveryEntry();
    void runsNothingWhenOpenedUntilSomebodyAsks();
    void judgesAgainWhatWasAllowedBeforeItWasOpened();
    void keepsAPersonsWordOverARestart();
    void shortensNothingWhileATurnIsInterrupted();
    void neverRunsACallTwiceAfterACrash();
    void stopsARunningCallAndKeepsWhatItReached();
    void keepsTheTextOfAnInterruptedAnswer();
    void answersEveryCallWhenStoppedBeforeTheyRan();
    void goesOnAfterAnInterrupt();
    void hangsUpWhenDestroyedInMidStream();
    void hearsAMessageWhileACallRuns();
    void tellsTheModelOfAnUnknownTool();
    void tellsTheModelOfABadInput();
    void deniesWhatWouldAskWhenNobodyAttends();
    void endsATurnAtItsLimit();
    void stopsWhenTheLogRefusesAndGoesOnWhenItTakesAgain();
    void startsNothingThatCannotBeRecorded();
    void speaksAcrossThreads();
    void endsOneCallAndGoesOnWithTheTurn();
    void ignoresTheEndOfACallThatIsNotRunning();
    void triesRulesOnWhatWasCalled();
    void namesARuleOnTrialThatCannotBeRead();
    void takesNewRulesOverBetweenCalls();
    void takesNoRulesOverWhileACallRuns();
    void runsNoCommandOfAPersonWithoutAFence();
    void runsACommandOfAPersonBehindTheFence();
};

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
            heard.append(factName(appended->entry));
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
    const QString outside = QStringLiteral("/usr/paddock-outside"); // seen in the fence, and only to be read
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
