#include "core/policy/shell_reading.h"

namespace paddock {

namespace {

/// What is shown of a command in a sentence.
QString sentencePart(const ReadCommand &command)
{
    QStringList words = command.assignments + command.words + command.redirections;
    for (QString &word : words)
        word.replace(ReadCommand::mark, QStringLiteral("$(\u2026)")); // An ellipsis.
    const QString text = words.join(u' ').simplified();
    return text.size() > 120 ? text.left(120) + QChar(0x2026) : text;
}

QString comparableBody(QString body)
{
    while (body.endsWith(u'\n'))
        body.chop(1);
    return body;
}

} // namespace

QString comparableWord(const ShellWord &word)
{
    QString text;
    for (const ShellPiece &piece : word.pieces) {
        switch (piece.kind) {
        case ShellPiece::Kind::Plain:
        case ShellPiece::Kind::Quoted:
        case ShellPiece::Kind::Pattern:
        case ShellPiece::Kind::Tilde:
            text += piece.text;
            break;
        case ShellPiece::Kind::Variable:
        case ShellPiece::Kind::Output:
        case ShellPiece::Kind::Pipe:
        case ShellPiece::Kind::Arithmetic:
            text += ReadCommand::mark;
            break;
        }
    }
    return text;
}

QList<ReadCommand> readCommands(const ShellScript &script)
{
    QList<ReadCommand> commands;
    for (const ShellCommand &command : script.commands) {
        ReadCommand read;
        read.kind = command.kind;
        for (const ShellAssignment &assignment : command.assignments) {
            read.assignments.append(assignment.name
                                    + (assignment.append ? QLatin1String("+=") : QLatin1String("="))
                                    + comparableWord(assignment.value));
        }
        const bool counted =
            command.kind == ShellCommand::Kind::Test || command.kind == ShellCommand::Kind::Arithmetic;
        for (const ShellWord &word : command.words) {
            if (counted)
                break;
            read.words.append(comparableWord(word));
            if (read.words == QStringList("let") && command.kind == ShellCommand::Kind::Simple)
                break;
        }
        for (const ShellRedirection &redirection : command.redirections) {
            QString text = redirection.op + u' ' + comparableWord(redirection.target);
            if (redirection.op == QLatin1String("<<") || redirection.op == QLatin1String("<<-"))
                text += u'\n' + comparableBody(redirection.body);
            read.redirections.append(text);
        }
        commands.append(read);
    }
    return commands;
}

QString ReadingComparison::difference(const ShellScript &ours, const ShellReading &other)
{
    QList<ReadCommand> onlyTheirs = other.commands;
    QList<ReadCommand> onlyOurs;
    for (const ReadCommand &command : readCommands(ours)) {
        if (!onlyTheirs.removeOne(command))
            onlyOurs.append(command);
    }
    if (onlyOurs.isEmpty() && onlyTheirs.isEmpty())
        return {};
    if (onlyTheirs.isEmpty())
        return tr("Only one of two readers finds \"%1\".").arg(sentencePart(onlyOurs.first()));
    if (onlyOurs.isEmpty())
        return tr("Only one of two readers finds \"%1\".").arg(sentencePart(onlyTheirs.first()));
    return tr("Where one reader finds \"%1\", another finds \"%2\".")
        .arg(sentencePart(onlyOurs.first()), sentencePart(onlyTheirs.first()));
}

} // namespace paddock
