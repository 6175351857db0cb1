#include "core/cage/failure.h"

#include <cerrno>
#include <cstring>

namespace paddock::cage {

void fail(std::string_view wall, std::string_view doing)
{
    const int code = errno;
    throw Failure{std::string(wall), std::string(doing) + ": " + std::strerror(code)};
}

void failBecause(std::string_view wall, std::string_view reason)
{
    throw Failure{std::string(wall), std::string(reason)};
}

} // namespace paddock::cage
