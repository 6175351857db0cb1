#pragma once

#include <QByteArray>
#include <QString>

namespace paddock {

/// One cell of a line of comma-separated values, quoted where it must be (RFC 4180), in UTF-8. One that a spreadsheet
/// would take for a formula begins with an apostrophe.
QByteArray csvCell(QString text);

} // namespace paddock
