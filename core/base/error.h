#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace paddock {

/// What a program may branch on. People read Error::message instead.
enum class ErrorKind {
    Cancelled, ///< Somebody asked for the end.
    Denied, ///< A boundary, a rule, a hook or a person said no.
    Invalid, ///< The input does not fit: arguments, settings, a tool's input.
    NotFound,
    Io, ///< Files, pipes, processes.
    Network, ///< No connection, name not found, connection lost.
    Tls, ///< The certificate or the handshake was refused.
    Timeout, ///< Nothing arrived for longer than we wait.
    Auth, ///< The key or token was not accepted.
    NoKey, ///< There is no key at all.
    NoCredit, ///< The account cannot pay.
    RateLimited,
    Overloaded, ///< The other side has too much to do; worth another try.
    ContextTooLong, ///< The request does not fit the model's window.
    Protocol, ///< The other side sent what its protocol does not allow.
    Internal, ///< A broken promise of our own.
};

/// Expected trouble. Travels as a value, in Result and in events.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message = {}; ///< One sentence for the user: what failed, on what, what to do next.
    QString detail = {}; ///< For the log: raw status, path, server text. Never secrets, never prompts.
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< Set when the other side named a time.

    bool operator==(const Error &) const = default;
};

} // namespace paddock
