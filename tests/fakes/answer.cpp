#include "tests/fakes/answer.h"

namespace paddock::fakes {

Answer Answer::error(int status, const QString &message)
{
    Answer answer;
    answer.status = status;
    answer.errorMessage = message;
    return answer;
}

Answer Answer::raw(int status, const QByteArray &body, const QByteArray &contentType)
{
    Answer answer;
    answer.status = status;
    answer.rawBody = body;
    answer.contentType = contentType;
    return answer;
}

Answer &Answer::andText(const QString &text, int repeat)
{
    blocks.append(AnswerText{text, repeat});
    return *this;
}

Answer &Answer::andThinking(const QString &text, const QString &signature)
{
    blocks.append(AnswerThinking{text, signature});
    return *this;
}

Answer &Answer::andCall(const QString &tool, const QJsonObject &input, const QString &id)
{
    blocks.append(AnswerCall{tool, input, id, {}});
    return *this;
}

Answer &Answer::andRawCall(const QString &tool, const QByteArray &arguments, const QString &id)
{
    blocks.append(AnswerCall{tool, {}, id, arguments});
    return *this;
}

Answer &Answer::withUsage(const AnswerUsage &counted)
{
    usage = counted;
    return *this;
}

Answer &Answer::withStopReason(const QString &reason)
{
    stopReason = reason;
    return *this;
}

Answer &Answer::withHeader(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

Answer &Answer::afterDelay(std::chrono::milliseconds delay)
{
    delivery.firstByteDelay = delay;
    return *this;
}

Answer &Answer::withChunkDelay(std::chrono::milliseconds delay)
{
    delivery.chunkDelay = delay;
    return *this;
}

Answer &Answer::inChunksOf(int bytes)
{
    delivery.chunkBytes = bytes;
    delivery.chunkSeed = 0;
    return *this;
}

Answer &Answer::inRandomChunks(int upToBytes, quint32 seed)
{
    delivery.chunkBytes = upToBytes;
    delivery.chunkSeed = seed;
    return *this;
}

Answer &Answer::cutAfterBytes(qint64 bytes)
{
    delivery.mishap = Mishap::Cut;
    delivery.mishapAfterBytes = bytes;
    return *this;
}

Answer &Answer::mishapAfterEvents(Mishap mishap, int events)
{
    delivery.mishap = mishap;
    delivery.mishapAfterEvents = events;
    return *this;
}

bool Answer::fails() const
{
    return status != 200 || delivery.mishap != Mishap::None;
}

} // namespace paddock::fakes
