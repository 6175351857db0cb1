#include "ui/search/fuzzy_match.h"

#include <QElapsedTimer>
#include <QTest>

using namespace paddock;

/// Finding a path by a few letters of it.
class TestReviewFuzzy : public QObject
{
    Q_OBJECT

private slots:
    void findsLettersInOrderOnly();
    void putsWhatIsMeantFirst_data();
    void putsWhatIsMeantFirst();
    void marksTheLettersThatAnswered_data();
    void marksTheLettersThatAnswered();
    void takesWordsInAnyOrder();
    void givesTheFirstPathsForNothing();
    void weighsOnlyTheEndOfAVeryLongPath();
    void givesNoMoreThanAskedFor();
};

static QStringList ranked(const QString &typed, const QStringList &paths)
{
    QStringList found;
    for (const qsizetype i : bestMatches(FuzzyPattern(typed), paths, paths.size()))
        found.append(paths[i]);
    return found;
}

void TestReviewFuzzy::findsLettersInOrderOnly()
{
    const FuzzyPattern pattern(u"psr");
    QVERIFY(pattern.score(u"src/parser.cpp"));
    QVERIFY(pattern.score(u"P-S-R"));
    QVERIFY(!pattern.score(u"rsp"));
    QVERIFY(!pattern.score(u"ps"));
    QVERIFY(!pattern.score(u""));
    QVERIFY(FuzzyPattern(u"ÄÖ").score(u"src/äö.txt"));
}

void TestReviewFuzzy::putsWhatIsMeantFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("first");
    QTest::newRow("the name beats the folder")
        << "parser" << QStringList{"parser/readme.md", "src/parser.cpp"} << "src/parser.cpp";
    QTest::newRow("beginnings of words")
        << "sp" << QStringList{"src/wasp.cpp", "src/session_page.cpp"} << "src/session_page.cpp";
    QTest::newRow("humps") << "fm" << QStringList{"src/firmware.h", "src/FuzzyMatch.h"} << "src/FuzzyMatch.h";
    QTest::newRow("neighbours") << "lex" << QStringList{"src/lazy_exit.cpp", "src/relex.cpp", "src/lex.cpp"}
                                << "src/lex.cpp";
    QTest::newRow("shorter") << "main" << QStringList{"app/cli/main.cpp", "main.cpp"} << "main.cpp";
    QTest::newRow("case") << "Make" << QStringList{"make", "Make"} << "Make";
    QTest::newRow("folder and name") << "ui/se/pa"
                                     << QStringList{"ui/settings/key_form.cpp", "ui/session/page.cpp"}
                                     << "ui/session/page.cpp";
    // A greedy search takes the s of "tests" and the p of "parser", and misses the name.
    QTest::newRow("not the first letter that fits")
        << "spec" << QStringList{"s/p/e/c/other.cpp", "src/special/deep/spec.h"} << "src/special/deep/spec.h";
}

void TestReviewFuzzy::putsWhatIsMeantFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, paths);
    QFETCH(QString, first);
    QCOMPARE(ranked(typed, paths).value(0), first);
    std::reverse(paths.begin(), paths.end());
    QCOMPARE(ranked(typed, paths).value(0), first);
}

void TestReviewFuzzy::marksTheLettersThatAnswered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("marked"); // a caret below each
    QTest::newRow("name") << "spec"
                          << "src/spec.h"
                          << "    ^^^^  ";
    QTest::newRow("words") << "sp"
                           << "ui/session_page.h"
                           << "   ^       ^     ";
    QTest::newRow("two words") << "h lex"
                               << "src/lex.h"
                               << "    ^^^ ^";
    QTest::newRow("repeated letters") << "aab"
                                      << "a/aaab"
                                      << "   ^^^";
    QTest::newRow("nothing") << "zz"
                             << "src/lex.h"
                             << "         ";
}

void TestReviewFuzzy::marksTheLettersThatAnswered()
{
    QFETCH(QString, typed);
    QFETCH(QString, path);
    QFETCH(QString, marked);
    QString found(path.size(), u' ');
    for (const qsizetype i : FuzzyPattern(typed).marks(path))
        found[i] = u'^';
    if (typed == QLatin1String("aab")) // Any three of them that end at the b are right.
        QCOMPARE(found.count(u'^'), 3);
    else
        QCOMPARE(found, marked);
}

void TestReviewFuzzy::takesWordsInAnyOrder()
{
    const QStringList paths{"src/parser.cpp", "tests/parser_test.cpp"};
    QCOMPARE(ranked("test pars", paths), (QStringList{"tests/parser_test.cpp"}));
    QCOMPARE(ranked("pars test", paths), (QStringList{"tests/parser_test.cpp"}));
}

void TestReviewFuzzy::givesTheFirstPathsForNothing()
{
    QCOMPARE(bestMatches(FuzzyPattern(u"  "), {"zzzz", "a", "b"}, 2), (QList<qsizetype>{0, 1}));
}

void TestReviewFuzzy::weighsOnlyTheEndOfAVeryLongPath()
{
    const QString folders = QString("deep/").repeated(2000);
    QVERIFY(FuzzyPattern(u"lex").score(QString(folders + "lex.h")).value_or(0) > 0);
    QVERIFY(FuzzyPattern(u"x").score(QString("x/" + folders)));
    QCOMPARE(FuzzyPattern(u"lex").marks(QString(folders + "lex.h")).size(), 3);
}

void TestReviewFuzzy::givesNoMoreThanAskedFor()
{
    QStringList paths;
    for (int i = 0; i < 20'000; ++i)
        paths.append(QString("src/module_%1/part_%2/widget_%3.cpp").arg(i % 97).arg(i % 1013).arg(i));
    QElapsedTimer clock;
    for (const char *typed : {"w", "widget", "mod wid 99", "zzz", "src/widgetcpp"}) {
        clock.start();
        const QList<qsizetype> best = bestMatches(FuzzyPattern(QString::fromLatin1(typed)), paths, 50);
        qInfo("%s: %lld of 20000 paths in %.1f ms", typed, qlonglong(best.size()),
              double(clock.nsecsElapsed()) / 1e6);
        QVERIFY(best.size() <= 50);
    }
}

QTEST_APPLESS_MAIN(TestReviewFuzzy)
#include "tst_review_fuzzy.moc"
