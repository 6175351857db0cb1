#include "core/policy/command_guard.h"

namespace paddock {

CommandGuard::CommandGuard(const PathBoundary &boundary, QString home)
    : m_boundary(boundary)
    , m_home(std::move(home))
{}

CommandFindings CommandGuard::examine(const QString &command) const
{
    return examine(readShell(command));
}

CommandFindings CommandGuard::examine(const ShellScript &script) const
{
    CommandFindings findings;
    if (!script.isReadable()) {
        findings.objections.append({Objection::Weight::Insist, QStringLiteral("command-unreadable"),
                                    tr("The command cannot be read for certain: %1.").arg(script.fault)});
    }
    return findings;
}

} // namespace paddock
