#pragma once

#include <QString>
#include <QStringList>

namespace paddock {

/// What one call will touch, declared before it runs. The policy judges it, the fence is cut to it, the
/// scheduler orders by it, the card shows it. Paths are absolute or relative to the workspace, as the model
/// wrote them: resolving them is the policy's and the file tools' work, by the kernel and never by string.
struct Access {
    QStringList reads; ///< Files, or folders to be searched.
    QStringList writes;
    QStringList urls; ///< Whole addresses that will be fetched.
    QString command; ///< Shell text. Set only by tools that start a process.

    bool isReadOnly() const { return writes.isEmpty() && urls.isEmpty() && command.isEmpty(); }
    bool operator==(const Access &) const = default;
};

} // namespace paddock
