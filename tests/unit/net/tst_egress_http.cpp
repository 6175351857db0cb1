#include "core/net/egress_http.h"
#include "core/net/egress_socks.h"

#include <QTest>

using namespace paddock;

class EgressHttpTest : public QObject
{
    Q_OBJECT

private slots:
    void aRequestGoesOnWithoutWhatIsForTheProxy()
    {
        const Result<ProxyRequest> request =
            readProxyRequest("POST http://Example.org:8080/a?b HTTP/1.1\r\nHost: other.example\r\n"
                             "Proxy-Connection: keep-alive\r\nProxy-Authorization: Basic x\r\n"
                             "Connection: X-Hop, Content-Length\r\nX-Hop: 1\r\nX-Kept: 2\r\nUpgrade: h2c\r\n"
                             "Content-Length: 3\r\n\r\n");
        QVERIFY(request);
        QVERIFY(!request->isTunnel);
        QCOMPARE(request->host, "Example.org");
        QCOMPARE(request->port, 8080);
        QCOMPARE(request->head, QByteArray("POST /a?b HTTP/1.1\r\nHost: Example.org:8080\r\nX-Kept: 2\r\n"
                                           "Content-Length: 3\r\nConnection: close\r\n\r\n"));
        BodyMeter body = request->body;
        QCOMPARE(body.take("abcGET http://evil.example/"), 3);
        QVERIFY(body.isDone());
    }

    void theHostIsWhatTheRequestLineNames_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("plain") << QByteArray("GET http://a.example/ HTTP/1.1") << "a.example" << 80;
        QTest::newRow("no path") << QByteArray("GET HTTP://a.example HTTP/1.0") << "a.example" << 80;
        QTest::newRow("query") << QByteArray("GET http://a.example?x@b.example/ HTTP/1.1") << "a.example"
                               << 80;
        QTest::newRow("user") << QByteArray("GET http://a.example@b.example/ HTTP/1.1")
                              << "a.example@b.example" << 80;
        QTest::newRow("IPv6") << QByteArray("GET http://[::1]:81/ HTTP/1.1") << "[::1]" << 81;
        QTest::newRow("IPv6, usual port") << QByteArray("GET http://[::1]/ HTTP/1.1") << "[::1]" << 80;
        QTest::newRow("odd port") << QByteArray("GET http://a.example:8x/ HTTP/1.1") << "a.example" << -1;
        QTest::newRow("long port") << QByteArray("GET http://a.example:000080/ HTTP/1.1") << "a.example"
                                   << -1;
        QTest::newRow("tunnel") << QByteArray("CONNECT a.example:443 HTTP/1.1") << "a.example" << 443;
        QTest::newRow("tunnel without port") << QByteArray("CONNECT a.example HTTP/1.1") << "a.example" << -1;
        QTest::newRow("tunnel to IPv6") << QByteArray("CONNECT [2606::1]:443 HTTP/1.1") << "[2606::1]" << 443;
    }
    void theHostIsWhatTheRequestLineNames()
    {
        QFETCH(QByteArray, line);
        const Result<ProxyRequest> request = readProxyRequest(line + "\r\nHost: c.example\r\n\r\n");
        QVERIFY(request);
        QTEST(request->host, "host");
        QTEST(request->port, "port");
    }

    void whatCouldBeReadInTwoWaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray get("GET http://a.example/ HTTP/1.1\r\n");
        QTest::newRow("empty") << QByteArray("\r\n\r\n");
        QTest::newRow("two words") << QByteArray("GET http://a.example/\r\n\r\n");
        QTest::newRow("four words") << QByteArray("GET http://a.example/ x HTTP/1.1\r\n\r\n");
        QTest::newRow("two blanks") << QByteArray("GET  http://a.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("tab") << QByteArray("GET\thttp://a.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("HTTP/2") << QByteArray("GET http://a.example/ HTTP/2.0\r\n\r\n");
        QTest::newRow("origin form") << QByteArray("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n");
        QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\n\r\n");
        QTest::newRow("https") << QByteArray("GET https://a.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("ftp") << QByteArray("GET ftp://a.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("backslash") << QByteArray("GET http://a.example\\@b.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("fragment") << QByteArray("GET http://a.example#@b.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("NUL") << QByteArray("GET http://a.example\0.b/ HTTP/1.1\r\n\r\n", 37);
        QTest::newRow("Latin-1") << QByteArray("GET http://\xe4.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("method") << QByteArray("G(T http://a.example/ HTTP/1.1\r\n\r\n");
        QTest::newRow("line feed only") << QByteArray("GET http://a.example/ HTTP/1.1\nX: y\r\n\r\n");
        QTest::newRow("line feeds") << QByteArray("GET http://a.example/ HTTP/1.1\n\n");
        QTest::newRow("carriage return") << get + "X: a\rY: b\r\n\r\n";
        QTest::newRow("folded") << get + "X: a\r\n b\r\n\r\n";
        QTest::newRow("no colon") << get + "X\r\n\r\n";
        QTest::newRow("blank before colon") << get + "Content-Length : 3\r\n\r\n";
        QTest::newRow("no name") << get + ": x\r\n\r\n";
        QTest::newRow("NUL in header") << get + QByteArray("X: a\0b\r\n\r\n", 10);
        QTest::newRow("two lengths") << get + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n";
        QTest::newRow("length and chunks") << get + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunks twice")
            << get + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("signed length") << get + "Content-Length: +3\r\n\r\n";
        QTest::newRow("list of lengths") << get + "Content-Length: 3, 3\r\n\r\n";
        QTest::newRow("huge length") << get + "Content-Length: 9999999999999999999\r\n\r\n";
        QTest::newRow("other coding") << get + "Transfer-Encoding: gzip, chunked\r\n\r\n";
        QTest::newRow("odd coding") << get + "Transfer-Encoding: xchunked\r\n\r\n";
    }
    void whatCouldBeReadInTwoWaysIsRefused()
    {
        QFETCH(QByteArray, head);
        const Result<ProxyRequest> request = readProxyRequest(head);
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ErrorKind::Protocol);
    }

    void chunksEndWhereTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("taken"); ///< -1: broken.
        QTest::newRow("empty") << QByteArray("0\r\n\r\nGET") << 5;
        QTest::newRow("two") << QByteArray("3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\nGET") << 32;
        QTest::newRow("trailer") << QByteArray("1\r\na\r\n0\r\nX: y\r\n\r\nGET") << 17;
        QTest::newRow("line feed") << QByteArray("3\nabc\r\n0\r\n\r\n") << -1;
        QTest::newRow("no number") << QByteArray("x\r\n") << -1;
        QTest::newRow("signed") << QByteArray("-1\r\n") << -1;
        QTest::newRow("0x") << QByteArray("0x3\r\nabc\r\n") << -1;
        QTest::newRow("blank") << QByteArray("3 \r\nabc\r\n") << -1;
        QTest::newRow("longer than said") << QByteArray("3\r\nabcd\r\n") << -1;
        QTest::newRow("huge") << QByteArray("fffffffffffffffff\r\n") << -1;
        QTest::newRow("endless line") << QByteArray("1;") + QByteArray(2000, 'x') << -1;
    }
    void chunksEndWhereTheyEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, taken);
        BodyMeter whole = BodyMeter::ofChunks();
        const qsizetype count = whole.take(bytes);
        QCOMPARE(whole.isDone(), taken >= 0);
        QCOMPARE(whole.isBroken(), taken < 0);
        if (taken >= 0)
            QCOMPARE(count, taken);
        BodyMeter pieces = BodyMeter::ofChunks();
        qsizetype sum = 0;
        for (const char c : bytes)
            sum += pieces.take(QByteArrayView(&c, 1));
        QCOMPARE(pieces.isDone(), whole.isDone());
        QCOMPARE(sum, count);
    }

    void anAnswerSaysThatTheConnectionEnds()
    {
        const Result<AnswerHead> head = readAnswerHead(
            "HTTP/1.1 200 OK\r\nConnection: keep-alive, X-Hop\r\nKeep-Alive: timeout=5\r\nX-Hop: 1\r\n"
            "Transfer-Encoding: chunked\r\nSet-Cookie: a=b\r\n\r\n");
        QVERIFY(head);
        QCOMPARE(head->bytes,
                 QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nSet-Cookie: a=b\r\n"
                            "Connection: close\r\n\r\n"));
        QCOMPARE(readAnswerHead("HTTP/1.1 100 Continue\n\n")->bytes,
                 QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        QVERIFY(!readAnswerHead("SSH-2.0-OpenSSH\r\n\r\n"));
        QVERIFY(!readAnswerHead("HTTP/1.1 999 x\r\n\r\n"));
    }

    void socksRequestsAreReadAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("trouble"); ///< -1: none.
        QTest::newRow("name") << QByteArray("\5\1\0\3\1a\1\xbb", 8) << "a" << -1;
        QTest::newRow("NUL") << QByteArray("\5\1\0\3\3a\0b\1\xbb", 10) << QString::fromLatin1("a\0b", 3)
                             << -1;
        QTest::newRow("no name") << QByteArray("\5\1\0\3\0\1\xbb", 7) << "" << -1;
        QTest::newRow("IPv4") << QByteArray("\5\1\0\1\x7f\0\0\1\1\xbb", 10) << "127.0.0.1" << -1;
        QTest::newRow("IPv6") << QByteArray("\5\1\0\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\1\xbb", 22) << "::1"
                              << -1;
        QTest::newRow("bind") << QByteArray("\5\2\0\1\x7f\0\0\1\1\xbb", 10) << "127.0.0.1" << 7;
        QTest::newRow("UDP") << QByteArray("\5\3\0\1\x7f\0\0\1\1\xbb", 10) << "127.0.0.1" << 7;
        QTest::newRow("address kind") << QByteArray("\5\1\0\2\0\0\0", 7) << "" << 8;
        QTest::newRow("reserved") << QByteArray("\5\1\1\1\x7f\0\0\1\1\xbb", 10) << "" << 1;
        QTest::newRow("SOCKS4") << QByteArray("\4\1\1\xbb\x7f\0\0\1\0", 9) << "" << 1;
    }
    void socksRequestsAreReadAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, host);
        QFETCH(int, trouble);
        const SocksRequest request = readSocksRequest(bytes);
        QCOMPARE(request.size, bytes.size());
        QCOMPARE(request.host, host);
        QCOMPARE(request.trouble ? int(*request.trouble) : -1, trouble);
        if (trouble >= 0)
            return;
        QCOMPARE(request.port, 443);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(readSocksRequest(bytes.first(size)).size, 0);
    }

    void socksIsSpokenWithoutPasswordsOnly()
    {
        QCOMPARE(readSocksGreeting(QByteArray("\5\2\2\0x", 5)).size, 4);
        QVERIFY(readSocksGreeting(QByteArray("\5\2\2\0", 4)).isGood);
        QVERIFY(!readSocksGreeting(QByteArray("\5\1\2", 3)).isGood);
        QVERIFY(!readSocksGreeting(QByteArray("\5\0", 2)).isGood);
        QCOMPARE(readSocksGreeting(QByteArray("\5\2\2", 3)).size, 0);
    }
};

QTEST_GUILESS_MAIN(EgressHttpTest)
#include "tst_egress_http.moc"
