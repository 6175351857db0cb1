#pragma once

#include <QByteArray>

#include <optional>

namespace paddock {

/// Gives the whole lines of a file from an offset on, which must begin one. Holds no more than the longest line and a
/// piece. The descriptor stays the caller's.
class LogLines
{
public:
    LogLines(int descriptor, qint64 offset);

    /// The next line without its end; nothing at the last line end of the file and after a failed read. Points into
    /// this object, until the next call.
    std::optional<QByteArrayView> next();

    qint64 offset() const { return m_fileOffset + m_begin; } ///< Behind the last line that was given.
    int failure() const { return m_failure; } ///< errno of the read that failed, or 0.

private:
    bool readMore();

    int m_descriptor;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< Of what was not given yet, in the buffer.
    qint64 m_fileOffset; ///< Of the buffer.
    int m_failure = 0;
};

/// Bytes of the file, fewer at its end or after a failure.
QByteArray readFileAt(int descriptor, qint64 offset, qint64 count);

} // namespace paddock
