#pragma once

#include <QString>

struct stat;

namespace paddock {

/// What stat says of a file that tells whether it is still as it was. Times are nanoseconds since 1970.
struct SourceStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0;
    qint64 changed = 0;

    static SourceStamp of(const struct stat &status);
    static SourceStamp fromText(const QString &text); ///< Of toText(); null for anything else.
    QString toText() const;

    bool isSameFile(const SourceStamp &other) const { return device == other.device && inode == other.inode; }
    bool operator==(const SourceStamp &) const = default;
};

} // namespace paddock
