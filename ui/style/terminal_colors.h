#pragma once

#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QTextCharFormat>

namespace paddock {

/// The colour that a program means by its number: 0 to 15 as this set of tokens has them, the cube and the greys up to
/// 255 as every terminal has them, or a direct one.
QColor terminalColor(int number, const Tokens &tokens);

/// A program's style as it may be shown on \a ground: whatever it asked for, the text can be read.
QTextCharFormat formatOf(const OutputStyle &style, const Tokens &tokens, const QColor &ground);

} // namespace paddock
