#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace paddock {

/// Where TLS finds the certificate authorities to trust. Fields that are empty are not used; at least one is set.
struct TrustStore {
    QByteArray file; ///< PEM, read whole for each new connection: small ones only where it can be helped.
    QByteArray folder; ///< Certificates named by the hash of their subject; only those needed are read.
    QByteArray pem; ///< Used instead of file.

    bool operator==(const TrustStore &) const = default;
};

/// The system's authorities as libcurl was built to find them.
struct SystemTrust {
    QString bundle; ///< A PEM file; may not exist.
    QString folder; ///< Certificates by hash; may not exist, or hold no hashes.
};
SystemTrust systemTrust();

/// Trusts \a system and, unless its path is empty, the authorities in \a extraFile. Where the system keeps a hashed
/// folder the 25 ms of parsing its bundle are saved. Tls when the extra file is missing or holds no certificate:
/// a setting that cannot be honoured is never ignored.
Result<TrustStore> trustStore(const SystemTrust &system, const QString &extraFile);

} // namespace paddock
