#include "core/index/index_database.h"
#include "tests/unit/index/index_fixture.h"

#include <QDir>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdio>

using namespace paddock;

namespace {

constexpr quint32 seed = 20261121;

/// Words that the generated sessions are made of, few so that searches find several.
QString wordsFrom(QRandomGenerator &random, int count)
{
    static const QStringList words{"alpha", "beta",    "gamma",  "delta",
                                   "naïve", "foo_bar", "日本語", "src/main.cpp"};
    QStringList chosen;
    for (; count > 0; --count)
        chosen.append(words.at(random.bounded(int(words.size()))));
    return chosen.join(u' ');
}

/// Any fact that matters to the index, and some that do not.
Fact factFrom(QRandomGenerator &random)
{
    switch (random.bounded(10)) {
    case 0:
        return UserMessage{wordsFrom(random, 6)};
    case 1:
        return Described{wordsFrom(random, 2)};
    case 2:
        return Described{
            {}, bool(random.bounded(2)), bool(random.bounded(2)), QStringList{wordsFrom(random, 1)}};
    case 3:
        return Configured{"/home/ann/two", "openai", "gpt-x"};
    case 4:
        return TurnEnded{};
    case 5:
        return Spent{Spent::On::Retry, "claude-x", {1, 2, 3, 4}};
    case 6:
        return Forked{{"elsewhere"}, 3};
    case 7:
        return Returned{{"c"}, Outcome::Ok, wordsFrom(random, 30), {}, {}, {}};
    case 8:
        return Started{{"c"}};
    default:
        return ModelMessage{{Text{wordsFrom(random, 8)}}, {5, 6, 7, 8}, "claude-x"};
    }
}

/// Everything that an index answers, in words that can be compared.
QStringList answersOf(const SessionIndex &index)
{
    QStringList answers;
    const auto list = index.list();
    if (!list)
        return {list.error().message + list.error().detail};
    for (const SessionSummary &one : *list)
        answers.append(QStringList{one.id.value, one.title, one.workspace, one.model,
                                   one.started.toString(Qt::ISODateWithMs),
                                   one.changed.toString(Qt::ISODateWithMs), QString::number(one.entries),
                                   QString::number(one.isPinned), QString::number(one.isArchived),
                                   one.tags.join(u','), one.forkedFrom.value}
                           .join(u'|'));
    const auto usage = index.usage();
    if (!usage)
        return {usage.error().message + usage.error().detail};
    for (const UsageRecord &one : *usage)
        answers.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                           .arg(one.session.value)
                           .arg(one.entry)
                           .arg(one.turn)
                           .arg(one.at.toMSecsSinceEpoch())
                           .arg(one.workspace, one.provider, one.model)
                           .arg(int(one.on))
                           .arg(one.usage.output));
    for (const char *word :
         {"alpha", "beta gamma", "\"delta alpha\"", "naive", "delta", "foo_b", "本語", "main.cpp", "gpt"}) {
        const auto hits = index.search(QString::fromUtf8(word), 100'000);
        if (!hits)
            return {hits.error().message + hits.error().detail};
        QStringList places;
        for (const SearchHit &hit : *hits)
            places.append(QStringLiteral("%1: %2:%3 %4 %5 %6 %7")
                              .arg(QString::fromUtf8(word), hit.session.id.value)
                              .arg(hit.entry)
                              .arg(hit.kind, hit.excerpt, markedIn(hit).join(u','),
                                   hit.at.toString(Qt::ISODateWithMs)));
        places.sort(); // the scores know of garbage in the index, the hits do not
        answers += places;
    }
    return answers;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// Bytes that this process has read from anything. Source: proc_pid_io(5), rchar.
qint64 bytesRead()
{
    return contentOf("/proc/self/io").simplified().split(' ').value(1).toLongLong();
}

} // namespace

class TestSessionIndex : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<IndexFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void listsWhatTheStoreLists();
    void countsWhatTheSessionsSpent();
    void countsWhatIsInTheTrashAndShowsNothingOfIt();
    void readsOnlyWhatWasAdded();
    void readsALongFileInSteps();
    void noticesAReplacedFile_data();
    void noticesAReplacedFile();
    void goesOnOverARepair();
    void endsAtALineThatCannotBeRead();
    void leavesOtherFilesAlone();
    void isAlwaysWhatAFreshOneIs();
    void outlivesTheRemovalOfItsFile();
    void makesADamagedFileAnew_data();
    void makesADamagedFileAnew();
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

void TestSessionIndex::listsWhatTheStoreLists()
{
    m_fixture->converse("plain", "First words of a prompt.", "Yes.");
    m_fixture->converse("renamed", "Before.", "Yes.");
    m_fixture->append("renamed", {Described{"A name"}, Described{{}, {}, {}, QStringList{"one", "two"}}});

    m_fixture->converse("unnamed", "The prompt again.", "Yes.");
    m_fixture->append("unnamed", {Described{"A name"}, Described{QString()}});
    m_fixture->converse("archived", "Old.", "Yes.");
    m_fixture->append("archived", {Described{{}, {}, true}});
    m_fixture->converse("fork", "Go on.", "Yes.");
    m_fixture->append("fork", {Forked{{"plain"}, 4}, Configured{"/home/ann/project", "openai", "another"}});

    m_fixture->append("configured", {Configured{"/w", "p", "m"}});
    m_fixture->converse("torn", "Torn.", "Yes.");
    QFile torn(m_fixture->pathOf("torn"));
    QVERIFY(torn.open(QIODevice::Append));
    torn.write(R"({"seq":5,"at":"2026-03-01T12:00)");
    torn.close();
    const auto index = m_fixture->index();
    QVERIFY(index->refresh(SessionIndex::Depth::Sums));
    QCOMPARE(*index->list(), *m_fixture->store.list());
    QVERIFY(index->list()->size() >= 7);

    m_fixture->append("plain", {Described{{}, true}});
    m_fixture->converse("newest", "Now.", "Yes.");
    QVERIFY(index->refresh());
    QList<SessionSummary> expected = *m_fixture->store.list();
    std::stable_partition(expected.begin(), expected.end(),
                          [](const SessionSummary &one) { return one.isPinned; });
    QCOMPARE(*index->list(), expected);
    QCOMPARE(index->list()->at(0).id.value, "plain");
    QCOMPARE(index->list()->at(1).id.value, "newest");
}

void TestSessionIndex::countsWhatTheSessionsSpent()
{
    const Usage some{10, 20, 30, 40};
    m_fixture->append("a",
                      {Configured{"/w", "anthropic", "asked"}, UserMessage{"Go."},
                       ModelMessage{{Text{"1"}}, some, "named"}, Spent{Spent::On::Retry, "named", some}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(*index->usage(), usageRecords({"a"}, *m_fixture->store.load({"a"})));
    QCOMPARE(index->usage()->size(), 2);

    // The turn goes on: what was learnt from the first lines is needed for the later ones.
    m_fixture->append("a", {ModelMessage{{Text{"2"}}, some}, TurnEnded{}, UserMessage{"More."},
                            ModelMessage{{Text{"3"}}, some}, Spent{Spent::On::Compaction, {}, some}});
    QVERIFY(index->refresh());
    QCOMPARE(*index->usage(), usageRecords({"a"}, *m_fixture->store.load({"a"})));
    QCOMPARE(index->usage()->last().turn, 2);
    QCOMPARE(index->usage()->last().model, "asked");

    // A fork counts from its own entries on.
    m_fixture->append(
        "b", {Configured{"/v", "anthropic", "m"}, UserMessage{"Go."}, ModelMessage{{Text{"1"}}, some}});
    QVERIFY(index->refresh());
    m_fixture->append("b", {Forked{{"a"}, 3}, ModelMessage{{Text{"2"}}, {1, 1, 1, 1}}});
    QVERIFY(index->refresh());
    QCOMPARE(index->usage()->size(), 6);
    QCOMPARE(*index->usage({}, "/v"), usageRecords({"b"}, *m_fixture->store.load({"b"})));
    QCOMPARE(index->usage({}, "/v")->size(), 1);
    QCOMPARE(index->usage(m_fixture->now)->size(), 1);
    QCOMPARE(index->usage(m_fixture->now.addMSecs(1))->size(), 0);
}

/// Else the budget of a day could be had again by deleting.
void TestSessionIndex::countsWhatIsInTheTrashAndShowsNothingOfIt()
{
    m_fixture->append("a", {Configured{"/w", "anthropic", "m"}, UserMessage{"The alpha title."},
                            ModelMessage{{Text{"beta"}}, {1, 2, 3, 4}},
                            Described{{}, {}, {}, QStringList{"gamma"}}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const QList<UsageRecord> before = *index->usage();
    QCOMPARE(before.size(), 1);
    QCOMPARE(placesOf(index->search("beta", 10)).size(), 1);
    QVERIFY(m_fixture->store.remove({"a"}));
    // Also what was read before the refresh is not shown.
    QCOMPARE(placesOf(index->search("beta", 10)), QStringList());
    for (int again = 0; again < 2; ++again) {
        const auto fresh = again ? std::make_unique<SessionIndex>(m_fixture->home.filePath("other.db"),
                                                                  m_fixture->store, nullptr)
                                 : m_fixture->index();
        QVERIFY(fresh->refresh());
        QCOMPARE(*fresh->usage(), before);
        QCOMPARE(fresh->list()->size(), 0);
        for (const char *word : {"alpha", "beta", "gamma", "title"})
            QCOMPARE(placesOf(fresh->search(QString::fromLatin1(word), 10)), QStringList());
    }
    QVERIFY(m_fixture->store.restore({"a"}));
    QVERIFY(index->refresh());
    QCOMPARE(*index->usage(), before);
    QCOMPARE(placesOf(index->search("beta", 10)), QStringList{"a:3 model"});
}

void TestSessionIndex::readsOnlyWhatWasAdded()
{
    m_fixture->append(
        "a", {Configured{"/w", "p", "m"}, Returned{{"c"}, Outcome::Ok, QString("word ").repeated(400'000)}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    m_fixture->append("a", {UserMessage{"more"}});
    const qint64 before = bytesRead();
    QVERIFY(index->refresh());
    QVERIFY2(bytesRead() - before < 500'000, qPrintable(QString::number(bytesRead() - before)));
    QCOMPARE(placesOf(index->search("more", 10)), QStringList{"a:3 title"});
}

/// More than one transaction holds: each goes on where the one before ended.
void TestSessionIndex::readsALongFileInSteps()
{
    QList<Fact> facts{Configured{"/w", "p", "m"}};
    for (int i = 0; i < 40; ++i)
        facts.append(Returned{
            {"c"}, Outcome::Ok, QStringLiteral("word%1 ").arg(i) + QString(1'000'000, u'x'), {}, {}, {}});
    m_fixture->append("a", facts);
    m_fixture->converse("b", "alpha", "beta");
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    for (int i = 0; i < 40; ++i)
        QCOMPARE(placesOf(index->search(QStringLiteral("\"word%1\"").arg(i), 10)),
                 QStringList{QStringLiteral("a:%1 result").arg(i + 2)});
    QCOMPARE(index->search("beta", 10)->size(), 1);
    QCOMPARE(*index->list(), *m_fixture->store.list());
    IndexDatabase tables(m_fixture->cacheFile());
    QVERIFY(tables.open());
    QCOMPARE(*tables.database().number("SELECT count(*) FROM docs"), 42);
    QCOMPARE(*tables.database().number("SELECT count(*) FROM words_docsize"), 42); // nothing twice
}

void TestSessionIndex::noticesAReplacedFile_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("another file of the name") << 0;
    QTest::newRow("rewritten in place, of the same size") << 1;
    QTest::newRow("rewritten in place, longer") << 2;
    QTest::newRow("shorter") << 3;
    QTest::newRow("no session any more") << 4;
    QTest::newRow("a folder") << 5;
}

void TestSessionIndex::noticesAReplacedFile()
{
    QFETCH(int, how);

    const QString path = m_fixture->pathOf("a");
    m_fixture->append("a", {Configured{"/w", "p", "m"}, UserMessage{"alpha beta"},
                            ModelMessage{{Text{"gamma"}}, {1, 1, 1, 1}}, TurnEnded{}});
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    const QByteArray before = contentOf(path);
    QByteArray other = before;
    other.replace("gamma", "delta");
    QTest::qWait(5); // so that the file system's clock goes on
    if (how == 0) {
        setContent(path + "-new", other + "{\"seq\":5"); // longer, with the same bytes before
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + "-new", path));
    } else if (how == 1) {
        setContent(path, other);
    } else if (how == 2) {
        IndexFixture longer;
        longer.append("a", {Configured{"/w", "p", "m"}, UserMessage{"delta beta"},
                            ModelMessage{{Text{"delta"}}}, TurnEnded{}, UserMessage{"alpha alpha"}});
        setContent(path, contentOf(longer.pathOf("a")));
    } else if (how == 3) {
        setContent(path, before.left(before.indexOf('\n', before.indexOf("alpha")) + 1));
    } else if (how == 4) {
        setContent(path, "gamma\n");
    } else {
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path));
    }
    QVERIFY(index->refresh());
    SessionIndex fresh(m_fixture->home.filePath("fresh.db"), m_fixture->store, nullptr);
    QVERIFY(fresh.refresh());
    QCOMPARE(answersOf(*index), answersOf(fresh));
    QCOMPARE(placesOf(index->search("gamma", 10)), QStringList());
}

/// Opening cuts a torn line off; what was read before it still stands and is not read again.
void TestSessionIndex::goesOnOverARepair()
{
    m_fixture->append(
        "a", {Configured{"/w", "p", "m"}, Returned{{"c"}, Outcome::Ok, QString("word ").repeated(400'000)}});
    QFile file(m_fixture->pathOf("a"));
    QVERIFY(file.open(QIODevice::Append));
    file.write(R"({"seq":3,"at":"2026-)");
    file.close();
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    m_fixture->append("a", {UserMessage{"after"}});
    const qint64 before = bytesRead();
    QVERIFY(index->refresh());
    QVERIFY(bytesRead() - before < 500'000);
    QCOMPARE(placesOf(index->search("after", 10)), QStringList{"a:3 title"});
    QCOMPARE(*index->list(), *m_fixture->store.list());
}

void TestSessionIndex::endsAtALineThatCannotBeRead()
{
    m_fixture->append("a", {Configured{"/w", "p", "m"}, UserMessage{"alpha"},
                            ModelMessage{{Text{"beta"}}, {1, 1, 1, 1}},
                            ModelMessage{{Text{"gamma"}}, {1, 1, 1, 1}}});
    m_fixture->converse("b", "alpha", "gamma");
    QByteArray bytes = contentOf(m_fixture->pathOf("a"));
    bytes.replace(R"("kind":"model")", R"("kind":"model",)"); // both
    setContent(m_fixture->pathOf("a"), bytes);
    const auto index = m_fixture->index();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("the index ends at entry 2 of .*a\\.jsonl"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("the index ends at entry 2 of .*a\\.jsonl"));
    QVERIFY(index->refresh());
    QCOMPARE(placesOf(index->search("gamma", 10)), QStringList{"b:3 model"});
    QCOMPARE(index->search("alpha", 10)->size(), 2);
    QCOMPARE(index->usage()->size(), 0);
    const qint64 before = bytesRead();
    QVERIFY(index->refresh()); // and says it once
    QVERIFY(bytesRead() - before < 10'000);
}

void TestSessionIndex::leavesOtherFilesAlone()
{
    m_fixture->converse("a", "alpha", "beta");
    const QString folder = QFileInfo(m_fixture->pathOf("a")).path();
    setContent(folder + "/notes.jsonl", "alpha\n");
    setContent(folder + "/newer.jsonl", R"({"paddock":"session","version":99})"
                                        "\n{\"alpha\":1}\n");
    setContent(folder + "/empty.jsonl", "");
    setContent(folder + "/a.torn-1", "alpha\n");
    QVERIFY(QFile::link(m_fixture->pathOf("a"), folder + "/link.jsonl"));
    QCOMPARE(mkfifo(QFile::encodeName(folder + "/pipe.jsonl").constData(), 0600), 0);
    const auto index = m_fixture->index();
    QVERIFY(index->refresh());
    QCOMPARE(placesOf(index->search("alpha", 10)), QStringList{"a:2 title"});
    QCOMPARE(index->list()->size(), 1);
}

/// What an index learns step by step, over appends, cuts, removals and restarts, is what a new one reads at once.
void TestSessionIndex::isAlwaysWhatAFreshOneIs()
{
    QRandomGenerator random(seed);
    auto index = m_fixture->index();
    for (int round = 0; round < 60; ++round) {
        for (int change = random.bounded(4); change >= 0; --change) {
            const QString session = QStringLiteral("s%1").arg(random.bounded(6));
            const QString path = m_fixture->pathOf(session);
            switch (random.bounded(12)) {
            case 0:
                if (QFile::exists(path))
                    QVERIFY(m_fixture->store.remove({session}));
                continue;
            case 1:
                if (QFile file(path);
                    file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && file.size() > 60)
                    file.resize(40 + random.bounded(int(file.size()) - 40)); // the header stays
                continue;
            case 2:
                if (QFile file(path); file.open(QIODevice::Append | QIODevice::ExistingOnly))
                    file.write(QByteArray(1 + random.bounded(50), 'x')); // the beginning of a line
                continue;
            case 3:
                index = m_fixture->index();
                continue;
            default:
                break;
            }
            const Result<QList<TrashedSession>> trash = m_fixture->store.trashed();
            for (const TrashedSession &trashed : *trash) {
                if (trashed.summary.id.value == session)
                    QVERIFY(m_fixture->store.restore({session}));
            }
            QList<Fact> facts;
            if (!QFile::exists(path))
                facts.append(Configured{"/home/ann/one", "anthropic", "claude-x"});
            for (int count = random.bounded(6); count >= 0; --count)
                facts.append(factFrom(random));
            m_fixture->append(session, facts);
        }
        if (random.bounded(4) == 0)
            QVERIFY(index->refresh(SessionIndex::Depth::Sums));
        if (random.bounded(3) != 0)
            continue;
        QVERIFY(index->refresh());
        const QString file = m_fixture->home.filePath(QStringLiteral("fresh-%1.db").arg(round));
        SessionIndex fresh(file, m_fixture->store, nullptr);
        QVERIFY(fresh.refresh());
        const QStringList answers = answersOf(*index);
        QVERIFY(answers.size() > 3);
        QCOMPARE(answers, answersOf(fresh));
    }
}

void TestSessionIndex::outlivesTheRemovalOfItsFile()
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

void TestSessionIndex::makesADamagedFileAnew_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // 0: the end
    QTest::newRow("cut in the middle") << -1 << 0;
    QTest::newRow("the header but for its name and mark") << 16 << 60;
    QTest::newRow("the first page's table") << 100 << 4000;
    QTest::newRow("all pages but the first") << 4096 << 0;
    QTest::newRow("pages in the middle") << 16384 << 65536;
}

void TestSessionIndex::makesADamagedFileAnew()
{
    QFETCH(int, from);
    QFETCH(int, to);

    QRandomGenerator random(seed);
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

void TestSessionIndex::makesAnotherVersionAnew()
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

void TestSessionIndex::leavesAForeignFileAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("My diary. ").repeated(100);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("another program's database") << QByteArray();
}

void TestSessionIndex::leavesAForeignFileAlone()
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

void TestSessionIndex::isItsOwnersOnly()
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

void TestSessionIndex::worksWhereNothingCanBeWritten()
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
void TestSessionIndex::twoFoldersShareAFile()
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
void TestSessionIndex::severalProcessesShareAFile()
{
    QRandomGenerator random(seed);
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

void TestSessionIndex::anEndAtAnyMomentLeavesAValidFile()
{
    QRandomGenerator random(seed);
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

void TestSessionIndex::clearsGarbageAway()
{
    QRandomGenerator random(seed);
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

void TestSessionIndex::canBeStopped()
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
    TestSessionIndex test;
    return QTest::qExec(&test, count, words);
}

#include "tst_session_index.moc"
