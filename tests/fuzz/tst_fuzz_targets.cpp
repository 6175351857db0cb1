#include "tests/fuzz/byte_mutator.h"
#include "tests/fuzz/fuzz_targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace paddock;
using namespace paddock::fuzz;

Q_DECLARE_METATYPE(QString (*)(const QByteArray &))

namespace {

using FuzzFunction = QString (*)(const QByteArray &);

QByteArrayList seedsIn(const QString &folder)
{
    QByteArrayList seeds;
    const QDir place(QStringLiteral(PADDOCK_SOURCE_DIR "/tests/fuzz/seeds/") + folder);
    for (const QString &name : place.entryList(QDir::Files, QDir::Name)) {
        QFile file(place.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

/// Lines of a dictionary of libFuzzer: "word", with \xNN for bytes.
QByteArrayList wordsOf(const QString &folder)
{
    QByteArrayList words;
    QFile file(QStringLiteral(PADDOCK_SOURCE_DIR "/tests/fuzz/seeds/") + folder + QStringLiteral(".dict"));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.size() < 3 || line.front() != '"')
            continue;
        QByteArray word;
        for (qsizetype i = 1; i + 1 < line.size(); ++i) {
            if (line[i] != '\\') {
                word += line[i];
            } else if (line[i + 1] == 'x') {
                word += QByteArray::fromHex(line.mid(i + 2, 2));
                i += 3;
            } else {
                word += line[++i];
            }
        }
        words.append(word);
    }
    return words;
}

/// Bytes that a person can copy into a test.
QByteArray shownBytes(const QByteArray &bytes)
{
    return bytes.toPercentEncoding(" !\"#$&'()*+,-./:;<=>?@[\\]^_`{|}~");
}

} // namespace

/// Keeps what libFuzzer drives from rotting, in every build: the known inputs, and some thousand made of them.
class FuzzTargetsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsPromises_data()
    {
        QTest::addColumn<FuzzFunction>("function");
        QTest::newRow("shell") << &fuzzShell;
        QTest::newRow("egress") << &fuzzEgress;
        QTest::newRow("host_rules") << &fuzzHostRules;
        QTest::newRow("plan") << &fuzzPlan;
        QTest::newRow("secret_mask") << &fuzzSecretMask;
    }

    void keepsItsPromises()
    {
        QFETCH(FuzzFunction, function);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArrayList seeds = seedsIn(name);
        const QByteArrayList words = wordsOf(name);
        QVERIFY(!seeds.isEmpty() && !words.isEmpty());
        for (const QByteArray &seed : seeds) {
            const QString broken = function(seed);
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u'\n' + QString::fromLatin1(shownBytes(seed))));
        }
        const ByteMutator mutator(seeds, words);
        for (FuzzRounds rounds(1500); rounds.goOn();) {
            Dice dice(rounds.seed());
            const QByteArray bytes = mutator.next(dice);
            const QString broken = function(bytes);
            if (!broken.isEmpty()) {
                QFAIL(qPrintable(QStringLiteral("seed %1: %2\n%3")
                                     .arg(rounds.seed())
                                     .arg(broken, QString::fromLatin1(shownBytes(bytes)))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FuzzTargetsTest)
#include "tst_fuzz_targets.moc"
