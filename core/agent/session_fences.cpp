#include "core/agent/session_fences.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>

namespace paddock {

namespace {

/// Absolute paths of files that a hook's command line names: what the user told Paddock to run, it must be able to read.
QStringList filesNamedIn(const QString &command)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s'\"]+"));
    QStringList files;
    for (QString word : command.split(blanks, Qt::SkipEmptyParts)) {
        if (word.startsWith(QLatin1String("~/")))
            word = qEnvironmentVariable("HOME") + word.mid(1);
        if (word.startsWith(u'/') && QFileInfo(word).isFile())
            files.append(QFileInfo(word).canonicalFilePath());
    }
    return files;
}

} // namespace

SessionFences::SessionFences(Boundary *boundary, std::shared_ptr<const WorkspaceRoot> root, QObject *parent)
    : QObject(parent)
    , m_boundary(boundary)
    , m_root(std::move(root))
    , m_folder(std::make_shared<const FileDescriptor>(::fcntl(m_root->descriptor(), F_DUPFD_CLOEXEC, 3)))
{
    if (!m_boundary)
        return;
    connect(m_boundary, &Boundary::changed, this, [this] {
        if (isKnown())
            emit known();
    });
    scan();
}

SessionFences::~SessionFences()
{
    m_stopScan.request_stop();
}

/// Once, when the session opens: what a fenced command makes later cannot lead out, and other programs of the user's
/// that make such things while the session runs are met by the next one.
void SessionFences::scan()
{
    m_pool.setMaxThreadCount(1);
    m_pool.start([this, folder = m_folder, stop = m_stopScan.get_token()] {
        WorkspaceScan found = scanWorkspace(folder->get(), stop);
        QMetaObject::invokeMethod(
            this,
            [this, found = std::move(found)] {
                m_scan = found;
                if (isKnown())
                    emit known();
            },
            Qt::QueuedConnection);
    });
}

Boundary::Opening SessionFences::opening(QStringList lifted, QStringList readable) const
{
    Boundary::Opening opening{std::move(lifted), readable + m_repository, m_scan.value_or(WorkspaceScan())};
    if (m_isLinked)
        opening.scan.places.append({QStringLiteral(".git"), false});
    return opening;
}

FenceStanding SessionFences::standing() const
{
    return m_boundary ? m_boundary->standing() : FenceStanding::MissingAsk;
}

ToolContext SessionFences::around(ToolContext context, const Ruling &ruling)
{
    if (!m_boundary)
        return context;
    context.readerFence = m_boundary->readerFence(m_root->path(), m_folder);
    if (!ruling.access.command.isEmpty())
        context.commandFence = m_boundary->commandFence(m_root->path(), m_folder, gateOf(ruling.call),
                                                        opening(liftedBy(ruling), {}));
    return context;
}

std::shared_ptr<const Fence> SessionFences::aroundHook(const QString &command)
{
    if (!m_boundary)
        return nullptr;
    return m_boundary->commandFence(m_root->path(), m_folder, gateOf({}), opening({}, filesNamedIn(command)));
}

std::shared_ptr<const Fence> SessionFences::aroundParser() const
{
    return m_boundary ? m_boundary->parserFence() : nullptr;
}

std::shared_ptr<const Fence> SessionFences::aroundCommit(const QString &gitFolder) const
{
    if (!m_boundary)
        return nullptr;
    if (gitFolder.isEmpty())
        return m_boundary->commandFence(m_root->path(), m_folder, {}, opening({}, {}));
    const auto folder = std::make_shared<const FileDescriptor>(
        ::open(QFile::encodeName(gitFolder).constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return m_boundary->commitFence(gitFolder, folder, {m_root->path()});
}

void SessionFences::beginIn(const OwnWorktree &worktree)
{
    m_isLinked = m_root->path() == worktree.path;
    if (QFileInfo(worktree.commonFolder).isDir())
        m_repository = {worktree.commonFolder};
    if (!m_isLinked)
        m_repository.append(worktree.path + QStringLiteral("/.git"));
}

BoundaryReport SessionFences::report() const
{
    BoundaryReport report;
    report.layers.append(pathLayer());
    if (m_boundary) {
        if (m_scan)
            report.layers.append(contentLayer());
        report.layers += m_boundary->layers();
        report.hosts = m_boundary->settings().allowedHosts;
    }
    report.attempts = m_attempts;
    report.isTesting = m_test != nullptr;
    report.commandsFenced = standing() == FenceStanding::Whole;
    return report;
}

BoundaryLayer SessionFences::pathLayer() const
{
    const bool holds =
        !m_root->find(QStringLiteral("../paddock-doctor")) && !m_root->find(QStringLiteral("/"));
    return {QStringLiteral("paths"), tr("Paths of the file tools"),
            holds ? BoundaryLayer::State::Enforced : BoundaryLayer::State::Missing,
            holds
                ? tr("Resolved by the kernel below %1; a way out was refused when tried.").arg(m_root->path())
                : tr("A path outside %1 was not refused.").arg(m_root->path())};
}

BoundaryLayer SessionFences::contentLayer() const
{
    BoundaryLayer layer{QStringLiteral("content"),
                        tr("What the workspace shares with places outside"),
                        m_scan->isWhole ? BoundaryLayer::State::Enforced : BoundaryLayer::State::Partly,
                        {}};
    if (!m_scan->isWhole) {
        layer.detail =
            tr("The folder holds more files, shared files or nested repositories than are looked at; those "
               "beyond %1 of a kind are not protected from commands.")
                .arg(200);
    } else if (m_scan->shared.isEmpty()) {
        layer.detail = tr("No file in it has a second name outside.");
    } else {
        layer.detail =
            tr("%n file(s) have a second name outside (hard links); commands can read but not write them.",
               nullptr, int(m_scan->shared.size()));
    }
    return layer;
}

void SessionFences::testEscapes()
{
    if (m_test || !m_boundary || !m_boundary->isKnown())
        return;
    // Without a gate: what the proxy lets through is its own matter.
    m_test = std::make_unique<EscapeTest>(
        [this](const OpenGate &gate, const QStringList &readable) {
            return m_boundary->commandFence(m_root->path(), m_folder, gate, opening({}, readable));
        },
        m_root->path());
    connect(m_test.get(), &EscapeTest::finished, this, [this](const QList<EscapeAttempt> &attempts) {
        m_attempts = attempts;
        m_test.release()->deleteLater(); // we stand in its signal
        emit known();
    });
    m_test->start();
}

/// What the person who allowed the call was shown that it writes. Nobody else's word opens a protected place.
QStringList SessionFences::liftedBy(const Ruling &ruling) const
{
    QStringList lifted;
    if (ruling.by != Judge::User || ruling.decision != Decision::Allow)
        return lifted;
    for (const RulingPart &part : ruling.parts) {
        for (const QString &path : part.writes)
            lifted.append(m_root->relative(path));
    }
    return lifted;
}

OpenGate SessionFences::gateOf(const CallId &call)
{
    return m_boundary->gate(this, [this, call](const EgressRecord &record) {
        const Decision decision = record.isAllowed ? Decision::Allow : Decision::Deny;
        emit reached({call, record.host, record.port, record.address, decision, record.rule, record.reason});
    });
}

} // namespace paddock
