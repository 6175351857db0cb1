#pragma once

#include "core/store/log_chain.h"
#include "core/store/open_file.h"
#include "core/store/session_store.h"

#include <QSet>

namespace paddock {

/// Appends to one session file that FileSessionStore opened, locked and read. Belongs to one thread.
///
/// Every fact is one write at the end of the file, so that the end of this process at any moment leaves at most
/// one torn last line. So that the end of the machine loses neither a turn nor the knowledge that a call began, the disk
/// itself is waited for at the edges of a turn (UserMessage, TurnEnded) and before each side effect (Started, unless the
/// Ruling before it allowed the call to read files and nothing else), and at no other fact. Waiting costs 3 to 4 ms on
/// ext4 on a busy virtual disk; several calls that start together wait one after the other. Closing an empty file
/// removes it: a session in which nothing happened leaves no trace.
class FileSessionLog : public SessionLog
{
public:
    struct Begin {
        OpenFile file; ///< Locked, open for reading and for writing at its end.
        QString path;
        qint64 size = 0; ///< Bytes of whole lines, which is all that the file holds.
        qint64 entries = 0;
        LogChain chain; ///< Through these entries.
    };
    explicit FileSessionLog(Begin begin);
    ~FileSessionLog() override;

    Result<void> append(const Entry &entry) override;

private:
    bool mustBeSafe(const Fact &fact) const;
    void noteAccess(const Fact &fact);
    Result<void> checkUntouched() const;
    Result<void> write(const QByteArray &bytes);
    Result<void> flushToDisk();
    Error undo(int failure);

    OpenFile m_file;
    QString m_path;
    qint64 m_size;
    qint64 m_entries;
    LogChain m_chain;
    QSet<CallId> m_readers; ///< Calls that will only read.
    bool m_isNamed = false; ///< The folder that holds the file's name is on the disk too.
    bool m_isBroken = false; ///< The end of the file is not known any more.
};

} // namespace paddock
