#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QTest>

#include <sys/file.h>

using namespace paddock::fakes;

/// The verbs `rewind` and `blame` of the real binary, on what real sessions did to real files.
class TestRewind : public QObject
{
    Q_OBJECT

private slots:
    void listsTheMessages();
    void previewsAndChangesNothing();
    void bringsFilesAndConversationBackAndForth();
    void bringsBackWhatAShellCommandDid();
    void takesFilesOrConversationAlone();
    void asksBeforeItActs();
    void leavesASessionAloneThatIsOpen();
    void refusesWhenTheFolderIsGone();
    void saysWhatIsWrongWithTheArguments_data();
    void saysWhatIsWrongWithTheArguments();
    void blamesTheCallThatWroteALine();

private:
    /// Two turns: the first writes notes.txt, the second changes it, writes another and removes a third.
    static void work(Headless &headless)
    {
        headless.write("mine.txt", "mine\n");
        headless.write("third.txt", "third\n");
        ModelServer server;
        headless.useMessagesApi(server.url());
        // By how many answers the conversation has already.
        server.script(
            {Answer::call("Write", {{"file_path", "notes.txt"}, {"content", "one\ntwo\n"}}),
             Answer::text("Done."),
             Answer::call("Bash", {{"command", "echo three >> notes.txt; echo x > new.txt; rm third.txt"}}),
             Answer::text("Done.")});
        check(headless.run({"-p", "first message", "--permission-mode", "acceptEdits"}));
        check(headless.run({"-p", "second message", "--continue", "--allowedTools", "Bash"}));
        QCOMPARE(headless.read("notes.txt"), "one\ntwo\nthree\n");
    }
    static void check(const Headless::End &end) { QVERIFY2(end.code == 0, end.errors.constData()); }

    static qint64 numberOf(const Headless &headless, int message)
    {
        const QJsonArray messages =
            headless.run({"rewind", "--list", "--json"}).json().value("messages").toArray();
        return messages.at(message).toObject().value("to").toInteger();
    }
    static QStringList kinds(const Headless &headless)
    {
        QStringList kinds;
        for (const QJsonObject &fact : headless.facts())
            kinds.append(fact.value("kind").toString());
        return kinds;
    }
};

void TestRewind::listsTheMessages()
{
    Headless headless;
    work(headless);
    const QJsonArray messages =
        headless.run({"rewind", "--list", "--json"}).json().value("messages").toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).toObject().value("text").toString(), "first message");
    QCOMPARE(messages.at(0).toObject().value("files").toInt(), 3);
    QCOMPARE(messages.at(1).toObject().value("files").toInt(), 3);
    const QByteArray text = headless.run({"rewind", "--list"}).output;
    QVERIFY2(text.contains("second message"), text.constData());
}

void TestRewind::previewsAndChangesNothing()
{
    Headless headless;
    work(headless);
    headless.write("new.txt", "a person's");
    const qsizetype facts = headless.facts().size();
    const QString to = QString::number(numberOf(headless, 1));
    const QJsonObject plan = headless.run({"rewind", "--to", to, "--preview", "--json"}).json();
    QStringList files;
    for (const QJsonValue &file : plan.value("files").toArray())
        files.append(file["path"].toString() + ' ' + file["act"].toString()
                     + QLatin1String(file["editedSince"].toBool() ? " edited" : ""));
    QCOMPARE(files, (QStringList{"new.txt remove edited", "notes.txt modify", "third.txt recreate"}));
    QVERIFY(plan.value("entries").toInt() > 0);
    QCOMPARE(headless.read("new.txt"), "a person's");
    QCOMPARE(headless.facts().size(), facts);
}

void TestRewind::bringsFilesAndConversationBackAndForth()
{
    Headless headless;
    work(headless);
    headless.write("new.txt", "a person's");
    const Headless::End end =
        headless.run({"rewind", "--to", QString::number(numberOf(headless, 1)), "--yes"});
    QVERIFY2(end.code == 0, end.errors.constData());
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\n");
    QCOMPARE(headless.read("third.txt"), "third\n");
    QVERIFY(!QFile::exists(headless.workspace() + "/new.txt"));
    QCOMPARE(headless.read("mine.txt"), "mine\n");
    const QStringList after = kinds(headless);
    QCOMPARE(after.last(2), (QStringList{"changed", "rewound"}));

    // The model reads the first turn and the new message only.
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::text("Not this."), Answer::text("Not this."), Answer::text("Done.")});
    check(headless.run({"-p", "third message", "--continue"}));
    const QByteArray sent = server.requests().last().body;
    QVERIFY(sent.contains("first message") && sent.contains("third message"));
    QVERIFY(!sent.contains("second message"));

    check(headless.run({"rewind", "--undo", "--yes"}));
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\nthree\n");
    QCOMPARE(headless.read("new.txt"), "a person's");
    QVERIFY(!QFile::exists(headless.workspace() + "/third.txt"));
    check(headless.run({"rewind", "--undo", "--yes"})); // and that, too
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\n");
    check(headless.run({"audit", "verify"})); // the chain of the log holds
}

void TestRewind::bringsBackWhatAShellCommandDid()
{
    Headless headless;
    work(headless);
    check(headless.run({"rewind", "--to", QString::number(numberOf(headless, 0)), "--yes", "--json"}));
    QVERIFY(!QFile::exists(headless.workspace() + "/notes.txt"));
    QCOMPARE(headless.read("third.txt"), "third\n");
    // To a message that was rewound away files can still be brought back.
    check(headless.run({"rewind", "--to", QString::number(numberOf(headless, 1)), "--files", "--yes"}));
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\n");
}

void TestRewind::takesFilesOrConversationAlone()
{
    Headless headless;
    work(headless);
    const QString to = QString::number(numberOf(headless, 1));
    check(headless.run({"rewind", "--to", to, "--conversation", "--yes"}));
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\nthree\n");
    QCOMPARE(kinds(headless).count("rewound"), 1);
    check(headless.run({"rewind", "--to", to, "--files", "--yes"}));
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\n");
    QCOMPARE(kinds(headless).count("rewound"), 1);
}

void TestRewind::asksBeforeItActs()
{
    Headless headless;
    work(headless);
    const Headless::End end = headless.run({"rewind", "--to", QString::number(numberOf(headless, 1))}, "y\n");
    QCOMPARE(end.code, 1); // nobody sits at a pipe
    QVERIFY2(end.errors.contains("--yes"), end.errors.constData());
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\nthree\n");
}

void TestRewind::leavesASessionAloneThatIsOpen()
{
    Headless headless;
    work(headless);
    const QString to = QString::number(numberOf(headless, 1));
    QFile log(headless.home() + "/data/paddock/sessions/" + headless.onlySession() + ".jsonl");
    QVERIFY(log.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(log.handle(), LOCK_EX | LOCK_NB), 0);
    QCOMPARE(headless.run({"rewind", "--to", to, "--yes"}).code, 1);
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\nthree\n");
    QCOMPARE(headless.run({"rewind", "--to", to, "--preview"}).code, 0);
}

void TestRewind::refusesWhenTheFolderIsGone()
{
    Headless headless;
    work(headless);
    const QString session = headless.onlySession();
    const QString to = QString::number(numberOf(headless, 1));
    const QString elsewhere = headless.top() + "/elsewhere";
    QVERIFY(QDir().rename(headless.workspace(), elsewhere));
    QVERIFY(QFile::link(elsewhere, headless.workspace())); // not the folder that it was
    const Headless::End end = headless.run({"rewind", session, "--to", to, "--yes"});
    QCOMPARE(end.code, 1);
    QVERIFY2(end.errors.contains("gone"), end.errors.constData());
    QCOMPARE(headless.read("notes.txt"), "one\ntwo\nthree\n");
}

void TestRewind::saysWhatIsWrongWithTheArguments_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("two forms") << QStringList{"--undo", "--list"};
    QTest::newRow("no number") << QStringList{"--to", "x"};
    QTest::newRow("no message") << QStringList{"--to", "1", "--yes"};
    QTest::newRow("beyond the end") << QStringList{"--to", "9999", "--yes"};
    QTest::newRow("two sessions") << QStringList{"a", "b", "--undo"};
    QTest::newRow("unknown session") << QStringList{"nope", "--undo"};
    QTest::newRow("nothing to undo") << QStringList{"--undo", "--yes"};
    QTest::newRow("half an undo") << QStringList{"--undo", "--files", "--yes"};
}

void TestRewind::saysWhatIsWrongWithTheArguments()
{
    QFETCH(QStringList, words);
    static const std::unique_ptr<Headless> headless = [] {
        auto made = std::make_unique<Headless>();
        work(*made);
        return made;
    }();
    const Headless::End end = headless->run(QStringList{"rewind"} + words);
    QCOMPARE(end.code, 1);
    QVERIFY(!end.errors.isEmpty());
    QVERIFY(end.output.isEmpty());
    QCOMPARE(headless->read("notes.txt"), "one\ntwo\nthree\n");
}

void TestRewind::blamesTheCallThatWroteALine()
{
    Headless headless;
    work(headless);
    headless.write("notes.txt", "one\nTWO\nthree\n");
    const QList<QJsonObject> lines = headless.run({"blame", "notes.txt", "--json"}).lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).value("tool").toString(), "Write");
    QCOMPARE(lines.at(0).value("turn").toInt(), 1);
    QCOMPARE(lines.at(0).value("decision").toString(), "allow");
    QCOMPARE(lines.at(1).value("who").toString(), "others");
    QCOMPARE(lines.at(2).value("tool").toString(), "Bash");
    QCOMPARE(lines.at(2).value("turn").toInt(), 2);
    QCOMPARE(lines.at(2).value("session").toString(), headless.onlySession());
    const Headless::End one = headless.run({"blame", "notes.txt:3"});
    QVERIFY2(one.output.contains("Bash") && one.output.contains("three") && !one.output.contains("TWO"),
             one.output.constData());
    QCOMPARE(headless.run({"blame", "mine.txt", "--json"}).lines().value(0).value("who").toString(),
             "before");
    QCOMPARE(headless.run({"blame", "notes.txt:4"}).code, 1);
    QCOMPARE(headless.run({"blame", "../home/config"}).code, 1);
    QCOMPARE(headless.run({"blame", "absent"}).code, 1);
}

QTEST_GUILESS_MAIN(TestRewind)

#include "tst_rewind.moc"
