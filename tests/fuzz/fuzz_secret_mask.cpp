#include "tests/fuzz/fuzz_targets.h"

#include "core/base/secret_mask.h"

#include <algorithm>

namespace paddock::fuzz {

namespace {

const QByteArray &ownKey()
{
    static const QByteArray key("paddock-own-key-0123456789");
    return key;
}

const SecretMask &maskWithKey()
{
    static const SecretMask mask = [] {
        SecretMask one;
        one.add(Secret(QByteArray(ownKey().constData(), ownKey().size()))); // A copy: it is wiped.
        return one;
    }();
    return mask;
}

} // namespace

QString fuzzSecretMask(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > SecretMaskStream::mostHeld / 2)
        return {};
    // The first byte says how long the pieces are; 0x01 in the rest stands for the key, which nobody finds by chance.
    const qsizetype step = 1 + (static_cast<unsigned char>(bytes.front()) % 61);
    QByteArray rest = bytes.sliced(1);
    const bool hasKey = rest.count('\x01') > 0 && rest.count('\x01') < 20;
    if (hasKey)
        rest.replace('\x01', ownKey());
    const QString text = QString::fromUtf8(rest);
    const QString whole = maskWithKey().mask(text);
    if (hasKey && whole.contains(QString::fromLatin1(ownKey())))
        return QStringLiteral("an own key is shown");
    SecretMaskStream stream(maskWithKey());
    QString pieces;
    for (qsizetype at = 0; at < text.size(); at += step)
        pieces += stream.feed(text.sliced(at, std::min(step, text.size() - at)));
    pieces += stream.finish();
    return pieces == whole ? QString()
                           : QStringLiteral("in pieces of %1: %2\nin whole: %3").arg(step).arg(pieces, whole);
}

} // namespace paddock::fuzz
