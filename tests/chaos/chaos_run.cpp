#include "tests/chaos/chaos_run.h"

#include "core/store/file_session_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>
#include <QUuid>

#include <csignal>
#include <cstring>

namespace paddock::chaos {

using namespace fakes;

namespace {

AnswerCall bash(int id, const QString &more, bool inBackground = false)
{
    const QString call = QStringLiteral("toolu_%1").arg(id);
    QJsonObject input{{"command", QStringLiteral("echo %1 >> ran.txt; %2").arg(call, more)}};
    if (inBackground)
        input.insert("run_in_background", true);
    return {"Bash", input, call};
}

AnswerCall other(int id, const QString &tool, const QJsonObject &input)
{
    return {tool, input, QStringLiteral("toolu_%1").arg(id)};
}

Answer answerOf(const QList<AnswerBlock> &blocks)
{
    Answer answer;
    answer.blocks = blocks;
    return answer;
}

/// \a tag is a fraction of a second, which sleep takes and nobody else has on the command line.
QList<Answer> scriptWith(const QString &tag)
{
    const QString sleep = QStringLiteral("sleep 300.") + tag;
    QList<Answer> script{
        answerOf({AnswerText{"I look at them."}, other(1, "Read", {{"file_path", "a.txt"}}),
                  other(2, "Read", {{"file_path", "b.txt"}}), other(3, "Glob", {{"pattern", "*"}})}),
        answerOf({bash(4, "sleep 0.01; cat a.txt"),
                  other(5, "Write", {{"file_path", "new.txt"}, {"content", "one\n"}})}),
        Answer::text("The first part is done."),
        answerOf({bash(6, sleep, true), other(7, "Read", {{"file_path", "new.txt"}})}),
        answerOf({AnswerText{"Now both."},
                  other(8, "Edit", {{"file_path", "new.txt"}, {"old_string", "one"}, {"new_string", "two"}}),
                  bash(9, "timeout 0.02 " + sleep)}),
        Answer::text("The second part is done."),
        answerOf({bash(10, "false"), bash(11, "true")}),
        Answer::text("All is done."),
    };
    for (int i = 0; i < 6; ++i) // whoever is asked to go on once more
        script.append(Answer::text("There is nothing left to do."));
    return script;
}

/// What a real model would refuse; empty: nothing.
QString objectionToPairs(const QJsonArray &messages)
{
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QStringList calls;
        QStringList results;
        for (const QJsonValue &block : messages.at(i).toObject().value("content").toArray()) {
            if (block.toObject().value("type") == "tool_use")
                calls.append(block.toObject().value("id").toString());
        }
        for (const QJsonValue &block : messages.at(i + 1).toObject().value("content").toArray()) {
            if (block.toObject().value("type") == "tool_result")
                results.append(block.toObject().value("tool_use_id").toString());
        }
        if (messages.at(i).toObject().value("role") != "assistant")
            continue;
        calls.sort();
        results.sort();
        if (calls != results)
            return QStringLiteral("calls %1 have results %2").arg(calls.join(u' '), results.join(u' '));
    }
    return {};
}

bool isAnywhere(const QByteArray &argument)
{
    const QStringList processes = QDir("/proc").entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile file("/proc/" + process + "/cmdline");
        if (process.front().isDigit() && file.open(QIODevice::ReadOnly) && file.readAll().contains(argument))
            return true;
    }
    return false;
}

template<typename Kind>
QList<Kind> factsOf(const Transcript &transcript)
{
    QList<Kind> facts;
    for (const Entry &entry : transcript) {
        if (const auto *fact = std::get_if<Kind>(&entry.fact))
            facts.append(*fact);
    }
    return facts;
}

template<typename Kind>
QStringList callsOf(const Transcript &transcript)
{
    QStringList calls;
    for (const Kind &fact : factsOf<Kind>(transcript))
        calls.append(fact.call.value);
    return calls;
}

} // namespace

QString Kill::text() const
{
    return QStringLiteral("prompt %1, call %2%3, then %4")
        .arg(prompt)
        .arg(at)
        .arg(tears ? QStringLiteral(" torn") : QString())
        .arg(againAt);
}

ChaosRun::ChaosRun(ModelServer &server)
    : m_server(server)
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_tag(
          QString::number(1'000'000'000'000 + QRandomGenerator::global()->bounded(qint64(1'000'000'000'000))))
{
    m_headless.write("a.txt", "the first\n");
    m_headless.write("b.txt", "the second\n");
    m_headless.useMessagesApi(server.url());
    m_headless.useProgram("/usr/bin/env"); // so that nothing but the program itself is counted
    m_server.script(scriptWith(m_tag));
    m_server.forgetRequests();
}

void ChaosRun::expect(bool isTrue, const QString &what)
{
    if (!isTrue && m_trouble.isEmpty())
        m_trouble = what;
}

QStringList ChaosRun::ran() const
{
    return QString::fromUtf8(m_headless.read("ran.txt")).split(u'\n', Qt::SkipEmptyParts);
}

Transcript ChaosRun::load()
{
    const FileSessionStore store(m_headless.home() + "/data/paddock/sessions");
    const Result<Transcript> loaded = store.load({m_session});
    if (!loaded && loaded.error().kind == ErrorKind::NotFound)
        return {};
    expect(loaded.has_value(), "the log cannot be read: " + (loaded ? QString() : loaded.error().message));
    if (!loaded)
        return {};
    const Result<LogVerdict> verdict = store.verify({m_session});
    expect(verdict && verdict->isIntact(), "the log is not intact");
    return *loaded;
}

ChaosRun::End ChaosRun::prompt(int number, bool isNew, quint64 killAt, bool tears)
{
    const QString counter = m_headless.top() + "/count";
    QFile file(counter);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8, '\0')) != 8)
        qFatal("the counter cannot be made");
    file.close();
    QStringList arguments{"LD_PRELOAD=" PADDOCK_CHAOS_LIBRARY, "PADDOCK_CHAOS_COUNT=" + counter};
    if (killAt > 0)
        arguments.append(QStringLiteral("PADDOCK_CHAOS_KILL=%1").arg(killAt));
    if (tears)
        arguments.append("PADDOCK_CHAOS_TEAR=1");
    arguments += QStringList{PADDOCK_BIN_DIR "/paddock",
                             "-p",
                             QStringLiteral("Prompt %1.").arg(number),
                             "--output-format",
                             "stream-json",
                             "--verbose",
                             "--permission-mode",
                             "acceptEdits",
                             isNew ? QStringLiteral("--session-id") : QStringLiteral("--resume"),
                             m_session};
    const std::unique_ptr<QProcess> process = m_headless.start(arguments);
    const bool isThrough = process->waitForFinished(30'000);
    expect(isThrough, "the program did not end within half a minute");
    if (!isThrough) {
        process->kill();
        process->waitForFinished();
    }
    if (QFile counted(counter); counted.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = counted.read(8);
        std::memcpy(&m_counted, bytes.constData(), 8);
    }
    Headless::End end;
    end.output = process->readAllStandardOutput();
    if (process->exitStatus() == QProcess::NormalExit && isThrough) {
        expect(process->exitCode() == 0, QStringLiteral("prompt %1 ended with %2: %3")
                                             .arg(number)
                                             .arg(process->exitCode())
                                             .arg(QString::fromUtf8(process->readAllStandardError().left(500)
                                                                    + end.output.right(500))));
        return process->exitCode() == 0 ? End::Orderly : End::Refused;
    }
    const bool isOurs = killAt > 0 && process->exitCode() == SIGKILL; // of a crash this is the signal
    expect(isOurs, QStringLiteral("prompt %1 crashed with signal %2").arg(number).arg(process->exitCode()));
    ++m_kills;
    checkAfterKill(end);
    return End::Killed;
}

/// Whatever was announced is in the log, and nothing happened that the log does not know of.
void ChaosRun::checkAfterKill(const Headless::End &end)
{
    checkOrphans();
    const Transcript now = load();
    expect(now.size() >= m_before.size() && now.first(m_before.size()) == m_before,
           "entries of before are missing");
    QSet<QString> said;
    for (const ModelMessage &message : factsOf<ModelMessage>(now)) {
        for (const Block &block : message.blocks) {
            if (const auto *text = std::get_if<Text>(&block))
                said.insert(text->text);
            else if (const auto *call = std::get_if<ToolCall>(&block))
                said.insert(call->id.value);
        }
    }
    const QStringList returned = callsOf<Returned>(now);
    const QByteArray wholeLines = end.output.first(end.output.lastIndexOf('\n') + 1);
    for (const QJsonObject &frame : Headless::End{0, wholeLines, {}}.lines()) {
        for (const QJsonValue &value : frame.value("message").toObject().value("content").toArray()) {
            const QJsonObject block = value.toObject();
            const QString type = block.value("type").toString();
            if (type == "text")
                expect(said.contains(block.value("text").toString()), "an announced text is not in the log");
            else if (type == "tool_use")
                expect(said.contains(block.value("id").toString()), "an announced call is not in the log");
            else if (type == "tool_result")
                expect(returned.contains(block.value("tool_use_id").toString()),
                       "an announced result is not in the log");
        }
    }
    const QStringList started = callsOf<Started>(now);
    for (const QString &call : ran())
        expect(started.contains(call), call + " ran and the log does not know");
    m_before = now;
}

void ChaosRun::checkRequests()
{
    for (const ReceivedRequest &request : m_server.requests()) {
        // Zero: the program ended before it had its answer, or even before it had asked.
        expect(request.status == 200 || request.status == 0,
               QStringLiteral("the model refused a request with %1").arg(request.status));
        const QString objection = objectionToPairs(request.json.value("messages").toArray());
        expect(objection.isEmpty(), "a request is not well formed: " + objection);
    }
}

/// The end of the one who started them is everything that these wait for.
void ChaosRun::checkOrphans()
{
    const QByteArray argument = "300." + m_tag.toUtf8();
    QElapsedTimer patience;
    patience.start();
    while (isAnywhere(argument)) {
        if (patience.hasExpired(20'000)) {
            expect(false, "a process of a call is left");
            return;
        }
        QThread::msleep(2);
    }
}

void ChaosRun::checkAtTheEnd()
{
    checkOrphans();
    checkRequests();
    const Transcript now = load();
    expect(now.size() > m_before.size() && now.first(m_before.size()) == m_before,
           "entries of before are missing at the end");
    for (QStringList calls : {ran(), callsOf<Started>(now), callsOf<Returned>(now)}) {
        const QString all = calls.join(u' ');
        expect(calls.removeDuplicates() == 0, "a call stands twice in " + all);
    }
    QSet<QString> open;
    for (const ModelMessage &message : factsOf<ModelMessage>(now)) {
        for (const Block &block : message.blocks) {
            if (const auto *call = std::get_if<ToolCall>(&block))
                open.insert(call->id.value);
        }
    }
    for (const QString &call : callsOf<Returned>(now))
        open.remove(call);
    expect(open.isEmpty(), "calls have no result: " + open.values().join(u' '));
    expect(!now.isEmpty() && std::holds_alternative<TurnEnded>(now.last().fact), "the last turn has no end");
    // Half a file is never there, whatever was being written.
    const QByteArray written = m_headless.read("new.txt");
    expect(written == "one\n" || written == "two\n" || written.isEmpty(), "a file was written by half");
    const bool isCertain = m_kills == 0;
    expect(!isCertain || (written == "two\n" && ran().size() == 5), "the conversation did not do its work");
}

QList<quint64> ChaosRun::count()
{
    QList<quint64> counts;
    for (int number = 0; number < prompts; ++number) {
        if (prompt(number, number == 0, 0, false) != End::Orderly)
            return {};
        counts.append(m_counted);
    }
    checkAtTheEnd();
    return m_trouble.isEmpty() ? counts : QList<quint64>();
}

void ChaosRun::run(const Kill &kill)
{
    bool wasEnded = false;
    for (int number = 0; number < prompts && m_trouble.isEmpty(); ++number) {
        const bool isIt = number == kill.prompt;
        if (prompt(number, m_before.isEmpty() && load().isEmpty(), isIt ? kill.at : 0, kill.tears)
            == End::Killed)
            wasEnded = true;
        if (!isIt || !wasEnded || m_trouble.size() > 0)
            continue;
        // Taken up again, and perhaps ended again in that.
        if (prompt(number, m_before.isEmpty(), kill.againAt, !kill.tears) == End::Killed)
            prompt(number, m_before.isEmpty(), 0, false);
    }
    if (m_trouble.isEmpty())
        checkAtTheEnd();
}

} // namespace paddock::chaos
