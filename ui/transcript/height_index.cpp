#include "ui/transcript/height_index.h"

namespace paddock {

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (int i = row; i > 0; i -= i & -i)
        sum += m_sums[size_t(i - 1)];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    int step = 1;
    while (step <= count())
        step *= 2;
    int before = 0;
    for (; step > 0; step /= 2) {
        const int next = before + step;
        if (next <= count() && m_sums[size_t(next - 1)] <= y) {
            before = next;
            y -= m_sums[size_t(next - 1)];
        }
    }
    return qMin(before, count() - 1);
}

void HeightIndex::setHeight(int row, int height)
{
    const int change = height - m_heights[size_t(row)];
    m_heights[size_t(row)] = height;
    for (int i = row + 1; i <= count(); i += i & -i)
        m_sums[size_t(i - 1)] += change;
}

void HeightIndex::insert(int at, int rows, int height)
{
    const std::vector<int> behind(m_heights.begin() + at, m_heights.end());
    m_heights.resize(size_t(at));
    m_sums.resize(size_t(at));
    for (int i = 0; i < rows; ++i)
        append(height);
    for (const int one : behind)
        append(one);
}

void HeightIndex::remove(int at, int rows)
{
    const std::vector<int> behind(m_heights.begin() + at + rows, m_heights.end());
    m_heights.resize(size_t(at));
    m_sums.resize(size_t(at));
    for (const int one : behind)
        append(one);
}

void HeightIndex::clear()
{
    m_heights.clear();
    m_sums.clear();
}

void HeightIndex::append(int height)
{
    m_heights.push_back(height);
    const int i = count();
    m_sums.push_back(0);
    m_sums.back() = top(i - 1) - top(i - (i & -i)) + height;
}

} // namespace paddock
