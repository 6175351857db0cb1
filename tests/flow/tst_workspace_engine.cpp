#include "core/agent/local_engine.h"
#include "core/exec/launcher_backend.h"
#include "core/tools/bash/bash_tool.h"
#include "tests/flow/session_fakes.h"
#include "tests/unit/git/git_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace paddock;
using namespace paddock::fakes;

namespace {

ModelMessage saysOnly(const QString &text)
{
    return {{Text{text}}};
}

ModelMessage calls(const QString &id, const QString &tool, const QJsonObject &input)
{
    return {{ToolCall{{id}, tool, input, {}}}};
}

/// Answers each request with the next of its answers.
class AnswersInOrder
    : public ModelClient
    , public ModelClients
{
public:
    std::unique_ptr<ModelStream> ask(const ModelRequest &) override
    {
        return std::make_unique<ScriptedStream>(answers.takeFirst(), true);
    }
    Result<ModelClient *> client(const QString &) override { return static_cast<ModelClient *>(this); }
    QString defaultProvider() const override { return QStringLiteral("fake"); }
    QString defaultModel(const QString &) const override { return QStringLiteral("fake-1"); }

    QList<ModelMessage> answers;
};

} // namespace

/// What a window asks about the workspace and does there, through the engine, with real git, files and fences.
class TestWorkspaceEngine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<GitFolder>();
        m_store = std::make_unique<MemoryStore>();
        m_model = std::make_unique<AnswersInOrder>();
        m_folder->begin();
        m_folder->write("kept.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n");
        m_folder->commitAll("one");
    }

    void cleanup() { m_engine.reset(); }

    void takesAHunkBackAndUndoesThat()
    {
        start();
        turn({calls("c1", "Bash",
                    {{"command", "sed -i 's/^1$/one/; s/^10$/ten/' kept.txt; echo x > new.txt"}}),
              saysOnly("Done.")});
        const QByteArray after = m_folder->read("kept.txt");
        QCOMPARE(after, QByteArray("one\n2\n3\n4\n5\n6\n7\n8\n9\nten\n"));
        const ChangeSet set = changes(SinceTurn{});
        QCOMPARE(set.files.size(), 2);
        QCOMPARE(set.files.at(0).path, "kept.txt");
        QCOMPARE(set.files.at(0).hunks.size(), 2);
        QVERIFY(!set.files.at(0).isByOthers);
        QVERIFY(set.files.at(1).before.kind == FileState::Kind::Absent);
        QCOMPARE(changes(SinceSession{}).files, set.files);

        const qint64 before = m_entries.size();
        submit(Revert{SinceTurn{}, {{"kept.txt", {set.files.at(0).hunks.first().id}}, {"new.txt", {}}}});
        QTRY_VERIFY(last<Changed>() && last<Changed>()->cause == ChangeCause::Review);
        QCOMPARE(m_folder->read("kept.txt"), QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\nten\n"));
        QVERIFY(!QFile::exists(m_folder->file("new.txt")));
        QCOMPARE(changes(SinceTurn{}).files.size(), 1);
        QCOMPARE(changes(SinceTurn{}).files.first().hunks, QList{set.files.at(0).hunks.last()});

        submit(Rewind{before, true, false});
        QTRY_COMPARE(m_folder->read("kept.txt"), after);
        QTRY_COMPARE(m_folder->read("new.txt"), QByteArray("x\n"));
    }

    void tellsWhoElseChangedAFile()
    {
        start();
        turn({calls("c1", "Bash", {{"command", "echo mine > kept.txt"}}), saysOnly("Done.")});
        m_folder->write("kept.txt", "a person's\n");
        const ChangeSet set = changes(SinceSession{});
        QCOMPARE(set.files.size(), 1);
        QVERIFY(set.files.first().isByOthers);
        QVERIFY(set.files.first().hunks.first().lines.contains("+a person's"));
    }

    void saysWhatCannotBeTakenBack()
    {
        start();
        turn({calls("c1", "Bash", {{"command", "echo mine > kept.txt"}}), saysOnly("Done.")});
        submit(Revert{SinceTurn{}, {{"kept.txt", {"0000"}}}});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY2(m_notices.first().contains("kept.txt"), qPrintable(m_notices.first()));
        QCOMPARE(m_folder->read("kept.txt"), QByteArray("mine\n"));
        submit(Revert{SinceTurn{}, {{"../outside", {}}}});
        QTRY_COMPARE(m_notices.size(), 2);
    }

    void showsFilesOfTheWorkspaceOnly()
    {
        GitFolder::writeAt(m_folder->outside() + "/secret", "secret");
        QVERIFY(QFile::link(m_folder->outside() + "/secret", m_folder->file("link")));
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->file("pipe")).constData(), 0600), 0);
        m_folder->write("latin", "gr\xfc\xdf\n");
        m_folder->write("binary", QByteArray("a\0b", 3));
        start();
        submit(AskFiles{});
        QTRY_VERIFY(m_files);
        QCOMPARE(m_files->paths, (QStringList{"binary", "kept.txt", "latin", "link"}));
        QCOMPARE(file("kept.txt").text, QString::fromUtf8(m_folder->read("kept.txt")));
        for (const char *path : {"link", "pipe", "../secret", "/etc/hostname", "none", ".", "binary"}) {
            const FileText shown = file(QLatin1String(path));
            QVERIFY2(!shown.isText && shown.text.isEmpty() && !shown.remark.isEmpty(), path);
        }
        QCOMPARE(file("latin").text, QString::fromLatin1("gr\xfc\xdf\n"));
        QVERIFY(!file("latin").remark.isEmpty());
        m_folder->write("large", QByteArray(3 << 20, 'a').replace(100, 1, "\n"));
        QVERIFY(!file("large").remark.isEmpty() && file("large").size == 3 << 20);
    }

    void commitsTheChosenFilesAndNothingElse()
    {
        start();
        m_folder->program(".git/hooks/pre-commit", "echo the hook ran; echo out > "
                                                       + m_folder->outside().toUtf8() + "/escaped\nexit 0\n");
        m_folder->write("kept.txt", "changed\n");
        m_folder->write("-new *.txt", "new\n");
        m_folder->write("other.txt", "other\n");
        m_folder->write("staged.txt", "staged\n");
        m_folder->git({"add", "staged.txt"});
        const CommitOutcome outcome = commit({{"kept.txt", "-new *.txt"}, "The second\n\nIts reason.", true});
        QVERIFY2(outcome.ok, qPrintable(outcome.output));
        QCOMPARE(outcome.commit, QString::fromLatin1(m_folder->git({"rev-parse", "HEAD"}).trimmed()));
        QVERIFY2(outcome.output.contains("the hook ran"), qPrintable(outcome.output));
        QVERIFY(!QFile::exists(m_folder->outside() + "/escaped"));
        QCOMPARE(m_folder->git({"show", "--name-only", "--format=", "-z", "HEAD"}),
                 QByteArray("-new *.txt\0kept.txt\0", 20));
        QVERIFY(m_folder->git({"log", "-1", "--format=%B"}).contains("Signed-off-by:"));
        QCOMPARE(m_folder->git({"diff", "--cached", "--name-only"}).trimmed(), QByteArray("staged.txt"));
    }

    void commitsFromASubfolderWithoutReachingTheRest()
    {
        m_folder->write("sub/a.txt", "a\n");
        m_folder->commitAll("the subfolder");
        m_folder->program(".git/hooks/pre-commit",
                          "cat kept.txt || echo kept out; echo x > sub/hooked || echo only read\n"
                          "echo x >> \"$GIT_DIR/config\" || echo config kept\n");
        start(Open{m_folder->file("sub")});
        m_folder->write("sub/a.txt", "A\n");
        m_folder->write("sub/b.txt", "b\n");
        const CommitOutcome outcome = commit({{"a.txt", "b.txt"}, "m", false});
        QVERIFY2(outcome.ok, qPrintable(outcome.output));
        for (const char *said : {"kept out", "only read", "config kept"})
            QVERIFY2(outcome.output.contains(QLatin1String(said)), qPrintable(outcome.output));
        QVERIFY(m_folder->read("kept.txt").endsWith("10\n"));
        QCOMPARE(m_folder->git({"show", "--name-only", "--format=", "HEAD"}),
                 QByteArray("sub/a.txt\nsub/b.txt\n"));
        QCOMPARE(m_folder->git({"status", "--porcelain"}), QByteArray());
    }

    void saysWhyNothingWasCommitted()
    {
        start();
        QVERIFY(commit({{"kept.txt"}, " \n", false}).output.contains("message"));
        QVERIFY(!commit({{}, "m", false}).ok);
        QVERIFY(commit({{"kept.txt"}, "m", false}).output.contains("nothing to commit"));
        QVERIFY(commit({{".git/config"}, "m", false}).output.contains(".git/config"));
        QVERIFY(!commit({{"../x"}, "m", false}).ok);
        QVERIFY(!commit({{"none"}, "m", false}).ok);
        m_folder->write("fresh.txt", "new\n");
        m_folder->program(".git/hooks/pre-commit", "echo too long; exit 1\n");
        const CommitOutcome refused = commit({{"fresh.txt"}, "m", false});
        QVERIFY(!refused.ok && refused.output.contains("too long"));
        QCOMPARE(m_folder->git({"status", "--porcelain"}).trimmed(), QByteArray("?? fresh.txt"));
        QFile::remove(m_folder->file(".git/hooks/pre-commit"));
        m_folder->write(".git/index.lock", "");
        QVERIFY(commit({{"fresh.txt"}, "m", false}).output.contains("Another git"));
    }

    void lettingRepositoryProgramsRunLetsThemNotOut()
    {
        start();
        m_folder->program("evil.sh", "echo out > " + m_folder->outside().toUtf8() + "/escaped; cat\n");
        for (const char *key : {"core.fsmonitor", "filter.evil.clean", "core.sshCommand"})
            m_folder->git({"config", QLatin1String(key), m_folder->file("evil.sh")});
        m_folder->write(".git/info/attributes", "* filter=evil\n");
        m_folder->write("kept.txt", "changed\n");
        commit({{"kept.txt"}, "m", false});
        QVERIFY(!QFile::exists(m_folder->outside() + "/escaped"));
    }

    void worksOnABranchOfItsOwn()
    {
        m_folder->program(".git/hooks/pre-commit", "echo hook in $(pwd)\n");
        const QByteArray git = m_folder->file(".git").toUtf8();
        m_folder->write("try.sh", "git log --format=%s; echo new > made.txt; git status --porcelain\n"
                                  "touch "
                                      + git
                                      + "/x || echo refused\n"
                                        "echo gitdir: /x > .git || echo kept\n"
                                        "cat "
                                      + git + "/../kept.txt || echo unseen\n");
        m_folder->commitAll("the script");
        start(onBranch("topic/one"));
        QTRY_VERIFY(last<Configured>());
        const QString workspace = last<Configured>()->workspace;
        QVERIFY2(workspace.startsWith(m_folder->outside() + "/data/worktrees/"), qPrintable(workspace));
        // The agent sees the repository and cannot write to it.
        turn({calls("c1", "Bash", {{"command", "sh try.sh"}}), saysOnly("Done.")});
        const QString said = last<Returned>()->text;
        QVERIFY2(said.contains("one") && said.contains("?? made.txt"), qPrintable(said));
        QVERIFY2(said.contains("refused") && said.contains("kept") && said.contains("unseen"),
                 qPrintable(said));
        QVERIFY(!QFile::exists(m_folder->file(".git/x")));
        QVERIFY(!QFile::exists(m_folder->file("made.txt")));

        const RepositoryState state = repository();
        QCOMPARE(state.branch, "topic/one");
        QVERIFY(state.isWorktree);
        QCOMPARE(state.worktrees.size(), 1);
        QVERIFY(state.worktrees.first().isOurs);
        QCOMPARE(state.worktrees.first().uncommitted, 1);
        QCOMPARE(changes(SinceHead{}).files.size(), 1);

        submit(RemoveWorktree{});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY(QFile::exists(workspace + "/made.txt"));
        const CommitOutcome outcome = commit({{"made.txt"}, "The second", false});
        QVERIFY2(outcome.ok && outcome.output.contains("hook in"), qPrintable(outcome.output));
        QCOMPARE(m_folder->git({"log", "-1", "--format=%s", "topic/one"}).trimmed(),
                 QByteArray("The second"));
        QCOMPARE(repository().worktrees.first().unmerged, 1);
        submit(RemoveWorktree{});
        QTRY_COMPARE(m_notices.size(), 2);
        m_folder->git({"merge", "-q", "--ff-only", "topic/one"});
        m_repository.reset();
        submit(RemoveWorktree{});
        QTRY_VERIFY(m_repository);
        QVERIFY(!QFile::exists(workspace));
        QCOMPARE(m_folder->git({"branch", "--format=%(refname:short)"}).trimmed(), QByteArray("main"));

        // What was said can still be read.
        const qsizetype entries = m_entries.size();
        m_engine.reset();
        start(Open{QString()});
        QTRY_COMPARE(m_entries.size(), entries);
    }

    void refusesABranchThatCannotBe()
    {
        start(onBranch("main"));
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY2(m_notices.first().contains("main"), qPrintable(m_notices.first()));
        QVERIFY(m_entries.isEmpty());
        submit(RemoveWorktree{});
        QTRY_COMPARE(m_notices.size(), 2);
    }

    void leavesFoldersAloneThatPaddockDidNotMake()
    {
        start();
        submit(RemoveWorktree{true});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY(QFile::exists(m_folder->file("kept.txt")));
    }

private:
    void start(std::optional<Open> wish = {})
    {
        Tools tools;
        tools.push_back(std::make_unique<BashTool>());
        LocalEngineParts parts{*m_store, *m_model, std::move(tools)};
        parts.defaultMode = PermissionMode::AcceptEdits;
        parts.checkpoints = CheckpointLimits{m_folder->outside() + "/contents"};
        parts.sandbox = std::make_shared<LauncherBackend>(QStringLiteral(PADDOCK_BIN_DIR "/paddock-fence"));
        parts.dataFolder = m_folder->outside() + "/data";
        m_engine = std::make_unique<LocalEngine>(std::move(parts));
        m_entries.clear();
        m_notices.clear();
        connect(m_engine.get(), &Engine::happened, this, [this](const Event &event) {
            if (const auto *appended = std::get_if<Appended>(&event.what))
                m_entries.append(appended->entry);
            else if (const auto *notice = std::get_if<Notice>(&event.what))
                m_notices.append(notice->error.message);
            else if (const auto *state = std::get_if<ChangesState>(&event.what))
                m_changes = state->changes;
            else if (const auto *files = std::get_if<FilesState>(&event.what))
                m_files = files->files;
            else if (const auto *shown = std::get_if<FileShown>(&event.what))
                m_file = shown->file;
            else if (const auto *known = std::get_if<RepositoryKnown>(&event.what))
                m_repository = known->state;
            else if (const auto *committed = std::get_if<Committed>(&event.what))
                m_outcome = committed->outcome;
        });
        submit(wish.value_or(Open{m_folder->path()}));
    }
    Open onBranch(const QString &branch) const
    {
        Open wish{m_folder->path()};
        wish.branch = branch;
        return wish;
    }
    void submit(const Command &command) { m_engine->submit(m_id, command); }

    void turn(const QList<ModelMessage> &answers)
    {
        m_model->answers = answers;
        const qsizetype before = m_entries.size();
        submit(Prompt{"go"});
        QTRY_VERIFY_WITH_TIMEOUT(m_entries.size() > before
                                     && std::holds_alternative<TurnEnded>(m_entries.constLast().fact),
                                 30000);
    }
    template<typename T>
    static T awaited(std::optional<T> &answer)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30000); }();
        return std::exchange(answer, std::nullopt).value_or(T());
    }
    ChangeSet changes(const ChangeScope &scope)
    {
        submit(AskChanges{scope});
        return awaited(m_changes);
    }
    FileText file(const QString &path)
    {
        submit(AskFile{path});
        return awaited(m_file);
    }
    RepositoryState repository()
    {
        submit(AskRepository{});
        return awaited(m_repository);
    }
    CommitOutcome commit(const Commit &wish)
    {
        submit(wish);
        return awaited(m_outcome);
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

    const SessionId m_id{"s"};
    std::unique_ptr<GitFolder> m_folder;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<AnswersInOrder> m_model;
    std::unique_ptr<LocalEngine> m_engine;
    Transcript m_entries;
    QStringList m_notices;
    std::optional<ChangeSet> m_changes;
    std::optional<FileList> m_files;
    std::optional<FileText> m_file;
    std::optional<RepositoryState> m_repository;
    std::optional<CommitOutcome> m_outcome;
};

QTEST_GUILESS_MAIN(TestWorkspaceEngine)
#include "tst_workspace_engine.moc"
