#include "core/base/secret_shapes.h"

#include "core/base/secret_reader.h"

namespace paddock {

using namespace secrets;

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
