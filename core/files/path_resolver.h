#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QString>

namespace paddock {

/// How folders are opened. Kernel is openat2(2), since Linux 5.6. Walk opens one component after the other and
/// gives the same answers; it serves older kernels and containers that filter the call.
enum class Resolution { Kernel, Walk };

/// What a path comes to: the components below the workspace with every link followed and no dots left.
struct ResolvedPath {
    QByteArrayList names; ///< Empty for the workspace itself.
    qsizetype present = 0; ///< So many of the names exist; those after them do not.
};

/// Turns what a model wrote into names below one directory, and names into descriptors. Links are read and
/// followed here, by descriptor, because RESOLVE_BENEATH refuses absolute targets even where they lead back
/// inside; what comes out is opened without following any link at all. Const functions may run in any thread.
class PathResolver
{
    Q_DECLARE_TR_FUNCTIONS(paddock::PathResolver)

public:
    /// \a directory stays open as long as this. \a spellings are the absolute paths by which it may be named.
    PathResolver(int directory, QList<QByteArrayList> spellings, Resolution resolution);

    /// Whether openat2() works for \a directory.
    static Resolution bestFor(int directory);

    /// The components of an absolute path without empty ones and "."; ".." stays.
    static QByteArrayList split(const QByteArray &path);

    /// The components below the directory, ".." among them still. Denied when an absolute path is not below it,
    /// or when a shell's spelling (~) would be needed; Invalid when no file system could hold it.
    Result<QByteArrayList> components(const QString &path) const;

    /// Follows every link. Denied as soon as one step would leave the directory, whether or not the rest exists.
    Result<ResolvedPath> follow(const QByteArrayList &components, const QString &path) const;

    /// O_PATH of the folder with these names. No link is followed: one that was put in the way since is an error.
    /// On failure the descriptor is empty and errno is set.
    FileDescriptor openFolder(const QByteArrayList &names) const;

    /// An Error for \a errorNumber, met on \a path.
    static Error failure(int errorNumber, const QString &path);
    static Error outside(const QString &path);

private:
    std::optional<QByteArrayList> belowDirectory(const QByteArrayList &absolute) const;

    const int m_directory;
    const QList<QByteArrayList> m_spellings;
    const Resolution m_resolution;
};

} // namespace paddock
