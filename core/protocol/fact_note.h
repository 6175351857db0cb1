#pragma once

#include "core/protocol/entry.h"

#include <QString>

namespace paddock {

/// A fact that is no speech and no call, as one quiet line for people: a repair, a compaction, files that changed.
/// Empty for every other kind, and for what nobody needs to read.
QString noteOf(const Fact &fact);

/// Whether people should stop at that line: not an error, but nothing ordinary either.
bool needsCare(const Fact &fact);

} // namespace paddock
