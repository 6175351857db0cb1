#pragma once

#include <QColor>

#include <array>

namespace paddock {

/// The sixteen colours that programs mean by number, in a terminal's order: black, red, green, yellow, blue, magenta,
/// cyan, white, and the bright ones. Tokens like all others; a set of their own, because only output asks for them. Each
/// can be read on the code token of its theme, so the ends of the grey scale are drawn in.
std::array<QColor, 16> terminalTokens(bool dark);

} // namespace paddock
