#pragma once

#include <QString>
#include <QStringView>

namespace paddock {

// The shapes by which SecretMask knows credentials of others.

/// What a place in a text turned out to be.
struct SecretShape {
    qsizetype begin = 0;
    qsizetype end = 0; ///< Where reading goes on. Without a match: what was read and needs no second look.
    QLatin1String name; ///< Empty: no credential.
    bool isUndecided = false; ///< The text ended first: with more of it the answer could be another.
};

/// Reads a credential that begins with the word at \a at, or with the assignment to the name there. \a before is the
/// character in front of it.
SecretShape secretAtWord(QStringView text, qsizetype at, QChar before);

/// Reads a private key from its "-----BEGIN" on.
SecretShape privateKeyAt(QStringView text, qsizetype at);

/// Reads the password of a URL from its "://" on.
SecretShape urlPasswordAt(QStringView text, qsizetype at);

} // namespace paddock
