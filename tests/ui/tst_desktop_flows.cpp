// From the first start to a turn's end in the real window, by real keys and clicks: a key is kept, a folder is trusted,
// a message is sent, calls are answered. What counts is what is in the session's log, in the folder and at the model.

#include "tests/ui/desktop_flow.h"

#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

constexpr const char *TrustingSettings = R"json({"permissions": {"allow": ["Bash(touch *)"]}})json";

} // namespace

class TestDesktopFlows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = SeenDesktop::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_desktop = std::make_unique<SeenDesktop>();
        QVERIFY(m_desktop->begin());
    }
    void init() { m_flow = std::make_unique<DesktopFlow>(*m_desktop); }
    void cleanup() { m_flow.reset(); }

    void anEditIsDeniedWithANoteThatTheModelReads()
    {
        QVERIFY(m_flow->put("a.txt", "old\n"));
        m_flow->server().script(
            {Answer::call("Read", {{"file_path", "a.txt"}}),
             Answer::call("Edit", {{"file_path", "a.txt"}, {"old_string", "old"}, {"new_string", "new"}}),
             Answer::text("Understood.")});
        QVERIFY(m_flow->startOnProject());
        QVERIFY(m_flow->send("Change it"));
        QVERIFY(m_flow->asked(1));
        QVERIFY(m_flow->clickUntil("Deny with note …",
                                   [this] { return m_desktop->isShown("Note to the model"); }));
        QVERIFY(m_flow->click("Note to the model"));
        m_flow->type("use the other file");
        m_flow->keys({"Return"});
        QVERIFY(m_flow->turnsEnded(1));
        QCOMPARE(m_flow->last<Returned>().outcome, Outcome::Denied);
        QVERIFY2(m_flow->last<Returned>().text.contains("use the other file"),
                 qPrintable(m_flow->last<Returned>().text));
        QVERIFY(m_flow->server().requests().last().body.contains("use the other file"));
        QCOMPARE(m_flow->read("a.txt"), QByteArray("old\n"));
    }

    void aCommandIsCorrectedBeforeItIsAllowed()
    {
        QVERIFY(m_flow->settings(R"json({"permissions": {"ask": ["Bash(touch *)"]}})json"));
        m_flow->server().script({Answer::call("Bash", {{"command", "touch wrong"}}), Answer::text("Done.")});
        QVERIFY(m_flow->startOnProject());
        QVERIFY(m_flow->send("Make it"));
        QVERIFY(m_flow->asked(1));
        QVERIFY(m_flow->clickUntil("Edit …",
                                   [this] { return m_desktop->isShown("The command, to be corrected"); }));
        QVERIFY(m_flow->click("The command, to be corrected"));
        m_flow->keys({"ctrl+a"});
        m_flow->type("touch right");
        QVERIFY(m_flow->clickUntil("Allow as edited", [this] { return m_flow->program().answers() >= 1; }));
        QVERIFY(m_flow->turnsEnded(1));
        QCOMPARE(m_flow->last<Returned>().outcome, Outcome::Ok);
        QVERIFY(QFile::exists(m_flow->project() + "/right"));
        QVERIFY(!QFile::exists(m_flow->project() + "/wrong"));
    }

    void whatIsAllowedForTheSessionAsksOnlyOnce()
    {
        QVERIFY(m_flow->settings(R"json({"permissions": {"ask": []}, "sandbox": {"mode": "off"}})json"));
        QVERIFY(m_flow->put("a.txt", "one\n"));
        const auto edit = [](const char *from, const char *to) {
            return Answer::call("Edit", {{"file_path", "a.txt"}, {"old_string", from}, {"new_string", to}});
        };
        m_flow->server().script({Answer::call("Read", {{"file_path", "a.txt"}}), edit("one", "two"),
                                 edit("two", "three"), Answer::text("Done.")});
        QVERIFY(m_flow->startOnProject());
        QVERIFY(m_flow->send("Count"));
        QVERIFY(m_flow->asked(1));
        if (!m_flow->clickUntil("Allow and remember", [this] { return m_flow->program().answers() >= 1; }))
            QFAIL("The rule could not be granted");
        QVERIFY(m_flow->turnsEnded(1));
        QCOMPARE(m_flow->program().questions(), 1);
        QCOMPARE(m_flow->last<Granted>().scope, GrantScope::Session);
        QCOMPARE(m_flow->read("a.txt"), QByteArray("three\n"));
    }

    void aFileIsMentionedAndTheTurnSteeredAndFollowed()
    {
        QVERIFY(m_flow->put("src/lexer.cpp", "int lex();\n"));
        m_flow->server().script(
            {Answer::text("Slowly.").andCall("Bash", {{"command", "while [ ! -e go ]; do sleep 0.1; done"}}),
             Answer::text("Steered."), Answer::text("Followed.")});
        QVERIFY(
            m_flow->settings(R"json({"permissions": {"allow": ["Bash"]}, "sandbox": {"mode": "off"}})json"));
        QVERIFY(m_flow->startOnProject());
        QVERIFY(m_flow->click("Message"));
        m_flow->type("Mend @lexer");
        QVERIFY(m_flow->hears("src/lexer.cpp"));
        m_flow->keys({"Return"}); // takes the file
        m_flow->type("now");
        m_flow->keys({"Return"});
        QVERIFY(m_flow->until([this] { return m_flow->count<UserMessage>() == 1; }));
        QVERIFY2(m_flow->last<UserMessage>().text.startsWith("Mend @src/lexer.cpp"),
                 qPrintable(m_flow->last<UserMessage>().text));
        if (!DesktopFlow::until([this] {
                if (m_flow->program().questions() > m_flow->program().answers())
                    m_flow->clickUntil("Allow once", [this] { return m_flow->program().answers() > 0; });
                return m_flow->count<Started>() == 1;
            }))
            QFAIL("The command did not begin");
        m_flow->click("Message");
        m_flow->type("and the tests");
        m_flow->keys({"Return"}); // steers
        m_flow->type("then the docs");
        m_flow->keys({"alt+Return"}); // queues
        QVERIFY(m_flow->put("go", {}));
        QVERIFY(m_flow->turnsEnded(2));
        const QList<UserMessage> said = m_flow->program().facts<UserMessage>();
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[1].text, QString("and the tests"));
        QCOMPARE(said[2].text, QString("then the docs"));
        // The steering was read in the first turn, and what was queued only in the next.
        const QList<ReceivedRequest> requests = m_flow->server().requests();
        QCOMPARE(requests.size(), 3);
        QVERIFY(requests[1].body.contains("and the tests") && !requests[1].body.contains("then the docs"));
    }

    void aFolderThatBringsSettingsIsOpenedWithoutThem()
    {
        QVERIFY(m_flow->put(".paddock/settings.json", TrustingSettings));
        QVERIFY(m_flow->start({m_flow->project()}));
        QVERIFY(m_flow->sees("Open without its settings"));
        QCOMPARE(m_flow->count<Configured>(), 0);
        QVERIFY(m_flow->click("Open without its settings"));
        QVERIFY(m_flow->until([this] { return m_flow->count<Configured>() == 1; }));
        QVERIFY(!trustIsKept());
    }

    void aFolderIsTrustedByAClick()
    {
        QVERIFY(m_flow->put(".paddock/settings.json", TrustingSettings));
        QVERIFY(m_flow->start({m_flow->project()}));
        QVERIFY(m_flow->click("Trust this folder"));
        QVERIFY(m_flow->until([this] { return m_flow->count<Configured>() == 1; }));
        QVERIFY(trustIsKept());
    }

    void aKeyIsPastedCheckedByOneCallAndKept()
    {
        if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY(m_desktop->beginKeyring());
        m_flow->program().set("ANTHROPIC_API_KEY", {});
        m_flow->server().requireKey("sk-test-canary-0123456789");
        m_flow->server().queue({Answer::text("Yes.")});
        QVERIFY(m_flow->start());
        QVERIFY(m_flow->click("Key for Anthropic"));
        m_flow->type("sk-test-canary-0123456789");
        QVERIFY(m_flow->click("Save in keychain"));
        QVERIFY(m_flow->until([this] {
            return m_flow->program()
                .paddock({"key", "status", "anthropic", "--json"})
                .contains("\"keychain\"");
        }));
        QCOMPARE(m_flow->server().requestCount(), 0);
        QVERIFY(m_flow->click("Check"));
        QVERIFY(m_flow->hears("The key works, and the model answered."));
        QCOMPARE(m_flow->server().requestCount(), 1);
    }

    void aModelOnThisMachineIsFound()
    {
        ModelServer local;
        QVERIFY(m_flow->settings(R"json({"providers": {"ollama": {"baseUrl": ")json"
                                 + local.url("/v1").toString().toUtf8() + R"json("}}})json"));
        QVERIFY(m_flow->start());
        QVERIFY(m_flow->click("On this machine"));
        QVERIFY(m_flow->hears("(Ollama)"));
    }

private:
    /// Whether the folder's rules may count, as the user's own settings know it.
    bool trustIsKept() const
    {
        for (const QString &path : m_flow->program().files("trust*")) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("/project"))
                return true;
        }
        return false;
    }

    std::unique_ptr<SeenDesktop> m_desktop; // outlives the programs on its bus
    std::unique_ptr<DesktopFlow> m_flow;
};

QTEST_GUILESS_MAIN(TestDesktopFlows)
#include "tst_desktop_flows.moc"
