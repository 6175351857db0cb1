#pragma once

#include "core/cage/descriptor.h"
#include "core/cage/link.h"

#include <string>
#include <vector>

#include <sys/stat.h>

namespace paddock::cage {

/// Protected names that nothing covers, mostly because they are missing. One that a command makes is set aside at once,
/// as long as the command runs by the kernel's notice of new names and at its end in any case: nothing on the host gets to
/// obey it. One that was there is compared, and a change is told.
///
/// A repository that a command makes (git init, git clone) stays, without what it holds for git to run.
class WatchedNames
{
public:
    WatchedNames(int workspace, const Link &link);

    void watch(const std::string &path);

    /// Asks the kernel for notice of new names, and sets aside what has appeared so far. Not for a command that is over in
    /// a moment: to take the asking back costs the kernel some 10 ms, and the end is near anyway. Never throws.
    void beginNotices();

    /// Readable when a name may have appeared; -1 when the kernel gives no notice.
    int descriptor() const { return m_notices.get(); }

    /// Sets aside what has appeared. Never throws.
    void heed();

    /// For the end: sets aside what has appeared, and sends a remark for each name that is gone or changed. Never throws.
    void compare();

private:
    struct Watched {
        std::string path;
        bool existed;
        struct stat status;
    };

    bool look(const std::string &path, struct stat &status) const;
    void noticeNamesIn(const std::string &folder);
    void setAsideNew();
    void clearOut(const std::string &path);

    int m_workspace;
    Link m_link;
    Descriptor m_notices; ///< Of inotify.
    bool m_hadRepository;
    std::vector<Watched> m_watched;
};

} // namespace paddock::cage
