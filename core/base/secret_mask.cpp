#include "core/base/secret_mask.h"

#include "core/base/secret_shapes.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace paddock {

namespace {

constexpr QLatin1String markBegin("[masked: ");

bool isWordLetter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
           || code == u'_';
}

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

/// The characters that base64 makes of \a key behind \a offset other bytes, without those that its neighbours share.
QByteArray base64Within(const QByteArray &key, int offset, QByteArray::Base64Options options)
{
    const QByteArray all =
        (QByteArray(offset, '\0') + key).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = (offset * 8 + 5) / 6;
    const qsizetype whole = (offset + key.size()) * 8 / 6; // The last one may hold bits of what follows.
    return all.sliced(first, whole - first);
}

} // namespace

SecretMask::SecretMask()
    : m_salt(32, Qt::Uninitialized)
    , m_factor(QRandomGenerator::system()->generate64() | 1)
    , m_outgoing(1)
{
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(m_salt.data()),
                                         reinterpret_cast<quint32 *>(m_salt.data() + m_salt.size()));
    for (int i = 0; i < tailLength; ++i)
        m_outgoing *= m_factor;
}

bool SecretMask::add(const Secret &key, const QString &name)
{
    const QByteArray bytes = key.reveal().trimmed();
    if (bytes.size() < shortestKey)
        return false;
    addSpelling(bytes, name);
    addSpelling(reversed(bytes), name);
    addSpelling(bytes.toHex(), name);
    addSpelling(bytes.toHex().toUpper(), name);
    addSpelling(bytes.toPercentEncoding(), name);
    for (int offset = 0; offset < 3; ++offset) {
        addSpelling(base64Within(bytes, offset, QByteArray::Base64Encoding), name);
        addSpelling(base64Within(bytes, offset, QByteArray::Base64UrlEncoding), name);
    }
    return true;
}

void SecretMask::addSpelling(const QByteArray &spelling, const QString &name)
{
    const QString text = QString::fromUtf8(spelling);
    if (text.size() < tailLength)
        return;
    Spelling one{text.size(), 0, digest(text), name};
    for (const QChar c : QStringView(text).last(tailLength))
        one.tail = one.tail * m_factor + c.unicode();
    const bool isKnown = std::any_of(m_spellings.begin(), m_spellings.end(),
                                     [&one](const Spelling &other) { return other.digest == one.digest; });
    if (isKnown)
        return;
    m_filter[bucket(one.tail) / 64] |= quint64(1) << (bucket(one.tail) % 64);
    m_longest = std::max(m_longest, one.length);
    m_spellings.append(one);
}

QByteArray SecretMask::digest(QStringView text) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    return hash.result();
}

void SecretMask::findOwnKeys(QStringView text, QList<Span> &found) const
{
    if (m_spellings.isEmpty())
        return;
    quint64 hash = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        hash = hash * m_factor + text[i].unicode();
        if (i >= tailLength)
            hash -= m_outgoing * text[i - tailLength].unicode();
        if (!(m_filter[bucket(hash) / 64] >> (bucket(hash) % 64) & 1))
            continue;
        for (const Spelling &spelling : m_spellings) {
            const qsizetype begin = i + 1 - spelling.length;
            if (spelling.tail == hash && begin >= 0
                && digest(text.sliced(begin, spelling.length)) == spelling.digest)
                found.append({begin, begin, i + 1, spelling.name});
        }
    }
}

qsizetype SecretMask::findShapes(QStringView text, QChar before, bool isWhole, QList<Span> &found) const
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        const QChar previous = at > 0 ? text[at - 1] : before;
        SecretShape shape;
        if (isWordLetter(c)) {
            // Only in the middle of a word that was cut, or right behind a match.
            shape = isWordLetter(previous) ? SecretShape{at, at + 1, {}, false}
                                           : secretAtWord(text, at, previous);
        } else if (c == u'-' && previous != u'-') {
            shape = privateKeyAt(text, at);
        } else if (c == u':') {
            shape = urlPasswordAt(text, at);
        } else {
            ++at;
            continue;
        }
        if (shape.isUndecided && !isWhole)
            return at;
        if (!shape.name.isEmpty())
            found.append({at, shape.begin, shape.end, shape.name});
        at = std::max(shape.end, at + 1);
    }
    return text.size();
}

QList<SecretMask::Span> SecretMask::find(QStringView text, QChar before, bool isWhole,
                                         qsizetype &undecided) const
{
    QList<Span> all;
    findOwnKeys(text, all);
    undecided = findShapes(text, before, isWhole, all);
    // An own key has no blanks, so one that is still coming is in the last word.
    if (!isWhole && m_longest > 0) {
        const qsizetype earliest = std::max<qsizetype>(0, text.size() - (m_longest - 1));
        qsizetype word = text.size();
        while (word > earliest && !text[word - 1].isSpace())
            --word;
        undecided = std::min(undecided, word);
    }
    std::stable_sort(all.begin(), all.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
    QList<Span> apart;
    for (const Span &span : std::as_const(all)) {
        if (apart.isEmpty() || span.begin >= apart.last().end) {
            apart.append(span);
        } else {
            apart.last().from = std::min(apart.last().from, span.from);
            apart.last().end = std::max(apart.last().end, span.end);
        }
    }
    return apart;
}

QString SecretMask::replaced(QStringView text, const QList<Span> &spans)
{
    QString result;
    result.reserve(text.size());
    qsizetype at = 0;
    for (const Span &span : spans) {
        result += text.sliced(at, span.begin - at);
        result += markBegin + span.name + QLatin1Char(']');
        at = span.end;
    }
    result += text.sliced(at);
    return result;
}

QString SecretMask::mask(const QString &text) const
{
    qsizetype undecided = 0;
    const QList<Span> spans = find(text, {}, true, undecided);
    return spans.isEmpty() ? text : replaced(text, spans);
}

bool SecretMask::isMarked(QStringView text)
{
    return text.contains(markBegin);
}

QString SecretMaskStream::feed(const QString &piece)
{
    m_held += piece;
    qsizetype cut = 0;
    QList<SecretMask::Span> spans = m_mask.find(m_held, m_before, false, cut);
    if (m_held.size() - cut > mostHeld) {
        spans = m_mask.find(m_held, m_before, true, cut);
        cut = m_held.size();
    }
    while (!spans.isEmpty() && spans.last().end > cut)
        cut = std::min(cut, spans.takeLast().from);
    const QString shown = SecretMask::replaced(QStringView(m_held).first(cut), spans);
    if (cut > 0)
        m_before = m_held[cut - 1];
    m_held.remove(0, cut);
    return shown;
}

QString SecretMaskStream::finish()
{
    qsizetype undecided = 0;
    const QString rest = std::exchange(m_held, {});
    const QList<SecretMask::Span> spans = m_mask.find(rest, std::exchange(m_before, {}), true, undecided);
    return SecretMask::replaced(rest, spans);
}

} // namespace paddock
