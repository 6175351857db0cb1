#include "app/common/export_html.h"
#include "app/common/export_jsonl.h"
#include "app/common/export_markdown.h"
#include "core/store/file_session_store.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace paddock;

namespace {

/// What other people's text may try: to become markup, to leave an attribute, to close a fence or a details block, to
/// drive a terminal, to turn the direction of what follows.
const QString hostile = QStringLiteral(
    "</details></pre><script>alert(1)</script>\" onload=\"alert(2)\" '><img src=x onerror=y>\n"
    "```\n````\n<!-- \n\x1b[31mred\x1b]0;title\a &amp; \u202egnp.exe\u2066 | # [a](javascript:b)");

Entry entryOf(Fact fact)
{
    static int number = 0;
    return {{QString::number(++number)},
            QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(number),
            std::move(fact)};
}

/// Every kind of text that a session can hold, and \a text in each of them.
Transcript sessionWith(const QString &text)
{
    const CallId first{"call-1"};
    const CallId second{"call-2"};
    Transcript transcript{
        entryOf(Configured{text, "anthropic", "claude-sonnet-4-5"}),
        entryOf(InstructionsLoaded{{{text, text, text}}}),
        entryOf(UserMessage{text, {{"image/png", QByteArray("\x89PNG")}, {text, QByteArray("x")}}}),
        entryOf(ModelMessage{{Thinking{text, "seal", {}}, Text{text},
                              ToolCall{first, text, {{"command", text}, {text, text}, {"n", 5}}, {}},
                              ToolCall{second, "Read", {}, text}},
                             {1'000, 200, 30'000, 400},
                             "claude-sonnet-4-5"}),
    };
    Ruling ruling;
    ruling.call = first;
    ruling.decision = Decision::Allow;
    ruling.reason = text;
    ruling.rule = text;
    transcript += {entryOf(ruling),
                   entryOf(Started{first}),
                   entryOf(Reached{first, text, 443, {}, Decision::Deny, text, text}),
                   entryOf(Returned{first, Outcome::Failed, text, {{"image/png", QByteArray("\x89PNG")}}}),
                   entryOf(Returned{second, Outcome::Denied, text}),
                   entryOf(Granted{{text}}),
                   entryOf(Described{text, {}, {}, QStringList{text}}),
                   entryOf(Compacted{CompactionCause::Asked, 2, text}),
                   entryOf(Repaired{text, text}),
                   entryOf(UnknownFact{{{"kind", "novelty"}, {"text", text}}}),
                   entryOf(Returned{{"nobody"}, Outcome::Ok, text}),
                   entryOf(TurnEnded{TurnEnd::Failed, Error{ErrorKind::Network, text}})};
    return transcript;
}

SessionSummary summaryWith(const QString &text)
{
    SessionSummary summary;
    summary.id = {"2b0a9c88-99d2-4619-91bc-8ce205e12a0f"};
    summary.title = text;
    summary.workspace = text;
    summary.model = text;
    summary.tags = {text};
    return summary;
}

struct Exports {
    QString html;
    QString markdown;
};

Exports exportsOf(const Transcript &transcript, const SessionSummary &summary)
{
    const TranscriptOutline outline = outlineOf(summary.id, transcript, Catalogue::builtIn());
    const ExportedSession session{summary, transcript, outline};
    return {htmlOf(session), markdownOf(session)};
}

} // namespace

class TestSessionExport : public QObject
{
    Q_OBJECT

private slots:
    /// Text that becomes markup would run in the reader's browser.
    void htmlHoldsTextAsText()
    {
        const QString html = exportsOf(sessionWith(hostile), summaryWith(hostile)).html;
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        static const QRegularExpression ours(
            QStringLiteral("^</?(!DOCTYPE "
                           "html|html|head|meta|title|style|body|h1|h2|dl|dt|dd|table|thead|tbody|tr|th|td|a|"
                           "div|span|b|p|pre|"
                           "code|strong|ul|li|details|summary|img)( "
                           "(charset|http-equiv|content|name|class|id|href|dir|alt|src)=\"[^\"]*\")*>$"));
        qsizetype tags = 0;
        for (auto match = tag.globalMatch(html); match.hasNext(); ++tags) {
            const QString found = match.next().captured();
            QVERIFY2(ours.match(found).hasMatch(), qPrintable(found));
            QVERIFY2(!found.contains("javascript:"), qPrintable(found));
        }
        QVERIFY(tags > 100);
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains(QRegularExpression("<img(?![^>]* src=\"data:image/png;base64,)")));
        QCOMPARE(html.count("<img "), 2);
        QCOMPARE(html.count("<details"), html.count("</details>"));
        QCOMPARE(html.count("<pre"), html.count("</pre>"));
        QCOMPARE(html.count("<div"), html.count("</div>"));
        // Nothing is fetched, by nobody.
        QVERIFY(!html.contains("http://") && !html.contains("https://") && !html.contains("url("));
        QVERIFY(html.contains("default-src 'none'"));
    }

    void nothingMisleadsOrDrives()
    {
        const Exports exports = exportsOf(sessionWith(hostile), summaryWith(hostile));
        for (const QString &text : {exports.html, exports.markdown}) {
            for (const QChar c : text)
                QVERIFY2(c >= u' ' || c == u'\n' || c == u'\t', qPrintable(QString::number(c.unicode(), 16)));
            QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x2066)));
        }
        QVERIFY(exports.markdown.contains("<U+202E>gnp.exe"));
        QVERIFY(exports.html.contains("&lt;U+202E&gt;gnp.exe"));
    }

    /// A fence that the text can close would let it out, and one that stays open would swallow the rest.
    void markdownFencesHold()
    {
        const QString markdown = exportsOf(sessionWith(hostile), summaryWith("Title")).markdown;
        static const QRegularExpression fence(QStringLiteral("^(`{3,})[^`]*$"));
        QString open;
        int details = 0;
        const QStringList lines = markdown.split(u'\n');
        for (const QString &line : lines) {
            const auto match = fence.match(line);
            if (open.isEmpty() && match.hasMatch()) {
                open = match.captured(1);
            } else if (!open.isEmpty()) {
                if (match.hasMatch() && match.captured(1).size() >= open.size() && line == match.captured(1))
                    open.clear();
            } else if (line.startsWith("<details>")) {
                ++details;
            } else if (line == u"</details>") {
                --details;
                QVERIFY(details >= 0);
            } else {
                QVERIFY2(!line.startsWith(u'<'), qPrintable(line));
            }
        }
        QVERIFY(open.isEmpty());
        QCOMPARE(details, 0);
    }

    void nothingIsLeftOut()
    {
        // Unlike any other text, once in every place; what is looked for is how often it is there.
        const QString needle = QStringLiteral("needle");
        const Exports exports = exportsOf(sessionWith(needle), summaryWith(needle));
        for (const QString &text : {exports.html, exports.markdown}) {
            QVERIFY2(text.count(needle) >= 26, qPrintable(QString::number(text.count(needle))));
            QVERIFY(text.contains("31,200") || text.contains("31200"));
            QVERIFY(text.contains("$"));
        }
        QVERIFY(exports.html.contains("href=\"#turn-1\"") && exports.html.contains("id=\"turn-1\""));
        QVERIFY(exports.html.contains("id=\"entry-3\""));
    }

    void callsOfTheSameNameAreToldApart()
    {
        const auto asks = [](const QString &command) {
            return entryOf(ModelMessage{{ToolCall{{"0"}, "Bash", {{"command", command}}, {}}}});
        };
        const Transcript transcript{entryOf(UserMessage{"go"}),
                                    asks("one"),
                                    entryOf(Returned{{"0"}, Outcome::Ok, "first"}),
                                    asks("two"),
                                    entryOf(Returned{{"0"}, Outcome::Ok, "second"}),
                                    entryOf(TurnEnded{})};
        const TranscriptOutline outline = outlineOf({"s"}, transcript, Catalogue::builtIn());
        QCOMPARE(outline.calls.value(2).constFirst().returned->text, QStringLiteral("first"));
        QCOMPARE(outline.calls.value(4).constFirst().returned->text, QStringLiteral("second"));
        QCOMPARE(outline.turns.size(), 1);
        QCOMPARE(outline.turns.constFirst().calls, 2);
        QCOMPARE(outline.folded, (QSet<qint64>{3, 5}));
    }

    /// What was copied is counted where it was spent.
    void forksCostWhatTheyAdded()
    {
        const ModelMessage answer{{Text{"a"}}, {0, 0, 0, 1'000'000}, "claude-sonnet-4-5"};
        const Transcript transcript{entryOf(UserMessage{"one"}), entryOf(answer),
                                    entryOf(TurnEnded{}),        entryOf(Forked{{"other"}, 3, {}}),
                                    entryOf(UserMessage{"two"}), entryOf(answer),
                                    entryOf(TurnEnded{})};
        const TranscriptOutline outline = outlineOf({"s"}, transcript, Catalogue::builtIn());
        QCOMPARE(outline.usage.output, 1'000'000);
        QCOMPARE(outline.turns.size(), 2);
        QCOMPARE(outline.turns.at(0).usage.output, 0);
        QCOMPARE(outline.turns.at(1).usage.output, 1'000'000);
    }

    void jsonlIsTheLogUpToItsLastWholeLine()
    {
        QTemporaryDir folder;
        FileSessionStore store(folder.filePath("sessions"));
        const SessionId id{"2b0a9c88-99d2-4619-91bc-8ce205e12a0f"};
        QVERIFY(store.create(id, sessionWith(hostile)));
        QFile log(store.pathOf(id));
        QVERIFY(log.open(QIODevice::ReadWrite | QIODevice::Append));
        QVERIFY(log.seek(0));
        const QByteArray whole = log.readAll();
        QVERIFY(whole.size() > 1000);
        QVERIFY(log.write("{\"seq\":99,\"at") > 0);
        log.close();
        QBuffer copy;
        QVERIFY(copy.open(QIODevice::WriteOnly));
        QVERIFY(copyLog(store.pathOf(id), copy));
        QCOMPARE(copy.data(), whole);
        QVERIFY(!copyLog(folder.filePath("nowhere.jsonl"), copy));
    }

    void unreadableInputsOfPeople()
    {
        QCOMPARE(exportedText(QStringLiteral("a\r\nb\tc\u200d\u0301")),
                 QStringLiteral("a\nb\tc\u200d\u0301"));
        QCOMPARE(exportedText(QString(QChar(0xd800))), QStringLiteral("<U+D800>"));
        QCOMPARE(exportedText(QStringLiteral("👩‍👧 سلام‌")),
                 QStringLiteral("👩‍👧 سلام‌"));
        ToolCall call{{"c"}, "Bash", {{"command", QString(500, u'x') + "\nsecond"}}, {}};
        QVERIFY(subjectOf(call).size() <= 161);
    }
};

QTEST_GUILESS_MAIN(TestSessionExport)
#include "tst_session_export.moc"
