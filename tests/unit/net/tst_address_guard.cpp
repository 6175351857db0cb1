#include "core/net/address_guard.h"

#include <QTest>

using namespace paddock;

class AddressGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOnThisMachineIsKnownByItsName()
    {
        for (const char *host : {"localhost", "LOCALHOST.", "models.localhost", "127.0.0.1", "127.8.8.8",
                                 "0x7f.1", "0.0.0.0", "::1", "[::1]", "::", "::ffff:127.0.0.1"})
            QVERIFY2(isThisMachine(QLatin1String(host)), host);
        for (const char *host : {"", "localhost.example.org", "notlocalhost", "128.0.0.1", "192.168.1.1",
                                 "model.local", "::2", "127.0.0.1.example.org"})
            QVERIFY2(!isThisMachine(QLatin1String(host)), host);
    }

    void onlyPublicAddressesArePublic_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *address : {"8.8.8.8",
                                    "93.184.216.34",
                                    "1.1.1.1",
                                    "9.255.255.255",
                                    "11.0.0.0",
                                    "100.63.255.255",
                                    "100.128.0.0",
                                    "126.255.255.255",
                                    "128.0.0.0",
                                    "169.253.255.255",
                                    "172.15.255.255",
                                    "172.32.0.0",
                                    "192.167.255.255",
                                    "192.169.0.0",
                                    "198.17.255.255",
                                    "198.20.0.0",
                                    "223.255.255.255",
                                    "2606:4700:4700::1111",
                                    "2a00:1450:4001:82a::200e",
                                    "2001:4860:4860::8888",
                                    "::ffff:8.8.8.8",
                                    "2002:808:808::1",
                                    "64:ff9b::808:808"})
            QTest::newRow(address) << true;
        for (const char *address : {"0.0.0.0",
                                    "0.1.2.3",
                                    "10.0.0.1",
                                    "10.255.255.255",
                                    "100.64.0.1",
                                    "100.100.100.200",
                                    "127.0.0.1",
                                    "127.255.255.254",
                                    "168.63.129.16",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.0.0.170",
                                    "192.0.2.1",
                                    "192.88.99.1",
                                    "192.168.1.1",
                                    "198.18.0.1",
                                    "198.19.255.255",
                                    "198.51.100.7",
                                    "203.0.113.9",
                                    "224.0.0.251",
                                    "239.255.255.250",
                                    "240.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "::127.0.0.1",
                                    "::8.8.8.8",
                                    "::ffff:127.0.0.1",
                                    "::ffff:a9fe:a9fe",
                                    "::ffff:0:127.0.0.1",
                                    "64:ff9b::7f00:1",
                                    "64:ff9b::a9fe:a9fe",
                                    "64:ff9b:1::1",
                                    "100::1",
                                    "2001::1",
                                    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                                    "2001:db8::1",
                                    "2001:10::1",
                                    "2002:7f00:1::",
                                    "2002:c0a8:101::1",
                                    "2606:4700::200:5efe:10.0.0.1",
                                    "2606:4700::5efe:127.0.0.1",
                                    "3fff::1",
                                    "fc00::1",
                                    "fd00:ec2::254",
                                    "fe80::1",
                                    "fe80::1%eth0",
                                    "fec0::1",
                                    "ff02::1",
                                    "",
                                    "127.1",
                                    "localhost",
                                    "[::1]"})
            QTest::newRow(address[0] ? address : "(nothing)") << false;
    }
    void onlyPublicAddressesArePublic()
    {
        QFETCH(bool, isPublic);
        QString address = QString::fromLatin1(QTest::currentDataTag());
        if (address == QLatin1String("(nothing)"))
            address.clear();
        QCOMPARE(isPublicAddress(address), isPublic);
    }

    void numbersAreReadAsResolversReadThem_data()
    {
        QTest::addColumn<QString>("address");
        const auto row = [](const char *host, const char *address) {
            QTest::newRow(host) << QString::fromLatin1(address);
        };
        row("2130706433", "127.0.0.1");
        row("0x7f000001", "127.0.0.1");
        row("017700000001", "127.0.0.1");
        row("0x7f.1", "127.0.0.1");
        row("0177.0.0.1", "127.0.0.1");
        row("127.1", "127.0.0.1");
        row("127.0.1", "127.0.0.1");
        row("0", "0.0.0.0");
        row("169.254.169.254.", "169.254.169.254");
        row("0xA9.0xFE.0251.254", "169.254.169.254");
        row("8.8.2056", "8.8.8.8");
        row("[::1]", "::1");
        row("fd00:ec2::254", "fd00:ec2::254");
        // Numbers that no reader should take for a name.
        row("256.0.0.1", "0.0.0.0");
        row("1.2.3.4.5", "0.0.0.0");
        row("08.8.8.8", "0.0.0.0");
        row("4294967296", "0.0.0.0");
        row("foo.0x7f", "0.0.0.0");
        row("foo.1", "0.0.0.0");
        // Names.
        row("example.com", "");
        row("1.example.com", "");
        row("0x7f.com", "");
        row("1password.com.", "");
    }
    void numbersAreReadAsResolversReadThem()
    {
        QFETCH(QString, address);
        QCOMPARE(numericHost(QString::fromLatin1(QTest::currentDataTag())).value_or(QString()), address);
    }

    void addressesThatCouldBeReadInTwoWaysAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        const auto refused = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << ErrorKind::Invalid;
        };
        const auto denied = [](const char *text) {
            QTest::newRow(text) << QString::fromLatin1(text) << ErrorKind::Denied;
        };
        refused("file", QStringLiteral("file:///etc/passwd"));
        refused("FILE", QStringLiteral("FILE:///etc/passwd"));
        refused("gopher", QStringLiteral("gopher://127.0.0.1:70/_x"));
        refused("ftp", QStringLiteral("ftp://example.com/"));
        refused("data", QStringLiteral("data:text/html,<script>1</script>"));
        refused("javascript", QStringLiteral("javascript:alert(1)"));
        refused("no scheme", QStringLiteral("//169.254.169.254/"));
        refused("no host", QStringLiteral("http://"));
        refused("no host but a port", QStringLiteral("http://:80/"));
        refused("one slash", QStringLiteral("http:/example.com/"));
        refused("user", QStringLiteral("http://docs.python.org@127.0.0.1/"));
        refused("user and password", QStringLiteral("https://a:b@example.com/"));
        refused("NUL",
                QStringLiteral("https://evil.example") + QChar(u'\0') + QStringLiteral(".docs.python.org/"));
        refused("backslash", QStringLiteral("https://docs.python.org\\@evil.example/"));
        refused("at behind hash", QStringLiteral("https://docs.python.org#@evil.example:80@127.0.0.1/"));
        refused("line break", QStringLiteral("https://docs.python.org\r\nHost: evil.example/"));
        refused("tab", QStringLiteral("https://docs.python.org/\ta"));
        refused("space in front", QStringLiteral(" https://docs.python.org/"));
        refused("wide full stop", QStringLiteral("http://127.0.0.1\uff0e/"));
        refused("ideographic full stop", QStringLiteral("https://docs.python.org\u3002evil.example/"));
        refused("percent in the host", QStringLiteral("http://127%2e0.0.1/"));
        refused("zone", QStringLiteral("http://[fe80::1%25eth0]/"));
        refused("empty label", QStringLiteral("http://a..example.com/"));
        refused("leading dot", QStringLiteral("http://.example.com/"));
        refused("zero-width space", QStringLiteral("http://exam\u200bple.com/"));
        refused("soft hyphen", QStringLiteral("http://exam\u00adple.com/"));
        refused("right-to-left override", QStringLiteral("http://example.com/\u202egpj.exe"));
        refused("port 0", QStringLiteral("http://example.com:0/"));
        refused("port 65536", QStringLiteral("http://example.com:65536/"));
        refused("port of letters", QStringLiteral("http://example.com:http/"));
        for (const char *text : {"http://169.254.169.254/latest/meta-data/",
                                 "http://127.0.0.1:8080/",
                                 "http://localhost:1/",
                                 "http://LOCALHOST./",
                                 "http://[::1]:80/",
                                 "http://2130706433/",
                                 "http://0x7f.1/",
                                 "http://0177.0.0.1/",
                                 "http://127.1:80/",
                                 "http://0:80/",
                                 "http://[::ffff:127.0.0.1]/",
                                 "http://[::ffff:a9fe:a9fe]/",
                                 "http://192.168.1.1/",
                                 "http://10.0.0.5/admin",
                                 "http://metadata.google.internal/",
                                 "http://169.254.169.254./",
                                 "http://[fd00:ec2::254]/",
                                 "http://100.100.100.200/",
                                 "http://localhost.localdomain/",
                                 "http://app.localhost:3000/",
                                 "http://router/",
                                 "http://printer.local/",
                                 "http://256.256.256.256/"})
            denied(text);
    }
    void addressesThatCouldBeReadInTwoWaysAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(ErrorKind, kind);
        const Result<QUrl> url = parseFetchUrl(text);
        QVERIFY2(!url, qPrintable(url ? url->toString() : QString()));
        QCOMPARE(url.error().kind, kind);
        QVERIFY(!url.error().message.isEmpty());
    }

    void ordinaryAddressesPass_data()
    {
        QTest::addColumn<QString>("reads");
        const auto row = [](const char *text, const char *reads) {
            QTest::newRow(text) << QString::fromUtf8(reads);
        };
        row("https://docs.python.org/3/library/os.html", "https://docs.python.org/3/library/os.html");
        row("HTTPS://Docs.Python.ORG/3/", "https://docs.python.org/3/");
        row("http://example.com", "http://example.com");
        row("https://example.com:8443/x?q=a%20b&c=@d#part", "https://example.com:8443/x?q=a%20b&c=@d#part");
        row("https://en.wikipedia.org/wiki/C%2B%2B", "https://en.wikipedia.org/wiki/C%2B%2B");
        row("https://8.8.8.8/", "https://8.8.8.8/");
        row("http://134744072/", "http://8.8.8.8/");
        row("https://[2606:4700:4700::1111]/dns", "https://[2606:4700:4700::1111]/dns");
        row("https://b\xC3\xBC"
            "cher.example/",
            "https://xn--bcher-kva.example/");
        row("https://medium.com/@somebody/a-post", "https://medium.com/@somebody/a-post");
    }
    void ordinaryAddressesPass()
    {
        QFETCH(QString, reads);
        const Result<QUrl> url = parseFetchUrl(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(url.has_value(), qPrintable(url ? QString() : url.error().message));
        QCOMPARE(QString::fromLatin1(url->toEncoded()), reads);
    }
};

QTEST_GUILESS_MAIN(AddressGuardTest)
#include "tst_address_guard.moc"
