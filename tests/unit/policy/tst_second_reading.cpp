#include "core/policy/second_reading.h"

#include <QTest>

using namespace paddock;

/// What the second reader says must weigh, whatever it is.
class SecondReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatBothReadAlikeIsFine()
    {
        QVERIFY(SecondReading::examine({m_text}, {{m_text, asOurs(m_text)}}).isEmpty());
    }

    void aDifferenceAsks()
    {
        ShellReading other = asOurs(m_text);
        other.commands.first().words.append(QStringLiteral("more"));
        asksOnce(SecondReading::examine({m_text}, {{m_text, other}}), QStringLiteral("two-readings"));
    }

    void aReaderThatIsMissingAsks()
    {
        asksOnce(SecondReading::examine({m_text}, {}), QStringLiteral("two-readings"));
    }

    void whatOnlyOneCanReadAsks()
    {
        const ShellReading refused{ShellReading::State::Refused, QStringLiteral("No."), {}};
        asksOnce(SecondReading::examine({m_text}, {{m_text, refused}}), QStringLiteral("unparsable"));
    }

    void eachTextCounts()
    {
        const QString nested = QStringLiteral("rm b");
        asksOnce(SecondReading::examine({m_text, nested}, {{m_text, asOurs(m_text)}}),
                 QStringLiteral("two-readings"));
    }

    void tooManyTextsAsk()
    {
        QStringList texts;
        ShellReadings readings;
        for (qsizetype i = 0; i <= SecondReading::mostTexts; ++i) {
            texts.append(QStringLiteral("echo %1").arg(i));
            readings.insert(texts.last(), asOurs(texts.last()));
        }
        asksOnce(SecondReading::examine(texts, readings), QStringLiteral("two-readings"));
        texts.removeLast();
        QVERIFY(SecondReading::examine(texts, readings).isEmpty());
    }

private:
    static ShellReading asOurs(const QString &text)
    {
        return {ShellReading::State::Read, {}, readCommands(readShell(text))};
    }

    static void asksOnce(const Objections &objections, const QString &rule)
    {
        QCOMPARE(objections.size(), 1);
        QCOMPARE(objections.first().weight, Objection::Weight::Insist);
        QCOMPARE(objections.first().rule, rule);
        QVERIFY(!objections.first().reason.isEmpty());
    }

    const QString m_text = QStringLiteral("cat a.txt > b; echo done");
};

QTEST_GUILESS_MAIN(SecondReadingTest)
#include "tst_second_reading.moc"
