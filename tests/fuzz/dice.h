#pragma once

#include <QList>
#include <QRandomGenerator>

namespace paddock::fuzz {

/// Chance that can be had again: the same seed gives the same throws on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_generator(seed)
    {}

    /// From 0 to \a end - 1; 0 when there is nothing to choose from.
    int below(qsizetype end) { return end > 1 ? int(m_generator.bounded(int(end))) : 0; }
    bool oneIn(int chances) { return below(chances) == 0; }

    template<typename Item>
    const Item &of(const QList<Item> &items)
    {
        return items[below(items.size())];
    }

private:
    QRandomGenerator m_generator;
};

/// How many cases a test tries: PADDOCK_FUZZ_SECONDS makes it go on for so long instead.
class FuzzRounds
{
public:
    explicit FuzzRounds(int rounds);
    bool goOn(); ///< Whether there is another one; counts.
    int done() const { return m_done; }
    /// Of the round that goOn() began; PADDOCK_FUZZ_SEED makes it the first one.
    quint32 seed() const { return m_first + quint32(m_done); }

private:
    int m_rounds;
    int m_done = 0;
    qint64 m_until = 0; ///< Milliseconds of the monotonic clock; 0: rounds are counted.
    quint32 m_first = 0;
};

} // namespace paddock::fuzz
