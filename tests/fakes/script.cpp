#include "tests/fakes/script.h"

#include "tests/fakes/request_check.h"

namespace paddock::fakes {

void Script::setGeneral(const QList<Answer> &answers)
{
    m_queue.reset();
    m_general = turnsOf(answers);
}

void Script::addFor(const QString &text, const QList<Answer> &answers)
{
    m_queue.reset();
    m_conversations.append({text, turnsOf(answers)});
}

void Script::setQueue(const QList<Answer> &answers)
{
    m_general.clear();
    m_conversations.clear();
    m_queue = answers;
}

QList<Script::Turn> Script::turnsOf(const QList<Answer> &answers)
{
    QList<Turn> turns;
    Turn turn;
    for (const Answer &answer : answers) {
        if (answer.fails()) {
            turn.failures.append(answer);
            continue;
        }
        turn.answer = answer;
        turns.append(std::exchange(turn, {}));
    }
    if (!turn.failures.isEmpty()) {
        // Nothing better comes: the last failure holds.
        turn.answer = turn.failures.takeLast();
        turns.append(turn);
    }
    return turns;
}

std::optional<Answer> Script::take(QList<Turn> &turns, int turn)
{
    if (turn >= turns.size())
        return {};
    Turn &current = turns[turn];
    if (current.spent < current.failures.size())
        return current.failures.at(current.spent++);
    return current.answer;
}

std::optional<Answer> Script::next(const QJsonObject &request)
{
    if (m_queue) {
        if (m_queue->isEmpty())
            return {};
        return m_queue->takeFirst();
    }
    const int turn = turnOf(request);
    const QString text = m_conversations.isEmpty() ? QString() : firstUserText(request);
    for (Conversation &conversation : m_conversations) {
        if (text.contains(conversation.text))
            return take(conversation.turns, turn);
    }
    return take(m_general, turn);
}

} // namespace paddock::fakes
