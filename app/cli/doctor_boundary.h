#pragma once

#include "app/cli/doctor_finding.h"
#include "core/agent/boundary.h"
#include "core/agent/escape_test.h"

#include <QList>
#include <QObject>

#include <memory>

namespace paddock {

/// The part of `paddock doctor` that is about the boundary: which walls stand around a workspace here, what there is in
/// place of those that do not, and, when asked, what the self-test could reach.
class DoctorBoundary : public QObject
{
    Q_OBJECT

public:
    DoctorBoundary(SandboxSettings settings, QString workspace, bool selfTest);
    ~DoctorBoundary() override;

    void start();

signals:
    void finished(const QList<paddock::DoctorFinding> &findings); ///< Once, and not from within start().

private:
    void addLayers();
    void addCommands();
    void testEscapes();
    void addAttempts(const QList<EscapeAttempt> &attempts);
    void fail(const QString &what, const QString &message);

    const SandboxSettings m_settings;
    const QString m_workspace;
    const bool m_selfTest;
    std::shared_ptr<const WorkspaceRoot> m_root;
    std::unique_ptr<Boundary> m_boundary;
    std::unique_ptr<EscapeTest> m_test;
    QList<DoctorFinding> m_findings;
};

} // namespace paddock
