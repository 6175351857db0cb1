#include "app/cli/sessions_text.h"

#include <QTest>

using namespace paddock;

class TestSessionsText : public QObject
{
    Q_OBJECT

private slots:
    void columnsStandUnderEachOther()
    {
        QCOMPARE(alignedColumns({{"a", "bb", "c"}, {"日本", "e\u0301", "d"}, {"x", "", ""}}),
                 QStringLiteral("a     bb  c\n日本  e\u0301   d\nx\n"));
    }

    /// A title is a prompt's first words, and a prompt may hold anything.
    void titlesAreHarmless()
    {
        const QString shown = onOneLine(QStringLiteral("a\x1b[2J\nb\u202e"));
        QVERIFY(!shown.contains(u'\x1b') && !shown.contains(u'\n') && !shown.contains(QChar(0x202e)));
        QCOMPARE(onOneLine("abcdef", 4), QStringLiteral("abc…"));
        QCOMPARE(onOneLine("abcd", 4), QStringLiteral("abcd"));
        QCOMPARE(onOneLine("日本語", 4), QStringLiteral("日…"));
    }

    void idsAreTold()
    {
        QCOMPARE(tellingLength({}), 8);
        QCOMPARE(tellingLength({{"aaaaaaaa-1"}, {"bbbbbbbb-1"}}), 8);
        QCOMPARE(tellingLength({{"aaaaaaaa-12"}, {"bb"}, {"aaaaaaaa-13"}}), 11);
        QCOMPARE(tellingLength({{"aaaaaaaa"}, {"aaaaaaaaa"}}), 9);
    }

    void timesAreRelative()
    {
        const QDateTime now = QDate(2026, 3, 15).startOfDay().addSecs(12 * 60 * 60);
        QCOMPARE(howLongAgo(now.addSecs(-30), now), QStringLiteral("just now"));
        QCOMPARE(howLongAgo(now.addSecs(-300), now), QStringLiteral("5 min ago"));
        QCOMPARE(howLongAgo(now.addSecs(-7200), now), QStringLiteral("2 h ago"));
        QCOMPARE(howLongAgo(now.addDays(-1), now), QStringLiteral("yesterday"));
        QCOMPARE(howLongAgo(now.addDays(-30), now), QStringLiteral("2026-02-13"));
        QCOMPARE(howLongAgo(now.addDays(2), now), QStringLiteral("2026-03-17")); // a clock that was wrong
        QCOMPARE(howLongAgo({}, now), QStringLiteral("-"));
    }
};

QTEST_GUILESS_MAIN(TestSessionsText)
#include "tst_sessions_text.moc"
