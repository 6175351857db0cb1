#include "core/llm/wire/json_cursor.h"

#include <charconv>
#include <cstring>

namespace paddock {

namespace {

constexpr int maxDepth = 64;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool unescape(QByteArrayView raw, QString &text)
{
    text.clear();
    const char *at = raw.data();
    const char *const end = at + raw.size();
    while (at != end) {
        const auto *slash = static_cast<const char *>(std::memchr(at, '\\', size_t(end - at)));
        const char *const plainEnd = slash ? slash : end;
        text += QString::fromUtf8(at, plainEnd - at);
        if (!slash)
            break;
        at = slash + 1; // rawString() made sure that something follows
        switch (*at++) {
        case '"':
            text += u'"';
            break;
        case '\\':
            text += u'\\';
            break;
        case '/':
            text += u'/';
            break;
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        case 'u': {
            if (end - at < 4)
                return false;
            int unit = 0;
            for (int i = 0; i < 4; ++i) {
                const int digit = hexDigit(*at++);
                if (digit < 0)
                    return false;
                unit = unit * 16 + digit;
            }
            text += QChar(static_cast<char16_t>(unit));
            break;
        }
        default:
            return false;
        }
    }
    return true;
}

} // namespace

void JsonCursor::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

char JsonCursor::peek()
{
    skipSpace();
    return m_at == m_end ? '\0' : *m_at;
}

bool JsonCursor::atEnd()
{
    skipSpace();
    return m_at == m_end;
}

bool JsonCursor::take(char expected)
{
    if (peek() != expected || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

bool JsonCursor::take(QByteArrayView literal)
{
    skipSpace();
    if (m_end - m_at < literal.size() || std::memcmp(m_at, literal.data(), size_t(literal.size())) != 0)
        return false;
    m_at += literal.size();
    return true;
}

bool JsonCursor::beginObject()
{
    m_first = true;
    m_done = false;
    return take('{');
}

bool JsonCursor::nextKey(QByteArrayView &name)
{
    m_done = false;
    if (take('}')) {
        m_done = true;
        m_first = false; // we are back in the enclosing object, which has had at least this member
        return false;
    }
    if (!std::exchange(m_first, false) && !take(','))
        return false;
    bool escaped = false;
    return rawString(name, escaped) && !escaped && take(':');
}

bool JsonCursor::rawString(QByteArrayView &raw, bool &escaped)
{
    if (!take('"'))
        return false;
    const char *const begin = m_at;
    escaped = false;
    for (; m_at != m_end; ++m_at) {
        const char c = *m_at;
        if (c == '"') {
            raw = QByteArrayView(begin, m_at - begin);
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
        if (c == '\\') {
            escaped = true;
            if (++m_at == m_end)
                return false;
        }
    }
    return false;
}

bool JsonCursor::string(QString &text)
{
    QByteArrayView raw;
    bool escaped = false;
    if (!rawString(raw, escaped))
        return false;
    if (escaped)
        return unescape(raw, text);
    text = QString::fromUtf8(raw);
    return true;
}

bool JsonCursor::null()
{
    return take(QByteArrayView("null"));
}

bool JsonCursor::integer(qint64 &value)
{
    skipSpace();
    const auto [end, error] = std::from_chars(m_at, m_end, value);
    if (error != std::errc() || (end != m_end && (*end == '.' || *end == 'e' || *end == 'E')))
        return false;
    m_at = end;
    return true;
}

bool JsonCursor::skip(int depth)
{
    if (depth > maxDepth)
        return false;
    switch (peek()) {
    case '{': {
        if (!beginObject())
            return false;
        QByteArrayView name;
        while (nextKey(name)) {
            if (!skip(depth + 1))
                return false;
        }
        return m_done;
    }
    case '[':
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!skip(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    case '"': {
        QByteArrayView raw;
        bool escaped = false;
        return rawString(raw, escaped);
    }
    case 't':
        return take(QByteArrayView("true"));
    case 'f':
        return take(QByteArrayView("false"));
    case 'n':
        return null();
    default: {
        double value = 0;
        const auto [end, error] = std::from_chars(m_at, m_end, value);
        if (error != std::errc())
            return false;
        m_at = end;
        return true;
    }
    }
}

} // namespace paddock
