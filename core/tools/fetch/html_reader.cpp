#include "core/tools/fetch/html_reader.h"

#include "core/tools/fetch/html_entities.h"

#include <QSet>

namespace paddock {

namespace {

constexpr qsizetype longestReference = 32;

bool isSpace(QChar character)
{
    const char16_t code = character.unicode();
    return code == u' ' || code == u'\n' || code == u'\t' || code == u'\r' || code == u'\f';
}

bool isLetter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
}

bool isRaw(const QString &name)
{
    static const QSet<QString> names{"script", "style", "textarea", "iframe", "noembed", "noframes", "xmp"};
    return names.contains(name);
}

/// The text of one reference without & and ;, or nothing.
QString decodedReference(QStringView reference)
{
    if (!reference.startsWith(u'#')) {
        const char16_t code = characterOf(reference.toLatin1());
        return code == 0 ? QString() : QString(QChar(code));
    }
    const bool isHex = reference.size() > 1 && (reference[1] == u'x' || reference[1] == u'X');
    bool isNumber = false;
    const uint code = reference.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber)
        return {};
    const bool isCharacter = code != 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!isCharacter)
        return QString(QChar(QChar::ReplacementCharacter));
    return QStringView(QChar::fromUcs4(code)).toString();
}

} // namespace

QString decodedReferences(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const QStringView ahead = text.mid(i + 1, longestReference);
            const qsizetype end = ahead.indexOf(u';');
            const QString decoded = end > 0 ? decodedReference(ahead.first(end)) : QString();
            if (!decoded.isEmpty()) {
                result += decoded;
                i += end + 1;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

HtmlReader::HtmlReader(QString html)
    : m_html(std::move(html))
{}

QChar HtmlReader::at(qsizetype ahead) const
{
    return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : QChar();
}

void HtmlReader::skipSpace()
{
    while (!atEnd() && isSpace(at()))
        ++m_at;
}

void HtmlReader::skipTo(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

std::optional<HtmlReader::Piece> HtmlReader::next()
{
    while (!atEnd()) {
        if (at() == u'<') {
            if (std::optional<Piece> piece = readMarkup())
                return piece;
            continue;
        }
        qsizetype end = m_html.indexOf(u'<', m_at);
        if (end < 0)
            end = m_html.size();
        const QStringView text = QStringView(m_html).sliced(m_at, end - m_at);
        m_at = end;
        return Piece{Piece::Kind::Text, decodedReferences(text), {}};
    }
    return std::nullopt;
}

std::optional<HtmlReader::Piece> HtmlReader::readMarkup()
{
    const QStringView rest = QStringView(m_html).sliced(m_at);
    if (rest.startsWith(u"<!--")) {
        m_at += 4;
        skipTo(u"-->");
        return std::nullopt;
    }
    if (at(1) == u'!' || at(1) == u'?') {
        skipTo(u">");
        return std::nullopt;
    }
    if (at(1) == u'/' && isLetter(at(2))) {
        m_at += 2;
        const qsizetype start = m_at;
        while (!atEnd() && at() != u'>' && !isSpace(at()) && at() != u'/')
            ++m_at;
        const QString name = m_html.mid(start, m_at - start).toLower();
        skipTo(u">");
        return Piece{Piece::Kind::Close, name, {}};
    }
    if (isLetter(at(1)))
        return readOpen();
    ++m_at;
    return Piece{Piece::Kind::Text, QStringLiteral("<"), {}};
}

HtmlReader::Piece HtmlReader::readOpen()
{
    Piece piece{Piece::Kind::Open, {}, {}};
    const qsizetype start = ++m_at;
    while (!atEnd() && at() != u'>' && !isSpace(at()) && at() != u'/')
        ++m_at;
    piece.text = m_html.mid(start, m_at - start).toLower();
    while (!atEnd() && at() != u'>') {
        if (isSpace(at()) || at() == u'/')
            ++m_at;
        else
            readAttribute(piece);
    }
    ++m_at;
    if (isRaw(piece.text))
        skipRaw(piece.text);
    return piece;
}

void HtmlReader::readAttribute(Piece &piece)
{
    const qsizetype start = m_at++; // At least one character, so that nothing can keep us here.
    while (!atEnd() && at() != u'=' && at() != u'>' && at() != u'/' && !isSpace(at()))
        ++m_at;
    const QString name = m_html.mid(start, m_at - start).toLower();
    skipSpace();
    QString value;
    if (at() == u'=') {
        ++m_at;
        skipSpace();
        const QChar quote = at();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype from = ++m_at;
            qsizetype end = m_html.indexOf(quote, from);
            if (end < 0)
                end = m_html.size();
            value = decodedReferences(QStringView(m_html).sliced(from, end - from));
            m_at = end + 1;
        } else {
            const qsizetype from = m_at;
            while (!atEnd() && at() != u'>' && !isSpace(at()))
                ++m_at;
            value = decodedReferences(QStringView(m_html).sliced(from, m_at - from));
        }
    }
    if (!piece.attributes.contains(name))
        piece.attributes.insert(name, value);
}

void HtmlReader::skipRaw(const QString &name)
{
    const qsizetype end = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace paddock
