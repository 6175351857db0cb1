#include "core/net/curl_transport.h"
#include "tests/unit/net/exchange_record.h"
#include "tests/unit/net/raw_server.h"

#include <QTest>

#include <dlfcn.h>
#include <netdb.h>

#include <atomic>
#include <semaphore>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

std::binary_semaphore slowAnswer{0};
std::atomic<int> slowLookUps{0};
std::atomic<int> slowAnswers{0};
std::atomic<int> rebindings{0};

} // namespace

/// This program's own name service: what libcurl asks when it looks up a name. Everything else is real.
extern "C" __attribute__((visibility("default"))) int getaddrinfo(const char *node, const char *service,
                                                                  const addrinfo *hints, addrinfo **result)
{
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const QByteArray name(node);
    if (name == "missing.test")
        return EAI_NONAME;
    if (name == "slow.test") {
        ++slowLookUps;
        slowAnswer.acquire();
        ++slowAnswers;
        return real("127.0.0.1", service, hints, result);
    }
    if (name == "rebind.test")
        return real(rebindings++ == 0 ? "127.0.0.2" : "127.0.0.1", service, hints, result);
    if (name == "two-answers.test") {
        addrinfo *second = nullptr;
        if (const int trouble = real("127.0.0.1", service, hints, &second))
            return trouble;
        if (const int trouble = real("127.0.0.2", service, hints, result)) {
            freeaddrinfo(second);
            return trouble;
        }
        addrinfo *last = *result;
        while (last->ai_next)
            last = last->ai_next;
        last->ai_next = second;
        return 0;
    }
    return real(node, service, hints, result);
}

class CurlLookUpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    }

    void aNameThatIsNotFoundIsNamed()
    {
        CurlTransport transport;
        ExchangeRecord record(transport, get(QStringLiteral("missing.test"), 80));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Network);
        QVERIFY(record.error().message.contains(QStringLiteral("missing.test")));
    }

    void hangingUpDoesNotWaitForTheNameService()
    {
        const int before = slowLookUps;
        auto transport = std::make_unique<CurlTransport>();
        auto record = std::make_unique<ExchangeRecord>(*transport, get(QStringLiteral("slow.test"), 80));
        QTRY_COMPARE(slowLookUps.load(), before + 1);
        // The look-up can only end when this test lets it: with a wait inside, the test would hang here.
        record.reset();
        transport.reset();
        endSlowLookUp();
    }

    void aSlowNameServiceEndsWithTheConnectTimeout()
    {
        CurlTransport transport;
        HttpRequest request = get(QStringLiteral("slow.test"), 80);
        request.connectTimeout = 150ms;
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Timeout);
        endSlowLookUp();
    }

    void noAddressOfANameIsDialledUnasked()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        CurlTransport transport;
        HttpRequest request = get(QStringLiteral("two-answers.test"), server.port());
        QStringList asked;
        request.mayDial = [&asked](const QString &address, quint16) {
            asked.append(address);
            return address == QLatin1String("127.0.0.2"); // where nothing listens
        };
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QCOMPARE(record.error().kind, ErrorKind::Denied);
        QCOMPARE(asked, (QStringList{QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1")}));
        QCOMPARE(server.connections, 0);
    }

    void aNameThatChangesItsMeaningIsJudgedAnew()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        QStringList asked;
        const auto mayDial = [&asked](const QString &address, quint16) {
            asked.append(address);
            return address == QLatin1String("127.0.0.2"); // where nothing listens
        };
        for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Denied}) {
            CurlTransport transport; // its own, so that no look-up is remembered
            HttpRequest request = get(QStringLiteral("rebind.test"), server.port());
            request.mayDial = mayDial;
            ExchangeRecord record(transport, std::move(request));
            QTRY_VERIFY(record.isFinished());
            QCOMPARE(record.error().kind, kind);
        }
        QCOMPARE(asked, (QStringList{QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1")}));
        QCOMPARE(server.connections, 0);
    }

    void anAddressThatMayBeDialledIsReachedPastOneThatMayNot()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &soFar) {
            if (soFar.contains("\r\n\r\n"))
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        CurlTransport transport;
        HttpRequest request = get(QStringLiteral("two-answers.test"), server.port());
        request.mayDial = [](const QString &address, quint16) {
            return address == QLatin1String("127.0.0.1");
        };
        ExchangeRecord record(transport, std::move(request));
        QTRY_VERIFY(record.isFinished());
        QVERIFY2(record.succeeded(), qPrintable(record.error().message));
        QCOMPARE(record.body, QByteArray("ok"));
    }

private:
    static void endSlowLookUp()
    {
        const int before = slowAnswers;
        slowAnswer.release();
        QTRY_COMPARE(slowAnswers.load(), before + 1); // or the next test's look-up could take this release
    }

    static HttpRequest get(const QString &host, quint16 port)
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("http://%1:%2/").arg(host).arg(port));
        return request;
    }
};

QTEST_GUILESS_MAIN(CurlLookUpTest)
#include "tst_curl_look_up.moc"
