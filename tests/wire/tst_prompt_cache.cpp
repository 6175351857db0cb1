#include "core/agent/compaction_plan.h"
#include "core/agent/compaction_text.h"
#include "core/agent/conversation.h"
#include "core/agent/system_prompt.h"
#include "core/llm/wire/anthropic.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace paddock;

namespace {

/// The cache of the Messages API as its documentation describes it: a request writes its prefix at each of its marks,
/// and reads the longest prefix that an earlier one wrote at one of its marks or at the 19 blocks before one. Prefixes
/// are the same when every byte of every block is, in the order tools, system, messages, for the same model.
class PromptCache
{
public:
    struct Served {
        qsizetype blocks = 0;
        qsizetype read = 0; ///< So many of the blocks, from the first on.
        qsizetype marks = 0;
    };

    Served serve(const QByteArray &body)
    {
        const QJsonObject request = QJsonDocument::fromJson(body).object();
        m_prefix =
            QCryptographicHash::hash(request.value("model").toString().toUtf8()
                                         + QJsonDocument(request.value("thinking").toObject()).toJson(),
                                     QCryptographicHash::Sha256);
        m_prefixes.clear();
        m_marks.clear();
        for (const char *part : {"tools", "system"})
            take(QByteArray(part), request.value(QLatin1String(part)).toArray());
        for (const QJsonValue &message : request.value("messages").toArray())
            take(message.toObject().value("role").toString().toUtf8(),
                 message.toObject().value("content").toArray());

        Served served{m_prefixes.size(), 0, m_marks.size()};
        for (const qsizetype mark : std::as_const(m_marks)) {
            for (qsizetype at = mark; at >= 0 && at > mark - 20; --at) {
                if (m_written.contains(m_prefixes[at])) {
                    served.read = std::max(served.read, at + 1);
                    break;
                }
            }
        }
        for (const qsizetype mark : std::as_const(m_marks))
            m_written.insert(m_prefixes[mark]);
        return served;
    }

private:
    void take(const QByteArray &where, const QJsonArray &blocks)
    {
        for (const QJsonValue &value : blocks) {
            QJsonObject block = value.toObject();
            if (block.contains("cache_control"))
                m_marks.append(m_prefixes.size());
            block.remove("cache_control");
            m_prefix = QCryptographicHash::hash(m_prefix + where + '\n' + QJsonDocument(block).toJson(),
                                                QCryptographicHash::Sha256);
            m_prefixes.append(m_prefix);
        }
    }

    QByteArray m_prefix;
    QList<QByteArray> m_prefixes; ///< Up to and with each block of the request.
    QList<qsizetype> m_marks;
    QSet<QByteArray> m_written;
};

/// A session that sends what a Session would, through the real wire, to the cache.
class Session30
{
public:
    explicit Session30(const QString &model = QStringLiteral("claude-sonnet-4-5"))
        : m_model(model)
    {
        add(Configured{"/w", "anthropic", model});
        add(InstructionsLoaded{{{"/w/CLAUDE.md", "Be brief.", "project"}}});
    }

    void add(const Fact &fact)
    {
        facts.append({EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact});
        conversation.take(facts.last());
    }

    QByteArray body(const Conversation &of, const QList<Fact> &more = {}) const
    {
        ModelRequest request;
        request.model = m_model;
        request.system = systemPrompt({"/w", "anthropic", m_model});
        request.transcript = of.forModel();
        for (const Fact &fact : more)
            request.transcript.append({EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact});
        request.session = SessionId::fresh(); // must not show in what is cached
        for (const char *name : {"Read", "Bash", "Glob"}) {
            request.tools.append({QString::fromLatin1(name),
                                  "Does something.",
                                  {{"type", "object"},
                                   {"properties", QJsonObject{{"path", QJsonObject{{"type", "string"}}},
                                                              {"limit", QJsonObject{{"type", "integer"}}}}},
                                   {"additionalProperties", false}}});
        }
        return AnthropicWire(Catalogue::builtIn()).encode(request).body;
    }

    /// Sends the next request. Whether it read all of the one before, byte for byte; the first one is told apart.
    bool ask(const QList<Fact> &more = {})
    {
        const QByteArray sent = body(conversation, more);
        const PromptCache::Served served = cache.serve(sent);
        QByteArray plain = sent;
        plain.replace(R"(,"cache_control":{"type":"ephemeral"})", "");
        const bool continues = plain.startsWith(m_before);
        const bool isGood = served.marks <= 4 && continues && (requests == 0 || served.read == last.blocks);
        if (!isGood)
            qWarning("request %d: read %d of %d blocks, %d before, %d marks, %s", requests,
                     static_cast<int>(served.read), static_cast<int>(served.blocks),
                     static_cast<int>(last.blocks), static_cast<int>(served.marks),
                     continues ? "continues" : "begins otherwise");
        m_before = plain.chopped(4); // the ends of the last block's list and object, and of the messages
        if (!plain.endsWith("]}]}"))
            qFatal("a request ends otherwise");
        last = served;
        ++requests;
        return isGood;
    }
    /// For what follows a break in the conversation.
    void forgetBytes() { m_before.clear(); }

    Transcript facts;
    Conversation conversation;
    PromptCache cache;
    PromptCache::Served last;
    int requests = 0;

private:
    const QString m_model;
    QByteArray m_before;
};

ModelMessage calling(int turn, int round, int calls)
{
    ModelMessage message{{Thinking{"Hm.", "c2VhbA==", {}}, Text{"Looking."}}};
    for (int i = 0; i < calls; ++i) {
        message.blocks.append(
            ToolCall{{QString("toolu_%1_%2_%3").arg(turn).arg(round).arg(i)},
                     "Read",
                     {{"path", "a.txt"}, {"limit", i}, {"after", QJsonObject{{"z", 1}, {"a", 2}}}},
                     {}});
    }
    return message;
}

void returnAll(Session30 &session, const ModelMessage &message)
{
    QList<CallId> ids;
    for (const Block &block : message.blocks) {
        if (const auto *call = std::get_if<ToolCall>(&block))
            ids.prepend(call->id); // results come as they end, not as they were called
    }
    for (const CallId &id : std::as_const(ids))
        session.add(Returned{id, Outcome::Ok, "text of " + id.value});
}

} // namespace

class TestPromptCache : public QObject
{
    Q_OBJECT

private slots:
    void thirtyTurnsReadTheirPrefixEachTime();
    void whatHappensBetweenRequestsLosesNothing();
    void aCompactionBeginsAnewOnce();
    void goingBackReadsWhatIsStillThere();
    void aSessionThatIsOpenedAgainSendsTheSame();
    void theModeDoesNotShowInThePrompt();
};

void TestPromptCache::thirtyTurnsReadTheirPrefixEachTime()
{
    Session30 session;
    for (int turn = 0; turn < 30; ++turn) {
        session.add(UserMessage{QString("Prompt %1.").arg(turn)});
        for (int round = 0; round < 3; ++round) {
            QVERIFY(session.ask());
            // More at once than the cache looks back for.
            const ModelMessage message = calling(turn, round, turn % 10 == 4 ? 45 : 1 + round);
            session.add(message);
            returnAll(session, message);
        }
        QVERIFY(session.ask());
        session.add(ModelMessage{{Text{"Done."}}});
        session.add(TurnEnded{});
    }
    QCOMPARE(session.requests, 120);
}

void TestPromptCache::whatHappensBetweenRequestsLosesNothing()
{
    Session30 session;
    session.add(UserMessage{"Begin.", {{"image/png", "bytes"}}});
    QVERIFY(session.ask());
    ModelMessage message = calling(0, 0, 2);
    session.add(message);
    returnAll(session, message);
    // Settings, in the midst of a turn.
    session.add(Configured{"/w", "anthropic", "claude-sonnet-4-5", PermissionMode::AcceptEdits});
    QVERIFY(session.ask());
    message = calling(0, 1, 2);
    session.add(message);
    // The first result led to a folder with instructions; a background command ended; the person steers.
    session.add(Returned{{"toolu_0_1_0"}, Outcome::Ok, "text"});
    session.add(InstructionsLoaded{{{"/w/sub/CLAUDE.md", "Inner.", "nested"}}, true});
    session.add(UserMessage{"Background task 1 has ended."});
    session.add(Returned{{"toolu_0_1_1"}, Outcome::Ok, "picture", {{"image/png", "bytes"}}});
    session.add(UserMessage{"Rather quickly."});
    QVERIFY(session.ask());
    // Said while the model answered.
    session.add(UserMessage{"And with tests."});
    message = calling(0, 2, 1);
    session.add(message);
    returnAll(session, message);
    QVERIFY(session.ask());
    // An answer that was broken off.
    session.add(ModelMessage{{Text{"Half a sent"}}, {}, {}, {}, "interrupted"});
    session.add(StopAsked{});
    session.add(TurnEnded{TurnEnd::Stopped});
    session.add(InstructionsLoaded{{{"/w/CLAUDE.md", "Be very brief.", "project"}}});
    session.add(UserMessage{"Go on."});
    QVERIFY(session.ask());
    // One that failed, so that two prompts follow each other.
    session.add(TurnEnded{TurnEnd::Failed, Error{ErrorKind::Network, "No network."}});
    session.add(UserMessage{"Once more."});
    QVERIFY(session.ask());
    session.add(ModelMessage{{Text{"Done."}}});
    session.add(Pinned{3});
    session.add(Described{QString("Title")});
    session.add(UserMessage{"Thanks."});
    QVERIFY(session.ask());
}

void TestPromptCache::aCompactionBeginsAnewOnce()
{
    Session30 session;
    for (int turn = 0; turn < 20; ++turn) {
        session.add(UserMessage{QString("Prompt %1. ").arg(turn).repeated(50)});
        QVERIFY(session.ask());
        const ModelMessage message = calling(turn, 0, 3);
        session.add(message);
        returnAll(session, message);
        QVERIFY(session.ask());
        session.add(ModelMessage{{Text{"Done."}}});
        session.add(TurnEnded{});
    }
    // The summary itself is cheap: all but the wish is read.
    const PromptCache::Served before = session.last;
    QVERIFY(session.ask({UserMessage{summarisingText({})}}));
    QVERIFY(session.last.blocks <= before.blocks + 2);

    Compacted compacted = planCompaction(session.conversation, CompactionCause::Asked, 0);
    QVERIFY(compacted.through > 0);
    compacted.summary = "Much was done.";
    session.add(compacted);
    session.forgetBytes();
    session.add(UserMessage{"Next."});
    const PromptCache::Served anew = session.cache.serve(session.body(session.conversation));
    QCOMPARE(anew.read, 4); // three tools and the system prompt, and nothing of the conversation
    session.last = anew;
    int lost = 0;
    for (int turn = 20; turn < 30; ++turn) {
        const ModelMessage message = calling(turn, 0, 3);
        session.add(message);
        returnAll(session, message);
        lost += !session.ask();
        session.add(ModelMessage{{Text{"Done."}}});
        session.add(UserMessage{"Next."});
        lost += !session.ask();
    }
    QCOMPARE(lost, 0);
}

void TestPromptCache::goingBackReadsWhatIsStillThere()
{
    Session30 session;
    QList<qsizetype> blocks;
    QList<qint64> ends;
    for (int turn = 0; turn < 10; ++turn) {
        session.add(UserMessage{QString("Prompt %1.").arg(turn)});
        QVERIFY(session.ask());
        blocks.append(session.last.blocks);
        session.add(ModelMessage{{Text{"Done."}}});
        session.add(TurnEnded{});
        ends.append(session.facts.size());
    }
    session.add(Rewound{ends.at(4)});
    session.add(UserMessage{"Otherwise."});
    QCOMPARE(session.cache.serve(session.body(session.conversation)).read, blocks.at(4));
}

void TestPromptCache::aSessionThatIsOpenedAgainSendsTheSame()
{
    Session30 session;
    for (int turn = 0; turn < 5; ++turn) {
        session.add(UserMessage{"Go."});
        const ModelMessage message = calling(turn, 0, 3);
        session.add(message);
        returnAll(session, message);
        session.add(ModelMessage{{Text{QString("Done. ").repeated(300)}}});
    }
    Compacted compacted = planCompaction(session.conversation, CompactionCause::Asked, 0);
    QVERIFY(compacted.through > 0);
    session.add(compacted);
    session.add(UserMessage{"And now?"});
    Conversation again;
    for (const Entry &entry : std::as_const(session.facts))
        again.take(entry);
    QCOMPARE(session.body(again), session.body(session.conversation));
}

void TestPromptCache::theModeDoesNotShowInThePrompt()
{
    Configured configured{"/w", "anthropic", "claude-sonnet-4-5"};
    const QString prompt = systemPrompt(configured);
    configured.mode = PermissionMode::Plan;
    configured.maxTurns = 7;
    configured.attended = false;
    configured.maxBudgetUsd = 5;
    configured.model = "claude-opus-5-5";
    QCOMPARE(systemPrompt(configured), prompt);
}

QTEST_GUILESS_MAIN(TestPromptCache)
#include "tst_prompt_cache.moc"
