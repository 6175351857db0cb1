#pragma once

#include "core/base/result.h"
#include "tests/fakes/answer.h"

#include <QJsonObject>

namespace paddock::fakes {

class ModelServer;

/// An answer as README.md beside this file describes it. Unknown fields are refused, so that a slip does not change
/// what a test tests.
Result<Answer> answerFromJson(const QJsonObject &object);

/// Gives a server the script of a whole file.
Result<void> loadScript(const QByteArray &json, ModelServer &server);

} // namespace paddock::fakes
