#pragma once

#include "core/exec/process.h"
#include "core/tools/search/grep_output.h"
#include "core/tools/tool.h"

#include <optional>

namespace paddock {

/// One search by content: ripgrep at work over the files that the workspace gives.
class GrepRun : public ToolRun
{
    Q_OBJECT

public:
    explicit GrepRun(const GrepRequest &request);

    void start(const ToolContext &context) override;
    void interrupt() override;

private:
    /// What the child is started with: a folder to search, or a file's content on standard input.
    struct Target {
        FileDescriptor folder;
        QByteArray content;
        QString shown; ///< Relative to the workspace.
        bool isFile = false;
    };

    Result<Target> target(const WorkspaceRoot &root) const;
    Result<void> launch(const ToolContext &context);
    void conclude(const ProcessEnd &end);
    void finishLater(const ToolResult &result);

    GrepRequest m_request;
    std::unique_ptr<Process> m_process;
    std::optional<GrepOutput> m_output;
    QByteArray m_errors;
};

} // namespace paddock
