#include "ui/style/terminal_colors.h"

#include <array>

namespace paddock {

QColor terminalColor(int number, const Tokens &tokens)
{
    // Told apart by eyes that do not tell red from green: they differ in lightness too.
    static constexpr std::array<QRgb, 16> light{0x1b2220, 0xa8201a, 0x1c7440, 0x7a5a00, 0x1f5fae, 0x8a2f8f,
                                                0x0b6b70, 0x57615d, 0x57615d, 0xc23a30, 0x2a8a50, 0x8f6a00,
                                                0x2f74c8, 0xa848ad, 0x14808a, 0x3a4340};
    static constexpr std::array<QRgb, 16> dark{0x8b9692, 0xff8f85, 0x6cc98a, 0xe8b45a, 0x7db8f5, 0xd9a0e6,
                                               0x62c9cf, 0xe4e9e7, 0xa3aeaa, 0xffa9a1, 0x8fdca7, 0xf2c97e,
                                               0xa0ccf9, 0xe5bcef, 0x8bdbe0, 0xffffff};
    if (number >= OutputStyle::direct)
        return QColor(QRgb(number - OutputStyle::direct));
    if (number < 0)
        return {};
    if (number < 16)
        return QColor((tokens.dark ? dark : light)[size_t(number)]);
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
    format.setForeground(readableOn(ink, back.isValid() ? back : ground));
    if (style.bold)
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underlined);
    format.setFontStrikeOut(style.struck);
    return format;
}

} // namespace paddock
