#include "ui/style/terminal_colors.h"

#include "ui/style/terminal_tokens.h"

namespace paddock {

QColor terminalColor(int number, const Tokens &tokens)
{
    if (number >= OutputStyle::direct)
        return QColor(QRgb(number - OutputStyle::direct));
    if (number < 0)
        return {};
    if (number < 16)
        return terminalTokens(tokens.dark)[size_t(number)];
    if (number >= 232) {
        const int grey = 8 + 10 * (number - 232);
        return QColor(grey, grey, grey);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
    const int cube = number - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

QTextCharFormat formatOf(const OutputStyle &style, const Tokens &tokens, const QColor &ground)
{
    QColor ink = style.ink == OutputStyle::none ? tokens.text : terminalColor(style.ink, tokens);
    QColor back = style.ground == OutputStyle::none ? QColor() : terminalColor(style.ground, tokens);
    if (style.inverse) {
        const QColor own = back.isValid() ? back : ground;
        back = ink;
        ink = own;
    } else if (style.faint && style.ink == OutputStyle::none) {
        ink = tokens.muted;
    }
    QTextCharFormat format;
    if (back.isValid())
        format.setBackground(back);
    format.setForeground(readableOn(ink, back.isValid() ? back : ground, leastContrast(tokens)));
    if (style.bold)
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underlined);
    format.setFontStrikeOut(style.struck);
    return format;
}

} // namespace paddock
