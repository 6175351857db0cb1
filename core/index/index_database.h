#pragma once

#include "core/index/word_splitter.h"

#include <memory>

namespace paddock {

/// The tables of the index, in the cache file or, where that cannot be, in memory.
///
///   files    a session file each; state is a SessionDigest. Ids are never used twice, as those of docs
///   stages   how far a file was read, once for the digest and once for the text; see LogStage
///   usage    what was spent, an entry each
///   docs     a text that can be found, each: one kind of one entry. Its id is the row in words; offset is where the
///            entry's line begins in the file
///   texts    the text of docs whose file has no such lines (other agents')
///   words    FTS5 without the texts. Rows without docs are garbage: FTS5 could only remove them given their text
///   titles   FTS5 with the texts, of titles and tags; rows are files
///   counts   "garbage": rows of words without docs
class IndexDatabase
{
public:
    explicit IndexDatabase(QString file);
    ~IndexDatabase();

    /// Opens or makes the tables; again when the file was removed or replaced meanwhile. A file of another version or a
    /// damaged one is emptied; one of somebody else's is left alone. What keeps us from the file is told in the log,
    /// and memory serves. True: it was not open before, or another one. Errors: Io, when not even memory does.
    Result<bool> open();

    bool isDamaged() const { return m_database && m_database->isDamaged(); }
    /// After isDamaged(): throws away everything.
    Result<void> startAnew();

    SqliteDatabase &database() { return *m_database; }
    const WordSplitter &splitter() const { return *m_splitter; }

private:
    Result<void> openFile();
    Result<void> openAt(const QString &path);
    Result<void> makeTables();
    bool isInPlace() const;

    const QString m_file;
    bool m_isInMemory = false;
    quint64 m_device = 0; ///< Of the file that is open.
    quint64 m_inode = 0;
    std::unique_ptr<SqliteDatabase> m_database;
    std::unique_ptr<WordSplitter> m_splitter;
};

} // namespace paddock
