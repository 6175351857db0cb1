#include "core/net/egress_proxy.h"
#include "tests/unit/net/raw_server.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

/// Stands for the name service: what each name leads to, and how often it was asked.
struct Names {
    QHash<QString, QStringList> addresses;
    QStringList asked;

    LookUp lookUp()
    {
        return [this](const QString &name, QObject *receiver, std::function<void(const QStringList &)> done) {
            asked.append(name);
            if (name.startsWith("silent."))
                return;
            QMetaObject::invokeMethod(
                receiver, [done, found = addresses.value(name)] { done(found); }, Qt::QueuedConnection);
        };
    }
};

/// A proxy on a port of its own, as the fence would hand it over.
struct ProxyBench {
    explicit ProxyBench(const QStringList &rules, EgressLimits limits = {})
    {
        FileDescriptor listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        if (bind(listening.get(), plain, size) != 0 || listen(listening.get(), 16) != 0
            || getsockname(listening.get(), plain, &size) != 0)
            qFatal("no socket to listen on");
        port = ntohs(address.sin_port);
        const Result<HostRules> read = HostRules::parse(rules);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        proxy = std::make_unique<EgressProxy>(std::move(listening), *read, names.lookUp(), limits);
        QObject::connect(proxy.get(), &EgressProxy::reached, proxy.get(),
                         [this](const EgressRecord &record) { records.append(record); });
    }

    Names names;
    std::unique_ptr<EgressProxy> proxy;
    quint16 port = 0;
    QList<EgressRecord> records;
};

/// A client that says \a words and keeps what it hears.
class Client : public QTcpSocket
{
public:
    explicit Client(const ProxyBench &bench, const QByteArray &words = {})
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(QHostAddress::LocalHost, bench.port);
        write(words);
    }
    bool isOver() const { return state() == UnconnectedState; }

    QByteArray heard;
};

QByteArray connectTo(const QByteArray &host, quint16 port)
{
    const QByteArray authority = host + ':' + QByteArray::number(port);
    return "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n";
}

QByteArray socksTo(const QByteArray &host, quint16 port)
{
    return QByteArray("\5\1\0\5\1\0\3", 7) + char(host.size()) + host + char(port >> 8) + char(port & 0xff);
}

void echo(QTcpSocket &socket, const QByteArray &soFar)
{
    const qsizetype done = socket.property("echoed").toLongLong();
    socket.setProperty("echoed", soFar.size());
    socket.write(soFar.mid(done));
}

/// Answers each request with its own head.
void mirror(QTcpSocket &socket, const QByteArray &soFar)
{
    if (!soFar.endsWith("\r\n\r\n"))
        return;
    socket.write("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: "
                 + QByteArray::number(soFar.size()) + "\r\n\r\n" + soFar);
}

} // namespace

class EgressProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void aTunnelCarriesBytesBothWays_data()
    {
        QTest::addColumn<bool>("socks");
        QTest::newRow("CONNECT") << false;
        QTest::newRow("SOCKS5") << true;
    }
    void aTunnelCarriesBytesBothWays()
    {
        QFETCH(bool, socks);
        RawServer server(echo);
        ProxyBench bench({QString("localhost:%1").arg(server.port())});
        bench.names.addresses["localhost"] = {"127.0.0.1"};
        // What is sent before the answer must arrive, too.
        Client client(bench,
                      (socks ? socksTo("LocalHost.", server.port()) : connectTo("LocalHost.", server.port()))
                          + "early");
        const QByteArray welcome = socks ? QByteArray("\5\0\5\0\0\1\0\0\0\0\0\0", 12)
                                         : QByteArray("HTTP/1.1 200 Connection established\r\n\r\n");
        QTRY_COMPARE(client.heard, welcome + "early");
        client.write("later");
        QTRY_COMPARE(client.heard, welcome + "earlylater");
        QCOMPARE(bench.records.size(), 1);
        const EgressRecord &record = bench.records.first();
        QCOMPARE(record.host, "localhost");
        QCOMPARE(record.port, server.port());
        QCOMPARE(record.address, "127.0.0.1");
        QVERIFY(record.isAllowed);
        QCOMPARE(record.rule, QString("localhost:%1").arg(server.port()));
        client.disconnectFromHost();
        QTRY_COMPARE(server.hangUps, 1);
        QTRY_COMPARE(bench.proxy->connections(), 0);
    }

    void endsOfEachDirectionArePassedOn()
    {
        QByteArray sent;
        RawServer server([&sent](QTcpSocket &socket, const QByteArray &soFar) {
            sent = soFar;
            if (soFar == "ask") {
                socket.write("answer");
                socket.disconnectFromHost();
            }
        });
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())});
        Client client(bench, connectTo("127.0.0.1", server.port()) + "ask");
        QTRY_VERIFY(client.isOver());
        QVERIFY(client.heard.endsWith("\r\n\r\nanswer"));
        QTRY_COMPARE(bench.proxy->connections(), 0);
    }

    void plainRequestsGoOnAndAreAnswered()
    {
        RawServer server(mirror);
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())});
        const QByteArray port = QByteArray::number(server.port());
        Client client(bench,
                      "GET http://127.0.0.1:" + port
                          + "/x HTTP/1.1\r\nHost: evil.example\r\nProxy-Connection: keep-alive\r\n\r\n");
        QTRY_VERIFY(client.heard.contains("\r\n\r\nGET /x HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                          + "\r\nConnection: close\r\n\r\n"));
        QVERIFY(client.heard.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(client.heard.contains("Connection: close"));
        QVERIFY(!client.heard.contains("keep-alive"));
    }

    void noAnswerTurnsTheConnectionIntoSomethingElse()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nsomething else");
        });
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())});
        Client client(bench,
                      "GET http://127.0.0.1:" + QByteArray::number(server.port()) + "/ HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(client.heard.startsWith("HTTP/1.1 502 "));
        QVERIFY(!client.heard.contains("something else"));
    }

    void aSecondRequestDoesNotRideOnTheFirst_data()
    {
        QTest::addColumn<QByteArray>("framing");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no body") << QByteArray() << QByteArray();
        QTest::newRow("length") << QByteArray("Content-Length: 4\r\n") << QByteArray("body");
        QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n")
                                << QByteArray("4\r\nbody\r\n0\r\n\r\n");
    }
    void aSecondRequestDoesNotRideOnTheFirst()
    {
        QFETCH(QByteArray, framing);
        QFETCH(QByteArray, body);
        RawServer server([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\n" + body))
                socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        });
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())});
        const QByteArray first = "POST http://127.0.0.1:" + QByteArray::number(server.port())
                                 + "/ HTTP/1.1\r\n" + framing + "\r\n" + body;
        const QByteArray second("GET http://evil.example/smuggled HTTP/1.1\r\n\r\n");
        Client client(bench, first + second);
        QTRY_VERIFY(client.heard.contains("204"));
        client.write(second);
        client.disconnectFromHost();
        QTRY_COMPARE(bench.proxy->connections(), 0);
        QVERIFY2(!server.received.contains("smuggled"), server.received);
        QCOMPARE(bench.names.asked, QStringList());
    }

    void aRefusalSaysWhoAndWhy()
    {
        ProxyBench bench({"docs.python.org"});
        Client http(bench, "GET http://evil.example/ HTTP/1.1\r\n\r\n");
        Client tunnel(bench, connectTo("evil.example", 443));
        Client socks(bench, socksTo("evil.example", 443));
        QTRY_VERIFY(http.isOver() && tunnel.isOver() && socks.isOver());
        for (const QByteArray &heard : {http.heard, tunnel.heard}) {
            QVERIFY2(heard.startsWith("HTTP/1.1 403 "), heard);
            const QByteArray body = heard.sliced(heard.indexOf("\r\n\r\n") + 4);
            QVERIFY2(body.contains("evil.example") && body.contains("sandbox.allowedHosts"), body);
            QCOMPARE(body.count('\n'), 1);
        }
        QCOMPARE(socks.heard, QByteArray("\5\0\5\2\0\1\0\0\0\0\0\0", 12));
        QCOMPARE(bench.names.asked, QStringList()); // DNS would carry data out, too.
        QCOMPARE(bench.records.size(), 2); // Port 80 and port 443.
        for (const EgressRecord &record : bench.records) {
            QCOMPARE(record.host, "evil.example");
            QVERIFY(!record.isAllowed);
            QVERIFY(record.address.isEmpty());
        }
    }

    void aNameThatLeadsInsideIsRefused_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("loopback") << QStringList{"127.0.0.1"};
        QTest::newRow("mapped") << QStringList{"::ffff:127.0.0.1"};
        QTest::newRow("private") << QStringList{"10.0.0.1", "192.168.0.1"};
        QTest::newRow("metadata") << QStringList{"169.254.169.254"};
        QTest::newRow("unspecified") << QStringList{"0.0.0.0", "::"};
    }
    void aNameThatLeadsInsideIsRefused()
    {
        QFETCH(QStringList, addresses);
        RawServer server(echo);
        ProxyBench bench({QString("rebind.test:%1").arg(server.port())});
        bench.names.addresses["rebind.test"] = addresses;
        Client client(bench, connectTo("rebind.test", server.port()));
        QTRY_VERIFY(client.isOver());
        QVERIFY(client.heard.startsWith("HTTP/1.1 403 "));
        QCOMPARE(server.connections, 0);
        QCOMPARE(bench.records.size(), 1);
        QVERIFY(!bench.records.first().isAllowed);
    }

    void aNameIsLookedUpOnceAndTheCheckedAddressIsDialled()
    {
        RawServer server(echo);
        // The listed name leads to this machine, so that the test can see it; a second answer leads elsewhere.
        ProxyBench bench({QString("changing.localhost:%1").arg(server.port())});
        bench.names.addresses["changing.localhost"] = {"10.255.255.1", "127.0.0.1"};
        Client client(bench, connectTo("changing.localhost", server.port()) + "x");
        QTRY_VERIFY(client.heard.endsWith("\r\n\r\nx"));
        QCOMPARE(bench.names.asked, (QStringList{"changing.localhost"}));
        QCOMPARE(bench.records.size(), 1);
        QCOMPARE(bench.records.first().address, "127.0.0.1");
    }

    void theNextAddressIsTriedWhenOneFails()
    {
        RawServer server(echo);
        ProxyBench bench({QString("two.localhost:%1").arg(server.port())});
        bench.names.addresses["two.localhost"] = {"127.0.0.9", "127.0.0.1"}; // Nothing listens on the first.
        Client client(bench, socksTo("two.localhost", server.port()) + "x");
        QTRY_VERIFY(client.heard.endsWith("x"));
        QCOMPARE(bench.records.size(), 2);
        QCOMPARE(bench.records.last().address, "127.0.0.1");
    }

    void whatCannotBeReachedIsSaid()
    {
        quint16 closed = 0;
        {
            RawServer server(echo);
            closed = server.port();
        }
        EgressLimits limits;
        limits.connectTime = 50ms;
        ProxyBench bench({QString("127.0.0.1:%1").arg(closed), "missing.example", "silent.example"}, limits);
        Client refused(bench, connectTo("127.0.0.1", closed));
        Client refusedSocks(bench, socksTo("127.0.0.1", closed));
        Client missing(bench, connectTo("missing.example", 443));
        Client missingSocks(bench, socksTo("missing.example", 443));
        Client silent(bench, connectTo("silent.example", 443));
        for (Client *client : {&refused, &refusedSocks, &missing, &missingSocks, &silent})
            QTRY_VERIFY(client->isOver());
        QVERIFY(refused.heard.startsWith("HTTP/1.1 502 "));
        QCOMPARE(refusedSocks.heard.sliced(2, 2), QByteArray("\5\5"));
        QVERIFY(missing.heard.startsWith("HTTP/1.1 502 "));
        QCOMPARE(missingSocks.heard.sliced(2, 2), QByteArray("\5\4"));
        QVERIFY(silent.heard.startsWith("HTTP/1.1 504 "));
    }

    void badWordsEndWithAnAnswerAndReachNobody_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray bad("HTTP/1.1 400 ");
        const QByteArray forbidden("HTTP/1.1 403 ");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8) << bad;
        QTest::newRow("NUL") << QByteArray("\0\0\0\0", 4) << bad;
        QTest::newRow("SOCKS4") << QByteArray("\4\1\0\x50\x7f\0\0\1\0", 9) << bad;
        QTest::newRow("origin form") << QByteArray("GET / HTTP/1.1\r\nHost: {}\r\n\r\n") << bad;
        QTest::newRow("line feeds") << QByteArray("GET http://{}/ HTTP/1.1\n\n") << bad;
        QTest::newRow("both lengths") << QByteArray(
            "GET http://{}/ HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                      << bad;
        QTest::newRow("long head") << "GET http://{}/ HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') + "\r\n\r\n"
                                   << QByteArray("HTTP/1.1 431 ");
        QTest::newRow("endless head")
            << "GET http://{}/" + QByteArray(200'000, 'x') << QByteArray("HTTP/1.1 431 ");
        QTest::newRow("user name") << QByteArray("CONNECT {}@{} HTTP/1.1\r\n\r\n") << forbidden;
        QTest::newRow("percent") << QByteArray("GET http://evil.example%00.{}/ HTTP/1.1\r\n\r\n")
                                 << forbidden;
        QTest::newRow("octal") << QByteArray("CONNECT 0177.0.0.1:{p} HTTP/1.1\r\n\r\n") << forbidden;
        QTest::newRow("decimal") << QByteArray("CONNECT 2130706433:{p} HTTP/1.1\r\n\r\n") << forbidden;
        QTest::newRow("other loopback") << QByteArray("CONNECT 127.0.0.2:{p} HTTP/1.1\r\n\r\n") << forbidden;
        QTest::newRow("other port") << QByteArray("CONNECT 127.0.0.1:1 HTTP/1.1\r\n\r\n") << forbidden;
        QTest::newRow("no port") << QByteArray("CONNECT 127.0.0.1 HTTP/1.1\r\n\r\n") << forbidden;
        QTest::newRow("socks, password") << QByteArray("\5\1\2", 3) << QByteArray("\5\xff");
        QTest::newRow("socks, bind") << QByteArray("\5\1\0\5\2\0\1\x7f\0\0\1\0\x50", 13)
                                     << QByteArray("\5\0\5\7", 4);
        QTest::newRow("socks, NUL") << QByteArray("\5\1\0\5\1\0\3\x0c"
                                                  "a\0.localhost\0\x50",
                                                  22)
                                    << QByteArray("\5\0\5\2", 4);
        QTest::newRow("socks, no name")
            << QByteArray("\5\1\0\5\1\0\3\0\0\x50", 10) << QByteArray("\5\0\5\2", 4);
        QTest::newRow("socks, address kind")
            << QByteArray("\5\1\0\5\1\0\2\0\0\0", 10) << QByteArray("\5\0\5\10", 4);
    }
    void badWordsEndWithAnAnswerAndReachNobody()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, answer);
        RawServer server(echo);
        const QByteArray port = QByteArray::number(server.port());
        words.replace("{p}", port);
        words.replace("{}", "127.0.0.1:" + port);
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())});
        Client client(bench, words);
        QTRY_VERIFY(client.isOver());
        QVERIFY2(client.heard.startsWith(answer), client.heard.left(100));
        QCOMPARE(server.connections, 0);
        QTRY_COMPARE(bench.proxy->connections(), 0);
        for (const EgressRecord &record : bench.records) {
            QVERIFY(!record.isAllowed);
            for (const QChar c : record.host + record.reason)
                QVERIFY(c.isPrint());
        }
    }

    void randomWordsReachNobody()
    {
        RawServer server(echo);
        const QByteArray port = QByteArray::number(server.port());
        EgressLimits limits;
        limits.headTime = 20ms; // For those that only seem to be incomplete.
        limits.partingTime = 20ms;
        limits.connections = 8;
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())}, limits);
        const QByteArray pieces[] = {
            "GET ", "CONNECT ", "http://", "127.0.0.1:1",       "127.0.0.2:" + port,       " HTTP/1.1",
            "\r\n", "\n",       "\r",      QByteArray(1, '\0'), "Host: 127.0.0.1:" + port, "\5\1",
            "@",    "\\"};
        QRandomGenerator random(11);
        for (int round = 0; round < 100; ++round) {
            QByteArray words;
            for (int piece = int(random.bounded(12)); piece >= 0; --piece)
                words += pieces[random.bounded(int(std::size(pieces)))];
            Client client(bench, words);
            if (round % 3 == 0) {
                QTRY_VERIFY(client.state() == QTcpSocket::ConnectedState || client.isOver());
                client.disconnectFromHost();
            }
            QTRY_VERIFY(client.isOver());
        }
        QTRY_COMPARE(bench.proxy->connections(), 0);
        QCOMPARE(server.connections, 0);
    }

    void aReaderWhoStopsStopsTheWriter()
    {
        qint64 written = 0;
        RawServer server([&written](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar != "go")
                return;
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket,
                             [&](qint64 count) { written += count; });
            socket.write(QByteArray(32 * 1024 * 1024, 'x'));
        });
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())});
        QTcpSocket client;
        client.setReadBufferSize(1024);
        client.connectToHost(QHostAddress::LocalHost, bench.port);
        client.write(connectTo("127.0.0.1", server.port()) + "go");
        // It ends when all the buffers on the way are full, the system's own among them.
        qint64 before = -1;
        QTRY_VERIFY(written > 0);
        while (written != before) {
            before = written;
            QTest::qWait(50);
        }
        QVERIFY2(written < 28 * 1024 * 1024, qPrintable(QString::number(written)));
        QByteArray all;
        client.setReadBufferSize(0);
        connect(&client, &QTcpSocket::readyRead, this, [&] { all += client.readAll(); });
        all += client.readAll();
        QTRY_COMPARE(all.count('x'), 32 * 1024 * 1024);
    }

    void noMoreConnectionsThanAllowedAreServedAtATime()
    {
        RawServer server(echo);
        EgressLimits limits;
        limits.connections = 2;
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())}, limits);
        Client first(bench, connectTo("127.0.0.1", server.port()) + "1");
        Client second(bench, connectTo("127.0.0.1", server.port()) + "2");
        QTRY_VERIFY(first.heard.endsWith('1') && second.heard.endsWith('2'));
        Client third(bench, connectTo("127.0.0.1", server.port()) + "3");
        QTRY_COMPARE(third.state(), QTcpSocket::ConnectedState); // In the system's queue.
        QTest::qWait(20);
        QCOMPARE(bench.proxy->connections(), 2);
        QCOMPARE(server.connections, 2);
        first.disconnectFromHost();
        QTRY_VERIFY(third.heard.endsWith('3'));
    }

    void whatCannotBeToldIsNotDone()
    {
        RawServer server(echo);
        EgressLimits limits;
        limits.records = 2;
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())}, limits);
        for (const char *host : {"a.example", "b.example", "c.example", "a.example"}) {
            Client client(bench, connectTo(host, 443));
            QTRY_VERIFY(client.isOver());
        }
        QCOMPARE(bench.records.size(), 2);
        Client client(bench, connectTo("127.0.0.1", server.port()));
        QTRY_VERIFY(client.isOver());
        QVERIFY(client.heard.startsWith("HTTP/1.1 403 "));
        QCOMPARE(server.connections, 0);
    }

    void idleConnectionsEnd()
    {
        RawServer server(echo);
        EgressLimits limits;
        limits.idleTime = 50ms;
        limits.headTime = 50ms;
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())}, limits);
        Client relaying(bench, connectTo("127.0.0.1", server.port()));
        Client silent(bench, "GET http");
        QTRY_VERIFY(relaying.isOver() && silent.isOver());
        QVERIFY(relaying.heard.contains("200"));
        QTRY_COMPARE(bench.proxy->connections(), 0);
    }

    void theEndOfTheProxyEndsAllConnections()
    {
        RawServer server(echo);
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port()), "silent.example"});
        Client relaying(bench, connectTo("127.0.0.1", server.port()) + "x");
        Client lookingUp(bench, connectTo("silent.example", 443));
        QTRY_VERIFY(relaying.heard.endsWith('x') && bench.names.asked.size() == 1);
        bench.proxy.reset();
        QTRY_VERIFY(relaying.isOver() && lookingUp.isOver());
        QTRY_COMPARE(server.hangUps, 1);
        Client late(bench);
        QTRY_COMPARE(late.error(), QTcpSocket::ConnectionRefusedError);
    }

    void theSystemsNameServiceIsAskedWithoutBlocking()
    {
        QObject receiver;
        std::optional<QStringList> found;
        systemLookUp()("localhost", &receiver, [&found](const QStringList &addresses) { found = addresses; });
        QVERIFY(!found);
        QTRY_VERIFY(found);
        QVERIFY(found->contains("127.0.0.1") || found->contains("::1"));
    }

    void curlIsServed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("plain") << QStringList{"--proxy", "http://127.0.0.1:%1"};
        QTest::newRow("CONNECT") << QStringList{"--proxy", "http://127.0.0.1:%1", "--proxytunnel"};
        QTest::newRow("socks5h") << QStringList{"--proxy", "socks5h://127.0.0.1:%1"};
        QTest::newRow("socks5") << QStringList{"--proxy", "socks5://127.0.0.1:%1"};
    }
    void curlIsServed()
    {
        const QString curl = QStandardPaths::findExecutable("curl");
        if (curl.isEmpty())
            QSKIP("curl is not installed");
        QFETCH(QStringList, options);
        RawServer server([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.endsWith("\r\n\r\nsent"))
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        ProxyBench bench({QString("127.0.0.1:%1").arg(server.port())});
        options[1] = options[1].arg(bench.port);
        const auto run = [&](const QString &url) {
            QProcess process;
            process.start(curl, QStringList{"-sS", "-q", "--noproxy", "", "-d", "sent", "-o", "-", "-w",
                                            "%{http_code} %{http_connect}"}
                                    + options + QStringList{url});
            if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
                process.kill();
            return process.readAll() + process.readAllStandardError();
        };
        const QByteArray good = run(server.url().toString());
        QVERIFY2(good.startsWith("ok200"), good);
        const QByteArray bad = run("http://127.0.0.2:" + QString::number(server.port()) + '/');
        QVERIFY2(!bad.startsWith("ok"), bad);
        QVERIFY2(bad.contains("403") || bad.contains("(97)") || bad.contains("not allowed"), bad);
        QCOMPARE(server.connections, 1);
    }
};

QTEST_GUILESS_MAIN(EgressProxyTest)
#include "tst_egress_proxy.moc"
