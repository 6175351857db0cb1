#include "headless.h"

#include <QTest>

using paddock::fakes::Headless;

namespace {

/// What the doctor found, by what it is about.
QHash<QString, QJsonObject> findingsOf(const Headless::End &end)
{
    QHash<QString, QJsonObject> findings;
    for (const QJsonValue &value : QJsonDocument::fromJson(end.output).array())
        findings.insert(value.toObject().value("what").toString(), value.toObject());
    return findings;
}

QString stateOf(const QHash<QString, QJsonObject> &findings, const QString &what)
{
    return findings.value(what).value("state").toString();
}

} // namespace

/// The boundary as the real program finds it on the machine of the tests.
class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryWallAndWhatStandsInForIt();
    void containsEveryEscape();
};

void TestDoctor::namesEveryWallAndWhatStandsInForIt()
{
    const Headless headless;
    const QHash<QString, QJsonObject> findings = findingsOf(headless.run({"doctor", "--json"}));
    QCOMPARE(stateOf(findings, "paths"), "enforced"); // it tried to get out
    const QStringList states{"enforced", "partly", "not available"};
    int enforced = 0;
    for (const QString &wall : QStringList{"namespaces", "landlock", "seccomp", "limits", "network"}) {
        QVERIFY2(states.contains(stateOf(findings, wall)), qPrintable(wall));
        QVERIFY2(!findings.value(wall).value("message").toString().isEmpty(), qPrintable(wall));
        enforced += stateOf(findings, wall) == "enforced";
    }
    // What is said of commands and of the fallbacks fits what is said of the walls.
    if (enforced == 5)
        QCOMPARE(findings.value("commands").value("verdict").toString(), "ok");
    if (stateOf(findings, "namespaces") != "enforced")
        QCOMPARE(findings.value("commands").value("verdict").toString(), "note");
    const QStringList uses{"used", "available, not used", "not available"};
    for (const QString &fallback : QStringList{"apparmor-profile", "bubblewrap", "landlock-only", "podman"})
        QVERIFY2(uses.contains(stateOf(findings, fallback)), qPrintable(fallback));
    QCOMPARE(stateOf(findings, "landlock-only") == "used", stateOf(findings, "namespaces") != "enforced"
                                                               && stateOf(findings, "landlock") == "enforced"
                                                               && stateOf(findings, "seccomp") == "enforced");
    QVERIFY(findings.contains("shfmt"));
}

void TestDoctor::containsEveryEscape()
{
    Headless headless;
    headless.write(".git/HEAD", "ref: refs/heads/main\n");
    headless.write(".git/config", "[core]\n\trepositoryformatversion = 0\n");
    headless.write(".git/hooks/pre-commit.sample", "#!/bin/sh\n");
    headless.write("../home/private", "of the person");
    headless.write("../neighbour", "private");
    headless.write("source.txt", "as it was");
    const Headless::End end = headless.run({"doctor", "--self-test", "--json"});
    const QHash<QString, QJsonObject> findings = findingsOf(end);
    if (stateOf(findings, "namespaces") != "enforced")
        QSKIP("This machine gives commands no namespaces.");
    int contained = 0;
    for (const QJsonObject &finding : findings) {
        if (finding.value("kind") != "attempt")
            continue;
        const QByteArray told = QJsonDocument(finding).toJson(QJsonDocument::Compact);
        // A way without a title is one that the program tries and the list does not know.
        QVERIFY2(finding.value("title") != finding.value("what"), told.constData());
        if (finding.value("what") != "foreign-calls") // not every architecture has such
            QVERIFY2(finding.value("state") == "contained", told.constData());
        ++contained;
    }
    QVERIFY2(contained > 50, end.output.constData());
    QCOMPARE(end.code, 0);
    // Nothing is left, and nothing of the person's was touched.
    const auto namesIn = [](const QString &folder) {
        QStringList names =
            QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        names.sort();
        return names;
    };
    QCOMPARE(namesIn(headless.workspace()), (QStringList{".git", "source.txt"}));
    QCOMPARE(namesIn(headless.workspace() + "/.git"), (QStringList{"HEAD", "config", "hooks"}));
    QCOMPARE(namesIn(headless.workspace() + "/.git/hooks"), QStringList{"pre-commit.sample"});
    QCOMPARE(headless.read("source.txt"), "as it was");
    QCOMPARE(headless.read("../home/private"), "of the person");
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
