#include "tests/unit/index/index_fixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace paddock;

namespace {

/// Sorted: for tests that are not about the ranking.
QStringList foundIn(const SessionIndex &index, const QString &query)
{
    QStringList places = placesOf(index.search(query, 100));
    places.sort();
    return places;
}

} // namespace

class TestSessionSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<IndexFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void findsTextOfEveryKind();
    void findsWords_data();
    void findsWords();
    void saysWhereAndMarksExactly_data();
    void saysWhereAndMarksExactly();
    void showsOneHarmlessLine();
    void cutsBetweenCharactersOnly();
    void anyInputIsAQuery();
    void takesQueriesOfAnyLength();
    void titlesAndNewerOnesComeFirst();
    void oneSessionDoesNotFlood();
    void doesNotShowWhatIsNoLongerThere();
    void findsALineOfManyMegabytes();

private:
    std::unique_ptr<IndexFixture> m_fixture;
};

void TestSessionSearch::findsTextOfEveryKind()
{
    InstructionsLoaded instructions{{{"/home/ann/project/CLAUDE.md", "Prefer zinnias."}}};
    Ruling rewritten;
    rewritten.call = {"c1"};
    rewritten.input = QJsonObject{{"command", "echo rewritten-peony"}};
    TurnEnded failed;
    failed.how = TurnEnd::Failed;
    failed.error = Error{ErrorKind::Network, "No route to the lilac server."};
    Compacted compacted;
    compacted.summary = "We spoke of marigolds.";
    compacted.instructions = "Keep the begonias.";
    Changed changed;
    changed.files = {{"src/crocus.cpp", {}, {}}};
    m_fixture->append(
        "a",
        {Configured{"/home/ann/project", "anthropic", "m"}, instructions, UserMessage{"Where do roses grow?"},
         ModelMessage{
             {Thinking{"Perhaps near violets.", {}, {}}, Text{"Beside the tulips."},
              ToolCall{{"c1"}, "Gardener", {{"deep", QJsonArray{QJsonObject{{"x", "daffodil"}}}}}, {}},
              ToolCall{{"c2"}, "Bash", {}, "{broken orchid"}}},
         rewritten, Returned{{"c1"}, Outcome::Ok, "Two irises."}, changed, failed, compacted,
         Repaired{"A torn jasmine was cut off."}, UnknownFact{{{"kind", "bloomed"}, {"plant", "hyacinth"}}},
         Described{"Notes on lavender", {}, {}, QStringList{"lupin"}}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const QMap<QString, QString> expected{
        {"zinnias", "a:2 instructions"}, {"\"claude md\"", "a:2 instructions"},
        {"roses", "a:3 user"},           {"violets", "a:4 thinking"},
        {"tulips", "a:4 model"},         {"gardener", "a:4 call"},
        {"daffodil", "a:4 call"},        {"orchid", "a:4 call"},
        {"peony", "a:5 call"},           {"irises", "a:6 result"},
        {"crocus.cpp", "a:7 changed"},   {"lilac", "a:8 error"},
        {"marigolds", "a:9 summary"},    {"begonias", "a:9 summary"},
        {"jasmine", "a:10 notice"},      {"hyacinth", "a:11 other"},
        {"lavender", "a:12 title"},      {"lupin", "a:12 title"},
    };
    for (auto word = expected.begin(); word != expected.end(); ++word)
        QCOMPARE(foundIn(*index, word.key()), QStringList{word.value()});
}

void TestSessionSearch::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");

    const auto row = [](const char *name, const QString &text, const QString &query, bool isFound) {
        QTest::newRow(name) << text << query << isFound;
    };
    row("all words, any order", "the quick brown fox", "fox quick", true);
    row("one is missing", "the quick brown fox", "fox slow", false);
    row("the last is begun", "the quick brown fox", "quick bro", true);
    row("only the last is", "the quick brown fox", "qui brown", false);
    row("one letter", "the quick brown fox", "q", true);
    row("not within a word", "the quick brown fox", "uick", false);
    row("case", "The Quick BROWN fox", "tHe brown", true);
    row("a phrase", "the quick brown fox", "\"quick brown\"", true);
    row("a phrase in another order", "the quick brown fox", "\"brown quick\"", false);
    row("a phrase is of whole words", "the quick brown fox", "\"quick bro\"", false);
    row("a phrase that is being typed", "the quick brown fox", "\"quick bro", true);
    row("diacritics in the text", "La façade du café", "facade cafe", true);
    row("diacritics in the query", "The facade of the cafe", "façade café", true);
    row("decomposed in the text", "caf\u0065\u0301 noir", "café", true);
    row("decomposed in the query", "café noir", "cafe\u0301 noir", true);
    row("Vietnamese, two marks on a letter", "Tiếng Việt", "tieng viet", true);
    row("German", "Die Größe der Straße", "grosse", false); // ß is no diacritic
    row("German without umlauts", "Die Größe der Straße", "große straße", true);
    row("Cyrillic in another case", "Привет, МИР", "мир", true);
    row("Greek", "ΚΑΛΗΜΈΡΑ ΚΌΣΜΕ", "καλημέρα", true);
    row("snake case", "call foo_bar_baz here", "foo_bar_baz", true);
    row("snake case, begun", "call foo_bar_baz here", "foo_bar", true);
    row("snake case is one word", "call foo_bar_baz here", "bar", false);
    row("words side by side are no snake", "foo bar", "foo_bar", false);
    row("a path", "see path/to/file.cpp:12", "path/to/file.cpp", true);
    row("the end of a path", "see path/to/file.cpp:12", "to/file.cpp", true);
    row("a path with a gap", "see path/from/to/file.cpp", "path/to/file.cpp", false);
    row("a flag", "run it with --dry-run please", "--dry-run", true);
    row("a flag's words apart", "dry before you run", "--dry-run", false);
    row("C++", "written in C++", "c++", true);
    row("an address", "mail ann@example.org today", "ann@example.org", true);
    row("a number", "error 0x80070005", "0x8007", true);
    row("Japanese, in a sentence", "設定ファイルを保存しました。", "ファイル", true);
    row("Japanese, in another order", "設定ファイルを保存しました。", "保存設定", false);
    row("Japanese, a long vowel", "サーバーが止まる", "サーバー", true);
    row("Japanese, decomposed", QStringLiteral("ガイド").normalized(QString::NormalizationForm_D), "ガイド",
        true);
    row("Chinese, one character", "这个文件不存在", "件", true);
    row("Chinese, two words", "这个文件不存在", "存在 文件", true);
    row("Chinese, not side by side", "这个文件不存在", "文存", false);
    row("Korean, within a word", "파일을저장했습니다", "저장", true);
    row("Korean, decomposed", QStringLiteral("한국어").normalized(QString::NormalizationForm_D), "국어",
        true);
    row("Thai", "บันทึกไฟล์แล้ว", "ไฟล์", true);
    row("Chinese beyond the first plane", QString::fromUcs4(U"古\U00020BB7野"),
        QString::fromUcs4(U"\U00020BB7野"), true);
    row("a coloured word", "\x1b[1;31mError\x1b[0m: no such file", "error", true);
    row("a colour's letters", "\x1b[31mError", "31", false);
    row("an escape that is cut", "word\x1b[12", "word", true);
    row("Latin beside Japanese", "Gitリポジトリ", "git", true);
    row("punctuation alone", "a -> b", "->", false);
    row("nothing", "anything", "  ", false);
    row("empty quotes", "anything", "\"\"", false);
    row("punctuation beside a word", "a -> b", "-> b", true);
}

void TestSessionSearch::findsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, isFound);

    m_fixture->append("a", {Configured{"/w", "p", "m"}, ModelMessage{{Text{text}}}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(placesOf(index->search(query, 10)), isFound ? QStringList{"a:2 model"} : QStringList());
}

void TestSessionSearch::saysWhereAndMarksExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("marked");

    const QString filler = QStringLiteral("lorem ipsum dolor sit amet ").repeated(500);
    QTest::newRow("words") << "The quick brown fox"
                           << "fox the" << QStringList{"The", "fox"};
    QTest::newRow("all that is begun so") << "test tests testing"
                                          << "test" << QStringList{"test", "tests", "testing"};
    QTest::newRow("a phrase is one mark") << "in path/to/file.cpp there"
                                          << "path/to/file.cpp" << QStringList{"path/to/file.cpp"};
    QTest::newRow("over a line end") << "one two\n   three"
                                     << "\"two three\"" << QStringList{"two three"};
    QTest::newRow("Japanese") << "設定ファイルを保存"
                              << "ファイル" << QStringList{"ファイル"};
    QTest::newRow("behind a picture") << "😀😀 здравствуй мир"
                                      << "мир" << QStringList{"мир"};
    QTest::newRow("decomposed letters")
        << QStringLiteral("un café noir").normalized(QString::NormalizationForm_D) << "cafe"
        << QStringList{"café"};
    QTest::newRow("deep in a long text")
        << filler + "the needle here " + filler << "needle" << QStringList{"needle"};
    QTest::newRow("where the words are together")
        << "alpha " + filler + "beta " + filler + "alpha and beta " + filler << "alpha beta"
        << QStringList{"alpha", "beta"};
    QTest::newRow("words that overlap in phrases")
        << "one two three"
        << "\"one two\" \"two three\"" << QStringList{"one two three"};
    QTest::newRow("behind what is not shown")
        << QStringLiteral("a\u202Eb\x1b[31m secret\u200Bword") << "secret" << QStringList{"secret"};
    QTest::newRow("a word longer than an excerpt")
        << QString(5000, u'x') << "xxx" << QStringList{QString(160, u'x')};
}

void TestSessionSearch::saysWhereAndMarksExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QStringList, marked);

    m_fixture->append("a", {Configured{"/w", "p", "m"}, ModelMessage{{Text{text}}}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const Result<QList<SearchHit>> hits = index->search(query, 10);
    QCOMPARE(placesOf(hits), QStringList{"a:2 model"});
    QCOMPARE(hits->first().at, m_fixture->now);
    QCOMPARE(hits->first().session, m_fixture->store.list()->first());
    QVERIFY2(hits->first().excerpt.size() <= 162, qPrintable(hits->first().excerpt));
    QCOMPARE(markedIn(hits->first()), marked);
}

/// A terminal or a window that shows an excerpt must not be steered by what a tool printed.
void TestSessionSearch::showsOneHarmlessLine()
{
    m_fixture->append(
        "a", {Configured{"/w", "p", "m"},
              Returned{{"c"},
                       Outcome::Ok,
                       QStringLiteral("  here\r\n\tis\u2028the \x1b[2Jword\u202E\u200B\u0085 end\x7f\x07")}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const Result<QList<SearchHit>> hits = index->search("word", 10);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().excerpt, QStringLiteral("here is the ␛[2Jword end␡␇"));
}

void TestSessionSearch::cutsBetweenCharactersOnly()
{
    const QString family = QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467");
    const QString accented = QStringLiteral("q\u0301\u0323");
    for (const QString &piece : {family, accented}) {
        for (int shift = 0; shift < 12; ++shift) {
            const QString session = QStringLiteral("s%1-%2").arg(piece.size()).arg(shift);
            m_fixture->append(session, {Configured{"/w", "p", "m"},
                                        ModelMessage{{Text{piece.repeated(60) + QString(shift, u'.')
                                                           + " needle " + piece.repeated(60)}}}});
        }
    }
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const Result<QList<SearchHit>> hits = index->search("needle", 100);
    QCOMPARE(hits->size(), 24);
    for (const SearchHit &hit : *hits) {
        const QString &piece = hit.excerpt.contains(family) ? family : accented;
        QString rest = hit.excerpt;
        QVERIFY2(rest.startsWith(u'…') && rest.endsWith(u'…'), qPrintable(rest));
        rest.remove(piece.normalized(QString::NormalizationForm_C))
            .remove("needle")
            .remove(u'.')
            .remove(u' ');
        QCOMPARE(rest, QStringLiteral("……"));
    }
}

/// FTS5 has a query language of its own, and a syntax error would end the search.
void TestSessionSearch::anyInputIsAQuery()
{
    m_fixture->converse("a", "near AND or not", "column: text \"quoted\" (group) a*b ^c {d} -e +f");
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const QStringList pieces{"AND",
                             "OR",
                             "NOT",
                             "NEAR",
                             "NEAR(",
                             "(",
                             ")",
                             "\"",
                             "\"\"",
                             "*",
                             "^",
                             "-",
                             "+",
                             ":",
                             "text",
                             "text:",
                             "{",
                             "}",
                             ",",
                             ";",
                             "'",
                             "--",
                             "/*",
                             "\\",
                             "%",
                             "_",
                             " ",
                             "\t",
                             "\n",
                             "a",
                             "q",
                             "é",
                             "日本",
                             "\u0301",
                             "\uFFFD",
                             "\uFEFF",
                             QString(QChar(0)),
                             QString(QChar(0xD800)),
                             "😀",
                             "near"};
    QRandomGenerator random(20261121);
    for (int round = 0; round < 3000; ++round) {
        QString query;
        for (int i = random.bounded(12); i >= 0; --i) {
            if (random.bounded(5) == 0)
                query += QChar(ushort(random.bounded(0x10000)));
            else
                query += pieces.at(random.bounded(int(pieces.size())));
        }
        const Result<QList<SearchHit>> hits = index->search(query, 10);
        QVERIFY2(hits, qPrintable(query + u'\n' + (hits ? QString() : hits.error().detail)));
    }
    QCOMPARE(foundIn(*index, "AND OR NOT").size(), 1);
    QCOMPARE(foundIn(*index, "column:text"), QStringList{"a:3 model"});
}

void TestSessionSearch::takesQueriesOfAnyLength()
{
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += QStringLiteral("w%1 ").arg(i);
    m_fixture->append("a", {Configured{"/w", "p", "m"}, ModelMessage{{Text{text}}}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(foundIn(*index, text), QStringList{"a:2 model"});
    QCOMPARE(foundIn(*index, u'"' + text + u'"'), QStringList{"a:2 model"});
    QCOMPARE(foundIn(*index, text + "missing"), QStringList());
    QCOMPARE(foundIn(*index, QString(100'000, u'y')), QStringList());
}

void TestSessionSearch::titlesAndNewerOnesComeFirst()
{
    m_fixture->converse("named", "Hello.", "Nothing.");
    m_fixture->append("named", {Described{"About kestrels"}});
    m_fixture->now = m_fixture->now.addDays(60);
    m_fixture->converse("old", "Hello.", "A kestrel was seen.");
    m_fixture->now = m_fixture->now.addDays(60);
    m_fixture->converse("new", "Hello.", "A kestrel was seen.");
    m_fixture->now = m_fixture->now.addDays(1);
    m_fixture->converse("vague", "Hello.", "A kestrel was seen. " + QString("And much else. ").repeated(200));
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(placesOf(index->search("kestrel", 10)),
             (QStringList{"named:5 title", "new:3 model", "old:3 model", "vague:3 model"}));
    QCOMPARE(placesOf(index->search("kestrel", 2)), (QStringList{"named:5 title", "new:3 model"}));
    QCOMPARE(placesOf(index->search("kestrel", 0)), QStringList());
}

void TestSessionSearch::oneSessionDoesNotFlood()
{
    for (int i = 0; i < 20; ++i)
        m_fixture->append("talkative", {UserMessage{"heron"}, ModelMessage{{Text{"heron"}}}, TurnEnded{}});
    m_fixture->now = m_fixture->now.addDays(-30);
    for (const char *session : {"a", "b", "c"})
        m_fixture->converse(QString::fromLatin1(session), "Hello.",
                            "A heron, among many other birds that live here.");
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const QStringList places = placesOf(index->search("heron", 8));
    QCOMPARE(places.size(), 8);
    for (const char *session : {"a:", "b:", "c:"})
        QCOMPARE(places.filter(QLatin1String(session)).size(), 1);
    QCOMPARE(placesOf(index->search("heron", 100)).size(), 43); // but nothing is kept back when there is room
}

/// Between two refreshes the files go on: a hit is only shown from the file as it is.
void TestSessionSearch::doesNotShowWhatIsNoLongerThere()
{
    m_fixture->converse("a", "Tell me of bitterns.", "They are shy.");
    m_fixture->converse("b", "Tell me of bitterns too.", "No.");
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(foundIn(*index, "shy bittern").size(), 0);
    QCOMPARE(foundIn(*index, "bittern").size(), 2);
    QVERIFY(QFile::remove(m_fixture->pathOf("a")));
    QCOMPARE(foundIn(*index, "shy"), QStringList()); // not refreshed: only the index knows it
    QFile file(m_fixture->pathOf("b"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    file.resize(0);
    file.write(QByteArray(bytes).replace("bitterns", "sparrows"));
    file.close();
    const QStringList places = placesOf(index->search("bittern", 10));
    QVERIFY2(!places.contains("b:2 user"), qPrintable(places.join(u' ')));
    QVERIFY(index->refresh());
    QCOMPARE(foundIn(*index, "bittern"), QStringList());
    QCOMPARE(foundIn(*index, "sparrows"), QStringList{"b:2 title"});
}

void TestSessionSearch::findsALineOfManyMegabytes()
{
    m_fixture->append("a",
                      {Configured{"/w", "p", "m"},
                       Returned{{"c"}, Outcome::Ok, QString("0123456789 ").repeated(500'000) + "lapwing"},
                       Returned{{"d"}, Outcome::Ok, "avocet"}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const Result<QList<SearchHit>> hits = index->search("lapwing", 10);
    QCOMPARE(placesOf(hits), QStringList{"a:2 result"});
    QCOMPARE(markedIn(hits->first()), QStringList{"lapwing"});
    QCOMPARE(foundIn(*index, "avocet"), QStringList{"a:3 result"});
}

QTEST_GUILESS_MAIN(TestSessionSearch)
#include "tst_session_search.moc"
