#pragma once

#include "core/exec/fence.h"
#include "core/policy/policy.h"

#include <QObject>

namespace paddock {

class ShfmtRun;

/// Judges one call: reads the command and the texts that it nests a second time where there are any, then asks the
/// policy. A call without a command starts no process. Destroying it stops it.
class Judging : public QObject
{
    Q_OBJECT

public:
    /// Takes a copy of \a policy as it is now. \a readerFence stands around the second reader; null: nothing does.
    Judging(const Policy &policy, ToolCall call, Access access, HookWord word,
            std::shared_ptr<const Fence> readerFence, QObject *parent = nullptr);
    ~Judging() override;

    /// To be called once. May block for file system calls, as Policy::judge() does.
    void start();

signals:
    /// Once, never from within start().
    void finished(const paddock::Ruling &ruling);

private:
    void readNext();
    void conclude();

    const Policy m_policy;
    const ToolCall m_call;
    const Access m_access;
    const HookWord m_word;
    const std::shared_ptr<const Fence> m_fence; // Shared: one fence serves all readers.
    QStringList m_texts; ///< That are still to be read.
    ShellReadings m_readings;
    std::unique_ptr<ShfmtRun> m_run;
};

} // namespace paddock
