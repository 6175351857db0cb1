#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QCoreApplication>
#include <QString>

namespace paddock {

/// Where a rule comes from, in words for people. Empty: nobody said.
struct RuleOrigin {
    QString name; ///< As it fits behind "in the": "user settings".
    QString text; ///< With the place: "user settings, /home/ann/.config/paddock/settings.json".

    bool operator==(const RuleOrigin &) const = default;
};

/// One permission rule in the grammar of the Claude Code CLI: Tool or Tool(specifier). Bash(npm run *),
/// Edit(src/**), Read(//etc/hosts), WebFetch(domain:doc.qt.io), mcp__server__*.
class PermissionRule
{
    Q_DECLARE_TR_FUNCTIONS(paddock::PermissionRule)

public:
    /// ErrorKind::Invalid with a sentence that names the fault.
    static Result<PermissionRule> parse(const QString &text, RuleOrigin origin = {});

    /// Splits "Bash(git *),Edit" or "Bash(git *) Edit" where commas and blanks stand outside parentheses; for
    /// lists on a command line. Nothing is parsed.
    static QStringList splitList(const QString &list);

    const QString &text() const { return m_text; }
    const QString &tool() const { return m_tool; }
    const QString &specifier() const { return m_specifier; } ///< Empty: the whole tool.

    const RuleOrigin &origin() const { return m_origin; }
    QString named()
        const; ///< The text and the origin's name, for sentences: "Bash(npm *) in the user settings".

    bool operator==(const PermissionRule &) const = default;

private:
    QString m_text;
    QString m_tool;
    QString m_specifier;
    RuleOrigin m_origin;
};

} // namespace paddock
