#pragma once

#include <string>
#include <string_view>

namespace paddock::cage {

/// SHA-256 (FIPS 180-4) of \a bytes, as 64 small hexadecimal digits. For names, not for secrets.
std::string sha256(std::string_view bytes);

} // namespace paddock::cage
