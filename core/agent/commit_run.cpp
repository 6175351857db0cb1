#include "core/agent/commit_run.h"

#include "core/files/file_name.h"
#include "core/files/sensitive_files.h"
#include "core/git/repository.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace paddock {

namespace {

constexpr qsizetype mostGitOutput = 1024 * 1024;
/// Hooks run whole test suites.
constexpr std::chrono::minutes gitTime(10);

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

/// The parts of a path below the workspace; empty for what is none, or is git's own.
QString objectionToPath(const QString &path)
{
    const QStringList names = path.split(u'/');
    const bool isPath = !path.isEmpty() && !path.startsWith(u'/') && !path.contains(QChar::Null)
                        && !names.contains(QStringLiteral("..")) && !names.contains(QString());
    if (!isPath)
        return CommitRun::tr("“%1” is no path in the workspace.").arg(shownName(path.toUtf8()));
    if (SensitiveFiles::protection(path) == SensitiveFiles::Protection::GitInternals)
        return CommitRun::tr("“%1” is git's own and cannot be committed.").arg(shownName(path.toUtf8()));
    return {};
}

} // namespace

CommitPlan planCommit(const WorkspaceRoot &root, const Commit &wish)
{
    CommitPlan plan;
    if (wish.message.trimmed().isEmpty()) {
        plan.fault = CommitRun::tr("A commit needs a message.");
        return plan;
    }
    if (wish.paths.isEmpty()) {
        plan.fault = CommitRun::tr("No file was chosen, so there is nothing to commit.");
        return plan;
    }
    const Result<Repository> repository = Repository::around(root.path());
    if (!repository) {
        plan.fault = repository.error().message;
        return plan;
    }
    plan.root = QFile::decodeName(repository->root());
    plan.gitFolder = QFile::decodeName(repository->gitFolder());
    plan.commonFolder = QFile::decodeName(repository->commonFolder());
    plan.isGitOutside = !isBelow(plan.commonFolder, root.path());
    plan.hasFilters = !repository->filterPrograms().isEmpty();
    if (const QString hooks = repository->hooksPath(); !hooks.isEmpty()) {
        const QString folder = QDir::cleanPath(QDir(plan.root).absoluteFilePath(hooks));
        if (!isBelow(folder, root.path()) && !isBelow(folder, plan.commonFolder))
            plan.strangeHooks = folder;
    }
    const QString way = QFile::decodeName(repository->way());
    for (const QString &path : wish.paths) {
        if (plan.fault = objectionToPath(path); !plan.fault.isEmpty())
            return plan;
        const QString whole = way.isEmpty() ? path : way + u'/' + path;
        plan.paths.append(whole);
        if (repository->isTracked(path.toUtf8()))
            continue;
        const Result<Place> place = root.findForCreation(path);
        struct stat status = {};
        const QByteArray name = QFile::encodeName(root.path() + u'/' + path);
        if (place && ::lstat(name.constData(), &status) == 0
            && (S_ISREG(status.st_mode) || S_ISLNK(status.st_mode)))
            plan.fresh.append(whole);
    }
    return plan;
}

CommitRun::CommitRun(CommitPlan plan, Commit wish, std::shared_ptr<const Fence> fence, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_wish(std::move(wish))
    , m_fence(std::move(fence))
{}

CommitRun::~CommitRun() = default;

void CommitRun::start()
{
    QString fault = m_plan.fault;
    if (fault.isEmpty() && !m_fence && m_plan.hasFilters)
        fault = tr(
            "The repository passes files through programs of its own (filters in its configuration), and no "
            "fence stands here that could hold them. Commit with git in a terminal.");
    if (!fault.isEmpty()) {
        m_remarks.append(fault);
        QMetaObject::invokeMethod(
            this, [this] { tell(false); }, Qt::QueuedConnection);
        return;
    }
    if (!m_fence)
        m_remarks.append(tr("No fence stands here, so the hooks of the repository were not run."));
    else if (!m_plan.strangeHooks.isEmpty())
        m_remarks.append(tr("Hooks are kept in %1, which the fence does not show, so they were not run.")
                             .arg(m_plan.strangeHooks));
    if (m_plan.fresh.isEmpty()) {
        commit();
        return;
    }
    // git commits by name only what it knows of.
    run({QStringLiteral("add"), QStringLiteral("--intent-to-add")}, m_plan.fresh,
        [this](const ProcessEnd &added) {
            if (added.isSuccess())
                commit();
            else
                end(added);
        });
}

void CommitRun::commit()
{
    QStringList arguments{QStringLiteral("commit"), QStringLiteral("--only"),
                          QStringLiteral("--message=") + m_wish.message};
    if (m_wish.signOff)
        arguments.append(QStringLiteral("--signoff"));
    run(arguments, m_plan.paths, [this](const ProcessEnd &done) { end(done); });
}

void CommitRun::run(const QStringList &arguments, const QStringList &paths,
                    std::function<void(const ProcessEnd &)> then)
{
    ProcessSpec spec;
    spec.program = QStringLiteral("git");
    spec.arguments = {"-c", "gc.auto=0", "-c", "maintenance.auto=false"};
    if (!m_fence)
        spec.arguments +=
            {"-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "commit.gpgSign=false"};
    spec.arguments += arguments;
    spec.arguments += {"--pathspec-from-file=-", "--pathspec-file-nul"};
    spec.input = paths.join(QChar::Null).toUtf8();
    // git rm takes no list of paths in a subfolder.
    spec.workingDirectory = m_plan.root;
    // Its words are looked for, so they have to be in one language.
    const QList<QByteArray> extra{"GIT_DIR=" + QFile::encodeName(m_plan.gitFolder),
                                  "GIT_WORK_TREE=" + QFile::encodeName(m_plan.root),
                                  "GIT_LITERAL_PATHSPECS=1",
                                  "GIT_EDITOR=true",
                                  "GIT_TERMINAL_PROMPT=0",
                                  "GIT_ALLOW_PROTOCOL=none",
                                  "LC_ALL=C.UTF-8",
                                  "LANGUAGE="};
    spec.environment = m_fence ? environmentBehind(m_fence, extra) : childEnvironment(extra);
    spec.timeout = gitTime;
    spec.errorOutput = ProcessSpec::ErrorOutput::WithOutput;
    spec.fence = m_fence;
    m_process = std::make_unique<Process>(std::move(spec));
    connect(m_process.get(), &Process::wroteOutput, this, [this](const QByteArray &bytes) {
        if (m_output.size() < mostGitOutput)
            m_output += bytes.first(qMin(bytes.size(), mostGitOutput - m_output.size()));
    });
    connect(m_process.get(), &Process::remarked, this,
            [this](const QString &text) { m_remarks.append(text); });
    connect(
        m_process.get(), &Process::finished, this,
        [then = std::move(then)](const ProcessEnd &ended) { then(ended); }, Qt::QueuedConnection);
    if (const Result<void> started = m_process->start(); !started) {
        m_remarks.append(started.error().message);
        QMetaObject::invokeMethod(
            this, [this] { tell(false); }, Qt::QueuedConnection);
    }
}

void CommitRun::end(const ProcessEnd &ended)
{
    if (ended.isSuccess()) {
        tell(true);
        return;
    }
    m_remarks.append(reasonFor(ended));
    if (m_plan.fresh.isEmpty() || ended.how == ProcessEnd::How::NotFenced) {
        tell(false);
        return;
    }
    // Files that git did not know before are unknown to it again.
    run({QStringLiteral("rm"), QStringLiteral("--cached"), QStringLiteral("--force"),
         QStringLiteral("--quiet"), QStringLiteral("--ignore-unmatch")},
        m_plan.fresh, [this](const ProcessEnd &) { tell(false); });
}

QString CommitRun::reasonFor(const ProcessEnd &ended) const
{
    switch (ended.how) {
    case ProcessEnd::How::NotFenced:
        return tr("The fence could not be built, so nothing was committed: %1").arg(ended.detail);
    case ProcessEnd::How::TimedOut:
        return tr("git and the hooks did not end within ten minutes, so they were stopped.");
    case ProcessEnd::How::Signalled:
    case ProcessEnd::How::Interrupted:
        return tr("git was ended before the commit was made.");
    case ProcessEnd::How::Exited:
        break;
    }
    if (m_output.contains("Author identity unknown") || m_output.contains("Committer identity unknown")
        || m_output.contains("empty ident name"))
        return tr("git does not know who you are. Set user.name and user.email with “git config --global”, "
                  "and start "
                  "Paddock again.");
    if (m_output.contains("index.lock"))
        return tr("Another git process works in the repository, or one ended badly and left its lock.");
    if (m_output.contains("nothing to commit") || m_output.contains("no changes added to commit")
        || m_output.contains("nothing added to commit"))
        return tr("These files are as in the newest commit, so there is nothing to commit.");
    if (m_output.contains("did not match any file"))
        return tr("Not all of these files are there or known to git.");
    return tr("git, or a hook of the repository, refused the commit.");
}

void CommitRun::tell(bool ok)
{
    CommitOutcome outcome{.ok = ok};
    outcome.output = m_remarks.join(u'\n');
    if (!m_output.isEmpty()) {
        if (!outcome.output.isEmpty())
            outcome.output += u'\n';
        outcome.output += QString::fromUtf8(m_output);
    }
    emit finished(outcome);
}

} // namespace paddock
