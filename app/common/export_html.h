#pragma once

#include "app/common/export_text.h"

namespace paddock {

/// A session as one HTML file that needs nothing else: no scripts, no network, pictures inside. Every text of the log is
/// text in it, whatever it looks like, and the page forbids itself scripts and addresses besides.
QString htmlOf(const ExportedSession &session);

} // namespace paddock
