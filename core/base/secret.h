#pragma once

#include <QByteArray>
#include <QDebug>

namespace paddock {

/// Text that must not be printed, compared or stored by accident. Its memory is overwritten at the end of its
/// life. Moves, never copies: pass `const Secret &`, or a `shared_ptr<const Secret>` to several owners.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over. The caller's own copies are the caller's to wipe.
    explicit Secret(QByteArray bytes);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; } ///< Grep for this name to audit use.

private:
    void wipe();

    QByteArray m_bytes;
};
QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace paddock
