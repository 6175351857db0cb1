#pragma once

#include "core/agent/boundary.h"
#include "core/exec/process.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace paddock {

/// `paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND ARGS`: runs a command behind exactly the fence
/// that the Bash tool uses. Standard streams pass through; the exit status is the command's, 128 more than the signal
/// that ended it, or 125 when the fence could not be built: then nothing was run.
class SandboxCommand : public QObject
{
    Q_OBJECT

public:
    explicit SandboxCommand(QStringList words);
    ~SandboxCommand() override;

    void start();

signals:
    void finished(int exitCode);

private:
    Result<void> read();
    void run();
    void fail(const QString &message);

    const QStringList m_words;
    QString m_workspace;
    QStringList m_command;
    SandboxSettings m_settings;
    HostRules m_hosts;
    std::shared_ptr<const WorkspaceRoot> m_root;
    std::unique_ptr<Boundary> m_boundary;
    std::unique_ptr<Process> m_process;
};

} // namespace paddock
