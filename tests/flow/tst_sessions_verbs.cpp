#include "core/store/file_session_store.h"
#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QDirIterator>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

QString sessionsFolder(const Headless &headless)
{
    return headless.home() + "/data/paddock/sessions";
}

QJsonArray listOf(const Headless &headless, const QStringList &options = {})
{
    return QJsonDocument::fromJson(headless.run(QStringList{"sessions", "list", "--json"} + options).output)
        .array();
}

QJsonObject onlyOne(const Headless &headless, const QStringList &options = {})
{
    const QJsonArray list = listOf(headless, options);
    return list.size() == 1 ? list.first().toObject() : QJsonObject();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(path));
}

/// A home in which one task was done: a file read, an answer given.
class Worked
{
public:
    Worked()
    {
        server.queue({Answer::call("Read", {{"file_path", "notes.txt"}}), Answer::text("A walrus was noted."),
                      Answer::text("Continued.")});
        headless.useMessagesApi(server.url());
        headless.write("notes.txt", "The walrus is here.\n");
        if (headless.run({"-p", "What is noted?"}).code != 0)
            qFatal("the first task failed");
        id = headless.onlySession();
    }

    QString log() const { return sessionsFolder(headless) + '/' + id + ".jsonl"; }

    /// Runs `paddock sessions` and wants it to fail with one line that holds \a words.
    void refuses(const QStringList &verb, const QString &words) const
    {
        const Headless::End end = headless.run(QStringList{"sessions"} + verb);
        QCOMPARE(end.code, 1);
        QCOMPARE(end.errors.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(end.errors).contains(words), end.errors);
    }

    ModelServer server;
    Headless headless;
    QString id;
};

} // namespace

/// The verbs of `paddock sessions`, with the real binary on sessions that it made itself.
class TestSessionsVerbs : public QObject
{
    Q_OBJECT

private slots:
    void filesSessions()
    {
        const Worked worked;
        const Headless &headless = worked.headless;
        const QString beginning = worked.id.left(6);
        QCOMPARE(onlyOne(headless).value("title").toString(), "What is noted?");
        for (const QStringList &verb : {QStringList{"rename", beginning, "Of", "walruses"},
                                        {"pin", beginning},
                                        {"tag", beginning, "+a", "+b"},
                                        {"tag", beginning, "-a", "+c"}}) {
            const auto end = headless.run(QStringList{"sessions"} + verb);
            QVERIFY2(end.code == 0, end.errors);
        }
        QJsonObject session = onlyOne(headless);
        QCOMPARE(session.value("title").toString(), "Of walruses");
        QVERIFY(session.value("pinned").toBool());
        QCOMPARE(session.value("tags").toArray(), (QJsonArray{"b", "c"}));
        QCOMPARE(listOf(headless, {"--tag", "b"}).size(), 1);
        QCOMPARE(listOf(headless, {"--tag", "a"}).size(), 0);
        QCOMPARE(listOf(headless, {"--workspace", headless.workspace()}).size(), 1);
        QCOMPARE(listOf(headless, {"--workspace", headless.home()}).size(), 0);

        QCOMPARE(headless.run({"sessions", "archive", worked.id}).code, 0);
        QCOMPARE(listOf(headless).size(), 0);
        QCOMPARE(listOf(headless, {"--all"}).size(), 1);
        QCOMPARE(listOf(headless, {"--archived"}).size(), 1);
        QCOMPARE(headless.run({"sessions", "unarchive", worked.id}).code, 0);
        QCOMPARE(headless.run({"sessions", "unpin", worked.id}).code, 0);
        QCOMPARE(headless.run({"sessions", "rename", worked.id, ""}).code, 0);
        session = onlyOne(headless);
        QCOMPARE(session.value("title").toString(), "What is noted?");
        QVERIFY(!session.value("pinned").toBool());

        // Filing is told to nobody else: the log is still whole, and the conversation goes on.
        QCOMPARE(headless.run({"sessions", "verify", worked.id}).code, 0);
        QCOMPARE(headless.run({"-p", "And now?", "--resume", worked.id}).output, QByteArray("Continued.\n"));
    }

    void saysWhatItCannotDo()
    {
        const Worked worked;
        for (const QString &verb :
             QStringList{"show", "export", "fork", "pin", "archive", "delete", "restore", "verify"})
            worked.refuses({verb, "nothing"}, "nothing");
        worked.refuses({"show", ""}, "No session");
        worked.refuses({}, "verify");
        worked.refuses({"lsit"}, "lsit");
        worked.refuses({"show"}, "paddock sessions show ID");
        worked.refuses({"list", "--colour"}, "colour");
        worked.refuses({"fork", worked.id, "--at", "0"}, "--at");
        worked.refuses({"fork", worked.id, "--at", "999"}, "999");
        worked.refuses({"tag", worked.id, "plain"}, "plain");
        worked.refuses({"export", worked.id, "--format", "pdf"}, "pdf");
        worked.refuses({"verify"}, "--all");
        QVERIFY(QFile::copy(worked.log(), sessionsFolder(worked.headless) + '/' + worked.id + "x.jsonl"));
        worked.refuses({"show", worked.id.left(4)}, "2 sessions");
        QCOMPARE(worked.headless.run({"sessions", "show", worked.id}).code, 0);
    }

    void leavesSessionsAloneThatAreOpen()
    {
        const Worked worked;
        const QByteArray before = contentOf(worked.log());
        FileSessionStore store(sessionsFolder(worked.headless));
        const Result<SessionStore::Opened> opened = store.open({worked.id});
        QVERIFY(opened);
        worked.refuses({"rename", worked.id, "No"}, worked.id);
        worked.refuses({"delete", worked.id}, worked.id);
        QCOMPARE(contentOf(worked.log()), before);
        QCOMPARE(worked.headless.run({"sessions", "show", worked.id}).code, 0);
    }

    void trashIsNoEnd()
    {
        const Worked worked;
        const Headless &headless = worked.headless;
        const QByteArray before = contentOf(worked.log());
        QCOMPARE(headless.run({"sessions", "delete", worked.id}).code, 0);
        QCOMPARE(listOf(headless, {"--all"}).size(), 0);
        worked.refuses({"show", worked.id}, "restore");
        const QJsonArray trash =
            QJsonDocument::fromJson(headless.run({"sessions", "trash", "--json"}).output).array();
        QCOMPARE(trash.size(), 1);
        QCOMPARE(trash.first().toObject().value("id").toString(), worked.id);
        QVERIFY(trash.first().toObject().contains("deleted"));
        QCOMPARE(headless.run({"sessions", "purge"}).code, 0); // it is no month old
        QCOMPARE(headless.run({"sessions", "restore", worked.id.left(8)}).code, 0);
        QCOMPARE(contentOf(worked.log()), before);

        QCOMPARE(headless.run({"sessions", "delete", worked.id}).code, 0);
        worked.refuses({"purge", "--all"}, "--yes");
        QCOMPARE(QJsonDocument::fromJson(headless.run({"sessions", "trash", "--json"}).output).array().size(),
                 1);
        QCOMPARE(headless.run({"sessions", "purge", "--all", "--yes"}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(headless.run({"sessions", "trash", "--json"}).output).array().size(),
                 0);
        // What it cost was spent all the same.
        QCOMPARE(contentOf(headless.home() + "/data/paddock/usage.jsonl").count(worked.id.toUtf8()), 2);
    }

    void verifiesAndNamesTheFirstBadEntry()
    {
        const Worked worked;
        const Headless &headless = worked.headless;
        const QString copy = headless.top() + '/' + worked.id + ".jsonl";
        QCOMPARE(headless.run({"sessions", "export", worked.id, "-o", copy}).code, 0);
        QCOMPARE(contentOf(copy), contentOf(worked.log()));
        QCOMPARE(headless.run({"sessions", "verify", copy}).code, 0);

        QByteArray changed = contentOf(worked.log());
        QVERIFY(changed.contains("What is noted?"));
        writeTo(worked.log(), changed.replace("What is noted?", "What is hidden?"));
        const auto end = headless.run({"sessions", "verify", worked.id, "--json"});
        QCOMPARE(end.code, 1);
        const QJsonObject verdict = end.json();
        QVERIFY(!verdict.value("intact").toBool(true));
        const QList<QJsonObject> facts = headless.run({"sessions", "show", worked.id, "--json"}).lines();
        const auto prompt = std::find_if(facts.begin(), facts.end(), [](const QJsonObject &fact) {
            return fact.value("kind").toString() == "user";
        });
        QVERIFY(prompt != facts.end());
        QCOMPARE(verdict.value("firstBad").toInt(), prompt->value("seq").toInt());
        QCOMPARE(headless.run({"sessions", "verify", "--all"}).code, 1);
        QCOMPARE(headless.run({"sessions", "verify", copy}).code, 0);
        QVERIFY(QFile::rename(copy, headless.top() + "/copy.jsonl"));
        QCOMPARE(headless.run({"sessions", "verify", headless.top() + "/copy.jsonl"}).code, 1);
    }

    void exportsAndNeverOverwrites()
    {
        const Worked worked;
        const Headless &headless = worked.headless;
        const QString page = headless.top() + "/session.html";
        QCOMPARE(headless.run({"sessions", "export", worked.id, "--output", page}).code, 0);
        const QByteArray html = contentOf(page);
        QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("A walrus was noted."));
        QCOMPARE(QFile::permissions(page) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        writeTo(page, "mine");
        worked.refuses({"export", worked.id, "--output", page}, "--force");
        QCOMPARE(contentOf(page), QByteArray("mine"));
        QCOMPARE(headless.run({"sessions", "export", worked.id, "--output", page, "--force"}).code, 0);
        QCOMPARE(contentOf(page), html);
        worked.refuses({"export", worked.id, "-o", headless.top() + "/none/x.md"}, "x.md");
        const QByteArray markdown = headless.run({"sessions", "export", worked.id}).output;
        QVERIFY(markdown.startsWith("# What is noted?") && markdown.contains("The walrus is here."));
        QCOMPARE(headless.run({"sessions", "export", worked.id, "--format", "jsonl"}).output,
                 contentOf(worked.log()));
    }

    /// The number that show prints is the one that fork takes: the answer is not in the fork, the prompt is.
    void forksAtAnyEntry()
    {
        Worked worked;
        const Headless &headless = worked.headless;
        const QByteArray before = contentOf(worked.log());
        QString number;
        const QList<QByteArray> lines = headless.run({"sessions", "show", worked.id}).output.split('\n');
        for (const QByteArray &line : lines) {
            if (line.contains("* Read"))
                number = QString::fromUtf8(line.trimmed().split(' ').first());
        }
        QVERIFY(number.toInt() > 0);
        const auto fork = headless.run({"sessions", "fork", worked.id, "--at", number});
        QVERIFY2(fork.code == 0, fork.errors);
        const QString id = QString::fromUtf8(fork.output.trimmed());
        QVERIFY(id != worked.id);
        QCOMPARE(listOf(headless).size(), 2);

        // The server refuses a call without its result, so what is sent is whole although the fork cuts one off.
        QCOMPARE(headless.run({"-p", "Try again", "--resume", id}).output, QByteArray("Continued.\n"));
        const QByteArray sent = QJsonDocument(worked.server.requests().last().json).toJson();
        QVERIFY(sent.contains("What is noted?") && sent.contains("Try again"));
        QVERIFY(!sent.contains("A walrus was noted."));
        QCOMPARE(contentOf(worked.log()), before);
        QCOMPARE(headless.run({"sessions", "verify", id}).code, 0);
    }

    void searchesAllText()
    {
        const Worked worked;
        const auto end = worked.headless.run({"sessions", "search", "walrus", "--json"});
        QVERIFY2(end.code == 0, end.errors);
        const QJsonArray hits = QJsonDocument::fromJson(end.output).array();
        QStringList kinds;
        for (const QJsonValue &hit : hits) {
            QCOMPARE(hit.toObject().value("session").toString(), worked.id);
            const QString number = QString::number(hit.toObject().value("entry").toInt());
            QVERIFY(worked.headless.run({"sessions", "show", worked.id, "--from", number, "--to", number})
                        .output.contains("walrus"));
            kinds.append(hit.toObject().value("kind").toString());
        }
        kinds.sort();
        QCOMPARE(kinds, (QStringList{"model", "result"}));
        QVERIFY(worked.headless.run({"sessions", "search", "walrus"}).output.contains("A walrus was noted."));
        QCOMPARE(
            QJsonDocument::fromJson(worked.headless.run({"sessions", "search", "unicorn", "--json"}).output)
                .array(),
            QJsonArray());
    }

    void continuesWhatClaudeCodeBegan_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("remembered");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("parallel calls, another branch")
            << 1 << QByteArray("Another way.") << QByteArray("Now change it.");
        QTest::newRow("compacted") << 2 << QByteArray("Go on.") << QByteArray();
        QTest::newRow("interrupted") << 3 << QByteArray("Leave it then.") << QByteArray();
        QTest::newRow("killed in a call") << 4 << QByteArray("Be slow and die.") << QByteArray();
        QTest::newRow("subagent") << 5 << QByteArray("Three words.")
                                  << QByteArray("Count the words. #sub\\n");
        QTest::newRow("refused") << 6 << QByteArray("Now fail.") << QByteArray("API Error");
        QTest::newRow("command, steering")
            << 8 << QByteArray("And hurry up.") << QByteArray("<command-name>");
        QTest::newRow("skill, notification")
            << 9 << QByteArray("Greet with a bow.") << QByteArray("local-command");
    }
    void continuesWhatClaudeCodeBegan()
    {
        QFETCH(int, number);
        QFETCH(QByteArray, remembered);
        QFETCH(QByteArray, left);
        ModelServer server;
        server.queue({Answer::text("Continued.")});
        Headless headless;
        headless.useMessagesApi(server.url());
        const QString project = headless.home() + "/.claude/projects/-home-sam-project";
        QVERIFY(QDir().mkpath(project));
        const QString digit = QString::number(number);
        const QString id =
            QStringLiteral("%1-%2-4%3-8%3-%4")
                .arg(digit.repeated(8), digit.repeated(4), digit.repeated(3), digit.repeated(12));
        QByteArray transcript = contentOf(
            QStringLiteral(PADDOCK_SOURCE_DIR "/tests/fixtures/claude_code/projects/-home-sam-project/") + id
            + ".jsonl");
        transcript.replace("/home/sam/project", headless.workspace().toUtf8());
        const QString path = project + '/' + id + ".jsonl";
        writeTo(path, transcript);

        const QJsonObject listed = onlyOne(headless);
        QCOMPARE(listed.value("source").toString(), "claude-code");
        QCOMPARE(listed.value("id").toString(), id);
        const auto refused = headless.run({"sessions", "rename", id, "Mine"});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("sessions fork"), refused.errors);
        QCOMPARE(headless.run({"sessions", "delete", id}).code, 1);
        QVERIFY(headless.run({"sessions", "export", id}).output.contains("claude-code"));

        const auto fork = headless.run({"sessions", "fork", id.left(4)});
        QVERIFY2(fork.code == 0, fork.errors);
        const QString own = QString::fromUtf8(fork.output.trimmed());
        const auto end = headless.run({"--resume", own, "-p", "Where were we?"});
        QVERIFY2(end.code == 0, end.errors);
        QCOMPARE(end.output, QByteArray("Continued.\n"));
        const QJsonObject request = server.requests().last().json;
        if (number != 6) // of which no model ever answered
            QCOMPARE(request.value("model").toString(), "claude-opus-5-5");
        const QByteArray sent = QJsonDocument(request).toJson();
        QVERIFY(sent.contains(remembered) && sent.contains("Where were we?"));
        QVERIFY(left.isEmpty() || !sent.contains(left));
        QCOMPARE(headless.run({"sessions", "verify", own}).code, 0);
        QCOMPARE(contentOf(path), transcript); // only read
        QCOMPARE(QDir(project).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionsVerbs)
#include "tst_sessions_verbs.moc"
