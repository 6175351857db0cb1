#include "core/tools/bash/terminal_text.h"

namespace paddock {

namespace {

bool reordersOrHides(char32_t code)
{
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029
           || (code >= 0xe0000 && code <= 0xe007f);
}

} // namespace

QString TerminalText::feed(QByteArrayView bytes)
{
    const QString decoded = m_decoder(bytes);
    QString lines;
    lines.reserve(decoded.size());
    for (const QChar character : decoded)
        take(character, lines);
    return lines;
}

QString TerminalText::finish()
{
    m_state = State::Text;
    m_returned = false;
    m_high = QChar();
    m_decoder.resetState();
    return std::exchange(m_line, {});
}

void TerminalText::take(QChar character, QString &lines)
{
    const char16_t code = character.unicode();
    switch (m_state) {
    case State::Text:
        takeText(character, lines);
        return;
    case State::Escape:
        if (code == u'[')
            m_state = State::Control;
        else if (code == u']' || code == u'P' || code == u'X' || code == u'^' || code == u'_')
            m_state = State::String;
        else if (code < 0x20 || code > 0x2f) // Intermediate bytes go on; anything else ends the sequence.
            m_state = State::Text;
        break;
    case State::Control:
        if (code < 0x20 || code >= 0x40)
            m_state = State::Text;
        break;
    case State::String:
        if (code == 0x1b)
            m_state = State::StringEscape;
        else if (code == 0x07 || code == 0x9c
                 || code == u'\n') // An unclosed one must not swallow what follows.
            m_state = State::Text;
        break;
    case State::StringEscape:
        m_state = State::Text;
        break;
    }
    // Controls inside a sequence act as themselves; a line feed is the one that matters.
    if (m_state == State::Text && code == u'\n')
        takeText(character, lines);
}

void TerminalText::takeText(QChar character, QString &lines)
{
    const char16_t code = character.unicode();
    if (code == u'\n') {
        m_returned = false;
        lines += m_line;
        lines += u'\n';
        m_line.clear();
        return;
    }
    if (code == u'\r') {
        m_returned = true;
        return;
    }
    if (code == 0x1b) {
        m_state = State::Escape;
        return;
    }
    if (m_returned) {
        m_returned = false;
        m_line.clear();
    }
    if (code == 0x08) {
        m_line.chop(!m_line.isEmpty() && m_line.back().isLowSurrogate() ? 2 : 1);
        return;
    }
    if (code == u'\t' || (code >= 0x20 && code < 0x7f)) {
        m_line += character;
        return;
    }
    if (code == 0x07)
        return;
    if (code < 0x20 || code == 0x7f)
        m_line += QChar(code == 0x7f ? 0x2421 : 0x2400 + code);
    else if (code < 0xa0)
        m_line += QChar(QChar::ReplacementCharacter);
    else if (character.isHighSurrogate())
        m_high = character;
    else if (character.isLowSurrogate())
        show(QChar::surrogateToUcs4(std::exchange(m_high, QChar()), character));
    else
        show(code);
}

void TerminalText::show(char32_t code)
{
    if (reordersOrHides(code))
        m_line += QStringLiteral("<U+%1>").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
    else
        m_line += QChar::fromUcs4(code);
}

QString plainText(QByteArrayView bytes)
{
    TerminalText text;
    QString all = text.feed(bytes);
    all += text.finish();
    return all;
}

} // namespace paddock
