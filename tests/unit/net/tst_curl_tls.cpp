#include "core/net/curl_transport.h"
#include "tests/unit/net/exchange_record.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

/// Answers each request with "secure" behind TLS.
class TlsServer : public QTcpServer
{
public:
    TlsServer(const QString &certificateFile, const QString &keyFile)
    {
        QFile certificate(certificateFile);
        QFile key(keyFile);
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("no certificate for the TLS server");
        m_configuration.setLocalCertificate(QSslCertificate(&certificate));
        m_configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        listen(QHostAddress::LocalHost, 0);
    }

    QUrl url(const QString &host) const
    {
        return QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(serverPort()));
    }

    int requests = 0;
    int connections = 0;
    bool resetInsteadOfReading = false;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        socket->setSocketDescriptor(descriptor);
        if (resetInsteadOfReading)
            socket->setReadBufferSize(1);
        connect(socket, &QSslSocket::encrypted, socket, [this, socket] {
            if (resetInsteadOfReading)
                socket->abort();
        });
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++requests;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecure");
        });
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_configuration;
};

} // namespace

class CurlTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"})
            qunsetenv(name);
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(),
                 "openssl makes the certificates");
        openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                 "/CN=Paddock Test CA", "-keyout", "ca.key", "-out", "ca.pem"});
        issue(QStringLiteral("good"), QStringLiteral("DNS:localhost,IP:127.0.0.1"));
        issue(QStringLiteral("other"), QStringLiteral("DNS:other.example"));
        openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                 "-keyout", "lone.key", "-out", "lone.pem"});
    }

    void anExtraAuthorityIsTrusted()
    {
        TlsServer server(file("good.pem"), file("good.key"));
        CurlTransport transport({.proxy = {}, .caFile = file("ca.pem")});
        ExchangeRecord first(transport, get(server.url(QStringLiteral("localhost"))));
        QTRY_VERIFY(first.isFinished());
        QVERIFY2(first.succeeded(), qPrintable(first.error().message));
        QCOMPARE(first.body, QByteArray("secure"));
        ExchangeRecord second(transport, get(server.url(QStringLiteral("localhost"))));
        QTRY_VERIFY(second.succeeded());
        QCOMPARE(server.connections, 1);
    }

    void anUnknownAuthorityIsNot()
    {
        TlsServer server(file("good.pem"), file("good.key"));
        CurlTransport transport;
        ExchangeRecord record(transport, get(server.url(QStringLiteral("localhost"))));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Tls);
        QVERIFY2(record.error().message.contains(QStringLiteral("localhost")),
                 qPrintable(record.error().message));
        QCOMPARE(server.requests, 0);
    }

    void aCertificateOfAnotherHostIsRefused()
    {
        TlsServer server(file("other.pem"), file("other.key"));
        CurlTransport transport({.proxy = {}, .caFile = file("ca.pem")});
        ExchangeRecord record(transport, get(server.url(QStringLiteral("localhost"))));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Tls);
        QCOMPARE(server.requests, 0);
    }

    void aSelfSignedCertificateIsRefused()
    {
        TlsServer server(file("lone.pem"), file("lone.key"));
        CurlTransport transport({.proxy = {}, .caFile = file("ca.pem")});
        ExchangeRecord record(transport, get(server.url(QStringLiteral("localhost"))));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Tls);
    }

    void plainHttpBehindAnHttpsAddressIsATlsError()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost, 0));
        connect(&plain, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"); });
        });
        CurlTransport transport;
        ExchangeRecord record(transport,
                              get(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()))));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Tls);
    }

    void aCaFileThatIsMissingStopsHttpsButNotHttp()
    {
        TlsServer server(file("good.pem"), file("good.key"));
        CurlTransport transport({.proxy = {}, .caFile = file("missing.pem")});
        ExchangeRecord record(transport, get(server.url(QStringLiteral("localhost"))));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Tls);
        QVERIFY(record.error().message.contains(QStringLiteral("missing.pem")));
        QCOMPARE(server.connections, 0);
    }

    void aHandshakeThatHangsEndsWithTheConnectTimeout()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
        CurlTransport transport;
        HttpRequest request = get(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(silent.serverPort())));
        request.connectTimeout = 200ms;
        request.stallTimeout = 50ms; // not in charge until the connection stands
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Timeout);
        QVERIFY(record.error().detail.startsWith(QStringLiteral("curl ")));
    }

    void aConnectionThatDiesUnderAnUploadDoesNotKillTheProgram()
    {
        // Writing to a connection that was reset raises SIGPIPE where nobody prevents it.
        TlsServer server(file("good.pem"), file("good.key"));
        server.resetInsteadOfReading = true;
        CurlTransport transport({.proxy = {}, .caFile = file("ca.pem")});
        HttpRequest request = get(server.url(QStringLiteral("localhost")));
        request.method = "POST";
        request.body = QByteArray(8 << 20, 'x');
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Network);
    }

private:
    static HttpRequest get(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }

    QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral("openssl"), arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void openssl(std::initializer_list<const char *> arguments)
    {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromLatin1(argument));
        openssl(list);
    }

    /// NAME.pem and NAME.key, signed by the test's own authority.
    void issue(const QString &name, const QString &alternativeNames)
    {
        QFile extensions(m_dir.filePath(name + QStringLiteral(".ext")));
        QVERIFY(extensions.open(QIODevice::WriteOnly));
        extensions.write("subjectAltName=" + alternativeNames.toLatin1() + '\n');
        extensions.close();
        const auto named = [&name](const char *suffix) { return name + QLatin1String(suffix); };
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                            QStringLiteral("-nodes"), QStringLiteral("-subj"),
                            QStringLiteral("/CN=Paddock Test"), QStringLiteral("-keyout"), named(".key"),
                            QStringLiteral("-out"), named(".csr")});
        openssl(QStringList{QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                            named(".csr"), QStringLiteral("-CA"), QStringLiteral("ca.pem"),
                            QStringLiteral("-CAkey"), QStringLiteral("ca.key"),
                            QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("2"),
                            QStringLiteral("-extfile"), named(".ext"), QStringLiteral("-out"),
                            named(".pem")});
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(CurlTlsTest)
#include "tst_curl_tls.moc"
