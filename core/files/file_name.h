#pragma once

#include <QByteArray>
#include <QString>

namespace paddock {

/// A file name or path as people and models read it. Names on Unix are bytes: what is no UTF-8 shows as \xE9,
/// and control characters likewise, so that no name can forge a line of output or steer a terminal.
QString shownName(const QByteArray &name);

} // namespace paddock
