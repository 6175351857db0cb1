#include "core/tools/edit/edit_tool.h"

#include "core/tools/read/read_tool.h"
#include "core/tools/write/write_tool.h"

#include "tests/unit/tools/tool_bench.h"

#include <QJsonArray>

#include <sys/stat.h>

#include <unistd.h>

using namespace paddock;

namespace {

QJsonObject edit(const QString &path, const QString &from, const QString &to, bool all = false)
{
    QJsonObject input{{"file_path", path}, {"old_string", from}, {"new_string", to}};
    if (all)
        input.insert("replace_all", true);
    return input;
}

/// Reads the file first, as a model must.
ToolResult readAndEdit(ToolBench &bench, const QString &path, const QString &from, const QString &to,
                       bool all = false)
{
    const ToolResult read = bench.run(ReadTool(), {{"file_path", path}});
    return read.outcome == Outcome::Ok ? bench.run(EditTool(), edit(path, from, to, all)) : read;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(path.toUtf8().constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class TestEditTool : public QObject
{
    Q_OBJECT

private slots:
    void replacesExactlyAndKeepsAllElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const char *from, const char *to,
                            const QByteArray &after) {
            QTest::newRow(name) << before << QString::fromUtf8(from) << QString::fromUtf8(to) << after;
        };
        row("plain", "a\nb\nc\n", "b", "B", "a\nB\nc\n");
        row("no newline at the end", "a\nb", "b", "B", "a\nB");
        row("several lines", "a\nb\nc\n", "a\nb\n", "x\ny\n", "x\ny\nc\n");
        row("windows lines by unix lines", "a\r\nb\r\nc\r\n", "a\nb\n", "x\ny\nz\n", "x\r\ny\r\nz\r\nc\r\n");
        row("a new line in a windows file", "a\r\nb\r\n", "b", "b1\nb2", "a\r\nb1\r\nb2\r\n");
        row("windows lines by windows lines", "a\r\nb\r\n", "a\r\nb", "x\r\ny", "x\r\ny\r\n");
        row("unix lines by windows lines", "a\nb\n", "a\r\nb", "x\r\ny", "x\ny\n");
        row("mixed lines stay mixed", "a\r\nb\nc\n", "b\nc", "B\nC", "a\r\nB\nC\n");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a\nb\n",
            "a", "x", "\xef\xbb\xbfx\nb\n");
        row("utf-16 little",
            QByteArray("\xff\xfe"
                       "a\0\n\0\xe4\0",
                       8),
            "ä", "日",
            QByteArray("\xff\xfe"
                       "a\0\n\0\xe5\x65",
                       8));
        row("utf-16 big, aligned", QByteArray("\xfe\xff\x61\x00\x00\x61\x00\x0a", 8), "a", "b",
            QByteArray("\xfe\xff\x61\x00\x00\x62\x00\x0a", 8));
        row("latin-1", "caf\xe9 cr\xe8me\n", "café", "thé", "th\xe9 cr\xe8me\n");
        row("utf-8 beside broken bytes", "bad \xff\ngood \xc3\xa4\n", "good ä", "fine ö",
            "bad \xff\nfine \xc3\xb6\n");
        row("emptied", "only", "only", "", "");
    }
    void replacesExactlyAndKeepsAllElse()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QByteArray, after);
        ToolBench bench;
        bench.put("f", before);
        const ToolResult result = readAndEdit(bench, "f", from, to);
        QVERIFY2(result.outcome == Outcome::Ok, qPrintable(result.text));
        QCOMPARE(bench.content("f"), after);
    }

    void keepsTheMode()
    {
        ToolBench bench;
        bench.put("run.sh", "#!/bin/sh\necho a\n");
        QCOMPARE(::chmod(bench.at("run.sh").toUtf8().constData(), 0755), 0);
        QCOMPARE(readAndEdit(bench, "run.sh", "echo a", "echo b").outcome, Outcome::Ok);
        QCOMPARE(modeOf(bench.at("run.sh")), mode_t(0755));
    }

    void givesTheDetailsThatOtherProgramsKnow()
    {
        ToolBench bench;
        bench.put("f", "a\nb\n");
        const ToolResult result = readAndEdit(bench, "f", "b", "c");
        QJsonObject details = result.details;
        QVERIFY(details.take("seen").toArray().size() == 1);
        const QJsonObject hunk{{"oldStart", 1},
                               {"oldLines", 2},
                               {"newStart", 1},
                               {"newLines", 2},
                               {"lines", QJsonArray{" a", "-b", "+c"}}};
        QCOMPARE(details, (QJsonObject{{"filePath", bench.at("f")},
                                       {"oldString", "b"},
                                       {"newString", "c"},
                                       {"originalFile", "a\nb\n"},
                                       {"structuredPatch", QJsonArray{hunk}},
                                       {"userModified", false},
                                       {"replaceAll", false}}));
    }

    void showsTheDiffBeforeItIsMade()
    {
        ToolBench bench;
        bench.put("f", "a\nb\n");
        bench.run(ReadTool(), {{"file_path", "f"}});
        const auto run = EditTool().prepare(edit("f", "b", "c"));
        QCOMPARE((*run)->access(), (Access{.reads = {"f"}, .writes = {"f"}, .urls = {}, .command = {}}));
        const QJsonObject preview = (*run)->preview(bench.context());
        QCOMPARE(preview.value("kind").toString(), QString("diff"));
        QCOMPARE(preview.value("path").toString(), bench.at("f"));
        QCOMPARE(preview.value("hunks").toArray().first().toObject().value("lines").toArray(),
                 (QJsonArray{" a", "-b", "+c"}));
        QCOMPARE(bench.content("f"), QByteArray("a\nb\n"));
    }

    void changesNothingThatTheModelHasNotSeen()
    {
        ToolBench bench;
        bench.put("f", "a\n");
        QVERIFY(bench.run(EditTool(), edit("f", "a", "b")).text.contains("has not been read"));
        bench.run(ReadTool(), {{"file_path", "f"}});
        bench.put("f", "a changed\n");
        QVERIFY(bench.run(EditTool(), edit("f", "a", "b")).text.contains("has changed since"));
        QCOMPARE(bench.content("f"), QByteArray("a changed\n"));
    }

    void editsItsOwnEditsWithoutReadingAgain()
    {
        ToolBench bench;
        bench.put("f", "a\n");
        QCOMPARE(readAndEdit(bench, "f", "a", "b").outcome, Outcome::Ok);
        QCOMPARE(bench.run(EditTool(), edit("f", "b", "c")).outcome, Outcome::Ok);
        QCOMPARE(bench.content("f"), QByteArray("c\n"));
    }

    void saysHowOftenTheTextOccursAndReplacesAllOnRequest()
    {
        ToolBench bench;
        bench.put("f", "x y x y x\n");
        QVERIFY(readAndEdit(bench, "f", "x", "z").text.contains("occurs 3 times"));
        const ToolResult all = bench.run(EditTool(), edit("f", "x", "z", true));
        QVERIFY(all.text.contains("3 places"));
        QCOMPARE(bench.content("f"), QByteArray("z y z y z\n"));
    }

    void helpsToFindWhatWasNotFound()
    {
        ToolBench bench;
        bench.put("f", "int main()\n{\n\treturn 0;\n}\n");
        QVERIFY(readAndEdit(bench, "f", "    return 0;", "x").text.contains("From line 3 on"));
        QVERIFY(bench.run(EditTool(), edit("f", "3\treturn 0;", "x")).text.contains("line number"));
        QVERIFY(
            bench.run(EditTool(), edit("f", "{\nreturn 1;\n}", "x")).text.contains("differs from line 3"));
        QCOMPARE(bench.content("f"), QByteArray("int main()\n{\n\treturn 0;\n}\n"));
    }

    void breaksAHardLinkAndSaysSo()
    {
        ToolBench bench;
        bench.put("../outside/victim", "original\n");
        QCOMPARE(::link((bench.outside + "/victim").toUtf8().constData(), bench.at("f").toUtf8().constData()),
                 0);
        const ToolResult result = readAndEdit(bench, "f", "original", "mine");
        QVERIFY2(result.text.contains("2 names"), qPrintable(result.text));
        QCOMPARE(bench.content("f"), QByteArray("mine\n"));
        QCOMPARE(bench.content("../outside/victim"), QByteArray("original\n"));
    }

    void writesThroughNoLinkThatLeadsOut()
    {
        ToolBench bench;
        bench.put("../outside/victim", "original\n");
        QCOMPARE(::symlink("../outside/victim", bench.at("f").toUtf8().constData()), 0);
        QCOMPARE(bench.run(EditTool(), edit("f", "original", "x")).outcome, Outcome::Denied);
        QCOMPARE(bench.run(WriteTool(), {{"file_path", "f"}, {"content", "x"}}).outcome, Outcome::Denied);
        QCOMPARE(bench.content("../outside/victim"), QByteArray("original\n"));
    }

    void makesANewFileFromAnEmptyOldText()
    {
        ToolBench bench;
        QCOMPARE(bench.run(EditTool(), edit("a/b/new.txt", "", "text\n")).outcome, Outcome::Ok);
        QCOMPARE(bench.content("a/b/new.txt"), QByteArray("text\n"));
        QCOMPARE(bench.run(EditTool(), edit("a/b/new.txt", "", "again")).outcome, Outcome::Failed);
        QCOMPARE(bench.run(EditTool(), edit("absent", "x", "y")).outcome, Outcome::Failed);
        QVERIFY(!QFileInfo::exists(bench.at("absent")));
    }

    void refusesLatin1TextThatTheEncodingCannotHold()
    {
        ToolBench bench;
        bench.put("f", "caf\xe9\n");
        const ToolResult result = readAndEdit(bench, "f", "caf", "日本");
        QCOMPARE(result.outcome, Outcome::Failed);
        QVERIFY2(result.text.contains("Latin-1"), qPrintable(result.text));
        QCOMPARE(bench.content("f"), QByteArray("caf\xe9\n"));
        QCOMPARE(bench.run(EditTool(), edit("f", "caf", "é")).outcome, Outcome::Ok);
        QCOMPARE(bench.content("f"), QByteArray("\xe9\xe9\n"));
    }

    void refusesEqualTexts()
    {
        QVERIFY(EditTool().prepare(edit("f", "a", "a")).error().message.contains("the same"));
    }

    void writesNewFilesWithTheirFolders()
    {
        ToolBench bench;
        const ToolResult result =
            bench.run(WriteTool(), {{"file_path", "src/deep/new.cpp"}, {"content", "int x;\n"}});
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(bench.content("src/deep/new.cpp"), QByteArray("int x;\n"));
        QCOMPARE(result.details.value("type").toString(), QString("create"));
        QVERIFY(result.details.value("originalFile").isNull());
        const QJsonObject hunk = result.details.value("structuredPatch").toArray().first().toObject();
        QCOMPARE(hunk.value("lines").toArray(), (QJsonArray{"+int x;"}));
        QCOMPARE(hunk.value("oldStart").toInt(), 0);
    }

    void overwritesOnlyWhatWasRead()
    {
        ToolBench bench;
        bench.put("f", QByteArray("\xff\xfe"
                                  "a\0",
                                  4));
        const QJsonObject input{{"file_path", "f"}, {"content", "b"}};
        QVERIFY(bench.run(WriteTool(), input).text.contains("has not been read"));
        bench.run(ReadTool(), {{"file_path", "f"}});
        const ToolResult result = bench.run(WriteTool(), input);
        QCOMPARE(result.details.value("type").toString(), QString("update"));
        QCOMPARE(bench.content("f"), QByteArray("\xff\xfe"
                                                "b\0",
                                                4));
        QCOMPARE(bench.run(WriteTool(), {{"file_path", "f"}, {"content", "c"}}).outcome, Outcome::Ok);
    }

    void writesNothingOverFoldersAndPipes()
    {
        ToolBench bench;
        QVERIFY(QDir().mkpath(bench.at("folder")));
        QCOMPARE(::mkfifo(bench.at("fifo").toUtf8().constData(), 0600), 0);
        QCOMPARE(bench.run(WriteTool(), {{"file_path", "folder"}, {"content", "x"}}).outcome,
                 Outcome::Failed);
        QCOMPARE(bench.run(WriteTool(), {{"file_path", "fifo"}, {"content", "x"}}).outcome, Outcome::Failed);
        QCOMPARE(bench.run(WriteTool(), {{"file_path", "../x"}, {"content", "x"}}).outcome, Outcome::Denied);
        QVERIFY(!QFileInfo::exists(bench.base.path() + "/x"));
    }
};

QTEST_GUILESS_MAIN(TestEditTool)
#include "tst_edit_tool.moc"
