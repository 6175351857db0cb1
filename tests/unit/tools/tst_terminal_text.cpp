#include "core/tools/bash/terminal_text.h"

#include <QTest>

using namespace paddock;

class TerminalTextTest : public QObject
{
    Q_OBJECT

private slots:
    void makesPlainText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("a\tb\nc") << QString("a\tb\nc");
        QTest::newRow("utf-8") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80")
                               << QString::fromUtf8("grüß 😀");
        QTest::newRow("invalid") << QByteArray("a\xff\x62") << QString::fromUtf8("a\uFFFDb");
        QTest::newRow("colour") << QByteArray("\x1b[1;31mred\x1b[0m") << QString("red");
        QTest::newRow("title") << QByteArray("\x1b]0;evil\x07ok") << QString("ok");
        QTest::newRow("clipboard") << QByteArray("a\x1b]52;c;ZXZpbA==\x07z") << QString("az");
        QTest::newRow("clear and home") << QByteArray("a\x1b[2J\x1b[1;1Hz") << QString("az");
        QTest::newRow("link") << QByteArray("\x1b]8;;http://x\x1b\\name\x1b]8;;\x1b\\") << QString("name");
        QTest::newRow("charset") << QByteArray("\x1b(Bok") << QString("ok");
        QTest::newRow("unclosed string") << QByteArray("\x1b]0;lost\nkept\n") << QString("\nkept\n");
        QTest::newRow("windows lines") << QByteArray("a\r\nb\r\n") << QString("a\nb\n");
        QTest::newRow("progress") << QByteArray("10%\r20%\r100%\ndone") << QString("100%\ndone");
        QTest::newRow("progress at the end") << QByteArray("10%\r20%\r") << QString("20%");
        QTest::newRow("overstrike") << QByteArray("N\bNA\bA") << QString("NA");
        QTest::newRow("backspaces only") << QByteArray("\b\bx") << QString("x");
        QTest::newRow("controls") << QByteArray("a\x01\x7f", 3) << QString::fromUtf8("a\u2401\u2421");
        QTest::newRow("c1") << QByteArray("a\xc2\x9b\x33m") << QString::fromUtf8("a\uFFFD3m");
        QTest::newRow("bidi") << QByteArray("a\xe2\x80\xaex") << QString("a<U+202E>x");
        QTest::newRow("tag") << QByteArray("a\xf3\xa0\x81\x81") << QString("a<U+E0041>");
    }
    void makesPlainText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(plainText(bytes), text);
    }

    void givesTheSameHoweverItIsCut_data() { makesPlainText_data(); }
    void givesTheSameHoweverItIsCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        TerminalText pieces;
        QString all;
        for (const char byte : bytes)
            all += pieces.feed(QByteArrayView(&byte, 1));
        all += pieces.finish();
        QCOMPARE(all, text);
    }
};

QTEST_GUILESS_MAIN(TerminalTextTest)
#include "tst_terminal_text.moc"
