#pragma once

#include <QUrl>

namespace paddock {

/// \a baseUrl/v1/\a path. Where the base already ends with a version, such as v1 or v1beta, none is added: both
/// spellings are in use for the same variable.
QUrl underVersion(const QUrl &baseUrl, const QString &path);

} // namespace paddock
