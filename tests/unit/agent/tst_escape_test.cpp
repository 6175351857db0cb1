#include "core/agent/escape_test.h"
#include "core/agent/escape_ways.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

/// Stands around nothing, or cannot be built at all.
class FakeFence : public Fence
{
public:
    explicit FakeFence(FenceSpec spec, QString failure = {})
        : m_spec(std::move(spec))
        , m_failure(std::move(failure))
    {}

    Result<FencedStart> enclose(const ProcessSpec &process) const override
    {
        if (!m_failure.isEmpty())
            return Error{ErrorKind::Io, m_failure};
        FencedStart start;
        start.program = process.program;
        start.arguments = process.arguments;
        start.environment = process.environment;
        start.workingDirectory = process.workingDirectory;
        return start;
    }
    const FenceSpec &spec() const override { return m_spec; }

private:
    const FenceSpec m_spec;
    const QString m_failure;
};

/// A workspace with a repository and a neighbour, and a data folder for the bait; not in /tmp, which fences hide anyway.
struct Ground {
    QTemporaryDir top{QStringLiteral("/var/tmp/paddock-ground-XXXXXX")};
    QString workspace = top.filePath("workspace");
    QString data = top.filePath("data");

    Ground()
    {
        QDir().mkpath(workspace + "/.git/hooks");
        QDir().mkpath(data);
        write(workspace + "/.git/config", "[core]\n");
        write(top.filePath("neighbour"), "private");
        qputenv("PADDOCK_DATA_DIR", QFile::encodeName(data));
    }
    ~Ground() { qunsetenv("PADDOCK_DATA_DIR"); }

    FenceSpec spec() const
    {
        FenceSpec spec;
        spec.workspacePath = workspace;
        spec.processesAtMost = 20;
        spec.dataBytesAtMost = 64 * 1024 * 1024;
        spec.fileBytesAtMost = 1024 * 1024;
        return spec;
    }

    /// All files below the top, with what is in them.
    QStringList content() const
    {
        QStringList list;
        QDirIterator files(top.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            list.append(file.fileName() + ": "
                        + (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString()));
        }
        list.sort();
        return list;
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s could not be written", qPrintable(path));
    }
};

QList<EscapeAttempt> attemptsBehind(const Ground &ground, const std::shared_ptr<const Fence> &fence)
{
    EscapeTest test([&](const OpenGate &, const QStringList &) { return fence; }, ground.workspace);
    QSignalSpy finished(&test, &EscapeTest::finished);
    test.start();
    if (!finished.isEmpty() || !finished.wait(30'000))
        return {};
    return finished.first().first().value<QList<EscapeAttempt>>();
}

} // namespace

/// The self-test itself must be able to fail, or its word is worth nothing.
class TestEscapeTest : public QObject
{
    Q_OBJECT

private slots:
    void noticesAnOpenFence();
    void callsNothingContainedThatWasNotTried();
};

void TestEscapeTest::noticesAnOpenFence()
{
    const Ground ground;
    const QStringList before = ground.content();
    const QList<EscapeAttempt> attempts = attemptsBehind(ground, std::make_shared<FakeFence>(ground.spec()));
    QSet<QString> escaped;
    for (const EscapeAttempt &attempt : attempts) {
        if (attempt.isEscape())
            escaped.insert(attempt.id);
    }
    for (const QString &way : QStringList{"read-outside",   "create-outside",  "overwrite-outside",
                                          "delete-outside", "chmod-outside",   "read-neighbours",
                                          "read-shared",    "through-link",    "hard-link",
                                          "proc-root",      "see-process",     "proc-files",
                                          "signal",         "shared-memory",   "host-tcp",
                                          "host-udp",       "abstract-socket", "unix-socket",
                                          "set-id",         "privileges",      "process-limit",
                                          "memory-limit",   "file-limit",      "git-hooks",
                                          "git-config",     "git-moved",       "protected-name",
                                          "survivor"})
        QVERIFY2(escaped.contains(way), qPrintable(way));
    // It has done all that with its own things, and they are gone.
    QCOMPARE(ground.content(), before);
}

void TestEscapeTest::callsNothingContainedThatWasNotTried()
{
    const Ground ground;
    const auto broken = std::make_shared<FakeFence>(ground.spec(), "no wall here");
    for (const std::shared_ptr<const Fence> &fence : {std::shared_ptr<const Fence>(broken), {}}) {
        const QList<EscapeAttempt> attempts = attemptsBehind(ground, fence);
        QCOMPARE(attempts.size(), escapeWays().size());
        for (const EscapeAttempt &attempt : attempts) {
            QVERIFY2(!attempt.tried && !attempt.contained, qPrintable(attempt.id));
            QVERIFY2(!fence || attempt.detail.contains("no wall here"), qPrintable(attempt.detail));
        }
    }
}

QTEST_GUILESS_MAIN(TestEscapeTest)
#include "tst_escape_test.moc"
