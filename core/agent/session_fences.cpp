#include "core/agent/session_fences.h"

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
    if (m_boundary)
        connect(m_boundary, &Boundary::changed, this, &SessionFences::known);
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
        context.commandFence =
            m_boundary->commandFence(m_root->path(), m_folder, gateOf(ruling.call), {liftedBy(ruling)});
    return context;
}

std::shared_ptr<const Fence> SessionFences::aroundHook(const QString &command)
{
    if (!m_boundary)
        return nullptr;
    return m_boundary->commandFence(m_root->path(), m_folder, gateOf({}), {{}, filesNamedIn(command)});
}

std::shared_ptr<const Fence> SessionFences::aroundParser() const
{
    return m_boundary ? m_boundary->parserFence() : nullptr;
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
