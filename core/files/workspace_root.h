#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

#include <memory>
#include <optional>
#include <utility>

namespace paddock {

/// An open file descriptor with one owner; closed at the end of its life.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    ~FileDescriptor();
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

/// A file as it stood at one moment. Equal values mean: the same file, unchanged since.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< Nanoseconds since the epoch.
    qint64 changedNs = 0; ///< Of the inode; moves with chmod and rename too.

    static FileStamp of(const struct stat &status);
    bool operator==(const FileStamp &) const = default;
};

/// A place inside the workspace, found the way the kernel finds it: the parent folder as an open descriptor and
/// the last name in it, every link on the way already followed. Acting through it cannot be led elsewhere by a
/// link that is swapped in afterwards.
struct Place
{
    FileDescriptor parent; ///< O_PATH of the folder that holds the file.
    QByteArray name; ///< One component, never "..". "." for the workspace itself.
    QString path; ///< Canonical and absolute, for people and for rules.
    bool exists = false;
    struct stat status = {}; ///< Of the file itself when it exists. Never a symbolic link.
};

/// The directory that the user chose, held open. Every file tool and the path boundary reach files through it.
/// Paths given to it are what a model wrote: absolute, or relative to the workspace. Containment is decided by
/// openat2(RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS) and, for links with absolute targets that lead back inside
/// and on kernels before 5.6, by a walk over descriptors; never by comparing text.
/// Const functions may be called from several threads at once.
class WorkspaceRoot
{
public:
    /// Opens \a directory; an Error when it is absent or no directory.
    static Result<std::shared_ptr<const WorkspaceRoot>> open(const QString &directory);

    const QString &path() const { return m_path; } ///< Canonical.
    int descriptor() const { return m_directory.get(); }

    /// Finds \a path. ErrorKind::Denied when it leads outside in any way (`..`, links, magic links, another
    /// spelling), NotFound when a folder on the way is absent, Invalid when it is empty, too long or has a NUL.
    /// A file that is absent in a present folder is found with exists == false.
    Result<Place> find(const QString &path) const;

    /// Like find(), but folders on the way may be absent: gives the deepest present folder as parent and the
    /// first absent name. For judging a write that would create folders.
    Result<Place> findForCreation(const QString &path) const;

    /// Opens a regular file for reading. Denied as find(); Invalid for folders, FIFOs, sockets and devices, which
    /// are never opened, so that nothing blocks.
    Result<FileDescriptor> openForReading(const Place &place) const;

    /// Makes the absent folders of \a path's parent, inside only, and gives the place in the last one.
    Result<Place> makeParents(const QString &path) const;

    /// Puts \a content in the place of the file: a temporary file in the same folder, written, synced and renamed.
    /// Mode is kept (without set-id bits; 0666 less umask for a new one), hard links are broken, links are not
    /// followed. With \a expected, fails with ErrorKind::Invalid when the file is not that one any more.
    Result<FileStamp> replace(const Place &place, const QByteArray &content,
                              const std::optional<FileStamp> &expected = {}) const;

    /// The path relative to the workspace, for showing; the path itself when it is not inside.
    QString relative(const QString &canonicalPath) const;

private:
    WorkspaceRoot(QString path, FileDescriptor directory);

    const QString m_path;
    const FileDescriptor m_directory;
};

} // namespace paddock
