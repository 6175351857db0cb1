#include "core/base/secret_mask.h"

#include <QRandomGenerator>
#include <QTest>

using namespace paddock;

namespace {

/// Text as random as a credential, the same in every run. Made here, so that no scanner takes this file for a leak.
QString filler(int size,
               const QString &letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
{
    QRandomGenerator random(42);
    QString text;
    while (text.size() < size)
        text += letters[random.bounded(letters.size())];
    return text;
}

QString upper(int size)
{
    return filler(size, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
}

QString hex(int size)
{
    return filler(size, "0123456789abcdef");
}

QString pem(const QString &title, const QString &lineEnd)
{
    QStringList lines{"-----BEGIN " + title + "-----"};
    const QString body = filler(500);
    for (int at = 0; at < body.size(); at += 64)
        lines.append(body.mid(at, 64));
    lines.append("-----END " + title + "-----");
    return lines.join(lineEnd);
}

QString fed(SecretMaskStream &stream, const QString &text, int pieceSize)
{
    QString shown;
    for (int at = 0; at < text.size(); at += pieceSize)
        shown += stream.feed(text.mid(at, pieceSize));
    return shown + stream.finish();
}

} // namespace

class SecretMaskTest : public QObject
{
    Q_OBJECT

private slots:
    void credentialsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto token = [](const char *row, const QString &text, const QString &name) {
            QTest::newRow(row) << "a=" + text + ",\n"
                               << "a=[masked: " + name + "],\n";
        };
        token("AWS", "AKIA" + upper(16), "AWS access key");
        token("AWS, temporary", "ASIA" + upper(16), "AWS access key");
        token("GitHub", "ghp_" + filler(36), "GitHub token");
        token("GitHub, app", "ghs_" + filler(36), "GitHub token");
        token("GitHub, fine", "github_pat_" + filler(22) + '_' + filler(59), "GitHub token");
        token("GitLab", "glpat-" + filler(20), "GitLab token");
        token("Slack", "xoxb-1234567891-9876543210-" + filler(24), "Slack token");
        token("npm", "npm_" + filler(36), "npm token");
        token("PyPI", "pypi-AgEIcHlwaS5vcmc" + filler(80), "PyPI token");
        token("Google", "AIza" + filler(35), "Google API key");
        token("Stripe", "sk_live_" + filler(24), "Stripe key");
        token("Anthropic", "sk-ant-api03-" + filler(93) + "AA", "Anthropic key");
        token("OpenAI", "sk-proj-" + filler(120), "OpenAI key");
        token("OpenAI, old", "sk-" + filler(48), "OpenAI key");
        token("Hugging Face", "hf_" + filler(34), "Hugging Face token");
        token("SendGrid", "SG." + filler(22) + '.' + filler(43), "SendGrid key");
        token("age", "AGE-SECRET-KEY-1" + upper(58), "age key");
        token("JWT", "eyJhbGciOiJIUzI1NiJ9.eyJ" + filler(30) + '.' + filler(43), "JSON web token");
        QTest::newRow("in a URL") << "https://ghp_" + filler(36) + "@github.com/x"
                                  << "https://[masked: GitHub token]@github.com/x";
        QTest::newRow("twice") << "ghp_" + filler(36) + " npm_" + filler(36)
                               << "[masked: GitHub token] [masked: npm token]";
        QTest::newRow("URL password") << "git clone https://ann:" + filler(12) + "@example.org/x.git"
                                      << "git clone https://ann:[masked: password]@example.org/x.git";
        QTest::newRow("database URL") << "postgres://app:s3cr+Et%21x@db:5432/app"
                                      << "postgres://app:[masked: password]@db:5432/app";
        QTest::newRow("redis URL") << "redis://:" + filler(20) + "@cache:6379"
                                   << "redis://:[masked: password]@cache:6379";
        QTest::newRow("bearer") << "> authorization: Bearer " + filler(40)
                                << "> authorization: Bearer [masked: authorization header]";
        QTest::newRow("bearer alone") << "send 'Bearer " + filler(40) + "'"
                                      << "send 'Bearer [masked: bearer token]'";
        QTest::newRow("basic") << "Authorization: Basic dXNlcjpzM2NyZXQ="
                               << "Authorization: Basic [masked: authorization header]";
        QTest::newRow("header in JSON") << "{\"Authorization\": \"Token " + hex(40) + "\"}"
                                        << "{\"Authorization\": \"Token [masked: authorization header]\"}";
        QTest::newRow("environment") << "API_KEY=" + filler(32) + "\nPATH=/bin"
                                     << "API_KEY=[masked: key]\nPATH=/bin";
        QTest::newRow("hexadecimal") << "export SESSION_SECRET=" + hex(64)
                                     << "export SESSION_SECRET=[masked: secret]";
        QTest::newRow("JSON") << "{\"client_secret\": \"" + filler(24) + "\"}"
                              << "{\"client_secret\": \"[masked: secret]\"}";
        QTest::newRow("JSON in JSON") << "{\\\"apiKey\\\":\\\"" + filler(24) + "\\\"}"
                                      << "{\\\"apiKey\\\":\\\"[masked: key]\\\"}";
        QTest::newRow("YAML") << "auth-token: " + filler(32) << "auth-token: [masked: token]";
        QTest::newRow("code") << "const dbPassword = 'xK9#mPq2vL7w';"
                              << "const dbPassword = '[masked: password]';";
        QTest::newRow("option") << "run --token=" + filler(32) + " now"
                                << "run --token=[masked: token] now";
        QTest::newRow("AWS file") << "aws_secret_access_key = " + filler(40)
                                  << "aws_secret_access_key = [masked: key]";
        const QString key("[masked: private key]");
        QTest::newRow("RSA") << "x\n" + pem("RSA PRIVATE KEY", "\n") + "\ny"
                             << "x\n" + key + "\ny";
        QTest::newRow("OpenSSH, Windows lines") << pem("OPENSSH PRIVATE KEY", "\r\n") << key;
        QTest::newRow("in JSON") << "\"private_key\": \"" + pem("PRIVATE KEY", "\\n") + "\\n\","
                                 << "\"private_key\": \"" + key + "\\n\",";
        QTest::newRow("in one line") << pem("EC PRIVATE KEY", " ") << key;
        QTest::newRow("indented") << pem("PRIVATE KEY", "\n    ") << key;
        QTest::newRow("with line numbers") << "1\t" + pem("PRIVATE KEY", "\n12\t") << "1\t" + key;
        QTest::newRow("as a patch") << "+" + pem("PRIVATE KEY", "\n+") << "+" + key;
        QString encrypted = pem("RSA PRIVATE KEY", "\n");
        encrypted.insert(encrypted.indexOf('\n') + 1,
                         "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n");
        QTest::newRow("encrypted") << encrypted << key;
        QTest::newRow("PGP") << pem("PGP PRIVATE KEY BLOCK", "\n") << key;
        QTest::newRow("cut") << pem("PRIVATE KEY", "\n").left(300) << key;
    }
    void credentialsAreMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(SecretMask().mask(text), shown);
        QVERIFY(SecretMask::isMarked(shown) && !SecretMask::isMarked(text));
        QCOMPARE(SecretMask().mask(shown), shown);
    }

    void ordinaryTextSurvives_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("commit", "commit " + hex(40) + "\nindex " + hex(7) + ".." + hex(7));
        row("UUID", "token: 123e4567-e89b-12d3-a456-426614174000");
        row("integrity", "\"integrity\": \"sha512-" + filler(86) + "==\"");
        row("Cargo.lock", "checksum = \"" + hex(64) + "\"");
        row("go.sum", "github.com/x/y v1.2.3 h1:" + filler(43) + "=");
        row("requirements", "--hash=sha256:" + hex(64));
        row("base64 data", "data:image/png;base64," + filler(5000));
        row("public key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5" + filler(44) + " ann@host");
        row("certificate", pem("CERTIFICATE", "\n"));
        row("public PEM", pem("PUBLIC KEY", "\n"));
        row("a word about keys",
            "It begins with -----BEGIN PRIVATE KEY----- and is followed by base64 text in lines of its own.");
        row("code about keys",
            "if (text.startsWith(\"-----BEGIN RSA PRIVATE KEY-----\"))\n    return parseKeyFromText(text);");
        row("environment read", "apiKey: process.env.OPENAI_API_KEY,");
        row("variable", "password: ${DB_PASSWORD}\ntoken=$GITHUB_TOKEN\nsecret = {{ secrets.NPM_TOKEN }}");
        row("call", "accessToken = getTokenFromHeaderV2Request(request)");
        row("member", "const token = this.tokens2.access4Token5;");
        row("type", "password: string; apiKey?: Option<String>; token: TokenKind::Ident,");
        row("sentence", "The password: choose one that you do not use elsewhere. Secret: none.");
        row("words for people", "\"password\": \"Enter your password, at least 12 characters\"");
        row("minified",
            "var t={token:\"punctuation\",secret:e.a,password:function(e){return e.value}};eyJ;sk-i,npm_run");
        row("next page",
            "\"nextPageToken\": \"" + filler(32) + "\", \"next-page-token\": \"" + filler(32) + '"');
        row("AWS sample", "AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        row("placeholder",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx sk-ant-your-key-goes-here-0000000 <token>");
        row("documentation", "export API_KEY=\"YOUR_API_KEY_HERE_1234567890abcdef\"");
        row("CSS class", "sk-fading-circle sk-cube-grid-large-variant-for-the-loading-page-of-2024");
        row("too long", "ghp_" + filler(300) + " npm_" + filler(37));
        row("within a word", "xghp_" + filler(36));
        row("sample URL", "postgres://user:password@localhost/db http://host:8080/a@b ssh://git@host:22/x");
        row("own URL",
            "https://$USER:$PASSWORD@host https://ann:{password}@host https://example.org:443/@scope/x");
        row("e-mail", "mailto:ann@example.org; a://b c:d@e");
        row("secret path", "secret: \"projects/12345/secrets/My-Secret/versions/7\"");
        row("dots",
            "Authorization: Bearer <token>\nAuthorization: Basic ...\nBearer tokens are sent in a header");
        row("empty", "");
    }
    void ordinaryTextSurvives()
    {
        QFETCH(QString, text);
        SecretMask mask;
        QVERIFY(mask.add(Secret("0123456789abcdef0123456789abcdef")));
        QCOMPARE(mask.mask(text), text);
        SecretMaskStream stream(mask);
        QCOMPARE(fed(stream, text, 7), text);
    }

    void ownKeysAreMaskedInEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("plain") << QByteArray("my own-key/with+signs=42");
        QTest::newRow("shortest") << QByteArray("abcdefghijk1");
        QTest::newRow("13") << QByteArray("abcdefghijk12");
        QTest::newRow("UTF-8") << QByteArray("schl\xc3\xbcssel-f\xc3\xbcr-mich");
        QTest::newRow("line feed") << QByteArray("abcdefghijk1\n");
    }
    void ownKeysAreMaskedInEverySpelling()
    {
        QFETCH(QByteArray, key);
        SecretMask mask;
        QVERIFY(mask.add(Secret(QByteArray(key)), "my key"));
        key = key.trimmed();
        const QString masked("[masked: my key]");
        QByteArray backwards = key;
        std::reverse(backwards.begin(), backwards.end());
        QList<QByteArray> spellings{key, key.toHex(), key.toHex().toUpper(), key.toPercentEncoding()};
        if (key == QString::fromUtf8(key).toLatin1())
            spellings.append(backwards);
        for (const QByteArray &spelling : spellings) {
            const QString text = QString::fromUtf8(spelling);
            QCOMPARE(mask.mask("say " + text + " twice " + text), "say " + masked + " twice " + masked);
            QCOMPARE(mask.mask('x' + text + 'x'), 'x' + masked + 'x');
        }
        for (int offset = 0; offset < 3; ++offset) {
            for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                const QByteArray around = QByteArray("123456").left(3 + offset) + key + "654321";
                const QString shown = mask.mask(QString::fromLatin1(around.toBase64(option)));
                QVERIFY2(shown.contains(masked), qPrintable(shown));
                // What is left of the key is less than its two ends.
                QVERIFY(shown.size() <= masked.size() + (6 + offset + 6) * 4 / 3 + 6);
            }
        }
        QCOMPARE(mask.mask(QString::fromUtf8(key.chopped(1))), QString::fromUtf8(key.chopped(1)));
    }

    void aShortKeyIsRefusedAndNamed()
    {
        SecretMask mask;
        QVERIFY(!mask.add(Secret("ollama")));
        QVERIFY(!mask.add(Secret("  12345678901  ")));
        QCOMPARE(mask.mask("ollama 12345678901"), "ollama 12345678901");
    }

    void piecesShowTheSameAsTheWhole_data() { credentialsAreMasked_data(); }
    void piecesShowTheSameAsTheWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        SecretMask mask;
        QVERIFY(mask.add(Secret("a-key-of-my-own-77")));
        text = "first a-key-of-my-own-77 " + text + "\nlast 612d6b65792d6f662d6d792d6f776e2d3737";
        const QString whole = mask.mask(text);
        QVERIFY(whole.contains(shown) && whole.endsWith("last [masked: API key]"));
        SecretMaskStream stream(mask);
        for (const int size : {1, 2, 3, 17, 64, 100'000})
            QCOMPARE(fed(stream, text, size), whole);
    }

    void ordinaryLinesDoNotWait()
    {
        SecretMask mask;
        QVERIFY(mask.add(Secret("a-key-of-my-own-77")));
        SecretMaskStream stream(mask);
        QCOMPARE(stream.feed("[12/40] Building CXX object a.cpp.o\n"),
                 "[12/40] Building CXX object a.cpp.o\n");
        QCOMPARE(stream.feed("-----BEGIN CERTIFICATE-----\n"), "-----BEGIN CERTIFICATE-----\n");
        QCOMPARE(stream.feed("password"), "");
        QCOMPARE(stream.feed(" is asked\n"), "password is asked\n");
    }

    void noMoreThanTheBoundIsHeldBack()
    {
        SecretMaskStream stream{SecretMask()};
        qsizetype shown = 0;
        const QString endless = filler(1000);
        const QString begin("-----BEGIN PRIVATE KEY-----\n");
        shown += stream.feed(begin).size();
        qsizetype sent = begin.size();
        for (int i = 0; i < 100; ++i) {
            sent += endless.size();
            shown += stream.feed(endless).size();
            QVERIFY(shown > 0 || sent <= SecretMaskStream::mostHeld + endless.size());
        }
        // A word without end is shown, too.
        SecretMaskStream word{SecretMask()};
        shown = 0;
        for (int i = 0; i < 100; ++i)
            shown += word.feed(endless).size();
        QVERIFY(shown > 100'000 - SecretMaskStream::mostHeld - endless.size());
    }

    /// Texts made to be read again and again. Each would take minutes if it were; the time limit of the test is the
    /// judge, no clock here.
    void hostileTextCostsNoMoreThanItsLength_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("JWT") << "eyJ-";
        QTest::newRow("JWT words") << "eyJa";
        QTest::newRow("dashes") << "-";
        QTest::newRow("key begins") << "-----BEGIN PRIVATE KEY-----\n";
        QTest::newRow("key headers") << "a: -----BEGIN PRIVATE KEY-----\n";
        QTest::newRow("key numbers") << "-----BEGIN PRIVATE KEY----- 1 2 3 ";
        QTest::newRow("URLs") << "://a:";
        QTest::newRow("tokens") << "sk-ant-";
        QTest::newRow("names") << "password=";
        QTest::newRow("blanks") << "token ";
        QTest::newRow("own key's end") << "f-my-own-77 ";
        QTest::newRow("one word") << "a";
    }
    void hostileTextCostsNoMoreThanItsLength()
    {
        QFETCH(QString, unit);
        SecretMask mask;
        QVERIFY(mask.add(Secret("a-key-of-my-own-77")));
        const QString text = unit.repeated(500'000 / unit.size());
        QVERIFY(!mask.mask(text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretMaskTest)
#include "tst_secret_mask.moc"
