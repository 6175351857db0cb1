#pragma once

#include "core/protocol/entry.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace paddock {

/// Makes facts of the lines of a Claude Code conversation, given in its order. What the program said in the user's name
/// (local commands, reminders, remarks on pictures) is left out; what a command or a skill of the user's stands for is
/// what the model read, and stays. Ids of entries come from the lines, so that reading again gives the same ones.
class ClaudeFacts
{
public:
    /// \a title as a person gave it; may be empty.
    explicit ClaudeFacts(QString title);

    void take(const QJsonObject &line);

    /// Everything, with the end of the last turn when it has one. A turn that is still running stays open.
    Transcript finish() &&;

private:
    void takePrompt(const QJsonObject &line);
    void takeText(const QJsonObject &line, const QString &text, const QList<Image> &images);
    void takeResult(const QJsonObject &line, const QJsonObject &block);
    void takeAnswer(const QJsonObject &line);
    void takeModel(const QString &model);
    void takeBlocks(const QJsonArray &blocks, ModelMessage &message);
    void takeAttachment(const QJsonObject &line);
    void takeSummary(const QString &text);
    bool takeCommand(const QJsonObject &line, const QString &text);
    void say(const QString &text, const QList<Image> &images = {});
    void endTurn(TurnEnd how, const QDateTime &at, std::optional<Error> error = {});
    void endAnswered();
    bool isAnswered() const;
    void append(Fact fact);

    /// A command that was typed, until it is known what became of it.
    struct Typed {
        QString line; ///< The uuid of the line that it stands in.
        QString text;
    };

    const QString m_title;
    Transcript m_transcript;
    QString m_uuid; ///< Of the line that is being read.
    QDateTime m_at;
    int m_ofLine = 0; ///< Entries that the line has given.
    QHash<QString, qint64> m_numbers; ///< Of the first entry of each line.
    QString m_message; ///< What the lines of the newest answer have in common.
    qsizetype m_answer = -1; ///< Where it stands.
    QString m_model; ///< Of the newest answer.
    QSet<CallId> m_open;
    QHash<CallId, qsizetype> m_results; ///< Where they stand.
    bool m_inTurn = false;
    QString m_aside; ///< The uuid of the line that says that a command is none for the model.
    std::optional<Typed> m_typed;
    QJsonObject m_boundary; ///< Of the compaction whose summary comes next.
};

} // namespace paddock
