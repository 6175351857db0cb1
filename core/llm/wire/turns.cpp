#include "core/llm/wire/turns.h"

#include "core/base/overloaded.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace paddock {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
           || c == u'-';
}

QString plain(const QString &text, qsizetype longest)
{
    QString result = text.left(longest);
    for (QChar &c : result) {
        if (!isPlain(c))
            c = u'_';
    }
    return result;
}

bool isWorthSending(const ModelMessage &message)
{
    return std::any_of(message.blocks.begin(), message.blocks.end(), [](const Block &block) {
        if (const auto *text = std::get_if<Text>(&block))
            return !isBlank(text->text);
        return std::holds_alternative<ToolCall>(block);
    });
}

/// A file must not look as if it ended here and Paddock went on: its name is what tells whose words these are.
QString withoutReminderTags(QString text)
{
    static const QRegularExpression tag(QStringLiteral("<(?=\\s*/?\\s*system-reminder)"),
                                        QRegularExpression::CaseInsensitiveOption);
    return text.replace(tag, QStringLiteral("&lt;"));
}

/// Where a Returned that comes later belongs.
struct Slot {
    qsizetype turn = 0;
    qsizetype call = 0;
};

class Layout
{
public:
    Turns take() &&
    {
        // Providers want a user's turn first, and take an answer at the end for the beginning of the next one.
        if (m_turns.list.isEmpty() || std::holds_alternative<ModelTurn>(m_turns.list.back()))
            m_turns.list.append(UserTurn{});
        if (std::holds_alternative<ModelTurn>(m_turns.list.front()))
            m_turns.list.prepend(UserTurn{});
        return std::move(m_turns);
    }

    void add(const InstructionsLoaded &instructions)
    {
        // The same again says nothing new; but what joins others does, each time that these were replaced.
        if (!instructions.adds) {
            if (m_instructions && *m_instructions == instructions)
                return;
            m_instructions = &instructions;
        }
        userTurn().said.append(&instructions);
    }
    void add(const UserMessage &message) { userTurn().said.append(&message); }
    void add(const ModelMessage &message)
    {
        if (!isWorthSending(message))
            return;
        ModelTurn turn{&message, {}};
        const qsizetype resultsAt = m_turns.list.size() + 1;
        for (const Block &block : message.blocks) {
            const auto *call = std::get_if<ToolCall>(&block);
            if (!call)
                continue;
            m_turns.callIds.insert(call->id.value);
            m_open.insert(call->id, {resultsAt, turn.calls.size()});
            turn.calls.append({call, freshId(call->id.value), nullptr});
        }
        const QList<WireCall> calls = turn.calls;
        m_turns.list.append(std::move(turn));
        if (!calls.isEmpty())
            m_turns.list.append(UserTurn{calls, {}});
    }
    void add(const Returned &returned)
    {
        const auto slot = m_open.constFind(returned.call);
        if (slot == m_open.cend())
            return;
        std::get<UserTurn>(m_turns.list[slot->turn]).results[slot->call].returned = &returned;
        m_open.erase(slot);
    }

private:
    UserTurn &userTurn()
    {
        if (m_turns.list.isEmpty() || !std::holds_alternative<UserTurn>(m_turns.list.back()))
            m_turns.list.append(UserTurn{});
        return std::get<UserTurn>(m_turns.list.back());
    }
    /// Ids of one provider can be malformed or repeated for another, which then refuses the whole session.
    QString freshId(const QString &id)
    {
        const QString base = id.isEmpty() ? QStringLiteral("call") : plain(id, 56);
        QString result = base;
        for (int n = 2; m_used.contains(result); ++n)
            result = base + u'_' + QString::number(n);
        m_used.insert(result);
        return result;
    }

    Turns m_turns;
    QHash<CallId, Slot> m_open;
    QSet<QString> m_used;
    const InstructionsLoaded *m_instructions = nullptr;
};

} // namespace

Turns turnsOf(const Transcript &transcript)
{
    Layout layout;
    for (const Entry &entry : transcript) {
        std::visit(Overloaded{
                       [&](const InstructionsLoaded &fact) { layout.add(fact); },
                       [&](const UserMessage &fact) { layout.add(fact); },
                       [&](const ModelMessage &fact) { layout.add(fact); },
                       [&](const Returned &fact) { layout.add(fact); },
                       [](const Configured &) {},
                       [](const Ruling &) {},
                       [](const Granted &) {},
                       [](const Reached &) {},
                       [](const Started &) {},
                       [](const StopAsked &) {},
                       [](const TurnEnded &) {},
                       [](const Described &) {},
                       [](const Forked &) {},
                       [](const Repaired &) {},
                       [](const Pinned &) {},
                       [](const Compacted &) {},
                       [](const Rewound &) {},
                       [](const Checkpointed &) {},
                       [](const Changed &) {},
                       [](const BudgetReached &) {},
                       [](const Spent &) {},
                       [](const Ran &) {},
                       [](const UnknownFact &) {},
                   },
                   entry.fact);
    }
    return std::move(layout).take();
}

QString interruptedText()
{
    return QStringLiteral("This call was interrupted; its effect is not known.");
}

QString continueText()
{
    return QStringLiteral("Continue.");
}

QString instructionsText(const InstructionsLoaded &instructions, bool replacesEarlier)
{
    QString text = QStringLiteral("<system-reminder>\n");
    if (instructions.adds)
        text += QStringLiteral(
            "You came to a part of the workspace that has instructions of its own. They hold for "
            "the work there, beside those given before:\n");
    else if (replacesEarlier)
        text += QStringLiteral(
            "The instruction files of this workspace have changed. These replace those given before:\n");
    else
        text +=
            QStringLiteral("Instructions of the user and of this workspace. Follow them where they apply:\n");
    for (const InstructionsLoaded::File &file : instructions.files) {
        const QString origin = file.origin.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(file.origin);
        text += QStringLiteral("\nContents of ") + file.path + origin + QStringLiteral(":\n\n")
                + withoutReminderTags(file.text) + u'\n';
    }
    text += QStringLiteral("</system-reminder>");
    return text;
}

QString wireToolName(const QString &name)
{
    return name.isEmpty() ? QStringLiteral("unknown") : plain(name, 64);
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace paddock
