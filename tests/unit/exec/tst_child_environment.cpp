#include "core/exec/child_environment.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

void makeProgram(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class ChildEnvironmentTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_path = qgetenv("PATH"); }
    void cleanup() { qputenv("PATH", m_path); }

    void passesNothingThatIsNotOnTheList()
    {
        const QByteArrayList canaries = {
            "ANTHROPIC_API_KEY", "OPENAI_API_KEY", "SSH_AUTH_SOCK", "DBUS_SESSION_BUS_ADDRESS",
            "XDG_RUNTIME_DIR",   "DISPLAY",        "LD_PRELOAD",    "LC_SECRET_KEY",
            "BASH_ENV",          "GITHUB_TOKEN"};
        for (const QByteArray &name : canaries)
            qputenv(name, "canary");
        const QByteArray all = childEnvironment().join('\n');
        for (const QByteArray &name : canaries)
            qunsetenv(name);
        QVERIFY2(!all.contains("canary"), all);
        QVERIFY(all.contains("HOME="));
        QVERIFY(all.contains("TERM=dumb"));
    }

    void relativeFoldersOfPathAreLeftOut()
    {
        qputenv("PATH", ".:/usr/bin::bin:/bin:");
        QVERIFY(childEnvironment().contains("PATH=/usr/bin:/bin"));
        qputenv("PATH", "");
        QVERIFY(childEnvironment().contains("PATH=/usr/local/bin:/usr/bin:/bin"));
    }

    void whatIsGivenExtraWins()
    {
        const QList<QByteArray> variables = childEnvironment({"PATH=/only", "PATHS=x", "NEW=1"});
        QCOMPARE(variables.join('\n').count("PATH="), 1);
        QVERIFY(variables.contains("PATH=/only"));
        QVERIFY(variables.contains("NEW=1"));
    }

    void neverFindsAProgramInsideTheWorkspace()
    {
        QTemporaryDir place;
        QDir(place.path()).mkpath(QStringLiteral("work/bin"));
        QDir(place.path()).mkpath(QStringLiteral("good"));
        const QString inside = place.filePath(QStringLiteral("work/bin/tool-x"));
        const QString outside = place.filePath(QStringLiteral("good/tool-x"));
        makeProgram(inside);
        makeProgram(outside);
        QVERIFY(
            QFile::link(place.filePath(QStringLiteral("work/bin")), place.filePath(QStringLiteral("alias"))));
        QVERIFY(QFile::link(inside, place.filePath(QStringLiteral("good/tool-y"))));
        const QString work = place.filePath(QStringLiteral("work"));
        const QString name = QStringLiteral("tool-x");

        qputenv("PATH", QFile::encodeName(place.filePath(QStringLiteral("alias")) + u':'
                                          + place.filePath(QStringLiteral("good"))));
        QCOMPARE(findProgram(name, work), outside); // Not through the link to the workspace.
        QCOMPARE(findProgram(QStringLiteral("tool-y"), work), std::nullopt); // Nor by a link into it.
        QVERIFY(findProgram(name).value_or(QString()).contains(QStringLiteral("alias")));
        QCOMPARE(findProgram(QStringLiteral("../good/tool-x"), work), std::nullopt);
        QCOMPARE(findProgram(QString(), work), std::nullopt);
    }

private:
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(ChildEnvironmentTest)
#include "tst_child_environment.moc"
