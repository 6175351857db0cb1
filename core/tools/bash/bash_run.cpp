#include "core/tools/bash/bash_run.h"

#include "core/tools/background_tasks.h"

#include <csignal>
#include <cstring>

namespace paddock {

namespace {

using namespace std::chrono_literals;

constexpr auto showingInterval = 33ms;
constexpr qsizetype newsAtMost = 16'384; // More than anybody reads in that time.
constexpr qsizetype titleLength = 100;

QString titleOf(const QString &command)
{
    // Line feeds stay visible: what looks like one command is one.
    QString line = plainText(command.toUtf8()).trimmed().replace(u'\n', QStringLiteral(" ↵ ")).simplified();
    if (line.size() > titleLength)
        line = line.first(titleLength - 1) + u'…';
    return line;
}

QString inWords(std::chrono::milliseconds time)
{
    if (time % 60s == 0s)
        return QStringLiteral("%1 min").arg(time / 60s);
    if (time % 1s == 0s)
        return QStringLiteral("%1 s").arg(time / 1s);
    return QStringLiteral("%1 ms").arg(time.count());
}

} // namespace

BashRun::BashRun(BashCommand command)
    : ToolRun(tr("Run %1").arg(titleOf(command.command)), Access{{}, {}, {}, command.command})
    , m_command(std::move(command))
{
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &BashRun::showNews);
}

ProcessSpec BashRun::processSpec(const ToolContext &context) const
{
    ProcessSpec spec;
    spec.program = QStringLiteral("/bin/bash");
    spec.arguments = {QStringLiteral("--noprofile"), QStringLiteral("--norc"), QStringLiteral("-c"),
                      QStringLiteral("--"), m_command.command};
    // By the descriptor that the session holds: its name may lead elsewhere by now.
    spec.workingDirectory = QStringLiteral("/proc/self/fd/%1").arg(context.root->descriptor());
    // Nobody is there to page, to type a password or to edit a message.
    const QList<QByteArray> unattended{"PAGER=cat", "GIT_PAGER=cat", "GIT_TERMINAL_PROMPT=0",
                                       "GIT_EDITOR=true"};
    spec.environment = environmentBehind(context.commandFence, unattended);
    spec.fence = context.commandFence;
    spec.errorOutput = ProcessSpec::ErrorOutput::WithOutput;
    return spec;
}

void BashRun::start(const ToolContext &context)
{
    m_tasks = &context.tasks;
    m_isFenced = context.commandFence != nullptr;
    if (m_command.inBackground) {
        startInBackground(context);
        return;
    }
    ProcessSpec spec = processSpec(context);
    spec.timeout = m_command.timeout;
    m_process = std::make_unique<Process>(std::move(spec));
    connect(m_process.get(), &Process::wroteOutput, this, &BashRun::note);
    connect(m_process.get(), &Process::remarked, this,
            [this](const QString &text) { m_remarks.append(text); });
    connect(m_process.get(), &Process::finished, this, &BashRun::finish);
    if (const Result<void> started = m_process->start(); !started)
        finishLater({Outcome::Failed, started.error().message});
}

void BashRun::startInBackground(const ToolContext &context)
{
    const Result<QString> id = context.tasks.start(processSpec(context), m_command.command);
    if (!id) {
        finishLater({Outcome::Failed, id.error().message});
        return;
    }
    ToolResult result;
    result.text = QStringLiteral("The command runs in the background as %1. Read its output with TaskOutput "
                                 "(task_id \"%1\"), end it with TaskStop.")
                      .arg(*id);
    result.details = {{QStringLiteral("stdout"), QString()},      {QStringLiteral("stderr"), QString()},
                      {QStringLiteral("interrupted"), false},     {QStringLiteral("isImage"), false},
                      {QStringLiteral("noOutputExpected"), true}, {QStringLiteral("backgroundTaskId"), *id}};
    finishLater(result);
}

void BashRun::finishLater(const ToolResult &result)
{
    QMetaObject::invokeMethod(
        this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
}

void BashRun::interrupt()
{
    if (m_process)
        m_process->interrupt();
}

void BashRun::note(const QByteArray &bytes)
{
    m_output.append(bytes);
    if (m_output.totalBytes() > outputAtMost)
        m_process->interrupt();

    m_news += bytes;
    if (m_news.size() > 4 * newsAtMost)
        m_news = m_news.last(newsAtMost);
    if (!m_showing.isActive())
        m_showing.start(showingInterval);
}

void BashRun::showNews()
{
    if (m_news.size() > newsAtMost)
        m_news = m_news.last(newsAtMost);
    const QString lines = m_shown.feed(std::exchange(m_news, {}));
    const QString text = lines + m_shown.unfinished();
    QString chunk;
    if (text.startsWith(m_shownTail))
        chunk = text.mid(m_shownTail.size());
    else if (!lines.isEmpty())
        chunk = u'\n' + text; // What was shown of the line was overwritten since.
    else
        return; // A progress bar; it is shown when its line is done.
    m_shownTail = m_shown.unfinished();
    if (!chunk.isEmpty())
        emit progressed(chunk);
}

QString BashRun::headline(const ProcessEnd &end) const
{
    const bool flooded = m_output.totalBytes() > outputAtMost;
    switch (end.how) {
    case ProcessEnd::How::Exited:
        return end.code == 0 ? QString() : QStringLiteral("Exit code %1\n").arg(end.code);
    case ProcessEnd::How::Signalled:
        return QStringLiteral("Exit code %1\nThe command was ended by signal %2 (%3).\n")
            .arg(128 + end.code)
            .arg(end.code)
            .arg(QString::fromLatin1(sigdescr_np(end.code)));
    case ProcessEnd::How::TimedOut:
        return QStringLiteral("The command was still running after %1 and was ended. Give it more time with "
                              "`timeout`, or run it in the background.\n")
            .arg(inWords(m_command.timeout));
    case ProcessEnd::How::Interrupted:
        return flooded ? QStringLiteral(
                             "The command wrote more than %1 MB and was ended. Write to a file, or filter.\n")
                             .arg(outputAtMost / (1024 * 1024))
                       : QStringLiteral("The user interrupted the command before it ended.\n");
    case ProcessEnd::How::NotFenced:
        return QStringLiteral("The command was not run, because the fence around it could not be built. %1\n")
            .arg(end.detail);
    }
    return {};
}

/// What the fence had to say, and the word that a refusal by it needs to be understood.
QString BashRun::remarksOfFence(const QString &output, const ProcessEnd &end) const
{
    QString text;
    if (!m_remarks.isEmpty())
        text = QStringLiteral("\n[The fence: %1]").arg(m_remarks.join(QStringLiteral(" ")));
    const bool refused = output.contains(QLatin1String("Read-only file system"))
                         || output.contains(QLatin1String("Device or resource busy"));
    if (m_isFenced && !end.isSuccess() && refused) {
        text += QStringLiteral(
            "\n[Commands are fenced in: outside the workspace and /tmp nothing can be written, and "
            "settings of git, editors and agents in the workspace (.git/config, .git/hooks, .vscode, "
            ".claude, ...) cannot be changed. Do not work around it; ask the user.]");
    }
    return text;
}

void BashRun::finish(const ProcessEnd &end)
{
    m_showing.stop();
    const bool flooded = m_output.totalBytes() > outputAtMost;
    const OutputExcerpt excerpt = excerptOf(m_output);
    QString note;
    if (excerpt.isCut()) {
        const QString task = m_tasks->keep(std::move(m_output), m_command.command, end);
        note = QStringLiteral(
                   "\n[%1 bytes left out here. Read them with TaskOutput: task_id \"%2\", offset %3]\n")
                   .arg(excerpt.leftOutTo - excerpt.leftOutFrom)
                   .arg(task)
                   .arg(excerpt.leftOutFrom);
    }
    const QString output = excerpt.text(note);

    ToolResult result;
    if (end.how == ProcessEnd::How::Interrupted && !flooded)
        result.outcome = Outcome::Interrupted;
    else if (!end.isSuccess())
        result.outcome = Outcome::Failed;
    result.text = headline(end) + output + remarksOfFence(output, end);
    if (result.text.isEmpty())
        result.text = QStringLiteral("(The command ended without output.)");
    const bool ended = end.how == ProcessEnd::How::TimedOut || end.how == ProcessEnd::How::Interrupted
                       || end.how == ProcessEnd::How::NotFenced;
    result.details = {{QStringLiteral("stdout"), output},
                      {QStringLiteral("stderr"), QString()},
                      {QStringLiteral("interrupted"), ended},
                      {QStringLiteral("isImage"), false},
                      {QStringLiteral("noOutputExpected"), false}};
    if (!ended)
        result.details.insert(QStringLiteral("exitCode"),
                              end.how == ProcessEnd::How::Exited ? end.code : 128 + end.code);
    emit finished(result);
}

} // namespace paddock
