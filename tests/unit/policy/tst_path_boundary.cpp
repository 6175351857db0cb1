#include "core/policy/path_boundary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace paddock;

class PathBoundaryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_base = QDir(m_directory.path()).canonicalPath();
        for (const char *folder : {"/w/src", "/w/.git", "/o"})
            QVERIFY(QDir().mkpath(m_base + QLatin1String(folder)));
        const std::pair<const char *, const char *> files[] = {
            {"/w/a.txt", "ordinary"},
            {"/w/.env", "K=1"},
            {"/w/plain.txt", "x\n-----BEGIN RSA PRIVATE KEY-----\n"},
            {"/w/.git/config", "[core]"},
            {"/o/s.txt", "secret"},
        };
        for (const auto &[name, content] : files) {
            QFile file(m_base + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const auto link = [this](const char *target, const char *name) {
            return ::symlink(target, QFile::encodeName(m_base + QLatin1String(name)).constData());
        };
        QCOMPARE(link("../o", "/w/way"), 0);
        QCOMPARE(link("src", "/w/alias"), 0);
        QCOMPARE(link(".git", "/w/g"), 0);
        QCOMPARE(link(".env", "/w/innocent"), 0);
        QCOMPARE(link("loop", "/w/loop"), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(m_base + "/w/pipe").constData(), 0600), 0);
        QCOMPARE(::link(QFile::encodeName(m_base + "/o/s.txt").constData(),
                        QFile::encodeName(m_base + "/w/twice").constData()),
                 0);
        const auto root = WorkspaceRoot::open(m_base + "/w");
        QVERIFY(root);
        m_boundary = std::make_unique<PathBoundary>(*root);
    }

    void readsAndWritesAreJudged_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("writing");
        QTest::newRow("inside") << "a.txt"
                                << ""
                                << "";
        QTest::newRow("absolute inside") << "{W}/a.txt"
                                         << ""
                                         << "";
        QTest::newRow("absent") << "src/x/y.txt"
                                << ""
                                << "";
        QTest::newRow("dots inside") << "src/../a.txt"
                                     << ""
                                     << "";
        QTest::newRow("link inside") << "alias/new.txt"
                                     << ""
                                     << "";
        QTest::newRow("parent") << "../o/s.txt"
                                << "path-boundary"
                                << "path-boundary";
        QTest::newRow("sibling") << "{W}-evil/x"
                                 << "path-boundary"
                                 << "path-boundary";
        QTest::newRow("through an absent folder") << "no/../../o/s.txt"
                                                  << "path-boundary"
                                                  << "path-boundary";
        QTest::newRow("link out") << "way/s.txt"
                                  << "path-boundary"
                                  << "path-boundary";
        QTest::newRow("new file behind a link out") << "way/new/x"
                                                    << "path-boundary"
                                                    << "path-boundary";
        QTest::newRow("loop") << "loop/x"
                              << "path-boundary"
                              << "path-boundary";
        QTest::newRow("empty") << ""
                               << "path-boundary"
                               << "path-boundary";
        QTest::newRow("tilde") << "~/x"
                               << "path-boundary"
                               << "path-boundary";
        QTest::newRow("variable") << "$HOME/x"
                                  << "path-boundary"
                                  << "path-boundary";
        QTest::newRow("address") << "file:///etc/passwd"
                                 << "path-boundary"
                                 << "path-boundary";
        QTest::newRow("no decoding") << "..%2fx"
                                     << ""
                                     << "";
        QTest::newRow("dots in a name") << "a..b"
                                        << ""
                                        << "";
        QTest::newRow("pipe") << "pipe"
                              << "path-boundary"
                              << "path-boundary";
        QTest::newRow("secret by name") << ".env"
                                        << "sensitive-files"
                                        << "";
        QTest::newRow("secret behind a link") << "innocent"
                                              << "sensitive-files"
                                              << "";
        QTest::newRow("secret by content") << "plain.txt"
                                           << "sensitive-files"
                                           << "";
        QTest::newRow("git settings") << ".git/config"
                                      << "sensitive-files"
                                      << "git-internals";
        QTest::newRow("git") << ".git/hooks/x"
                             << ""
                             << "git-internals";
        QTest::newRow("git in capitals") << ".GIT/x"
                                         << ""
                                         << "git-internals";
        QTest::newRow("git behind a link") << "g/hooks"
                                           << ""
                                           << "git-internals";
        QTest::newRow("agent settings") << ".mcp.json"
                                        << ""
                                        << "protected-names";
        QTest::newRow("second name") << "twice"
                                     << ""
                                     << "hard-links";
    }
    void readsAndWritesAreJudged()
    {
        QFETCH(QString, path);
        QFETCH(QString, reading);
        QFETCH(QString, writing);
        path.replace(QLatin1String("{W}"), m_base + "/w");
        QCOMPARE(ruleOf(m_boundary->reading(path)), reading);
        QCOMPARE(ruleOf(m_boundary->writing(path)), writing);
    }

    void aNulAndTooMuchTextAreRefused()
    {
        QCOMPARE(ruleOf(m_boundary->reading(QStringLiteral("a.txt") + QChar(0))),
                 QStringLiteral("path-boundary"));
        QCOMPARE(ruleOf(m_boundary->reading(QStringLiteral("a/../").repeated(1000) + "a.txt")),
                 QStringLiteral("path-boundary"));
    }

    void theReasonNamesThePath()
    {
        const auto finding = m_boundary->reading(QStringLiteral("../o/s.txt"));
        QVERIFY(finding.objections.first().reason.contains(QLatin1String("../o/s.txt")));
        QVERIFY(!finding.inside);
    }

    void patternsStayBelow_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("stays");
        for (const char *pattern :
             {"**/*.c", "src/{a,b}/*.ts", "**/..*", "a..b", "[a-g]*.md", "!**/x", "*.{h,c}"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << true;
        for (const char *pattern : {"../x", "/etc/*", "src/../../x", "{src,../o}/*", "a/..", "{/etc,x}/*",
                                    "~/x", ".\\./x", "[.]./x", "!/etc/x"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << false;
    }
    void patternsStayBelow()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, stays);
        QCOMPARE(m_boundary->pattern(pattern).isEmpty(), stays);
    }

private:
    static QString ruleOf(const PathBoundary::Finding &finding)
    {
        const Objection *worst = weightiest(finding.objections);
        return worst ? worst->rule : QString();
    }

    QTemporaryDir m_directory;
    QString m_base;
    std::unique_ptr<PathBoundary> m_boundary;
};

QTEST_GUILESS_MAIN(PathBoundaryTest)
#include "tst_path_boundary.moc"
