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

// A rainbow has fewer; what comes after them stays plain.
constexpr qsizetype mostStyles = 4096;

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

/// One colour of an extended sequence, "5;N" or "2;R;G;B"; leaves \a at behind it. Nothing when it makes no sense.
int extendedColor(const QList<int> &codes, qsizetype &at)
{
    const auto code = [&](qsizetype i) { return i < codes.size() ? codes[i] : OutputStyle::none; };
    const auto isByte = [](int value) { return value >= 0 && value <= 255; };
    const int kind = code(at + 1);
    if (kind == 5) {
        at += 2;
        return isByte(code(at)) ? code(at) : OutputStyle::none;
    }
    if (kind != 2)
        return OutputStyle::none;
    at += 4;
    const int red = code(at - 2);
    const int green = code(at - 1);
    const int blue = code(at);
    if (!isByte(red) || !isByte(green) || !isByte(blue))
        return OutputStyle::none;
    return OutputStyle::direct + (red << 16) + (green << 8) + blue;
}

void applySgr(OutputStyle &style, QStringView parameters)
{
    QList<int> codes;
    for (const QStringView one : parameters.split(u';')) {
        // "4:3" and "38:2::r:g:b" are the newer way to write them.
        const auto parts = one.split(u':');
        const bool isColor = parts.size() > 2 && (parts[0] == u"38" || parts[0] == u"48");
        for (qsizetype i = 0; i < (isColor ? parts.size() : 1); ++i) {
            if (i == 2 && isColor && parts.size() > 5)
                continue; // the colour space, which nobody sets
            codes.append(parts[i].isEmpty() ? 0 : parts[i].toInt());
        }
    }
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int code = codes[i];
        if (code == 0)
            style = {};
        else if (code == 1)
            style.bold = true;
        else if (code == 2)
            style.faint = true;
        else if (code == 3)
            style.italic = true;
        else if (code == 4 || code == 21)
            style.underlined = true;
        else if (code == 7)
            style.inverse = true;
        else if (code == 9)
            style.struck = true;
        else if (code == 22)
            style.bold = style.faint = false;
        else if (code == 23)
            style.italic = false;
        else if (code == 24)
            style.underlined = false;
        else if (code == 27)
            style.inverse = false;
        else if (code == 29)
            style.struck = false;
        else if (code >= 30 && code <= 37)
            style.ink = code - 30;
        else if (code == 38)
            style.ink = extendedColor(codes, i);
        else if (code == 39)
            style.ink = OutputStyle::none;
        else if (code >= 40 && code <= 47)
            style.ground = code - 40;
        else if (code == 48)
            style.ground = extendedColor(codes, i);
        else if (code == 49)
            style.ground = OutputStyle::none;
        else if (code >= 90 && code <= 97)
            style.ink = code - 90 + 8;
        else if (code >= 100 && code <= 107)
            style.ground = code - 100 + 8;
    }
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
    return styledOutput(output).text;
}

StyledOutput styledOutput(QStringView output)
{
    QString text;
    text.reserve(output.size());
    // Which style each character has; the first one is plain. Few are used, so they are looked up by number.
    QList<OutputStyle> styles{OutputStyle()};
    QList<quint16> styleOf;
    styleOf.reserve(output.size());
    OutputStyle now;
    quint16 current = 0;
    qsizetype lineStart = 0;
    bool rewind = false; // a carriage return came: the next character overwrites the line
    for (qsizetype i = 0; i < output.size();) {
        const QChar c = output[i];
        if (c == QChar(escape)) {
            const qsizetype end = endOfSequence(output, i);
            if (end - i >= 3 && output[i + 1] == u'[' && output[end - 1] == u'm') {
                applySgr(now, output.mid(i + 2, end - i - 3));
                qsizetype known = styles.indexOf(now);
                if (known < 0 && styles.size() < mostStyles) {
                    known = styles.size();
                    styles.append(now);
                }
                current = quint16(qMax<qsizetype>(0, known));
            }
            i = end;
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
            styleOf.append(0);
            lineStart = text.size();
            continue;
        }
        if (rewind) {
            text.truncate(lineStart);
            styleOf.resize(lineStart);
            rewind = false;
        }
        if (c == QChar(0x08)) {
            if (text.size() > lineStart) {
                text.chop(1);
                styleOf.removeLast();
            }
            continue;
        }
        text += c;
        styleOf.append(current);
    }
    StyledOutput result;
    if (styles.size() == 1) {
        result.text = visibleText(text);
        return result;
    }
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from + 1;
        while (end < text.size()
               && (styleOf[end] == styleOf[from]
                   || (text[end].isLowSurrogate() && text[end - 1].isHighSurrogate())))
            ++end;
        const QString shown = visibleText(QStringView(text).mid(from, end - from));
        const OutputStyle &style = styles[styleOf[from]];
        if (style != OutputStyle()) {
            const int at = int(result.text.size());
            if (!result.spans.isEmpty() && result.spans.last().style == style
                && result.spans.last().from + result.spans.last().length == at)
                result.spans.last().length += int(shown.size());
            else
                result.spans.append({at, int(shown.size()), style});
        }
        result.text += shown;
        from = end;
    }
    return result;
}

} // namespace paddock
