#pragma once

#include <QByteArrayView>
#include <QString>

namespace paddock {

/// Walks over one JSON text without building values. For the shapes that arrive thousands of times in an answer;
/// everything unexpected is left to the full parser. Every function answers false, and the cursor is then of no
/// further use, as soon as the text is not what was asked for.
class JsonCursor
{
public:
    explicit JsonCursor(QByteArrayView json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {}

    /// Enters an object; then nextKey() until it gives false with isDone().
    bool beginObject();
    /// The next member's name, as written (names with escapes end the walk). False at the closing brace too.
    bool nextKey(QByteArrayView &name);
    /// Whether the last nextKey() met the closing brace.
    bool isDone() const { return m_done; }

    bool beginArray() { return take('['); }
    bool endArray() { return take(']'); }
    /// A string with its escapes resolved. Surrogates may come out unpaired: servers cut pairs between deltas.
    bool string(QString &text);
    bool null();
    bool integer(qint64 &value);
    /// Steps over any one value.
    bool skip() { return skip(0); }
    bool atEnd(); ///< Nothing but white space is left.

    char peek(); ///< The first character of what comes next; 0 at the end.

private:
    bool take(char expected);
    bool take(QByteArrayView literal);
    bool rawString(QByteArrayView &raw, bool &escaped);
    bool skip(int depth);
    void skipSpace();

    const char *m_at;
    const char *m_end;
    bool m_first = false;
    bool m_done = false;
};

} // namespace paddock
