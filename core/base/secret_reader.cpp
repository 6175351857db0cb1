#include "core/base/secret_reader.h"

#include <bitset>

namespace paddock::secrets {

Makeup::Makeup(QStringView value)
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

} // namespace paddock::secrets
