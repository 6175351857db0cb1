#pragma once

#include "app/cli/arguments.h"
#include "app/cli/process_signals.h"
#include "app/cli/standard_input.h"
#include "app/common/core_parts.h"

#include <QObject>

#include <memory>

namespace paddock {

class DoctorCommand;
class KeyCommand;
class PolicyCommand;
class PrintRun;
class RewindCommand;
class SandboxCommand;
class TrustCommand;

/// Carries out one command line: reads the settings, puts the parts together and runs the verb.
class CommandLine : public QObject
{
    Q_OBJECT

public:
    explicit CommandLine(Arguments arguments);
    ~CommandLine() override;

    void start();

signals:
    void finished(int exitCode);

private:
    Result<void> prepare();
    void runKey();
    void runDoctor();
    void runRewind();
    void runPolicy();
    void runSandbox();
    void runPractice();
    void readPrompt();
    void runPrompt(const QString &prompt);
    Result<SessionId> sessionToWorkIn();
    Result<std::optional<SessionId>> sessionToResume() const;
    void print(const SessionId &session, const Open &open, const QString &prompt);
    void fail(const QString &message);
    void failRun(const QString &message);
    QString keySourceName() const;

    Arguments m_arguments;
    ProcessSignals m_signals;
    QString m_directory; ///< Absolute.
    std::shared_ptr<const EnvironmentKeys> m_keys; // shared with the parts
    std::unique_ptr<CoreParts> m_parts;
    std::unique_ptr<StandardInput> m_input;
    std::unique_ptr<KeyCommand> m_key;
    std::unique_ptr<DoctorCommand> m_doctor;
    std::unique_ptr<PolicyCommand> m_policy;
    std::unique_ptr<SandboxCommand> m_sandbox;
    std::unique_ptr<TrustCommand> m_trust;
    std::unique_ptr<FileSessionStore> m_sessions; // of verbs that need no more
    std::unique_ptr<RewindCommand> m_rewind;
    std::unique_ptr<PrintRun> m_run; // last: it uses the parts
};

} // namespace paddock
