#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace paddock {
namespace {

struct QuestionCard {
    Q_DECLARE_TR_FUNCTIONS(paddock::QuestionCard)
};

/// What was answered to \a question; a list where several could be chosen.
QStringList answersTo(const QString &question, const CallRow &row)
{
    QJsonValue answer = inputOf(row)["answers"].toObject()[question];
    if (answer.isUndefined())
        answer = row.details["answers"].toObject()[question];
    QStringList answers;
    if (answer.isArray()) {
        for (const QJsonValue &one : answer.toArray())
            answers.append(one.toString());
    } else if (!answer.toString().isEmpty()) {
        answers.append(answer.toString());
    }
    return answers;
}

} // namespace

Card questionCard(const CallRow &row)
{
    const QJsonArray questions = inputOf(row)["questions"].toArray();
    Card card{"question", QuestionCard::tr("Question")};
    card.open = true;
    card.speaks = true;
    card.parts = troubleOf(row);
    int answered = 0;
    for (const QJsonValue &value : questions) {
        const QJsonObject question = value.toObject();
        const QString words = question["question"].toString();
        QStringList answers = answersTo(words, row);
        answered += answers.isEmpty() ? 0 : 1;
        if (questions.size() == 1)
            card.target = visibleText(question["header"].toString());
        card.parts.append(Plain{visibleText(words)});
        for (const QJsonValue &each : question["options"].toArray()) {
            const QJsonObject option = each.toObject();
            const QString label = option["label"].toString();
            // Several labels may come as one text, with commas between them.
            const bool chosen = answers.contains(label)
                                || (answers.size() == 1 && answers.first().split(", ").contains(label));
            const QString description = option["description"].toString();
            const QString text = description.isEmpty()
                                     ? visibleText(label)
                                     : QuestionCard::tr("%1: %2", "option, what it means")
                                           .arg(visibleText(label), visibleText(description));
            card.parts.append(Plain{(chosen ? QStringLiteral("●  ") : QStringLiteral("○  ")) + text,
                                    chosen || answers.isEmpty() ? Tone::Normal : Tone::Muted});
            if (chosen)
                answers.removeAll(label);
            if (chosen && answers.size() == 1 && answers.first().contains(label))
                answers.clear();
        }
        for (const QString &own : answers)
            card.parts.append(Plain{QuestionCard::tr("Answer: %1").arg(visibleText(own))});
    }
    if (questions.size() > 1)
        card.target = QuestionCard::tr("%1 of %n answered", nullptr, int(questions.size())).arg(answered);
    if (answered == 0 && row.state == CallState::Ok && !row.output.isEmpty())
        card.parts.append(Plain{visibleText(row.output)});
    return card;
}

} // namespace paddock
