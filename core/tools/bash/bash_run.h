#pragma once

#include "core/exec/process.h"
#include "core/tools/bash/output_excerpt.h"
#include "core/tools/bash/terminal_text.h"
#include "core/tools/output_spool.h"
#include "core/tools/tool.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace paddock {

struct BashCommand {
    QString command;
    std::chrono::milliseconds timeout{120'000};
    bool inBackground = false;
};

/// One shell command at work.
class BashRun : public ToolRun
{
    Q_DECLARE_TR_FUNCTIONS(paddock::BashRun)

public:
    explicit BashRun(BashCommand command);

    void start(const ToolContext &context) override;
    void interrupt() override;

    /// More output than this ends the command.
    static constexpr qint64 outputAtMost = 64 * 1024 * 1024;

private:
    ProcessSpec processSpec(const ToolContext &context) const;
    void startInBackground(const ToolContext &context);
    void finishLater(const ToolResult &result);
    void note(const QByteArray &bytes);
    void showNews();
    void finish(const ProcessEnd &end);
    QString headline(const ProcessEnd &end) const;
    QString remarksOfFence(const QString &output, const ProcessEnd &end) const;

    const BashCommand m_command;
    std::unique_ptr<Process> m_process;
    BackgroundTasks *m_tasks = nullptr; ///< Set by start().
    bool m_isFenced = false; ///< Set by start().
    QStringList m_remarks; ///< Of the fence.
    OutputSpool m_output{outputAtMost};

    QTimer m_showing; ///< Runs while there is news that was not shown yet.
    QByteArray m_news;
    TerminalText m_shown;
    QString m_shownTail; ///< The unfinished line as it was shown.
};

} // namespace paddock
