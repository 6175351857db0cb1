#include "core/git/text_hunks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace paddock;

namespace {

QStringList idsOf(const TextHunks &hunks)
{
    QStringList ids;
    for (const DiffHunk &hunk : hunks.shown())
        ids.append(hunk.id);
    return ids;
}

/// Few kinds of lines, so that many are the same; the last one with or without its end.
QByteArray randomText(QRandomGenerator &random, int lines)
{
    QByteArray text;
    const bool hasReturns = random.bounded(3) == 0;
    for (int i = 0; i < lines; ++i) {
        text += QByteArray(random.bounded(4), 'x') + QByteArray::number(random.bounded(5));
        if (random.bounded(40) == 0)
            text += '\xe9';
        text += hasReturns && random.bounded(10) > 0 ? "\r\n" : "\n";
    }
    if (random.bounded(3) == 0)
        text += "end";
    return text;
}

QByteArray edited(QRandomGenerator &random, const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    for (int edits = random.bounded(6); edits > 0; --edits) {
        const qsizetype at = random.bounded(int(lines.size()));
        switch (random.bounded(3)) {
        case 0:
            lines.insert(at, "new" + QByteArray::number(random.bounded(100)));
            break;
        case 1:
            if (lines.size() > 1)
                lines.removeAt(at);
            break;
        default:
            lines[at] += random.bounded(2) == 0 ? "\r" : "!";
        }
    }
    return lines.join('\n');
}

} // namespace

/// What differs between two texts, and one of them without some of it.
class TestTextHunks : public QObject
{
    Q_OBJECT

private slots:
    void showsLinesAndWhereTheyAre()
    {
        const TextHunks hunks("a.txt", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6");
        const QList<DiffHunk> shown = hunks.shown();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().oldStart, 2);
        QCOMPARE(shown.first().newStart, 2);
        QCOMPARE(shown.first().lines, (QStringList{" 2", " 3", " 4", "-5", "-6", "+five", "+6"}));
        QVERIFY(!shown.first().oldEndsWithoutNewline);
        QVERIFY(shown.first().newEndsWithoutNewline);
    }

    void showsAFileThatDidNotExist()
    {
        const QList<DiffHunk> shown = TextHunks("a.txt", {}, "1\n2\n").shown();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().oldStart, 0);
        QCOMPARE(shown.first().newStart, 1);
        QCOMPARE(shown.first().lines, (QStringList{"+1", "+2"}));
    }

    void showsLineEndsOnlyWhereTheyDiffer()
    {
        QCOMPARE(TextHunks("a", "1\r\n", "2\r\n").shown().first().lines, (QStringList{"-1", "+2"}));
        QCOMPARE(TextHunks("a", "1\r\n", "1\n").shown().first().lines, (QStringList{"-1\r", "+1"}));
    }

    void findsTheSameHunkAgainAfterAnotherWasTakenBack()
    {
        const QByteArray before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        const TextHunks both("a", before, "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n13\n");
        QCOMPARE(idsOf(both).size(), 2);
        const Result<QByteArray> one = both.without({idsOf(both).first()});
        QVERIFY(one);
        QCOMPARE(idsOf(TextHunks("a", before, *one)), QStringList{idsOf(both).last()});
        QVERIFY(idsOf(TextHunks("b", before, *one)) != QStringList{idsOf(both).last()});
    }

    void refusesAHunkThatIsNotThere()
    {
        const TextHunks hunks("a.txt", "1\n", "2\n");
        const Result<QByteArray> taken = hunks.without({idsOf(hunks).first(), "0123"});
        QVERIFY(!taken);
        QVERIFY(taken.error().message.contains("a.txt"));
    }

    /// Whatever was edited: all hunks taken back give the old bytes, at once or some first and the others then.
    void givesTheOldBytesBack()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 3000; ++round) {
            const QByteArray before = randomText(random, random.bounded(40));
            const QByteArray after =
                random.bounded(20) == 0 ? randomText(random, 10) : edited(random, before);
            const TextHunks hunks("f", before, after);
            const Result<QByteArray> all = hunks.without(idsOf(hunks));
            QVERIFY(all);
            QCOMPARE(*all, before);
            QCOMPARE(*hunks.without({}), after);

            QStringList some;
            for (const QString &id : idsOf(hunks)) {
                if (random.bounded(2) == 0)
                    some.append(id);
            }
            const Result<QByteArray> half = hunks.without(some);
            QVERIFY(half);
            const TextHunks rest("f", before, *half);
            QCOMPARE(*rest.without(idsOf(rest)), before);
        }
    }

    void comparesNoBinaryAndNoHugeFile()
    {
        QVERIFY(!TextHunks::objectionTo(QByteArray("a\0b", 3)).isEmpty());
        QVERIFY(!TextHunks::objectionTo(QByteArray(TextHunks::mostBytes + 1, 'a')).isEmpty());
        QVERIFY(TextHunks::objectionTo("a\xe9").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTextHunks)
#include "tst_text_hunks.moc"
