#include "tests/fuzz/byte_mutator.h"

#include <algorithm>

namespace paddock::fuzz {

namespace {

constexpr qsizetype longestInput = 4096;

} // namespace

QByteArray ByteMutator::next(Dice &dice) const
{
    QByteArray bytes = dice.of(m_seeds);
    const int changes = 1 + dice.below(6);
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = dice.below(bytes.size() + 1);
        const qsizetype length = std::min<qsizetype>(1 + dice.below(16), bytes.size() - at);
        switch (dice.below(7)) {
        case 0:
            bytes.insert(at, char(dice.below(256)));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, QByteArray(bytes.mid(at, length)));
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << dice.below(8)));
            break;
        case 4:
        case 5:
            bytes.insert(at, dice.of(m_words));
            break;
        default: {
            const QByteArray other = dice.of(m_seeds);
            bytes = bytes.first(at) + other.sliced(dice.below(other.size() + 1));
            break;
        }
        }
    }
    bytes.truncate(longestInput);
    return bytes;
}

} // namespace paddock::fuzz
