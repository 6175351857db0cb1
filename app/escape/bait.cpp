#include "app/escape/bait.h"

#include <cstdlib>
#include <string_view>

namespace paddock::escape {

bool readBait(int count, char **words, Bait &bait)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view word(words[i]);
        const std::size_t middle = word.find('=');
        if (middle == std::string_view::npos)
            return false;
        const std::string_view name = word.substr(0, middle);
        const std::string value(word.substr(middle + 1));
        const auto number = [&value] { return std::strtoull(value.c_str(), nullptr, 10); };
        if (name == "workspace")
            bait.workspace = value;
        else if (name == "scratch")
            bait.scratch = value;
        else if (name == "outside")
            bait.outside = value;
        else if (name == "protected")
            bait.protectedFolder = value;
        else if (name == "shared")
            bait.shared.push_back(value);
        else if (name == "home")
            bait.home.push_back(value);
        else if (name == "neighbour")
            bait.neighbours.push_back(value);
        else if (name == "agent")
            bait.agents.push_back(value);
        else if (name == "unix")
            bait.unixSocket = value;
        else if (name == "abstract")
            bait.abstractSocket = value;
        else if (name == "tcp")
            bait.tcpPort = std::uint16_t(number());
        else if (name == "udp")
            bait.udpPort = std::uint16_t(number());
        else if (name == "victim")
            bait.victim = pid_t(number());
        else if (name == "victim-start")
            bait.victimStart = value;
        else if (name == "victim-address")
            bait.victimAddress = number();
        else if (name == "shared-memory")
            bait.sharedMemory = int(number());
        else if (name == "processes")
            bait.processesAtMost = number();
        else if (name == "data")
            bait.dataBytesAtMost = number();
        else if (name == "file")
            bait.fileBytesAtMost = number();
        else if (name == "debuggers")
            bait.debuggers = value == "1";
        else
            return false;
    }
    return !bait.workspace.empty();
}

} // namespace paddock::escape
