#include "core/llm/wire/json_cursor.h"
#include "core/llm/wire/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace paddock;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void cursorReadsStringsAsTheFullParserDoes_data();
    void cursorReadsStringsAsTheFullParserDoes();
    void cursorAcceptsNothingThatTheFullParserRefuses();
    void cursorKeepsHalvesOfPairs();
    void writerEscapesEverythingThatNeedsIt();
    void writerKeepsTheNesting();
};

void TestJsonText::cursorReadsStringsAsTheFullParserDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray(R"("")");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")");
    QTest::newRow("unicode") << QByteArray(R"("\u00e4\u4E16\ud83d\ude42")");
    QTest::newRow("nul") << QByteArray(R"("a\u0000b")");
    QTest::newRow("raw UTF-8") << QByteArray("\"Gr\xc3\xbc\xc3\x9f \xf0\x9f\x99\x82\"");
    QTest::newRow("escape at the end") << QByteArray(R"("x\\")");
}

void TestJsonText::cursorReadsStringsAsTheFullParserDoes()
{
    QFETCH(QByteArray, json);
    const QString expected = QJsonDocument::fromJson("[" + json + "]").array().first().toString();
    JsonCursor cursor(json);
    QString text;
    QVERIFY(cursor.string(text));
    QVERIFY(cursor.atEnd());
    QCOMPARE(text, expected);
}

void TestJsonText::cursorAcceptsNothingThatTheFullParserRefuses()
{
    // Mutilated documents, the same in every run.
    const QByteArray whole =
        R"( {"a":[1,-2.5e3,true,false,null,{"b":"c\u00e9\n"}],"d":{},"e":[],"f":"\\" } )";
    QRandomGenerator random(20);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray json = whole;
        for (int n = random.bounded(3); n >= 0; --n) {
            const int at = random.bounded(int(json.size()));
            if (random.bounded(2))
                json.remove(at, 1);
            else
                json[at] = "{}[],:\"\\0tfnu -.e"[random.bounded(17)];
        }
        JsonCursor cursor(json);
        if (!cursor.skip() || !cursor.atEnd())
            continue;
        ++accepted;
        QJsonParseError error;
        QJsonDocument::fromJson("[" + json + "]", &error);
        // Escapes are only read where a string is asked for, and the full parser is stricter about leading zeros.
        if (error.error != QJsonParseError::IllegalEscapeSequence
            && error.error != QJsonParseError::IllegalNumber
            && error.error != QJsonParseError::MissingValueSeparator)
            QVERIFY2(error.error == QJsonParseError::NoError, json + ": " + error.errorString().toUtf8());
    }
    QVERIFY(accepted > 100);
}

void TestJsonText::cursorKeepsHalvesOfPairs()
{
    JsonCursor cursor(R"("x\ud83d")");
    QString text;
    QVERIFY(cursor.string(text));
    QCOMPARE(text.size(), 2);
    QVERIFY(text.back().isHighSurrogate());
}

void TestJsonText::writerEscapesEverythingThatNeedsIt()
{
    QString text;
    for (char16_t c = 0; c < 0x300; ++c)
        text += QChar(c);
    text += QString::fromUtf8("🙂 世界");
    JsonWriter json;
    json.beginArray().string(text).endArray();
    const QByteArray bytes = json.take();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.array().first().toString(), text);

    json.beginArray().string(QString(QChar(0xd83d)) + u'x').endArray();
    QVERIFY(QString::fromUtf8(json.take()).isValidUtf16());
}

void TestJsonText::writerKeepsTheNesting()
{
    JsonWriter json;
    json.beginObject().key("a").beginArray().number(1).boolean(true).beginObject().endObject().endArray();
    json.key("b").object({{"c", 2}}).key("d").base64("hello", "data:").endObject();
    QCOMPARE(json.take(), QByteArray(R"({"a":[1,true,{}],"b":{"c":2},"d":"data:aGVsbG8="})"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
