#pragma once

#include "core/index/file_stamp.h"
#include "core/index/refresh_batch.h"

namespace paddock {

/// One of the two readings of session files. The digests come first and quickly, so that the list and the sums need not
/// wait for the text. The numbers stand in the index.
enum class Stage { Digest = 0, Text = 1 };

/// Takes the lines of one session file after the other into the tables.
class LogStage
{
public:
    virtual ~LogStage() = default;

    virtual Stage stage() const = 0;

    /// The lines of this file follow: those behind the ones it had, or all of them after forgetting what it had.
    virtual Result<void> begin(qint64 file, bool anew) = 0;

    /// An entry's line without its end; \a offset is where it begins. Errors: Protocol when it cannot be read, which ends the file; any
    /// other ends the refresh.
    virtual Result<void> take(qint64 number, qint64 offset, const QByteArray &line) = 0;

    /// What take() learnt must be in the tables now.
    virtual Result<void> end() = 0;
};

/// How far a stage has come in a file.
struct StageProgress {
    QString stamp; ///< Of the file as it was then.
    bool isDone = false; ///< The last whole line, or one that cannot be read, was reached.
    qint64 offset = 0; ///< Behind the last line that was taken.
    qint64 entries = 0;
    QByteArray
        tail; ///< The bytes in front of the offset. A chained line ends with the hash of all before it.

    bool operator==(const StageProgress &) const = default;
};

/// Reads session files of ours into stages, each from where it was left. Whether what was read still stands is known by
/// the file's inode, its size and the hash in front of the offset.
class LogFollower
{
public:
    LogFollower(SqliteDatabase &database, RefreshBatch &batch);

    /// Reads what was added to the file at \a path, whose row is \a file. A file that cannot be read is forgotten, with a
    /// warning in the log. \a seen is how it looked to whoever asks. Errors: Io of the database; Cancelled.
    Result<void> follow(qint64 file, const QString &path, const SourceStamp &seen, LogStage &stage);

    Result<std::optional<StageProgress>> progress(qint64 file, Stage stage);
    Result<void> setProgress(qint64 file, Stage stage, const StageProgress &progress);

private:
    struct Pass;
    Result<bool> readOn(Pass &pass, LogStage &stage);
    Result<void> leaveOut(qint64 file, const QString &path, const SourceStamp &seen, LogStage &stage,
                          int failure);

    RefreshBatch &m_batch;
    SqliteStatement m_find;
    SqliteStatement m_store;
};

} // namespace paddock
