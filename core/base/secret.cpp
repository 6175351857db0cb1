#include "core/base/secret.h"

#include <cstring>
#include <utility>

namespace paddock {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_bytes.detach(); // wiping shared bytes would only wipe a fresh copy
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

void Secret::wipe()
{
    if (m_bytes.isEmpty())
        return;
    char *bytes = m_bytes.data();
    const auto size = static_cast<size_t>(m_bytes.size());
    std::memset(bytes, 0, size);
    // Without this the compiler may drop a write to memory that nobody reads again.
    __asm__ __volatile__("" : : "r"(bytes) : "memory");
}

} // namespace paddock
