#include "core/index/digest_stage.h"

#include <QFileInfo>

namespace paddock {

DigestStage::DigestStage(SqliteDatabase &database)
    : m_find(database, "SELECT path, state FROM files WHERE id=?1")
    , m_store(database, "UPDATE files SET state=?2 WHERE id=?1")
    , m_forgetUsage(database, "DELETE FROM usage WHERE file=?1")
    , m_forgetCopied(database, "DELETE FROM usage WHERE file=?1 AND entry<=?2")
    , m_addUsage(database, "INSERT INTO usage VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
    , m_findTitle(database, "SELECT text FROM titles WHERE rowid=?1")
    , m_forgetTitle(database, "DELETE FROM titles WHERE rowid=?1")
    , m_addTitle(database, "INSERT INTO titles(rowid, text) VALUES(?1, ?2)")
{}

Result<void> DigestStage::begin(qint64 file, bool anew)
{
    m_file = file;
    const Result<bool> row = m_find.with(file).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::Internal, QString(), QStringLiteral("no row for file %1").arg(file)};
    const SessionId session{QFileInfo(m_find.text(0)).baseName()};
    const QByteArray state = m_find.bytes(1);
    m_find.reset();
    m_digest = anew || state.isEmpty() ? SessionDigest(session) : SessionDigest::fromBytes(state);
    return anew ? m_forgetUsage.run(file) : Result<void>();
}

Result<void> DigestStage::take(qint64 number, qint64, const QByteArray &line)
{
    const qint64 copiedBefore = m_digest->copiedThrough();
    const Result<std::optional<UsageRecord>> spent = m_digest->take(number, line);
    if (!spent)
        return spent.error();
    if (m_digest->copiedThrough() != copiedBefore)
        return m_forgetCopied.run(m_file, m_digest->copiedThrough());
    if (!*spent)
        return {};
    const UsageRecord &record = **spent;
    return m_addUsage.run(m_file, record.entry, record.turn, record.at.toMSecsSinceEpoch(), record.workspace,
                          record.provider, record.model, record.agent, int(record.on), record.usage.input,
                          record.usage.cacheWrite, record.usage.cacheRead, record.usage.output);
}

Result<void> DigestStage::end()
{
    return put(m_file, *m_digest);
}

Result<void> DigestStage::put(qint64 file, const SessionDigest &digest)
{
    if (const Result<void> stored = m_store.run(file, digest.toBytes()); !stored)
        return stored;
    return putTitle(file, digest.titleText());
}

Result<void> DigestStage::putTitle(qint64 file, const QString &text)
{
    const Result<bool> row = m_findTitle.with(file).next();
    if (!row)
        return row.error();
    const bool isSame = *row ? m_findTitle.text(0) == text : text.isEmpty();
    m_findTitle.reset();
    if (isSame)
        return {};
    if (const Result<void> forgotten = m_forgetTitle.run(file); !forgotten)
        return forgotten;
    return text.isEmpty() ? Result<void>() : m_addTitle.run(file, text);
}

} // namespace paddock
