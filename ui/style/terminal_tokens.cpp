#include "ui/style/terminal_tokens.h"

namespace paddock {

std::array<QColor, 16> terminalTokens(bool dark)
{
    // Told apart by eyes that do not tell red from green: they differ in lightness too.
    if (dark)
        return {QColor(0x8b9692), QColor(0xff8f85), QColor(0x6cc98a), QColor(0xe8b45a),
                QColor(0x7db8f5), QColor(0xd9a0e6), QColor(0x62c9cf), QColor(0xe4e9e7),
                QColor(0xa3aeaa), QColor(0xffa9a1), QColor(0x8fdca7), QColor(0xf2c97e),
                QColor(0xa0ccf9), QColor(0xe5bcef), QColor(0x8bdbe0), QColor(0xffffff)};
    return {QColor(0x1b2220), QColor(0xa8201a), QColor(0x1c7440), QColor(0x7a5a00),
            QColor(0x1f5fae), QColor(0x8a2f8f), QColor(0x0b6b70), QColor(0x57615d),
            QColor(0x57615d), QColor(0xc23a30), QColor(0x247c47), QColor(0x8f6a00),
            QColor(0x2a6bbd), QColor(0xa848ad), QColor(0x10767f), QColor(0x3a4340)};
}

} // namespace paddock
