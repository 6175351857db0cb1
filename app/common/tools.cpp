#include "app/common/tools.h"

#include "core/tools/bash/bash_tool.h"
#include "core/tools/bash/task_tools.h"
#include "core/tools/edit/edit_tool.h"
#include "core/tools/fetch/web_fetch_tool.h"
#include "core/tools/plan/exit_plan_mode_tool.h"
#include "core/tools/question/ask_user_question_tool.h"
#include "core/tools/read/read_tool.h"
#include "core/tools/search/glob_tool.h"
#include "core/tools/search/grep_tool.h"
#include "core/tools/todo/todo_write_tool.h"
#include "core/tools/write/write_tool.h"

namespace paddock {

Tools makeTools(HttpTransport &transport)
{
    Tools tools;
    tools.push_back(std::make_unique<ReadTool>());
    tools.push_back(std::make_unique<WriteTool>());
    tools.push_back(std::make_unique<EditTool>());
    tools.push_back(std::make_unique<GlobTool>());
    tools.push_back(std::make_unique<GrepTool>());
    tools.push_back(std::make_unique<BashTool>());
    tools.push_back(std::make_unique<TaskOutputTool>());
    tools.push_back(std::make_unique<TaskStopTool>());
    tools.push_back(std::make_unique<TodoWriteTool>());
    tools.push_back(std::make_unique<AskUserQuestionTool>());
    tools.push_back(std::make_unique<ExitPlanModeTool>());
    tools.push_back(std::make_unique<WebFetchTool>(transport));
    return tools;
}

} // namespace paddock
