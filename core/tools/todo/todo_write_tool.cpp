#include "core/tools/todo/todo_write_tool.h"

#include "core/tools/tool_input.h"

#include <QJsonArray>

namespace paddock {

namespace {

class TodoWriteRun : public ToolRun
{
public:
    explicit TodoWriteRun(QJsonArray todos)
        : ToolRun(QStringLiteral("TodoWrite"), {})
        , m_todos(std::move(todos))
    {}

    void start(const ToolContext &) override
    {
        const ToolResult result{
            .text = QStringLiteral("The list was taken over. Go on with the task that is in progress."),
            .details = {{"newTodos", m_todos}}};
        QMetaObject::invokeMethod(
            this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
    }
    void interrupt() override {}

private:
    const QJsonArray m_todos;
};

} // namespace

ToolSpec TodoWriteTool::spec() const
{
    QJsonObject content = field("string", "What is to be done, as an order: \"Run the tests\".");
    content.insert("minLength", 1);
    QJsonObject activeForm = field("string", "The same while it is being done: \"Running the tests\".");
    activeForm.insert("minLength", 1);
    QJsonObject status = field("string", "How far it is.");
    status.insert("enum", QJsonArray{"pending", "in_progress", "completed"});
    QJsonObject todos = field("array", "The whole list, finished tasks included.");
    todos.insert("items", objectSchema({{"content", content}, {"status", status}, {"activeForm", activeForm}},
                                       {"content", "status", "activeForm"}));
    return {.name = "TodoWrite",
            .description =
                "Keeps a list of tasks that the user can see. Send the whole list each time. Use it for work "
                "of several steps; have one task in progress at a time and mark it completed at once "
                "when it is done.",
            .schema = objectSchema({{"todos", todos}}, {"todos"})};
}

Result<std::unique_ptr<ToolRun>> TodoWriteTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> checked = checkInput(spec(), input); !checked)
        return checked.error();
    return std::unique_ptr<ToolRun>(std::make_unique<TodoWriteRun>(input.value("todos").toArray()));
}

} // namespace paddock
