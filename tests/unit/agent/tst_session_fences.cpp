#include "core/agent/session_fences.h"

#include "core/tools/background_tasks.h"
#include "core/tools/file_ledger.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace paddock;

namespace {

class RecordedFence : public Fence
{
public:
    explicit RecordedFence(FenceSpec spec)
        : m_spec(std::move(spec))
    {}
    Result<FencedStart> enclose(const ProcessSpec &) const override
    {
        return Error{ErrorKind::Internal, "Only to be looked at.", {}};
    }
    const FenceSpec &spec() const override { return m_spec; }

private:
    const FenceSpec m_spec;
};

/// A machine with the walls that the test names.
class MachineWith : public SandboxBackend
{
public:
    explicit MachineWith(QStringList walls)
        : m_walls(std::move(walls))
    {}
    QList<BoundaryLayer> probe() const override
    {
        QList<BoundaryLayer> layers;
        for (const char *id : {"namespaces", "landlock", "seccomp", "limits", "network"}) {
            const bool stands = m_walls.contains(QLatin1String(id));
            layers.append({QLatin1String(id), "title",
                           stands ? BoundaryLayer::State::Enforced : BoundaryLayer::State::Missing,
                           "detail"});
        }
        return layers;
    }
    std::shared_ptr<const Fence> fence(FenceSpec spec) const override
    {
        return std::make_shared<RecordedFence>(std::move(spec));
    }

private:
    const QStringList m_walls;
};

const QStringList allWalls{"namespaces", "landlock", "seccomp", "limits", "network"};

Ruling rulingOn(const QStringList &writes, Judge by, Decision decision = Decision::Allow)
{
    Ruling ruling;
    ruling.call = CallId{"call"};
    ruling.by = by;
    ruling.decision = decision;
    ruling.access.command = "a command";
    ruling.parts = {{"a command", Decision::Ask, {}, {}, {}, writes, {}}};
    return ruling;
}

bool isFenced(const FenceSpec &spec, const QString &path)
{
    return std::any_of(spec.fencedNames.begin(), spec.fencedNames.end(),
                       [&](const FencedName &name) { return name.path == path; });
}

} // namespace

/// Which fence a call gets: from what the machine can hold, what the workspace holds and what a person allowed.
class TestSessionFences : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath("w/lib/.vscode") && QDir(m_folder->path()).mkpath("data"));
        m_root = *WorkspaceRoot::open(m_folder->filePath("w"));
        m_settings = {};
    }

    void cleanup()
    {
        m_fences.reset();
        m_boundary.reset();
    }

    void keepsWhatOtherProgramsObey()
    {
        open(allWalls);
        const FenceSpec spec = specFor(rulingOn({}, Judge::Mode));
        QVERIFY(spec.walls == FenceSpec::Walls::Full);
        QVERIFY(spec.workspace == FenceSpec::Workspace::Writable);
        QCOMPARE(spec.workspacePath, m_root->path());
        for (const char *path :
             {".git/hooks", ".git/config", ".vscode", ".envrc", ".mcp.json", "lib/.vscode"})
            QVERIFY2(isFenced(spec, QLatin1String(path)), path);
        QVERIFY(spec.pinned.contains(".git"));
        QVERIFY(bool(spec.openGate));
    }

    void opensAProtectedPlaceOnlyForWhatAPersonAllowed_data()
    {
        QTest::addColumn<Judge>("by");
        QTest::addColumn<bool>("opens");
        QTest::newRow("a person") << Judge::User << true;
        QTest::newRow("a rule") << Judge::Rule << false;
        QTest::newRow("a hook") << Judge::Hook << false;
        QTest::newRow("the mode") << Judge::Mode << false;
    }

    void opensAProtectedPlaceOnlyForWhatAPersonAllowed()
    {
        QFETCH(Judge, by);
        QFETCH(bool, opens);
        open(allWalls);
        const FenceSpec spec = specFor(rulingOn({m_root->path() + "/.vscode/settings.json"}, by));
        QCOMPARE(isFenced(spec, ".vscode"), !opens);
        QVERIFY(isFenced(spec, ".git/hooks"));
        QVERIFY(isFenced(spec, "lib/.vscode"));
    }

    void keepsFilesThatAreSharedWithPlacesOutside()
    {
        QFile outside(m_folder->filePath("outside"));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        QCOMPARE(::link(QFile::encodeName(outside.fileName()).constData(),
                        QFile::encodeName(m_root->path() + "/shared").constData()),
                 0);
        open(allWalls);
        QVERIFY(isFenced(specFor(rulingOn({}, Judge::Mode)), "shared"));
    }

    void setsTheLimitsOfTheSettings()
    {
        m_settings.processesAtMost = 7;
        m_settings.memoryMegabytes = 5;
        m_settings.fileMegabytes = 3;
        m_settings.debuggers = true;
        open(allWalls);
        const FenceSpec spec = specFor(rulingOn({}, Judge::Mode));
        QCOMPARE(spec.processesAtMost, 7u);
        QCOMPARE(spec.dataBytesAtMost, 5u * 1024 * 1024);
        QCOMPARE(spec.fileBytesAtMost, 3u * 1024 * 1024);
        QVERIFY(spec.debuggers);
    }

    void givesNoCommandFenceToWhatRunsNoCommand()
    {
        open(allWalls);
        Ruling ruling = rulingOn({}, Judge::Mode);
        ruling.access.command.clear();
        const ToolContext context = m_fences->around(this->context(), ruling);
        QVERIFY(!context.commandFence);
        QVERIFY(context.readerFence->spec().workspace == FenceSpec::Workspace::ReadOnly);
        QVERIFY(!context.readerFence->spec().openGate);
    }

    void letsAHookReadTheFileThatTheUserNamed()
    {
        const QString script = m_folder->filePath("check.sh");
        QVERIFY(QFile(script).open(QIODevice::WriteOnly));
        open(allWalls);
        const FenceSpec spec = m_fences->aroundHook("sh '" + script + "' /nowhere/at-all")->spec();
        QVERIFY(spec.readable.contains(QFileInfo(script).canonicalFilePath()));
        QVERIFY(!spec.readable.contains("/nowhere/at-all"));
    }

    void letsCommandsOfAWorktreeReadItsRepository()
    {
        const QString repository = m_folder->filePath("data");
        open(allWalls);
        m_fences->beginIn({m_root->path(), "name", "branch", repository});
        const FenceSpec spec = specFor(rulingOn({}, Judge::Mode));
        QVERIFY(spec.readable.contains(repository));
        QVERIFY(isFenced(spec, ".git")); // so that it goes on naming that one
        QCOMPARE(spec.workspacePath, m_root->path());
    }

    void fencesACommitInWithoutANetwork()
    {
        open(allWalls);
        const FenceSpec here = m_fences->aroundCommit({})->spec();
        QCOMPARE(here.workspacePath, m_root->path());
        QVERIFY(isFenced(here, ".git/hooks") && !here.openGate);
        const QString repository = m_folder->filePath("data");
        const FenceSpec there = m_fences->aroundCommit(repository)->spec();
        QCOMPARE(there.workspacePath, repository);
        QVERIFY(isFenced(there, "hooks") && isFenced(there, "config") && !there.openGate);
        QVERIFY(there.readable.contains(m_root->path()));
    }

    void standsOnlyWithEveryWallThatCommandsNeed_data()
    {
        QTest::addColumn<QStringList>("walls");
        QTest::addColumn<bool>("refuses");
        QTest::addColumn<FenceStanding>("standing");
        QTest::newRow("all") << allWalls << true << FenceStanding::Whole;
        QTest::newRow("no Landlock: the mounts hold")
            << QStringList{"namespaces", "seccomp", "limits", "network"} << false << FenceStanding::Whole;
        for (const char *missing : {"namespaces", "seccomp", "limits", "network"}) {
            QStringList walls = allWalls;
            walls.removeAll(QLatin1String(missing));
            QTest::addRow("without %s, asks", missing) << walls << false << FenceStanding::MissingAsk;
            QTest::addRow("without %s, refuses", missing) << walls << true << FenceStanding::MissingRefuse;
        }
    }

    void standsOnlyWithEveryWallThatCommandsNeed()
    {
        QFETCH(QStringList, walls);
        QFETCH(bool, refuses);
        QFETCH(FenceStanding, standing);
        m_settings.whenMissing =
            refuses ? SandboxSettings::WhenMissing::Refuse : SandboxSettings::WhenMissing::Ask;
        open(walls);
        QVERIFY(m_fences->standing() == standing);
        QCOMPARE(m_fences->report().commandsFenced, standing == FenceStanding::Whole);
    }

    void givesTheWallsThatThereAre()
    {
        open({"landlock", "seccomp", "limits"});
        QVERIFY(specFor(rulingOn({}, Judge::User)).walls == FenceSpec::Walls::Thin);
        open({"seccomp", "limits"});
        QVERIFY(!m_fences->around(context(), rulingOn({}, Judge::User)).commandFence);
    }

    void isNotKnownBeforeItWasTried()
    {
        m_boundary = std::make_unique<Boundary>(std::make_shared<MachineWith>(allWalls), m_settings,
                                                m_folder->filePath("data"));
        SessionFences fences(m_boundary.get(), m_root);
        QVERIFY(!fences.isKnown());
        QVERIFY(fences.standing() == FenceStanding::MissingAsk);
        QVERIFY(!fences.report().commandsFenced);
    }

    void hasNoFenceWithoutABoundary()
    {
        SessionFences fences(nullptr, m_root);
        QVERIFY(fences.isKnown());
        QVERIFY(fences.standing() == FenceStanding::MissingAsk);
        QVERIFY(!fences.aroundHook("true"));
    }

private:
    void open(const QStringList &walls)
    {
        m_fences.reset();
        m_boundary = std::make_unique<Boundary>(std::make_shared<MachineWith>(walls), m_settings,
                                                m_folder->filePath("data"));
        m_fences = std::make_unique<SessionFences>(m_boundary.get(), m_root);
        QSignalSpy known(m_fences.get(), &SessionFences::known);
        m_boundary->probe();
        QTRY_VERIFY(!known.isEmpty());
        QVERIFY(m_fences->isKnown());
    }

    ToolContext context() { return {m_root, m_ledger, m_tasks}; }
    FenceSpec specFor(const Ruling &ruling)
    {
        return m_fences->around(context(), ruling).commandFence->spec();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const WorkspaceRoot> m_root;
    SandboxSettings m_settings;
    FileLedger m_ledger;
    BackgroundTasks m_tasks;
    std::unique_ptr<Boundary> m_boundary;
    std::unique_ptr<SessionFences> m_fences;
};

QTEST_GUILESS_MAIN(TestSessionFences)
#include "tst_session_fences.moc"
