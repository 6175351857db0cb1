#include "core/tools/search/grep_run.h"

#include "core/files/file_content.h"
#include "core/tools/tool_input.h"

#include <unistd.h>

namespace paddock {

namespace {

constexpr qint64 largestFile = 64 << 20;
constexpr qsizetype mostErrors = 4000;
constexpr std::chrono::seconds timeLimit{60};
constexpr qint64 largestIgnoreFile = 64 * 1024;
constexpr qsizetype mostIgnored = 200;

/// The names in the workspace's .gitignore that hold in every folder. ripgrep itself would look for that file in the
/// parents of the folder that it searches, and go on beyond the workspace. Patterns with a place of their own (a slash)
/// or that take others back are left out: they could hide what is wanted.
QStringList ignoredEverywhere(const WorkspaceRoot &root)
{
    QStringList ignored;
    const Result<Place> place = root.find(QStringLiteral(".gitignore"));
    if (!place || !place->exists)
        return ignored;
    const Result<FileContent> content = readWhole(root, *place, largestIgnoreFile);
    if (!content)
        return ignored; // Larger or unreadable: the search shows more, never less.
    for (const QByteArray &line : content->bytes.split('\n')) {
        const QString name = QString::fromUtf8(line).trimmed();
        const bool isPlain = !name.isEmpty() && !name.startsWith(u'#') && !name.startsWith(u'!')
                             && !name.contains(u'\\') && !name.chopped(1).contains(u'/');
        if (isPlain && ignored.size() < mostIgnored)
            ignored.append(name);
    }
    return ignored;
}

} // namespace

GrepRun::GrepRun(const GrepRequest &request)
    : ToolRun(QStringLiteral("Grep %1").arg(request.pattern),
              {.reads = {request.path}, .writes = {}, .urls = {}, .command = {}})
    , m_request(request)
{}

void GrepRun::start(const ToolContext &context)
{
    if (const Result<void> launched = launch(context); !launched)
        finishLater(failed(launched.error()));
}

Result<GrepRun::Target> GrepRun::target(const WorkspaceRoot &root) const
{
    const Result<Place> place = root.find(m_request.path);
    if (!place)
        return place.error();
    const QString shown = root.relative(place->path);
    Target target;
    target.shown = shown == QLatin1String(".") ? QString() : shown;
    target.isFile = place->exists && !S_ISDIR(place->status.st_mode);
    if (!target.isFile) {
        Result<FileDescriptor> folder = root.openFolder(*place);
        if (!folder)
            return folder.error();
        target.folder = std::move(*folder);
        return target;
    }
    const Result<FileContent> content = readWhole(root, *place, largestFile);
    if (!content)
        return content.error();
    target.content = content->bytes;
    return target;
}

Result<void> GrepRun::launch(const ToolContext &context)
{
    const WorkspaceRoot &root = *context.root;
    const std::optional<QString> program = findProgram("rg", root.path());
    if (!program) {
        return Error{ErrorKind::NotFound,
                     QStringLiteral(
                         "Searching needs ripgrep, and no program rg was found. Ask the user to install the "
                         "package ripgrep; until then use Glob and Read.")};
    }
    Result<Target> target = this->target(root);
    if (!target)
        return target.error();
    m_output.emplace(m_request, target->isFile ? QString() : target->shown,
                     target->isFile ? target->shown : QString());
    if (target->isFile && target->content.isEmpty()) {
        // An empty standard input would be /dev/null all the same; there is nothing to find.
        finishLater(m_output->result(false));
        return {};
    }
    if (!target->isFile && !target->shown.isEmpty())
        m_request.ignored = ignoredEverywhere(root);
    ProcessSpec spec;
    spec.program = *program;
    spec.arguments =
        m_request.arguments() + QStringList{target->isFile ? QStringLiteral("-") : QStringLiteral("./")};
    // By descriptor: a name could lead elsewhere by the time the child starts.
    spec.workingDirectory =
        target->isFile ? QStringLiteral("/") : QStringLiteral("/proc/self/fd/%1").arg(target->folder.get());
    spec.environment = childEnvironment();
    spec.input = target->content;
    spec.timeout = timeLimit;
    spec.fence = context.readerFence;
    m_process = std::make_unique<Process>(std::move(spec));
    connect(m_process.get(), &Process::wroteOutput, this, [this](const QByteArray &bytes) {
        m_output->take(bytes);
        if (m_output->isFull())
            m_process->interrupt();
    });
    connect(m_process.get(), &Process::wroteError, this, [this](const QByteArray &bytes) {
        m_errors += bytes.first(qMin(bytes.size(), mostErrors - m_errors.size()));
    });
    connect(m_process.get(), &Process::finished, this, &GrepRun::conclude);
    return m_process->start();
}

void GrepRun::interrupt()
{
    if (m_process)
        m_process->interrupt();
}

void GrepRun::conclude(const ProcessEnd &end)
{
    const bool wasCut = end.how != ProcessEnd::How::Exited;
    ToolResult result = m_output->result(wasCut);
    const QString reason = QString::fromUtf8(m_errors).trimmed();
    if (m_output->isFull()) {
        // Ended by us, because there was enough.
    } else if (end.how == ProcessEnd::How::Interrupted) {
        result.outcome = Outcome::Interrupted;
        result.text += QStringLiteral("\n(The search was stopped; this is what it had found.)");
    } else if (end.how == ProcessEnd::How::TimedOut) {
        result.text +=
            QStringLiteral("\n(The search took longer than %1 seconds; this is what it had found. Search "
                           "more narrowly.)")
                .arg(timeLimit.count());
    } else if (end.how == ProcessEnd::How::Signalled) {
        result = failed(Error{ErrorKind::Io, QStringLiteral("ripgrep ended by signal %1.").arg(end.code)});
    } else if (end.code > 1 && !reason.isEmpty()) {
        // Without a reason, files could not be read and the rest was searched.
        result =
            failed(Error{ErrorKind::Invalid, QStringLiteral("ripgrep could not search: %1").arg(reason)});
    }
    emit finished(result);
}

void GrepRun::finishLater(const ToolResult &result)
{
    QMetaObject::invokeMethod(
        this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
}

} // namespace paddock
