#include "core/net/trust_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

constexpr char certificate[] = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TrustStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir.emplace();
        m_system = {m_dir->filePath(QStringLiteral("bundle.pem")), m_dir->filePath(QStringLiteral("certs"))};
        m_extra = m_dir->filePath(QStringLiteral("company.pem"));
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("certs")));
        write(m_system.bundle, QByteArray("# system\n") + certificate);
        write(m_extra, QByteArray("# company\n") + certificate);
    }

    void aHashedFolderSparesTheBundle()
    {
        write(m_system.folder + QStringLiteral("/4a6481c9.0"), certificate);
        const auto trust = trustStore(m_system, {});
        QVERIFY(trust.has_value());
        QCOMPARE(*trust, (TrustStore{.file = {}, .folder = QFile::encodeName(m_system.folder), .pem = {}}));
    }

    void theExtraFileJoinsAHashedFolder()
    {
        write(m_system.folder + QStringLiteral("/4a6481c9.0"), certificate);
        const auto trust = trustStore(m_system, m_extra);
        QVERIFY(trust.has_value());
        QCOMPARE(*trust, (TrustStore{.file = QFile::encodeName(m_extra),
                                     .folder = QFile::encodeName(m_system.folder),
                                     .pem = {}}));
    }

    void theBundleIsUsedWhereTheFolderHoldsNoHashes()
    {
        write(m_system.folder + QStringLiteral("/company.crt"), certificate);
        const auto trust = trustStore(m_system, {});
        QVERIFY(trust.has_value());
        QCOMPARE(*trust, (TrustStore{.file = QFile::encodeName(m_system.bundle), .folder = {}, .pem = {}}));
    }

    void theExtraFileJoinsTheBundle()
    {
        const auto trust = trustStore(m_system, m_extra);
        QVERIFY(trust.has_value());
        QVERIFY(trust->pem.contains("# system"));
        QVERIFY(trust->pem.contains("# company"));
    }

    void anExtraFileThatCannotBeHonouredIsAnError()
    {
        const auto missing = trustStore(m_system, m_dir->filePath(QStringLiteral("missing.pem")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Tls);
        QVERIFY(missing.error().message.contains(QStringLiteral("missing.pem")));
        write(m_extra, "not a certificate");
        const auto rubbish = trustStore(m_system, m_extra);
        QVERIFY(!rubbish);
        QCOMPARE(rubbish.error().kind, ErrorKind::Tls);
    }

private:
    std::optional<QTemporaryDir> m_dir;
    SystemTrust m_system;
    QString m_extra;
};

QTEST_GUILESS_MAIN(TrustStoreTest)
#include "tst_trust_store.moc"
