#pragma once

#include <utility>

#include <windows.h>

namespace paddock::cage {

/// An open handle with one owner; closed at the end of its life.
class Handle
{
public:
    Handle() = default;
    /// Takes what CreateFile gives for failure as no handle, too.
    explicit Handle(HANDLE handle)
        : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle)
    {}
    ~Handle() { reset(); }
    Handle(Handle &&other) noexcept
        : m_handle(other.release())
    {}
    Handle &operator=(Handle &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_handle = other.release();
        }
        return *this;
    }

    HANDLE get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }
    HANDLE release() { return std::exchange(m_handle, nullptr); }
    void reset()
    {
        if (m_handle)
            ::CloseHandle(m_handle);
        m_handle = nullptr;
    }

private:
    HANDLE m_handle = nullptr;
};

/// Memory that the system hands out to be given back with LocalFree.
struct LocalMemory {
    LocalMemory() = default;
    LocalMemory(const LocalMemory &) = delete;
    LocalMemory &operator=(const LocalMemory &) = delete;
    ~LocalMemory() { ::LocalFree(pointer); }

    void *pointer = nullptr;
};

} // namespace paddock::cage
