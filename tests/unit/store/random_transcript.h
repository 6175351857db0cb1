#pragma once

#include "core/protocol/entry.h"

#include <QJsonArray>

#include <random>

namespace paddock {

/// Transcripts that no conversation gave: every kind of fact in any order, fields empty or full, and every text with
/// something in it that a careless writer of lines would trip over.
class RandomTranscript
{
public:
    explicit RandomTranscript(unsigned seed)
        : m_random(seed)
    {}

    Transcript make(qsizetype entries)
    {
        Transcript transcript;
        QDateTime at(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        for (qsizetype i = 0; i < entries; ++i) {
            at = at.addMSecs(number(5000));
            Entry entry{{QString("e%1").arg(i)}, at, fact(i)};
            if (auto *unknown = std::get_if<UnknownFact>(&entry.fact)) { // it holds the whole entry
                unknown->raw.insert("id", entry.id.value);
                unknown->raw.insert("at", at.toString(Qt::ISODateWithMs));
            }
            transcript.append(entry);
        }
        return transcript;
    }

private:
    int number(int below) { return int(m_random() % unsigned(below)); }
    bool coin() { return number(2) == 0; }

    QString text()
    {
        static const QStringList parts{"",
                                       "word",
                                       " ",
                                       "\n",
                                       "\r\n",
                                       "\"",
                                       "\\",
                                       "{\"seq\":7,\"at\":\"",
                                       ",\"prev\":\"",
                                       "\",\"hash\":\"",
                                       "\"}",
                                       "\"kind\":\"described\"",
                                       QString::fromUtf8("größer 👋🏽"),
                                       QString(QChar(0x2028)),
                                       QString(QChar(1)),
                                       QString(QChar(0)),
                                       QString(60, u'x')};
        QString text;
        for (int i = number(5); i > 0; --i)
            text += parts.at(number(int(parts.size())));
        return text;
    }

    QJsonObject object()
    {
        return coin() ? QJsonObject()
                      : QJsonObject{{"kind", "described"},
                                    {text(), text()},
                                    {"hash", QJsonArray{1, 2.5, true, {}, text()}}};
    }

    CallId call() { return {QString("call-%1").arg(number(3))}; }
    QList<Image> images() { return coin() ? QList<Image>() : QList<Image>{{"image/png", text().toUtf8()}}; }

    ModelMessage message()
    {
        QList<Block> blocks;
        for (int i = number(3); i > 0; --i) {
            blocks.append(Text{text()});
            blocks.append(Thinking{text(), text(), {}});
            blocks.append(ToolCall{call(), text(), object(), coin() ? QString() : text()});
        }
        ModelMessage message{blocks, {number(9), number(9), number(9), number(9)}, text(), text(), text()};
        message.took = std::chrono::milliseconds(number(9));
        return message;
    }

    Ruling ruling()
    {
        Ruling ruling{call(), Decision(number(3)), Judge(number(5)), text(), text()};
        ruling.access = {{text()}, {}, {text()}, text()};
        if (coin())
            ruling.input = object();
        ruling.preview = object();
        ruling.parts = {{text(), Decision::Deny, text(), text(), {text()}, {}, {}}};
        return ruling;
    }

    /// Of each kind in turn, so that a transcript of as many entries as there are kinds has them all.
    Fact fact(qsizetype index)
    {
        switch (index % qsizetype(std::variant_size_v<Fact>)) {
        case 0:
            return Configured{"/home/" + text(), text(), text(), PermissionMode::Plan,
                              number(9),         coin(), 1.5};
        case 1:
            return InstructionsLoaded{{{text(), text(), text()}}, coin()};
        case 2:
            return UserMessage{text(), images()};
        case 3:
            return message();
        case 4:
            return ruling();
        case 5:
            return Granted{{text(), text()}, GrantScope::Session};
        case 6:
            return Started{call()};
        case 7:
            return Reached{call(), text(), number(65536), text(), Decision::Allow, text(), text()};
        case 8:
            return Returned{call(), Outcome(number(5)), text(), images(), object()};
        case 9:
            return StopAsked{};
        case 10:
            return TurnEnded{TurnEnd::Failed, Error{ErrorKind::Network, text(), text()}};
        case 11:
            return Described{coin() ? std::optional(text()) : std::nullopt, coin(), {}, QStringList{text()}};
        case 12:
            return Forked{{"other"}, number(9), text()};
        case 13:
            return Repaired{text(), text()};
        case 14:
            return Pinned{number(9), coin()};
        case 15:
            return Compacted{CompactionCause::Overflow, number(9), text(), {1, 3}, {5}, 2, 3000, 400, text()};
        case 16:
            return Rewound{number(9)};
        case 17:
            return Checkpointed{number(9), number(99), {text()}, number(9), text()};
        case 18:
            return Changed{ChangeCause::Call,
                           call(),
                           {{text(), {}, {FileState::Kind::File, QString(64, u'a'), 5, 0644}}},
                           0,
                           coin(),
                           text()};
        case 19:
            return BudgetReached{BudgetSpan::Day, coin(), 2.25, coin() ? std::optional(2.5) : std::nullopt};
        case 20:
            return Spent{Spent::On::Compaction, text(), {1, 2, 3, 4}};
        case 21:
            return Ran{text(), Outcome::Failed, text(), std::chrono::milliseconds(number(5000))};
        default:
            return UnknownFact{{{"kind", "of-a-newer-paddock"}, {text(), text()}, {"more", object()}}};
        }
    }

    std::mt19937 m_random;
};

} // namespace paddock
