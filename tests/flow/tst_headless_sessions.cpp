#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QDirIterator>
#include <QTest>

using namespace paddock::fakes;

namespace {

QStringList userTexts(const QJsonObject &request)
{
    QStringList texts;
    const QJsonArray messages = request.value("messages").toArray();
    for (const QJsonValue &message : messages) {
        if (message.toObject().value("role").toString() != "user")
            continue;
        const QJsonArray blocks = message.toObject().value("content").toArray();
        for (const QJsonValue &block : blocks) {
            if (const QString text = block.toObject().value("text").toString(); !text.isEmpty())
                texts.append(text);
        }
    }
    return texts;
}

QStringList idsOf(const Headless &headless)
{
    QStringList ids;
    const QJsonArray list =
        QJsonDocument::fromJson(headless.run({"sessions", "list", "--json"}).output).array();
    for (const QJsonValue &session : list)
        ids.append(session.toObject().value("id").toString());
    ids.sort();
    return ids;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QDir(folder).relativeFilePath(it.next()));
    return files;
}

const QString Uuid = "6f1f2a34-3f0e-4c8e-9b59-0d7c1c6b8a11";

} // namespace

/// Which session a run works in, as the command line says it, with the real binary.
class TestHeadlessSessions : public QObject
{
    Q_OBJECT

private slots:
    void givesASessionTheIdThatWasAsked()
    {
        ModelServer server;
        server.script({Answer::text("First."), Answer::text("Second.")});
        Headless headless;
        headless.useMessagesApi(server.url());
        const auto first = headless.run({"-p", "one", "--session-id", Uuid, "--output-format", "json"});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value("session_id").toString(), Uuid);
        QCOMPARE(idsOf(headless), QStringList{Uuid});

        // The id is taken: a second session must not be mixed into the first.
        const auto again = headless.run({"-p", "two", "--session-id", Uuid});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.errors.contains(Uuid.toUtf8()) && again.errors.contains("--resume"), again.errors);
        QCOMPARE(server.requestCount(), 1);

        QCOMPARE(headless.run({"-p", "two", "--resume", Uuid}).output, QByteArray("Second.\n"));
    }

    void tellsAnUnknownIdToPeopleAndToPrograms()
    {
        Headless headless;
        headless.set("ANTHROPIC_API_KEY", "test-key");
        const auto end =
            headless.run({"-p", "one", "--resume", Uuid, "--output-format", "stream-json", "--verbose"});
        QCOMPARE(end.code, 1);
        QVERIFY2(end.errors.contains(Uuid.toUtf8()), end.errors);
        QCOMPARE(end.lines().size(), 1);
        QCOMPARE(end.lines().first().value("subtype").toString(), "error_during_execution");
        QCOMPARE(end.lines().first().value("num_turns").toInt(-1), 0);
        QVERIFY(end.lines().first().value("is_error").toBool());
    }

    void forksWithoutTouchingTheFirst()
    {
        ModelServer server;
        server.script({Answer::text("First."), Answer::text("Second."), Answer::text("Third.")});
        Headless headless;
        headless.useMessagesApi(server.url());
        QCOMPARE(headless.run({"-p", "one"}).code, 0);
        const QString id = headless.onlySession();
        const QByteArray before = headless.run({"sessions", "show", id, "--json"}).output;

        const auto fork = headless.run(
            {"-p", "two", "--continue", "--fork-session", "--session-id", Uuid, "--output-format", "json"});
        QCOMPARE(fork.code, 0);
        QCOMPARE(fork.json().value("session_id").toString(), Uuid);
        QCOMPARE(fork.json().value("result").toString(), "Second.");
        // The copy remembers, and what was copied is not paid for again.
        QCOMPARE(userTexts(server.requests().at(1).json), (QStringList{"one", "two"}));
        QCOMPARE(fork.json().value("modelUsage").toObject().size(), 1);
        QCOMPARE(headless.run({"sessions", "show", id, "--json"}).output, before);

        QCOMPARE(headless.run({"-p", "three", "--resume", Uuid}).output, QByteArray("Third.\n"));
        QCOMPARE(userTexts(server.requests().at(2).json), (QStringList{"one", "two", "three"}));
        QCOMPARE(idsOf(headless).size(), 2);
    }

    void keepsNothingWhereNothingIsToBeKept()
    {
        ModelServer server;
        server.script({Answer::call("Write", {{"file_path", "made.txt"}, {"content", "secret plans\n"}}),
                       Answer::text("First.")});
        Headless headless;
        headless.useMessagesApi(server.url());
        const auto end = headless.run(
            {"-p", "a very private task", "--no-session-persistence", "--permission-mode", "acceptEdits"});
        QCOMPARE(end.output, QByteArray("First.\n"));
        QCOMPARE(headless.read("made.txt"), QByteArray("secret plans\n"));
        QVERIFY(idsOf(headless).isEmpty());
        const QStringList files = filesBelow(headless.home());
        for (const QString &name : files) {
            QFile file(headless.home() + '/' + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains("private task") && !content.contains("secret plans")
                         && !content.contains("First."),
                     qPrintable(name));
        }
    }

    void goesOnFromAStoredSessionWithoutWritingToIt()
    {
        ModelServer server;
        server.script({Answer::text("First."), Answer::text("Second.")});
        Headless headless;
        headless.useMessagesApi(server.url());
        QCOMPARE(headless.run({"-p", "one"}).code, 0);
        const QByteArray before = headless.run({"sessions", "show", headless.onlySession(), "--json"}).output;
        const auto end = headless.run({"-p", "two", "--continue", "--no-session-persistence"});
        QCOMPARE(end.output, QByteArray("Second.\n"));
        QCOMPARE(userTexts(server.requests().at(1).json), (QStringList{"one", "two"}));
        QCOMPARE(headless.run({"sessions", "show", headless.onlySession(), "--json"}).output, before);
    }
};

QTEST_GUILESS_MAIN(TestHeadlessSessions)
#include "tst_headless_sessions.moc"
