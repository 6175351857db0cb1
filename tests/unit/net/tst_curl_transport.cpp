#include "core/net/curl_transport.h"

#include "tests/fakes/model_server.h"
#include "tests/unit/net/exchange_record.h"
#include "tests/unit/net/raw_server.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace paddock;
using namespace paddock::fakes;
using namespace std::chrono_literals;

namespace {

HttpRequest post(const QUrl &url, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

/// A request that the model server answers.
QByteArray prompt(qsizetype padding = 0)
{
    return R"({"model":"m","max_tokens":9,"stream":true,"messages":[{"role":"user","content":"x)"
           + QByteArray(padding, 'x') + "\"}]}";
}

bool isHeadComplete(const QByteArray &request)
{
    return request.contains("\r\n\r\n");
}

} // namespace

class CurlTransportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name :
             {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
    }

    void tellsStatusThenBodyThenTheEnd()
    {
        ModelServer server;
        server.queue({Answer::raw(418, "short and stout", "text/plain").withHeader("X-Pot", "tea")});
        CurlTransport transport;
        ExchangeRecord record(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QVERIFY(record.order.isEmpty());
        QTRY_VERIFY(record.isFinished());
        QVERIFY(record.succeeded());
        QCOMPARE(record.order, QByteArray("RbF"));
        QCOMPARE(record.response.status, 418);
        QCOMPARE(record.response.header("x-pot"), QByteArray("tea"));
        QCOMPARE(record.body, QByteArray("short and stout"));
    }

    void sendsHeadersAndBodyAsGivenAndAddsNoneOfItsOwn()
    {
        ModelServer server;
        server.queue({Answer::text(QStringLiteral("Hi"))});
        CurlTransport transport;
        HttpRequest request = post(server.url(QStringLiteral("/v1/messages?beta=true")), prompt(2000));
        request.headers.append(HttpHeader{"X-Empty", ""});
        request.authorization =
            SecretHeader{"x-api-key", "k-", std::make_shared<const Secret>(QByteArray("s3cret"))};
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        const ReceivedRequest got = server.requests().value(0);
        QCOMPARE(got.path, QByteArray("/v1/messages?beta=true"));
        QCOMPARE(got.body, prompt(2000));
        QCOMPARE(got.header("x-api-key"), QByteArray("k-s3cret"));
        QStringList names;
        for (const auto &[name, value] : got.headers)
            names.append(QString::fromLatin1(name));
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("accept"), QStringLiteral("accept-encoding"),
                                     QStringLiteral("content-length"), QStringLiteral("content-type"),
                                     QStringLiteral("host"), QStringLiteral("x-api-key"),
                                     QStringLiteral("x-empty")}));
        QVERIFY(got.header("accept-encoding").contains("gzip"));
        QVERIFY(got.header("accept-encoding").contains("br"));
    }

    void largeBodiesOnAConnectionThatIsUsedAgainDoNotStall()
    {
        ModelServer server;
        QList<Answer> answers;
        for (int i = 0; i < 30; ++i)
            answers.append(Answer::text(QStringLiteral("Hi")));
        server.queue(answers);
        CurlTransport transport;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 30; ++i) {
            ExchangeRecord record(transport,
                                  post(server.url(QStringLiteral("/v1/messages")), prompt(40'000)));
            QSignalSpy end(record.exchange.get(), &HttpExchange::finished); // wakes at once, unlike QTRY_
            QVERIFY(end.wait());
            QVERIFY(record.succeeded());
        }
        QCOMPARE(server.connectionCount(), 1);
        // Nagle's algorithm against delayed acknowledgements costs 40 ms a request.
        QVERIFY2(timer.elapsed() < 30 * 30, qPrintable(QString::number(timer.elapsed())));
    }

    void aCutAnswerIsALostConnectionAndKeepsWhatCameBefore()
    {
        ModelServer server;
        server.queue({Answer::text(QStringLiteral("Hello there, this goes on")).cutAfterEvents(4)});
        CurlTransport transport;
        ExchangeRecord record(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.order, QByteArray("RbF"));
        QCOMPARE(record.error().kind, ErrorKind::Network);
        QVERIFY(record.body.contains("Hello there"));
        QVERIFY2(record.error().message.contains(QStringLiteral("127.0.0.1")),
                 qPrintable(record.error().message));
    }

    void aResetIsALostConnection()
    {
        ModelServer server;
        server.queue({Answer::text(QStringLiteral("Hello")).resetAfterEvents(1)});
        CurlTransport transport;
        ExchangeRecord record(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Network);
    }

    void silenceEndsAsATimeoutAndHangsUp()
    {
        ModelServer server;
        server.queue({Answer::text(QStringLiteral("Hello")).stallAfterEvents(2)});
        CurlTransport transport;
        HttpRequest request = post(server.url(QStringLiteral("/v1/messages")), prompt());
        request.stallTimeout = 200ms;
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Timeout);
        QCOMPARE(record.order, QByteArray("RbF"));
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }

    void aSlowHeaderIsAStallToo()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        CurlTransport transport;
        HttpRequest request = get(server.url());
        request.stallTimeout = 100ms;
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Timeout);
        QCOMPARE(record.order, QByteArray("F"));
    }

    void aServerThatDoesNotReadStallsTheUpload()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        QTcpServer deaf; // accepts in the kernel, and nobody reads
        QVERIFY(deaf.listen(QHostAddress::LocalHost, 0));
        deaf.pauseAccepting();
        CurlTransport transport;
        HttpRequest request = post(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(deaf.serverPort())),
                                   QByteArray(64 << 20, 'x'));
        request.stallTimeout = 150ms;
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Timeout);
    }

    void aTrickleIsNoStall()
    {
        ModelServer server;
        // 640 ms in all, never 400 ms without a byte.
        server.queue({Answer::text(QStringLiteral("x").repeated(16 * 10)).withChunkDelay(40ms)});
        CurlTransport transport;
        HttpRequest request = post(server.url(QStringLiteral("/v1/messages")), prompt());
        request.stallTimeout = 400ms;
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QVERIFY2(record.succeeded(), qPrintable(record.error().message));
        QVERIFY(record.deliveries >= 8);
    }

    void twentyExchangesRunAtOnce()
    {
        ModelServer server;
        QList<Answer> answers;
        for (int i = 0; i < 20; ++i)
            answers.append(Answer::text(QStringLiteral("Hi")).afterDelay(100ms));
        server.queue(answers);
        CurlTransport transport;
        std::vector<std::unique_ptr<ExchangeRecord>> records;
        for (int i = 0; i < 20; ++i)
            records.push_back(std::make_unique<ExchangeRecord>(
                transport, post(server.url(QStringLiteral("/v1/messages")), prompt())));
        QTRY_VERIFY(
            std::all_of(records.begin(), records.end(), [](const auto &r) { return r->succeeded(); }));
        QCOMPARE(server.connectionCount(), 20);
        const QList<ReceivedRequest> requests = server.requests();
        qint64 lastArrival = 0;
        qint64 firstEnd = std::numeric_limits<qint64>::max();
        for (const ReceivedRequest &request : requests) {
            lastArrival = std::max(lastArrival, request.arrivedUs);
            firstEnd = std::min(firstEnd, request.finishedUs);
        }
        QVERIFY(lastArrival < firstEnd);
    }

    void anExchangeMayBeDestroyedInAnyOfItsSignals_data()
    {
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("responded") << QByteArray("responded");
        QTest::newRow("received") << QByteArray("received");
        QTest::newRow("finished") << QByteArray("finished");
    }
    void anExchangeMayBeDestroyedInAnyOfItsSignals()
    {
        QFETCH(QByteArray, signal);
        ModelServer server;
        server.script({Answer::text(QStringLiteral("Hello there, this goes on"))});
        CurlTransport transport;
        int told = 0;
        std::unique_ptr<HttpExchange> exchange =
            transport.send(post(server.url(QStringLiteral("/v1/messages")), prompt()));
        const auto end = [&] {
            ++told;
            exchange.reset();
        };
        if (signal == "responded")
            connect(exchange.get(), &HttpExchange::responded, this, end);
        else if (signal == "received")
            connect(exchange.get(), &HttpExchange::received, this, end);
        else
            connect(exchange.get(), &HttpExchange::finished, this, end);
        QTRY_COMPARE(told, 1);
        // The transport still works, and nothing more is said about the first one.
        ExchangeRecord next(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QTRY_VERIFY(next.succeeded());
        QCOMPARE(told, 1);
    }

    void theTransportMayBeDestroyedInASignal()
    {
        ModelServer server;
        server.script({Answer::text(QStringLiteral("Hello there"))});
        auto transport = std::make_unique<CurlTransport>();
        ExchangeRecord record(*transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        connect(record.exchange.get(), &HttpExchange::responded, this, [&] { transport.reset(); });
        QTRY_VERIFY(!transport);
        QTRY_COMPARE(server.openConnectionCount(), 0);
        QVERIFY(!record.isFinished());
    }

    void theNextRequestMayBeSentFromWithinFinished()
    {
        ModelServer server;
        server.script({Answer::text(QStringLiteral("Hello"))});
        CurlTransport transport;
        ExchangeRecord first(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        std::unique_ptr<ExchangeRecord> second;
        connect(first.exchange.get(), &HttpExchange::finished, this, [&] {
            second = std::make_unique<ExchangeRecord>(
                transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        });
        QTRY_VERIFY(second && second->succeeded());
        QCOMPARE(server.connectionCount(), 1);
    }

    void destroyingAnExchangeHangsUp()
    {
        ModelServer server;
        server.queue({Answer::text(QStringLiteral("Hello")).stallAfterEvents(1)});
        CurlTransport transport;
        auto record = std::make_unique<ExchangeRecord>(
            transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QTRY_COMPARE(record->order, QByteArray("Rb"));
        record.reset();
        QTRY_VERIFY(server.requests().value(0).hungUp);
    }

    void anAnswerOverTheLimitIsRefused()
    {
        ModelServer server;
        server.queue({Answer::raw(200, QByteArray(100'000, 'x'), "text/plain"),
                      Answer::raw(200, QByteArray(50'000, 'x'), "text/plain")});
        CurlTransport transport;
        HttpRequest request = post(server.url(QStringLiteral("/v1/messages")), prompt());
        request.maxBodyBytes = 50'000;
        ExchangeRecord record(transport, request);
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Invalid);
        QVERIFY(record.body.size() <= 50'000);
        ExchangeRecord exact(transport, request);
        QTRY_VERIFY(exact.isFinished());
        QVERIFY(exact.succeeded());
        QCOMPARE(exact.body.size(), 50'000);
    }

    void theLimitCountsWhatIsUnpacked()
    {
        // 1,000,000 zero bytes, gzip: a bomb of 1 kB.
        const QByteArray zipped = [] {
            QByteArray packed = qCompress(QByteArray(1'000'000, '\0'), 9).mid(4); // zlib without Qt's length
            return packed;
        }();
        RawServer server([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (isHeadComplete(soFar))
                socket.write("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                             + QByteArray::number(zipped.size()) + "\r\n\r\n" + zipped);
        });
        CurlTransport transport;
        HttpRequest request = get(server.url());
        ExchangeRecord whole(transport, request);
        QTRY_VERIFY(whole.isFinished());
        QCOMPARE(whole.body.size(), 1'000'000);
        request.maxBodyBytes = 100'000;
        ExchangeRecord limited(transport, request);
        QTRY_VERIFY(limited.isFinished());
        QCOMPARE(limited.error().kind, ErrorKind::Invalid);
    }

    void onlyHttpIsSpoken_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://127.0.0.1/x"));
        QTest::newRow("no host") << QUrl(QStringLiteral("http:///x"));
        QTest::newRow("relative") << QUrl(QStringLiteral("/v1/messages"));
    }
    void onlyHttpIsSpoken()
    {
        QFETCH(QUrl, url);
        CurlTransport transport;
        ExchangeRecord record(transport, get(url));
        QVERIFY(!record.isFinished()); // never from within send()
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Invalid);
        QCOMPARE(record.order, QByteArray("F"));
    }

    void aHeaderCannotSmuggleAnother()
    {
        CurlTransport transport;
        HttpRequest request = get(QUrl(QStringLiteral("http://127.0.0.1:9/")));
        request.authorization =
            SecretHeader{"x-api-key", {}, std::make_shared<const Secret>(QByteArray("abc\r\nHost: evil"))};
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Invalid);
        QVERIFY(!record.error().detail.contains(QStringLiteral("abc")));
    }

    void redirectsComeAsTheyAre()
    {
        ModelServer server;
        server.queue({Answer::raw(302, "moved", "text/plain").withHeader("Location", "/elsewhere")});
        CurlTransport transport;
        ExchangeRecord record(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QTRY_VERIFY(record.succeeded());
        QCOMPARE(record.response.status, 302);
        QCOMPARE(record.response.header("location"), QByteArray("/elsewhere"));
        QCOMPARE(server.requestCount(), 1);
    }

    void nothingListensIsANetworkError()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost, 0));
            port = gone.serverPort();
        }
        CurlTransport transport;
        ExchangeRecord record(transport, get(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port))));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Network);
        QVERIFY(record.error().message.contains(QString::number(port)));
    }

    void rubbishIsAProtocolError()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &soFar) {
            if (isHeadComplete(soFar)) {
                socket.write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
                socket.disconnectFromHost();
            }
        });
        CurlTransport transport;
        ExchangeRecord record(transport, get(server.url()));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Protocol);
    }

    void interimAnswersAreNotTheAnswer()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &soFar) {
            if (isHeadComplete(soFar))
                socket.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                             "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        CurlTransport transport;
        ExchangeRecord record(transport, get(server.url()));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.order, QByteArray("RbF"));
        QCOMPARE(record.response.status, 200);
        QCOMPARE(record.response.header("link"), QByteArray());
        QCOMPARE(record.body, QByteArray("ok"));
    }

    void everyAddressIsAskedForBeforeItIsDialled()
    {
        ModelServer server;
        server.script({Answer::text(QStringLiteral("Hi"))});
        CurlTransport transport;
        HttpRequest request = post(server.url(QStringLiteral("/v1/messages")), prompt());
        ExchangeRecord warm(transport, request); // leaves a connection that could be used again
        QTRY_VERIFY(warm.succeeded());
        QStringList asked;
        request.mayDial = [&](const QString &address, quint16 port) {
            asked.append(QStringLiteral("%1 %2").arg(address).arg(port));
            return false;
        };
        ExchangeRecord record(transport, request);
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Denied);
        QCOMPARE(asked, QStringList{QStringLiteral("127.0.0.1 %1").arg(server.port())});
        QCOMPARE(server.connectionCount(), 1);
        QVERIFY(record.error().message.contains(QStringLiteral("127.0.0.1")));
    }

    void aProxyIsUsedAndNamedInErrors()
    {
        QByteArray seen;
        RawServer proxy([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (!isHeadComplete(soFar))
                return;
            seen = soFar;
            if (soFar.startsWith("CONNECT"))
                socket.write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
            else
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nvia");
        });
        CurlTransport transport(
            {.proxy = QStringLiteral("http://joe:pa55@127.0.0.1:%1").arg(proxy.port()), .caFile = {}});
        ExchangeRecord plain(transport, get(QUrl(QStringLiteral("http://models.invalid/v1"))));
        QTRY_VERIFY(plain.isFinished());
        QCOMPARE(plain.body, QByteArray("via"));
        QVERIFY(seen.startsWith("GET http://models.invalid/v1 HTTP/1.1"));

        HttpRequest request = get(QUrl(QStringLiteral("https://models.invalid/v1")));
        request.authorization =
            SecretHeader{"x-api-key", {}, std::make_shared<const Secret>(QByteArray("s3cret"))};
        ExchangeRecord tunnel(transport, std::move(request));
        QTRY_VERIFY(tunnel.isFinished());
        QVERIFY(seen.startsWith("CONNECT models.invalid:443"));
        QVERIFY(!seen.contains("s3cret"));
        QCOMPARE(tunnel.error().kind, ErrorKind::Auth);
        QVERIFY2(tunnel.error().message.contains(QStringLiteral("127.0.0.1:%1").arg(proxy.port())),
                 qPrintable(tunnel.error().message));
        QVERIFY(!tunnel.error().message.contains(QStringLiteral("pa55")));
        QVERIFY(!tunnel.error().detail.contains(QStringLiteral("pa55")));
    }

    void aServerOnThisMachineIsReachedPastEveryProxy()
    {
        int asked = 0;
        RawServer proxy([&](QTcpSocket &socket, const QByteArray &) {
            ++asked;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nvia");
        });
        RawServer model([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (isHeadComplete(soFar))
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhere");
        });
        const QString address = QStringLiteral("http://127.0.0.1:%1").arg(proxy.port());
        qputenv("http_proxy", address.toUtf8());
        const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
        for (const QString &ofSettings : {address, QString()}) {
            CurlTransport transport({.proxy = ofSettings, .caFile = {}});
            for (const char *host : {"127.0.0.1", "localhost"}) {
                ExchangeRecord record(transport, get(QUrl(QStringLiteral("http://%1:%2/v1/models")
                                                              .arg(QLatin1String(host))
                                                              .arg(model.port()))));
                QTRY_VERIFY(record.isFinished());
                QCOMPARE(record.body, QByteArray("here"));
            }
        }
        QCOMPARE(asked, 0);
    }

    void theEnvironmentNamesAProxyWhereTheSettingsDoNot()
    {
        RawServer proxy([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (isHeadComplete(soFar))
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nvia");
        });
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
        CurlTransport transport;
        ExchangeRecord record(transport, get(QUrl(QStringLiteral("http://models.invalid/v1"))));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.body, QByteArray("via"));
    }

    void socketsAreNotInheritedByTools()
    {
        ModelServer server;
        server.queue({Answer::text(QStringLiteral("Hello")).stallAfterEvents(1)});
        CurlTransport transport;
        ExchangeRecord record(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QTRY_COMPARE(record.order, QByteArray("Rb"));
        int found = 0;
        for (int descriptor = 3; descriptor < 256; ++descriptor) {
            sockaddr_storage peer = {};
            socklen_t size = sizeof peer;
            if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0
                || peer.ss_family != AF_INET
                || ntohs(reinterpret_cast<sockaddr_in &>(peer).sin_port) != server.port())
                continue;
            ++found;
            QVERIFY(fcntl(descriptor, F_GETFD) & FD_CLOEXEC);
        }
        QCOMPARE(found, 1);
    }

    void aReceiverIsToldPerReadAndNotPerEvent()
    {
        ModelServer server;
        server.queue({Answer().andText(QStringLiteral("word "), 20'000)});
        CurlTransport transport;
        ExchangeRecord record(transport, post(server.url(QStringLiteral("/v1/messages")), prompt()));
        QTRY_VERIFY(record.isFinished());
        QVERIFY(record.succeeded());
        QCOMPARE(record.body.count("word "), 20'000);
        QVERIFY2(record.deliveries < 2'000, qPrintable(QString::number(record.deliveries)));
    }
};

QTEST_GUILESS_MAIN(CurlTransportTest)
#include "tst_curl_transport.moc"
