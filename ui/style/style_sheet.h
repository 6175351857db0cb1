#pragma once

#include "ui/style/tokens.h"

#include <QPalette>

namespace paddock {

// The tokens in the two forms in which widgets take their colours.

QPalette paletteOf(const Tokens &tokens);

/// Of the whole application. Every control that can have the focus shows it by a frame in the accent colour.
QString styleSheetOf(const Tokens &tokens);

} // namespace paddock
