#pragma once

#include "core/cage/windows/handle.h"

#include <string>
#include <vector>

namespace paddock::cage {

/// Which launchers use a container, and which folders were opened to it: one file for each container, outside of every
/// container's reach. Its locks are the kernel's, so a launcher that is killed leaves neither a count nor a lock, only the list
/// of what the next one has to take back.
class GrantRecord
{
public:
    /// Joins the users of the container \a name, and keeps all others from joining or leaving until passOn(). Waits for
    /// its turn. Throws Failure.
    explicit GrantRecord(const std::string &name);

    /// Whether nobody else used the container when this one joined.
    bool isFirst() const { return m_isFirst; }

    /// What was opened and not taken back yet, in UTF-8.
    std::vector<std::string> opened() const;

    /// To be called before a folder is opened. Throws Failure.
    void add(const std::string &path);

    /// Lets others join and leave.
    void passOn();

    /// Waits for its turn, leaves the users, and gives whether nobody else is left: then what was opened is to be taken
    /// back, and clear() called. The turn ends with this object.
    bool leave();
    void clear();

private:
    bool lock(DWORD byte, DWORD flags) const;
    void unlock(DWORD byte) const;

    Handle m_file;
    bool m_isFirst = false;
    bool m_hasTurn = false;
};

} // namespace paddock::cage
