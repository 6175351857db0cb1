#pragma once

#include "core/protocol/event.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace paddock {

/// What the first frame of a turn says of the program, beside the session's own facts.
struct CliStreamInfo {
    QStringList tools;
    QString apiKeySource; ///< A word for where the key comes from: ANTHROPIC_API_KEY, keychain, none.
    QString version; ///< Of Paddock.
    /// Dollars that one answer with this usage costs; nothing when its price is not known.
    std::function<std::optional<double>(const QString &model, const Usage &)> costOf;
};

/// Events of one session, told in the stream-json frames of the Claude Code CLI (version 2.1 as observed): system
/// init once a turn, assistant once a block, user once a tool result, system api_retry, and a result at the end of
/// each turn. Frames that stand for entries carry the entry's id as their uuid where there is one frame for it.
class CliStream
{
public:
    explicit CliStream(CliStreamInfo info);

    /// Frames that this event causes, in order. The result frame is the last of its turn.
    QList<QJsonObject> take(const Event &event);

    /// Folds an entry of before this run, so that totals are right, and tells nothing.
    void recall(const Entry &entry);

    /// A result frame for a wish that the model had no part in.
    QJsonObject answered(const QString &text, bool isError = false);

    /// The result of the newest turn that ended; nothing before the first.
    const std::optional<QJsonObject> &result() const { return m_result; }

private:
    QJsonObject framed(const QString &type, QJsonObject body, const QString &uuid = {}) const;
    QJsonObject init() const;
    QList<QJsonObject> assistant(const EntryId &id, const ModelMessage &message);
    QJsonObject toolResult(const EntryId &id, const Returned &returned) const;
    QJsonObject ended(const TurnEnded &end) const;
    void fold(const Entry &entry);
    void count(const QString &named, const Usage &usage);

    struct Turn {
        QDateTime began;
        QDateTime last;
        std::chrono::milliseconds inApi{0};
        int answers = 0;
        Usage usage;
        QString text; ///< Of the newest answer.
        QString stopReason;
        QJsonArray denials;
        QHash<CallId, ToolCall> calls;
    };

    const CliStreamInfo m_info;
    SessionId m_session;
    Configured m_configured;
    bool m_inTurn = false;
    Turn m_turn;
    struct Tally {
        Usage usage;
        std::optional<double> cost = 0.0; ///< Nothing once an answer's price was not known.
    };
    QHash<QString, Tally> m_byModel; ///< Of the whole session.
    std::optional<QJsonObject> m_result;
};

} // namespace paddock
