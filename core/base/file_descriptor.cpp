#include "core/base/file_descriptor.h"

#include <unistd.h>

namespace paddock {

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.release();
    }
    return *this;
}

void FileDescriptor::reset()
{
    if (m_fd >= 0)
        ::close(m_fd); // nothing to do about a failure, and on Linux never to be repeated
    m_fd = -1;
}

} // namespace paddock
