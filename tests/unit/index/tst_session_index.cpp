#include "core/index/index_database.h"
#include "tests/unit/index/index_answers.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>

using namespace paddock;

namespace {

/// Bytes that this process has read from anything. Source: proc_pid_io(5), rchar.
qint64 bytesRead()
{
    return contentOf("/proc/self/io").simplified().split(' ').value(1).toLongLong();
}

} // namespace

/// What the index says of the session files.
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
    QRandomGenerator random(indexSeed);
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

QTEST_GUILESS_MAIN(TestSessionIndex)
#include "tst_session_index.moc"
