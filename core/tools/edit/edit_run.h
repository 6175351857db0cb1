#pragma once

#include "core/tools/edit/text_replacement.h"
#include "core/tools/pool_run.h"

namespace paddock {

/// One replacement of text in one file.
class EditRun : public PoolRun
{
    Q_OBJECT

public:
    EditRun(const QString &path, const ReplacementRequest &request);

    QJsonObject preview(const ToolContext &context) const override;

protected:
    Work work(const ToolContext &context) const override;

private:
    const QString m_path;
    const ReplacementRequest m_request;
};

} // namespace paddock
