#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace paddock {

/// \a values with one value changed, as saveSetting() would write it. Nothing when a name on the way is not an object.
std::optional<QJsonObject> withSetting(const QJsonObject &values, const QStringList &key,
                                       const QJsonValue &value);

/// Changes one value of a settings file and leaves all others, known or not, as they are. \a key is the path of
/// names, as {"providers", "ollama", "baseUrl"}; an undefined \a value removes it. The file is replaced in one step
/// and readable by its owner only; it and its folder are made when missing. Of several Paddocks one writes at a time.
/// Blocks for the disk: milliseconds, five seconds at most while another one writes.
/// Errors: Invalid when the file is not valid JSON (it is then left as it is) or when a name on the way is not an
/// object; Io.
Result<void> saveSetting(const QString &path, const QStringList &key, const QJsonValue &value);

/// The same for a list of texts: what it does not hold yet is put behind what it holds, in the order given. Errors:
/// also Invalid when there is something else than a list.
Result<void> appendToSetting(const QString &path, const QStringList &key, const QStringList &texts);

} // namespace paddock
