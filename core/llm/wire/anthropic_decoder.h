#pragma once

#include "core/llm/wire/answer_parts.h"
#include "core/llm/wire/failure.h"
#include "core/llm/wire_format.h"

#include <vector>

namespace paddock {

/// One answer of the Messages API. Blocks are told apart by their index and read by their type; types, deltas and
/// events that Paddock does not know are passed over, as the API asks its clients to do.
class AnthropicDecoder final : public StreamDecoder
{
public:
    AnthropicDecoder(const Endpoint &endpoint, QSet<QString> usedIds);

    Result<Heard> take(const SseEvent &event) override;
    bool isComplete() const override { return m_stopped; }
    Result<ModelMessage> finish() override;
    ModelMessage reached() const override;

private:
    enum class Kind { Text, Thinking, Redacted, ToolUse, Unknown };
    struct Part {
        qint64 index = 0;
        Kind kind = Kind::Unknown;
        IncomingText text; ///< Text, thinking, or the sealed data of a redacted block.
        QString signature;
        QString id;
        QString tool;
        QString json;
        QJsonObject input; ///< Of servers that send it in one piece.
        bool closed = false;
    };

    Part *partAt(qint64 index);
    Heard add(qint64 index, Kind kind, const QString &piece);
    Result<Heard> takeObject(const QJsonObject &object);
    void startMessage(const QJsonObject &message);
    Heard startBlock(qint64 index, const QJsonObject &block);
    Heard takeDelta(qint64 index, const QJsonObject &delta);
    void takeUsage(const QJsonObject &usage);
    Block blockOf(const Part &part);

    Refuser m_server;
    QSet<QString> m_usedIds;
    ModelMessage m_message;
    std::vector<Part> m_parts; ///< In the order of arrival.
    bool m_started = false;
    bool m_stopped = false;
};

} // namespace paddock
