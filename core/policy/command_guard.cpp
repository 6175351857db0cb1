#include "core/policy/command_guard.h"

#include "core/policy/command_walk.h"

namespace paddock {

CommandGuard::CommandGuard(const PathBoundary &boundary, QString home, QString directory)
    : m_boundary(boundary)
    , m_home(std::move(home))
    , m_directory(std::move(directory))
{}

CommandFindings CommandGuard::examine(const QString &command) const
{
    return examine(readShell(command));
}

CommandFindings CommandGuard::examine(const ShellScript &script) const
{
    CommandFindings findings;
    findings.readOnly = true;
    CommandWalk(m_boundary, m_home, findings, m_directory).walk(script);
    findings.readOnly &= findings.objections.isEmpty();
    return findings;
}

} // namespace paddock
