#include "tests/fakes/model_server.h"

#include "tests/fakes/http_connection.h"
#include "tests/fakes/request_check.h"
#include "tests/fakes/script.h"
#include "tests/fakes/wire_rendering.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>

#include <unordered_map>

namespace paddock::fakes {

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

/// The server itself; all of it runs on the server's thread.
class ModelServerWorker : public QObject
{
public:
    ModelServerWorker();

    bool listen(quint16 port) { return m_listener.listen(QHostAddress::LocalHost, port); }
    void stop();
    quint16 port() const { return m_listener.serverPort(); }

    Script script;
    QByteArray key;
    bool checks = true;
    QList<ReceivedRequest> log;
    std::function<void(const ReceivedRequest &)> listener;
    int accepted = 0;
    int open() const { return int(m_connections.size()); }
    void forget();

private:
    void accept();
    Reply answer(const ReceivedRequest &request);
    Reply answerModel(const ReceivedRequest &request, Wire wire);
    static Reply failure(int status, const QString &message, Wire wire);

    QTcpServer m_listener{this}; ///< A child, so that it moves to the server's thread.
    std::unordered_map<int, std::unique_ptr<HttpConnection>> m_connections;
    std::unordered_map<int, qsizetype> m_open; ///< Connection to the place of its running request in the log.
};

ModelServerWorker::ModelServerWorker()
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] { accept(); });
}

void ModelServerWorker::stop()
{
    m_listener.close();
    std::vector<HttpConnection *> connections;
    for (const auto &[number, connection] : m_connections)
        connections.push_back(connection.get());
    for (HttpConnection *connection : connections)
        connection->drop();
}

void ModelServerWorker::forget()
{
    log.clear();
    m_open.clear();
}

void ModelServerWorker::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        const int number = ++accepted;
        const auto record = [this, number](const ReceivedRequest &request) {
            if (const auto place = m_open.find(number); place != m_open.end())
                log[place->second] = request;
        };
        HttpConnection::Handlers handlers{
            .answer =
                [this, number](ReceivedRequest &request) {
                    m_open[number] = log.size();
                    log.append(request);
                    return answer(request);
                },
            .progressed = record,
            .finished =
                [this, number, record](const ReceivedRequest &request) {
                    record(request);
                    m_open.erase(number);
                    if (listener)
                        listener(request);
                },
            .closed =
                [this, number] {
                    const auto place = m_connections.find(number);
                    place->second.release()->deleteLater();
                    m_connections.erase(place);
                },
        };
        m_connections[number] = std::make_unique<HttpConnection>(socket, number, std::move(handlers));
    }
}

Reply ModelServerWorker::failure(int status, const QString &message, Wire wire)
{
    Reply reply;
    reply.status = status;
    reply.pieces = {renderError(status, {}, message, wire)};
    return reply;
}

Reply ModelServerWorker::answer(const ReceivedRequest &request)
{
    const QByteArray path =
        request.path.left(request.path.indexOf('?') < 0 ? request.path.size() : request.path.indexOf('?'));
    const Wire wire = path.endsWith("/chat/completions") ? Wire::ChatCompletions : Wire::Messages;
    const QByteArray bearer = request.header("authorization");
    if (!key.isEmpty() && request.header("x-api-key") != key && bearer != "Bearer " + key)
        return failure(401, {}, wire);
    if (path.endsWith("/models") && request.method == "GET") {
        Reply reply;
        reply.pieces = {R"({"object":"list","has_more":false,"data":[{"type":"model","object":"model",)"
                        R"("id":"scripted","display_name":"Scripted"}]})"};
        return reply;
    }
    if (request.method != "POST")
        return failure(404, QStringLiteral("There is nothing at this path."), wire);
    if (path.endsWith("/v1/messages/count_tokens")) {
        Reply reply;
        reply.pieces = {"{\"input_tokens\":" + QByteArray::number(request.body.size() / 4) + '}'};
        return reply;
    }
    if (path.endsWith("/v1/messages") || wire == Wire::ChatCompletions)
        return answerModel(request, wire);
    return failure(404, QStringLiteral("There is nothing at this path."), wire);
}

Reply ModelServerWorker::answerModel(const ReceivedRequest &request, Wire wire)
{
    if (request.json.isEmpty())
        return failure(400, QStringLiteral("The request body is not valid JSON."), wire);
    if (checks) {
        if (const QString objection = objectionTo(request.json, wire); !objection.isEmpty())
            return failure(400, objection, wire);
    }
    const std::optional<Answer> answer = script.next(request.json);
    if (!answer) {
        return failure(500, QStringLiteral("The script has no answer for turn %1.").arg(turnOf(request.json)),
                       wire);
    }

    Reply reply;
    reply.status = answer->status;
    reply.headers = answer->headers;
    reply.delivery = answer->delivery;
    if (!answer->rawBody.isEmpty()) {
        reply.contentType = answer->contentType;
        reply.pieces = {answer->rawBody};
        reply.streamed = answer->contentType.startsWith("text/event-stream");
        return reply;
    }
    if (answer->status != 200) {
        reply.pieces = {renderError(answer->status, answer->errorType, answer->errorMessage, wire)};
        return reply;
    }
    const RenderContext context{
        .wire = wire,
        .model = request.json.value(QStringLiteral("model")).toString(),
        .turn = turnOf(request.json),
        .includeUsage =
            request.json[QStringLiteral("stream_options")][QStringLiteral("include_usage")].toBool()};
    if (!request.json.value(QStringLiteral("stream")).toBool()) {
        reply.pieces = {renderWhole(*answer, context)};
        return reply;
    }
    reply.streamed = true;
    reply.contentType = "text/event-stream; charset=utf-8";
    reply.pieces = renderEvents(*answer, context);
    const qsizetype at = std::clamp<qsizetype>(answer->delivery.mishapAfterEvents, 0, reply.pieces.size());
    if (answer->delivery.mishap == Mishap::Malformed)
        reply.pieces.insert(at, renderMalformedEvent(wire));
    if (answer->delivery.mishap == Mishap::Overloaded) {
        reply.pieces = reply.pieces.first(at);
        reply.pieces.append(renderOverloadedEvent(wire));
    }
    return reply;
}

ModelServer::ModelServer()
    : m_worker(std::make_unique<ModelServerWorker>())
{
    m_thread.setObjectName(QStringLiteral("ModelServer"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    run([this](ModelServerWorker &worker) {
        if (!worker.listen(0))
            qFatal("The fake model server could not listen on 127.0.0.1.");
        m_port = worker.port();
    });
}

ModelServer::~ModelServer()
{
    // Sockets and timers have to end on the thread that they live on; what is left to delete goes when it ends.
    run([this](ModelServerWorker &) { m_worker.release()->deleteLater(); });
    m_thread.quit();
    m_thread.wait();
}

void ModelServer::run(const std::function<void(ModelServerWorker &)> &job) const
{
    ModelServerWorker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [&job, worker] { job(*worker); }, Qt::BlockingQueuedConnection);
}

QUrl ModelServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void ModelServer::script(const QList<Answer> &answers)
{
    run([&](ModelServerWorker &worker) { worker.script.setGeneral(answers); });
}

void ModelServer::scriptFor(const QString &text, const QList<Answer> &answers)
{
    run([&](ModelServerWorker &worker) { worker.script.addFor(text, answers); });
}

void ModelServer::queue(const QList<Answer> &answers)
{
    run([&](ModelServerWorker &worker) { worker.script.setQueue(answers); });
}

void ModelServer::requireKey(const QByteArray &key)
{
    run([&](ModelServerWorker &worker) { worker.key = key; });
}

void ModelServer::acceptAnything()
{
    run([](ModelServerWorker &worker) { worker.checks = false; });
}

void ModelServer::stopListening()
{
    run([](ModelServerWorker &worker) { worker.stop(); });
}

void ModelServer::listenAgain()
{
    run([this](ModelServerWorker &worker) {
        if (!worker.listen(m_port))
            qFatal("The fake model server could not listen on its port again.");
    });
}

QList<ReceivedRequest> ModelServer::requests() const
{
    QList<ReceivedRequest> requests;
    run([&](ModelServerWorker &worker) { requests = worker.log; });
    return requests;
}

int ModelServer::requestCount() const
{
    int count = 0;
    run([&](ModelServerWorker &worker) { count = int(worker.log.size()); });
    return count;
}

int ModelServer::connectionCount() const
{
    int count = 0;
    run([&](ModelServerWorker &worker) { count = worker.accepted; });
    return count;
}

int ModelServer::openConnectionCount() const
{
    int count = 0;
    run([&](ModelServerWorker &worker) { count = worker.open(); });
    return count;
}

void ModelServer::forgetRequests()
{
    run([](ModelServerWorker &worker) { worker.forget(); });
}

void ModelServer::onFinished(std::function<void(const ReceivedRequest &)> listener)
{
    run([&](ModelServerWorker &worker) { worker.listener = std::move(listener); });
}

} // namespace paddock::fakes
