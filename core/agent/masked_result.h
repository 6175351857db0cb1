#pragma once

#include "core/base/secret_mask.h"
#include "core/tools/tool.h"

namespace paddock {

/// What a tool gave, with every text in it masked: before it reaches the model, the log, a hook or a screen.
ToolResult masked(ToolResult result, const SecretMask &mask);

/// Every text in \a object masked; names stay.
QJsonObject masked(const QJsonObject &object, const SecretMask &mask);

} // namespace paddock
