#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace paddock::fakes;

namespace {

const QByteArray canaryKey = "sk-canary-5f0e1d2c3b4a59687766";
const QByteArray canaryText =
    "kanarienvogel7d1f0c"; ///< One word, so that the search index would hold it whole.

/// The files below \a folder that hold \a bytes, relative to it.
QStringList holdersOf(const QString &folder, const QByteArray &bytes)
{
    QStringList holders;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            holders.append(QDir(folder).relativeFilePath(file.fileName()));
    }
    return holders;
}

/// The same text in the ways in which it could slip through.
QList<QByteArray> spellingsOf(const QByteArray &text)
{
    QByteArray backwards = text;
    std::reverse(backwards.begin(), backwards.end());
    return {text, backwards, text.toHex(), text.toBase64(QByteArray::OmitTrailingEquals),
            text.toPercentEncoding()};
}

QByteArray logsOf(const Headless &headless)
{
    QByteArray all;
    QDirIterator files(headless.home() + "/state", QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// A key and a file's content are sent through whole runs of the real binary, with all there is to say switched on.
/// Afterwards everything on the disk is searched for them.
class TestCanary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void leavesNothingBehindAWholeRun();
    void leavesNothingBehindWhatFails_data();
    void leavesNothingBehindWhatFails();
    void leavesNothingWhereNothingIsKept();

private:
    Headless::End run(const QStringList &arguments);
    void checkWhatIsLeft();

    std::unique_ptr<Headless> m_headless;
    std::unique_ptr<ModelServer> m_server;
};

void TestCanary::init()
{
    m_headless = std::make_unique<Headless>();
    m_server = std::make_unique<ModelServer>();
    m_headless->useMessagesApi(m_server->url(), QString::fromLatin1(canaryKey));
    m_headless->writeSettings({{"logs", QJsonObject{{"level", "debug"}}}, {"retries", 3}});
    QDir().mkpath(m_headless->top() + "/tmp");
    m_headless->set("TMPDIR", m_headless->top() + "/tmp");
    m_headless->set("QT_LOGGING_RULES", "paddock.*=true");
    m_headless->write("notes.txt", "first line\n" + canaryText + " sings\nlast line\n");
    m_server->requireKey(canaryKey);
}

void TestCanary::cleanup()
{
    m_headless.reset();
    m_server.reset();
}

Headless::End TestCanary::run(const QStringList &arguments)
{
    const Headless::End end = m_headless->run(arguments);
    for (const QByteArray &spelling : spellingsOf(canaryKey)) {
        if (end.output.contains(spelling) || end.errors.contains(spelling))
            qFatal("the key was printed");
    }
    if (!end.errors.contains("paddock."))
        qFatal("nothing was logged on standard error, so nothing is shown by its silence");
    return end;
}

void TestCanary::checkWhatIsLeft()
{
    const QString top = m_headless->top();
    for (const QByteArray &spelling : spellingsOf(canaryKey))
        QCOMPARE(holdersOf(top, spelling), QStringList());

    // The conversation and the file's own states hold what was read. The search index holds the words of conversations,
    // or it could find none; it holds no sentences.
    static const QStringList mayHold{"workspace/", "home/data/paddock/sessions/",
                                     "home/data/paddock/checkpoints/", "home/cache/paddock/sessions.db"};
    for (const QString &holder : holdersOf(top, canaryText)) {
        const bool may = std::any_of(mayHold.cbegin(), mayHold.cend(),
                                     [&](const QString &place) { return holder.startsWith(place); });
        QVERIFY2(may, qPrintable(holder));
    }
    for (const QString &holder : holdersOf(top, canaryText + " sings"))
        QVERIFY2(!holder.startsWith("home/cache/"), qPrintable(holder));

    // Otherwise their silence says nothing.
    const QByteArray logs = logsOf(*m_headless);
    QVERIFY(logs.count('\n') > 3);
    QVERIFY2(logs.contains("\"level\":\"debug\""), logs.constData());
    for (const QByteArray &line : logs.split('\n'))
        QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestCanary::leavesNothingBehindAWholeRun()
{
    const QString text = QString::fromLatin1(canaryText);
    m_server->script({Answer::call("Read", {{"file_path", "notes.txt"}})
                          .andCall("Grep", {{"pattern", "sings"}, {"output_mode", "content"}}),
                      Answer::call("Edit", {{"file_path", "notes.txt"},
                                            {"old_string", text + " sings"},
                                            {"new_string", text + " sings\n" + text + " flies"}}),
                      Answer::error(529, text + " and " + QString::fromLatin1(canaryKey)),
                      Answer::text("Cut: " + text).cutAfterEvents(4),
                      Answer::call("Bash", {{"command", "cat notes.txt; env; cat /proc/self/environ"}}),
                      Answer::call("Bash", {{"command", "cat notes.txt >&2; exit 3"}}),
                      Answer::call("Write", {{"file_path", "copy.txt"}, {"content", text + " sings"}}),
                      Answer::call("Read", {{"file_path", "../" + text}}),
                      Answer::text("I read: " + text + " sings."), Answer::text("Again: " + text)});
    QCOMPARE(run({"-p", "What does " + text + " do?", "--permission-mode", "bypassPermissions",
                  "--output-format", "stream-json"})
                 .code,
             0);
    QCOMPARE(run({"-p", "And " + text + "?", "--continue"}).code, 0);
    QVERIFY(m_headless->read("notes.txt").contains("flies"));
    // What else there is to be done with a session.
    const QString session = m_headless->onlySession();
    QVERIFY(!session.isEmpty());
    QVERIFY(m_headless->run({"sessions", "search", text}).output.contains(canaryText));
    QCOMPARE(m_headless->run({"sessions", "list"}).code, 0);
    QCOMPARE(m_headless->run({"usage"}).code, 0);
    QCOMPARE(m_headless->run({"audit", "verify", "--all"}).code, 0);
    QCOMPARE(m_headless->run({"sessions", "rename", session, "A title"}).code, 0);
    checkWhatIsLeft();
}

void TestCanary::leavesNothingBehindWhatFails_data()
{
    QTest::addColumn<Answer>("last");
    const QString quoted = QString::fromLatin1(canaryKey + " was sent with " + canaryText);
    QTest::newRow("the key is refused") << Answer::error(401, quoted);
    QTest::newRow("the request is refused") << Answer::error(400, quoted);
    QTest::newRow("a page, not an API")
        << Answer::raw(200, "<html>" + quoted.toUtf8() + "</html>", "text/html");
    QTest::newRow("a gateway's page")
        << Answer::raw(502, "<html>" + quoted.toUtf8() + "</html>", "text/html");
    QTest::newRow("nonsense in the stream")
        << Answer::raw(200, "event: x\ndata: {\"" + quoted.toUtf8() + "\n\n", "text/event-stream");
    QTest::newRow("an error in the stream") << Answer::raw(
        200,
        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\""
            + quoted.toUtf8() + "\"}}\n\n",
        "text/event-stream");
}

/// Servers quote what they were sent: the key, and the file that was read.
void TestCanary::leavesNothingBehindWhatFails()
{
    QFETCH(Answer, last);
    m_server->queue({Answer::call("Read", {{"file_path", "notes.txt"}}), last, last, last});
    QVERIFY(run({"-p", "Read it"}).code != 0);
    checkWhatIsLeft();
}

void TestCanary::leavesNothingWhereNothingIsKept()
{
    m_server->script(
        {Answer::call("Read", {{"file_path", "notes.txt"}}),
         Answer::call("Edit",
                      {{"file_path", "notes.txt"}, {"old_string", "last line"}, {"new_string", "the end"}}),
         Answer::call("Bash", {{"command", "cat notes.txt"}}),
         Answer::text("It sings: " + QString::fromLatin1(canaryText))});
    QCOMPARE(run({"-p", "Read " + QString::fromLatin1(canaryText), "--no-session-persistence",
                  "--permission-mode", "bypassPermissions"})
                 .code,
             0);
    checkWhatIsLeft();
    for (const QString &holder : holdersOf(m_headless->top(), canaryText))
        QVERIFY2(holder.startsWith("workspace/"), qPrintable(holder));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
