#include "core/llm/http_model_stream.h"

#include "core/base/log.h"
#include "core/llm/wire/failure.h"
#include "core/protocol/codec.h"

#include <QCoreApplication>
#include <QPointer>

namespace paddock {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(paddock::HttpModelStream)
};

/// More than any model can write. What sends more is no model.
constexpr qint64 longestAnswer = 64 * 1024 * 1024;
constexpr qsizetype longestErrorBody = 64 * 1024;
/// How long to wait for figures and for the end of the stream, which lets the connection be used again.
constexpr std::chrono::milliseconds afterLast{2'000};

bool isStreamType(const QByteArray &contentType)
{
    // Servers label streams in many ways, but nobody labels one as a page or as a document.
    const QByteArray type = contentType.toLower();
    return !type.contains("json") && !type.contains("html") && !type.contains("xml");
}

} // namespace

HttpModelStream::HttpModelStream(const Parts &parts, EncodedRequest request,
                                 std::unique_ptr<KeyLookup> lookup)
    : m_parts(parts)
    , m_request(std::move(request))
    , m_place(parts.endpoint.displayName())
    , m_lookup(std::move(lookup))
{
    for (QTimer *timer : {&m_pause, &m_conclusion, &m_patienceAfterLast})
        timer->setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpModelStream::begin);
    connect(&m_conclusion, &QTimer::timeout, this, &HttpModelStream::conclude);
    connect(&m_patienceAfterLast, &QTimer::timeout, this, [this] { takeEnd({}); });
    connect(m_lookup.get(), &KeyLookup::finished, this, &HttpModelStream::takeKey);
}

HttpModelStream::~HttpModelStream() = default;

ModelMessage HttpModelStream::reached() const
{
    ModelMessage message;
    message.stopReason = QStringLiteral("interrupted");
    if (m_attempt && m_attempt->decoder) {
        message = m_attempt->decoder->reached();
        if (m_attempt->hasFailed())
            message.blocks.clear(); // void, but paid for
        message.took = std::chrono::milliseconds(m_attempt->clock.elapsed());
    }
    return message;
}

void HttpModelStream::takeKey(const Result<std::shared_ptr<const Secret>> &key)
{
    if (!key) {
        end(key.error());
        return;
    }
    m_key = *key;
    m_pause.start(0);
}

void HttpModelStream::begin()
{
    ++m_tries;
    HttpRequest request;
    request.method = "POST";
    request.url = m_parts.wire.url(m_parts.endpoint.baseUrl);
    request.headers = m_parts.wire.headers();
    if (m_key && !m_key->isEmpty())
        request.authorization = m_parts.wire.keyHeader(m_key);
    request.body = m_request.body;
    request.connectTimeout = m_parts.patience.connectTimeout;
    request.stallTimeout = m_parts.patience.stallTimeout;
    request.maxBodyBytes = longestAnswer;
    qCDebug(lcLlm) << "request to" << request.url.host() << "of" << request.body.size() << "bytes, try"
                   << m_tries;

    m_attempt.emplace();
    m_attempt->clock.start();
    m_attempt->decoder = m_parts.wire.decoder(m_parts.endpoint, m_request.callIds);
    m_attempt->exchange = m_parts.transport.send(std::move(request));
    HttpExchange *const exchange = m_attempt->exchange.get();
    connect(exchange, &HttpExchange::responded, this, &HttpModelStream::takeResponse);
    connect(exchange, &HttpExchange::received, this, &HttpModelStream::takeBytes);
    connect(exchange, &HttpExchange::finished, this, &HttpModelStream::takeEnd);
}

void HttpModelStream::takeResponse(const HttpResponse &response)
{
    m_attempt->response = response;
    m_attempt->isStream = response.status == 200 && isStreamType(response.header("content-type"));
}

void HttpModelStream::takeBytes(const QByteArray &bytes)
{
    Attempt &attempt = *m_attempt;
    if (attempt.outcome)
        return;
    if (!attempt.isStream) {
        attempt.body += bytes.first(std::min(bytes.size(), longestErrorBody - attempt.body.size()));
        // An error needs no more than this; a server that goes on is not waited for.
        if (attempt.body.size() == longestErrorBody)
            takeEnd({});
        return;
    }
    auto events = attempt.parser.feed(bytes);
    if (!events) {
        fail(malformedEventError(m_place, events.error().detail), false);
        return;
    }
    // What one read brought is passed on in one piece: a fast model sends hundreds of events at once.
    QString thinking;
    QString text;
    for (const SseEvent &event : *events) {
        auto heard = attempt.decoder->take(event);
        if (!heard) {
            const Error error = heard.error();
            if (pass(thinking, text))
                fail(error, isWorthAnotherTry(error));
            return;
        }
        if (!heard->thinking.isEmpty() && !text.isEmpty()) {
            if (!pass(thinking, text))
                return;
            thinking.clear();
            text.clear();
        }
        thinking += heard->thinking;
        text += heard->text;
    }
    if (pass(thinking, text) && attempt.decoder->isComplete() && !m_patienceAfterLast.isActive())
        m_patienceAfterLast.start(afterLast);
}

/// False when a listener has ended this stream.
bool HttpModelStream::pass(const QString &thinking, const QString &text)
{
    const QPointer<HttpModelStream> alive(this);
    if (!thinking.isEmpty())
        emit thinkingArrived(thinking);
    if (alive && !text.isEmpty())
        emit textArrived(text);
    return alive && m_attempt;
}

void HttpModelStream::takeEnd(const Result<void> &result)
{
    if (!m_attempt || m_attempt->outcome)
        return;
    const Attempt &attempt = *m_attempt;
    const HttpResponse &response = attempt.response;
    const Refuser refuser{m_place, m_parts.endpoint.provider, m_key != nullptr};

    // The answer is whole, however the connection ended after it.
    if (attempt.isStream && attempt.decoder->isComplete()) {
        auto message = m_attempt->decoder->finish();
        const bool again = !message && isWorthAnotherTry(message.error());
        settle(std::move(message), again);
        return;
    }
    if (response.status >= 300) {
        Error error = errorOf(refusalFrom(response, attempt.body), refuser);
        error.retryAfter = retryAfter(response);
        const bool again = isWorthAnotherTry(error, response);
        fail(std::move(error), again);
        return;
    }
    if (!result) {
        // Lost in the middle of an answer, even where the transport takes it for a breach of the protocol.
        const Error &error = result.error();
        if (error.kind == ErrorKind::Invalid)
            fail({ErrorKind::Protocol, Words::tr("%1 sent far more than an answer can be.").arg(m_place),
                  error.detail},
                 false);
        else
            fail(error, isWorthAnotherTry(error) || error.kind == ErrorKind::Protocol);
        return;
    }
    if (!attempt.isStream) {
        const Error error = notAStream(response, attempt.body, refuser);
        fail(error, isWorthAnotherTry(error));
        return;
    }
    auto message = m_attempt->decoder->finish();
    const bool again = !message && isWorthAnotherTry(message.error());
    settle(std::move(message), again);
}

void HttpModelStream::fail(Error error, bool mayTryAgain)
{
    // Some servers quote the request, key included, when they refuse it.
    if (m_key && !m_key->isEmpty()) {
        const QString key = QString::fromUtf8(m_key->reveal());
        error.message.replace(key, QStringLiteral("***"));
        error.detail.replace(key, QStringLiteral("***"));
    }
    settle(std::move(error), mayTryAgain);
}

void HttpModelStream::settle(Result<ModelMessage> outcome, bool mayTryAgain)
{
    m_patienceAfterLast.stop();
    m_attempt->outcome = std::move(outcome);
    m_attempt->mayTryAgain = mayTryAgain;
    m_conclusion.start(0);
}

void HttpModelStream::conclude()
{
    Result<ModelMessage> outcome = *std::move(m_attempt->outcome);
    const bool mayTryAgain = m_attempt->mayTryAgain;
    const std::chrono::milliseconds took(m_attempt->clock.elapsed());
    const ModelMessage lost = outcome ? ModelMessage() : reached();
    const int status = m_attempt->response.status;
    m_attempt.reset();
    if (outcome) {
        outcome->took = took;
        qCDebug(lcLlm) << "answer" << outcome->id << outcome->stopReason << took.count() << "ms, try"
                       << m_tries;
        end(outcome);
        return;
    }
    const Error error = outcome.error();
    // Not the detail: servers quote in their errors what they were sent.
    qCInfo(lcLlm).noquote() << "try" << m_tries << "failed:" << nameOf(error.kind) << "HTTP" << status;
    if (lost.usage != Usage()) {
        const QPointer<HttpModelStream> alive(this);
        emit spent(lost.model, lost.usage);
        if (!alive)
            return;
    }
    const auto delay = retryDelay(m_tries, error.retryAfter, m_parts.patience.pacing);
    if (!mayTryAgain || m_tries >= m_parts.patience.attempts || !delay) {
        end(error);
        return;
    }
    m_pause.start(*delay);
    emit retrying({m_tries + 1, m_parts.patience.attempts, *delay, error});
}

void HttpModelStream::end(const Result<ModelMessage> &message)
{
    emit finished(message);
}

} // namespace paddock
