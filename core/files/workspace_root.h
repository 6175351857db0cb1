#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"
#include "core/files/path_resolver.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <sys/stat.h>

#include <memory>
#include <optional>

namespace paddock {

/// A file as it stood at one moment. Equal values mean: the same file, unchanged since.
struct FileStamp {
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
struct Place {
    FileDescriptor parent; ///< O_PATH of the folder that holds the file.
    QByteArray name; ///< One component, never "..". "." for the workspace itself.
    QString path; ///< Canonical and absolute, for people and for rules.
    bool exists = false;
    struct stat status = {}; ///< Of the file itself when it exists. Never a symbolic link.
};

/// The directory that the user chose, held open. Every file tool and the path boundary reach files through it.
/// Paths given to it are what a model wrote: absolute, or relative to the workspace. Links are followed one by
/// one over descriptors (PathResolver); what comes out is opened with openat2(RESOLVE_BENEATH |
/// RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS), so that the kernel has the last word on containment, or on kernels
/// before 5.6 by a walk of O_NOFOLLOW steps; never by comparing text.
/// Const functions may be called from several threads at once.
class WorkspaceRoot
{
    Q_DECLARE_TR_FUNCTIONS(paddock::WorkspaceRoot)

public:
    /// Opens \a directory; an Error when it is absent or no directory. Without \a resolution, the best that the
    /// system has; tests name one to try both.
    static Result<std::shared_ptr<const WorkspaceRoot>> open(const QString &directory,
                                                             std::optional<Resolution> resolution = {});

    const QString &path() const { return m_path; } ///< Canonical.
    int descriptor() const { return m_directory.get(); } ///< O_PATH.

    /// Finds \a path. ErrorKind::Denied when it leads outside in any way (`..`, links, magic links, another
    /// spelling), NotFound when a folder on the way is absent, Invalid when it is empty, too long or has a NUL.
    /// A file that is absent in a present folder is found with exists == false.
    Result<Place> find(const QString &path) const;

    /// Like find(), but folders on the way may be absent: gives the deepest present folder as parent and the
    /// first absent name; `path` is that of the whole file. For judging a write that would create folders.
    Result<Place> findForCreation(const QString &path) const;

    /// Opens a regular file for reading. NotFound when it is gone, Denied when it became a link; Invalid for
    /// folders, FIFOs, sockets and devices, which are never opened, so that nothing blocks.
    Result<FileDescriptor> openForReading(const Place &place) const;

    /// Opens a folder for listing; Invalid when it is none.
    Result<FileDescriptor> openFolder(const Place &place) const;

    /// Makes the absent folders of \a path's parent, inside only, and gives the place in the last one.
    Result<Place> makeParents(const QString &path) const;

    /// Puts \a content in the place of the file: a temporary file in the same folder, written, synced and renamed.
    /// Mode is kept (without set-id bits; 0666 less umask for a new one), hard links are broken, links are not
    /// followed. With \a expected, fails with ErrorKind::Invalid when the file is not that one any more; without
    /// it, a file that was absent when it was found must still be.
    Result<FileStamp> replace(const Place &place, const QByteArray &content,
                              const std::optional<FileStamp> &expected = {}) const;

    /// The path relative to the workspace, for showing; "." for the workspace; the path itself when not inside.
    QString relative(const QString &canonicalPath) const;

private:
    enum class Absent { OneName, Folders };

    WorkspaceRoot(QByteArray canonical, FileDescriptor directory, QList<QByteArrayList> spellings,
                  Resolution resolution);

    Result<Place> find(const QString &path, Absent allowed) const;
    std::optional<Place> placeOf(const ResolvedPath &resolved) const;
    QString pathOf(const QByteArrayList &names) const;

    const QByteArray m_canonical; ///< Without a slash at the end, so empty for "/".
    const QString m_path;
    const FileDescriptor m_directory;
    const PathResolver m_resolver;
};

} // namespace paddock
