#pragma once

#include "core/exec/fence.h"

#include <QCoreApplication>

namespace paddock {

/// A fence that the launcher `paddock-fence` builds anew around each child.
class LauncherFence : public Fence
{
    Q_DECLARE_TR_FUNCTIONS(paddock::LauncherFence)

public:
    LauncherFence(QString launcher, FenceSpec spec);

    Result<FencedStart> enclose(const ProcessSpec &process) const override;
    const FenceSpec &spec() const override { return m_spec; }

private:
    const QString m_launcher;
    const FenceSpec m_spec;
};

} // namespace paddock
