#include "core/net/trust_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <curl/curl.h>

namespace paddock {

namespace {

struct TrustText {
    Q_DECLARE_TR_FUNCTIONS(paddock::TrustStore)
};

bool isHashedFolder(const QString &path)
{
    // A name such as 4a6481c9.0 is what OpenSSL looks for.
    return !path.isEmpty() && !QDir(path).entryList({QStringLiteral("????????.0")}, QDir::Files).isEmpty();
}

Result<QByteArray> readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::Tls,
            TrustText::tr("The certificate file %1 could not be read. Check the CA file in the settings.")
                .arg(path),
            file.errorString()};
    }
    QByteArray pem = file.readAll();
    if (!pem.contains("-----BEGIN CERTIFICATE-----")
        && !pem.contains("-----BEGIN TRUSTED CERTIFICATE-----")) {
        return Error{
            ErrorKind::Tls,
            TrustText::tr("The file %1 holds no certificate in PEM form. Check the CA file in the settings.")
                .arg(path),
            {}};
    }
    return pem;
}

} // namespace

SystemTrust systemTrust()
{
    const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
    return {QFile::decodeName(info->cainfo), QFile::decodeName(info->capath)};
}

Result<TrustStore> trustStore(const SystemTrust &system, const QString &extraFile)
{
    TrustStore trust;
    if (isHashedFolder(system.folder))
        trust.folder = QFile::encodeName(system.folder);
    if (extraFile.isEmpty()) {
        if (trust.folder.isEmpty())
            trust.file = QFile::encodeName(system.bundle);
        return trust;
    }

    Result<QByteArray> extra = readCertificates(extraFile);
    if (!extra)
        return extra.error();
    if (!trust.folder.isEmpty()) {
        trust.file = QFile::encodeName(extraFile);
        return trust;
    }
    trust.pem = *std::move(extra);
    if (QFileInfo::exists(system.bundle)) {
        Result<QByteArray> bundle = readCertificates(system.bundle);
        if (!bundle)
            return bundle.error();
        trust.pem += '\n' + *bundle;
    }
    return trust;
}

} // namespace paddock
