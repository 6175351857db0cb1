#include "core/store/file_session_log.h"

#include "core/base/log.h"
#include "core/store/log_line.h"
#include "core/store/session_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace paddock {

namespace {

struct Log {
    Q_DECLARE_TR_FUNCTIONS(paddock::FileSessionLog)
};

} // namespace

FileSessionLog::FileSessionLog(Begin begin)
    : m_file(std::move(begin.file))
    , m_path(std::move(begin.path))
    , m_size(begin.size)
    , m_entries(begin.entries)
    , m_chain(std::move(begin.chain))
{}

FileSessionLog::~FileSessionLog()
{
    // Still under the lock, so nobody can have begun to write into it.
    struct stat now = {};
    if (m_size == 0 && fstat(m_file.descriptor(), &now) == 0 && now.st_size == 0)
        unlink(QFile::encodeName(m_path).constData());
}

Result<void> FileSessionLog::append(const Entry &entry)
{
    if (m_isBroken)
        return Error{
            ErrorKind::Io,
            Log::tr("The session file %1 could not be put back in order after a failed write. Open the "
                    "session again to repair it.")
                .arg(m_path)};
    if (entry.id.isEmpty() || !entry.at.isValid())
        return Error{ErrorKind::Internal,
                     Log::tr("An entry without an id or a time cannot be kept in a session.")};
    if (const Result<void> untouched = checkUntouched(); !untouched)
        return untouched;

    LogChain chain = m_chain;
    const QByteArray line = chain.extend(lineOf(entry, m_entries + 1).chopped(1)) + '\n';
    if (const Result<void> written = write(m_size == 0 ? sessionHeader() + line : line); !written)
        return written;
    if (mustBeSafe(entry.fact)) {
        if (const Result<void> safe = flushToDisk(); !safe)
            return safe;
    }
    noteAccess(entry.fact);
    m_size += line.size() + (m_size == 0 ? sessionHeader().size() : 0);
    ++m_entries;
    m_chain = std::move(chain);
    return {};
}

/// What may not be lost even when the machine ends: the edges of a turn, and that a side effect may follow now.
bool FileSessionLog::mustBeSafe(const Fact &fact) const
{
    if (const auto *started = std::get_if<Started>(&fact))
        return !m_readers.contains(started->call);
    return std::holds_alternative<UserMessage>(fact) || std::holds_alternative<TurnEnded>(fact);
}

/// A call that names nothing that it touches may do anything.
void FileSessionLog::noteAccess(const Fact &fact)
{
    if (const auto *ruling = std::get_if<Ruling>(&fact)) {
        const bool onlyReads = ruling->decision == Decision::Allow && ruling->access.isReadOnly()
                               && !ruling->access.reads.isEmpty();
        if (onlyReads)
            m_readers.insert(ruling->call);
        else
            m_readers.remove(ruling->call);
    } else if (const auto *started = std::get_if<Started>(&fact)) {
        m_readers.remove(started->call);
    }
}

/// Whoever ignores the lock, an editor perhaps, would make us write into a file that nobody reads, or behind
/// lines that we never saw.
Result<void> FileSessionLog::checkUntouched() const
{
    struct stat now = {};
    if (fstat(m_file.descriptor(), &now) != 0)
        return Error{ErrorKind::Io,
                     Log::tr("The session file %1 cannot be examined: %2.").arg(m_path, qt_error_string())};
    if (now.st_nlink == 0)
        return Error{
            ErrorKind::Io,
            Log::tr("The session file %1 was deleted while the session was open. Nothing more can be kept "
                    "in it.")
                .arg(m_path)};
    if (now.st_size != m_size)
        return Error{
            ErrorKind::Io,
            Log::tr("Another program changed the session file %1 while the session was open. Open the "
                    "session again.")
                .arg(m_path),
            QStringLiteral("size %1, expected %2").arg(now.st_size).arg(m_size)};
    return {};
}

Result<void> FileSessionLog::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote =
            ::write(m_file.descriptor(), bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return undo(errno);
        done += std::max<ssize_t>(wrote, 0);
    }
    return {};
}

Result<void> FileSessionLog::flushToDisk()
{
    if (fdatasync(m_file.descriptor()) != 0)
        return undo(errno);
    if (!m_isNamed) {
        if (const int failure = syncFolder(QFileInfo(m_path).path()); failure != 0)
            return undo(failure);
        m_isNamed = true;
    }
    return {};
}

/// Takes back what a failed write left, so that the log is as it was.
Error FileSessionLog::undo(int failure)
{
    if (ftruncate(m_file.descriptor(), m_size) != 0) {
        m_isBroken = true;
        qCCritical(lcStore) << "a partial line could not be taken back:" << qt_error_string() << m_path;
    }
    if (failure == ENOSPC || failure == EDQUOT || failure == EFBIG)
        return sessionFileError(m_path, failure);
    return {ErrorKind::Io,
            Log::tr("The session file %1 cannot be written: %2.").arg(m_path, qt_error_string(failure))};
}

} // namespace paddock
