#pragma once

#include "core/agent/boundary.h"
#include "core/protocol/entry.h"
#include "core/tools/tool.h"

#include <QObject>

namespace paddock {

/// The fences of one session: made for each call from what the machine can hold and what a person allowed this call.
/// Hears what fenced commands try to reach, and tells each decision about it once for each call.
class SessionFences : public QObject
{
    Q_OBJECT

public:
    /// \a boundary may be null: then nothing is fenced, and the policy must say so. It outlives this.
    SessionFences(Boundary *boundary, std::shared_ptr<const WorkspaceRoot> root, QObject *parent = nullptr);

    /// Whether it is known what can stand. When not, known() comes.
    bool isKnown() const { return !m_boundary || m_boundary->isKnown(); }
    FenceStanding standing() const;
    Boundary *boundary() const { return m_boundary; }

    /// \a context with the fences for the call that \a ruling allowed.
    ToolContext around(ToolContext context, const Ruling &ruling);

    /// For hooks of the user's; \a command may name files that the fence then lets it read.
    std::shared_ptr<const Fence> aroundHook(const QString &command);

    std::shared_ptr<const Fence> aroundParser() const;

signals:
    void known();
    void reached(const paddock::Reached &what);

private:
    OpenGate gateOf(const CallId &call);
    QStringList liftedBy(const Ruling &ruling) const;

    Boundary *const m_boundary;
    const std::shared_ptr<const WorkspaceRoot> m_root;
    const std::shared_ptr<const FileDescriptor> m_folder;
};

} // namespace paddock
