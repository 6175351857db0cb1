#include "tests/fuzz/dice.h"

#include <QDeadlineTimer>

namespace paddock::fuzz {

namespace {

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

FuzzRounds::FuzzRounds(int rounds)
    : m_rounds(rounds)
{
    if (const int seconds = qEnvironmentVariableIntValue("PADDOCK_FUZZ_SECONDS"); seconds > 0)
        m_until = now() + qint64(seconds) * 1000;
    if (const int first = qEnvironmentVariableIntValue("PADDOCK_FUZZ_SEED"); first > 0) {
        m_first = quint32(first) - 1; // The first round has the number 1.
        if (m_until == 0)
            m_rounds = 1;
    }
}

bool FuzzRounds::goOn()
{
    if (m_until > 0 ? now() >= m_until : m_done >= m_rounds)
        return false;
    ++m_done;
    return true;
}

} // namespace paddock::fuzz
