#include "core/index/index_database.h"
#include "tests/unit/index/index_answers.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <sys/stat.h>

#include <csignal>
#include <cstdio>

using namespace paddock;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

/// The cache file: whatever happens to it, and whoever else uses it, the answers are those of a fresh one.
class TestIndexFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<IndexFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void outlivesTheRemovalOfItsFile();
    void makesADamagedFileAnew_data();
    void makesADamagedFileAnew();
    void makesForeignTablesAnew_data();
    void makesForeignTablesAnew();
    void makesAnotherVersionAnew();
    void leavesAForeignFileAlone_data();
    void leavesAForeignFileAlone();
    void isItsOwnersOnly();
    void worksWhereNothingCanBeWritten();
    void twoFoldersShareAFile();
    void severalProcessesShareAFile();
    void anEndAtAnyMomentLeavesAValidFile();
    void clearsGarbageAway();
    void canBeStopped();

private:
    std::unique_ptr<IndexFixture> m_fixture;
};

void TestIndexFile::outlivesTheRemovalOfItsFile()
{
    m_fixture->converse("a", "alpha", "beta");
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(m_fixture->cacheFile() + QLatin1String(ending));
    m_fixture->converse("b", "alpha", "beta");
    QCOMPARE(index->list()->size(), 2); // also before somebody refreshes
    QVERIFY(QFile::exists(m_fixture->cacheFile()));
    QCOMPARE(index->search("beta", 10)->size(), 0); // as far as was asked for
    QVERIFY(index->refresh());
    QCOMPARE(index->search("beta", 10)->size(), 2);
    QVERIFY(QDir(QFileInfo(m_fixture->cacheFile()).path()).removeRecursively());
    QVERIFY(index->refresh());
    QCOMPARE(index->search("beta", 10)->size(), 2);
    QCOMPARE(m_fixture->index()->search("beta", 10)->size(), 2); // it is in the file
}

void TestIndexFile::makesADamagedFileAnew_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // 0: the end
    QTest::newRow("cut in the middle") << -1 << 0;
    QTest::newRow("the header but for its name and mark") << 16 << 60;
    QTest::newRow("the first page's table") << 100 << 4000;
    QTest::newRow("all pages but the first") << 4096 << 0;
    QTest::newRow("pages in the middle") << 16384 << 65536;
}

void TestIndexFile::makesADamagedFileAnew()
{
    QFETCH(int, from);
    QFETCH(int, to);

    QRandomGenerator random(indexSeed);
    for (int i = 0; i < 30; ++i)
        m_fixture->append(QStringLiteral("s%1").arg(i),
                          {Configured{"/w", "p", "m"}, UserMessage{wordsFrom(random, 50)},
                           ModelMessage{{Text{wordsFrom(random, 200)}}, {1, 1, 1, 1}}});
    QVERIFY(m_fixture->index()->refresh());
    const QStringList expected = answersOf(*m_fixture->index());
    QByteArray bytes = contentOf(m_fixture->cacheFile());
    QVERIFY(bytes.size() > 80'000);
    if (from < 0)
        bytes.truncate(bytes.size() / 2);
    for (int i = from; from >= 0 && i < (to ? to : bytes.size()); ++i)
        bytes[i] = char(random.bounded(256));
    setContent(m_fixture->cacheFile(), bytes);

    QRegularExpression said("is damaged and is made anew");
    QTest::ignoreMessage(QtWarningMsg, said);
    const auto index = m_fixture->index();
    const auto first = index->refresh();
    QVERIFY2(first, qPrintable(first ? QString() : first.error().message + first.error().detail));
    QCOMPARE(answersOf(*index), expected);
    QVERIFY(m_fixture->index()->refresh());
    QCOMPARE(answersOf(*m_fixture->index()), expected);
}

void TestIndexFile::makesForeignTablesAnew_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a rule that we do not know")
        << "CREATE TRIGGER weather BEFORE INSERT ON files BEGIN SELECT RAISE(ABORT, 'rain'); END";
    QTest::newRow("a table less") << "DROP TABLE usage";
    QTest::newRow("a column less") << "ALTER TABLE usage DROP COLUMN turn";
}

/// Tables of another shape under our version: a build in between, or somebody's hand.
void TestIndexFile::makesForeignTablesAnew()
{
    QFETCH(QString, change);
    m_fixture->converse("a", "alpha", "beta");
    QVERIFY(m_fixture->index()->refresh());
    QProcess sqlite;
    sqlite.start("sqlite3", {m_fixture->cacheFile(), change});
    QVERIFY(sqlite.waitForFinished());
    m_fixture->converse("b", "gamma", "delta");
    const auto index = m_fixture->index();
    const auto done = index->refresh();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(index->search("delta", 10)->size(), 1);
    QCOMPARE(index->usage()->size(), m_fixture->index()->usage()->size());
    QCOMPARE(index->list()->size(), 2);
}

void TestIndexFile::makesAnotherVersionAnew()
{
    m_fixture->converse("a", "alpha", "beta");
    QVERIFY(m_fixture->index()->refresh());
    QByteArray bytes = contentOf(m_fixture->cacheFile());
    bytes[63] = char(bytes[63] + 1); // user_version, big endian
    setContent(m_fixture->cacheFile(), bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("has version 2 and is made anew as 1"));
    auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(index->search("beta", 10)->size(), 1);
    index.reset(); // so that all is in the one file
    QCOMPARE(contentOf(m_fixture->cacheFile()).mid(60, 4).toHex(), QByteArray("00000001"));
}

void TestIndexFile::leavesAForeignFileAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("My diary. ").repeated(100);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("another program's database") << QByteArray();
}

void TestIndexFile::leavesAForeignFileAlone()
{
    QFETCH(QByteArray, content);

    m_fixture->converse("a", "alpha", "beta");
    if (content.isEmpty()) {
        QVERIFY(m_fixture->index()->refresh());
        content = contentOf(m_fixture->cacheFile());
        content.replace(68, 4, "BIRD"); // application_id
    }
    QDir().mkpath(QFileInfo(m_fixture->cacheFile()).path());
    setContent(m_fixture->cacheFile(), content);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression("kept in memory.*sessions\\.db is no index of sessions"));
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(index->search("beta", 10)->size(), 1);
    QCOMPARE(index->list()->size(), 1);
    QCOMPARE(contentOf(m_fixture->cacheFile()), content);
}

void TestIndexFile::isItsOwnersOnly()
{
    const mode_t before = umask(0);
    const auto restore = qScopeGuard([before] { umask(before); });
    m_fixture->converse("a", "alpha", "beta");
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(modeOf(QFileInfo(m_fixture->cacheFile()).path()), mode_t(0700));
    for (const char *ending : {"", "-wal", "-shm"})
        QCOMPARE(modeOf(m_fixture->cacheFile() + QLatin1String(ending)), mode_t(0600));
    QCOMPARE(chmod(QFile::encodeName(m_fixture->cacheFile()).constData(), 0644), 0);
    QVERIFY(m_fixture->index()->refresh());
    QCOMPARE(modeOf(m_fixture->cacheFile()), mode_t(0600));
}

void TestIndexFile::worksWhereNothingCanBeWritten()
{
    m_fixture->converse("a", "alpha", "beta");
    // A file where the folder would have to be: nobody can write there, root neither.
    setContent(m_fixture->home.filePath("cache"), "in the way");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("kept in memory"));
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(index->search("beta", 10)->size(), 1);
    m_fixture->converse("b", "alpha", "beta");
    QVERIFY(index->refresh());
    QCOMPARE(index->search("beta", 10)->size(), 2);
    QCOMPARE(contentOf(m_fixture->home.filePath("cache")), QByteArray("in the way"));
}

/// $PADDOCK_DATA_DIR and the cache's folder are chosen apart from each other.
void TestIndexFile::twoFoldersShareAFile()
{
    m_fixture->converse("a", "alpha", "beta");
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    {
        IndexFixture other;
        other.append("b", {UserMessage{"beta"}, ModelMessage{{Text{"1"}}, {1, 1, 1, 1}}});
        SessionIndex shared(m_fixture->cacheFile(), other.store, nullptr);
        QVERIFY(shared.refresh());
        QCOMPARE(placesOf(shared.search("beta", 10)), QStringList{"b:1 title"});
        QCOMPARE(shared.list()->size(), 1);
        QCOMPARE(shared.usage()->size(), 1);
        QVERIFY(index->refresh());
        QCOMPARE(placesOf(index->search("beta", 10)), QStringList{"a:3 model"});
        QCOMPARE(index->usage()->size(), 0);
        QCOMPARE(placesOf(shared.search("beta", 10)), QStringList{"b:1 title"});
    }
    QVERIFY(index->refresh()); // the other folder is gone, and with it what the index had of it
    QVERIFY(QDir().mkpath(m_fixture->home.filePath("elsewhere")));
    QCOMPARE(placesOf(index->search("beta", 10)), QStringList{"a:3 model"});
}

/// Three readers in other processes and this one, while a session grows.
void TestIndexFile::severalProcessesShareAFile()
{
    QRandomGenerator random(indexSeed);
    const auto grow = [&] {
        for (int i = 0; i < 10; ++i)
            m_fixture->append(QStringLiteral("s%1").arg(i),
                              {Configured{"/w", "p", "m"}, UserMessage{wordsFrom(random, 20)},
                               ModelMessage{{Text{wordsFrom(random, 50)}}, {1, 1, 1, 1}}});
    };
    grow();
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 3; ++i) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        others.back()->start(
            QCoreApplication::applicationFilePath(),
            {"--refresh", m_fixture->cacheFile(), QFileInfo(m_fixture->pathOf("x")).path(), "25"});
    }
    const auto index = m_fixture->index();
    for (int round = 0; round < 10; ++round) {
        grow();
        QVERIFY(index->refresh());
    }
    for (const auto &other : others) {
        QVERIFY(other->waitForFinished(60'000));
        QCOMPARE(other->readAllStandardOutput().trimmed(), QByteArray("well"));
        QCOMPARE(other->exitCode(), 0);
    }
    QVERIFY(index->refresh());
    SessionIndex fresh(m_fixture->home.filePath("fresh.db"), m_fixture->store, nullptr);
    QVERIFY(fresh.refresh());
    QCOMPARE(answersOf(*index), answersOf(fresh)); // nothing twice, nothing missing
}

void TestIndexFile::anEndAtAnyMomentLeavesAValidFile()
{
    QRandomGenerator random(indexSeed);
    SessionIndex fresh(m_fixture->home.filePath("fresh.db"), m_fixture->store, nullptr);
    for (int round = 0; round < 25; ++round) {
        for (int i = 0; i < 8; ++i) {
            QList<Fact> facts{Configured{"/w", "p", "m"}};
            for (int count = 0; count < 30; ++count)
                facts.append(factFrom(random));
            m_fixture->append(QStringLiteral("s%1").arg(random.bounded(12)), facts);
        }
        QProcess other;
        other.start(
            QCoreApplication::applicationFilePath(),
            {"--refresh", m_fixture->cacheFile(), QFileInfo(m_fixture->pathOf("x")).path(), "1000000"});
        QVERIFY(other.waitForStarted());
        QTest::qWait(random.bounded(60)); // wherever it is by then
        QCOMPARE(::kill(pid_t(other.processId()), SIGKILL), 0);
        QVERIFY(other.waitForFinished());
        if (round % 8 != 7)
            continue;
        const auto index = m_fixture->index();
        QVERIFY(index->refresh());
        QVERIFY(fresh.refresh());
        QCOMPARE(answersOf(*index), answersOf(fresh));
    }
}

void TestIndexFile::clearsGarbageAway()
{
    QRandomGenerator random(indexSeed);
    const auto index = m_fixture->index();
    m_fixture->converse("stays", "alpha", "beta");
    qint64 most = 0;
    for (int round = 0; round < 8; ++round) {
        QList<Fact> facts{Configured{"/w", "p", "m"}};
        for (int i = 0; i < 1000; ++i)
            facts.append(Returned{{"c"}, Outcome::Ok, wordsFrom(random, 5), {}, {}, {}});
        m_fixture->append("goes", facts);
        QVERIFY(index->refresh());
        QVERIFY(QFile::remove(m_fixture->pathOf("goes")));
        QVERIFY(index->refresh());
        QCOMPARE(placesOf(index->search("beta", 10)), QStringList{"stays:3 model"});
        IndexDatabase tables(m_fixture->cacheFile());
        QVERIFY(tables.open());
        QCOMPARE(*tables.database().number("SELECT count(*) FROM docs"), 2);
        most = std::max(most, *tables.database().number("SELECT count(*) FROM words_docsize"));
    }
    // FTS5 cannot take words back, so they stay for a while, but not for ever.
    QVERIFY2(most > 1000 && most < 3000, qPrintable(QString::number(most)));
}

void TestIndexFile::canBeStopped()
{
    m_fixture->converse("a", "alpha", "beta");
    const auto index = m_fixture->index();
    index->stop();
    const auto refreshed = index->refresh();
    QVERIFY(!refreshed);
    QCOMPARE(refreshed.error().kind, ErrorKind::Cancelled);
    const auto other = m_fixture->index();
    QVERIFY(other->refresh());
    QCOMPARE(other->search("beta", 10)->size(), 1);
}

namespace {

/// What another Paddock does: `--refresh CACHE FOLDER TIMES`.
int refreshRepeatedly(const QStringList &words)
{
    const FileSessionStore store(words.at(3));
    SessionIndex index(words.at(2), store, nullptr);
    for (int i = words.at(4).toInt(); i > 0; --i) {
        // A new one now and then: opening races with others, too.
        const auto refreshed =
            i % 5 == 0 ? SessionIndex(words.at(2), store, nullptr).refresh() : index.refresh();
        const auto hits = index.search(QStringLiteral("alpha"), 20);
        if (!refreshed || !hits) {
            const Error error = refreshed ? hits.error() : refreshed.error();
            std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
            return 1;
        }
    }
    std::puts("well");
    return 0;
}

} // namespace

int main(int count, char **words)
{
    QCoreApplication app(count, words);
    if (app.arguments().value(1) == u"--refresh")
        return refreshRepeatedly(app.arguments());
    TestIndexFile test;
    return QTest::qExec(&test, count, words);
}

#include "tst_index_file.moc"
