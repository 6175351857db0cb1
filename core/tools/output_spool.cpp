#include "core/tools/output_spool.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace paddock {

namespace {

constexpr qint64 spoolMemory = 1024 * 1024;

int openNamelessFile()
{
    const QByteArray folder = QFile::encodeName(QDir::tempPath());
    const int file = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
    // Some file systems have no O_TMPFILE: the same in two steps.
    QByteArray name = folder + "/paddock-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

} // namespace

OutputSpool::OutputSpool(qint64 limit)
    : m_limit(limit)
{}

OutputSpool::~OutputSpool()
{
    if (m_file >= 0)
        ::close(m_file);
}

OutputSpool::OutputSpool(OutputSpool &&other) noexcept
    : m_limit(other.m_limit)
    , m_total(other.m_total)
    , m_kept(other.m_kept)
    , m_full(other.m_full)
    , m_memory(std::move(other.m_memory))
    , m_file(std::exchange(other.m_file, -1))
{}

OutputSpool &OutputSpool::operator=(OutputSpool &&other) noexcept
{
    std::swap(m_limit, other.m_limit);
    std::swap(m_total, other.m_total);
    std::swap(m_kept, other.m_kept);
    std::swap(m_full, other.m_full);
    std::swap(m_memory, other.m_memory);
    std::swap(m_file, other.m_file);
    return *this;
}

void OutputSpool::append(const QByteArray &bytes)
{
    m_total += bytes.size();
    const qint64 count = std::min<qint64>(bytes.size(), m_limit - m_kept);
    if (m_full || count <= 0)
        return;
    if (m_file < 0 && m_memory.size() + count <= spoolMemory) {
        m_memory.append(bytes.constData(), qsizetype(count));
        m_kept += count;
        return;
    }
    if (m_file < 0 && !moveToFile()) {
        m_full = true;
        return;
    }
    if (write(bytes.constData(), count))
        m_kept += count;
}

bool OutputSpool::moveToFile()
{
    m_file = openNamelessFile();
    if (m_file < 0) {
        qCWarning(lcTools) << "no temporary file for output, errno" << errno;
        return false;
    }
    m_kept = 0;
    if (!write(m_memory.constData(), m_memory.size())) {
        m_kept = m_memory.size(); // Memory still has it.
        ::close(std::exchange(m_file, -1));
        return false;
    }
    m_kept = m_memory.size();
    m_memory = {};
    return true;
}

bool OutputSpool::write(const char *bytes, qint64 count)
{
    qint64 written = 0;
    while (written < count) {
        const ssize_t step = ::pwrite(m_file, bytes + written, size_t(count - written), m_kept + written);
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0) {
            qCWarning(lcTools) << "output cannot be kept any more, errno" << errno;
            m_full = true;
            return false;
        }
        written += step;
    }
    return true;
}

Result<QByteArray> OutputSpool::read(qint64 offset, qint64 count) const
{
    if (offset < 0 || count < 0)
        return Error{ErrorKind::Invalid, QStringLiteral("offset and limit must not be negative."), {}};
    count = std::min(count, m_kept - offset);
    if (count <= 0)
        return QByteArray();
    if (m_file < 0)
        return m_memory.mid(qsizetype(offset), qsizetype(count));
    QByteArray bytes(qsizetype(count), Qt::Uninitialized);
    qint64 done = 0;
    while (done < count) {
        const ssize_t step = ::pread(m_file, bytes.data() + done, size_t(count - done), offset + done);
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            return Error{ErrorKind::Io, QStringLiteral("The kept output could not be read back."),
                         QStringLiteral("errno %1").arg(errno)};
        done += step;
    }
    return bytes;
}

} // namespace paddock
