#pragma once

#include "core/policy/permission_rule.h"
#include "core/policy/shell_words.h"

#include <QJsonObject>

namespace paddock {

/// A call as rules see it: names, resolved paths, the commands of a text.
struct RuleSubject {
    QString tool;
    QJsonObject input;
    QString workspace; ///< Canonical; relative and "/" patterns begin here.
    QString home; ///< What "~/" means.
    QStringList reads; ///< Canonical paths, those that a command reads included.
    QStringList writes;
    QStringList urls;
    QString command;
    ShellScript script; ///< Of the command.
};

enum class RuleUse {
    Allow, ///< Everything that the call does must be covered; what is not understood is not.
    Restrict, ///< Deny and ask: anything that is covered is enough.
};

/// Whether \a rule speaks of this call. For commands with Allow see allowsCommand().
bool matches(const PermissionRule &rule, const RuleSubject &subject, RuleUse use);

/// One simple command as Bash(...) rules see it.
struct CommandPart {
    QString text; ///< Words joined by one blank, as written; assignments in front and redirections left out.
    QStringList inner =
        {}; ///< The same with wrappers (timeout, nice, env, xargs, ...) taken off, one by one.
    bool environment = false; ///< Assignments that may change what runs stand in front.
    bool writesFile = false; ///< A redirection writes somewhere other than /dev/null or a descriptor.
};
QList<CommandPart> commandParts(const ShellScript &script);

/// Whether a Bash rule covers one part for allowing.
bool allowsPart(const PermissionRule &rule, const CommandPart &part);
/// Whether a Bash rule is exactly this text, without any pattern.
bool isExactly(const PermissionRule &rule, const QString &command);

/// A pattern rule that covers everything, such as Bash or Bash(*).
bool coversWholeTool(const PermissionRule &rule);

/// The rule that "allow for this session" stores: as narrow as the grammar can say. Empty: none fits.
QString suggestionFor(const RuleSubject &subject);

} // namespace paddock
