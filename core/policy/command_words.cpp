#include "core/policy/command_walk.h"

#include "core/files/sensitive_files.h"

#include <QRegularExpression>

// What words come to: variables, substitutions, patterns.

namespace paddock {

namespace {

using ValueKind = WordValue::Kind;

constexpr qsizetype mostTexts = 64;

/// What the whole is when this part is in it.
ValueKind worse(ValueKind left, ValueKind right)
{
    const auto rank = [](ValueKind kind) {
        switch (kind) {
        case ValueKind::Known:
            return 0;
        case ValueKind::Number:
            return 1;
        case ValueKind::Pattern:
            return 2;
        case ValueKind::Names:
            return 3;
        case ValueKind::Scratch:
            return 4;
        case ValueKind::Unknown:
            return 5;
        }
        return 5;
    };
    return rank(left) < rank(right) ? right : left;
}

} // namespace

WordValue CommandWalk::evaluate(const ShellWord &word) const
{
    WordValue result{ValueKind::Known, {QString()}};
    bool open = true; // Whether the texts still grow: behind an unknown part nothing can be said.
    const auto append = [&result](const QStringList &choices) {
        QStringList grown;
        for (const QString &start : std::as_const(result.texts)) {
            for (const QString &choice : choices) {
                if (grown.size() < mostTexts)
                    grown.append(start + choice);
            }
        }
        result.texts = grown;
    };
    for (const ShellPiece &piece : word.pieces) {
        switch (piece.kind) {
        case ShellPiece::Kind::Plain:
        case ShellPiece::Kind::Quoted:
            if (open)
                append({piece.text});
            else if (piece.text.contains(QLatin1String("..")))
                result.kind = ValueKind::Unknown; // A known folder's name and a step up lead anywhere.
            break;
        case ShellPiece::Kind::Pattern:
            if (open)
                append({piece.text});
            result.kind = worse(result.kind, ValueKind::Pattern);
            break;
        case ShellPiece::Kind::Tilde:
            if (piece.text == QLatin1String("~"))
                append({m_home});
            else if (piece.text == QLatin1String("~+") && directory())
                append({*directory()});
            else
                append({QStringLiteral("/home/") + piece.text.mid(1)});
            break;
        case ShellPiece::Kind::Pipe:
            append({QStringLiteral("/dev/fd/63")});
            break;
        case ShellPiece::Kind::Arithmetic:
            append({QStringLiteral("0")});
            result.kind = worse(result.kind, ValueKind::Number);
            break;
        case ShellPiece::Kind::Variable:
        case ShellPiece::Kind::Output: {
            const WordValue part =
                piece.kind == ShellPiece::Kind::Variable ? evaluateVariable(piece) : evaluateOutput(piece);
            if (open
                && (part.kind == ValueKind::Known || part.kind == ValueKind::Pattern
                    || part.kind == ValueKind::Number))
                append(part.texts);
            else
                open = false;
            // Names behind a folder of their own are not the names that were listed.
            const bool behind = part.kind == ValueKind::Names && !result.texts.value(0).isEmpty()
                                && (result.texts.value(0).startsWith(u'/')
                                    || result.texts.value(0).contains(QLatin1String("..")));
            result.kind = behind ? ValueKind::Unknown : worse(result.kind, part.kind);
            break;
        }
        }
    }
    return result;
}

WordValue CommandWalk::evaluateVariable(const ShellPiece &piece) const
{
    static const QRegularExpression form(
        QStringLiteral("^(#?)([A-Za-z_][A-Za-z_0-9]*|[0-9]+|[?#@*!$-])(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(piece.text);
    if (!match.hasMatch())
        return {ValueKind::Unknown, {}};
    const QString name = match.captured(2);
    const QString operation = match.captured(3);
    if (!match.captured(1).isEmpty() || QStringView(u"?#!$").contains(name) || name == QLatin1String("RANDOM")
        || name == QLatin1String("UID") || name == QLatin1String("SECONDS")
        || name == QLatin1String("LINENO"))
        return {ValueKind::Number, {QStringLiteral("0")}};
    WordValue value{ValueKind::Unknown, {}};
    if (m_variables.contains(name))
        value = m_variables.value(name);
    else if (name == QLatin1String("HOME"))
        value = {ValueKind::Known, {m_home}};
    else if (name == QLatin1String("PWD") && directory())
        value = {ValueKind::Known, {*directory()}};
    if (operation.isEmpty())
        return value;
    // Parts of a name: cutting off ends leads to no place that the whole does not lead to, but for its parents.
    if (operation == QLatin1String("[0]") || operation == QLatin1String("[@]")
        || operation == QLatin1String("[*]"))
        return value;
    static const QRegularExpression literalCut(QStringLiteral("^(%%?|##?)([A-Za-z0-9._/-]*)$"));
    if (const auto cut = literalCut.match(operation); cut.hasMatch() && value.kind == ValueKind::Known) {
        const QString end = cut.captured(2);
        for (QString &text : value.texts) {
            if (operation.startsWith(u'%') && text.endsWith(end))
                text.chop(end.size());
            else if (operation.startsWith(u'#') && text.startsWith(end))
                text.remove(0, end.size());
        }
        return value;
    }
    // A text that leads elsewhere may be left as it is.
    if (value.kind != ValueKind::Names && value.kind != ValueKind::Number
        && std::any_of(value.texts.begin(), value.texts.end(), [](const QString &text) {
               return text.startsWith(u'/') || text.contains(QLatin1String(".."));
           }))
        return {ValueKind::Unknown, {}};
    const bool cuts = operation.startsWith(u'%') || operation.startsWith(QLatin1String("##"));
    if (cuts && value.kind != ValueKind::Unknown && !operation.contains(QLatin1String("/*")))
        return {value.kind == ValueKind::Known || value.kind == ValueKind::Pattern ? ValueKind::Names
                                                                                   : value.kind,
                {}};
    if (operation == QLatin1String("##*/"))
        return {ValueKind::Number, {QStringLiteral("name")}};
    return {ValueKind::Unknown, {}};
}

bool CommandWalk::listsWorkspace(const QList<int> &commands) const
{
    static const QSet<QString> filters{"sort", "head", "tail", "uniq", "grep", "egrep", "fgrep", "cat", "tr"};
    static const QSet<QString> listers{"find",   "ls",    "rg",    "grep", "fd",
                                       "fdfind", "egrep", "fgrep", "git",  "basename"};
    bool listed = false;
    for (const int index : commands) {
        const ShellCommand &command = m_script->commands.value(index);
        if (command.kind != ShellCommand::Kind::Simple || command.words.isEmpty())
            return false;
        const QString program = programOf(command);
        if (!listed) {
            if (!listers.contains(program))
                return false;
            if (program == QLatin1String("git")) {
                const QString sub = command.words.value(1).literal().value_or(QString());
                const QString only = command.words.value(2).literal().value_or(QString());
                if (sub != QLatin1String("ls-files")
                    && !(sub == QLatin1String("diff") && only == QLatin1String("--name-only")))
                    return false;
            }
            for (const ShellWord &word : command.words) {
                const WordValue value = evaluate(word);
                const QString text = value.texts.value(0);
                // Whoever lists secrets by name opens them by name.
                if (SensitiveFiles::isSecretName(QString(text).remove(u'*')))
                    return false;
                // Where a listing looks is known and inside: it stays below the folder in which it runs.
                if (value.kind == ValueKind::Unknown || text == QLatin1String("..")
                    || text.startsWith(QLatin1String("../"))
                    || (text.startsWith(u'/') && !text.startsWith(m_boundary.root().path())))
                    return false;
            }
            listed = true;
        } else if (!filters.contains(program)) {
            return false;
        }
    }
    return listed;
}

/// Whether what a `read` takes in are names out of a listing of the workspace: `git ls-files | while read f`, or a loop
/// with `done < <(git ls-files)` behind it.
bool CommandWalk::readsListing(const ShellCommand &command) const
{
    if (!command.upstream.isEmpty())
        return listsWorkspace(command.upstream);
    for (qsizetype i = &command - m_script->commands.constData() + 1; i < m_script->commands.size(); ++i) {
        const ShellCommand &group = m_script->commands[i];
        if (group.kind != ShellCommand::Kind::Group || !group.source.contains(command.source))
            continue;
        for (const ShellRedirection &redirection : group.redirections) {
            const QList<int> inner = redirection.target.commands();
            if (redirection.op == QLatin1String("<") && !inner.isEmpty())
                return listsWorkspace(inner);
        }
    }
    return false;
}

WordValue CommandWalk::evaluateOutput(const ShellPiece &piece) const
{
    if (piece.commands.isEmpty())
        return {ValueKind::Unknown, {}};
    if (listsWorkspace(piece.commands))
        return {ValueKind::Names, {}};
    static const QSet<QString> numbers{"seq", "date", "nproc", "wc", "id", "uname", "expr", "arch"};
    const QString last = programOf(m_script->commands.value(piece.commands.last()));
    if (numbers.contains(last))
        return {ValueKind::Number, {QStringLiteral("0")}};
    if (piece.commands.size() > 1)
        return {ValueKind::Unknown, {}};
    if (last == QLatin1String("mktemp"))
        return {ValueKind::Scratch, {}};
    if (last == QLatin1String("pwd") && directory())
        return {ValueKind::Known, {*directory()}};
    return {ValueKind::Unknown, {}};
}

Arguments CommandWalk::argumentsOf(const QList<ShellWord> &words) const
{
    Arguments arguments;
    for (const ShellWord &word : words)
        arguments.append({word, evaluate(word)});
    return arguments;
}

void CommandWalk::noteVariable(const QString &name, const WordValue &value)
{
    const auto before = m_variables.constFind(name);
    if (before == m_variables.constEnd()) {
        m_variables.insert(name, value);
        return;
    }
    // Which of several values it has at a place depends on the way there: any of them counts.
    WordValue joined{worse(before->kind, value.kind), before->texts};
    for (const QString &text : value.texts) {
        if (!joined.texts.contains(text))
            joined.texts.append(text);
    }
    m_variables[name] = joined;
}

void CommandWalk::noteVariables(const ShellCommand &command)
{
    if (command.words.isEmpty()) {
        for (const ShellAssignment &assignment : command.assignments) {
            const bool plain = !assignment.append && !assignment.isArray;
            noteVariable(assignment.name,
                         plain ? evaluate(assignment.value) : WordValue{ValueKind::Unknown, {}});
        }
        return;
    }
    if (command.kind == ShellCommand::Kind::Function) {
        m_functions.insert(command.words.first().visible());
        return;
    }
    if (command.kind == ShellCommand::Kind::Loop) {
        for (qsizetype i = 1; i < command.words.size(); ++i)
            noteVariable(command.words.first().visible(), evaluate(command.words[i]));
        if (command.words.size() == 1)
            noteVariable(command.words.first().visible(), {ValueKind::Unknown, {}});
        return;
    }
    const QString program = programOf(command);
    static const QSet<QString> declarers{"export", "declare", "typeset", "local", "readonly"};
    static const QSet<QString> setters{"read",   "mapfile", "readarray", "getopts",
                                       "printf", "let",     "unset",     "eval"};
    if (!declarers.contains(program) && !setters.contains(program))
        return;
    for (qsizetype i = 1; i < command.words.size(); ++i) {
        const QString text = command.words[i].visible();
        const qsizetype equals = text.indexOf(u'=');
        if (declarers.contains(program) && equals > 0) {
            // The word without its name: pieces begin with the text that holds the "=".
            ShellWord value = command.words[i];
            if (!value.pieces.isEmpty() && value.pieces.first().text.contains(u'='))
                value.pieces.first().text.remove(0, value.pieces.first().text.indexOf(u'=') + 1);
            noteVariable(text.left(equals), evaluate(value));
        } else if (setters.contains(program) && !text.startsWith(u'-')) {
            const bool names = program == QLatin1String("read") && readsListing(command);
            noteVariable(text.section(u'=', 0, 0), {names ? ValueKind::Names : ValueKind::Unknown, {}});
        }
    }
}

} // namespace paddock
