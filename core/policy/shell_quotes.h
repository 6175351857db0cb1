#pragma once

#include <QString>

namespace paddock {

/// The text that stands for \a inside in $'...': escapes as Bash takes them there.
QString decodedAnsiC(const QString &inside);

/// What is wrong with showing \a text to a person: it holds a character that is not seen, or that reads as something
/// else. Empty when nothing is.
QString invisibleFault(const QString &text);

/// \a text with every character visible: what is not is written as \u{202e}. Line ends and tabs stay.
QString madeVisible(const QString &text);

} // namespace paddock
