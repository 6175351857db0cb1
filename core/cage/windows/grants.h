#pragma once

#include "core/cage/fence_plan.h"
#include "core/cage/windows/access_list.h"
#include "core/cage/windows/container.h"
#include "core/cage/windows/grant_record.h"
#include "core/cage/windows/handle.h"
#include "core/cage/windows/report.h"

namespace paddock::cage {

/// Opens the workspace and the plan's readable folders to a container by entries in their access lists, and takes them back
/// when nobody uses the container any more. Each file is visited and told on its own, so that neither a link nor another
/// name of a file (a hard link) leads the entries out of the workspace; this costs time with the number of files, the first
/// time of several commands that run at once.
///
/// Entries only ever get narrower while others use the container.
class Grants
{
public:
    Grants(const Container &container, const Report &report, const std::string &name)
        : m_container(container)
        , m_report(report)
        , m_record(name)
    {}

    /// \a workspace is open with allowAccess and to be listed; null when Absent. Throws Failure, for what is protected and
    /// could not be as for the rest; take back then, too.
    void give(const FencePlan &plan, HANDLE workspace);

    /// When nobody else needs it. Never throws; what stays is told.
    void takeBack() noexcept;

private:
    void open(HANDLE folder, Allowed allowed);
    void narrow(HANDLE workspace, const std::string &path, Allowed allowed, bool isDeep);
    void narrowOne(HANDLE file, const std::string &path, Allowed allowed, bool isFolder);
    void openReadable(const std::string &path);
    bool close(const std::string &path);

    const Container &m_container;
    const Report &m_report;
    GrantRecord m_record;
};

} // namespace paddock::cage
