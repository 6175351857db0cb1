#include "core/base/secret_shapes.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bitset>

namespace paddock {

namespace {

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

constexpr std::array<quint8, 128> letterKinds = [] {
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

quint8 kindOf(QChar c)
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

struct TokenKind {
    QLatin1String prefix;
    int kinds;
    int least; ///< Letters behind the prefix.
    int most;
    QLatin1String name;
};

// Longer prefixes before those that they begin with.
const TokenKind tokenKinds[] = {
    {QLatin1String("AKIA"), Upper | Digit, 16, 16, QLatin1String("AWS access key")},
    {QLatin1String("ASIA"), Upper | Digit, 16, 16, QLatin1String("AWS access key")},
    {QLatin1String("AIza"), UrlSafe, 35, 35, QLatin1String("Google API key")},
    {QLatin1String("AGE-SECRET-KEY-1"), Upper | Digit, 58, 58, QLatin1String("age key")},
    {QLatin1String("ATATT3"), UrlSafe | Equals, 100, 300, QLatin1String("Atlassian token")},
    {QLatin1String("GOCSPX-"), UrlSafe, 28, 28, QLatin1String("Google client secret")},
    {QLatin1String("SG."), UrlSafe | Dot, 66, 66, QLatin1String("SendGrid key")},
    {QLatin1String("dckr_pat_"), UrlSafe, 27, 60, QLatin1String("Docker token")},
    {QLatin1String("dop_v1_"), Lower | Digit, 64, 64, QLatin1String("DigitalOcean token")},
    {QLatin1String("ghp_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("gho_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("ghu_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("ghs_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("ghr_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("github_pat_"), Name, 60, 255, QLatin1String("GitHub token")},
    {QLatin1String("glpat-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("glptt-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("gldt-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("glrt-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("gsk_"), Alnum, 52, 52, QLatin1String("Groq key")},
    {QLatin1String("hf_"), Alnum, 34, 40, QLatin1String("Hugging Face token")},
    {QLatin1String("hvs."), UrlSafe, 24, 300, QLatin1String("Vault token")},
    {QLatin1String("npm_"), Alnum, 36, 36, QLatin1String("npm token")},
    {QLatin1String("pypi-AgEIcHlwaS5vcmc"), UrlSafe, 50, 1000, QLatin1String("PyPI token")},
    {QLatin1String("rk_live_"), Alnum, 20, 250, QLatin1String("Stripe key")},
    {QLatin1String("shpat_"), Lower | Digit, 32, 32, QLatin1String("Shopify token")},
    {QLatin1String("sk_live_"), Alnum, 20, 250, QLatin1String("Stripe key")},
    {QLatin1String("sk-ant-"), UrlSafe, 24, 300, QLatin1String("Anthropic key")},
    {QLatin1String("sk-or-v1-"), Lower | Digit, 64, 64, QLatin1String("OpenRouter key")},
    {QLatin1String("sk-proj-"), UrlSafe, 24, 300, QLatin1String("OpenAI key")},
    {QLatin1String("sk-svcacct-"), UrlSafe, 24, 300, QLatin1String("OpenAI key")},
    {QLatin1String("sk-admin-"), UrlSafe, 24, 300, QLatin1String("OpenAI key")},
    {QLatin1String("sk-"), Alnum, 48, 48, QLatin1String("OpenAI key")},
    {QLatin1String("xai-"), Alnum, 80, 80, QLatin1String("xAI key")},
    {QLatin1String("xapp-"), Alnum | Hyphen, 40, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxa-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxb-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxe-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxp-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxr-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxs-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("ya29."), UrlSafe, 40, 1000, QLatin1String("Google token")},
};

/// What a value is made of.
struct Makeup {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int signs = 0;
    int turns = 0; ///< From letter to digit and back: names have few.
    int distinct = 0;
    bool isHex = true;

    explicit Makeup(QStringView value)
    {
        std::bitset<128> seen;
        bool wasDigit = false;
        for (qsizetype i = 0; i < value.size(); ++i) {
            const quint8 kind = kindOf(value[i]);
            upper += kind == Upper;
            lower += kind == Lower;
            digits += kind == Digit;
            signs += !(kind & (Alnum | Hyphen | Underscore | Dot));
            turns += i > 0 && wasDigit != (kind == Digit);
            wasDigit = kind == Digit;
            isHex = isHex
                    && (kind == Digit
                        || ((value[i].unicode() | 0x20) >= u'a' && (value[i].unicode() | 0x20) <= u'f'));
            seen.set(value[i].unicode() & 0x7f);
        }
        distinct = int(seen.count());
    }
    int kinds() const { return (upper > 0) + (lower > 0) + (digits > 0) + (signs > 0); }
};

/// What documentation writes where a credential would stand.
bool isPlaceholder(QStringView value)
{
    for (const auto *word : {"example", "xxxx", "your", "placeholder", "changeme", "redacted", "dummy",
                             "....", "1234567890", "abcdefgh"}) {
        if (value.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return Makeup(value).distinct < 6;
}

SecretShape nothing(const Reader &reader, qsizetype end)
{
    return {end, end, {}, reader.hasHitEnd};
}

SecretShape masked(const Reader &reader, qsizetype begin, qsizetype end, QLatin1String name)
{
    return {begin, end, name, reader.hasHitEnd};
}

/// The kinds of tokens by their first letter.
const std::array<QList<TokenKind>, 128> &tokensByLetter()
{
    static const std::array<QList<TokenKind>, 128> table = [] {
        std::array<QList<TokenKind>, 128> kinds;
        for (const TokenKind &kind : tokenKinds)
            kinds[kind.prefix.front().unicode()].append(kind);
        return kinds;
    }();
    return table;
}

SecretShape tokenAt(QStringView text, qsizetype at)
{
    bool isUndecided = false;
    for (const TokenKind &kind : tokensByLetter()[text[at].unicode() & 0x7f]) {
        Reader reader{text, at};
        if (reader.skip(kind.prefix)) {
            const QStringView body = reader.run(kind.kinds, kind.most);
            const bool isWhole = body.size() < kind.most || !(kindOf(reader.peek()) & kind.kinds);
            if (isWhole && body.size() >= kind.least && Makeup(body).kinds() > 1 && !isPlaceholder(body))
                return masked(reader, at, reader.at, kind.name);
        }
        isUndecided = isUndecided || reader.hasHitEnd;
    }
    return {at, at, {}, isUndecided};
}

SecretShape jsonWebTokenAt(QStringView text, qsizetype at)
{
    Reader reader{text, at};
    if (!reader.skip(QLatin1String("eyJ")))
        return nothing(reader, at);
    for (int part = 0; part < 3; ++part) {
        if (reader.run(UrlSafe, text.size()).size() < 10 || (part < 2 && reader.peek() != u'.'))
            return nothing(reader, reader.at); // The run has no other beginning.
        if (part < 2)
            ++reader.at;
    }
    return masked(reader, at, reader.at, QLatin1String("JSON web token"));
}

/// "Bearer TOKEN", anywhere.
SecretShape bearerAt(QStringView text, qsizetype at)
{
    Reader reader{text, at};
    if (!reader.skip(QLatin1String("bearer"), Qt::CaseInsensitive) || reader.blanks(4).isEmpty())
        return nothing(reader, at);
    const qsizetype begin = reader.at;
    const QStringView token = reader.run(UrlSafe | Dot | Base64Sign | Equals, 4096);
    const Makeup makeup(token);
    if (token.size() < 20 || makeup.digits < 2 || makeup.kinds() < 2 || isPlaceholder(token))
        return nothing(reader, at);
    return masked(reader, begin, reader.at, QLatin1String("bearer token"));
}

/// Which kind of credential a name says it holds; empty: none.
QLatin1String credentialIn(QStringView name)
{
    char folded[64];
    qsizetype size = 0;
    for (const QChar c : name) {
        if (kindOf(c) & Alnum)
            folded[size++] = char(c.toLower().unicode());
    }
    const QLatin1String text(folded, size);
    const auto endsWith = [&text](std::initializer_list<const char *> endings) {
        return std::any_of(endings.begin(), endings.end(),
                           [&text](const char *ending) { return text.endsWith(QLatin1String(ending)); });
    };
    if (endsWith({"pagetoken", "nexttoken", "continuationtoken", "synctoken", "csrftoken", "xsrftoken",
                  "canceltoken"}))
        return {};
    if (endsWith({"password", "passwd", "passphrase", "pwd"}))
        return QLatin1String("password");
    if (endsWith({"token"}))
        return QLatin1String("token");
    if (endsWith(
            {"apikey", "accesskey", "secretkey", "privatekey", "authkey", "encryptionkey", "signingkey"}))
        return QLatin1String("key");
    if (endsWith({"secret"}))
        return QLatin1String("secret");
    return text == QLatin1String("authorization") ? QLatin1String("authorization header") : QLatin1String();
}

bool isPathLike(QStringView value)
{
    return value.contains(QLatin1String("://")) || value.startsWith(u'/') || value.startsWith(u'.')
           || (value.contains(u'/')
               && (value.contains(u'.') || value.contains(u'-') || value.contains(u'_')));
}

/// Whether a value, given where a credential belongs, is certain to be one. Code and configuration assign much else
/// to such names: variables, calls, paths, words for people.
bool isCredential(QStringView value, bool isQuoted)
{
    constexpr qsizetype longest = 400; // More is data.
    if (value.size() < 12 || value.size() > longest)
        return false;
    const Makeup makeup(value);
    if (isPlaceholder(value) || isPathLike(value))
        return false;
    if (value.size() >= 32 && makeup.isHex)
        return makeup.digits >= 4 && makeup.upper + makeup.lower >= 4;
    if (isQuoted)
        return makeup.kinds() >= 3 && makeup.digits >= 2 && makeup.distinct >= 8;
    return value.size() >= 16 && makeup.upper > 0 && makeup.lower > 0 && makeup.digits >= 3
           && makeup.turns >= 4;
}

/// NAME=value, NAME: value, "name": "value" and the like. Only the value is masked.
SecretShape assignmentAt(QStringView text, qsizetype at)
{
    Reader reader{text, at};
    const QStringView name = reader.run(Name | Hyphen, 64);
    const auto isQuote = [](QChar c) { return c == u'"' || c == u'\'' || c == u'`'; };
    if (reader.peek() == u'\\') // JSON in a string
        ++reader.at;
    if (isQuote(reader.peek()))
        ++reader.at;
    const bool isSpaced = !reader.blanks(16).isEmpty();
    const QChar sign = reader.peek();
    if (sign != u':' && sign != u'=')
        return nothing(reader, at);
    ++reader.at;
    const QLatin1String kind = credentialIn(name);
    if (kind.isEmpty())
        return nothing(reader, at);
    while (reader.peek() == u'=' || reader.peek() == u'>')
        ++reader.at;
    reader.blanks(16);
    if (reader.peek() == u'\\')
        ++reader.at;
    const QChar quote = isQuote(reader.peek()) ? reader.peek() : QChar();
    if (!quote.isNull())
        ++reader.at;

    if (kind == QLatin1String("authorization header")) {
        const QString scheme = reader.run(Upper | Lower, 16).toString().toLower();
        static const QStringList schemes{"basic", "bearer", "token", "apikey"};
        if ((!schemes.contains(scheme) && !reader.hasHitEnd) || reader.blanks(4).isEmpty())
            return nothing(reader, at);
        const qsizetype begin = reader.at;
        const QStringView value = reader.run(UrlSafe | Dot | Base64Sign | Equals, 4096);
        if (value.size() < 8 || Makeup(value).kinds() < 2 || isPlaceholder(value))
            return nothing(reader, at);
        return masked(reader, begin, reader.at, kind);
    }
    const qsizetype begin = reader.at;
    if (!quote.isNull()) {
        while (reader.at - begin < 512 && reader.peek() > u' ' && reader.peek() < QChar(0x7f)
               && reader.peek() != quote && reader.peek() != u'\\'
               && !QStringView(u"<>{}()$").contains(reader.peek()))
            ++reader.at;
        const bool isClosed = reader.peek() == quote || reader.peek() == u'\\';
        const QStringView value = text.sliced(begin, reader.at - begin);
        return isClosed && isCredential(value, true) ? masked(reader, begin, reader.at, kind)
                                                     : nothing(reader, at);
    }
    const QStringView value = reader.run(Base64 | UrlSafe, 512);
    const bool isAwsKey =
        name.endsWith(QLatin1String("secret_access_key"), Qt::CaseInsensitive) && value.size() == 40;
    const QChar next = reader.peek();
    const bool isCode = next == u'(' || next == u'.' || next == u'[' || (isSpaced && sign == u'=');
    if ((isAwsKey && !isPlaceholder(value)) || (!isCode && isCredential(value, false)))
        return masked(reader, begin, reader.at, kind);
    return nothing(reader, at);
}

} // namespace

SecretShape secretAtWord(QStringView text, qsizetype at, QChar before)
{
    bool isUndecided = false;
    SecretShape shape = tokenAt(text, at);
    const auto isFound = [&] {
        isUndecided = isUndecided || shape.isUndecided;
        return !shape.name.isEmpty();
    };
    if (isFound())
        return shape;
    const QChar first = text[at];
    if (first == u'e' && before != u'-') {
        shape = jsonWebTokenAt(text, at);
        if (isFound())
            return shape;
    }
    if (first == u'b' || first == u'B') {
        shape = bearerAt(text, at);
        if (isFound())
            return shape;
    }
    // Not within a name with hyphens, which was read from its beginning; behind "--" begins an option.
    const bool isWithin = before == u'-' && at > 1 && text[at - 2] != u'-' && !text[at - 2].isSpace();
    if (!isWithin) {
        shape = assignmentAt(text, at);
        if (isFound())
            return shape;
    }
    qsizetype end = at;
    while (end < text.size() && (kindOf(text[end]) & Name))
        ++end;
    return {end, end, {}, isUndecided};
}

SecretShape privateKeyAt(QStringView text, qsizetype at)
{
    constexpr int headersAtMost = 10;
    constexpr qsizetype shortPiece = 16;
    // Blanks and ends of lines, line numbers' arrows, and what quotes or comments put in front of a line.
    constexpr QStringView separators = u" \t\r\n\u2192>#|,\"'";

    Reader reader{text, at};
    if (!reader.skip(QLatin1String("-----BEGIN ")))
        return nothing(reader, at + 1);
    const qsizetype titleAt = reader.at;
    while (reader.at - titleAt < 64 && ((kindOf(reader.peek()) & (Upper | Digit)) || reader.peek() == u' '))
        ++reader.at;
    const QStringView title = text.sliced(titleAt, reader.at - titleAt);
    const bool isPrivate =
        title.endsWith(QLatin1String("PRIVATE KEY")) || title.endsWith(QLatin1String("PRIVATE KEY BLOCK"));
    if ((!isPrivate && !reader.hasHitEnd) || !reader.skip(QLatin1String("-----")))
        return nothing(reader, at + 5);

    qsizetype material = 0; // Characters of the key itself.
    qsizetype end = reader.at;
    int headers = 0;
    int shortPieces = 0;
    while (true) {
        // Between pieces: blanks, ends of lines, and both as strings of programs write them.
        while (separators.contains(reader.peek()) && !reader.hasHitEnd)
            ++reader.at;
        if (reader.peek() == u'\\') {
            ++reader.at;
            if (QStringView(u"nrt").contains(reader.peek()))
                ++reader.at;
            continue;
        }
        if (reader.skip(QLatin1String("-----END "))) {
            while (reader.at - end < 200
                   && (kindOf(reader.peek()) & (Upper | Digit) || reader.peek() == u' '))
                ++reader.at;
            if (material > shortPiece && reader.skip(QLatin1String("-----")))
                return {at, reader.at, QLatin1String("private key"), false};
            break;
        }
        const qsizetype begin = reader.at;
        const qsizetype size = reader.run(Base64, text.size()).size();
        if (size > 0 && material == 0 && headers < headersAtMost
            && (reader.peek() == u':' || reader.peek() == u'-')) {
            ++headers; // "Proc-Type: 4,ENCRYPTED"
            while (reader.at - begin < 200 && reader.peek() != u'\n' && reader.peek() != u'\\'
                   && !reader.hasHitEnd)
                ++reader.at;
            continue;
        }
        const QStringView piece = text.sliced(begin, size);
        const bool isNumber = Makeup(piece).digits == size; // a line's
        if (reader.hasHitEnd && size > shortPiece)
            material += size; // The end of the text may cut a key anywhere.
        if (size == 0 || reader.hasHitEnd)
            break;
        shortPieces = isNumber || size > shortPiece ? 0 : shortPieces + 1;
        if (shortPieces > 1 || (shortPieces == 1 && material == 0))
            break; // Words of a sentence, not lines of a key.
        if (!isNumber || size > shortPiece) {
            material += size;
            end = reader.at;
        }
    }
    if (reader.hasHitEnd && end < text.size() && material > 0)
        end = text.size();
    if (material >= 40)
        return masked(reader, at, end, QLatin1String("private key"));
    return nothing(reader, at + 5);
}

SecretShape urlPasswordAt(QStringView text, qsizetype at)
{
    Reader reader{text, at};
    if (!reader.skip(QLatin1String("://")))
        return nothing(reader, at + 1);
    const auto take = [&reader](qsizetype most) {
        const qsizetype begin = reader.at;
        while (reader.at - begin < most && reader.peek() > u' ' && reader.peek() < QChar(0x7f)
               && !QStringView(u"/:@\"'<>`?#\\").contains(reader.peek()))
            ++reader.at;
        return reader.text.sliced(begin, reader.at - begin);
    };
    const QStringView user = take(128);
    if (reader.peek() != u':')
        return nothing(reader, at + 3);
    ++reader.at;
    const qsizetype begin = reader.at;
    const QStringView password = take(256);
    if (reader.peek() != u'@' || password.isEmpty())
        return nothing(reader, at + 3);
    const Makeup makeup(password);
    const bool isPort = makeup.digits == password.size() && password.size() <= 5;
    const bool isReference = QStringView(u"$%*").contains(password.front())
                             || std::any_of(password.begin(), password.end(),
                                            [](QChar c) { return QStringView(u"[]{}").contains(c); });
    const bool isWord = makeup.digits == 0 && makeup.signs == 0;
    const auto says = [password](const char *word) {
        return password.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    const bool isSample = isWord
                          && (says("pass") || says("secret") || says("test") || says("pwd") || says("admin")
                              || says("root") || says("guest") || password.size() < 4);
    if (isPort || isReference || isSample || password == user
        || isPlaceholder(password.size() < 6 ? QStringView(u"secret") : password))
        return nothing(reader, at + 3);
    return masked(reader, begin, begin + password.size(), QLatin1String("password"));
}

} // namespace paddock
