#pragma once

#include <unistd.h>

#include <utility>

namespace paddock {

/// A file descriptor with one owner. Closing it also gives up the flock taken through it.
class OpenFile
{
public:
    OpenFile() = default;
    explicit OpenFile(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~OpenFile() { close(); }
    OpenFile(OpenFile &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    OpenFile &operator=(OpenFile &&other) noexcept
    {
        if (this != &other) {
            close();
            m_descriptor = std::exchange(other.m_descriptor, -1);
        }
        return *this;
    }

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

private:
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    int m_descriptor = -1;
};

} // namespace paddock
