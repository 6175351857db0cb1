#include "core/base/overloaded.h"
#include "core/protocol/codec.h"
#include "core/sdk/claude_lines.h"
#include "core/sdk/claude_sessions.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

QString folderOfFixtures()
{
    return QStringLiteral(PADDOCK_SOURCE_DIR "/tests/fixtures/claude_code/projects");
}

QString fixture(int n)
{
    const QString digit = QString::number(n);
    return QStringLiteral("%1/-home-sam-project/%2-%3-4%4-8%4-%5.jsonl")
        .arg(folderOfFixtures(), digit.repeated(8), digit.repeated(4), digit.repeated(3), digit.repeated(12));
}

Transcript loaded(const QString &path)
{
    const Result<Transcript> transcript = ClaudeSessions(folderOfFixtures()).load(path);
    if (!transcript)
        qWarning("%s", qPrintable(transcript.error().message));
    return transcript ? *transcript : Transcript();
}

QString shapeOf(const ModelMessage &message)
{
    QStringList blocks;
    for (const Block &block : message.blocks)
        blocks.append(
            std::visit(Overloaded{[](const Text &text) { return text.text; },
                                  [](const Thinking &) { return QStringLiteral("(thinks)"); },
                                  [](const ToolCall &call) { return call.tool + QStringLiteral("()"); }},
                       block));
    return QStringLiteral("model: ") + blocks.join(QStringLiteral(" | "));
}

/// A transcript in words, one line for each fact.
QStringList shapeOf(const Transcript &transcript)
{
    QStringList shape;
    for (const Entry &entry : transcript) {
        shape.append(std::visit(
            Overloaded{[](const UserMessage &message) {
                           return QStringLiteral("user: ") + message.text
                                  + QStringLiteral(" +picture").repeated(message.images.size());
                       },
                       [](const ModelMessage &message) { return shapeOf(message); },
                       [](const Returned &returned) {
                           return QStringLiteral("%1: %2").arg(
                               nameOf(returned.outcome),
                               returned.text.left(24).replace(u'\n', u'/').replace(u'\t', u' '));
                       },
                       [](const TurnEnded &end) { return QStringLiteral("end: ") + nameOf(end.how); },
                       [](const Described &described) {
                           return QStringLiteral("title: ") + described.title.value_or(QString());
                       },
                       [](const Compacted &compacted) {
                           return QStringLiteral("compacted through %1").arg(compacted.through);
                       },
                       [&](const auto &) { return nameOf(entry.fact); }},
            entry.fact));
    }
    return shape;
}

QByteArray chainLine(const QString &uuid, const QString &parent, const QString &type,
                     const QJsonValue &content, const QJsonObject &more = {})
{
    QJsonObject line{{"uuid", uuid},
                     {"parentUuid", parent.isEmpty() ? QJsonValue() : QJsonValue(parent)},
                     {"type", type},
                     {"cwd", "/home/sam/project"},
                     {"timestamp", "2026-03-01T12:00:00.000Z"},
                     {"message", QJsonObject{{"role", type}, {"content", content}, {"model", "claude-x"}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        line.insert(it.key(), it.value());
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray userLine(const QString &uuid, const QString &parent, const QString &text,
                    const QJsonObject &more = {})
{
    return chainLine(uuid, parent, QStringLiteral("user"), text, more);
}

QByteArray answerLine(const QString &uuid, const QString &parent, const QString &text,
                      const QJsonObject &more = {})
{
    return chainLine(uuid, parent, QStringLiteral("assistant"),
                     QJsonArray{QJsonObject{{"type", "text"}, {"text", text}}}, more);
}

} // namespace

class TestClaudeSessions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &content, const QString &name = QStringLiteral("session"))
    {
        QFile file(m_folder.filePath(name + ".jsonl"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the transcript could not be written");
        return file.fileName();
    }

private slots:
    /// Results of calls made together lie beside the chain of parents: following it alone loses one of them. The turn
    /// that was left behind must not come back.
    void branchesAndParallelCalls()
    {
        const Transcript transcript = loaded(fixture(1));
        QCOMPARE(shapeOf(transcript),
                 (QStringList{"configured", "user: Look around. #look",
                              "model: (thinks) | I will look at the files. | Read() | Bash()",
                              "ok: 1 Hello wide world/2 ", "ok: greeting.txt",
                              "model: There is one file, **greeting.txt**.", "end: completed",
                              "user: Another way. #todo", "model: Write()", "ok: The file /home/sam/proje",
                              "model: Written.", "end: completed"}));
        const auto &configured = std::get<Configured>(transcript.at(0).fact);
        QCOMPARE(configured.workspace, QStringLiteral("/home/sam/project"));
        QCOMPARE(configured.provider, QStringLiteral("anthropic"));
        QCOMPARE(configured.model, QStringLiteral("claude-opus-5-5"));

        // Four lines of one message, each with the same count: it counts once.
        const auto &first = std::get<ModelMessage>(transcript.at(2).fact);
        QCOMPARE(first.usage, (Usage{12, 30, 400, 25}));
        QCOMPARE(first.stopReason, QStringLiteral("tool_use"));
        const auto &thinking = std::get<Thinking>(first.blocks.at(0));
        QCOMPARE(thinking.signature, QStringLiteral("c2lnbmF0dXJl"));
        const auto &call = std::get<ToolCall>(first.blocks.at(2));
        QCOMPARE(call.input.value("file_path").toString(), QStringLiteral("/home/sam/project/greeting.txt"));
        QCOMPARE(std::get<Returned>(transcript.at(3).fact).call, call.id);
    }

    void forkHoldsWhatWasLeft()
    {
        const QStringList shape = shapeOf(loaded(fixture(7)));
        QVERIFY(shape.contains("user: Now change it. #change"));
        QVERIFY(shape.contains("failed: Exit code 1/cat: missing"));
        QCOMPARE(shape.last(), QStringLiteral("end: completed"));
        QVERIFY(!shape.contains("user: Another way. #todo"));
    }

    void picturesTitlesAndCompaction()
    {
        const Transcript transcript = loaded(fixture(2));
        QCOMPARE(shapeOf(transcript),
                 (QStringList{"configured", "title: A picture of a dot",
                              "user: What is this? #picture +picture", "model: A red dot.", "end: completed",
                              "compacted through 5", "user: Go on. #todo", "model: Write()",
                              "ok: File created successfull", "model: Written.", "end: completed"}));
        const auto &picture = std::get<UserMessage>(transcript.at(2).fact).images.first();
        QCOMPARE(picture.mediaType, QStringLiteral("image/png"));
        QVERIFY(picture.bytes.startsWith("\x89PNG"));
        const auto &compacted = std::get<Compacted>(transcript.at(5).fact);
        QCOMPARE(compacted.cause, CompactionCause::Asked);
        QVERIFY(compacted.summary.startsWith("The user asked for the greeting file"));
        QCOMPARE(compacted.tokensBefore, 554);
        QCOMPARE(compacted.dropped, 2);
    }

    void interrupted()
    {
        QCOMPARE(shapeOf(loaded(fixture(3))),
                 (QStringList{"configured", "user: Be slow. #slow", "model: This takes a while. | Bash()",
                              "interrupted: The user doesn't want to", "stopAsked", "end: stopped",
                              "user: Leave it then.", "model: Done.", "end: completed"}));
    }

    /// Nobody knows what the killed command did, so the turn stays open: whoever goes on has to say it.
    void killed()
    {
        QCOMPARE(shapeOf(loaded(fixture(4))), (QStringList{"configured", "user: Be slow and die. #slow",
                                                           "model: This takes a while. | Bash()"}));
    }

    void subagentsStayOutside()
    {
        const Transcript transcript = loaded(fixture(5));
        QCOMPARE(transcript.size(), 6);
        QCOMPARE(std::get<ModelMessage>(transcript.at(2).fact).blocks.size(), 1);
        QVERIFY(std::get<Returned>(transcript.at(3).fact).text.contains("Three words."));
        for (const ClaudeSessions::File &file : ClaudeSessions(folderOfFixtures()).files())
            QVERIFY2(!file.path.contains("subagents"), qPrintable(file.path));
    }

    void refusedByTheApi()
    {
        const Transcript transcript = loaded(fixture(6));
        QCOMPARE(shapeOf(transcript),
                 (QStringList{"configured", "user: Now fail. #overload", "end: failed"}));
        QCOMPARE(std::get<TurnEnded>(transcript.last().fact).error->message,
                 QStringLiteral("API Error: 400 the request was refused"));
    }

    void commandsAndSteering()
    {
        QCOMPARE(shapeOf(loaded(fixture(8))),
                 (QStringList{"configured", "user: /hi the world\n\nSay hi to the world. #hi",
                              "model: Understood: hi.", "end: completed", "user: Be slow. #slow",
                              "model: This takes a while. | Bash()", "ok: done", "user: And hurry up.",
                              "model: Done.", "end: completed"}));
    }

    void skillsAndNotifications()
    {
        const Transcript transcript = loaded(fixture(9));
        const QStringList shape = shapeOf(transcript);
        QVERIFY(shape.at(6).startsWith("user: <task-notification>"));
        const auto skill = std::find_if(transcript.begin(), transcript.end(), [](const Entry &entry) {
            const auto *returned = std::get_if<Returned>(&entry.fact);
            return returned && returned->text.startsWith("Launching skill");
        });
        QVERIFY(skill != transcript.end());
        QVERIFY(std::get<Returned>(skill->fact).text.contains("Greet with a bow."));
    }

    void summaries()
    {
        const ClaudeSessions sessions(folderOfFixtures());
        const QList<ClaudeSessions::File> files = sessions.files();
        QCOMPARE(files.size(), 9);
        QHash<QString, SessionSummary> byId;
        for (const ClaudeSessions::File &file : files) {
            const Result<SessionSummary> summary = sessions.summary(file);
            QVERIFY(summary);
            QCOMPARE(summary->source, QStringLiteral("claude-code"));
            QCOMPARE(summary->workspace, QStringLiteral("/home/sam/project"));
            QVERIFY(summary->started <= summary->changed);
            byId.insert(summary->id.value.left(1), *summary);
        }
        QCOMPARE(byId.value("1").title, QStringLiteral("Look around. #look"));
        QCOMPARE(byId.value("2").title, QStringLiteral("A picture of a dot"));
        QCOMPARE(byId.value("2").entries, 11);
        QCOMPARE(byId.value("4").model, QStringLiteral("claude-opus-5-5"));
    }

    /// What is read of a long file must not grow with it; the newest title and time stand at its end.
    void summaryOfALongFile()
    {
        const QString name = QStringLiteral("0a0a0a0a-1111-4111-8111-111111111111");
        QDir(m_folder.path()).mkpath("projects/p");
        QByteArray content = userLine("u0", {}, "The very first prompt");
        QString last = "u0";
        for (int i = 0; i < 3'000; ++i) {
            const QString uuid = QStringLiteral("a%1").arg(i);
            content += answerLine(uuid, last, QString(1'000, u'x'));
            last = uuid;
        }
        content += R"({"type":"custom-title","customTitle":"Named late"})"
                   "\n";
        content += userLine("u1", last, "Last", {{"timestamp", "2026-03-02T12:00:00.000Z"}});
        write(content, "projects/p/" + name);
        const ClaudeSessions sessions(m_folder.filePath("projects"));
        QCOMPARE(sessions.files().size(), 1);
        const Result<SessionSummary> summary = sessions.summary(sessions.files().first());
        QVERIFY(summary);
        QCOMPARE(summary->title, QStringLiteral("Named late"));
        QCOMPARE(summary->changed.date(), QDate(2026, 3, 2));
        QCOMPARE(summary->started.date(), QDate(2026, 3, 1));
        QCOMPARE(summary->entries, 0);
    }

    void foreignFilesAreNoSessions()
    {
        QDir(m_folder.path()).mkpath("others/p");
        write("{}", "others/p/agent-1234");
        write("{}", "others/p/notes");
        QFile::link(fixture(1), m_folder.filePath("others/p/11111111-1111-4111-8111-111111111111.jsonl"));
        QVERIFY(ClaudeSessions(m_folder.filePath("others")).files().isEmpty());
        QVERIFY(ClaudeSessions(m_folder.filePath("nowhere")).files().isEmpty());
        const ClaudeSessions sessions(m_folder.path());
        const Result<Transcript> none = sessions.load(write("{\"paddock\":\"session\",\"version\":1}\n"));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Protocol);
        const Result<Transcript> absent = sessions.load(m_folder.filePath("absent.jsonl"));
        QVERIFY(!absent);
        QCOMPARE(absent.error().kind, ErrorKind::Io);
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("shape");
        const QByteArray question = userLine("u1", {}, "Question");
        const QByteArray answer = answerLine("a1", "u1", "Answer");
        const QStringList whole{"configured", "user: Question", "model: Answer", "end: completed"};
        QTest::newRow("torn last line")
            << question + answer + userLine("u2", "a1", "Lost").chopped(9) << whole;
        QTest::newRow("no last line end") << question + answer.chopped(1) << whole;
        QTest::newRow("binary between")
            << question + QByteArray("\0\xff\xfe\n\x80", 5) + '\n' + answer << whole;
        QTest::newRow("no JSON, no object, no type")
            << question + "nonsense\n[1,2]\n{\"uuid\":\"x\"}\n\n" + answer << whole;
        QTest::newRow("unknown types")
            << question + chainLine("n1", "u1", "novelty", "?") + answerLine("a1", "n1", "Answer") << whole;
        QTest::newRow("parent is missing") << question + answerLine("a1", "gone", "Answer") << whole;
        QTest::newRow("circle") << userLine("u1", "a1", "Question") + answer << whole;
        QTest::newRow("its own parent") << question + answerLine("a1", "a1", "Answer")
                                        << QStringList{"configured", "model: Answer", "end: completed"};
        QTest::newRow("said twice") << question + answer + answer + question
                                    << QStringList{"configured", "user: Question"};
        QTest::newRow("sidechain in the file")
            << question + answerLine("s1", "u1", "Aside", {{"isSidechain", true}}) + answer
                   + userLine("s2", "s1", "Aside", {{"isSidechain", true}})
            << whole;
        QTest::newRow("caveat of old versions")
            << userLine("c1", {}, "Caveat: The messages below were generated", {{"isMeta", true}})
                   + userLine("c2", "c1", "<command-name>/model</command-name>")
                   + userLine("c3", "c2", "<local-command-stdout>Set</local-command-stdout>")
                   + userLine("u1", "c3", "Question") + answer
            << whole;
        QTest::newRow("shell of the user")
            << userLine("b1", {}, "<bash-input>make</bash-input>")
                   + userLine("b2", "b1", "<bash-stdout>built</bash-stdout><bash-stderr></bash-stderr>")
                   + userLine("u1", "b2", "Question") + answer
            << QStringList{"configured",     "user: ! make\nbuilt", "end: stopped",
                           "user: Question", "model: Answer",       "end: completed"};
    }
    void damage()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, shape);
        QCOMPARE(shapeOf(loaded(write(content))), shape);
    }

    /// A server that names all its messages alike must not make one message of a whole conversation.
    void messagesNamedAlike()
    {
        const auto answer = [](const QString &uuid, const QString &parent, const QString &request) {
            return chainLine(
                uuid, parent, "assistant", QJsonValue(),
                {{"requestId", request},
                 {"message",
                  QJsonObject{{"id", "msg"},
                              {"model", "claude-x"},
                              {"content", QJsonArray{QJsonObject{{"type", "text"}, {"text", request}}}}}}});
        };
        QCOMPARE(shapeOf(loaded(write(userLine("u1", {}, "Question") + answer("a1", "u1", "one")
                                      + answer("a2", "a1", "two")))),
                 (QStringList{"configured", "user: Question", "model: one", "model: two", "end: completed"}));
    }

    /// What was kept of the old conversation by a compaction is what the model goes on reading.
    void compactionThatKeepsTheNewest()
    {
        const QJsonObject boundary{
            {"subtype", "compact_boundary"},
            {"logicalParentUuid", "a2"},
            {"compactMetadata",
             QJsonObject{{"trigger", "auto"},
                         {"preservedSegment", QJsonObject{{"headUuid", "u2"}, {"tailUuid", "a2"}}}}}};
        const Transcript transcript = loaded(
            write(userLine("u1", {}, "One") + answerLine("a1", "u1", "First") + userLine("u2", "a1", "Two")
                  + answerLine("a2", "u2", "Second") + chainLine("b", {}, "system", "Compacted", boundary)
                  + userLine("s", "b", "Preamble.\nSummary:\nAll of it.", {{"isCompactSummary", true}})
                  + userLine("u3", "s", "Three")));
        QCOMPARE(shapeOf(transcript),
                 (QStringList{"configured", "user: One", "model: First", "end: completed", "user: Two",
                              "model: Second", "end: completed", "compacted through 4", "user: Three"}));
        const auto &compacted = std::get<Compacted>(transcript.at(7).fact);
        QCOMPARE(compacted.summary, QStringLiteral("All of it."));
        QCOMPARE(compacted.cause, CompactionCause::Threshold);
    }

    /// Long lines, long chains and parents that lead anywhere: what costs more than linear time would not end here.
    void largeAndWildFiles()
    {
        const QByteArray huge = userLine("u1", {}, QString(30 * 1024 * 1024, u'y'));
        QCOMPARE(std::get<UserMessage>(loaded(write(huge)).at(1).fact).text.size(), 30 * 1024 * 1024);

        QRandomGenerator dice(20261121);
        QList<ClaudeLine> lines;
        for (int i = 0; i < 200'000; ++i) {
            ClaudeLine line;
            line.uuid = QString::number(i);
            line.parent = QString::number(dice.bounded(400'000)); // half of them are missing
            line.kind = ClaudeLine::Kind(dice.bounded(4));
            line.message = QString::number(dice.bounded(3));
            line.isSidechain = dice.bounded(2) == 0;
            lines.append(line);
        }
        const QList<qsizetype> found = conversationOf(lines);
        QCOMPARE(QSet<qsizetype>(found.begin(), found.end()).size(), found.size());
        for (int i = 1; i < lines.size(); ++i) {
            lines[i].parent = QString::number(i - 1);
            lines[i].isSidechain = false;
        }
        lines.front().parent.clear();
        QCOMPARE(conversationOf(lines).size(), lines.size());
    }

    /// Any beginning of a file can be all that there is, for the CLI may be writing it.
    void everyBeginningIsRead()
    {
        QFile file(fixture(1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const ClaudeSessions sessions(m_folder.path());
        qsizetype most = 0;
        for (qsizetype size = 0; size <= content.size(); size += 97) {
            const Result<Transcript> transcript = sessions.load(write(content.left(size)));
            if (!transcript) {
                QCOMPARE(transcript.error().kind, ErrorKind::Protocol);
                QCOMPARE(most, 0);
                continue;
            }
            most = std::max(most, transcript->size());
            QSet<EntryId> ids;
            for (const Entry &entry : *transcript) {
                QVERIFY(!ids.contains(entry.id));
                ids.insert(entry.id);
            }
        }
        QVERIFY(most > 10);
    }
};

QTEST_GUILESS_MAIN(TestClaudeSessions)
#include "tst_claude_sessions.moc"
