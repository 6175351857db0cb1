#include "ui/style/terminal_colors.h"
#include "ui/style/terminal_tokens.h"
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

    void theColoursOfTerminalsCanBeReadAndToldApart()
    {
        for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
            const std::array<QColor, 16> colors = terminalTokens(tokens.dark);
            for (size_t i = 0; i < colors.size(); ++i) {
                const double found = contrast(colors[i], tokens.code);
                QVERIFY2(
                    found >= 4.5,
                    qPrintable(QString("%1 on %2: %3").arg(colors[i].name(), tokens.code.name()).arg(found)));
            }
            for (size_t i = 1; i < 7; ++i)
                QVERIFY2(colors[i] != colors[i + 1], qPrintable(colors[i].name()));
        }
    }

    void outputIsReadableWhateverItAsksFor()
    {
        for (const Tokens &tokens : everyTheme()) {
            for (int ink = OutputStyle::none; ink < 256; ++ink) {
                OutputStyle style;
                style.ink = ink;
                for (const int back : {int(OutputStyle::none), 0, 1, 7, 15, 196, 250}) {
                    style.ground = back;
                    const QTextCharFormat format = formatOf(style, tokens, tokens.code);
                    const QColor under = format.background().style() == Qt::NoBrush
                                             ? tokens.code
                                             : format.background().color();
                    const double found = contrast(format.foreground().color(), under);
                    // On a middle grey nothing reaches 7; black or white is the most there is.
                    const double most = qMax(contrast(Qt::black, under), contrast(Qt::white, under));
                    QVERIFY2(found >= qMin(leastContrast(tokens), most) - 0.05,
                             qPrintable(QString("%1 on %2: %3").arg(ink).arg(back).arg(found)));
                }
            }
        }
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
