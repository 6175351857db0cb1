#pragma once

#include <QtGlobal>

#include <vector>

namespace paddock {

/// Heights of rows and their running sums: where a row begins and which row is at a place, both in O(log n)
/// (a Fenwick tree). Rows change near the end, so inserting and removing cost O(k log n) for k rows behind.
class HeightIndex
{
public:
    int count() const { return int(m_heights.size()); }
    qint64 total() const { return top(count()); }
    int height(int row) const { return m_heights[size_t(row)]; }
    qint64 top(int row) const; ///< Sum of the heights before \a row; row may be count().
    int rowAt(qint64 y) const; ///< The row that covers \a y, clamped to the rows there are; -1 without rows.

    void setHeight(int row, int height);
    void insert(int at, int rows, int height);
    void remove(int at, int rows);
    void clear();

private:
    void append(int height);

    std::vector<int> m_heights;
    std::vector<qint64>
        m_sums; ///< m_sums[i - 1] holds the sum of the (i & -i) heights that end with the i-th.
};

} // namespace paddock
