#pragma once

#include <QString>

namespace paddock {

/// Where this person's sessions and other lasting data live: $PADDOCK_DATA_DIR when that is an absolute path,
/// else $XDG_DATA_HOME/paddock, else ~/.local/share/paddock. Nothing is made here.
/// Source: XDG Base Directory Specification; relative values are ignored, as it asks.
QString defaultDataDirectory();

} // namespace paddock
