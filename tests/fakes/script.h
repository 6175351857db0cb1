#pragma once

#include "tests/fakes/answer.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace paddock::fakes {

/// Which answer comes next; see ModelServer::script() and queue().
class Script
{
public:
    void setGeneral(const QList<Answer> &answers);
    void addFor(const QString &text, const QList<Answer> &answers);
    void setQueue(const QList<Answer> &answers);

    std::optional<Answer> next(const QJsonObject &request);

private:
    /// The answers of one turn: those that fail, each once, and the one that then holds.
    struct Turn {
        QList<Answer> failures;
        std::optional<Answer> answer;
        qsizetype spent = 0;
    };
    struct Conversation {
        QString text;
        QList<Turn> turns;
    };

    static QList<Turn> turnsOf(const QList<Answer> &answers);
    static std::optional<Answer> take(QList<Turn> &turns, int turn);

    QList<Turn> m_general;
    QList<Conversation> m_conversations;
    std::optional<QList<Answer>> m_queue;
};

} // namespace paddock::fakes
