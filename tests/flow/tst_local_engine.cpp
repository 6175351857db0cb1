#include "core/agent/local_engine.h"
#include "tests/flow/session_fakes.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

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
        m_rules = RuleSet();
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

    void letsGoOfASessionAndTakesItUpAgain()
    {
        m_model->neverFinishes = true;
        m_engine->submit(m_id, Open{m_folder->path()});
        const auto closing = connect(m_engine.get(), &Engine::happened, this, [this](const Event &event) {
            if (std::holds_alternative<TextDelta>(event.what))
                m_engine->submit(m_id, Close{}); // from within the session's own signal
        });
        m_engine->submit(m_id, Prompt{"go"});
        QTRY_VERIFY(!m_store->openLogs->contains(m_id));
        QCOMPARE(m_closed, 1);
        m_engine->submit(m_id, Prompt{"on"});
        QCOMPARE(m_notices.takeFirst().kind, ErrorKind::NotFound);

        disconnect(closing);
        m_model->neverFinishes = false;
        m_entries.clear();
        m_engine->submit(m_id, Open{});
        QCOMPARE(m_entries.size(), 2);
        QVERIFY(std::holds_alternative<UserMessage>(m_entries.constLast().fact));
        m_engine->submit(m_id, Resume{});
        QTRY_VERIFY(std::holds_alternative<TurnEnded>(m_entries.constLast().fact));
    }

    void opensAgainRightBehindAClose()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        m_engine->submit(m_id, Close{});
        m_engine->submit(m_id, Open{});
        m_engine->submit(m_id, Prompt{"go"});
        QTRY_COMPARE(m_closed, 1);
        QTRY_VERIFY(std::holds_alternative<TurnEnded>(m_entries.constLast().fact));
        QVERIFY(m_notices.isEmpty());
    }

    void showsASessionWhoseFolderIsGoneAndTakesItsNewPlace()
    {
        auto gone = std::make_unique<QTemporaryDir>();
        const QString path = QFileInfo(gone->path()).canonicalFilePath();
        m_engine->submit(m_id, Open{path});
        gone.reset();
        restart();
        m_engine->submit(m_id, Open{});
        QCOMPARE(m_entries.size(), 1);
        QCOMPARE(m_notices.size(), 1);
        QVERIFY(m_notices.takeFirst().message.contains(path));
        QVERIFY(!m_store->openLogs->contains(m_id));
        m_engine->submit(m_id, Prompt{"go"});
        QVERIFY(m_notices.takeFirst().message.contains(path));

        m_engine->submit(m_id, Open{m_folder->path()});
        QVERIFY(m_notices.isEmpty());
        QCOMPARE(std::get<Configured>(m_entries.constLast().fact).workspace,
                 QFileInfo(m_folder->path()).canonicalFilePath());
        m_engine->submit(m_id, Prompt{"go"});
        QTRY_VERIFY(std::holds_alternative<TurnEnded>(m_entries.constLast().fact));
    }

    void keepsWhatHeldWhenTheRulesCannotBeReadAgain()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        m_rules = Error{ErrorKind::Invalid, "There is a comma too many."};
        m_engine->submit(m_id, Reload{});
        QCOMPARE(m_notices.size(), 1);
        QVERIFY(m_notices.takeFirst().message.contains("a comma too many"));
        QVERIFY(m_inForce.isEmpty());
        m_rules = RuleSet{{*PermissionRule::parse("Edit(a)")}, {}, {}};
        m_engine->apply({});
        QTRY_COMPARE(m_inForce.size(), 1);
        QVERIFY(m_notices.isEmpty());
    }

    void takesInstructionsOverAtAReload()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        QCOMPARE(m_entries.size(), 1);
        QFile file(m_folder->filePath("AGENTS.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("be brief");
        file.close();
        m_engine->submit(m_id, Reload{});
        QTRY_COMPARE(m_entries.size(), 2);
        QVERIFY(std::holds_alternative<InstructionsLoaded>(m_entries.constLast().fact));
    }

    void showsTheEndOfALongLogBeforeAllOfIt()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        m_engine->submit(m_id, Prompt{"go"});
        QTRY_COMPARE(m_entries.size(), 4);
        const QList<Entry> before = m_entries;
        restart();
        m_store->isLong = true;
        m_engine->readLongLogsBeside();
        m_engine->submit(m_id, Open{});
        QVERIFY(m_entries.isEmpty());
        QCOMPARE(m_tail, before.mid(2));
        m_engine->submit(m_id, Prompt{"on"}); // waits
        QTRY_COMPARE(m_entries.size(), 7);
        QCOMPARE(m_entries.first(4), before);
        QCOMPARE(m_seqs, (QList<quint64>{1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(m_notices.isEmpty());
    }

    void mayEndWhileALogIsBeingRead()
    {
        m_engine->submit(m_id, Open{m_folder->path()});
        restart();
        m_store->isLong = true;
        m_engine->readLongLogsBeside();
        m_engine->submit(m_id, Open{});
        m_engine.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(m_entries.isEmpty());
    }

private:
    void restart()
    {
        m_engine.reset();
        m_entries.clear();
        m_seqs.clear();
        m_notices.clear();
        m_tail.clear();
        m_inForce.clear();
        m_closed = 0;
        LocalEngineParts parts{*m_store, *m_model, {}};
        parts.defaultMode = PermissionMode::Plan;
        parts.defaultMaxTurns = 7;
        parts.rulesFor = [this](const QString &,
                                const CommandHookRunner::FenceOf &) -> Result<WorkspaceRules> {
            if (!m_rules)
                return m_rules.error();
            WorkspaceRules rules;
            rules.rules = *m_rules;
            return rules;
        };
        m_engine = std::make_unique<LocalEngine>(std::move(parts));
        connect(m_engine.get(), &Engine::happened, this, [this](const Event &event) {
            if (const auto *appended = std::get_if<Appended>(&event.what)) {
                m_entries.append(appended->entry);
                m_seqs.append(event.seq);
            } else if (const auto *notice = std::get_if<Notice>(&event.what)) {
                m_notices.append(notice->error);
            } else if (const auto *tail = std::get_if<Tail>(&event.what)) {
                m_tail = tail->entries;
            } else if (const auto *state = std::get_if<BoundaryState>(&event.what)) {
                m_inForce = state->report.rules;
            }
            m_closed += std::holds_alternative<Closed>(event.what);
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
    QList<Entry> m_tail;
    QList<RuleInForce> m_inForce; ///< As the newest BoundaryState says.
    int m_closed = 0;
    Result<RuleSet> m_rules = RuleSet(); ///< What the settings say.
};

QTEST_GUILESS_MAIN(TestLocalEngine)
#include "tst_local_engine.moc"
