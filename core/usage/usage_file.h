#pragma once

#include "core/base/result.h"
#include "core/usage/usage_record.h"

#include <QCoreApplication>

namespace paddock {

/// Spending whose session has no file: it kept none, or the file was deleted for good. One record a line, append-only,
/// readable by its owner alone. Several processes may use it at once. Holds counts and names, nothing that was said.
class UsageFile
{
    Q_DECLARE_TR_FUNCTIONS(paddock::UsageFile)

public:
    explicit UsageFile(QString path)
        : m_path(std::move(path))
    {}

    /// All or none of \a records, and on the disk when it returns; makes the folder where it is missing. Blocks for one
    /// write. Errors: Io.
    Result<void> append(const QList<UsageRecord> &records) const;

    /// As they were appended, but each only once: a session may be put into the trash, taken out and removed for good.
    /// None when there is no file. What is no record (the end of a crash, a foreign line) is left
    /// out with a warning in the log. Errors: Io.
    Result<QList<UsageRecord>> read() const;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace paddock
