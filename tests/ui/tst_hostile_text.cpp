#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/code_highlighter.h"
#include "ui/transcript/part_document.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QImage>
#include <QPainter>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

Happening fact(Fact fact)
{
    return Appended{
        Entry{EntryId::fresh(), QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC), std::move(fact)}};
}

/// The texts of a card as its documents hold them: what a view draws, finds and copies.
QStringList drawnTexts(const Card &card)
{
    const Theme theme(ThemeChoice::Light);
    CodeHighlighter highlighter;
    QStringList texts{card.verb, card.target, card.note};
    for (const Part &part : card.parts + card.alerts)
        texts.append(documentOf(part, {theme.tokens(), QFont(), QFont(), highlighter})->toPlainText());
    return texts;
}

} // namespace

/// Text that others wrote to reach further than the page it is shown on.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void picturesThatTextNamesAreNotFetched_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("image") << "![x](http://127.0.0.1:%1/secret.png)";
        QTest::newRow("image with a title") << "![x](http://127.0.0.1:%1/secret.png \"title\")";
        QTest::newRow("reference") << "![x][1]\n\n[1]: http://127.0.0.1:%1/secret.png";
        QTest::newRow("image as a link") << "[![x](http://127.0.0.1:%1/a.png)](http://127.0.0.1:%1/b)";
        QTest::newRow("HTML") << "<img src='http://127.0.0.1:%1/secret'>";
        QTest::newRow("HTML in a paragraph") << "a <img src=\"http://127.0.0.1:%1/secret\"/> b";
        QTest::newRow("style sheet") << "<link rel=stylesheet href='http://127.0.0.1:%1/x.css'>";
        QTest::newRow("background") << "<div style='background: url(http://127.0.0.1:%1/x)'>x</div>";
        QTest::newRow("link") << "[x](http://127.0.0.1:%1/secret)";
    }
    void picturesThatTextNamesAreNotFetched()
    {
        QFETCH(QString, markdown);
        QTcpServer canary;
        QVERIFY(canary.listen(QHostAddress::LocalHost));
        markdown = markdown.arg(canary.serverPort());
        const Theme theme(ThemeChoice::Light);
        TranscriptModel model;
        TranscriptView view(model, theme);
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        model.take(fact(UserMessage{markdown}));
        model.take(fact(ModelMessage{{Text{markdown}}}));
        QTRY_VERIFY(view.layoutsMade() >= 2);
        QImage image(view.size(), QImage::Format_ARGB32);
        view.render(&image);
        QVERIFY(!canary.waitForNewConnection(50));
    }

    void picturesOfThisMachineAreNotLoaded()
    {
        const QTemporaryDir folder;
        QImage image(40, 400, QImage::Format_ARGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(folder.filePath("a.png")));
        const Theme theme(ThemeChoice::Light);
        CodeHighlighter highlighter;
        for (const QString &address :
             {folder.filePath("a.png"), QUrl::fromLocalFile(folder.filePath("a.png")).toString()}) {
            const auto document = documentOf(Prose{QStringLiteral("![x](%1)").arg(address)},
                                             {theme.tokens(), QFont(), QFont(), highlighter});
            QVERIFY(!document->resource(QTextDocument::ImageResource, QUrl(address)).isValid());
            QVERIFY(document->size().height() < 200);
        }
    }

    void whatAProgramPrintsDoesNotActOnTheView_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("shown");
        QTest::newRow("clipboard") << "a\x1b]52;c;ZXZpbA==\x07z"
                                   << "az";
        QTest::newRow("title and clear") << "a\x1b]0;pwned\x07\x1b[2J\x1b[1;1Hz"
                                         << "az";
        QTest::newRow("hyperlink") << "\x1b]8;;file:///etc/passwd\x1b\\click\x1b]8;;\x1b\\"
                                   << "click";
        QTest::newRow("device control") << "a\x1bP+q544e\x1b\\z"
                                        << "az";
        QTest::newRow("C1") << QStringLiteral("a\u009b31mz") << "a<U+009B>31mz";
        QTest::newRow("bell") << QStringLiteral("a\u0007z") << "a<U+0007>z";
        QTest::newRow("overwritten") << "rm -rf x\rls      "
                                     << "ls      ";
        QTest::newRow("override") << QStringLiteral("a\u202ez") << "a<U+202E>z";
    }
    void whatAProgramPrintsDoesNotActOnTheView()
    {
        QFETCH(QString, output);
        CallRow row{ToolCall{{"c"}, "Bash", {{"command", "./program"}}, {}}};
        row.output = output;
        for (const CallState state : {CallState::Running, CallState::Ok, CallState::Failed}) {
            row.state = state;
            const QStringList texts = drawnTexts(cardOf(row, "/w"));
            QFETCH(QString, shown);
            QVERIFY2(texts.contains(shown), qPrintable(texts.join('|')));
            verifyPlain(texts);
        }
    }

    void whatIsApprovedShowsEveryCharacter_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("tail");
        QTest::newRow("override") << QStringLiteral("ls \u202e; rm -rf x") << "<U+202E>; rm -rf x";
        QTest::newRow("blanks") << "ls" + QString(400, ' ') + "; rm -rf x"
                                << "; rm -rf x";
        QTest::newRow("zero width") << QStringLiteral("l\u200bs; rm -rf x") << "<U+200B>s; rm -rf x";
        QTest::newRow("carriage return") << "rm -rf x\rls"
                                         << "<U+000D>ls";
        QTest::newRow("escape") << "ls\x1b[8m; rm -rf x"
                                << "<U+001B>[8m; rm -rf x";
        QTest::newRow("tag") << QStringLiteral("ls ") + QString::fromUcs4(U"\U000e0072") + "; rm -rf x"
                             << "<U+E0072>; rm -rf x";
        QTest::newRow("next line") << "ls\n\n\n\n; rm -rf x"
                                   << "; rm -rf x";
    }
    void whatIsApprovedShowsEveryCharacter()
    {
        QFETCH(QString, command);
        QFETCH(QString, tail);
        const QString shown = visibleCommand(command);
        QVERIFY2(shown.endsWith(tail), qPrintable(shown));
        verifyPlain({shown});
        // Runs of blanks may be told by their number, never left out unsaid.
        QVERIFY(!shown.contains(QString(40, ' ')));
    }

private:
    static void verifyPlain(const QStringList &texts)
    {
        for (const QChar c : texts.join(QString())) {
            const bool isPlain = c == '\n' || c == '\t'
                                 || (c.unicode() >= 0x20 && c.category() != QChar::Other_Control
                                     && c.category() != QChar::Other_Format);
            QVERIFY2(isPlain, qPrintable(QString::number(c.unicode(), 16)));
        }
    }
};

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
