#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QString>

namespace paddock {

/// One permission rule in the grammar of the Claude Code CLI: Tool or Tool(specifier). Bash(npm run *),
/// Edit(src/**), Read(//etc/hosts), WebFetch(domain:doc.qt.io), mcp__server__*.
class PermissionRule
{
public:
    /// ErrorKind::Invalid with a sentence that names the fault.
    static Result<PermissionRule> parse(const QString &text);

    const QString &text() const { return m_text; }
    const QString &tool() const { return m_tool; }
    const QString &specifier() const { return m_specifier; } ///< Empty: the whole tool.

    bool operator==(const PermissionRule &) const = default;

private:
    QString m_text;
    QString m_tool;
    QString m_specifier;
};

} // namespace paddock
