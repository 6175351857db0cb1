#pragma once

#include <QString>

namespace paddock {

/// Text of others, made safe to look at: characters that change how their neighbours are shown (bidi controls,
/// zero-width characters, control characters) appear as their code point, such as U+202E in angle brackets.
/// New lines, tabs and joiners inside emoji stay.
QString visibleText(QStringView text);

/// A command as somebody judges it: as visibleText(), and no white space can push its end out of sight or pass for
/// another kind. More than four blanks inside a line, deep indentation and more than two empty lines appear as
/// their number in angle brackets; spaces that no shell splits at appear as their code point.
QString visibleCommand(QStringView command);

/// Output of a command as a terminal would leave it: escape sequences are gone, a carriage return starts its line
/// again, a backspace takes back. Then as visibleText().
QString visibleOutput(QStringView output);

} // namespace paddock
