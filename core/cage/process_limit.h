#pragma once

#include "core/cage/descriptor.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

namespace paddock::cage {

/// Answers each process that wants to start another one: at most so many at a time, threads not counted, for root as for
/// anyone. Counting is dear and so it is put off: one that is let through raises an estimate, and only when that reaches
/// the limit the real ones are counted. Not a wall against what a process may do, only against how many there are.
class ProcessLimit
{
public:
    using Count = std::function<std::uint64_t()>;

    ProcessLimit() = default;
    /// \a listener is where the filter's questions arrive. \a count tells how many processes there are, the caller's own
    /// not counted; it reaps what has ended before.
    ProcessLimit(Descriptor listener, std::uint64_t atMost, Count count);

    /// To be polled for reading; below 0 when nothing is limited here.
    int descriptor() const { return m_listener.get(); }

    /// Answers one question, if there is one. May take some milliseconds close to the limit.
    void answer();

    /// Nobody is left who could ask.
    void close() { m_listener.reset(); }

private:
    bool admit();
    std::uint64_t underWay();

    Descriptor m_listener;
    std::uint64_t m_atMost = 0;
    Count m_count;
    std::uint64_t m_estimate = 1;
    std::deque<std::uint64_t> m_admitted; ///< When, in nanoseconds; only the last moments.
    std::vector<std::uint64_t> m_question; ///< Of the sizes that this kernel uses, which grow with versions.
    std::vector<std::uint64_t> m_answer;
};

} // namespace paddock::cage
