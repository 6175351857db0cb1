#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace paddock {

/// Contents of files by their SHA-256: `<folder>/contents/ab/cdef...`, readable by their owner only, written under
/// another name and renamed. What is stored is what was hashed, also when the source changes meanwhile; what is read is
/// checked again. Shares blocks with the source where the file system can (FICLONE).
///
/// Several stores of several processes may share a folder. Belongs to one thread.
class ContentStore
{
    Q_DECLARE_TR_FUNCTIONS(paddock::ContentStore)

public:
    /// Touches nothing; the folder is made when the first content is kept.
    explicit ContentStore(QString folder);

    const QString &folder() const { return m_folder; }

    /// Something kept. The hash is raw, 32 bytes.
    struct Kept {
        QByteArray hash;
        qint64 size = 0;
    };

    /// Keeps what \a file, a regular one open for reading, holds from its beginning. ErrorKind::Invalid when that is
    /// more than \a most bytes or the store is full.
    Result<Kept> keep(int file, qint64 most);
    Result<Kept> keep(const QByteArray &bytes);

    /// Whether a content of this hash (raw) and size is there.
    bool has(const QByteArray &hash, qint64 size) const;

    /// Notes that \a hash is needed, which delays its being pruned.
    void use(const QByteArray &hash) const;

    /// The content of \a hash in hex, as facts name it. NotFound when it is not kept (any more), Io when it is damaged.
    Result<QByteArray> read(const QString &hash) const;

    /// How many more bytes may be kept; see ContentPruning. Without a word, no limit.
    void setRoom(qint64 bytes) { m_room = bytes; }
    qint64 room() const { return m_room; }
    qint64 added() const { return m_added; } ///< Bytes that were new, since the beginning.

    /// As long as this lives nobody prunes. Empty when the lock cannot be had.
    FileDescriptor hold();

    static QByteArray hashOf(const QByteArray &bytes);

    /// Makes \a folder, that only its owner may enter, and what it lies in. False when it cannot be.
    static bool makeFolder(const QString &folder);

private:
    Result<Kept> keepClone(int file, qint64 size, qint64 most);
    Result<void> prepare();
    Result<FileDescriptor> makeTemporary(QByteArray *name);
    Result<void> settle(const QByteArray &temporary, const QByteArray &hash, qint64 size);
    static Error failure(int errorNumber);
    Error full() const;

    const QString m_folder;
    FileDescriptor m_contents; ///< `<folder>/contents`.
    bool m_canClone = true; ///< Until the file system says no.
    qint64 m_room = -1;
    qint64 m_added = 0;
};

} // namespace paddock
