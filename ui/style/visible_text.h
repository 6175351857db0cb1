#pragma once

#include <QList>
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

/// How a program asked for its text to look (ECMA-48, SGR). What may be asked for ends here: nothing hides or blinks.
struct OutputStyle {
    static constexpr int none = -1;
    static constexpr int direct = 0x1000000; ///< Plus 0xRRGGBB.
    int ink = none; ///< 0 to 255 of a terminal's palette, or a direct colour.
    int ground = none;
    bool bold = false;
    bool faint = false;
    bool italic = false;
    bool underlined = false;
    bool struck = false;
    bool inverse = false;

    bool operator==(const OutputStyle &) const = default;
};
/// A run of characters that a program gave one style.
struct OutputSpan {
    int from = 0;
    int length = 0;
    OutputStyle style;

    bool operator==(const OutputSpan &) const = default;
};
/// A program's output with its styles.
struct StyledOutput {
    QString text; ///< As visibleOutput() gives it.
    QList<OutputSpan> spans = {}; ///< In order, apart from each other; what is in none of them is plain.

    bool operator==(const StyledOutput &) const = default;
};
StyledOutput styledOutput(QStringView output);

} // namespace paddock
