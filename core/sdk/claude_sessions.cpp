#include "core/sdk/claude_sessions.h"

#include <QDir>
#include <QProcessEnvironment>

namespace paddock {

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
    return {};
}

Result<Transcript> ClaudeSessions::load(const QString &path) const
{
    return Error{ErrorKind::Io, tr("The file %1 cannot be read.").arg(path), {}};
}

Result<SessionSummary> ClaudeSessions::summary(const File &file) const
{
    SessionSummary summary;
    summary.id = file.id;
    return summary;
}

} // namespace paddock
