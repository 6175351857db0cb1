#pragma once

#include "core/base/error.h"
#include "core/net/http_transport.h"

#include <QJsonObject>

#include <optional>

namespace paddock {

/// What a provider said when it did not answer. The two wires differ in words, not in what there is to say.
struct Refusal {
    int status = 0; ///< Of HTTP; 0 when it came in the middle of a stream.
    QString type; ///< error.type, or error.code where that says more.
    QString message; ///< error.message.
    QString requestId;
};

/// Who refused, for messages.
struct Refuser {
    QString place; ///< Endpoint::displayName()
    QString provider; ///< Endpoint::provider, for the advice on keys.
    bool sentKey = true; ///< False: the key is missing, not wrong.
};

/// Reads the error object of a JSON body or event, in any of the shapes that servers use. Empty when it has none.
std::optional<Refusal> refusalFrom(const QJsonObject &object);
Refusal refusalFrom(const HttpResponse &response, const QByteArray &body);

/// What it means, for a program and for a person.
Error errorOf(const Refusal &refusal, const Refuser &refuser);

/// An answer with a good status that is no event stream.
Error notAStream(const HttpResponse &response, const QByteArray &body, const Refuser &refuser);

Error cutError(const QString &place);
Error malformedEventError(const QString &place, const QString &what);

/// Whether the same request may succeed when it is sent again.
bool isWorthAnotherTry(const Error &error);
/// The same, where the server may have said so itself.
bool isWorthAnotherTry(const Error &error, const HttpResponse &response);

} // namespace paddock
