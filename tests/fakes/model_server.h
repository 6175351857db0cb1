#pragma once

#include "tests/fakes/answer.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace paddock::fakes {

/// A request that the server received, as the client sent it.
struct ReceivedRequest {
    QByteArray method;
    QByteArray path; ///< With the query.
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;
    QJsonObject json; ///< The body; empty when it is no JSON object.
    int connection =
        0; ///< Counts the connections that were accepted, from 1: shows whether one was used again.
    int status = 0; ///< What was answered; zero while nothing was.
    bool hungUp = false; ///< The client closed the connection before it had the whole answer.
    // Microseconds of the machine's monotonic clock; zero: not yet.
    qint64 arrivedUs = 0; ///< The last byte of the request was read.
    qint64 firstByteUs = 0; ///< The first byte of the answer was written.
    qint64 finishedUs = 0; ///< The last byte of the answer was written, or the connection ended.

    /// The first header of that name (lower case); empty when there is none.
    QByteArray header(const QByteArray &name) const;
};

class ModelServerWorker;

/// A scripted model provider: a real HTTP/1.1 server on 127.0.0.1, any port, that speaks the Messages API
/// (`POST /v1/messages`, `/v1/messages/count_tokens`) and chat completions (`POST /v1/chat/completions`), streamed and
/// not, and `GET /v1/models`. It lives on a thread of its own, so a test that blocks does not stall it. All methods may
/// be called from any thread but its own; they wait for it.
///
///     ModelServer server;
///     server.script({Answer::call("Read", {{"file_path", "a"}}), Answer::error(529), Answer::text("Done.")});
///     // ANTHROPIC_BASE_URL = server.url(), OPENAI_BASE_URL = server.url("/v1")
///     QTRY_COMPARE(server.requestCount(), 3);
///
/// By default it refuses, with status 400, what the real APIs refuse: a tool call without its result, a result without
/// its call, no messages, no model, no max_tokens (Messages API).
class ModelServer
{
public:
    ModelServer();
    ~ModelServer();
    ModelServer(const ModelServer &) = delete;
    ModelServer &operator=(const ModelServer &) = delete;

    quint16 port() const { return m_port; }
    QUrl url(const QString &path = {}) const; ///< http://127.0.0.1:PORT plus the path.

    /// Chooses answers by the number of assistant messages in the request, so that retries, restarts and parallel
    /// sessions are served rightly. Answers that fail (errors, cuts, stalls) belong to the turn of the next one that
    /// does not, and are spent, in order, before it: {error(429), text("Hi")} is one turn. Past the end: status 500.
    void script(const QList<Answer> &answers);
    /// The same for conversations whose first user message contains \a text; asked before the general script.
    void scriptFor(const QString &text, const QList<Answer> &answers);
    /// Each request takes the next answer, whatever it holds. Past the end: status 500. Replaces the scripts.
    void queue(const QList<Answer> &answers);

    void requireKey(
        const QByteArray &key); ///< Any other x-api-key or bearer token gets 401. Empty: any will do.
    void acceptAnything(); ///< Turns off the checks of what the real APIs would refuse.
    /// Stops listening and drops every connection: what a dead network looks like. listenAgain() keeps the port.
    void stopListening();
    void listenAgain();

    QList<ReceivedRequest> requests() const; ///< In the order of arrival.
    int requestCount() const;
    int connectionCount() const; ///< Accepted so far.
    int openConnectionCount() const;
    void forgetRequests();

    /// Called on the server's thread with each request when its answer has ended. Set before the first request.
    void onFinished(std::function<void(const ReceivedRequest &)> listener);

private:
    void run(const std::function<void(ModelServerWorker &)> &job) const;

    QThread m_thread;
    std::unique_ptr<ModelServerWorker> m_worker; ///< Lives on m_thread.
    quint16 m_port = 0;
};

} // namespace paddock::fakes
