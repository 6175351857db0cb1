#include "core/llm/wire/failure.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace paddock {

namespace {

struct Failure {
    Q_DECLARE_TR_FUNCTIONS(paddock::Failure)
};

constexpr qsizetype longestQuote = 300;

/// A server's own words, fit to stand in a sentence.
QString quoted(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestQuote)
        line = line.left(longestQuote) + u'…';
    return line;
}

QString detailOf(const Refusal &refusal)
{
    QStringList parts;
    if (refusal.status)
        parts += QStringLiteral("HTTP %1").arg(refusal.status);
    if (!refusal.type.isEmpty())
        parts += refusal.type.left(80);
    if (!refusal.requestId.isEmpty())
        parts += QStringLiteral("request %1").arg(refusal.requestId.left(120));
    return parts.join(QLatin1String(", "));
}

bool mentions(const QString &text, std::initializer_list<const char *> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const char *phrase) {
        return text.contains(QLatin1String(phrase), Qt::CaseInsensitive);
    });
}

ErrorKind kindOf(const Refusal &refusal)
{
    const QString &type = refusal.type;
    const int status = refusal.status;
    // Words before numbers: providers say "no credit" with 400, 402 and 429, and "too long" with 400, 413 and 500.
    if (status == 402
        || mentions(type, {"billing_error", "insufficient_quota", "credit_balance", "insufficient_balance"})
        || mentions(refusal.message,
                    {"credit balance is too low", "insufficient balance", "exceeded your current quota"}))
        return ErrorKind::NoCredit;
    if (status == 413
        || mentions(type, {"context_length_exceeded", "exceed_context_size", "request_too_large"})
        || (status != 429
            && mentions(refusal.message,
                        {"prompt is too long", "exceed context limit", "maximum context length",
                         "exceeds the available context size", "context window"})))
        return ErrorKind::ContextTooLong;
    if (status == 401 || status == 403
        || mentions(type, {"authentication_error", "permission_error", "invalid_api_key"}))
        return ErrorKind::Auth;
    if (status == 429 || mentions(type, {"rate_limit"}))
        return ErrorKind::RateLimited;
    if (status == 404 || type == QLatin1String("not_found_error"))
        return ErrorKind::NotFound;
    if (status == 408 || type == QLatin1String("timeout_error"))
        return ErrorKind::Timeout;
    if (status == 409 || status >= 500 || mentions(type, {"overloaded", "api_error", "server_error"}))
        return ErrorKind::Overloaded;
    if (status >= 300 && status < 400)
        return ErrorKind::Protocol;
    return ErrorKind::Invalid;
}

QString authMessage(const Refusal &refusal, const Refuser &refuser)
{
    if (!refuser.sentKey)
        return Failure::tr("%1 asks for an API key and none was sent. Store one with: paddock key set %2")
            .arg(refuser.place, refuser.provider);
    if (refusal.status == 403 || refusal.type == QLatin1String("permission_error"))
        return Failure::tr(
                   "%1 does not let this API key use the model. Choose another model, or store another key "
                   "with: paddock key set %2")
            .arg(refuser.place, refuser.provider);
    return Failure::tr("%1 did not accept the API key. Store a valid one with: paddock key set %2")
        .arg(refuser.place, refuser.provider);
}

QString overloadMessage(const Refusal &refusal, const QString &place)
{
    if (refusal.status == 529 || refusal.status == 503 || mentions(refusal.type, {"overloaded"}))
        return Failure::tr("%1 has too many requests to do at the moment. Try again later.").arg(place);
    if (refusal.status)
        return Failure::tr("%1 failed with an error of its own (HTTP %2). Try again later.")
            .arg(place)
            .arg(refusal.status);
    return Failure::tr("%1 failed with an error of its own. Try again later.").arg(place);
}

QString otherMessage(const Refusal &refusal, const QString &place)
{
    if (!refusal.message.isEmpty())
        return Failure::tr("%1 refused the request: %2").arg(place, quoted(refusal.message));
    if (refusal.status)
        return Failure::tr("%1 refused the request with HTTP %2 and gave no reason.")
            .arg(place)
            .arg(refusal.status);
    return Failure::tr("%1 refused the request and gave no reason.").arg(place);
}

QString messageOf(ErrorKind kind, const Refusal &refusal, const Refuser &refuser)
{
    const QString &place = refuser.place;
    switch (kind) {
    case ErrorKind::Auth:
    case ErrorKind::NoKey:
        return authMessage(refusal, refuser);
    case ErrorKind::NoCredit:
        return Failure::tr(
                   "The account at %1 has no credit left. Add credit there, or choose another provider.")
            .arg(place);
    case ErrorKind::ContextTooLong:
        return Failure::
            tr("The conversation is longer than the model at %1 can read. Begin a new session, or choose a "
               "model with a larger context window.")
                .arg(place);
    case ErrorKind::RateLimited:
        return Failure::tr("%1 allows no more requests for now: the rate limit is reached.").arg(place);
    case ErrorKind::Overloaded:
        return overloadMessage(refusal, place);
    case ErrorKind::Timeout:
        return Failure::tr("%1 took too long and gave up. Try again later.").arg(place);
    case ErrorKind::NotFound:
        return refusal.message.isEmpty()
                   ? Failure::tr(
                         "%1 knows nothing under this address. Check the base URL and the name of the model.")
                         .arg(place)
                   : Failure::tr("%1 does not know the model or the address: %2")
                         .arg(place, quoted(refusal.message));
    case ErrorKind::Protocol:
        return Failure::
            tr("%1 wants the request sent elsewhere (HTTP %2). Set the base URL to the address it moved to.")
                .arg(place)
                .arg(refusal.status);
    default:
        return otherMessage(refusal, place);
    }
}

} // namespace

std::optional<Refusal> refusalFrom(const QJsonObject &object)
{
    const QJsonValue value = object.value(QLatin1String("error"));
    Refusal refusal;
    refusal.requestId = object.value(QLatin1String("request_id")).toString();
    if (value.isObject()) {
        const QJsonObject error = value.toObject();
        refusal.type = error.value(QLatin1String("type")).toString();
        const QJsonValue code = error.value(QLatin1String("code"));
        if (code.isString() && !code.toString().isEmpty())
            refusal.type += (refusal.type.isEmpty() ? QString() : QStringLiteral("/")) + code.toString();
        refusal.message = error.value(QLatin1String("message")).toString();
        // Gateways put the status of the server behind them here, in the middle of a stream that began with 200.
        if (code.isDouble() && code.toInt() >= 400 && code.toInt() < 600)
            refusal.status = code.toInt();
        return refusal;
    }
    if (value.isString()) {
        refusal.message = value.toString();
        return refusal;
    }
    for (const char *name : {"detail", "message"}) {
        const QJsonValue text = object.value(QLatin1String(name));
        if (text.isString() && !object.contains(QLatin1String("choices"))
            && !object.contains(QLatin1String("content"))) {
            refusal.message = text.toString();
            return refusal;
        }
    }
    return std::nullopt;
}

Refusal refusalFrom(const HttpResponse &response, const QByteArray &body)
{
    Refusal refusal = refusalFrom(QJsonDocument::fromJson(body).object()).value_or(Refusal{});
    refusal.status = response.status;
    for (const char *name : {"request-id", "x-request-id"}) {
        const QByteArray id = response.header(name);
        if (!id.isEmpty())
            refusal.requestId = QString::fromLatin1(id);
    }
    return refusal;
}

Error errorOf(const Refusal &refusal, const Refuser &refuser)
{
    const ErrorKind kind = kindOf(refusal);
    return {kind == ErrorKind::Auth && !refuser.sentKey ? ErrorKind::NoKey : kind,
            messageOf(kind, refusal, refuser), detailOf(refusal)};
}

Error notAStream(const HttpResponse &response, const QByteArray &body, const Refuser &refuser)
{
    const QByteArray type = response.header("content-type");
    const QString detail = QStringLiteral("HTTP %1, content-type %2")
                               .arg(response.status)
                               .arg(QString::fromLatin1(type.left(80)));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parse);
    if (parse.error == QJsonParseError::NoError && document.isObject()) {
        if (const auto refusal = refusalFrom(document.object()))
            return errorOf(*refusal, refuser);
        return {
            ErrorKind::Protocol,
            Failure::tr(
                "%1 answered in one piece instead of as a stream of events. Paddock needs a server that can "
                "stream.")
                .arg(refuser.place),
            detail};
    }
    if (type.contains("html"))
        return {ErrorKind::Protocol,
                Failure::tr("%1 answered with a web page. Check the base URL, and whether a proxy or a "
                            "sign-in page stands "
                            "in between.")
                    .arg(refuser.place),
                detail};
    return {ErrorKind::Protocol,
            Failure::tr("%1 answered with something that is no stream of events. Check the base URL.")
                .arg(refuser.place),
            detail};
}

Error cutError(const QString &place)
{
    return {ErrorKind::Network,
            Failure::tr("The connection to %1 ended in the middle of the answer.").arg(place),
            QStringLiteral("the stream ended without its last event")};
}

Error malformedEventError(const QString &place, const QString &what)
{
    return {ErrorKind::Protocol,
            Failure::tr(
                "%1 sent an event that cannot be understood. Check that the base URL belongs to this kind of "
                "provider.")
                .arg(place),
            what};
}

bool isWorthAnotherTry(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Overloaded:
        return true;
    default:
        return false;
    }
}

bool isWorthAnotherTry(const Error &error, const HttpResponse &response)
{
    const QByteArray said = response.header("x-should-retry").toLower();
    if (said == "false" && response.status >= 400)
        return false;
    // Whatever the server hopes: these stay as they are until a person does something.
    constexpr ErrorKind lasting[] = {ErrorKind::Auth, ErrorKind::NoKey, ErrorKind::NoCredit,
                                     ErrorKind::ContextTooLong};
    if (said == "true" && response.status >= 400)
        return std::find(std::begin(lasting), std::end(lasting), error.kind) == std::end(lasting);
    return isWorthAnotherTry(error);
}

} // namespace paddock
