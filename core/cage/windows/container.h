#pragma once

#include "core/cage/fence_plan.h"

#include <string>

#include <windows.h>

namespace paddock::cage {

/// The AppContainer that a command runs in: an identity to which nothing on the machine is allowed but what allows all
/// containers, or what grants.h opens. It has no capabilities, so no network and no other program's windows or devices.
/// The profile stays on the machine, because making one for each command would be slow.
class Container
{
public:
    /// Makes it, or finds it again. \a name as from profileName(). Throws Failure.
    explicit Container(const std::string &name);
    Container(const Container &) = delete;
    Container &operator=(const Container &) = delete;
    ~Container();

    PSID sid() const { return m_sid; }

    /// Its own folder, to which it alone has access beside the user. Throws Failure.
    std::wstring folder() const;

private:
    PSID m_sid = nullptr;
};

} // namespace paddock::cage
