#include "core/tools/line_diff.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace paddock;

namespace {

/// Applies the hunks to the text they were made from.
QString applied(const QString &before, const QJsonArray &hunks)
{
    QStringList lines = before.split('\n');
    for (const QJsonValue &value : hunks) {
        const QJsonObject hunk = value.toObject();
        QStringList now;
        for (const QJsonValue &line : hunk.value("lines").toArray()) {
            if (line.toString().startsWith(' ') || line.toString().startsWith('+'))
                now.append(line.toString().sliced(1));
        }
        const qsizetype oldLines = hunk.value("oldLines").toInteger();
        const qsizetype at =
            hunk.value("newStart").toInteger() - (hunk.value("newLines").toInteger() > 0 ? 1 : 0);
        lines.remove(at, oldLines);
        for (qsizetype i = 0; i < now.size(); ++i)
            lines.insert(at + i, now[i]);
    }
    return lines.join('\n');
}

QString numbers(int from, int to)
{
    QString text;
    for (int i = from; i <= to; ++i)
        text += QString::number(i) + '\n';
    return text;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyForEqualTexts()
    {
        QVERIFY(lineDiff("a\nb\n", "a\nb\n").isEmpty());
        QVERIFY(lineDiff("", "").isEmpty());
    }

    void showsThreeLinesOfContext()
    {
        QString after = numbers(1, 20);
        after.replace("10\n", "ten\n");
        const QJsonObject hunk{{"oldStart", 7},
                               {"oldLines", 7},
                               {"newStart", 7},
                               {"newLines", 7},
                               {"lines", QJsonArray{" 7", " 8", " 9", "-10", "+ten", " 11", " 12", " 13"}}};
        QCOMPARE(lineDiff(numbers(1, 20), after), (QJsonArray{hunk}));
    }

    void joinsNearChangesAndPartsFarOnes()
    {
        QString near = numbers(1, 40);
        near.replace("10\n", "ten\n").replace("17\n", "seventeen\n");
        QCOMPARE(lineDiff(numbers(1, 40), near).size(), 1);
        QString far = numbers(1, 40);
        far.replace("10\n", "ten\n").replace("30\n", "thirty\n");
        const QJsonArray hunks = lineDiff(numbers(1, 40), far);
        QCOMPARE(hunks.size(), 2);
        QCOMPARE(hunks[1].toObject().value("oldStart").toInt(), 27);
    }

    void countsFromZeroWhereASideHasNoLines()
    {
        const QJsonObject made = lineDiff("", "a\n").first().toObject();
        QCOMPARE(made.value("oldStart").toInt(), 0);
        QCOMPARE(made.value("newStart").toInt(), 1);
        const QJsonObject gone = lineDiff("a\n", "").first().toObject();
        QCOMPARE(gone.value("newStart").toInt(), 0);
        QCOMPARE(gone.value("newLines").toInt(), 0);
    }

    void seesTheMissingNewlineAtTheEnd()
    {
        QCOMPARE(lineDiff("a\nb", "a\nb\n").first().toObject().value("lines").toArray(),
                 (QJsonArray{" a", "-b", "\\ No newline at end of file", "+b"}));
    }

    void givesHunksThatMakeTheNewTextOfTheOld()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const auto text = [&random] {
                QString made;
                for (int i = random.bounded(30); i > 0; --i)
                    made += QChar('a' + random.bounded(4)) + QString("\n");
                return made;
            };
            const QString before = text();
            const QString after = text();
            QCOMPARE(applied(before, lineDiff(before, after)), after);
        }
    }

    void staysQuickWhereNothingIsEqual()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(lineDiff(numbers(1, 200'000), numbers(200'001, 400'000)).size(), 1);
        const QString half = numbers(1, 3900);
        QCOMPARE(applied(half, lineDiff(half, numbers(4001, 7900))), numbers(4001, 7900));
        QVERIFY2(timer.elapsed() < 20'000, "the cost is not bounded");
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_line_diff.moc"
