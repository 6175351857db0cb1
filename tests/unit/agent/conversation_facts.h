#pragma once

#include "core/agent/conversation.h"

#include <QDateTime>

namespace paddock::test {

inline Entry entry(const Fact &fact)
{
    return {EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact};
}

/// A session's facts as they come, and the conversation that they make.
struct Talk {
    Conversation conversation;
    Transcript facts;

    /// The number of the entry.
    qint64 add(const Fact &fact)
    {
        facts.append(entry(fact));
        conversation.take(facts.last());
        return facts.size();
    }
    /// An answer that calls Read once for each of \a calls, and what came back.
    void round(const QStringList &calls, const QString &result)
    {
        ModelMessage message{{Text{"Reading."}}};
        for (const QString &id : calls)
            message.blocks.append(ToolCall{{id}, "Read", {{"file_path", id + ".txt"}}, {}});
        add(message);
        for (const QString &id : calls)
            add(Returned{{id}, Outcome::Ok, result});
    }
    qint64 say(const QString &text) { return add(UserMessage{text}); }
    qint64 answer(const QString &text) { return add(ModelMessage{{Text{text}}}); }
};

/// The texts of what is sent, prompts, answers and results alike.
inline QStringList texts(const Transcript &transcript)
{
    QStringList list;
    for (const Entry &entry : transcript) {
        if (const auto *message = std::get_if<UserMessage>(&entry.fact))
            list.append(message->text);
        else if (const auto *returned = std::get_if<Returned>(&entry.fact))
            list.append(returned->text);
        else if (const auto *answer = std::get_if<ModelMessage>(&entry.fact)) {
            for (const Block &block : answer->blocks) {
                if (const auto *text = std::get_if<Text>(&block))
                    list.append(text->text);
            }
        }
    }
    return list;
}

/// About \a tokens of them, by estimate.
inline QString words(int tokens)
{
    return QStringLiteral("word ").repeated(tokens);
}

/// Some turns with rounds of tools, about \a tokens of results in each.
inline Talk longTalk(int turns, int tokens = 300)
{
    Talk talk;
    talk.add(Configured{"/w", "anthropic", "claude"});
    talk.add(InstructionsLoaded{{{"/w/CLAUDE.md", "Be brief.", "project"}}});
    for (int i = 0; i < turns; ++i) {
        talk.say(QString("Prompt %1.").arg(i));
        talk.round({QString("a%1").arg(i), QString("b%1").arg(i)}, words(tokens));
        talk.answer(QString("Answer %1.").arg(i));
        talk.add(TurnEnded{});
    }
    return talk;
}

} // namespace paddock::test
