#include "core/policy/url_boundary.h"

#include <QTest>

using namespace paddock;

class UrlBoundaryTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyPublicPlainAddressesPass_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("passes");
        for (const char *url :
             {"https://doc.qt.io/qt-6/", "http://example.com", "HTTPS://Doc.Qt.io:443/x?q=127.0.0.1#a",
              "https://8.8.8.8/", "https://[2606:4700::1111]/", "https://medium.com/@user/x",
              "https://x.org/?mail=a@b.c", "https://xn--pythn-mua.example/", "http://172.32.0.1/"})
            QTest::newRow(url) << QString::fromUtf8(url) << true;
        for (const char *url : {"http://127.0.0.1/",
                                "http://127.1/",
                                "http://0x7f.1/",
                                "http://2130706433/",
                                "http://0177.0.0.1/",
                                "http://0/",
                                "http://localhost/",
                                "http://a.localhost/",
                                "http://[::1]/",
                                "http://[::ffff:10.0.0.1]/",
                                "http://[64:ff9b::7f00:1]/",
                                "http://[2002:7f00:1::]/",
                                "http://[fe80::1%25eth0]/",
                                "http://[fd00::1]/",
                                "http://[::27.0.0.1]/",
                                "http://[6:ff9b::7f00:1]/",
                                "http://[64:ff9b::1:0:808:808]/",
                                "http://[2606:4700::5efe:10.0.0.1]/",
                                "http://[2001:10::1]/",
                                "http://168.63.129.16/",
                                "http://[::]/",
                                "http://10.1.2.3/",
                                "http://172.16.0.1/",
                                "http://192.168.0.1./",
                                "http://169.254.169.254/",
                                "http://100.64.0.1/",
                                "http://224.0.0.1/",
                                "http://metadata.google.internal/",
                                "http://printer/",
                                "http://127.0.0.1.nip.io/",
                                "ftp://x.org/",
                                "file:///etc/passwd",
                                "//x.org/",
                                "x.org",
                                "http://",
                                "https://a@b.org/",
                                "https://a.org\\@b.org/",
                                "https://a.org#@b.org/",
                                "https://a b.org/",
                                "https://a.org\n/",
                                "https://a..b.org/",
                                "https://a.org\u3002b.org/",
                                "https://999.1.1.1.1/",
                                "javascript:alert(1)",
                                "https://a.org:99999999/"})
            QTest::newRow(url) << QString::fromUtf8(url) << false;
    }
    void onlyPublicPlainAddressesPass()
    {
        QFETCH(QString, url);
        QFETCH(bool, passes);
        const Objections objections = UrlBoundary::examine(url);
        QCOMPARE(objections.isEmpty(), passes);
        if (!passes) {
            QCOMPARE(objections.first().weight, Objection::Weight::Deny);
            QCOMPARE(objections.first().rule, QStringLiteral("url-boundary"));
        }
    }
};

QTEST_GUILESS_MAIN(UrlBoundaryTest)
#include "tst_url_boundary.moc"
