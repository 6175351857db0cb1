#include "core/tools/fetch/html_text.h"

#include <QTest>

using namespace paddock;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private slots:
    void makesMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << ""
                                 << "\n";
        QTest::newRow("paragraphs") << "<p>One\n  two</p><p>three"
                                    << "One two\n\nthree\n";
        QTest::newRow("headings") << "<h1>A</h1><h3>B</h3>c"
                                  << "# A\n\n### B\n\nc\n";
        QTest::newRow("inline") << "a <b>bold</b> and <code>x = 1</code>."
                                << "a **bold** and `x = 1`.\n";
        QTest::newRow("link") << "see <a href='../b?x=1&amp;y=2'>the <i>page</i></a>!"
                              << "see [the *page*](https://site.test/b?x=1&y=2)!\n";
        QTest::newRow("links that lead nowhere")
            << "<a href='javascript:x()'>run</a> <a href='#top'>up</a> <a>a</a>"
            << "run up a\n";
        QTest::newRow("lists") << "<ul><li>a<li>b<ol><li>c</li><li>d</li></ol></ul>e"
                               << "- a\n- b\n  1. c\n  2. d\n\ne\n";
        QTest::newRow("table") << "<table><tr><th>k<th>v<tr><td><p>a</p><td>1<br>2</table>z"
                               << "| k | v |\n| --- | --- |\n| a | 1 2 |\n\nz\n";
        QTest::newRow("code") << "x<pre>a\n  b &lt; c\n</pre>y"
                              << "x\n\n```\na\n  b < c\n```\n\ny\n";
        QTest::newRow("quote") << "<blockquote>a<br>b</blockquote>c"
                               << "a\n> b\n\nc\n";
        QTest::newRow("entities") << "&eacute;&#233;&#xE9;&euro; &amp;lt; &nosuch; & &#0;"
                                  << QString::fromUtf8("ééé€ &lt; &nosuch; & \uFFFD\n");
        QTest::newRow("image") << "<img alt='A cat' src=x><img src=y>"
                               << "[image: A cat]\n";
        QTest::newRow("scripts") << "a<script>if (1 < 2) '<b>'</script><style>p{}</style>b"
                                 << "ab\n";
        QTest::newRow("comments") << "a<!-- <p>x --> b <!doctype html> <?php ?>c"
                                  << "a b c\n";
        QTest::newRow("hidden") << "a<div hidden>b<div>c</div>d</div><p style='display: none'>e<p>f"
                                << "a\n\nf\n";
        QTest::newRow("less-than") << "1 < 2 <3 </> x"
                                   << "1 < 2 <3 </> x\n";
        QTest::newRow("unclosed") << "a <b class='x"
                                  << "a **\n";
        QTest::newRow("unclosed script") << "a <script>var x"
                                         << "a\n";
    }
    void makesMarkdown()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(readableText(html, QUrl(QStringLiteral("https://site.test/dir/page"))), text);
    }

    void takesHostilePagesInStride_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("open divs") << "<div>";
        QTest::newRow("open lists") << "<ul><li>";
        QTest::newRow("quotes") << "<blockquote>x";
        QTest::newRow("links") << "<a href=x>y";
        QTest::newRow("scripts") << "<script>";
        QTest::newRow("comments") << "<!--";
        QTest::newRow("tables") << "<table><tr><td>x";
        QTest::newRow("references") << "&amp";
        QTest::newRow("attributes") << "<a b=";
        QTest::newRow("quotes of attributes") << "<a b='";
    }
    void takesHostilePagesInStride()
    {
        QFETCH(QString, piece);
        const QString html = piece.repeated(1'000'000 / piece.size());
        QElapsedTimer clock;
        clock.start();
        const QString text = readableText(html, QUrl(QStringLiteral("https://site.test/")));
        QVERIFY2(clock.elapsed() < 10'000, "not proportional to the page's size");
        QVERIFY(text.size() < 60 * html.size());
    }
};

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "tst_html_text.moc"
