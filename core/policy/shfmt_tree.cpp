#include "core/policy/shfmt_tree.h"

#include "core/policy/shell_quotes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace paddock {

namespace {

using PartKind = ShellPiece::Kind;

struct TreeText {
    Q_DECLARE_TR_FUNCTIONS(paddock::ShfmtTree)
};

/// Walks over the tree and notes each command. Words become ShellWords, so that both readers share what is no
/// grammar: how braces multiply words.
class TreeWalk
{
public:
    TreeWalk(ShellReading &reading, const QString &text)
        : m_reading(reading)
        , m_text(text.toUtf8())
    {}

    void visit(const QJsonValue &value)
    {
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                visit(item);
        } else if (value.isObject()) {
            visitObject(value.toObject());
        }
    }

private:
    static qsizetype offset(const QJsonObject &node, QLatin1StringView place)
    {
        // A place at the very beginning may have been left out.
        return qsizetype(node[place].toObject()[QLatin1StringView("Offset")].toDouble(0));
    }

    QString source(const QJsonObject &node) const
    {
        const qsizetype start = offset(node, QLatin1StringView("Pos"));
        return QString::fromUtf8(m_text.mid(start, offset(node, QLatin1StringView("End")) - start));
    }

    void fail(const QString &type)
    {
        m_reading.state = ShellReading::State::Unavailable;
        m_reading.detail = TreeText::tr("shfmt knows a form of shell that Paddock does not (%1).").arg(type);
    }

    void visitObject(const QJsonObject &node)
    {
        const QString type = node["Type"].toString();
        static const QSet<QString> known{
            "",           "File",       "CallExpr",   "IfClause",     "WhileClause", "ForClause",
            "Block",      "Subshell",   "BinaryCmd",  "FuncDecl",     "ArithmCmd",   "CaseClause",
            "DeclClause", "LetClause",  "TimeClause", "CoprocClause", "Lit",         "TestClause",
            "SglQuoted",  "DblQuoted",  "ParamExp",   "CmdSubst",     "ArithmExp",   "ProcSubst",
            "ExtGlob",    "WordIter",   "CStyleLoop", "BinaryArithm", "UnaryArithm", "ParenArithm",
            "Word",       "BinaryTest", "UnaryTest",  "ParenTest"};
        if (!known.contains(type))
            return fail(type);
        if (type.isEmpty() && (node.contains("Cmd") || node.contains("Redirs")))
            return visitStatement(node);
        if (type == QLatin1String("CStyleLoop"))
            note({ShellCommand::Kind::Arithmetic});
        visitMembers(node);
    }

    void visitMembers(const QJsonObject &node)
    {
        for (const QJsonValue &member : node)
            visit(member);
    }

    /// A command with its redirections.
    void visitStatement(const QJsonObject &statement)
    {
        const QJsonObject command = statement["Cmd"].toObject();
        const QString type = command["Type"].toString();
        ReadCommand read;
        bool simple = command.isEmpty();
        if (type == QLatin1String("CallExpr")) {
            simple = true;
            for (const QJsonValue &item : command["Assigns"].toArray())
                read.assignments.append(assignment(item.toObject()));
            for (const QJsonValue &item : command["Args"].toArray())
                addWords(read, wordOf(item.toObject()));
        } else if (type == QLatin1String("DeclClause")) {
            simple = true;
            read.words.append(command["Variant"].toObject()["Value"].toString());
            for (const QJsonValue &item : command["Args"].toArray())
                addWords(read, declared(item.toObject()));
        } else if (type == QLatin1String("LetClause")) {
            simple = true;
            read.words.append("let");
        } else if (type == QLatin1String("TestClause")) {
            note({ShellCommand::Kind::Test});
        } else if (type == QLatin1String("ArithmCmd")) {
            note({ShellCommand::Kind::Arithmetic});
        } else if (type == QLatin1String("FuncDecl")) {
            note({ShellCommand::Kind::Function, {}, {command["Name"].toObject()["Value"].toString()}});
        } else if (type == QLatin1String("CaseClause")) {
            note({ShellCommand::Kind::Case, {}, {comparableWord(wordOf(command["Word"].toObject()))}});
        } else if (type == QLatin1String("CoprocClause")) {
            note({ShellCommand::Kind::Simple, {}, {"coproc"}});
        } else if (type == QLatin1String("ForClause")
                   && command["Loop"].toObject()["Type"].toString() == QLatin1String("WordIter")) {
            const QJsonObject loop = command["Loop"].toObject();
            ReadCommand head{ShellCommand::Kind::Loop, {}, {loop["Name"].toObject()["Value"].toString()}};
            for (const QJsonValue &item : loop["Items"].toArray())
                addWords(head, wordOf(item.toObject()));
            note(head);
        }
        for (const QJsonValue &item : statement["Redirs"].toArray())
            read.redirections.append(redirection(item.toObject()));
        if (simple)
            note(read);
        else if (!read.redirections.isEmpty())
            note({ShellCommand::Kind::Group, {}, {}, read.redirections});
        visitObject(command);
        visit(statement["Redirs"]);
    }

    void note(const ReadCommand &command) { m_reading.commands.append(command); }

    static void addWords(ReadCommand &command, const ShellWord &word)
    {
        for (const ShellWord &expanded : expandBraces(word))
            command.words.append(comparableWord(expanded));
    }

    QString assignment(const QJsonObject &node) const
    {
        QString text = node["Name"].toObject()["Value"].toString();
        text += node["Append"].toBool() ? QLatin1String("+=") : QLatin1String("=");
        return text
               + (node.contains("Array") ? QString(ReadCommand::mark)
                                         : comparableWord(wordOf(node["Value"].toObject())));
    }

    /// An argument of declare, export and the like: an assignment, a bare name or an option.
    ShellWord declared(const QJsonObject &node) const
    {
        if (!node.contains("Name"))
            return wordOf(node["Value"].toObject());
        QString name = node["Name"].toObject()["Value"].toString();
        if (node.contains("Index"))
            name += u'[' + source(node["Index"].toObject()) + u']';
        if (node["Naked"].toBool())
            return {{{PartKind::Plain, name}}, name};
        name += node["Append"].toBool() ? QLatin1String("+=") : QLatin1String("=");
        ShellWord word{{{PartKind::Plain, name}}, name};
        if (node.contains("Array"))
            word.pieces.append({PartKind::Variable, {}});
        else
            word.pieces += wordOf(node["Value"].toObject()).pieces;
        return word;
    }

    QString redirection(const QJsonObject &node) const
    {
        // Longest first.
        static const QList<QByteArray> operators{"&>>", "<<<", "<<-", "<<", "<>", "<&",
                                                 ">>",  ">|",  ">&",  "&>", "<",  ">"};
        const QByteArray rest = m_text.mid(offset(node, QLatin1StringView("OpPos")), 3);
        const auto found = std::find_if(operators.begin(), operators.end(),
                                        [&rest](const QByteArray &op) { return rest.startsWith(op); });
        const QString op = found == operators.end() ? QStringLiteral("?") : QString::fromLatin1(*found);
        QString text = op + u' ' + comparableWord(wordOf(node["Word"].toObject()));
        if (op != QLatin1String("<<") && op != QLatin1String("<<-"))
            return text;
        // The place of the whole may reach over the line that ends it, so the body is put together from its parts.
        QString body;
        for (const QJsonValue &value : node["Hdoc"].toObject()["Parts"].toArray()) {
            const QJsonObject part = value.toObject();
            body += part["Type"].toString() == QLatin1String("Lit") ? part["Value"].toString() : source(part);
        }
        QStringList lines = body.split(u'\n');
        for (QString &line : lines) {
            while (op == QLatin1String("<<-") && line.startsWith(u'\t'))
                line.remove(0, 1);
        }
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        return text + u'\n' + lines.join(u'\n');
    }

    ShellWord wordOf(const QJsonObject &node) const
    {
        ShellWord word;
        addParts(word, node["Parts"].toArray(), false);
        return word;
    }

    void addParts(ShellWord &word, const QJsonArray &parts, bool quoted) const
    {
        for (const QJsonValue &value : parts) {
            const QJsonObject part = value.toObject();
            const QString type = part["Type"].toString();
            const QString text = part["Value"].toString();
            if (type == QLatin1String("Lit"))
                addLiteral(word, text, quoted);
            else if (type == QLatin1String("SglQuoted"))
                word.pieces.append({PartKind::Quoted, part["Dollar"].toBool() ? decodedAnsiC(text) : text});
            else if (type == QLatin1String("DblQuoted"))
                addParts(word, part["Parts"].toArray(), true);
            else if (type == QLatin1String("ExtGlob"))
                word.pieces.append({PartKind::Pattern, source(part)});
            else
                word.pieces.append({PartKind::Variable, {}});
        }
    }

    /// Takes backslashes off as the shell does, outside of quotes or between double ones.
    static void addLiteral(ShellWord &word, const QString &text, bool quoted)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool escapes =
                text[i] == u'\\'
                && (i + 1 == text.size() ? !quoted
                                         : !quoted || QStringView(u"$`\"\\\n").contains(text[i + 1]));
            if (!escapes || i + 1 == text.size()) {
                word.pieces.append({quoted ? PartKind::Quoted : PartKind::Plain, QString(text[i])});
                continue;
            }
            ++i;
            if (text[i] != u'\n')
                word.pieces.append({PartKind::Quoted, QString(text[i])});
        }
    }

    ShellReading &m_reading;
    const QByteArray m_text;
};

} // namespace

ShellReading readShfmtTree(const QByteArray &json, const QString &text)
{
    ShellReading reading;
    QJsonParseError error;
    const QJsonDocument tree = QJsonDocument::fromJson(json, &error);
    if (!tree.isObject() || !tree.object()["Stmts"].isArray()) {
        const bool empty = tree.isObject() && !tree.object().contains("Stmts");
        reading.state = empty ? ShellReading::State::Read : ShellReading::State::Unavailable;
        if (!empty)
            reading.detail = TreeText::tr("What shfmt wrote cannot be read.");
        return reading;
    }
    reading.state = ShellReading::State::Read;
    TreeWalk(reading, text).visit(tree.object()["Stmts"]);
    return reading;
}

} // namespace paddock
