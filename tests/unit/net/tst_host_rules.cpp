#include "core/net/egress_address.h"
#include "core/net/host_rules.h"

#include <QTest>

using namespace paddock;

class HostRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void aHostIsReadInOneSpelling_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << "docs.python.org"
                               << "docs.python.org";
        QTest::newRow("capitals") << "Docs.PYTHON.org"
                                  << "docs.python.org";
        QTest::newRow("final dot") << "docs.python.org."
                                   << "docs.python.org";
        QTest::newRow("umlaut") << QStringLiteral("b\u00fccher.example") << "xn--bcher-kva.example";
        QTest::newRow("punycode") << "XN--bcher-kva.example"
                                  << "xn--bcher-kva.example";
        QTest::newRow("underscore") << "a_b.example.org"
                                    << "a_b.example.org";
        QTest::newRow("IPv4") << "93.184.216.34"
                              << "93.184.216.34";
        QTest::newRow("IPv6") << "[2606:2800:0::1]"
                              << "2606:2800::1";
        QTest::newRow("bare IPv6") << "2606:2800::1"
                                   << "2606:2800::1";
        QTest::newRow("mapped") << "::ffff:127.0.0.1"
                                << "127.0.0.1";
        QTest::newRow("mapped, hexadecimal") << "[::ffff:7f00:1]"
                                             << "127.0.0.1";
    }
    void aHostIsReadInOneSpelling()
    {
        QFETCH(QString, written);
        const Result<QString> host = HostRules::properHost(written);
        QVERIFY2(host, qPrintable(host ? QString() : host.error().message));
        QTEST(*host, "read");
    }

    void whatTwoReadersCouldReadDifferentlyIsNoHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("empty") << "";
        QTest::newRow("dot") << ".";
        QTest::newRow("NUL") << QString::fromLatin1("evil.example\0.example.org", 25);
        QTest::newRow("line feed") << "a.example\nb.example";
        QTest::newRow("carriage return") << "a.example\r";
        QTest::newRow("blank") << "a .example";
        QTest::newRow("no-break space") << QStringLiteral("a\u00a0.example");
        QTest::newRow("escape") << "a\x1b.example";
        QTest::newRow("C1 control") << QStringLiteral("a\u0085.example");
        QTest::newRow("backslash") << "evil.example\\.example.org";
        QTest::newRow("percent") << "evil.example%00.example.org";
        QTest::newRow("user name") << "example.org@evil.example";
        QTest::newRow("user name and password") << "example.org:x@evil.example";
        QTest::newRow("path") << "evil.example/.example.org";
        QTest::newRow("question") << "evil.example?.example.org";
        QTest::newRow("fragment") << "evil.example#.example.org";
        QTest::newRow("port in the host") << "example.org:80";
        QTest::newRow("two dots") << "a..example";
        QTest::newRow("first dot") << ".example.org";
        QTest::newRow("two final dots") << "example.org..";
        QTest::newRow("ideographic dot") << QStringLiteral("evil\u3002example");
        QTest::newRow("full-width dot") << QStringLiteral("evil\uff0eexample");
        QTest::newRow("half-width dot") << QStringLiteral("evil\uff61example");
        QTest::newRow("one dot leader") << QStringLiteral("evil\u2024example");
        QTest::newRow("zero width") << QStringLiteral("ex\u200bample.org");
        QTest::newRow("soft hyphen") << QStringLiteral("ex\u00adample.org");
        QTest::newRow("override") << QStringLiteral("\u202eexample.org");
        QTest::newRow("byte order mark") << QStringLiteral("\ufeffexample.org");
        QTest::newRow("no UTF-8") << QString::fromUtf8("ex\xff\xfe.org");
        QTest::newRow("hyphen first") << "-a.example";
        QTest::newRow("long label") << QString(64, 'a') + ".example";
        QTest::newRow("long name") << QString("abcdefg.").repeated(40) + "example";
        QTest::newRow("bad punycode") << "xn--\x7f.example";
        QTest::newRow("number") << "2130706433";
        QTest::newRow("octal") << "0177.0.0.1";
        QTest::newRow("hexadecimal") << "0x7f000001";
        QTest::newRow("hexadecimal part") << "0x7f.0.0.1";
        QTest::newRow("short") << "127.1";
        QTest::newRow("leading zero") << "127.0.0.01";
        QTest::newRow("five parts") << "1.2.3.4.5";
        QTest::newRow("over 255") << "1.2.3.256";
        QTest::newRow("full-width digits") << QStringLiteral("\uff11\uff12\uff17.1");
        QTest::newRow("zone") << "[fe80::1%eth0]";
        QTest::newRow("open bracket") << "[::1";
        QTest::newRow("bracketed name") << "[example.org]";
        QTest::newRow("star") << "*.example.org";
    }
    void whatTwoReadersCouldReadDifferentlyIsNoHost()
    {
        QFETCH(QString, host);
        const Result<QString> read = HostRules::properHost(host);
        QVERIFY2(!read, qPrintable(read ? *read : QString()));
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        for (const QChar c : read.error().message)
            QVERIFY2(c.isPrint(), qPrintable(read.error().message));
        // The same through a list that would allow any ending of it.
        const HostVerdict verdict = HostRules::parse({"*.example.org", "example.org"})->judge(host, 443);
        QVERIFY(!verdict.isAllowed);
        QVERIFY(verdict.host.isEmpty());
    }

    void anEntryThatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *text : {"",
                                 "*",
                                 "*.*",
                                 "*.org",
                                 "*.",
                                 "a.*.example",
                                 "*example.org",
                                 "https://example.org",
                                 "example.org/x",
                                 "100.100.100.200:80",
                                 "[fd00:ec2::254]:80",
                                 "example.org:0",
                                 "example.org:65536",
                                 "example.org:",
                                 "example.org:https",
                                 "example.org:-1",
                                 "user@example.org",
                                 "localhost",
                                 "127.0.0.1",
                                 "*.localhost:80",
                                 "*.internal",
                                 "intranet",
                                 "169.254.169.254:80",
                                 "[fe80::1]:80",
                                 "0.0.0.0:80",
                                 "224.0.0.1:80",
                                 "[ff02::1]:80",
                                 "[::]:80",
                                 "255.255.255.255:80",
                                 "0177.0.0.1:80",
                                 "*.127.0.0.1:80",
                                 "[::ffff:169.254.169.254]:80",
                                 "exa mple.org"})
            QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
    }
    void anEntryThatCannotBeReadIsNamed()
    {
        QFETCH(QString, entry);
        const Result<HostRules> rules = HostRules::parse({"example.org", entry});
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, ErrorKind::Invalid);
        QVERIFY2(rules.error().message.contains('"' + entry + "\" in sandbox.allowedHosts"),
                 qPrintable(rules.error().message));
    }

    void onlyWhatIsListedIsAllowed_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("listed") << "docs.python.org"
                                << "docs.python.org" << 443 << true;
        QTest::newRow("plain port") << "docs.python.org"
                                    << "docs.python.org" << 80 << true;
        QTest::newRow("other port") << "docs.python.org"
                                    << "docs.python.org" << 22 << false;
        QTest::newRow("named port") << "docs.python.org:22"
                                    << "docs.python.org" << 22 << true;
        QTest::newRow("named port only") << "docs.python.org:22"
                                         << "docs.python.org" << 443 << false;
        QTest::newRow("capitals and dot") << "Docs.Python.org"
                                          << "DOCS.python.org." << 443 << true;
        QTest::newRow("other host") << "docs.python.org"
                                    << "python.org" << 443 << false;
        QTest::newRow("below") << "python.org"
                               << "docs.python.org" << 443 << false;
        QTest::newRow("beginning") << "docs.python.org"
                                   << "docs.python.org.evil.example" << 443 << false;
        QTest::newRow("ending") << "python.org"
                                << "evilpython.org" << 443 << false;
        QTest::newRow("suffix") << "*.example.org"
                                << "a.example.org" << 443 << true;
        QTest::newRow("deep suffix") << "*.example.org"
                                     << "a.b.example.org" << 443 << true;
        QTest::newRow("bare suffix") << "*.example.org"
                                     << "example.org" << 443 << false;
        QTest::newRow("no label") << "*.example.org"
                                  << "evilexample.org" << 443 << false;
        QTest::newRow("suffix, dot first") << "*.example.org"
                                           << ".example.org" << 443 << false;
        QTest::newRow("suffix port") << "*.example.org:8443"
                                     << "a.example.org" << 8443 << true;
        QTest::newRow("punycode") << QStringLiteral("b\u00fccher.example") << "xn--bcher-kva.example" << 443
                                  << true;
        QTest::newRow("address") << "93.184.216.34"
                                 << "93.184.216.34" << 443 << true;
        QTest::newRow("IPv6") << "[2606:2800::1]:8443"
                              << "2606:2800:0:0::1" << 8443 << true;
        QTest::newRow("localhost") << "localhost:8080"
                                   << "LOCALHOST." << 8080 << true;
        QTest::newRow("localhost, other port") << "localhost:8080"
                                               << "localhost" << 443 << false;
        QTest::newRow("localhost is no number") << "localhost:8080"
                                                << "127.0.0.1" << 8080 << false;
        QTest::newRow("mapped") << "127.0.0.1:8080"
                                << "::ffff:127.0.0.1" << 8080 << true;
        QTest::newRow("port 0") << "example.org"
                                << "example.org" << 0 << false;
        QTest::newRow("no port") << "example.org"
                                 << "example.org" << -1 << false;
        QTest::newRow("large port") << "example.org"
                                    << "example.org" << 65536 + 443 << false;
    }
    void onlyWhatIsListedIsAllowed()
    {
        QFETCH(QString, rule);
        QFETCH(QString, host);
        QFETCH(int, port);
        const Result<HostRules> rules = HostRules::parse({"unrelated.example", rule});
        QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().message));
        const HostVerdict verdict = rules->judge(host, port);
        QTEST(verdict.isAllowed, "allowed");
        QCOMPARE(verdict.rule, verdict.isAllowed ? rule : QString());
        QVERIFY(!verdict.reason.isEmpty());
        QVERIFY(!HostRules().judge(host, port).isAllowed);
    }

    void aRefusalNamesTheHostAndTheSetting()
    {
        const QString reason = HostRules().judge("Evil.example", 443).reason;
        QVERIFY2(reason.contains("evil.example:443") && reason.contains("sandbox.allowedHosts"),
                 qPrintable(reason));
    }

    void onlyAListedLocalHostLeadsToThisNetwork_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("dialled");
        QTest::newRow("public") << "example.org:80"
                                << "example.org"
                                << QStringList{"127.0.0.1", "93.184.216.34", "10.0.0.1", "::1",
                                               "2606:2800::1"}
                                << QStringList{"93.184.216.34", "2606:2800::1"};
        QTest::newRow("embedded") << "example.org:80"
                                  << "example.org"
                                  << QStringList{"::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::1",
                                                 "::127.0.0.1",      "64:ff9b::a00:1",  "fd00::1",
                                                 "100.64.0.1"}
                                  << QStringList{};
        QTest::newRow("metadata") << "example.org:80"
                                  << "example.org"
                                  << QStringList{"169.254.169.254", "fe80::1", "fd00:ec2::254"}
                                  << QStringList{};
        QTest::newRow("localhost") << "localhost:80"
                                   << "localhost"
                                   << QStringList{"127.0.0.1", "::1", "10.0.0.1", "169.254.169.254"}
                                   << QStringList{"127.0.0.1", "::1"};
        QTest::newRow("name of the network")
            << "build.internal:80"
            << "build.internal"
            << QStringList{"10.0.0.1", "192.168.1.1", "172.16.0.1", "fd00::1",   "169.254.169.254",
                           "fe80::1",  "224.0.0.1",   "0.0.0.0",    "172.32.0.1"}
            << QStringList{"10.0.0.1", "192.168.1.1", "172.16.0.1", "fd00::1", "172.32.0.1"};
        QTest::newRow("number") << "127.0.0.1:80"
                                << "127.0.0.1" << QStringList{"127.0.0.2", "127.0.0.1"}
                                << QStringList{"127.0.0.1"};
        QTest::newRow("own public address")
            << "example.org:80"
            << "example.org"
            << QStringList{"93.184.216.99", "::ffff:93.184.216.99", "2002:5db8:d863::1", "64:ff9b::5db8:d863",
                           "2606:2800::99"}
            << QStringList{};
    }
    void onlyAListedLocalHostLeadsToThisNetwork()
    {
        QFETCH(QString, rule);
        QFETCH(QString, host);
        QFETCH(QStringList, addresses);
        const HostVerdict verdict = HostRules::parse({rule})->judge(host, 80);
        QVERIFY(verdict.isAllowed);
        QTEST(dialable(verdict, addresses, {"10.0.0.1", "93.184.216.99", "2606:2800::99"}), "dialled");
    }

    void noAddressOfARefusedHostIsDialled()
    {
        QVERIFY(dialable(HostRules().judge("example.org", 443), {"93.184.216.34"}, {}).isEmpty());
    }

    void ownAddressesHoldLoopback() { QVERIFY(interfaceAddresses().contains("127.0.0.1")); }
};

QTEST_GUILESS_MAIN(HostRulesTest)
#include "tst_host_rules.moc"
