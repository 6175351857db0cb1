#pragma once

#include "core/exec/process.h"
#include "core/policy/shell_reading.h"

namespace paddock {

/// Asks the program shfmt for its reading of one text: a second grammar of Bash, written by others, beside our own. It
/// runs in a child that gets the text and nothing else. Whatever goes wrong is a reading that is Unavailable.
class ShfmtRun : public QObject
{
    Q_OBJECT

public:
    /// \a workspace is where no program is taken from. \a fence stands around the child; null: nothing does.
    ShfmtRun(QString text, QString workspace, std::shared_ptr<const Fence> fence);

    /// To be called once. finished() comes later, never from within.
    void start();

signals:
    void finished(const paddock::ShellReading &reading);

private:
    void run(const QString &program, const QString &option);
    void conclude(const ProcessEnd &end);
    void fail(const QString &why);

    const QString m_text;
    const QString m_workspace;
    const std::shared_ptr<const Fence> m_fence; // Shared: one fence serves all readings.
    QString m_program;
    bool m_newSpelling = false;
    QByteArray m_output;
    QByteArray m_complaint;
    std::unique_ptr<Process> m_process;
};

} // namespace paddock
