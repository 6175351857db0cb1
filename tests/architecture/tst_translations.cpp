#include "translations/catalogue.h"

#include <QDir>
#include <QTest>

using namespace paddock;

/// Whether everything that a person can read is said in every language that Paddock claims to speak.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isComplete_data();
    void isComplete();
    void noticesWhatIsMissing();

private:
    TextCatalogue m_source;
};

void TestTranslations::initTestCase()
{
    const QDir root(PADDOCK_SOURCE_DIR);
    Result<TextCatalogue> source =
        readSources(PADDOCK_LUPDATE, {root.filePath("core"), root.filePath("app"), root.filePath("ui")});
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    m_source = *std::move(source);
    QVERIFY(m_source.texts().size() > 1000); // else lupdate read nothing
}

void TestTranslations::isComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "en", "es", "fr", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::isComplete()
{
    QFETCH(QString, language);
    const Result<TextCatalogue> catalogue =
        TextCatalogue::read(QStringLiteral(PADDOCK_SOURCE_DIR "/translations/paddock_%1.ts").arg(language));
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
    QCOMPARE(catalogue->language(), language);
    const QStringList troubles = catalogue->troubles(m_source, language == QLatin1String("en"));
    QVERIFY2(troubles.isEmpty(), qPrintable(troubles.mid(0, 40).join(u'\n')));
}

void TestTranslations::noticesWhatIsMissing()
{
    // A catalogue of another time: all of it is left over, and all of the source is missing.
    const TextCatalogue empty;
    QCOMPARE(empty.troubles(m_source, false).size(), m_source.texts().size());
    QCOMPARE(m_source.troubles(empty, false).size(), m_source.texts().size());
    const TextCatalogue renewed = empty.renewedBy(m_source, false);
    QCOMPARE(renewed.troubles(m_source, false).filter(": unfinished").size(), m_source.texts().size());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
