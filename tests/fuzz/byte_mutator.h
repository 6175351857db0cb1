#pragma once

#include "tests/fuzz/dice.h"

#include <QByteArrayList>

namespace paddock::fuzz {

/// Makes new inputs of known ones, as a fuzzer without eyes does: for the ordinary suite, where no compiler counts what
/// was reached.
class ByteMutator
{
public:
    /// \a words are put in at any place; \a seeds must not be empty.
    ByteMutator(QByteArrayList seeds, QByteArrayList words)
        : m_seeds(std::move(seeds))
        , m_words(std::move(words))
    {}

    QByteArray next(Dice &dice) const;

private:
    QByteArrayList m_seeds;
    QByteArrayList m_words;
};

} // namespace paddock::fuzz
