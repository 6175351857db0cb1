#pragma once

#include "app/cli/doctor_boundary.h"
#include "app/common/core_parts.h"

#include <QObject>

#include <memory>

namespace paddock {

/// `paddock doctor`: tries what Paddock needs on this machine and says, line by line, what works, what does not and
/// what helps; and which boundaries are enforced here, and which are not. With --self-test it says only the latter, and
/// tries to get out.
class DoctorCommand : public QObject
{
    Q_OBJECT

public:
    /// \a workspace as for a run.
    DoctorCommand(CoreParts &parts, QString workspace, bool selfTest, bool json);

    void start();

signals:
    void finished(int exitCode); ///< 1 when something needed does not work, or got out.

private:
    using Verdict = DoctorFinding::Verdict;

    void note(const QString &what, Verdict verdict, const QString &message);
    void checkSettings();
    void checkPrograms();
    void checkFolders();
    void checkKeychain();
    void checkKey();
    void print();

    CoreParts &m_parts;
    const QString m_workspace;
    const bool m_selfTest;
    const bool m_json;
    QList<DoctorFinding> m_findings;
    DoctorBoundary m_boundary;
    std::unique_ptr<KeychainProbe> m_probe;
    std::unique_ptr<KeyLookup> m_lookup;
};

} // namespace paddock
