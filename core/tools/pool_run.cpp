#include "core/tools/pool_run.h"

namespace paddock {

void PoolRun::start(const ToolContext &context)
{
    m_task.run(work(context), [this](const ToolResult &result) { emit finished(result); });
}

void PoolRun::interrupt()
{
    m_task.stop();
}

} // namespace paddock
