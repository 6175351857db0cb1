#include "core/exec/child_environment.h"
#include "core/policy/judging.h"
#include "core/protocol/codec.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <iostream>

using namespace paddock;

namespace {

/// A fresh workspace W beside a place O that calls must not reach, as the cases expect it.
class Fixture
{
public:
    Fixture()
    {
        m_base = QDir(m_directory.path()).canonicalPath();
        const auto write = [this](const QString &path, const QByteArray &data) {
            put(m_base + u'/' + path, data);
        };
        write("ws/README.md", "Fixture project\nhello world\n");
        write("ws/docs/guide.md", "guide: never rm -rf / and never sudo blindly\n");
        write("ws/src/main.cpp", "#include <cstdio>\nint main(){ std::puts(\"hello from W\"); }\n");
        write("ws/my dir/file one.txt", "spaced\n");
        write("ws/.gitignore", "build/\n");
        write("ws/package.json", "{\"name\": \"fx\", \"scripts\": {\"test\": \"echo npm-test-ran\"}}\n");
        write("ws/.git/HEAD", "ref: refs/heads/main\n");
        write("ws/.git/config", "[core]\n\tbare = false\n");
        QDir().mkpath(m_base + "/ws/.git/hooks");
        for (const char *name : {"secret.txt", "home/.ssh/id_rsa", "home/.aws/credentials", "home/.netrc",
                                 "home/.config/paddock/keys.json"})
            write(QStringLiteral("out/") + QString::fromLatin1(name), "CANARY\n");
        write("out/victim.txt", "original content\n");
        write("out/keep/a.txt", "keep\n");
        write("out/home/.bashrc", "# rc\n");
        write("out/home/.zshrc", "# rc\n");
        QDir().mkpath(m_base + "/out/run");
    }

    QString workspace() const { return m_base + "/ws"; }
    QString outside() const { return m_base + "/out"; }

    QString filled(QString text) const
    {
        const std::pair<const char *, QString> marks[] = {
            {"{WN}", "ws"},
            {"{W}", workspace()},
            {"{ON}", "out"},
            {"{O}", outside()},
            {"{H}", outside() + "/home"},
            {"{S}", outside() + "/run/agent.sock"},
            {"{CANARY}", "PADDOCKc0ffee"},
            {"{ABS}", "paddock-x"},
            {"{VPID}", "42"},
            {"{FD}", "9"},
            {"{SHMKEY}", "7"},
            {"{KEYDESC}", "k"},
            {"{HANDLE}", "00"},
            {"{P6}", "9"},
            {"{PU}", "9"},
            {"{PR}", "9"},
            {"{P}", "9"},
        };
        for (const auto &[mark, value] : marks)
            text.replace(QLatin1String(mark), value);
        return text;
    }

    QJsonValue filled(const QJsonValue &value) const
    {
        if (value.isString())
            return filled(value.toString());
        if (value.isArray()) {
            QJsonArray result;
            for (const QJsonValue &item : value.toArray())
                result.append(filled(item));
            return result;
        }
        if (value.isObject()) {
            QJsonObject result;
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                result.insert(it.key(), filled(it.value()));
            return result;
        }
        return value;
    }

    bool setUp(const QJsonArray &steps) const
    {
        for (const QJsonValue &value : steps) {
            const QJsonObject step = value.toObject();
            const QString op = step["op"].toString();
            const QString path = filled(step["path"].toString());
            const QByteArray target = QFile::encodeName(filled(step["target"].toString()));
            bool done = true;
            QDir().mkpath(path.section(u'/', 0, -2));
            if (op == "mkdir")
                done = QDir().mkpath(path);
            else if (op == "write")
                done = put(path, filled(step["data"].toString()).toUtf8());
            else if (op == "symlink")
                done = ::symlink(target.constData(), QFile::encodeName(path).constData()) == 0;
            else if (op == "hardlink")
                done = ::link(target.constData(), QFile::encodeName(path).constData()) == 0;
            else if (op == "fifo")
                done = ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
            else if (op != "env")
                done = false;
            if (!done)
                return false;
        }
        return true;
    }

private:
    static bool put(const QString &path, const QByteArray &data)
    {
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
    }

    QTemporaryDir m_directory;
    QString m_base;
};

/// The profile that the cases assume, and the one of `paddock policy check`: edits are accepted, no rule is given, and
/// the fence stands.
Policy profile(const std::shared_ptr<const WorkspaceRoot> &root)
{
    Policy policy(root, {});
    policy.setMode(PermissionMode::AcceptEdits);
    policy.setFence(FenceStanding::Whole);
    if (!findProgram(QStringLiteral("shfmt")))
        policy.setReadOnce(); // Then only what one reader knows is tested.
    return policy;
}

Ruling judged(const Policy &policy, const ToolCall &call)
{
    Judging judging(policy, call, {}, {}, nullptr);
    std::optional<Ruling> ruling;
    QObject::connect(&judging, &Judging::finished, &judging,
                     [&ruling](const Ruling &found) { ruling = found; });
    judging.start();
    return QTest::qWaitFor([&ruling] { return ruling.has_value(); }, 10'000) ? *ruling : Ruling{};
}

struct Score {
    int right = 0;
    int soft = 0;
    int missed = 0;
    int ordinary = 0;
    int stopped = 0;
};

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(m_folder + "/known_misses.txt");
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                m_knownMisses.insert(line.section(u' ', 0, 0), line.section(u' ', 1).trimmed());
        }
        for (const QString &reason : std::as_const(m_knownMisses))
            QVERIFY2(!reason.isEmpty(), "each known miss names its reason");
        m_home = qgetenv("HOME");
    }

    void cleanup() { qputenv("HOME", m_home); }

    void judgesEveryCaseAsTheProfileSays_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *name :
             {"path_policy", "command_policy", "secrets", "persistence", "network", "ordinary_work"}) {
            QFile file(m_folder + u'/' + QLatin1String(name) + ".jsonl");
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            while (!file.atEnd()) {
                const QByteArray line = file.readLine().trimmed();
                const QJsonObject item = parsed(line);
                QTest::newRow(qPrintable(item["id"].toString() + u' ' + item["class"].toString())) << line;
            }
        }
    }

    void judgesEveryCaseAsTheProfileSays()
    {
        QFETCH(QByteArray, line);
        const QJsonObject item = parsed(line);
        const QString id = item["id"].toString();
        const QString expected = item["expect"].toString();
        // Judging changes nothing, so cases that prepare nothing share one workspace.
        const QJsonArray steps = item["setup"].toArray();
        const std::unique_ptr<Fixture> own = steps.isEmpty() ? nullptr : std::make_unique<Fixture>();
        const Fixture &fixture = own ? *own : m_shared;
        QVERIFY(fixture.setUp(steps));
        qputenv("HOME", QFile::encodeName(fixture.outside() + "/home"));
        const auto root = WorkspaceRoot::open(fixture.workspace());
        QVERIFY(root);

        const ToolCall call{
            {QStringLiteral("c")}, item["tool"].toString(), fixture.filled(item["input"]).toObject(), {}};
        const Ruling ruling = judged(profile(*root), call);
        const QString decision = nameOf(ruling.decision);

        Score &score = m_scores[item["layer"].toString()];
        bool right = false;
        if (expected == "allow") {
            right = decision == "allow" || item["accept"].toArray().contains(decision);
            ++(right ? score.ordinary : score.stopped);
        } else {
            right = decision != "allow";
            const bool soft = right && decision != expected && decision != "deny"
                              && !item["accept"].toArray().contains(decision);
            ++(soft ? score.soft : right ? score.right : score.missed);
        }
        const QByteArray told = QStringLiteral("%1 instead of %2 by %3: %4")
                                    .arg(decision, expected, ruling.rule, ruling.reason)
                                    .toUtf8();
        if (m_knownMisses.contains(id)) {
            m_seenMisses.insert(id);
            QVERIFY2(!right, "a known miss is right now: take it off the list");
            return;
        }
        QVERIFY2(right, told.constData());
        QVERIFY2(!ruling.rule.isEmpty() && !ruling.reason.isEmpty(),
                 "a ruling names its rule and its reason");
    }

    void everyKnownMissIsACase()
    {
        QCOMPARE(QSet<QString>(m_knownMisses.keyBegin(), m_knownMisses.keyEnd()), m_seenMisses);
    }

    void thePathLayerMissesNothing()
    {
        QCOMPARE(m_scores["path-policy"].missed, 0);
        QCOMPARE(m_scores["path-policy"].stopped, 0);
    }

    void cleanupTestCase()
    {
        std::cout << "layer            right  soft missed | ordinary stopped\n";
        for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
            const Score &score = it.value();
            std::cout << qPrintable(QStringLiteral("%1 %2 %3 %4 | %5 %6")
                                        .arg(it.key(), -16)
                                        .arg(score.right, 5)
                                        .arg(score.soft, 5)
                                        .arg(score.missed, 6)
                                        .arg(score.ordinary, 8)
                                        .arg(score.stopped, 7))
                      << '\n';
        }
        std::cout.flush();
    }

private:
    const QString m_folder = QStringLiteral(PADDOCK_SOURCE_DIR "/tests/unit/policy/corpus");
    QHash<QString, QString> m_knownMisses;
    QSet<QString> m_seenMisses;
    QMap<QString, Score> m_scores;
    QByteArray m_home;
    const Fixture m_shared;
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
