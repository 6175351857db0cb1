#include "core/policy/shell_words.h"

namespace paddock {

namespace {

using PieceKind = ShellPiece::Kind;

constexpr int mostBraceWords = 256;

/// A word as single unquoted characters and whole other pieces, so that braces can be found across them.
QList<ShellPiece> atomsOf(const ShellWord &word)
{
    QList<ShellPiece> atoms;
    for (const ShellPiece &piece : word.pieces) {
        if (piece.kind != PieceKind::Plain) {
            atoms.append(piece);
            continue;
        }
        for (const QChar letter : piece.text)
            atoms.append({PieceKind::Plain, QString(letter)});
    }
    return atoms;
}

bool isPlain(const ShellPiece &atom, QChar letter)
{
    return atom.kind == PieceKind::Plain && atom.text == letter;
}

ShellWord joined(const QList<ShellPiece> &atoms, const QString &source)
{
    ShellWord word{{}, source};
    for (const ShellPiece &atom : atoms) {
        if (atom.kind == PieceKind::Plain && !word.pieces.isEmpty()
            && word.pieces.last().kind == PieceKind::Plain)
            word.pieces.last().text += atom.text;
        else
            word.pieces.append(atom);
    }
    return word;
}

/// The alternatives of a sequence such as 1..5 or a..e; nothing when it is none.
QList<QList<ShellPiece>> sequence(const QList<ShellPiece> &inside)
{
    QString text;
    for (const ShellPiece &atom : inside) {
        if (atom.kind != PieceKind::Plain)
            return {};
        text += atom.text;
    }
    const QStringList ends = text.split(QStringLiteral(".."));
    if (ends.size() < 2 || ends.size() > 3)
        return {};
    bool numbers = false;
    bool second = false;
    const qint64 from = ends[0].toLongLong(&numbers);
    const qint64 to = ends[1].toLongLong(&second);
    QList<QList<ShellPiece>> result;
    if (numbers && second) {
        if (qAbs(to - from) > mostBraceWords)
            return {{{PieceKind::Pattern, text}}};
        for (qint64 i = from; from <= to ? i <= to : i >= to; i += from <= to ? 1 : -1)
            result.append({{PieceKind::Plain, QString::number(i)}});
        return result;
    }
    if (ends[0].size() != 1 || ends[1].size() != 1)
        return {};
    const int last = ends[1][0].unicode();
    const int first = ends[0][0].unicode();
    for (int i = first; first <= last ? i <= last : i >= last; i += first <= last ? 1 : -1) {
        result.append({{PieceKind::Plain, QString(QChar(i))}});
        if (result.size() > mostBraceWords)
            return {{{PieceKind::Pattern, text}}};
    }
    return result;
}

void expand(const QList<ShellPiece> &atoms, qsizetype from, QList<QList<ShellPiece>> &result)
{
    for (qsizetype open = from; open < atoms.size(); ++open) {
        if (!isPlain(atoms[open], u'{'))
            continue;
        int depth = 0;
        QList<qsizetype> cuts{open};
        qsizetype close = -1;
        for (qsizetype i = open; i < atoms.size(); ++i) {
            if (isPlain(atoms[i], u'{'))
                ++depth;
            else if (isPlain(atoms[i], u',') && depth == 1)
                cuts.append(i);
            else if (isPlain(atoms[i], u'}') && --depth == 0) {
                close = i;
                break;
            }
        }
        if (close < 0)
            continue;
        QList<QList<ShellPiece>> choices;
        if (cuts.size() > 1) {
            cuts.append(close);
            for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
                choices.append(atoms.mid(cuts[i] + 1, cuts[i + 1] - cuts[i] - 1));
        } else {
            choices = sequence(atoms.mid(open + 1, close - open - 1));
        }
        if (choices.isEmpty())
            continue;
        for (const QList<ShellPiece> &choice : choices) {
            if (result.size() > mostBraceWords)
                return;
            // The choice may hold braces of its own, so reading goes on at the same place.
            expand(atoms.mid(0, open) + choice + atoms.mid(close + 1), open, result);
        }
        return;
    }
    result.append(atoms);
}

} // namespace

std::optional<QString> ShellWord::literal() const
{
    QString value;
    for (const ShellPiece &piece : pieces) {
        if (piece.kind != PieceKind::Plain && piece.kind != PieceKind::Quoted)
            return {};
        value += piece.text;
    }
    return value;
}

QString ShellWord::visible() const
{
    QString value;
    for (const ShellPiece &piece : pieces) {
        if (piece.kind == PieceKind::Plain || piece.kind == PieceKind::Quoted
            || piece.kind == PieceKind::Pattern)
            value += piece.text;
    }
    return value;
}

bool ShellWord::isQuoted() const
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const ShellPiece &piece) { return piece.kind == PieceKind::Quoted; });
}

QList<int> ShellWord::commands() const
{
    QList<int> all;
    for (const ShellPiece &piece : pieces)
        all += piece.commands;
    return all;
}

bool ShellRedirection::writes() const
{
    return op.contains(u'>');
}

QList<ShellWord> expandBraces(const ShellWord &word)
{
    QList<QList<ShellPiece>> results;
    expand(atomsOf(word), 0, results);
    QList<ShellWord> words;
    for (const QList<ShellPiece> &atoms : results)
        words.append(joined(atoms, word.source));
    return words;
}

} // namespace paddock
