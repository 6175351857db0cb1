#pragma once

#include "tests/fakes/wire_rendering.h"

#include <QJsonObject>
#include <QString>

namespace paddock::fakes {

/// What the real API would not accept about this request, in its own manner of speaking; empty: nothing.
QString objectionTo(const QJsonObject &request, Wire wire);

/// Assistant messages in the request. Messages that stand side by side count as one.
int turnOf(const QJsonObject &request);

/// The text of the first message of the user.
QString firstUserText(const QJsonObject &request);

} // namespace paddock::fakes
