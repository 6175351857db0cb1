#pragma once

#include "core/base/file_descriptor.h"

#include <QByteArray>
#include <QList>

namespace paddock {

/// The kernel's notices of what changes in folders (inotify). Folders are given as descriptors, so that no path is
/// followed. Belongs to one thread.
class FolderWatch
{
public:
    FolderWatch();

    struct Event {
        int folder = 0; ///< What add() gave.
        QByteArray name; ///< In the folder; empty: the folder itself.
        bool isGone = false; ///< The kernel watches this folder no more.
    };

    /// Readable when there is something to take; -1 when the system has no more of these.
    int descriptor() const { return m_notices.get(); }

    /// Gives a number that stands for the folder's inode, or -1 when nothing more can be watched.
    int add(int folder);
    void remove(int number);

    /// All events so far. Never waits. Sets \a isWhole to false when some were lost.
    QList<Event> take(bool *isWhole);

private:
    FileDescriptor m_notices;
};

} // namespace paddock
