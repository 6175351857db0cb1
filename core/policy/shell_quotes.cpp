#include "core/policy/shell_quotes.h"

#include <QHash>

namespace paddock {

namespace {

int valueOfDigit(QChar letter, int base)
{
    bool fits = false;
    const int value = QString(letter).toInt(&fits, base);
    return fits ? value : -1;
}

/// Whether the character at this place is not seen, or seen as something else.
bool isUnseen(const QString &text, qsizetype at)
{
    const QChar letter = text[at];
    if (letter == u'\n' || letter == u'\t')
        return false;
    const bool control = letter.unicode() < 32 || letter == QChar(127);
    const bool space = letter.unicode() > 127 && letter.isSpace();
    const bool hidden = letter.category() == QChar::Other_Format || letter.category() == QChar::Other_Control;
    // A joiner between two signs of an emoji is how that emoji is spelled.
    const bool joiner = letter == QChar(0x200d) && at > 0 && at + 1 < text.size()
                        && text[at - 1].unicode() > 0x2000 && text[at + 1].unicode() > 0x2000;
    // Letters without a shape of their own, and tags, which live outside the first plane.
    static const QString blanks =
        QStringLiteral("\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0\u034f\u061c");
    const bool tag = letter == QChar(0xdb40);
    return control || space || tag || blanks.contains(letter) || letter == QChar(0xfdd0)
           || (hidden && !joiner);
}

} // namespace

QString decodedAnsiC(const QString &inside)
{
    QString text;
    for (qsizetype at = 0; at < inside.size(); ++at) {
        if (inside[at] != u'\\' || at + 1 == inside.size()) {
            text += inside[at];
            continue;
        }
        const QChar code = inside[++at];
        static const QHash<QChar, QChar> simple{{u'n', u'\n'}, {u't', u'\t'},     {u'r', u'\r'},
                                                {u'a', u'\a'}, {u'b', u'\b'},     {u'f', u'\f'},
                                                {u'v', u'\v'}, {u'e', QChar(27)}, {u'E', QChar(27)}};
        int base = 0;
        int most = 0;
        if (code == u'x' || code == u'u' || code == u'U') {
            base = 16;
            most = code == u'x' ? 2 : code == u'u' ? 4 : 8;
        } else if (valueOfDigit(code, 8) >= 0) {
            base = 8;
            most = 3;
            --at;
        }
        if (base > 0) {
            char32_t value = 0;
            for (int i = 0; i < most && at + 1 < inside.size() && valueOfDigit(inside[at + 1], base) >= 0;
                 ++i)
                value = value * char32_t(base) + char32_t(valueOfDigit(inside[++at], base));
            text += QString::fromUcs4(&value, 1);
        } else if (code == u'c' && at + 1 < inside.size()) {
            text += QChar(inside[++at].unicode() & 31);
        } else if (simple.contains(code)) {
            text += simple.value(code);
        } else if (QStringView(u"\\'\"?").contains(code)) {
            text += code;
        } else {
            text += u'\\';
            text += code;
        }
    }
    return text;
}

QString invisibleFault(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnseen(text, i)) {
            return QStringLiteral("it holds the invisible or control character U+%1")
                .arg(text[i].unicode(), 4, 16, QLatin1Char('0'));
        }
    }
    return {};
}

QString madeVisible(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnseen(text, i))
            shown += QStringLiteral("\\u{%1}").arg(text[i].unicode(), 0, 16);
        else
            shown += text[i];
    }
    return shown;
}

} // namespace paddock
