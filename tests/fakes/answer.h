#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>
#include <variant>

namespace paddock::fakes {

struct AnswerText {
    QString text;
    int repeat = 1; ///< How often the text is sent, each time as deltas of its own.
};
struct AnswerThinking {
    QString text;
    QString signature; ///< Messages API only.
};
struct AnswerCall {
    QString tool;
    QJsonObject input;
    QString id = {}; ///< Empty: made from the turn and the position, unique within a conversation.
    QByteArray rawInput = {}; ///< Sent instead of input when not empty: for arguments that are no JSON.
};
using AnswerBlock = std::variant<AnswerText, AnswerThinking, AnswerCall>;

struct AnswerUsage {
    qint64 input = 10;
    qint64 cacheWrite = 0;
    qint64 cacheRead = 0;
    qint64 output = 20;
};

/// What goes wrong in the middle of a streamed answer.
enum class Mishap {
    None,
    Cut, ///< The connection is closed without the end of the body.
    Reset, ///< The connection is closed with a TCP reset.
    Stall, ///< Nothing more is sent; the connection stays open.
    Malformed, ///< An event whose data is no JSON is sent, then the answer goes on.
    Overloaded, ///< An overloaded_error event is sent and the body ends, as the real APIs do.
};

/// How the bytes of an answer travel.
struct Delivery {
    std::chrono::milliseconds firstByteDelay{0};
    std::chrono::milliseconds chunkDelay{0}; ///< Between two chunks.
    /// Bytes of a chunk. Zero: one chunk for each event when there is a chunk delay, else all in one write.
    int chunkBytes = 0;
    quint32 chunkSeed = 0; ///< Not zero: chunks of 1 to chunkBytes bytes, the same for the same seed.
    Mishap mishap = Mishap::None;
    int mishapAfterEvents = -1; ///< Where: after so many SSE events, or ...
    qint64 mishapAfterBytes = -1; ///< ... after so many bytes of the body. Not for Malformed and Overloaded.
};

/// One scripted answer of a model, independent of the wire on which it goes out. Reads as a sentence:
///
///     Answer::text("Let me look.").andCall("Read", {{"file_path", "a.txt"}}).inChunksOf(7)
struct Answer {
    QList<AnswerBlock> blocks;
    AnswerUsage usage;
    /// In the words of the Messages API; chat completions get the equivalent. Empty: tool_use when there is a call,
    /// else end_turn.
    QString stopReason;
    QString model; ///< Empty: the one that was asked for.

    int status = 200; ///< Anything else: an HTTP error, and the blocks are not sent.
    QString errorType; ///< Empty: the usual one of the status.
    QString errorMessage;
    QByteArray rawBody; ///< Sent instead of everything else when not empty; contentType says what it is.
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Beside the usual ones.

    Delivery delivery;

    static Answer text(const QString &text) { return Answer().andText(text); }
    static Answer thinking(const QString &text, const QString &signature = QStringLiteral("c2VhbA=="))
    {
        return Answer().andThinking(text, signature);
    }
    static Answer call(const QString &tool, const QJsonObject &input, const QString &id = {})
    {
        return Answer().andCall(tool, input, id);
    }
    /// An HTTP error with the body that the real APIs send with this status: 400, 401, 402, 403, 404, 413, 429, 500,
    /// 503, 529.
    static Answer error(int status, const QString &message = {});
    static Answer raw(int status, const QByteArray &body, const QByteArray &contentType = "application/json");

    Answer &andText(const QString &text, int repeat = 1);
    Answer &andThinking(const QString &text, const QString &signature = QStringLiteral("c2VhbA=="));
    Answer &andCall(const QString &tool, const QJsonObject &input, const QString &id = {});
    /// A call whose arguments are these bytes, whether they are JSON or not.
    Answer &andRawCall(const QString &tool, const QByteArray &arguments, const QString &id = {});

    Answer &withUsage(const AnswerUsage &usage);
    Answer &withStopReason(const QString &reason);
    Answer &withHeader(const QByteArray &name, const QByteArray &value);
    Answer &afterDelay(std::chrono::milliseconds delay);
    Answer &withChunkDelay(std::chrono::milliseconds delay);
    Answer &inChunksOf(int bytes);
    Answer &inRandomChunks(int upToBytes, quint32 seed);
    Answer &cutAfterEvents(int events) { return mishapAfterEvents(Mishap::Cut, events); }
    Answer &cutAfterBytes(qint64 bytes);
    Answer &resetAfterEvents(int events) { return mishapAfterEvents(Mishap::Reset, events); }
    Answer &stallAfterEvents(int events) { return mishapAfterEvents(Mishap::Stall, events); }
    Answer &malformedAfterEvents(int events) { return mishapAfterEvents(Mishap::Malformed, events); }
    Answer &overloadedAfterEvents(int events) { return mishapAfterEvents(Mishap::Overloaded, events); }
    Answer &mishapAfterEvents(Mishap mishap, int events);

    /// Whether a client that gets this answer will come back for the same turn.
    bool fails() const;
};

} // namespace paddock::fakes
