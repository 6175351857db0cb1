#include "core/files/sensitive_files.h"

#include <QTest>

using namespace paddock;
using Protection = SensitiveFiles::Protection;

class SensitiveFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreComparedAsTheMostForgivingFileSystemWould_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("protection");
        const auto row = [](const QString &path, Protection protection) {
            QTest::newRow(qPrintable(path)) << path << int(protection);
        };
        for (const char *path :
             {".git/config", ".GIT/hooks/x", "lib/.git", ".git./x", ".git /x", ".git::$INDEX_ALLOCATION/x",
              "GIT~1/x", "git~12", ".g\u200cit/x", ".gi\ufeff\u2060t", "a\\.git\\x", "\uff0egit/x"})
            row(QString::fromUtf8(path), Protection::GitInternals);
        for (const char *path : {".mcp.json", ".MCP.JSON", "CLAUDE.md", "a/.claude/x", ".vscode/tasks.json",
                                 ".github/workflows/x", ".envrc", ".husky/x", ".npmrc", ".gitmodules",
                                 ".mcp.json::$DATA", "x.code-workspace", ".devcontainer/x", ".bashrc"})
            row(QString::fromUtf8(path), Protection::AutoRun);
        for (const char *path :
             {".gitignore", ".editorconfig", "src/git/hooks.ts", "docs/mcp.json.md", "package.json", "git",
              "src/vscode/x", ".gitattributes-notes.md", "a.git.txt", ""})
            row(QString::fromUtf8(path), Protection::None);
    }
    void namesAreComparedAsTheMostForgivingFileSystemWould()
    {
        QFETCH(QString, path);
        QFETCH(int, protection);
        QCOMPARE(int(SensitiveFiles::protection(path)), protection);
    }

    void secretsAreKnownByNameNeverBySubstring_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("secret");
        for (const char *path : {".env", ".env.production", "prod.env", "id_rsa", "a/id_ed25519",
                                 "server.key", ".key", "x.pem", ".netrc", ".git-credentials",
                                 "credentials.json", ".ENV", "x.p12", ".ssh/config", "terraform.tfstate"})
            QTest::newRow(path) << QString::fromLatin1(path) << true;
        for (const char *path :
             {".env.example", ".env.template", "id_rsa.pub", "src/env.d.ts", "docs/keyboard.key.md",
              "tokenizer.py", "secret-santa.md", "credentials_test.cpp", "password_strength.ts",
              "en.token.json", "environment.ts"})
            QTest::newRow(path) << QString::fromLatin1(path) << false;
    }
    void secretsAreKnownByNameNeverBySubstring()
    {
        QFETCH(QString, path);
        QFETCH(bool, secret);
        QCOMPARE(SensitiveFiles::isSecretName(path), secret);
    }

    void secretsAreKnownByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("secret");
        // Put together, so that no scanner takes this file for the real thing.
        const QByteArray dashes("-----");
        QTest::newRow("key") << "x\n" + dashes + "BEGIN OPENSSH PRIVATE KEY" + dashes + "\nb3" << true;
        QTest::newRow("token") << QByteArray("t = ghp") + "_" + QByteArray(36, 'a') << true;
        QTest::newRow("cloud") << QByteArray("id AKI") + "A" + QByteArray(16, 'Q') << true;
        QTest::newRow("mention") << "grep '" + dashes + "BEGIN RSA PRIVATE KEY" + dashes + "' *" << false;
        QTest::newRow("public") << dashes + "BEGIN PUBLIC KEY" + dashes + "\n" << false;
        QTest::newRow("certificate") << dashes + "BEGIN CERTIFICATE" + dashes + "\n" << false;
        QTest::newRow("code") << QByteArray("const token = readToken();\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void secretsAreKnownByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, secret);
        QCOMPARE(SensitiveFiles::looksSecret(content), secret);
    }
};

QTEST_GUILESS_MAIN(SensitiveFilesTest)
#include "tst_sensitive_files.moc"
