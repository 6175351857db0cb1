#include "core/index/session_text.h"

#include "core/base/overloaded.h"

#include <QJsonArray>

namespace paddock {

namespace {

/// Texts of several kinds, each kind's parts line by line.
class TextCollector
{
public:
    void add(TextKind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        for (EntryText &known : m_texts) {
            if (known.kind == kind) {
                known.text += u'\n' + text;
                return;
            }
        }
        m_texts.append({kind, text});
    }

    /// Every string in it, however deep; names of members are no text.
    void add(TextKind kind, const QJsonValue &value)
    {
        if (value.isString()) {
            add(kind, value.toString());
        } else if (value.isArray()) {
            for (const QJsonValue &element : value.toArray())
                add(kind, element);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                add(kind, QJsonValue(member.value()));
        }
    }

    QList<EntryText> texts()
    {
        for (EntryText &text : m_texts)
            text.text = text.text.normalized(QString::NormalizationForm_C);
        return std::move(m_texts);
    }

private:
    QList<EntryText> m_texts;
};

} // namespace

QString nameOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Title:
        return QStringLiteral("title");
    case TextKind::User:
        return QStringLiteral("user");
    case TextKind::Model:
        return QStringLiteral("model");
    case TextKind::Thinking:
        return QStringLiteral("thinking");
    case TextKind::Call:
        return QStringLiteral("call");
    case TextKind::Result:
        return QStringLiteral("result");
    case TextKind::Instructions:
        return QStringLiteral("instructions");
    case TextKind::Summary:
        return QStringLiteral("summary");
    case TextKind::Changed:
        return QStringLiteral("changed");
    case TextKind::Error:
        return QStringLiteral("error");
    case TextKind::Notice:
        return QStringLiteral("notice");
    case TextKind::Other:
        break;
    }
    return QStringLiteral("other");
}

QList<EntryText> textsOf(const Fact &fact)
{
    TextCollector found;
    const auto addBlock = Overloaded{
        [&](const Text &block) { found.add(TextKind::Model, block.text); },
        [&](const Thinking &block) { found.add(TextKind::Thinking, block.text); },
        [&](const ToolCall &block) {
            found.add(TextKind::Call, block.tool);
            found.add(TextKind::Call, QJsonValue(block.input));
            found.add(TextKind::Call, block.malformed);
        },
    };
    std::visit(Overloaded{
                   [&](const UserMessage &message) { found.add(TextKind::User, message.text); },
                   [&](const ModelMessage &message) {
                       for (const Block &block : message.blocks)
                           std::visit(addBlock, block);
                   },
                   [&](const Ruling &ruling) { // what a hook made of a call
                       if (ruling.input)
                           found.add(TextKind::Call, QJsonValue(*ruling.input));
                   },
                   [&](const Returned &returned) { found.add(TextKind::Result, returned.text); },
                   [&](const InstructionsLoaded &loaded) {
                       for (const InstructionsLoaded::File &file : loaded.files) {
                           found.add(TextKind::Instructions, file.path);
                           found.add(TextKind::Instructions, file.text);
                       }
                   },
                   [&](const Compacted &compacted) {
                       found.add(TextKind::Summary, compacted.summary);
                       found.add(TextKind::Summary, compacted.instructions);
                   },
                   [&](const Changed &changed) {
                       for (const FileChange &change : changed.files)
                           found.add(TextKind::Changed, change.path);
                   },
                   [&](const TurnEnded &ended) {
                       if (ended.error)
                           found.add(TextKind::Error, ended.error->message);
                   },
                   [&](const Ran &ran) {
                       found.add(TextKind::Call, ran.command);
                       found.add(TextKind::Result, ran.text);
                   },
                   [&](const Repaired &repaired) { found.add(TextKind::Notice, repaired.text); },
                   [&](const UnknownFact &unknown) { found.add(TextKind::Other, QJsonValue(unknown.raw)); },
                   // Titles and tags are the session's. The rest is settings and the audit trail, no text.
                   [](const Described &) {},
                   [](const Configured &) {},
                   [](const Granted &) {},
                   [](const Started &) {},
                   [](const Reached &) {},
                   [](const StopAsked &) {},
                   [](const Forked &) {},
                   [](const Pinned &) {},
                   [](const Rewound &) {},
                   [](const Checkpointed &) {},
                   [](const BudgetReached &) {},
                   [](const Spent &) {},
               },
               fact);
    return found.texts();
}

} // namespace paddock
