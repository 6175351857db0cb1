#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace paddock {

/// Output of a program, kept so that it can be read by pages. Small output stays in memory; larger output goes to a
/// file in the folder for temporary files that has no name: nobody else can open it by path, and it is gone with
/// us, however we end. Beyond the limit, output is counted and not kept.
class OutputSpool
{
public:
    explicit OutputSpool(qint64 limit);
    ~OutputSpool();
    OutputSpool(OutputSpool &&other) noexcept;
    OutputSpool &operator=(OutputSpool &&other) noexcept;

    /// Never fails: when the disk is full, the rest is not kept, which keptBytes() tells.
    void append(const QByteArray &bytes);

    qint64 totalBytes() const { return m_total; }
    qint64 keptBytes() const { return m_kept; }

    /// At most \a count bytes from \a offset on; fewer at the end of what is kept.
    Result<QByteArray> read(qint64 offset, qint64 count) const;

private:
    bool moveToFile();
    bool write(const char *bytes, qint64 count);

    qint64 m_limit = 0;
    qint64 m_total = 0;
    qint64 m_kept = 0;
    bool m_full = false; ///< Nothing is kept from here on, so that there are no holes.
    QByteArray m_memory;
    int m_file = -1;
};

} // namespace paddock
