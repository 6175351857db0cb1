#include "ui/style/visible_text.h"

#include "core/base/misleading.h"

#include <QCoreApplication>

namespace paddock {
namespace {

constexpr char16_t escape = 0x1b;

// What people write on purpose stays as it is.
constexpr qsizetype mostBlanks = 4;
constexpr qsizetype mostIndentation = 24;
constexpr qsizetype mostEmptyLines = 2;

struct VisibleText {
    Q_DECLARE_TR_FUNCTIONS(paddock::VisibleText)
};

QString codePoint(char32_t c)
{
    return QStringLiteral("<U+%1>").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

QString visibleBlanks(QStringView run, qsizetype most)
{
    if (run.size() <= most)
        return run.toString();
    return VisibleText::tr("<%n blanks>", nullptr, int(run.size()));
}

/// \a run is all the white space between two words.
QString visibleSpace(QStringView run, bool atStart)
{
    const qsizetype first = run.indexOf(u'\n');
    if (first < 0)
        return visibleBlanks(run, atStart ? mostIndentation : mostBlanks);
    const QStringView indentation = run.mid(run.lastIndexOf(u'\n') + 1);
    const auto emptyLines = run.count(u'\n') - 1;
    QString result = visibleBlanks(run.left(first), mostBlanks) + u'\n';
    if (emptyLines > mostEmptyLines)
        result += VisibleText::tr("<%n empty lines>", nullptr, int(emptyLines)) + u'\n';
    else
        result += QString(emptyLines, u'\n');
    return result + visibleBlanks(indentation, mostIndentation);
}

/// The index after the escape sequence that starts at \a at (ECMA-48: CSI, OSC and the two-byte kind).
qsizetype endOfSequence(QStringView text, qsizetype at)
{
    qsizetype i = at + 1;
    if (i >= text.size())
        return text.size();
    if (text[i] == u'[') {
        for (++i; i < text.size(); ++i) {
            if (text[i] >= u'@' && text[i] <= u'~')
                return i + 1;
        }
        return text.size();
    }
    if (text[i] == u']' || text[i] == u'P' || text[i] == u'_' || text[i] == u'^') {
        for (++i; i < text.size(); ++i) {
            if (text[i] == QChar(0x07))
                return i + 1;
            if (text[i] == QChar(escape))
                return qMin(i + 2, text.size());
        }
        return text.size();
    }
    return i + 1;
}

} // namespace

QString visibleText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (isMisleading(c)) {
            result += codePoint(c);
        } else {
            result += text[i];
            if (pair)
                result += text[i + 1];
        }
        if (pair)
            ++i;
    }
    return result;
}

QString visibleCommand(QStringView command)
{
    const auto splits = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; };
    const QString text = visibleText(command);
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && splits(text[end]))
            ++end;
        if (end > i) {
            result += visibleSpace(QStringView(text).mid(i, end - i), i == 0);
            i = end;
            continue;
        }
        result += text[i].isSpace() ? codePoint(text[i].unicode()) : QString(text[i]);
        ++i;
    }
    return result;
}

QString visibleOutput(QStringView output)
{
    QString text;
    text.reserve(output.size());
    qsizetype lineStart = 0;
    bool rewind = false; // a carriage return came: the next character overwrites the line
    for (qsizetype i = 0; i < output.size();) {
        const QChar c = output[i];
        if (c == QChar(escape)) {
            i = endOfSequence(output, i);
            continue;
        }
        ++i;
        if (c == u'\r') {
            rewind = true;
            continue;
        }
        if (c == u'\n') {
            rewind = false;
            text += c;
            lineStart = text.size();
            continue;
        }
        if (rewind) {
            text.truncate(lineStart);
            rewind = false;
        }
        if (c == QChar(0x08)) {
            if (text.size() > lineStart)
                text.chop(1);
            continue;
        }
        text += c;
    }
    return visibleText(text);
}

} // namespace paddock
