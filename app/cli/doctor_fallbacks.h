#pragma once

#include "app/cli/doctor_finding.h"
#include "core/protocol/boundary_report.h"

#include <QList>

namespace paddock {

/// What this machine has for the case that commands cannot get namespaces of their own, in the order in which to prefer
/// it: each used; available, not used; or not available. \a layers as probed. Runs `bwrap --version`; blocks for some
/// milliseconds, at most 2 s.
QList<DoctorFinding> probeFallbacks(const QList<BoundaryLayer> &layers, const QString &workspace);

/// The part behind "bubblewrap ": 0.8.0. Null when the text is not what `bwrap --version` prints.
QString bubblewrapVersion(const QByteArray &printed);

/// Whether it may be used at all: from 0.12 on.
bool isFitBubblewrap(const QString &version);

} // namespace paddock
