#pragma once

#include "core/tools/tool.h"

namespace paddock {

/// Lays a plan before the person. Touches nothing; a person is always asked. Where they allow it, planning is over: the
/// session goes on in the mode of their reply's input, "default" or "acceptEdits". That input may hold the plan as they
/// edited it.
///
/// preview: {"kind": "plan", "plan": Markdown}. details: {"plan": as approved, "mode"}.
class ExitPlanModeTool : public Tool
{
public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
    /// The plan as the person edited it; empty when they left it as it was.
    QString correction(const QJsonObject &asked, const QJsonObject &ran) const override;
};

} // namespace paddock
