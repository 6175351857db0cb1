#include "core/tools/read/read_tool.h"

#include "tests/unit/tools/tool_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThreadPool>

#include <sys/stat.h>

#include <atomic>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace paddock;

class TestReadTool : public QObject
{
    Q_OBJECT

private slots:
    void numbersLinesAndCountsTheEmptyLastOne()
    {
        ToolBench bench;
        bench.put("a.txt", "hello\n");
        const ToolResult result = bench.run(ReadTool(), {{"file_path", "a.txt"}});
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(result.text, QString("1\thello\n2\t"));
        const QJsonObject file{{"filePath", bench.at("a.txt")},
                               {"content", "hello\n"},
                               {"numLines", 2},
                               {"startLine", 1},
                               {"totalLines", 2}};
        QCOMPARE(result.details.value("type").toString(), QString("text"));
        QCOMPARE(result.details.value("file").toObject(), file);
        QVERIFY(bench.ledger.seen(bench.at("a.txt")).has_value());
    }

    void saysThatAFileIsEmpty()
    {
        ToolBench bench;
        bench.put("empty", "");
        QVERIFY(bench.run(ReadTool(), {{"file_path", "empty"}}).text.contains("is empty"));
        QVERIFY(bench.ledger.seen(bench.at("empty")).has_value());
    }

    void givesTheLinesThatWereAskedFor()
    {
        ToolBench bench;
        QByteArray text;
        for (int i = 1; i <= 3000; ++i)
            text += "line " + QByteArray::number(i) + '\n';
        bench.put("long.txt", text);
        const ToolResult some =
            bench.run(ReadTool(), {{"file_path", "long.txt"}, {"offset", 10}, {"limit", 2}});
        QVERIFY(some.text.startsWith("10\tline 10\n11\tline 11\n\n("));
        QVERIFY(some.text.contains("offset 12"));
        QCOMPARE(some.details.value("file").toObject().value("totalLines").toInt(), 3001);
        const ToolResult all = bench.run(ReadTool(), {{"file_path", "long.txt"}});
        QCOMPARE(all.details.value("file").toObject().value("numLines").toInt(), 2000);
        const ToolResult none = bench.run(ReadTool(), {{"file_path", "long.txt"}, {"offset", 9000}});
        QCOMPARE(none.outcome, Outcome::Ok);
        QVERIFY(none.text.contains("has 3001 lines"));
    }

    void cutsLongLines()
    {
        ToolBench bench;
        bench.put("wide.txt", QByteArray(5000, 'x') + "\nshort");
        const ToolResult result = bench.run(ReadTool(), {{"file_path", "wide.txt"}});
        QVERIFY(result.text.startsWith("1\t" + QString(2000, 'x') + "… [line cut]\n2\tshort"));
        QVERIFY(result.text.contains("were cut"));
    }

    void readsTheEncodingsThatFilesHave()
    {
        ToolBench bench;
        bench.put("utf16le", QByteArray("\xff\xfeh\0\xe4\0\n\0", 8));
        bench.put("utf16be", QByteArray("\xfe\xff\0h\0\xe4\0\n", 8));
        bench.put("mark", "\xef\xbb\xbfhello\r\nyou\r\n");
        bench.put("latin1", "caf\xe9\n");
        QCOMPARE(bench.run(ReadTool(), {{"file_path", "utf16le"}}).text, QString::fromUtf8("1\thä\n2\t"));
        QCOMPARE(bench.run(ReadTool(), {{"file_path", "utf16be"}}).text, QString::fromUtf8("1\thä\n2\t"));
        QCOMPARE(bench.run(ReadTool(), {{"file_path", "mark"}}).text, QString("1\thello\n2\tyou\n3\t"));
        const ToolResult latin = bench.run(ReadTool(), {{"file_path", "latin1"}});
        QVERIFY(latin.text.startsWith(QString::fromUtf8("1\tcafé\n2\t")));
        QVERIFY(latin.text.contains("Latin-1"));
    }

    void refusesWhatIsNoFileToRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("binary") << "program"
                                << "binary file";
        QTest::newRow("zero bytes later") << "late"
                                          << "zero bytes";
        QTest::newRow("folder") << "folder"
                                << "is a folder";
        QTest::newRow("fifo") << "fifo"
                              << "pipe";
        QTest::newRow("device through a link") << "zero"
                                               << "outside the workspace";
        QTest::newRow("absent") << "nope"
                                << "does not exist";
        QTest::newRow("outside") << "../outside/secret"
                                 << "outside the workspace";
        QTest::newRow("large without limit") << "large"
                                             << "offset and limit";
    }
    void refusesWhatIsNoFileToRead()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        ToolBench bench;
        bench.put("program", QByteArray("\x7f"
                                        "ELF\0\0\0",
                                        7));
        bench.put("late", QByteArray(9000, 'x') + QByteArray("\n\0\n", 3));
        bench.put("large", QByteArray(300'000, '\n'));
        QVERIFY(QDir().mkpath(bench.at("folder")));
        QCOMPARE(::mkfifo(bench.at("fifo").toUtf8().constData(), 0600), 0);
        QCOMPARE(::symlink("/dev/zero", bench.at("zero").toUtf8().constData()), 0);
        const ToolResult result = bench.run(ReadTool(), {{"file_path", path}});
        QVERIFY(result.outcome != Outcome::Ok);
        QVERIFY2(result.text.contains(says), qPrintable(result.text));
        QVERIFY(result.text.startsWith("<tool_use_error>"));
        QVERIFY(!result.details.contains("seen"));
    }

    void readsTheBeginningOfTwoGigabytesWithoutTheRest()
    {
        ToolBench bench;
        bench.put("huge.log", QByteArray(100'000, 'x').replace(50, 1, "\n") + "\nsecond\n");
        QCOMPARE(::truncate(bench.at("huge.log").toUtf8().constData(), off_t(2) << 30), 0);
        const ToolResult result = bench.run(ReadTool(), {{"file_path", "huge.log"}, {"limit", 1}});
        QCOMPARE(result.outcome, Outcome::Ok);
        QVERIFY(result.text.startsWith("1\t" + QString(50, 'x') + "\n\n("));
        QVERIFY(!result.details.value("file").toObject().contains("totalLines"));
    }

    void canBeStoppedInTheMiddleOfAHugeFile()
    {
        ToolBench bench;
        bench.put("huge.log", "x");
        QCOMPARE(::truncate(bench.at("huge.log").toUtf8().constData(), off_t(1) << 40), 0);
        // Zero bytes would end it; the head is text so that only the stop can.
        const int fd = ::open(bench.at("huge.log").toUtf8().constData(), O_WRONLY | O_CLOEXEC);
        const QByteArray head(8192, 'x');
        QCOMPARE(::pwrite(fd, head.constData(), size_t(head.size()), 0), ssize_t(head.size()));
        ::close(fd);
        auto run = ReadTool().prepare({{"file_path", "huge.log"}, {"offset", 1000}, {"limit", 1}});
        QVERIFY(run.has_value());
        QSignalSpy finished(run->get(), &ToolRun::finished);
        const ToolContext context = bench.context();
        (*run)->start(context);
        QTest::qWait(20); // So that it is likely to be in the middle; the outcome is the same before.
        (*run)->interrupt();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<ToolResult>().outcome, Outcome::Interrupted);
    }

    void maybeDestroyedWhileItReads()
    {
        ToolBench bench;
        bench.put("huge.log", QByteArray(9000, 'x'));
        QCOMPARE(::truncate(bench.at("huge.log").toUtf8().constData(), off_t(1) << 40), 0);
        auto run = ReadTool().prepare({{"file_path", "huge.log"}, {"offset", 1000}, {"limit", 1}});
        const ToolContext context = bench.context();
        (*run)->start(context);
        run->reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    }

    void saysThatAFileChangedWhileItWasRead()
    {
        ToolBench bench;
        bench.put("busy.log", QByteArray(4 << 20, '\n'));
        const QByteArray path = bench.at("busy.log").toUtf8();
        std::atomic<bool> done = false;
        std::thread writer([&] {
            const int fd = ::open(path.constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
            while (!done) {
                if (::write(fd, "x\n", 2) != 2)
                    break;
            }
            ::close(fd);
        });
        const ToolResult result = bench.run(ReadTool(), {{"file_path", "busy.log"}, {"limit", 5}});
        done = true;
        writer.join();
        QVERIFY2(result.text.contains("changed while it was read"), qPrintable(result.text));
        QVERIFY(!bench.ledger.seen(bench.at("busy.log")).has_value());
    }

    void givesPicturesByTheirFirstBytes()
    {
        ToolBench bench;
        const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQV"
                                                      "R42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        bench.put("no-suffix", png);
        const ToolResult result = bench.run(ReadTool(), {{"file_path", "no-suffix"}});
        QCOMPARE(result.images, (QList<Image>{{"image/png", png}}));
        bench.put("large.jpg", QByteArray("\xff\xd8\xff") + QByteArray(6 << 20, 'x'));
        QVERIFY(bench.run(ReadTool(), {{"file_path", "large.jpg"}}).text.contains("too large"));
    }

    void rendersNotebooksWithTheirOutputs()
    {
        ToolBench bench;
        const QJsonObject output{
            {"output_type", "stream"}, {"name", "stdout"}, {"text", QJsonArray{"4\n", "2\n"}}};
        const QJsonObject picture{
            {"output_type", "display_data"},
            {"data", QJsonObject{{"image/png", QString::fromLatin1(QByteArray("PNG").toBase64())}}}};
        const QJsonObject code{{"cell_type", "code"},
                               {"id", "a1"},
                               {"source", QJsonArray{"print(4)\n", "print(2)"}},
                               {"outputs", QJsonArray{output, picture}}};
        const QJsonObject notebook{{"nbformat", 4}, {"cells", QJsonArray{code}}};
        bench.put("n.ipynb", QJsonDocument(notebook).toJson());
        const ToolResult result = bench.run(ReadTool(), {{"file_path", "n.ipynb"}});
        QCOMPARE(result.text, QString("<cell id=\"a1\" type=\"code\">\nprint(4)\nprint(2)\n</cell>\n<outputs "
                                      "of=\"a1\">\n4\n2\n\n[picture 1]\n</outputs>\n"));
        QCOMPARE(result.images, (QList<Image>{{"image/png", "PNG"}}));
        bench.put("bad.ipynb", "no json");
        QVERIFY(bench.run(ReadTool(), {{"file_path", "bad.ipynb"}}).text.contains("no Jupyter notebook"));
    }

    void givesTheTextOfPdfPages()
    {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed.");
        ToolBench bench;
        bench.put("doc.pdf", pdfOf({"first page here", "second page here", "third page here"}));
        const ToolResult some = bench.run(ReadTool(), {{"file_path", "doc.pdf"}, {"pages", "1-2"}});
        QVERIFY2(some.text.contains("--- page 1 ---") && some.text.contains("first page here")
                     && some.text.contains("second page here") && !some.text.contains("third"),
                 qPrintable(some.text));
        QVERIFY(some.text.contains("goes on"));
        const ToolResult last = bench.run(ReadTool(), {{"file_path", "doc.pdf"}, {"pages", "3"}});
        QVERIFY(last.text.contains("--- page 3 ---") && !last.text.contains("goes on"));
        const ToolResult none = bench.run(ReadTool(), {{"file_path", "doc.pdf"}, {"pages", "9"}});
        QCOMPARE(none.outcome, Outcome::Failed);
        bench.put("bad.pdf", "%PDF-1.4 and then nothing");
        QCOMPARE(bench.run(ReadTool(), {{"file_path", "bad.pdf"}}).outcome, Outcome::Failed);
    }

    void namesTheFieldThatDoesNotFit_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QJsonObject{} << "`file_path` is missing";
        QTest::newRow("type") << QJsonObject{{"file_path", 7}} << "`file_path` must be of type string";
        QTest::newRow("list") << QJsonObject{{"file_path", QJsonArray{"a"}}} << "must be of type string";
        QTest::newRow("unknown") << QJsonObject{{"file_path", "a"}, {"path", "b"}}
                                 << "unexpected parameter `path`";
        QTest::newRow("fraction") << QJsonObject{{"file_path", "a"}, {"limit", 1.5}} << "of type integer";
        QTest::newRow("zero") << QJsonObject{{"file_path", "a"}, {"limit", 0}} << "at least 1";
        QTest::newRow("pages") << QJsonObject{{"file_path", "a"}, {"pages", "5-1"}} << "`pages`";
        QTest::newRow("many pages") << QJsonObject{{"file_path", "a"}, {"pages", "1-21"}} << "at most 20";
    }
    void namesTheFieldThatDoesNotFit()
    {
        QFETCH(QJsonObject, input);
        QFETCH(QString, says);
        const auto run = ReadTool().prepare(input);
        QVERIFY(!run.has_value());
        QCOMPARE(run.error().kind, ErrorKind::Invalid);
        QVERIFY2(run.error().message.contains(says), qPrintable(run.error().message));
        QVERIFY(run.error().message.startsWith("<tool_use_error>InputValidationError: "));
    }

private:
    /// A PDF with one line of text on each page.
    static QByteArray pdfOf(const QList<QByteArray> &lines)
    {
        QByteArray pdf = "%PDF-1.4\n";
        QList<qsizetype> offsets;
        const auto add = [&](const QByteArray &body) {
            offsets.append(pdf.size());
            pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
        };
        QByteArray kids;
        for (qsizetype i = 0; i < lines.size(); ++i)
            kids += QByteArray::number(4 + 2 * i) + " 0 R ";
        add("<< /Type /Catalog /Pages 2 0 R >>");
        add("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(lines.size()) + " >>");
        add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (qsizetype i = 0; i < lines.size(); ++i) {
            add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Resources << /Font << /F1 3 0 R >> >> "
                "/Contents "
                + QByteArray::number(5 + 2 * i) + " 0 R >>");
            const QByteArray stream = "BT /F1 12 Tf 20 200 Td (" + lines[i] + ") Tj ET";
            add("<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "\nendstream");
        }
        const qsizetype table = pdf.size();
        pdf += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : offsets)
            pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return pdf + "trailer\n<< /Root 1 0 R /Size " + QByteArray::number(offsets.size() + 1)
               + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }
};

QTEST_GUILESS_MAIN(TestReadTool)
#include "tst_read_tool.moc"
