#include "core/agent/local_engine.h"
#include "core/tools/read/read_tool.h"
#include "core/tools/write/write_tool.h"
#include "tests/flow/session_fakes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

namespace {

ModelMessage writes(const QString &id, const QString &path, const QString &content)
{
    return {{ToolCall{{id}, "Write", {{"file_path", path}, {"content", content}}, {}}}};
}

ModelMessage reads(const QString &id, const QString &path)
{
    return {{ToolCall{{id}, "Read", {{"file_path", path}}, {}}}};
}

/// Remembers what it was asked, and answers each request with the next of its answers.
class QueuedModel
    : public ModelClient
    , public ModelClients
{
public:
    std::unique_ptr<ModelStream> ask(const ModelRequest &request) override
    {
        requests.append(request.transcript);
        return std::make_unique<ScriptedStream>(answers.takeFirst(), true);
    }
    Result<ModelClient *> client(const QString &) override { return static_cast<ModelClient *>(this); }
    QString defaultProvider() const override { return QStringLiteral("fake"); }
    QString defaultModel(const QString &) const override { return QStringLiteral("fake-1"); }

    QList<ModelMessage> answers;
    QList<Transcript> requests;
};

QStringList prompts(const Transcript &transcript)
{
    QStringList texts;
    for (const Entry &entry : transcript) {
        if (const auto *message = std::get_if<UserMessage>(&entry.fact))
            texts.append(message->text);
    }
    return texts;
}

} // namespace

/// The engine's commands that bring files and conversation back, with the real tools on real files.
class TestRewindingEngine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_contents = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<MemoryStore>();
        m_model = std::make_unique<QueuedModel>();
        restart();
        write("kept.txt", "one\n");
    }

    void bringsFilesAndConversationBackAndForth()
    {
        turn("first", {writes("c1", "made.txt", "new\n"), {{Text{"Made."}}}});
        const qint64 afterFirst = m_entries.size();
        turn("second", {reads("r1", "kept.txt"),
                        writes("c2", "kept.txt", "two\n"),
                        writes("c3", "made.txt", "newer\n"),
                        {{Text{"Changed."}}}});
        QCOMPARE(read("kept.txt"), QByteArray("two\n"));
        const qint64 afterSecond = m_entries.size();

        m_engine->submit(m_id, AskRewind{afterFirst});
        QTRY_VERIFY(m_plan);
        QCOMPARE(m_plan->files.size(), 2);
        QCOMPARE(m_plan->files.at(0).path, "kept.txt");
        QVERIFY(m_plan->files.at(0).act == RewindPlan::Act::Modify);
        QCOMPARE(m_plan->entries, afterSecond - afterFirst);
        QCOMPARE(read("kept.txt"), QByteArray("two\n")); // asking does nothing
        QCOMPARE(m_entries.size(), afterSecond);

        m_engine->submit(m_id, Rewind{afterFirst});
        QTRY_VERIFY(last<Rewound>());
        QCOMPARE(read("kept.txt"), QByteArray("one\n"));
        QCOMPARE(read("made.txt"), QByteArray("new\n"));

        turn("third", {{{Text{"Fine."}}}});
        QCOMPARE(prompts(m_model->requests.last()), (QStringList{"first", "third"}));

        // The restore is undone like any other change.
        m_engine->submit(m_id, Rewind{afterSecond});
        QTRY_COMPARE(read("kept.txt"), QByteArray("two\n"));
        QCOMPARE(read("made.txt"), QByteArray("newer\n"));
        QTRY_VERIFY(last<Rewound>() && last<Rewound>()->to == afterSecond);
        turn("fourth", {{{Text{"Fine."}}}});
        QCOMPARE(prompts(m_model->requests.last()), (QStringList{"first", "second", "fourth"}));
    }

    void bringsOnlyWhatWasAskedFor()
    {
        turn("first", {reads("r1", "kept.txt"), writes("c1", "kept.txt", "two\n"), {{Text{"Done."}}}});
        m_engine->submit(m_id, Rewind{1, true, false});
        QTRY_COMPARE(read("kept.txt"), QByteArray("one\n"));
        QTRY_VERIFY(last<Changed>() && last<Changed>()->cause == ChangeCause::Restore);
        QVERIFY(!last<Rewound>());

        m_engine->submit(m_id, Rewind{1, false, true});
        QTRY_VERIFY(last<Rewound>());
        QCOMPARE(read("kept.txt"), QByteArray("one\n"));
        turn("second", {{{Text{"Fine."}}}});
        QCOMPARE(prompts(m_model->requests.last()), QStringList{"second"});
    }

    void keepsWhatOthersChangedInTheMeantime()
    {
        turn("first", {reads("r1", "kept.txt"), writes("c1", "kept.txt", "two\n"), {{Text{"Done."}}}});
        write("kept.txt", "mine\n");
        m_engine->submit(m_id, AskRewind{1});
        QTRY_VERIFY(m_plan);
        QVERIFY(m_plan->files.first().editedSince);
        m_engine->submit(m_id, Rewind{1});
        QTRY_COMPARE(read("kept.txt"), QByteArray("one\n"));
        QTRY_VERIFY(last<Rewound>());
        // What I had written is a fact of its own, and comes back.
        qint64 mine = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const auto *changed = std::get_if<Changed>(&m_entries.at(i).fact);
            if (changed && changed->cause == ChangeCause::Others)
                mine = i + 1;
        }
        QVERIFY(mine > 0);
        m_engine->submit(m_id, Rewind{mine, true, false});
        QTRY_COMPARE(read("kept.txt"), QByteArray("mine\n"));
    }

    void namesTheCallThatChangedAFile()
    {
        turn("first", {writes("c1", "made.txt", "new\n"), {{Text{"Made."}}}});
        const std::optional<Changed> changed = last<Changed>();
        QVERIFY(changed);
        QCOMPARE(changed->call.value, "c1");
        QCOMPARE(changed->files.size(), 1);
        QCOMPARE(changed->files.first().path, "made.txt");
        QVERIFY(changed->files.first().before.kind == FileState::Kind::Absent);
        // It belongs to the turn: nothing comes behind its end.
        QVERIFY(std::holds_alternative<TurnEnded>(m_entries.constLast().fact));
    }

    void forgetsWhatItHadReadBehindTheEntry()
    {
        turn("first", {reads("r1", "kept.txt"), {{Text{"Read."}}}});
        m_engine->submit(m_id, Rewind{1, false, true});
        QTRY_VERIFY(last<Rewound>());
        // The model has not seen the file any more, so it may not write over it.
        turn("second", {writes("c1", "kept.txt", "blind\n"), {{Text{"Oh."}}}});
        QCOMPARE(read("kept.txt"), QByteArray("one\n"));
        QVERIFY(last<Returned>()->outcome == Outcome::Failed);
    }

    void refusesWhatMakesNoSense()
    {
        turn("first", {{{Text{"Done."}}}});
        m_engine->submit(m_id, Rewind{99});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY2(m_notices.first().contains("99"), qPrintable(m_notices.first()));
        QVERIFY(!last<Rewound>());
    }

private:
    void restart()
    {
        Tools tools;
        tools.push_back(std::make_unique<WriteTool>());
        tools.push_back(std::make_unique<ReadTool>());
        LocalEngineParts parts{*m_store, *m_model, std::move(tools)};
        parts.defaultMode = PermissionMode::AcceptEdits;
        parts.checkpoints = CheckpointLimits{m_contents->path()};
        m_engine = std::make_unique<LocalEngine>(std::move(parts));
        m_entries.clear();
        m_notices.clear();
        m_plan.reset();
        connect(m_engine.get(), &Engine::happened, this, [this](const Event &event) {
            if (const auto *appended = std::get_if<Appended>(&event.what))
                m_entries.append(appended->entry);
            else if (const auto *notice = std::get_if<Notice>(&event.what))
                m_notices.append(notice->error.message);
            else if (const auto *preview = std::get_if<RewindPreview>(&event.what))
                m_plan = preview->plan;
        });
        m_engine->submit(m_id, Open{m_folder->path()});
    }

    void turn(const QString &prompt, const QList<ModelMessage> &answers)
    {
        m_model->answers += answers;
        const qsizetype before = m_entries.size();
        m_engine->submit(m_id, Prompt{prompt});
        QTRY_VERIFY(m_entries.size() > before
                    && std::holds_alternative<TurnEnded>(m_entries.constLast().fact));
    }

    template<typename T>
    std::optional<T> last() const
    {
        for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
            if (const auto *fact = std::get_if<T>(&entry->fact))
                return *fact;
        }
        return {};
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file of the test cannot be written");
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const SessionId m_id{"s"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_contents;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<QueuedModel> m_model;
    std::unique_ptr<LocalEngine> m_engine;
    Transcript m_entries;
    QStringList m_notices;
    std::optional<RewindPlan> m_plan;
};

QTEST_GUILESS_MAIN(TestRewindingEngine)
#include "tst_rewinding_engine.moc"
