#pragma once

#include "ui/transcript/part.h"

#include <vector>

namespace paddock {

/// A run of characters inside of a line.
struct TextSpan {
    int from = 0;
    int length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// What changed inside of the lines of a diff: one list for each line, empty where the line is new, gone, or so
/// different that marks would only be noise. Removed lines are set against the added ones right behind them.
std::vector<QList<TextSpan>> changedWords(const QList<DiffLine> &lines);

/// The lines beside each other: indices into \a lines, -1 where a side has none.
struct DiffPair {
    int left = -1;
    int right = -1;

    bool operator==(const DiffPair &) const = default;
};
std::vector<DiffPair> besideEachOther(const QList<DiffLine> &lines);

} // namespace paddock
