#include "core/index/index_database.h"
#include "tests/unit/index/index_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace paddock;

namespace {

/// A line of a transcript, as tests/fixtures/claude_code has them.
QByteArray lineOfClaude(int number, const QString &text)
{
    const auto idOf = [](int n) {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(n, 12, 10, QLatin1Char('0'));
    };
    const QString type = number % 2 == 1 ? QStringLiteral("user") : QStringLiteral("assistant");
    QJsonValue content = text;
    if (number % 2 == 0)
        content = QJsonArray{QJsonObject{{"type", "text"}, {"text", text}}};
    const QJsonObject line{
        {"uuid", idOf(number)},
        {"parentUuid", number == 1 ? QJsonValue() : QJsonValue(idOf(number - 1))},
        {"type", type},
        {"cwd", "/home/sam/project"},
        {"timestamp", QStringLiteral("2026-03-01T12:%1:00.000Z").arg(number, 2, 10, QLatin1Char('0'))},
        {"message", QJsonObject{{"role", type},
                                {"content", content},
                                {"model", "claude-x"},
                                {"usage", QJsonObject{{"input_tokens", 1000}, {"output_tokens", 1000}}}}}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// The transcripts of another agent in the same list and the same search.
class TestForeignSessions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void areListedAndFound();
    void areReadAgainWhenTheyChange();
    void leaveNoGarbage();
    void countAsNobodysSpending();
    void areLeftAloneByWhoeverDoesNotLookAtThem();
    void hideNoneOfOursWhenTheyCannotBeRead();
    void realOnesAreFoundWhole();

private:
    void write(const QString &session, const QStringList &texts)
    {
        QByteArray content;
        for (int i = 0; i < texts.size(); ++i)
            content += lineOfClaude(i + 1, texts.at(i));
        QFile file(m_folder + "/-home-sam-project/" + session + ".jsonl");
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
    std::unique_ptr<SessionIndex> index() const
    {
        return std::make_unique<SessionIndex>(m_fixture->cacheFile(), m_fixture->store, m_claude.get());
    }

    std::unique_ptr<IndexFixture> m_fixture;
    QString m_folder;
    std::unique_ptr<ClaudeSessions> m_claude;
    const QString m_id = QStringLiteral("11111111-1111-4111-8111-111111111111");
};

void TestForeignSessions::init()
{
    m_fixture = std::make_unique<IndexFixture>();
    m_folder = m_fixture->home.filePath("claude/projects");
    QVERIFY(QDir().mkpath(m_folder + "/-home-sam-project"));
    m_claude = std::make_unique<ClaudeSessions>(m_folder);
}

void TestForeignSessions::cleanup()
{
    m_claude.reset();
    m_fixture.reset();
}

void TestForeignSessions::areListedAndFound()
{
    m_fixture->converse("ours", "About herons.", "They wade.");
    write(m_id, {"About storks.", "They nest on café roofs."});
    const auto both = index();
    QVERIFY(both->refresh());
    const auto list = both->list();
    QCOMPARE(list->size(), 2);
    const auto foreign =
        std::find_if(list->begin(), list->end(), [](const auto &one) { return !one.source.isEmpty(); });
    QVERIFY(foreign != list->end());
    QCOMPARE(foreign->id.value, m_id);
    QCOMPARE(foreign->source, QStringLiteral("claude-code"));
    QCOMPARE(foreign->title, QStringLiteral("About storks."));
    QCOMPARE(foreign->workspace, QStringLiteral("/home/sam/project"));
    const Result<Transcript> transcript = m_claude->load(m_claude->files().first().path);
    QCOMPARE(foreign->entries, transcript->size());

    const auto hits = both->search("nest cafe", 10);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().session, *foreign);
    QCOMPARE(hits->first().kind, QStringLiteral("model"));
    QCOMPARE(markedIn(hits->first()), (QStringList{"nest", "café"}));
    const Fact &fact = transcript->at(hits->first().entry - 1).fact;
    QVERIFY(std::holds_alternative<ModelMessage>(fact)); // the entry that load() gives
    QCOMPARE(both->search("about", 10)->size(), 2);
    QVERIFY(QFile::remove(m_claude->files().first().path));
    QVERIFY(both->refresh());
    QCOMPARE(both->list()->size(), 1);
    QCOMPARE(both->search("nest", 10)->size(), 0);
}

void TestForeignSessions::areReadAgainWhenTheyChange()
{
    write(m_id, {"About storks.", "They nest."});
    const auto both = index();
    QVERIFY(both->refresh());
    write(m_id, {"About storks.", "They nest.", "And where do they winter?", "In Africa."});
    QVERIFY(both->refresh());
    QCOMPARE(both->search("africa", 10)->size(), 1);
    QCOMPARE(both->search("nest", 10)->size(), 1); // once
    write(m_id, {"About cranes.", "They dance on wet meadows.", "Why?"});
    QVERIFY(both->refresh());
    QCOMPARE(both->search("africa", 10)->size(), 0);
    QCOMPARE(both->search("nest", 10)->size(), 0);
    QCOMPARE(both->search("dance", 10)->size(), 1);
    QCOMPARE(both->list()->first().title, QStringLiteral("About cranes."));
}

/// A transcript that grows is read whole each time; its words must not pile up.
void TestForeignSessions::leaveNoGarbage()
{
    QStringList texts;
    const auto both = index();
    for (int i = 0; i < 30; ++i) {
        texts.append(QStringLiteral("stork number %1").arg(i));
        write(m_id, texts);
        QVERIFY(both->refresh());
    }
    write(m_id, {"crane"});
    QVERIFY(both->refresh());
    IndexDatabase tables(m_fixture->cacheFile());
    QVERIFY(tables.open());
    for (const char *count : {"SELECT count(*) FROM docs", "SELECT count(*) FROM words_docsize",
                              "SELECT count(*) FROM texts", "SELECT count(*) FROM titles"})
        QCOMPARE(*tables.database().number(count), 1);
    QCOMPARE(both->search("stork", 10)->size(), 0);
}

/// What another agent spent is no part of Paddock's budgets.
void TestForeignSessions::countAsNobodysSpending()
{
    write(m_id, {"About storks.", "They nest."});
    const auto both = index();
    QVERIFY(both->refresh());
    QCOMPARE(both->list()->size(), 1);
    QCOMPARE(both->usage()->size(), 0);
}

/// The book of spending shares the cache and knows nothing of other agents.
void TestForeignSessions::areLeftAloneByWhoeverDoesNotLookAtThem()
{
    write(m_id, {"About storks.", "They nest."});
    QVERIFY(index()->refresh());
    const auto ours = m_fixture->index();
    QVERIFY(ours->refresh());
    QCOMPARE(ours->list()->size(), 0);
    QCOMPARE(ours->search("nest", 10)->size(), 0);
    QCOMPARE(index()->search("nest", 10)->size(), 1); // without a refresh
}

void TestForeignSessions::hideNoneOfOursWhenTheyCannotBeRead()
{
    m_fixture->converse("ours", "About herons.", "They wade.");
    QFile file(m_folder + "/-home-sam-project/" + m_id + ".jsonl");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\xff{{{\n", 6).repeated(1000));
    file.close();
    const auto both = index();
    QVERIFY(both->refresh());
    QCOMPARE(placesOf(both->search("wade", 10)), QStringList{"ours:3 model"});
    write(m_id, {"About storks.", "They wade too."});
    QVERIFY(both->refresh());
    QCOMPARE(both->search("wade", 10)->size(), 2);
}

void TestForeignSessions::realOnesAreFoundWhole()
{
    const ClaudeSessions real(QStringLiteral(PADDOCK_SOURCE_DIR "/tests/fixtures/claude_code/projects"));
    SessionIndex both(m_fixture->cacheFile(), m_fixture->store, &real);
    QVERIFY(both.refresh());
    const QList<ClaudeSessions::File> files = real.files();
    QVERIFY(files.size() >= 9);
    QCOMPARE(both.list()->size(), files.size());
    int looked = 0;
    for (const ClaudeSessions::File &file : files) {
        const Result<Transcript> transcript = real.load(file.path);
        QVERIFY(transcript);
        for (qsizetype i = 0; i < transcript->size(); ++i) {
            const auto *message = std::get_if<UserMessage>(&transcript->at(i).fact);
            if (!message || message->text.simplified().isEmpty())
                continue;
            ++looked;
            const auto hits = both.search(u'"' + QString(message->text).remove(u'"') + u'"', 1000);
            const bool isFound = std::any_of(hits->begin(), hits->end(), [&](const SearchHit &hit) {
                return hit.session.id == file.id && (hit.entry == i + 1 || hit.kind == u"title");
            });
            QVERIFY2(isFound, qPrintable(file.path + u' ' + message->text.left(200)));
        }
    }
    QVERIFY(looked > 10);
}

QTEST_GUILESS_MAIN(TestForeignSessions)
#include "tst_foreign_sessions.moc"
