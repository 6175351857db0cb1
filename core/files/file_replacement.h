#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>

#include <sys/stat.h>

#include <optional>

namespace paddock {

struct FileStamp;
struct Place;

/// One atomic replacement of a file's content; see WorkspaceRoot::replace(). Whoever looks sees the old file or
/// the new one, whole. A failure leaves the old one as it was, and nothing beside it.
class FileReplacement
{
    Q_DECLARE_TR_FUNCTIONS(paddock::FileReplacement)

public:
    /// \a place outlives this.
    explicit FileReplacement(const Place &place);
    ~FileReplacement();
    FileReplacement(const FileReplacement &) = delete;
    FileReplacement &operator=(const FileReplacement &) = delete;

    Result<FileStamp> run(const QByteArray &content, const std::optional<FileStamp> &expected);

private:
    Result<void> check(const std::optional<FileStamp> &expected);
    Result<void> fill(const QByteArray &content);
    Result<void> takeOver();
    Error failure(int errorNumber) const;

    const Place &m_place;
    std::optional<struct stat> m_old;
    FileDescriptor m_file;
    QByteArray m_temporary; ///< Empty when there is nothing to clean up.
};

} // namespace paddock
