#pragma once

#include "core/cage/fence_plan.h"
#include "core/cage/windows/handle.h"

#include <string_view>

namespace paddock::cage {

/// What the launcher tells Paddock, on a pipe: the letter of the message, the text (UTF-8), NUL. A pipe that is gone is
/// noticed by the other one, which Paddock holds; here it is nothing.
class Report
{
public:
    explicit Report(Handle pipe)
        : m_pipe(std::move(pipe))
    {}

    void send(LinkMessage kind, std::string_view text) const;

private:
    Handle m_pipe;
};

} // namespace paddock::cage
