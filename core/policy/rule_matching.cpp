#include "core/policy/rule_matching.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace paddock {

namespace {

/// Any text for `*`; `\*` is a star itself, which suggestionFor() needs to write commands that hold one.
QRegularExpression commandPattern(const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\' && i + 1 < pattern.size() && pattern[i + 1] == u'*')
            expression += QRegularExpression::escape(QString(pattern[++i]));
        else if (pattern[i] == u'*')
            expression += QStringLiteral(".*");
        else
            expression += QRegularExpression::escape(QString(pattern[i]));
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}

bool endsWithFreeStar(const QString &pattern, QLatin1StringView end)
{
    return pattern.endsWith(end);
}

/// A trailing " *" or ":*" is a prefix up to a word's end, and covers the bare command too.
bool commandMatches(const QString &pattern, const QString &command)
{
    if (endsWithFreeStar(pattern, QLatin1StringView(":*"))
        || endsWithFreeStar(pattern, QLatin1StringView(" *"))) {
        const QString prefix = pattern.chopped(2);
        return commandPattern(prefix).match(command).hasMatch()
               || commandPattern(prefix + QStringLiteral(" *")).match(command).hasMatch();
    }
    return commandPattern(pattern).match(command).hasMatch();
}

QString pathExpression(const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).mid(i);
        if (rest.startsWith(u"**/")) {
            expression += QStringLiteral("(?:[^/]+/)*");
            i += 2;
        } else if (rest.startsWith(u"**")) {
            expression += QStringLiteral(".*");
            ++i;
        } else if (pattern[i] == u'*') {
            expression += QStringLiteral("[^/]*");
        } else if (pattern[i] == u'?') {
            expression += QStringLiteral("[^/]");
        } else if (pattern[i] == u'\\' && i + 1 < pattern.size()) {
            expression += QRegularExpression::escape(QString(pattern[++i]));
        } else if (pattern[i] == u'[' && rest.indexOf(u']', 2) > 0) {
            const qsizetype end = rest.indexOf(u']', 2);
            QString set = rest.mid(1, end - 1).toString();
            if (set.startsWith(u'!'))
                set[0] = u'^';
            set.replace(u'\\', QLatin1String("\\\\"));
            expression += QStringLiteral("(?!/)[") + set + u']';
            i += end;
        } else {
            expression += QRegularExpression::escape(QString(pattern[i]));
        }
    }
    return expression;
}

bool pathMatches(QString pattern, const QString &path, const RuleSubject &subject)
{
    QString base = subject.workspace;
    if (pattern.startsWith(QLatin1String("//"))) {
        base.clear();
        pattern.remove(0, 1);
    } else if (pattern == QLatin1String("~") || pattern.startsWith(QLatin1String("~/"))) {
        base = subject.home;
        pattern.remove(0, 1);
    } else if (pattern.startsWith(QLatin1String("./"))) {
        pattern.remove(0, 1);
    } else if (!pattern.startsWith(u'/')) {
        // As in .gitignore: a bare name counts in every folder, a path from where the rule begins.
        const bool bareName = !pattern.chopped(pattern.endsWith(u'/') ? 1 : 0).contains(u'/');
        pattern.prepend(bareName ? QLatin1String("/**/") : QLatin1String("/"));
    }
    while (pattern.endsWith(u'/'))
        pattern.chop(1);
    // "src/**" is all below src; the folder itself too, for searches begin there.
    const bool whole = pattern.endsWith(QLatin1String("/**"));
    if (whole)
        pattern.chop(3);
    const QString expression =
        QRegularExpression::escape(base) + pathExpression(pattern) + QStringLiteral("(?:/.*)?");
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(path)
        .hasMatch();
}

bool anyOrAll(const QStringList &values, RuleUse use, const std::function<bool(const QString &)> &test)
{
    if (values.isEmpty())
        return false;
    return use == RuleUse::Allow ? std::all_of(values.begin(), values.end(), test)
                                 : std::any_of(values.begin(), values.end(), test);
}

const QSet<QString> &readers()
{
    static const QSet<QString> names{"Read", "Glob", "Grep", "NotebookRead", "LS"};
    return names;
}

const QSet<QString> &writers()
{
    static const QSet<QString> names{"Write", "Edit", "NotebookEdit", "MultiEdit"};
    return names;
}

bool toolMatches(const QString &rule, const QString &tool)
{
    if (rule == tool)
        return true;
    if (rule.startsWith(QLatin1String("mcp__"))) {
        QString prefix = rule;
        if (prefix.endsWith(u'*'))
            prefix.chop(1);
        else if (prefix.count(QLatin1String("__")) == 1)
            prefix += QLatin1String("__"); // mcp__server names all of its tools.
        else
            return false;
        return tool.startsWith(prefix);
    }
    return (rule == QLatin1String("Read") && readers().contains(tool))
           || (rule == QLatin1String("Edit") && writers().contains(tool));
}

bool domainMatches(const QString &domain, const QString &url)
{
    const QString host = QUrl(url, QUrl::StrictMode).host().toLower();
    const QString wanted = domain.toLower();
    if (wanted.startsWith(QLatin1String("*.")))
        return host.endsWith(wanted.mid(1)) && host.size() > wanted.size() - 1;
    return !host.isEmpty() && host == wanted;
}

bool parameterMatches(const QString &specifier, const RuleSubject &subject)
{
    const qsizetype colon = specifier.indexOf(u':');
    if (colon > 0 && subject.input.contains(specifier.left(colon))) {
        const QString value = subject.input.value(specifier.left(colon)).toVariant().toString();
        return commandPattern(specifier.mid(colon + 1)).match(value).hasMatch();
    }
    for (const QJsonValue &value : subject.input) {
        if (value.isString() && commandPattern(specifier).match(value.toString()).hasMatch())
            return true;
    }
    return false;
}

bool restrictsCommand(const QString &specifier, const RuleSubject &subject)
{
    if (commandMatches(specifier, subject.command.trimmed()))
        return true;
    for (const CommandPart &part : commandParts(subject.script)) {
        if (commandMatches(specifier, part.text))
            return true;
        for (const QString &inner : part.inner) {
            if (commandMatches(specifier, inner))
                return true;
        }
    }
    return false;
}

struct WrapperGrammar {
    QLatin1StringView name;
    QLatin1StringView optionsWithValue; ///< Short letters.
    int operands; ///< Of its own, before the command.
};

constexpr WrapperGrammar wrappers[] = {
    {QLatin1StringView("timeout"), QLatin1StringView("ks"), 1},
    {QLatin1StringView("time"), QLatin1StringView("fo"), 0},
    {QLatin1StringView("nice"), QLatin1StringView("n"), 0},
    {QLatin1StringView("nohup"), QLatin1StringView(""), 0},
    {QLatin1StringView("stdbuf"), QLatin1StringView("ioe"), 0},
    {QLatin1StringView("command"), QLatin1StringView(""), 0},
    {QLatin1StringView("builtin"), QLatin1StringView(""), 0},
    {QLatin1StringView("env"), QLatin1StringView("uCS"), 0},
    {QLatin1StringView("xargs"), QLatin1StringView("adEeIiLlnPs"), 0},
};

/// The words behind a wrapper; empty when there is none. \a plain says whether it had no options that change much.
QStringList withoutWrapper(const QStringList &words, bool &plain)
{
    if (words.isEmpty())
        return {};
    for (const WrapperGrammar &wrapper : wrappers) {
        if (words[0] != wrapper.name)
            continue;
        plain = true;
        qsizetype i = 1;
        for (; i < words.size(); ++i) {
            const QString &word = words[i];
            if (wrapper.name == QLatin1StringView("env") && word.contains(u'=') && !word.startsWith(u'-')) {
                plain = false;
                continue;
            }
            if (!word.startsWith(u'-') || word == QLatin1String("-"))
                break;
            if (word == QLatin1String("--")) {
                ++i;
                break;
            }
            if (wrapper.name == QLatin1StringView("env") || wrapper.name == QLatin1StringView("xargs"))
                plain = false;
            if (!word.startsWith(QLatin1String("--")) && word.size() == 2
                && QStringView(QString(wrapper.optionsWithValue)).contains(word[1]))
                ++i;
        }
        return words.mid(i + wrapper.operands);
    }
    return {};
}

const QSet<QString> &harmlessVariables()
{
    static const QSet<QString> names{"LANG",        "LC_ALL",  "LC_CTYPE", "LC_COLLATE",
                                     "LC_MESSAGES", "TZ",      "NO_COLOR", "FORCE_COLOR",
                                     "TERM",        "COLUMNS", "LINES",    "CI"};
    return names;
}

QString escapedCommand(QString command)
{
    return command.replace(u'*', QLatin1String("\\*"));
}

QString escapedPath(const QString &path)
{
    QString escaped;
    for (const QChar letter : path) {
        if (QStringView(u"*?[\\").contains(letter))
            escaped += u'\\';
        escaped += letter;
    }
    return escaped;
}

} // namespace

QList<CommandPart> commandParts(const ShellScript &script)
{
    QList<CommandPart> parts;
    for (const ShellCommand &command : script.commands) {
        CommandPart part;
        QStringList words;
        for (const ShellWord &word : command.words)
            words.append(word.literal().value_or(word.source));
        part.text = words.join(u' ');
        for (const ShellAssignment &assignment : command.assignments)
            part.environment |= !words.isEmpty() && !harmlessVariables().contains(assignment.name);
        for (const ShellRedirection &redirection : command.redirections) {
            const QString target = redirection.target.literal().value_or(QString());
            static const QRegularExpression harmless(
                QStringLiteral("^(/dev/(null|stdout|stderr)|[0-9]+-?|-)$"));
            part.writesFile |= redirection.writes() && !harmless.match(target).hasMatch();
        }
        if (command.kind == ShellCommand::Kind::Simple) {
            bool plain = true;
            while (true) {
                words = withoutWrapper(words, plain);
                if (words.isEmpty())
                    break;
                part.environment |= !plain;
                part.inner.append(words.join(u' '));
            }
        } else if (command.kind != ShellCommand::Kind::Group && command.kind != ShellCommand::Kind::Loop) {
            part.text.clear(); // Tests, arithmetic and definitions run nothing by themselves.
        } else {
            part.text.clear();
        }
        if (!part.text.isEmpty() || part.writesFile)
            parts.append(part);
    }
    return parts;
}

bool allowsPart(const PermissionRule &rule, const CommandPart &part)
{
    if (rule.tool() != QLatin1String("Bash"))
        return false;
    if (rule.specifier().isEmpty())
        return true;
    if (part.environment)
        return false;
    if (commandMatches(rule.specifier(), part.text))
        return true;
    return std::any_of(part.inner.begin(), part.inner.end(),
                       [&rule](const QString &inner) { return commandMatches(rule.specifier(), inner); });
}

bool isExactly(const PermissionRule &rule, const QString &command)
{
    return rule.tool() == QLatin1String("Bash") && rule.specifier() == escapedCommand(command.trimmed());
}

bool coversWholeTool(const PermissionRule &rule)
{
    static const QSet<QString> everything{"", "*", ":*", "**", "/**", "./**", "//**", "* *"};
    return everything.contains(rule.specifier());
}

bool matches(const PermissionRule &rule, const RuleSubject &subject, RuleUse use)
{
    const QString &specifier = rule.specifier();
    // A rule on reading stops a command that reads the same file.
    if (use == RuleUse::Restrict && subject.tool == QLatin1String("Bash") && !specifier.isEmpty()) {
        const auto test = [&](const QString &path) { return pathMatches(specifier, path, subject); };
        if (rule.tool() == QLatin1String("Read") && anyOrAll(subject.reads, use, test))
            return true;
        if (rule.tool() == QLatin1String("Edit") && anyOrAll(subject.writes, use, test))
            return true;
    }
    if (rule.tool() == QLatin1String("Write") && !specifier.isEmpty()) {
        // For allowing only Edit rules count, as elsewhere; to ignore a denial would surprise.
        return use == RuleUse::Restrict && writers().contains(subject.tool)
               && anyOrAll(subject.writes, use,
                           [&](const QString &path) { return pathMatches(specifier, path, subject); });
    }
    if (!toolMatches(rule.tool(), subject.tool))
        return false;
    if (specifier.isEmpty())
        return true;
    if (subject.tool == QLatin1String("Bash")) {
        if (isExactly(rule, subject.command))
            return true;
        return use == RuleUse::Restrict && restrictsCommand(specifier, subject);
    }
    if (rule.tool() == QLatin1String("Read") || rule.tool() == QLatin1String("Edit")) {
        const QStringList &paths = rule.tool() == QLatin1String("Read") ? subject.reads : subject.writes;
        return anyOrAll(paths, use,
                        [&](const QString &path) { return pathMatches(specifier, path, subject); });
    }
    if (specifier.startsWith(QLatin1String("domain:")))
        return anyOrAll(subject.urls, use,
                        [&](const QString &url) { return domainMatches(specifier.mid(7), url); });
    return parameterMatches(specifier, subject);
}

QString suggestionFor(const RuleSubject &subject)
{
    const auto anchored = [&subject](const QString &path) {
        const QString below =
            path.startsWith(subject.workspace + u'/') ? path.mid(subject.workspace.size()) : QString();
        return below.isEmpty() ? QLatin1Char('/') + escapedPath(path) : escapedPath(below);
    };
    if (subject.tool == QLatin1String("Bash")) {
        const QString command = subject.command.trimmed();
        return command.isEmpty() ? QString() : QStringLiteral("Bash(%1)").arg(escapedCommand(command));
    }
    if (writers().contains(subject.tool)) {
        return subject.writes.size() == 1 ? QStringLiteral("Edit(%1)").arg(anchored(subject.writes.first()))
                                          : QString();
    }
    if (readers().contains(subject.tool)) {
        return subject.reads.size() == 1 ? QStringLiteral("Read(%1)").arg(anchored(subject.reads.first()))
                                         : QString();
    }
    if (subject.tool == QLatin1String("WebFetch")) {
        const QString host =
            subject.urls.size() == 1 ? QUrl(subject.urls.first()).host().toLower() : QString();
        return host.isEmpty() ? QString() : QStringLiteral("WebFetch(domain:%1)").arg(host);
    }
    return PermissionRule::parse(subject.tool) ? subject.tool : QString();
}

} // namespace paddock
