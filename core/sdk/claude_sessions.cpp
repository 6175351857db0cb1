#include "core/sdk/claude_sessions.h"

#include "core/protocol/session_title.h"
#include "core/sdk/claude_facts.h"
#include "core/sdk/claude_lines.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <algorithm>

namespace paddock {

namespace {

constexpr qint64 headSize = 768 * 1024;
constexpr qint64 tailSize = 256 * 1024;

/// The CLI names files by UUIDs; older versions keep those of subagents beside them, as agent-<id>.
bool isSessionName(const QString &name)
{
    return QUuid::fromString(name).toString(QUuid::WithoutBraces).compare(name, Qt::CaseInsensitive) == 0
           && !name.isEmpty();
}

Transcript factsOf(QIODevice &file, const ClaudeScan &scan)
{
    ClaudeFacts facts(scan.title);
    for (const qsizetype at : conversationOf(scan.lines)) {
        const ClaudeLine &line = scan.lines.at(at);
        if (!file.seek(line.offset))
            break;
        facts.take(QJsonDocument::fromJson(file.read(line.length)).object());
    }
    return std::move(facts).finish();
}

void describe(const Transcript &transcript, SessionSummary &summary)
{
    for (const Entry &entry : transcript) {
        if (const auto *configured = std::get_if<Configured>(&entry.fact)) {
            summary.model = configured->model;
            if (summary.workspace.isEmpty())
                summary.workspace = configured->workspace;
        } else if (const auto *described = std::get_if<Described>(&entry.fact)) {
            summary.title = described->title.value_or(summary.title);
        } else if (const auto *message = std::get_if<UserMessage>(&entry.fact);
                   message && summary.title.isEmpty()) {
            summary.title = titleOf(message->text);
        }
    }
    if (transcript.isEmpty())
        return;
    summary.started = transcript.front().at;
    summary.changed = transcript.back().at;
    summary.entries = transcript.size();
}

/// A renamed session also has its name beside it.
QString titleBeside(const QString &path)
{
    QFile file(path.chopped(int(qstrlen(".jsonl"))) + "/custom-title.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(headSize)).object().value("customTitle").toString();
}

} // namespace

ClaudeSessions::ClaudeSessions(QString folder)
    : m_folder(std::move(folder))
{}

QString ClaudeSessions::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("CLAUDE_CONFIG_DIR");
    return (chosen.isEmpty() ? QDir::homePath() + "/.claude" : chosen) + "/projects";
}

QList<ClaudeSessions::File> ClaudeSessions::files() const
{
    QList<File> found;
    const QDir folder(m_folder);
    for (const QString &project : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QDir sessions(folder.filePath(project));
        for (const QFileInfo &info : sessions.entryInfoList({"*.jsonl"}, QDir::Files | QDir::NoSymLinks)) {
            if (isSessionName(info.completeBaseName()))
                found.append(
                    {{info.completeBaseName()}, info.filePath(), info.size(), info.lastModified().toUTC()});
        }
    }
    std::sort(found.begin(), found.end(), [](const File &one, const File &other) {
        return one.modified != other.modified ? one.modified > other.modified : one.path < other.path;
    });
    return found;
}

Result<Transcript> ClaudeSessions::load(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, tr("The file %1 cannot be read: %2.").arg(path, file.errorString())};
    ClaudeScan scan = scanClaudeLines(file);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, tr("The file %1 cannot be read: %2.").arg(path, file.errorString())};
    if (scan.title.isEmpty())
        scan.title = titleBeside(path);
    Transcript transcript = factsOf(file, scan);
    const bool isSession = std::any_of(transcript.begin(), transcript.end(), [](const Entry &entry) {
        return std::holds_alternative<UserMessage>(entry.fact)
               || std::holds_alternative<ModelMessage>(entry.fact);
    });
    if (!isSession)
        return Error{ErrorKind::Protocol, tr("The file %1 holds no conversation of Claude Code.").arg(path)};
    return transcript;
}

Result<SessionSummary> ClaudeSessions::summary(const File &file) const
{
    SessionSummary summary;
    summary.id = file.id;
    summary.source = sourceName();
    summary.changed = file.modified;
    if (file.size <= headSize + tailSize) {
        const Result<Transcript> transcript = load(file.path);
        if (!transcript)
            return transcript.error();
        describe(*transcript, summary);
        return summary;
    }
    QFile opened(file.path);
    if (!opened.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     tr("The file %1 cannot be read: %2.").arg(file.path, opened.errorString())};
    QByteArray head = opened.read(headSize);
    head.truncate(head.lastIndexOf('\n') + 1);
    if (!opened.seek(file.size - tailSize))
        return Error{ErrorKind::Io,
                     tr("The file %1 cannot be read: %2.").arg(file.path, opened.errorString())};
    QByteArray tail = opened.read(tailSize);
    tail = tail.mid(tail.indexOf('\n') + 1);
    QBuffer ends;
    ends.setData(head + tail);
    ends.open(QIODevice::ReadOnly);
    ClaudeScan scan = scanClaudeLines(ends);
    if (scan.lines.isEmpty())
        return Error{ErrorKind::Protocol,
                     tr("The file %1 holds no conversation of Claude Code.").arg(file.path)};
    if (scan.title.isEmpty())
        scan.title = titleBeside(file.path);
    describe(factsOf(ends, scan), summary);
    summary.entries = 0; // not counted
    return summary;
}

} // namespace paddock
