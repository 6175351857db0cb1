#pragma once

#include "core/llm/wire/answer_parts.h"
#include "core/llm/wire/failure.h"
#include "core/llm/wire_format.h"

#include <vector>

namespace paddock {

/// One answer of a chat completions server. They differ in much that the original leaves no doubt about, so
/// what can be understood is taken: ids or indices left out, whole calls in one chunk, no [DONE] at the end.
class OpenAiChatDecoder final : public StreamDecoder
{
public:
    OpenAiChatDecoder(const Endpoint &endpoint, QSet<QString> usedIds);

    Result<Heard> take(const SseEvent &event) override;
    bool isComplete() const override { return m_done || !m_finishReason.isEmpty(); }
    Result<ModelMessage> finish() override;
    ModelMessage reached() const override;

private:
    struct Call {
        qint64 index = 0;
        QString id;
        QString tool;
        QString json;
    };

    Result<Heard> takeObject(const QJsonObject &chunk);
    Heard takeDelta(const QJsonObject &delta);
    void takeCall(const QJsonObject &piece);
    void takeUsage(const QJsonObject &usage);
    QString stopReason() const;

    Refuser m_server;
    QSet<QString> m_usedIds;
    ModelMessage m_message;
    IncomingText m_text;
    IncomingText m_thinking;
    std::vector<Call> m_calls;
    QString m_finishReason;
    bool m_done = false;
};

} // namespace paddock
