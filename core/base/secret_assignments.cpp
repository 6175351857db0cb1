#include "core/base/secret_reader.h"

#include <QStringList>

namespace paddock::secrets {

namespace {

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

} // namespace

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

} // namespace paddock::secrets
