#pragma once

#include "core/base/file_descriptor.h"

#include <QByteArray>
#include <QString>

namespace paddock {

/// A log of lines that several processes write at once and that never grows beyond a bound: when the newest file is
/// full it becomes the second, and the oldest is deleted. Readable by its owner alone. Whatever goes wrong costs lines,
/// never more. One object on one thread at a time.
class LogFile
{
public:
    /// The files are \a folder/paddock.jsonl, the newest, then paddock.1.jsonl and so on; \a mostBytes is for all of
    /// them together. Nothing is made before the first line.
    LogFile(QString folder, qint64 mostBytes);

    /// Writes \a line, which has no line feed, and one behind it. Waits for nobody. False: the line is lost.
    bool write(const QByteArray &line);

    static constexpr int files = 4; ///< At most.

private:
    QByteArray pathOf(int number) const;
    bool isCurrent() const;
    void open();
    void rotate();
    void prune() const;

    QString m_folder;
    qint64 m_mostBytes;
    FileDescriptor m_file;
    bool m_isTorn = false; ///< Our last line is on the disk in part.
};

} // namespace paddock
