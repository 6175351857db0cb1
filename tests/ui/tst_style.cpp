#include "ui/style/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace paddock;

namespace {

QList<Tokens> everyTheme()
{
    return {lightTokens(), darkTokens(), highContrastLightTokens(), highContrastDarkTokens()};
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54)
                < 0.01); // the palest grey that still passes
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<Pairing>("pair");
        QTest::addColumn<double>("least");
        for (const Tokens &tokens : everyTheme()) {
            const QString theme = QLatin1String(tokens.dark ? "dark" : "light")
                                  + QLatin1String(tokens.highContrast ? ", high contrast" : "");
            for (const Pairing &pair : textPairings(tokens))
                QTest::addRow("%s, %s", qPrintable(theme), qPrintable(pair.name))
                    << pair << leastContrast(tokens);
            for (const Pairing &pair : edgePairings(tokens))
                QTest::addRow("%s, %s", qPrintable(theme), qPrintable(pair.name)) << pair << 3.0;
        }
    }
    void everyTextCanBeRead()
    {
        QFETCH(Pairing, pair);
        QFETCH(double, least);
        const double found = contrast(pair.ink, pair.ground);
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

    void highContrastIsHigherThanTheOrdinary()
    {
        QCOMPARE(leastContrast(lightTokens()), 4.5);
        QCOMPARE(leastContrast(highContrastDarkTokens()), 7.0);
    }

    void anAccentOfTheDesktopIsTakenOnlyWhereItCanBeRead()
    {
        for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
            for (int hue = 0; hue < 360; hue += 15) {
                for (int lightness = 0; lightness < 256; lightness += 15) {
                    const QColor accent = QColor::fromHsl(hue, 200, lightness);
                    for (const Pairing &pair : textPairings(withAccent(tokens, accent)))
                        QVERIFY2(contrast(pair.ink, pair.ground) >= 4.5,
                                 qPrintable(accent.name() + ": " + pair.name));
                }
            }
        }
        QCOMPARE(withAccent(lightTokens(), QColor(0x003388)).accent, QColor(0x003388));
        QCOMPARE(withAccent(lightTokens(), {}), lightTokens());
        QCOMPARE(withAccent(highContrastDarkTokens(), Qt::red), highContrastDarkTokens());
    }

    void strangeColoursAreMadeReadable()
    {
        for (const QColor &ground : {lightTokens().code, darkTokens().code}) {
            for (int hue = 0; hue < 360; hue += 15) {
                for (int lightness = 0; lightness < 256; lightness += 15)
                    QVERIFY(contrast(readableOn(QColor::fromHsl(hue, 200, lightness), ground), ground)
                            >= 4.5);
            }
        }
        QCOMPARE(readableOn(QColor(0x102030), lightTokens().code), QColor(0x102030));
    }

    void theChoiceOverrulesTheSystemAndReachesThePalette()
    {
        Theme theme(ThemeChoice::Dark);
        QCOMPARE(theme.tokens(), darkTokens());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(theme.tokens(), lightTokens());
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
    }

    void theDesktopsLookIsFollowedWhileItChanges()
    {
        Theme theme(ThemeChoice::System);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemLook({true, false, {}});
        QCOMPARE(theme.tokens(), darkTokens());
        theme.setSystemLook({true, true, {}});
        QCOMPARE(theme.tokens(), highContrastDarkTokens());
        theme.setSystemLook({false, true, {}});
        QCOMPARE(theme.tokens(), highContrastLightTokens());
        theme.setSystemLook({false, false, QColor(0x003388)});
        QCOMPARE(theme.tokens().accent, QColor(0x003388));
        const qsizetype before = changed.count();
        theme.setSystemLook({false, false, QColor(0x003388)});
        QCOMPARE(changed.count(), before);
        theme.setChoice(ThemeChoice::Dark);
        theme.setSystemLook({false, true, {}});
        QCOMPARE(theme.tokens(), darkTokens());
    }

    void themeNamesAreThoseOfTheCommandLine()
    {
        QCOMPARE(themeChoiceFrom(u"dark"), std::optional(ThemeChoice::Dark));
        QCOMPARE(themeChoiceFrom(u"light"), std::optional(ThemeChoice::Light));
        QCOMPARE(themeChoiceFrom(u"system"), std::optional(ThemeChoice::System));
        QCOMPARE(themeChoiceFrom(u"high-contrast-light"), std::optional(ThemeChoice::HighContrastLight));
        QCOMPARE(themeChoiceFrom(themeName(ThemeChoice::HighContrastDark)),
                 std::optional(ThemeChoice::HighContrastDark));
        QCOMPARE(themeChoiceFrom(u"Dark "), std::optional<ThemeChoice>());
    }

    void iconsTakeTheirColourAndFillTheirSize()
    {
        for (const QString &name : {QString("folder"), QString("stop"), QString("check")}) {
            const QImage image = Theme::icon(name, Qt::red).pixmap(32, 32).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int red = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x)
                    red += image.pixelColor(x, y) == QColor(Qt::red);
            }
            QVERIFY2(red > 20, qPrintable(name));
        }
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
