#include "core/checkpoints/content_store.h"

#include "core/base/private_folder.h"
#include "core/files/file_content.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paddock {

namespace {

constexpr qint64 smallestClone =
    64 * 1024; // Below, a copy of the bytes costs less than another file operation.
constexpr qsizetype hashBytes = 32;
constexpr qint64 pieceBytes = 1024 * 1024;

QByteArray shelfOf(const QByteArray &hex)
{
    return hex.first(2);
}

QByteArray placeOf(const QByteArray &hex)
{
    return hex.first(2) + '/' + hex.sliced(2);
}

bool isHash(const QByteArray &hex)
{
    if (hex.size() != 2 * hashBytes)
        return false;
    return std::all_of(hex.begin(), hex.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax(ssize_t(0), written);
    }
    return true;
}

/// Removes a file that was not taken over.
class Temporary
{
public:
    Temporary(int folder, QByteArray name)
        : m_folder(folder)
        , m_name(std::move(name))
    {}
    ~Temporary() { ::unlinkat(m_folder, m_name.constData(), 0); }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;

private:
    const int m_folder;
    const QByteArray m_name;
};

} // namespace

ContentStore::ContentStore(QString folder)
    : m_folder(std::move(folder))
{
    m_contents = FileDescriptor(::open(QFile::encodeName(m_folder + QStringLiteral("/contents")).constData(),
                                       O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

QByteArray ContentStore::hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool ContentStore::makeFolder(const QString &folder)
{
    return makePrivateFolder(folder) == 0;
}

Error ContentStore::failure(int errorNumber)
{
    return Error{ErrorKind::Io,
                 tr("A content cannot be kept for bringing it back: %1.").arg(qt_error_string(errorNumber))};
}

Error ContentStore::full() const
{
    return Error{ErrorKind::Invalid, tr("The store of earlier contents is full.")};
}

Result<void> ContentStore::prepare()
{
    if (m_contents)
        return {};
    if (!makeFolder(m_folder) || !makeFolder(m_folder + QStringLiteral("/contents")))
        return failure(errno);
    const QByteArray contents = QFile::encodeName(m_folder + QStringLiteral("/contents"));
    m_contents = FileDescriptor(::open(contents.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return m_contents ? Result<void>() : failure(errno);
}

FileDescriptor ContentStore::hold()
{
    if (!prepare())
        return {};
    FileDescriptor lock(::openat(m_contents.get(), "../lock", O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (lock && ::flock(lock.get(), LOCK_SH) != 0)
        return {};
    return lock;
}

Result<FileDescriptor> ContentStore::makeTemporary(QByteArray *name)
{
    if (const Result<void> prepared = prepare(); !prepared)
        return prepared.error();
    *name = "new-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    FileDescriptor file(::openat(m_contents.get(), name->constData(),
                                 O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file)
        return failure(errno);
    return file;
}

Result<void> ContentStore::settle(const QByteArray &temporary, const QByteArray &hash, qint64 size)
{
    const QByteArray hex = hash.toHex();
    const QByteArray place = placeOf(hex);
    if (::renameat(m_contents.get(), temporary.constData(), m_contents.get(), place.constData()) != 0) {
        if (errno != ENOENT)
            return failure(errno);
        if (::mkdirat(m_contents.get(), shelfOf(hex).constData(), 0700) != 0 && errno != EEXIST)
            return failure(errno);
        if (::renameat(m_contents.get(), temporary.constData(), m_contents.get(), place.constData()) != 0)
            return failure(errno);
    }
    m_added += size;
    if (m_room >= 0)
        m_room = qMax(qint64(0), m_room - size);
    return {};
}

Result<ContentStore::Kept> ContentStore::keep(const QByteArray &bytes)
{
    const Kept kept{hashOf(bytes), bytes.size()};
    if (has(kept.hash, kept.size)) {
        use(kept.hash);
        return kept;
    }
    if (m_room >= 0 && kept.size > m_room)
        return full();
    QByteArray name;
    const Result<FileDescriptor> file = makeTemporary(&name);
    if (!file)
        return file.error();
    const Temporary temporary(m_contents.get(), name);
    if (!writeAll(file->get(), bytes))
        return failure(errno);
    if (const Result<void> settled = settle(name, kept.hash, kept.size); !settled)
        return settled.error();
    return kept;
}

Result<ContentStore::Kept> ContentStore::keep(int file, qint64 most)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return failure(errno);
    const auto tooLarge = [] { return Error{ErrorKind::Invalid, tr("The file is too large to be kept.")}; };
    if (status.st_size > most)
        return tooLarge();
    if (m_canClone && status.st_size >= smallestClone) {
        const Result<Kept> kept = keepClone(file, status.st_size, most);
        if (kept || m_canClone)
            return kept;
    }
    const Result<QByteArray> bytes = readSome(file, most + 1);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > most) // it grew
        return tooLarge();
    return keep(*bytes);
}

Result<ContentStore::Kept> ContentStore::keepClone(int file, qint64 size, qint64 most)
{
    if (m_room >= 0 && size > m_room)
        return full();
    QByteArray name;
    const Result<FileDescriptor> clone = makeTemporary(&name);
    if (!clone)
        return clone.error();
    const Temporary temporary(m_contents.get(), name);
    if (::ioctl(clone->get(), FICLONE, file) != 0) {
        m_canClone = false;
        return failure(errno);
    }
    // The clone stays as it is, whatever happens to the file.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Kept kept;
    for (;;) {
        const Result<QByteArray> piece = readSome(clone->get(), pieceBytes);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        hash.addData(*piece);
        kept.size += piece->size();
        if (kept.size > most)
            return Error{ErrorKind::Invalid, tr("The file is too large to be kept.")};
    }
    kept.hash = hash.result();
    if (has(kept.hash, kept.size)) {
        use(kept.hash);
        return kept;
    }
    if (const Result<void> settled = settle(name, kept.hash, kept.size); !settled)
        return settled.error();
    return kept;
}

bool ContentStore::has(const QByteArray &hash, qint64 size) const
{
    struct stat status = {};
    // The size too: a crash of the machine can leave a name without its bytes.
    return m_contents && hash.size() == hashBytes
           && ::fstatat(m_contents.get(), placeOf(hash.toHex()).constData(), &status, AT_SYMLINK_NOFOLLOW)
                  == 0
           && S_ISREG(status.st_mode) && status.st_size == size;
}

void ContentStore::use(const QByteArray &hash) const
{
    if (m_contents && hash.size() == hashBytes)
        ::utimensat(m_contents.get(), placeOf(hash.toHex()).constData(), nullptr, AT_SYMLINK_NOFOLLOW);
}

Result<QByteArray> ContentStore::read(const QString &hash) const
{
    const QByteArray hex = hash.toLatin1();
    const auto missing = [] {
        return Error{ErrorKind::NotFound, tr("Its earlier content is not kept any more.")};
    };
    if (!m_contents || !isHash(hex)) // what stands in an imported transcript may be anything
        return missing();
    const FileDescriptor file(
        ::openat(m_contents.get(), placeOf(hex).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return missing();
    Result<QByteArray> bytes = readSome(file.get(), status.st_size + 1);
    if (!bytes)
        return bytes.error();
    if (hashOf(*bytes).toHex() != hex)
        return Error{ErrorKind::Io, tr("Its earlier content is damaged in the store.")};
    return bytes;
}

} // namespace paddock
