#include "core/cage/windows/report.h"

#include <algorithm>
#include <string>

namespace paddock::cage {

namespace {

constexpr std::size_t reportBytes = 8192; ///< Longer texts are cut, as on Linux.

} // namespace

void Report::send(LinkMessage kind, std::string_view text) const
{
    std::string frame(1, char(kind));
    frame.append(text.substr(0, reportBytes - 2));
    std::replace(frame.begin(), frame.end(), '\0', ' ');
    frame += '\0';
    for (std::size_t done = 0; done < frame.size();) {
        DWORD count = 0;
        if (!::WriteFile(m_pipe.get(), frame.data() + done, DWORD(frame.size() - done), &count, nullptr))
            return;
        done += count;
    }
}

} // namespace paddock::cage
