#include "core/store/log_chain.h"

#include "core/store/log_line.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace paddock {

namespace {

struct Chain {
    Q_DECLARE_TR_FUNCTIONS(paddock::LogChain)
};

constexpr QByteArrayView prevField(R"(,"prev":")");
constexpr QByteArrayView hashField(R"(","hash":")");
constexpr QByteArrayView fieldsEnd("\"}");
constexpr qsizetype digits = 64;
constexpr qsizetype fieldsSize = prevField.size() + digits + hashField.size() + digits + fieldsEnd.size();

QByteArray digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

/// The two fields at the end of a line.
struct Fields {
    QByteArrayView hashed; ///< What the hash is of.
    QByteArrayView prev;
    QByteArrayView hash;
};

std::optional<Fields> fieldsOf(QByteArrayView line)
{
    if (line.size() <= fieldsSize)
        return {};
    QByteArrayView rest = line.last(fieldsSize);
    if (!rest.startsWith(prevField) || !rest.endsWith(fieldsEnd)
        || rest.sliced(prevField.size() + digits, hashField.size()) != hashField)
        return {};
    Fields fields;
    fields.hashed = line.chopped(fieldsEnd.size() + digits + hashField.size() - 1); // with the quote of prev
    fields.prev = rest.sliced(prevField.size(), digits);
    fields.hash = rest.sliced(prevField.size() + digits + hashField.size(), digits);
    return fields;
}

} // namespace

QString ChainBreak::text() const
{
    switch (how) {
    case How::Altered:
        return Chain::tr("Entry %1 was changed after it was written.").arg(entry);
    case How::OutOfPlace:
        return Chain::tr(
                   "Entry %1 does not follow on what stands before it: lines were changed, removed, moved or "
                   "put in between.")
            .arg(entry);
    case How::Unlinked:
        return Chain::
            tr("Entry %1 lacks the hash that entries before it have: something else than Paddock wrote it.")
                .arg(entry);
    }
    return {};
}

LogChain::LogChain(const SessionId &session)
    : m_last(digestOf(sessionHeader() + session.value.toUtf8()))
{}

void LogChain::follow(QByteArrayView line)
{
    ++m_entries;
    const std::optional<Fields> fields = fieldsOf(line);
    if (!fields) {
        if (m_linkedFrom > 0)
            fail(ChainBreak::How::Unlinked);
        m_last = digestOf(line);
        return;
    }
    if (m_linkedFrom == 0)
        m_linkedFrom = m_entries;
    if (digestOf(fields->hashed) != fields->hash)
        fail(ChainBreak::How::Altered);
    else if (fields->prev != m_last)
        fail(ChainBreak::How::OutOfPlace);
    m_last = fields->hash.toByteArray();
}

QByteArray LogChain::extend(const QByteArray &line)
{
    QByteArray whole = line.chopped(1);
    whole.append(prevField).append(m_last).append('"');
    m_last = digestOf(whole);
    ++m_entries;
    if (m_linkedFrom == 0)
        m_linkedFrom = m_entries;
    return whole.append(hashField.sliced(1)).append(m_last).append(fieldsEnd);
}

QByteArray LogChain::bare(const QByteArray &line)
{
    return fieldsOf(line) ? line.chopped(fieldsSize) + '}' : line;
}

void LogChain::fail(ChainBreak::How how)
{
    if (!m_break)
        m_break = ChainBreak{m_entries, how};
}

} // namespace paddock
