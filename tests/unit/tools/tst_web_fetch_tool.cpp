#include "core/net/curl_transport.h"
#include "core/tools/background_tasks.h"
#include "core/tools/fetch/web_fetch_tool.h"
#include "core/tools/file_ledger.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

/// Answers each path with the bytes it was given, and keeps what was asked.
class PageServer : public QTcpServer
{
public:
    PageServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
        });
    }

    void put(const QByteArray &path, const QByteArray &head, const QByteArray &body = {})
    {
        m_pages[path] = "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size())
                        + "\r\nConnection: close\r\n\r\n" + body;
    }
    QString url(const QString &path) const
    {
        return QString("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }

    QByteArrayList requests;

private:
    void answer(QTcpSocket &socket)
    {
        QByteArray &asked = m_asked[&socket];
        asked += socket.readAll();
        if (!asked.contains("\r\n\r\n"))
            return;
        requests.append(asked);
        const QByteArray page = m_pages.value(asked.split(' ').value(1));
        if (page.isEmpty())
            return; // Never answers.
        socket.write(page);
        socket.disconnectFromHost();
    }

    QHash<QByteArray, QByteArray> m_pages;
    QHash<QTcpSocket *, QByteArray> m_asked;
};

} // namespace

class WebFetchToolTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<PageServer>();
        m_root = *WorkspaceRoot::open(m_folder.path());
    }

    void refusesAddressesOfThisMachineAndNetwork_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("loopback") << "http://127.0.0.1/";
        QTest::newRow("name of loopback") << "http://localhost:8080/";
        QTest::newRow("metadata service") << "http://169.254.169.254/latest/meta-data/";
        QTest::newRow("hexadecimal") << "http://0x7f000001/";
        QTest::newRow("mapped") << "http://[::ffff:10.0.0.1]/";
        QTest::newRow("file") << "file:///etc/passwd";
        QTest::newRow("user name") << "http://user:secret@example.com/";
    }
    void refusesAddressesOfThisMachineAndNetwork()
    {
        QFETCH(QString, url);
        QVERIFY(!WebFetchTool(m_transport).prepare({{"url", url}, {"prompt", "x"}}));
    }

    void theAddressThatANameLeadsToIsJudgedWhenItIsDialled()
    {
        m_server->put("/", "200 OK\r\nContent-Type: text/plain", "secret");
        FetchGuard guard;
        guard.parse = anyUrl; // As if a public name led to loopback.
        const ToolResult result = fetch(WebFetchTool(m_transport, guard), m_server->url("/"));
        QCOMPARE(result.outcome, Outcome::Denied);
        QVERIFY(!result.text.contains("secret"));
        QVERIFY(m_server->requests.isEmpty());
    }

    void readsAPageAndMarksItAsData()
    {
        m_server->put("/page", "200 OK\r\nContent-Type: text/html; charset=iso-8859-1",
                      "<h1>Title</h1><p>caf\xe9 \x1b[31m<a href='next'>go</a><script>no()</script>");
        const ToolResult result = fetch(tool(), m_server->url("/page"));
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(result.details.value("result").toString(),
                 QString::fromUtf8("# Title\n\ncafé [go](%1)\n").arg(m_server->url("/next")));
        QVERIFY(result.text.contains("untrusted"));
        QVERIFY(result.text.contains("what is it"));
        QCOMPARE(result.details.value("code").toInt(), 200);
    }

    void sendsNothingThatTellsWhoWeAre()
    {
        m_server->put("/", "200 OK\r\nContent-Type: text/plain\r\nSet-Cookie: id=1", "x");
        fetch(tool(), m_server->url("/"));
        fetch(tool(), m_server->url("/"));
        QCOMPARE(m_server->requests.size(), 2);
        for (const QByteArray &request : m_server->requests) {
            QVERIFY(request.startsWith("GET / HTTP/1.1"));
            QVERIFY2(!request.toLower().contains("cookie") && !request.toLower().contains("authorization")
                         && !request.toLower().contains("referer"),
                     request);
        }
    }

    void followsRedirectsWithinTheHost()
    {
        m_server->put("/a", "302 Found\r\nLocation: b");
        m_server->put("/b", "301 Moved\r\nLocation: " + m_server->url("/c").toLatin1());
        m_server->put("/c", "200 OK\r\nContent-Type: application/json", "{\"here\": true}");
        const ToolResult result = fetch(tool(), m_server->url("/a"));
        QCOMPARE(result.details.value("result").toString(), QString("{\"here\": true}"));
        QCOMPARE(result.details.value("url").toString(), m_server->url("/c"));
    }

    void givesUpOnRedirectsWithoutEnd()
    {
        m_server->put("/loop", "302 Found\r\nLocation: /loop");
        const ToolResult result = fetch(tool(), m_server->url("/loop"));
        QCOMPARE(result.outcome, Outcome::Failed);
        QCOMPARE(m_server->requests.size(), 6);
    }

    void aRedirectToAnotherHostIsReportedAndNotFollowed()
    {
        PageServer other;
        other.put("/x", "200 OK\r\nContent-Type: text/plain", "other");
        m_server->put("/a", "302 Found\r\nLocation: " + other.url("/x").toLatin1());
        const ToolResult result = fetch(tool(), m_server->url("/a"));
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(result.details.value("redirectUrl").toString(), other.url("/x"));
        QVERIFY(result.text.contains(other.url("/x")));
        QVERIFY(other.requests.isEmpty());
    }

    void everyHopIsJudgedAgain()
    {
        m_server->put("/a", "302 Found\r\nLocation: file:///etc/passwd");
        m_server->put("/b", "302 Found\r\nLocation: /forbidden");
        FetchGuard guard;
        guard.parse = [](const QString &url) {
            if (url.endsWith("/forbidden") || url.startsWith("file"))
                return Result<QUrl>(Error{ErrorKind::Denied, "not there", {}});
            return anyUrl(url);
        };
        guard.mayDial = anyAddress;
        for (const char *path : {"/a", "/b"}) {
            const ToolResult result =
                fetch(WebFetchTool(m_transport, guard), m_server->url(QLatin1String(path)));
            QCOMPARE(result.outcome, Outcome::Denied);
        }
        QCOMPARE(m_server->requests.size(), 2);
    }

    void whatCannotBeReadIsRefused()
    {
        m_server->put("/image", "200 OK\r\nContent-Type: image/png", "\x89PNG");
        QVERIFY(fetch(tool(), m_server->url("/image")).text.contains("image/png"));
        m_server->put("/gone", "404 Not Found\r\nContent-Type: text/html", "<p>no");
        const ToolResult gone = fetch(tool(), m_server->url("/gone"));
        QCOMPARE(gone.outcome, Outcome::Failed);
        QVERIFY(gone.text.contains("404"));
        m_server->put("/large", "200 OK\r\nContent-Type: text/plain", QByteArray(6 * 1024 * 1024, 'x'));
        const ToolResult large = fetch(tool(), m_server->url("/large"));
        QCOMPARE(large.outcome, Outcome::Failed);
        QVERIFY2(large.text.contains("5 MB"), qPrintable(large.text.left(200)));
    }

    void longPagesComeInParts()
    {
        QByteArray body;
        for (int i = 0; i < 20'000; ++i)
            body += "line " + QByteArray::number(i) + '\n';
        m_server->put("/long", "200 OK\r\nContent-Type: text/plain", body);
        QString all;
        qint64 offset = 0;
        for (int part = 0; part < 20 && offset >= 0; ++part) {
            const ToolResult result = fetch(tool(), m_server->url("/long"), offset);
            QCOMPARE(result.outcome, Outcome::Ok);
            all += result.details.value("result").toString();
            offset = result.details.value("nextOffset").toInteger(-1);
        }
        QVERIFY(all == QString::fromLatin1(body));
        QVERIFY(m_server->requests.size() > 3);
    }

    void canBeInterrupted()
    {
        auto run = tool().prepare({{"url", m_server->url("/silent")}, {"prompt", "x"}});
        QVERIFY(run);
        std::optional<ToolResult> result;
        connect(run->get(), &ToolRun::finished, this, [&](const ToolResult &value) { result = value; });
        BackgroundTasks tasks;
        (*run)->start({m_root, m_ledger, tasks});
        QTRY_COMPARE(m_server->requests.size(), 1);
        (*run)->interrupt();
        QVERIFY(!result);
        QTRY_VERIFY(result);
        QCOMPARE(result->outcome, Outcome::Interrupted);
    }

    void declaresTheAddress()
    {
        const auto run = tool().prepare({{"url", "http://127.0.0.1/a b"}, {"prompt", "x"}});
        QVERIFY(run);
        QCOMPARE((*run)->access().urls, (QStringList{"http://127.0.0.1/a%20b"}));
    }

private:
    static Result<QUrl> anyUrl(const QString &url) { return QUrl(url); }
    static bool anyAddress(const QString &, quint16) { return true; }
    WebFetchTool tool() { return WebFetchTool(m_transport, {anyUrl, anyAddress}); }

    ToolResult fetch(const WebFetchTool &tool, const QString &url, qint64 offset = 0)
    {
        auto run = tool.prepare({{"url", url}, {"prompt", "what is it"}, {"offset", offset}});
        if (!run)
            return {Outcome::Unknown, run.error().message};
        std::optional<ToolResult> result;
        connect(run->get(), &ToolRun::finished, this, [&](const ToolResult &value) { result = value; });
        BackgroundTasks tasks;
        (*run)->start({m_root, m_ledger, tasks});
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            qWarning("the fetch did not finish");
        return result.value_or(ToolResult{Outcome::Unknown, {}});
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const WorkspaceRoot> m_root;
    FileLedger m_ledger;
    CurlTransport m_transport;
    std::unique_ptr<PageServer> m_server;
};

QTEST_GUILESS_MAIN(WebFetchToolTest)
#include "tst_web_fetch_tool.moc"
