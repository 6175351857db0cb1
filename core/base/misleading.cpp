#include "core/base/misleading.h"

namespace paddock {

bool isMisleading(char32_t c)
{
    if (c == '\n' || c == '\t')
        return false;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) // controls
           || c == 0x00ad // soft hyphen
           || c == 0x061c || c == 0x200b || c == 0x200e || c == 0x200f // marks without width
           || (c >= 0x2028 && c <= 0x202e) // separators, embeddings, overrides
           || (c >= 0x2060 && c <= 0x206f) // joiners, isolates, deprecated controls
           || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f); // tags
}

} // namespace paddock
