#pragma once

#include "core/tools/pool_task.h"
#include "core/tools/tool.h"

namespace paddock {

/// A run that is one pure piece of work with files, done on the thread pool so that a slow disk or a large
/// folder cannot hold up the session.
class PoolRun : public ToolRun
{
    Q_OBJECT

public:
    using Work = std::function<ToolResult(std::stop_token)>;

    using ToolRun::ToolRun;

    void start(const ToolContext &context) override;
    void interrupt() override;

protected:
    /// Called on the session's thread. What it gives runs on another one and may outlive this object and the
    /// session: it holds copies only.
    virtual Work work(const ToolContext &context) const = 0;

private:
    PoolTask<ToolResult> m_task;
};

} // namespace paddock
