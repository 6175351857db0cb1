#include "core/agent/local_engine.h"
#include "tests/flow/session_fakes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

class TestLocalEngine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<MemoryStore>();
        m_model = std::make_unique<ScriptedModel>(QList<ModelMessage>{{{Text{"Hi."}}}, {{Text{"Again."}}}});
        restart();
    }

    void opensANewSessionWithTheDefaults()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        QCOMPARE(m_entries.size(), 1);
        const auto configured = std::get<Configured>(m_entries.first().fact);
        QCOMPARE(configured.workspace, QFileInfo(m_folder->path()).canonicalFilePath());
        QCOMPARE(configured.provider, "fake");
        QCOMPARE(configured.model, "fake-1");
        QCOMPARE(configured.mode, PermissionMode::Plan);
        QCOMPARE(configured.maxTurns, 7);
    }

    void tellsAllThatIsStoredWhenASessionIsOpenedAgain()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        m_engine->submit(m_id, Prompt{"go"});
        QTRY_VERIFY(!m_entries.isEmpty() && std::holds_alternative<TurnEnded>(m_entries.constLast().fact));
        const QList<Entry> before = m_entries;
        restart();
        m_engine->submit(m_id, Open{});
        QCOMPARE(m_entries, before);
        QCOMPARE(m_seqs, (QList<quint64>{1, 2, 3, 4}));
        m_engine->submit(m_id, Prompt{"on"});
        QTRY_COMPARE(m_entries.size(), 7);
    }

    void catchesALateSeatUpFromWhereItIs()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        m_engine->submit(m_id, Prompt{"go"});
        QTRY_COMPARE(m_entries.size(), 4);
        m_entries.clear();
        m_seqs.clear();
        m_engine->catchUp(m_id, 2);
        QCOMPARE(m_seqs, (QList<quint64>{3, 4}));
    }

    void refusesWhatCannotBeOpened()
    {
        m_engine->submit(m_id, Open{});
        QCOMPARE(m_notices.takeFirst().kind, ErrorKind::Invalid);
        m_engine->submit(m_id, Open{"/no/such/folder"});
        QCOMPARE(m_notices.takeFirst().kind, ErrorKind::NotFound);
        m_engine->submit(m_id, Prompt{"go"});
        QCOMPARE(m_notices.takeFirst().kind, ErrorKind::NotFound);
        QVERIFY(m_entries.isEmpty());
    }

    void neverMovesASessionToAnotherFolder()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        restart();
        QTemporaryDir other;
        m_engine->submit(m_id, Open{other.path()});
        QCOMPARE(m_notices.size(), 1);
        QVERIFY(m_notices.first().message.contains(QFileInfo(m_folder->path()).canonicalFilePath()));
        QVERIFY(m_entries.isEmpty());
    }

    void notesInstructionsOnceUntilTheyChange()
    {
        const auto write = [this](const QByteArray &text) {
            QFile file(m_folder->filePath("AGENTS.md"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const auto loaded = [this] {
            return std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) {
                return std::holds_alternative<InstructionsLoaded>(entry.fact);
            });
        };
        write("be kind");
        m_engine->submit(m_id, Open{m_folder->path()});
        QCOMPARE(loaded(), 1);
        restart();
        m_engine->submit(m_id, Open{});
        QCOMPARE(loaded(), 1);
        write("be brief");
        restart();
        m_engine->submit(m_id, Open{});
        QCOMPARE(loaded(), 2);
    }

    void takesTheModelOfAnotherProviderWhenOneIsChosen()
    {
        m_engine->submit(m_id, Open{m_folder->path(), {}, "mine"});
        restart();
        Open open;
        open.provider = "other";
        m_engine->submit(m_id, open);
        const auto configured = std::get<Configured>(m_entries.constLast().fact);
        QCOMPARE(configured.provider, "other");
        QCOMPARE(configured.model, "fake-1");
    }

private:
    void restart()
    {
        m_engine.reset();
        m_entries.clear();
        m_seqs.clear();
        m_notices.clear();
        LocalEngineParts parts{*m_store, *m_model, {}};
        parts.defaultMode = PermissionMode::Plan;
        parts.defaultMaxTurns = 7;
        m_engine = std::make_unique<LocalEngine>(std::move(parts));
        connect(m_engine.get(), &Engine::happened, this, [this](const Event &event) {
            if (const auto *appended = std::get_if<Appended>(&event.what)) {
                m_entries.append(appended->entry);
                m_seqs.append(event.seq);
            } else if (const auto *notice = std::get_if<Notice>(&event.what)) {
                m_notices.append(notice->error);
            }
        });
    }

    const SessionId m_id{"s"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<ScriptedModel> m_model;
    std::unique_ptr<LocalEngine> m_engine;
    QList<Entry> m_entries;
    QList<quint64> m_seqs;
    QList<Error> m_notices;
};

QTEST_GUILESS_MAIN(TestLocalEngine)
#include "tst_local_engine.moc"
