#include "core/tools/search/glob_tool.h"
#include "core/tools/search/grep_tool.h"
#include "core/tools/todo/todo_write_tool.h"

#include "tests/unit/tools/tool_bench.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

using namespace paddock;

namespace {

/// The lines of a result in an order of their own.
QStringList sorted(const ToolResult &result)
{
    QStringList lines = result.text.split('\n');
    lines.sort();
    return lines;
}

void setTime(const QString &path, time_t seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, path.toUtf8().constData(), times, 0), 0);
}

void fill(ToolBench &bench)
{
    bench.put("src/a.cpp", "int alpha;\nint beta;\nint gamma;\n");
    bench.put("src/deep/b.ts", "alpha\n");
    bench.put("src/deep/c.tsx", "beta\n");
    bench.put("my dir/one.txt", "alpha one\n");
    bench.put(".hidden/h.txt", "alpha hidden\n");
    bench.put(".git/config", "alpha git\n");
    bench.put("../outside/secret.txt", "alpha secret\n");
    QVERIFY(::symlink(bench.outside.toUtf8().constData(), bench.at("out").toUtf8().constData()) == 0);
    QVERIFY(::symlink("../outside/secret.txt", bench.at("leaf.txt").toUtf8().constData()) == 0);
}

} // namespace

class TestSearchTools : public QObject
{
    Q_OBJECT

private slots:
    void globFindsNamesInsideOnly_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *pattern, const char *path, const char *found) {
            QTest::addRow("%s in %s", pattern, path)
                << QString::fromUtf8(pattern) << QString::fromUtf8(path) << QString::fromUtf8(found);
        };
        row("**/*.cpp", "", "src/a.cpp");
        row("src/**/*.{ts,tsx}", "", "src/deep/b.ts src/deep/c.tsx");
        row("*.cpp", "", "");
        row("*.cpp", "src", "src/a.cpp");
        row("{W}/src/*.cpp", "", "src/a.cpp");
        row("src/[a-b].*", "", "src/a.cpp");
        row("src/[!b].*", "", "src/a.cpp");
        row("src/deep/?.ts", "", "src/deep/b.ts");
        row("**/h.txt", "", ".hidden/h.txt");
        row("**/config", "", "");
        row("**/secret.txt", "", "");
        row("out/*", "", "");
        row("leaf*", "", "leaf.txt");
        row("**/**/**/a.cpp", "", "src/a.cpp");
        row("**/..*", "", "");
        row("src/**", "", "src/a.cpp src/deep/b.ts src/deep/c.tsx");
    }
    void globFindsNamesInsideOnly()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QFETCH(QString, found);
        ToolBench bench;
        fill(bench);
        QJsonObject input{{"pattern", pattern.replace("{W}", bench.w)}};
        if (!path.isEmpty())
            input.insert("path", path);
        const ToolResult result = bench.run(GlobTool(), input);
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(sorted(result).join(' '), found.isEmpty() ? QString("No files found") : found);
    }

    void globLeavesTheWorkspaceNever_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::newRow("dots") << QJsonObject{{"pattern", "../outside/**"}};
        QTest::newRow("dots inside") << QJsonObject{{"pattern", "src/../../outside/*.txt"}};
        QTest::newRow("dots in braces") << QJsonObject{{"pattern", "{src,../outside}/*.txt"}};
        QTest::newRow("absolute") << QJsonObject{{"pattern", "/etc/*"}};
        QTest::newRow("root") << QJsonObject{{"pattern", "/*"}};
        QTest::newRow("path") << QJsonObject{{"pattern", "*"}, {"path", "../outside"}};
        QTest::newRow("link") << QJsonObject{{"pattern", "*"}, {"path", "out"}};
    }
    void globLeavesTheWorkspaceNever()
    {
        QFETCH(QJsonObject, input);
        ToolBench bench;
        fill(bench);
        const ToolResult result = bench.run(GlobTool(), input);
        QVERIFY(result.outcome != Outcome::Ok);
        QVERIFY(!result.text.contains("secret.txt"));
    }

    void globGivesTheNewestHundredFirst()
    {
        ToolBench bench;
        for (int i = 0; i < 150; ++i) {
            bench.put(QString("f%1").arg(i, 3, 10, QChar('0')), "");
            setTime(bench.at(QString("f%1").arg(i, 3, 10, QChar('0'))), 1'000'000 + i);
        }
        const ToolResult result = bench.run(GlobTool(), {{"pattern", "*"}});
        QVERIFY(result.text.startsWith("f149\nf148\n"));
        QVERIFY(result.text.contains("newest 100 of 150"));
        QCOMPARE(result.details.value("numFiles").toInt(), 100);
        QCOMPARE(result.details.value("truncated").toBool(), true);
    }

    void globShowsNamesThatAreNoUtf8()
    {
        ToolBench bench;
        const QByteArray odd = bench.w.toUtf8() + "/caf\xe9\n.txt";
        const int fd = ::open(odd.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        QVERIFY(fd >= 0);
        ::close(fd);
        const ToolResult result = bench.run(GlobTool(), {{"pattern", "*.txt"}});
        ::unlink(odd.constData());
        QCOMPARE(result.text, QString("caf\\xE9\\x0A.txt"));
    }

    void globStaysQuickOnHostilePatterns()
    {
        ToolBench bench;
        bench.put(QString(200, 'a'), "");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(bench.run(GlobTool(), {{"pattern", QString("*a").repeated(90) + "b"}}).text,
                 QString("No files found"));
        QCOMPARE(bench.run(GlobTool(), {{"pattern", QString("{a,b}").repeated(40)}}).outcome,
                 Outcome::Failed);
        QVERIFY2(timer.elapsed() < 5000, "matching is exponential");
    }

    void grepFindsInsideOnly_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QJsonObject &input, const char *text) {
            QTest::newRow(name) << input << QString::fromUtf8(text);
        };
        const QJsonValue content("content");
        row("files", {{"pattern", "beta"}, {"path", "src/deep"}}, "src/deep/c.tsx");
        row("content", {{"pattern", "be.a"}, {"path", "src"}, {"output_mode", content}},
            "src/a.cpp:2:int beta;\nsrc/deep/c.tsx:1:beta");
        row("context", {{"pattern", "beta"}, {"path", "src/a.cpp"}, {"output_mode", content}, {"-C", 1}},
            "src/a.cpp-1-int alpha;\nsrc/a.cpp:2:int beta;\nsrc/a.cpp-3-int gamma;");
        row("narrow context wins",
            {{"pattern", "beta"}, {"path", "src/a.cpp"}, {"output_mode", content}, {"-C", 1}, {"-A", 0}},
            "src/a.cpp-1-int alpha;\nsrc/a.cpp:2:int beta;");
        row("no numbers", {{"pattern", "beta"}, {"glob", "*.cpp"}, {"output_mode", content}, {"-n", false}},
            "src/a.cpp:int beta;");
        row("only matching", {{"pattern", "b.t"}, {"type", "cpp"}, {"output_mode", content}, {"-o", true}},
            "src/a.cpp:2:bet");
        row("ignore case", {{"pattern", "BETA"}, {"type", "cpp"}, {"-i", true}}, "src/a.cpp");
        row("count", {{"pattern", "int"}, {"output_mode", "count"}}, "src/a.cpp:3");
        row("multiline",
            {{"pattern", "alpha.*beta"},
             {"path", "src/a.cpp"},
             {"output_mode", content},
             {"multiline", true}},
            "src/a.cpp:1:int alpha;\nsrc/a.cpp:2:int beta;");
        row("glob", {{"pattern", "alpha"}, {"glob", "*.{ts,tsx}"}}, "src/deep/b.ts");
        row("hidden, not git", {{"pattern", "alpha (hidden|git|secret)"}}, ".hidden/h.txt");
        row("nothing", {{"pattern", "secret"}}, "No files found");
        row("an option as pattern", {{"pattern", "--files"}}, "No files found");
        row("an option with a value as pattern", {{"pattern", "-f/etc/passwd"}}, "No files found");
        row("an option as glob", {{"pattern", "secret"}, {"glob", "--follow"}}, "No files found");
        row("one empty file", {{"pattern", "x"}, {"path", "empty"}}, "No files found");
    }
    void grepFindsInsideOnly()
    {
        QFETCH(QJsonObject, input);
        QFETCH(QString, text);
        ToolBench bench;
        fill(bench);
        bench.put("empty", "");
        const ToolResult result = bench.run(GrepTool(), input);
        QVERIFY2(result.outcome == Outcome::Ok, qPrintable(result.text));
        QCOMPARE(result.text, text);
    }

    void grepLeavesTheWorkspaceNever_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::newRow("path") << QJsonObject{{"pattern", "alpha"}, {"path", "../outside"}};
        QTest::newRow("file") << QJsonObject{{"pattern", "."}, {"path", "../outside/secret.txt"}};
        QTest::newRow("absolute") << QJsonObject{{"pattern", "."}, {"path", "/etc/passwd"}};
        QTest::newRow("link to a folder") << QJsonObject{{"pattern", "."}, {"path", "out"}};
        QTest::newRow("link to a file") << QJsonObject{{"pattern", "."}, {"path", "leaf.txt"}};
        QTest::newRow("glob") << QJsonObject{{"pattern", "alpha"}, {"glob", "../outside/*"}};
        QTest::newRow("absolute glob") << QJsonObject{{"pattern", "alpha"}, {"glob", "/etc/*"}};
        QTest::newRow("type") << QJsonObject{{"pattern", "alpha"}, {"type", "a --follow"}};
    }
    void grepLeavesTheWorkspaceNever()
    {
        QFETCH(QJsonObject, input);
        ToolBench bench;
        fill(bench);
        const ToolResult result = bench.run(GrepTool(), input);
        QVERIFY(result.outcome != Outcome::Ok);
        QVERIFY(!result.text.contains("secret\n") && !result.text.contains("root:"));
    }

    void grepPagesThroughManyLines()
    {
        ToolBench bench;
        QByteArray text;
        for (int i = 1; i <= 100'000; ++i)
            text += "match " + QByteArray::number(i) + '\n';
        bench.put("many.txt", text);
        const QJsonObject input{
            {"pattern", "match"}, {"output_mode", "content"}, {"head_limit", 2}, {"offset", 10}};
        const ToolResult result = bench.run(GrepTool(), input);
        QCOMPARE(result.outcome, Outcome::Ok);
        QVERIFY2(result.text.startsWith("many.txt:11:match 11\nmany.txt:12:match 12\n(There is more."),
                 qPrintable(result.text));
        QVERIFY(result.text.contains("offset 12"));
        QCOMPARE(result.details.value("appliedLimit").toInt(), 2);
        const ToolResult all =
            bench.run(GrepTool(), {{"pattern", "match"}, {"output_mode", "content"}, {"head_limit", 0}});
        QVERIFY(all.text.size() < 110'000);
    }

    void grepRespectsTheWorkspacesIgnoreFilesAndNoOthers()
    {
        ToolBench bench;
        bench.put("../.gitignore", "a.txt\n");
        bench.put(".gitignore", "# build\n/top.txt\nmodules/\n*.log\n!keep.log\n");
        bench.put("a.txt", "needle");
        bench.put("top.txt", "needle");
        bench.put("sub/top.txt", "needle");
        bench.put("sub/modules/m.txt", "needle");
        bench.put("sub/x.log", "needle");
        bench.put("sub/own/.gitignore", "mine.txt\n");
        bench.put("sub/own/mine.txt", "needle");
        const auto found = [&bench](const QJsonObject &input) {
            return sorted(bench.run(GrepTool(), input)).join(' ');
        };
        QCOMPARE(found({{"pattern", "needle"}}), QString("a.txt sub/top.txt"));
        QCOMPARE(found({{"pattern", "needle"}, {"path", "sub"}}), QString("sub/top.txt"));
        QCOMPARE(found({{"pattern", "needle"}, {"path", "sub/modules"}}), QString("sub/modules/m.txt"));
        QCOMPARE(found({{"pattern", "needle"}, {"path", "sub"}, {"glob", "*.log"}}), QString("sub/x.log"));
    }

    void grepLeavesSecretsOutUnlessTheyAreNamed_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("files") << "files_with_matches";
        QTest::newRow("content") << "content";
        QTest::newRow("count") << "count";
    }
    void grepLeavesSecretsOutUnlessTheyAreNamed()
    {
        QFETCH(QString, mode);
        ToolBench bench;
        bench.put("a.txt", "needle in a\n");
        bench.put(".env", "before\nTOKEN=needle\nafter\n");
        bench.put("sub/server.pem", "needle\n");
        bench.put(".env.example", "TOKEN=needle\n");
        const ToolResult result =
            bench.run(GrepTool(), {{"pattern", "needle"}, {"output_mode", mode}, {"-C", 1}});
        QVERIFY2(result.text.contains("a.txt") && result.text.contains(".env.example"),
                 qPrintable(result.text));
        QVERIFY2(!result.text.contains(".env:") && !result.text.contains("after"), qPrintable(result.text));
        QVERIFY2(!result.text.contains("server.pem"), qPrintable(result.text));
        QVERIFY2(result.text.contains("hold secrets: 2"), qPrintable(result.text));
        QVERIFY(bench.run(GrepTool(), {{"pattern", "needle"}, {"path", ".env"}, {"output_mode", mode}})
                    .text.contains(".env"));
    }

    void grepSaysWhatIsWrongWithAPattern()
    {
        ToolBench bench;
        fill(bench);
        const ToolResult bad = bench.run(GrepTool(), {{"pattern", "("}});
        QCOMPARE(bad.outcome, Outcome::Failed);
        QVERIFY2(bad.text.contains("unclosed group"), qPrintable(bad.text));
        QVERIFY(
            bench.run(GrepTool(), {{"pattern", "x"}, {"type", "nosuchtype"}}).text.contains("nosuchtype"));
    }

    void grepSaysWhenRipgrepIsMissing()
    {
        ToolBench bench;
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const ToolResult result = bench.run(GrepTool(), {{"pattern", "x"}});
        qputenv("PATH", path);
        QCOMPARE(result.outcome, Outcome::Failed);
        QVERIFY(result.text.contains("ripgrep"));
    }

    void grepCanBeStopped()
    {
        ToolBench bench;
        bench.put("huge", "x");
        QCOMPARE(::truncate(bench.at("huge").toUtf8().constData(), off_t(1) << 40), 0);
        const auto run = GrepTool().prepare(
            {{"pattern", "y"}, {"output_mode", "content"}, {"path", "."}, {"multiline", false}});
        QSignalSpy finished(run->get(), &ToolRun::finished);
        const ToolContext context = bench.context();
        (*run)->start(context);
        (*run)->interrupt();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(finished.first().first().value<ToolResult>().outcome, Outcome::Interrupted);
    }

    void todoWriteKeepsTheList()
    {
        ToolBench bench;
        const QJsonArray todos{
            QJsonObject{{"content", "Run"}, {"status", "in_progress"}, {"activeForm", "Running"}}};
        const ToolResult result = bench.run(TodoWriteTool(), {{"todos", todos}});
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(result.details.value("newTodos").toArray(), todos);
    }

    void todoWriteNamesWhatDoesNotFit()
    {
        const auto says = [](const QJsonObject &todo) {
            return TodoWriteTool().prepare({{"todos", QJsonArray{todo}}}).error().message;
        };
        QVERIFY(
            says({{"content", "Run"}, {"status", "pending"}}).contains("`todos[0].activeForm` is missing"));
        QVERIFY(says({{"content", "Run"}, {"status", "done"}, {"activeForm", "x"}})
                    .contains("must be one of: pending"));
        QVERIFY(says({{"content", ""}, {"status", "pending"}, {"activeForm", "x"}})
                    .contains("must not be empty"));
    }
};

QTEST_GUILESS_MAIN(TestSearchTools)
#include "tst_search_tools.moc"
