#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/diff_words.h"
#include "ui/transcript/height_index.h"
#include "ui/transcript/markdown_segments.h"
#include "ui/transcript/row_face.h"
#include "ui/transcript/row_text.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace paddock;

class TestTranscriptParts : public QObject
{
    Q_OBJECT

private slots:
    void charactersThatMisleadAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("override") << QStringLiteral("a\u202eb") << "a<U+202E>b";
        QTest::newRow("isolate") << QStringLiteral("\u2066x") << "<U+2066>x";
        QTest::newRow("zero width") << QStringLiteral("rm\u200b -rf") << "rm<U+200B> -rf";
        QTest::newRow("escape") << QString(QChar(0x1b)) << "<U+001B>";
        QTest::newRow("tag") << QString::fromUcs4(U"\U000e0041") << "<U+E0041>";
        QTest::newRow("harmless") << QStringLiteral("tab\tline\nü 👩\u200d💻")
                                  << QStringLiteral("tab\tline\nü 👩\u200d💻");
    }
    void charactersThatMisleadAreShown()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "shown");
    }

    void noBlankHidesTheEndOfACommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("shown");
        const auto blanks = [](int n) { return QString(n, u' '); };
        QTest::newRow("blanks") << "ls" + blanks(300) + "; rm -rf x"
                                << "ls<300 blanks>; rm -rf x";
        QTest::newRow("four are ordinary") << "a" + blanks(4) + "b"
                                           << "a" + blanks(4) + "b";
        QTest::newRow("tabs") << "a\t\t\t\t\t\tb"
                              << "a<6 blanks>b";
        QTest::newRow("at the end") << "ls" + blanks(90) + "\nrm x"
                                    << "ls<90 blanks>\nrm x";
        QTest::newRow("empty lines") << "ls" + QString(40, u'\n') + "rm x"
                                     << "ls\n<39 empty lines>\nrm x";
        QTest::newRow("lines of blanks") << "ls\n  \n  \n  \n  rm x"
                                         << "ls\n<3 empty lines>\n  rm x";
        QTest::newRow("indentation") << "if a\n        b"
                                     << "if a\n        b";
        QTest::newRow("deep indentation") << "a\n" + blanks(80) + "rm x"
                                          << "a\n<80 blanks>rm x";
        QTest::newRow("other spaces") << QStringLiteral("a\u00a0\u3000b") << "a<U+00A0><U+3000>b";
        QTest::newRow("carriage return") << "rm x\rls"
                                         << "rm x<U+000D>ls";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void noBlankHidesTheEndOfACommand()
    {
        QFETCH(QString, command);
        QTEST(visibleCommand(command), "shown");
    }

    void outputLooksAsATerminalWouldLeaveIt_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("shown");
        QTest::newRow("colour") << "\x1b[1;31merror\x1b[0m: no"
                                << "error: no";
        QTest::newRow("title") << "\x1b]0;title\x07go"
                               << "go";
        QTest::newRow("progress") << " 10%\r 50%\r100%\ndone"
                                  << "100%\ndone";
        QTest::newRow("line ends") << "a\r\nb\r\n"
                                   << "a\nb\n";
        QTest::newRow("backspace") << "abc\b\bX"
                                   << "aX";
        QTest::newRow("cut sequence") << "a\x1b[3"
                                      << "a";
    }
    void outputLooksAsATerminalWouldLeaveIt()
    {
        QFETCH(QString, output);
        QTEST(visibleOutput(output), "shown");
    }

    void markdownIsCutOnlyWhereNothingHangsTogether_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("paragraphs") << "a\nb\n\nc" << QStringList{"a\nb\n\n", "c"};
        QTest::newRow("list") << "1. a\n\n2. b\n\nend" << QStringList{"1. a\n\n2. b\n\n", "end"};
        QTest::newRow("indented") << "- a\n\n  more\n" << QStringList{"- a\n\n  more\n"};
        QTest::newRow("fence") << "a\n```cpp x\nint i;\n\nint j;\n```\nb"
                               << QStringList{"a\n", "cpp|int i;\n\nint j;", "b"};
        QTest::newRow("open fence") << "```\nint" << QStringList{"|int"};
        QTest::newRow("longer fence") << "````\n```\n````\nb" << QStringList{"|```", "b"};
        QTest::newRow("inline") << "a ```x``` b" << QStringList{"a ```x``` b"};
        QTest::newRow("fence in list") << "- a\n  ```\n  x\n  ```" << QStringList{"- a\n  ```\n  x\n  ```"};
    }
    void markdownIsCutOnlyWhereNothingHangsTogether()
    {
        QFETCH(QString, markdown);
        QStringList parts;
        for (const Part &part : markdownSegments(markdown)) {
            if (const auto *code = std::get_if<Code>(&part))
                parts.append(code->language + '|' + code->text);
            else
                parts.append(std::get<Prose>(part).markdown);
        }
        QTEST(parts, "parts");
    }

    void aGrowingTextChangesOnlyItsLastPiece()
    {
        const QString text =
            "# T\n\npara one\n\n- a\n- b\n\npara\n\n```cpp\nint i;\n```\n\nend of it\n\nlast";
        QList<Part> before;
        for (int n = 1; n <= text.size(); ++n) {
            const QList<Part> now = markdownSegments(text.left(n));
            for (int i = 0; i + 1 < qMin(before.size(), now.size()); ++i)
                QCOMPARE(now[i] == before[i], true);
            before = now;
        }
    }

    void aTextThatGrowsIsCutLikeAWholeOne()
    {
        QString text = "# T\n\npara one\n\n- a\n- b\n\n```cpp\nint i;\n```\n\nend `x`\n\n";
        text += QString("many words without any end ").repeated(1500) + "\n\n```\n"
                + QString("line of code\n").repeated(900) + "```\nlast";
        GrowingMarkdown growing;
        for (int n = 1; n < text.size(); n += 1 + n % 97) {
            const QString now = text.left(n);
            QCOMPARE(growing.segments(now), markdownSegments(now));
        }
        QString together;
        for (const Part &part : markdownSegments(text)) {
            const auto *code = std::get_if<Code>(&part);
            const QString piece = code ? code->text : std::get<Prose>(part).markdown;
            QVERIFY2(piece.size() <= 12 * 1024, qPrintable(QString::number(piece.size())));
            together += piece;
        }
        QCOMPARE(together.count("line of code"), 900);
        QCOMPARE(together.count("many words"), 1500);
    }

    void veryLongWordsShowTheirEndsUntilSomebodyAsks()
    {
        const QList<Part> parts(40, Prose{QString(10'000, u'x')});
        const QList<Part> shown = bounded(parts, false);
        QVERIFY(shown.size() < 10);
        QCOMPARE(std::count_if(shown.begin(), shown.end(),
                               [](const Part &part) { return std::holds_alternative<More>(part); }),
                 1);
        QVERIFY(std::holds_alternative<Prose>(shown.last()));
        QCOMPARE(bounded(parts, true).size(), parts.size());
    }

    void coloursOfOutputStayWithTheirWords()
    {
        const Output output =
            outputOf(u"a \x1b[1;31mred\x1b[0m \x1b[38;5;208mo\x1b[39m\x1b[4mu\x1b[m\nz\x1b[7m\u202e");
        QCOMPARE(output.text, "a red ou\nz<U+202E>");
        OutputStyle red;
        red.ink = 1;
        red.bold = true;
        OutputStyle orange;
        orange.ink = 208;
        OutputStyle under;
        under.underlined = true;
        OutputStyle inverse;
        inverse.inverse = true;
        QCOMPARE(output.spans,
                 (QList<OutputSpan>{{2, 3, red}, {6, 1, orange}, {7, 1, under}, {10, 8, inverse}}));
        const auto cut = std::get<Output>(shortened({output}, 1, true).first());
        QCOMPARE(cut, (Output{"z<U+202E>", {{1, 8, inverse}}}));
        const auto head = std::get<Output>(shortened({output}, 1, false).first());
        QCOMPARE(head.spans.size(), 3);
        OutputStyle direct;
        direct.ink = OutputStyle::direct + 0x010203;
        QCOMPARE(outputOf(u"\x1b[38;2;1;2;3mx").spans, (QList<OutputSpan>{{0, 1, direct}}));
        QCOMPARE(outputOf(u"\x1b[38:2::1:2:3mx").spans, (QList<OutputSpan>{{0, 1, direct}}));
    }

    void wordsThatChangedInsideALineAreFound()
    {
        const QList<DiffLine> lines{{u' ', 1, 1, "same"},
                                    {u'-', 2, 0, "if (token == Comma)"},
                                    {u'+', 0, 2, "if (token == Comma && next)"},
                                    {u'-', 3, 0, "completely"},
                                    {u'+', 0, 3, "something else"}};
        const auto words = changedWords(lines);
        QCOMPARE(words[1], QList<TextSpan>{});
        QCOMPARE(words[2], (QList<TextSpan>{{18, 8}}));
        QCOMPARE(words[3], QList<TextSpan>{});
        QCOMPARE(besideEachOther(lines), (std::vector<DiffPair>{{0, 0}, {1, 2}, {3, 4}}));
        const QList<DiffLine> uneven{
            {u'-', 1, 0, "a"}, {u'-', 2, 0, "b"}, {u'+', 0, 1, "c"}, {u' ', 3, 2, "d"}};
        QCOMPARE(besideEachOther(uneven), (std::vector<DiffPair>{{0, 2}, {1, -1}, {3, 3}}));
    }

    void questionsShowWhatWasAnswered()
    {
        const QJsonObject question{
            {"question", "Which one?"},
            {"header", "Choice"},
            {"options",
             QJsonArray{QJsonObject{{"label", "A"}, {"description", "first"}}, QJsonObject{{"label", "B"}}}}};
        CallRow row{ToolCall{{"c"}, "AskUserQuestion", {{"questions", QJsonArray{question}}}, {}}};
        row.ruling.input =
            QJsonObject{{"questions", QJsonArray{question}}, {"answers", QJsonObject{{"Which one?", "B"}}}};
        QStringList texts;
        for (const Part &part : cardOf(row, {}).parts)
            texts.append(std::get<Plain>(part).text);
        QCOMPARE(texts, (QStringList{"Which one?", QStringLiteral("○  A: first"), QStringLiteral("●  B")}));
    }

    void aPatchBecomesNumberedLines()
    {
        const QJsonArray hunks{
            QJsonObject{{"oldStart", 5}, {"newStart", 7}, {"lines", QJsonArray{" a", "-b", "+c", "+d"}}},
            QJsonObject{{"oldStart", 20}, {"newStart", 23}, {"lines", QJsonArray{" e"}}}};
        QCOMPARE(diffLines(hunks), (QList<DiffLine>{{u' ', 5, 7, "a"},
                                                    {u'-', 6, 0, "b"},
                                                    {u'+', 0, 8, "c"},
                                                    {u'+', 0, 9, "d"},
                                                    {u'@', 0, 0, "⋯"},
                                                    {u' ', 20, 23, "e"}}));
    }

    void longBodiesAreShortenedAtTheRightEnd()
    {
        const QList<Part> parts{Output{"1\n2\n3\n4\n5\n"}};
        QCOMPARE(shortened(parts, 2, true), (QList<Part>{Output{"4\n5"}, More{3}}));
        QCOMPARE(shortened(parts, 2, false), (QList<Part>{Output{"1\n2"}, More{3}}));
        QCOMPARE(shortened(parts, 5, true), parts);
    }

    void cardsNameWhatTheyTouchAsSeenFromTheFolder_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("head");
        QTest::newRow("read") << "Read" << QJsonObject{{"file_path", "/w/src/a.cpp"}} << "Read|src/a.cpp";
        QTest::newRow("outside") << "Read" << QJsonObject{{"file_path", "/workshop/a"}} << "Read|/workshop/a";
        QTest::newRow("edit") << "Edit" << QJsonObject{{"file_path", "/w/a"}} << "Edit|a";
        QTest::newRow("grep") << "Grep" << QJsonObject{{"pattern", "x+"}, {"path", "/w/src"}}
                              << "Search|x+ in src";
        QTest::newRow("bash") << "Bash" << QJsonObject{{"command", QStringLiteral("echo \u202e\nls")}}
                              << "Run|echo <U+202E>";
        QTest::newRow("fetch") << "WebFetch" << QJsonObject{{"url", "https://example.org/"}}
                               << "Fetch|https://example.org/";
        QTest::newRow("unheard of") << "Frobnicate" << QJsonObject{{"what", "it"}} << "Frobnicate|it";
    }
    void cardsNameWhatTheyTouchAsSeenFromTheFolder()
    {
        QFETCH(QString, tool);
        QFETCH(QJsonObject, input);
        const Card card = cardOf(CallRow{ToolCall{{"c"}, tool, input, {}}}, "/w");
        QTEST(card.verb + '|' + card.target, "head");
    }

    void aHooksInputIsTheOneThatIsShown()
    {
        CallRow row{ToolCall{{"c"}, "Bash", {{"command", "rm a"}}, {}}};
        row.ruling.input = QJsonObject{{"command", "trash a"}};
        QCOMPARE(cardOf(row, {}).target, "trash a");
    }

    void refusedHostsShowOnAFoldedCardAndAllowedOnesInside()
    {
        CallRow call{ToolCall{{"c"}, "Bash", {{"command", "npm ci"}}, {}}, CallState::Ok};
        call.reached = {
            {{"c"}, "a.example", 443, "203.0.113.7", Decision::Allow, "hosts", "fine"},
            {{"c"}, QStringLiteral("b\u202e.example"), 80, {}, Decision::Deny, "hosts", "not listed"}};
        const auto shown = [&](bool open) {
            QString text;
            for (const Part &part : faceOf(Row{1, 0, {}, open, false, call}, {}).parts)
                text += std::get<Plain>(part).text + u'\n';
            return text;
        };
        QCOMPARE(shown(false), "Network: b<U+202E>.example:80 refused. not listed (hosts)\n");
        QVERIFY(plainTextOf(Row{1, 0, {}, false, false, call}).contains("refused")); // and is read out
        QCOMPARE(shown(true), "Network: a.example:443 allowed (hosts)\n" + shown(false));
    }

    void aCardTellsHowItWasJudged_data()
    {
        QTest::addColumn<Ruling>("ruling");
        QTest::addColumn<QString>("told");
        Ruling ruling{{"c"}, Decision::Allow, Judge::Rule, "A rule allows it.", "Bash(make *)"};
        QTest::newRow("rule") << ruling << "Allowed by a rule, Bash(make *). A rule allows it.";
        ruling = {{"c"}, Decision::Allow, Judge::User, {}, "Bash(make *)"};
        ruling.scope = GrantScope::Folder;
        QTest::newRow("folder") << ruling << "Allowed by you, in this folder, always, Bash(make *)";
        QTest::newRow("once") << Ruling{{"c"}, Decision::Allow, Judge::User, {}, {}}
                              << "Allowed by you, once";
        QTest::newRow("mode") << Ruling{{"c"}, Decision::Allow, Judge::Mode, "Free.", "mode default"}
                              << "Allowed by mode default. Free.";
    }
    void aCardTellsHowItWasJudged()
    {
        QFETCH(Ruling, ruling);
        CallRow call{ToolCall{{"c"}, "Bash", {{"command", "make"}}, {}}, CallState::Ok, ruling};
        QTEST(std::get<Plain>(cardOf(call, {}).parts.last()).text, "told");
        call.ruling.decision = Decision::Ask;
        QVERIFY(cardOf(call, {}).parts.isEmpty()); // the question says it
    }

    void heightsAgreeWithASlowSum()
    {
        QRandomGenerator random(7);
        HeightIndex index;
        QList<int> plain;
        for (int step = 0; step < 400; ++step) {
            const int at = int(random.bounded(plain.size() + 1));
            switch (random.bounded(3)) {
            case 0: {
                const int rows = 1 + int(random.bounded(3));
                const int height = int(random.bounded(50));
                index.insert(at, rows, height);
                plain.insert(at, rows, height);
                break;
            }
            case 1:
                if (at < plain.size()) {
                    plain[at] = int(random.bounded(50));
                    index.setHeight(at, plain[at]);
                }
                break;
            default:
                if (at < plain.size() && plain.size() > 20) {
                    index.remove(at, 1);
                    plain.removeAt(at);
                }
            }
            qint64 top = 0;
            for (int row = 0; row < plain.size(); ++row) {
                QCOMPARE(index.top(row), top);
                if (plain[row] > 0)
                    QCOMPARE(index.rowAt(top + plain[row] - 1), row);
                top += plain[row];
            }
            QCOMPARE(index.total(), top);
        }
        QCOMPARE(HeightIndex().rowAt(5), -1);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptParts)
#include "tst_transcript_parts.moc"
