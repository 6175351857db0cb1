#pragma once

#include "core/base/secret_shapes.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace paddock::secrets {

// What the readers of secret shapes share; for their sources only.

/// Kinds of letters, as bits.
enum Letters : quint8 {
    Upper = 1,
    Lower = 2,
    Digit = 4,
    Hyphen = 8,
    Underscore = 16,
    Dot = 32,
    Base64Sign = 64, // plus and slash
    Equals = 128,
    Alnum = Upper | Lower | Digit,
    Name = Alnum | Underscore,
    UrlSafe = Alnum | Hyphen | Underscore,
    Base64 = Alnum | Base64Sign | Equals,
};

inline constexpr std::array<quint8, 128> letterKinds = [] {
    std::array<quint8, 128> kinds = {};
    for (char c = 'A'; c <= 'Z'; ++c)
        kinds[size_t(c)] = Upper;
    for (char c = 'a'; c <= 'z'; ++c)
        kinds[size_t(c)] = Lower;
    for (char c = '0'; c <= '9'; ++c)
        kinds[size_t(c)] = Digit;
    kinds['-'] = Hyphen;
    kinds['_'] = Underscore;
    kinds['.'] = Dot;
    kinds['+'] = kinds['/'] = Base64Sign;
    kinds['='] = Equals;
    return kinds;
}();

inline quint8 kindOf(QChar c)
{
    return c.unicode() < 128 ? letterKinds[c.unicode()] : quint8(0);
}

/// Reads forward, and notes when the text ended before the reader had seen enough.
struct Reader {
    QStringView text;
    qsizetype at = 0;
    bool hasHitEnd = false;

    QChar peek()
    {
        if (at < text.size())
            return text[at];
        hasHitEnd = true;
        return {};
    }
    bool skip(QLatin1String word, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
    {
        const QStringView there = text.sliced(at, std::min(word.size(), text.size() - at));
        if (there.compare(word.first(there.size()), sensitivity) != 0)
            return false;
        hasHitEnd = hasHitEnd || there.size() < word.size();
        if (there.size() < word.size())
            return false;
        at += word.size();
        return true;
    }
    /// As many letters of these kinds as there are, \a most at the most.
    QStringView run(int kinds, qsizetype most)
    {
        const qsizetype begin = at;
        while (at - begin < most && (kindOf(peek()) & kinds))
            ++at;
        return text.sliced(begin, at - begin);
    }
    QStringView blanks(qsizetype most)
    {
        const qsizetype begin = at;
        while (at - begin < most && (peek() == u' ' || peek() == u'\t'))
            ++at;
        return text.sliced(begin, at - begin);
    }
};

/// What a value is made of.
struct Makeup {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int signs = 0; ///< Neither letters nor digits nor what names may hold.
    int turns = 0; ///< From letter to digit and back: names have few.
    int distinct = 0; ///< Different characters.
    bool isHex = true;

    explicit Makeup(QStringView value);
    int kinds() const { return (upper > 0) + (lower > 0) + (digits > 0) + (signs > 0); }
};

/// What documentation writes where a credential would stand.
bool isPlaceholder(QStringView value);

/// Nothing found; reading goes on at \a end.
SecretShape nothing(const Reader &reader, qsizetype end);
SecretShape masked(const Reader &reader, qsizetype begin, qsizetype end, QLatin1String name);

/// A token that its first letters give away, or a JSON web token.
SecretShape tokenAt(QStringView text, qsizetype at);
SecretShape jsonWebTokenAt(QStringView text, qsizetype at);

/// "Bearer TOKEN", anywhere.
SecretShape bearerAt(QStringView text, qsizetype at);

/// NAME=value, NAME: value, "name": "value" and the like. Only the value is masked.
SecretShape assignmentAt(QStringView text, qsizetype at);

} // namespace paddock::secrets
