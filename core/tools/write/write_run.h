#pragma once

#include "core/tools/pool_run.h"

namespace paddock {

/// One file written whole.
class WriteRun : public PoolRun
{
    Q_OBJECT

public:
    WriteRun(const QString &path, const QString &content);

    QJsonObject preview(const ToolContext &context) const override;

protected:
    Work work(const ToolContext &context) const override;

private:
    const QString m_path;
    const QString m_content;
};

} // namespace paddock
