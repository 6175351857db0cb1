#pragma once

#include <utility>

namespace paddock {

/// An open file descriptor with one owner; closed at the end of its life.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {}
    ~FileDescriptor() { reset(); }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(other.release())
    {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

    /// Gives the descriptor away: closing it is the caller's business from here on.
    int release() { return std::exchange(m_fd, -1); }
    void reset();

private:
    int m_fd = -1;
};

} // namespace paddock
