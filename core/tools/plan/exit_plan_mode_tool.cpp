#include "core/tools/plan/exit_plan_mode_tool.h"

#include "core/protocol/codec.h"
#include "core/tools/tool_input.h"

#include <QJsonArray>

namespace paddock {

namespace {

class ExitPlanModeRun : public ToolRun
{
public:
    ExitPlanModeRun(QString plan, PermissionMode mode)
        : ToolRun(QStringLiteral("ExitPlanMode"), {})
        , m_plan(std::move(plan))
        , m_mode(mode)
    {}

    QJsonObject preview(const ToolContext &) const override { return {{"kind", "plan"}, {"plan", m_plan}}; }

    void start(const ToolContext &) override
    {
        const ToolResult result{
            .text = QStringLiteral("The user approved the plan, and planning is over: carry it out now."),
            .details = {{"plan", m_plan}, {"mode", nameOf(m_mode)}},
            .mode = m_mode};
        QMetaObject::invokeMethod(
            this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
    }
    void interrupt() override {}

private:
    const QString m_plan;
    const PermissionMode m_mode;
};

} // namespace

ToolSpec ExitPlanModeTool::spec() const
{
    QJsonObject plan =
        field("string", "The plan, in Markdown: what will be changed where, in which order, and how "
                        "it will be checked.");
    plan.insert("minLength", 1);
    return {.name = "ExitPlanMode",
            .description =
                "Lays your plan before the person, and ends plan mode when they approve it. Call it in "
                "plan mode only, when the plan is whole and nothing in it is an open question. For a "
                "task that changes nothing, just answer.",
            .schema = objectSchema({{"plan", plan}}, {"plan"})};
}

Result<std::unique_ptr<ToolRun>> ExitPlanModeTool::prepare(const QJsonObject &input) const
{
    QJsonObject asked = input;
    const QJsonValue mode = asked.take("mode"); // the person's, not the model's: no part of the schema
    if (const Result<void> checked = checkInput(spec(), asked); !checked)
        return checked.error();
    PermissionMode next = PermissionMode::Default;
    if (mode.toString() == nameOf(PermissionMode::AcceptEdits))
        next = PermissionMode::AcceptEdits;
    else if (!mode.isUndefined() && mode.toString() != nameOf(PermissionMode::Default))
        return inputError(spec().name,
                          QStringLiteral("The parameter `mode` must be one of: default, acceptEdits."));
    return std::unique_ptr<ToolRun>(std::make_unique<ExitPlanModeRun>(asked.value("plan").toString(), next));
}

QString ExitPlanModeTool::correction(const QJsonObject &asked, const QJsonObject &ran) const
{
    const QString plan = ran.value("plan").toString();
    if (plan == asked.value("plan").toString())
        return {};
    return QStringLiteral("The user edited the plan before approving it. This is what to carry out:\n\n")
           + plan;
}

} // namespace paddock
