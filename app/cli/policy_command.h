#pragma once

#include "app/cli/standard_input.h"
#include "core/agent/boundary.h"
#include "core/config/settings.h"
#include "core/policy/judging.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <deque>
#include <memory>

namespace paddock {

/// What the policy says of calls, without any of them being run.
///
/// `paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json]` reads one
/// call a line, {"tool", "input", "cwd"?}, and prints one verdict a line. Without --mode it judges as acceptEdits, so
/// that what is left is what boundaries and rules say. --fence judges as a machine would on which the fence stands or
/// not; else it is found out by trying. A line that is no call gives {"error"}, and exit status 1 at the end.
///
/// `paddock policy explain "command"` tells a person the same of one command, part by part.
class PolicyCommand : public QObject
{
    Q_OBJECT

public:
    explicit PolicyCommand(QStringList words);
    ~PolicyCommand() override;

    void start();

signals:
    void finished(int exitCode);

private:
    Result<void> read();
    Result<ToolCall> callOf(const QByteArray &line, Policy &policy) const;
    void begin();
    void judgeNext();
    void print(const Ruling &ruling);
    void printFault(const QString &message);
    void explain(const Ruling &ruling);
    void fail(const QString &message);

    const QStringList m_words;
    bool m_explains = false;
    bool m_json = false;
    std::optional<Policy> m_policy;
    std::optional<FenceStanding> m_standing; ///< As the command line has it.
    SandboxSettings m_sandbox;
    std::deque<QByteArray> m_lines;
    bool m_faulty = false;
    std::unique_ptr<Boundary> m_boundary;
    std::unique_ptr<StandardInput> m_input;
    std::unique_ptr<Judging> m_judging;
};

} // namespace paddock
