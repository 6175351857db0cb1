#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QTest>

using namespace paddock::fakes;

/// The verbs `audit` and `trust` of the real binary, on what real sessions left.
class TestAuditAndTrust : public QObject
{
    Q_OBJECT

private slots:
    void trustsTheContentThatItShowsAndNoOther();
    void letsAnUntrustedFolderAskForMoreCaution();
    void refusesToTrustWhatNobodyCouldUse();
    void worksNowhereWhereItCouldAllowItselfAnything_data();
    void worksNowhereWhereItCouldAllowItselfAnything();
    void showsWhoDecidedWhatByWhichRule();
    void findsALogThatWasChanged();
    void exportsWhatItShows();
    void saysWhatIsWrongWithTheArguments_data();
    void saysWhatIsWrongWithTheArguments();

private:
    /// One session in which a file is written and another one outside is asked for.
    static Headless::End work(Headless &headless, ModelServer &server, const QStringList &more = {})
    {
        headless.useMessagesApi(server.url());
        server.script({Answer::call("Write", {{"file_path", "notes.txt"}, {"content", "n"}}),
                       Answer::call("Read", {{"file_path", "/etc/shadow"}}), Answer::text("Done.")});
        return headless.run(QStringList{"-p", "go"} + more);
    }
    static QList<QJsonObject> rulings(const Headless &headless, const QStringList &more = {"--all"})
    {
        return headless.run(QStringList{"audit", "show", "--json"} + more).lines();
    }
    static QString sessionFile(const Headless &headless)
    {
        const QDir folder(headless.home() + "/data/paddock/sessions");
        return folder.filePath(folder.entryList({"*.jsonl"}).value(0));
    }
};

void TestAuditAndTrust::trustsTheContentThatItShowsAndNoOther()
{
    Headless headless;
    const auto write = [&](ModelServer &server) {
        QFile::remove(headless.workspace() + "/notes.txt");
        const Headless::End end = work(headless, server);
        return std::pair(QFile::exists(headless.workspace() + "/notes.txt"), QString::fromUtf8(end.errors));
    };
    headless.write(".paddock/settings.json", R"j({"permissions": {"allow": ["Edit(notes.txt)"]}})j");
    ModelServer untrusted;
    auto [written, errors] = write(untrusted);
    QVERIFY(!written);
    QVERIFY2(errors.contains("paddock trust"), qPrintable(errors));

    const Headless::End shown = headless.run({"trust"});
    QCOMPARE(shown.code, 1); // nobody is there to be asked
    QVERIFY(shown.output.contains("Edit(notes.txt)"));
    QVERIFY(!QFile::exists(headless.home() + "/data/paddock/trusted-folders.json"));
    QCOMPARE(headless.run({"trust", "--yes"}).code, 0);
    ModelServer trusted;
    std::tie(written, errors) = write(trusted);
    QVERIFY2(written, qPrintable(errors));
    QCOMPARE(errors, QString());
    const QList<QJsonObject> all = rulings(headless, {"--decision", "allow"});
    QVERIFY(!all.isEmpty());
    QCOMPARE(all.first().value("rule").toString(), "Edit(notes.txt)");
    QVERIFY(all.first().value("reason").toString().contains("project settings"));

    // The person did not see this one.
    headless.write(".paddock/settings.json", R"j({"permissions": {"allow": ["Edit(notes.txt)", "Bash"]}})j");
    ModelServer changed;
    std::tie(written, errors) = write(changed);
    QVERIFY(!written);
    QVERIFY2(errors.contains(".paddock/settings.json"), qPrintable(errors));
    QVERIFY(headless.run({"trust", "--list"}).output.startsWith("changed"));
    QVERIFY(headless.run({"trust", "--revoke"}).output.contains("not trusted any more"));
    QVERIFY(headless.run({"trust", "--list"}).output.contains("No folder"));
}

void TestAuditAndTrust::letsAnUntrustedFolderAskForMoreCaution()
{
    Headless headless;
    headless.write(
        ".paddock/settings.json",
        R"j({"permissions": {"deny": ["Edit(notes.txt)"]}, "sandbox": {"askEachCommand": true}})j");
    ModelServer server;
    headless.useMessagesApi(server.url());
    server.script({Answer::call("Write", {{"file_path", "notes.txt"}, {"content", "n"}}),
                   Answer::call("Bash", {{"command", "touch made"}}), Answer::text("Done.")});
    headless.run({"-p", "go", "--permission-mode", "acceptEdits"});
    QVERIFY(!QFile::exists(headless.workspace() + "/notes.txt"));
    QVERIFY(!QFile::exists(headless.workspace() + "/made"));
    const QList<QJsonObject> all = rulings(headless);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).value("rule").toString(), "Edit(notes.txt)");
    QCOMPARE(all.at(1).value("decision").toString(), "deny"); // it would ask, and nobody is there
}

void TestAuditAndTrust::refusesToTrustWhatNobodyCouldUse()
{
    Headless headless;
    headless.write(".paddock/settings.json", R"j({"permissions": {"allow": ["Bash("]}})j");
    const Headless::End end = headless.run({"trust", "--yes"});
    QCOMPARE(end.code, 1);
    QVERIFY2(end.errors.contains("Bash("), end.errors.constData());
    QVERIFY(headless.run({"trust", "--list"}).output.contains("No folder"));

    headless.write(".paddock/settings.json", R"j({"permissions": {"allow": ["Bash(ls \u001b[8m\u202e)"]}})j");
    const QByteArray shown = headless.run({"trust", "--yes"}).output;
    QVERIFY2(shown.contains("Bash(ls ") && !shown.contains('\x1b') && !shown.contains("\u202e"),
             shown.constData());
}

void TestAuditAndTrust::worksNowhereWhereItCouldAllowItselfAnything_data()
{
    QTest::addColumn<QString>("folder"); // below the top
    QTest::addColumn<bool>("works");
    QTest::newRow("the home") << "home" << false;
    QTest::newRow("above the home") << "." << false;
    QTest::newRow("the settings' folder") << "home/config/paddock" << false;
    QTest::newRow("the data") << "home/data" << false;
    QTest::newRow("the sessions") << "home/data/paddock/sessions" << false;
    QTest::newRow("by a link") << "link" << false;
    QTest::newRow("beside them") << "home/project" << true;
}

void TestAuditAndTrust::worksNowhereWhereItCouldAllowItselfAnything()
{
    QFETCH(QString, folder);
    QFETCH(bool, works);
    Headless headless;
    for (const char *name : {"config/paddock", "data/paddock/sessions", "project"})
        QVERIFY(QDir().mkpath(headless.home() + '/' + QLatin1String(name)));
    QVERIFY(QFile::link(headless.home(), headless.top() + "/link"));
    ModelServer server;
    const Headless::End end = work(headless, server, {"--cwd", headless.top() + '/' + folder});
    QVERIFY2((end.code == 0) == works, end.errors.constData());
    QCOMPARE(end.errors.contains("could allow itself anything"), !works);
}

void TestAuditAndTrust::showsWhoDecidedWhatByWhichRule()
{
    Headless headless;
    ModelServer server;
    work(headless, server, {"--allowedTools", "Edit(notes.txt)"});
    const QList<QJsonObject> all = rulings(headless, {});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).value("decision").toString(), "allow");
    QCOMPARE(all.at(0).value("by").toString(), "rule");
    QCOMPARE(all.at(0).value("tool").toString(), "Write");
    QCOMPARE(all.at(0).value("outcome").toString(), "ok");
    QVERIFY(all.at(0).value("reason").toString().contains("command line"));
    QCOMPARE(all.at(1).value("decision").toString(), "deny");
    QCOMPARE(all.at(1).value("by").toString(), "boundary");
    QCOMPARE(all.at(1).value("outcome").toString(), "denied");
    QCOMPARE(rulings(headless, {"--decision", "deny"}).size(), 1);
    QCOMPARE(rulings(headless, {"--all", "--since", "2000-01-01"}).size(), 2);
    QCOMPARE(rulings(headless, {"--all", "--since", "2999-01-01"}).size(), 0);
    QCOMPARE(rulings(headless, {"--all", "--workspace", headless.workspace()}).size(), 2);
    QCOMPARE(rulings(headless, {"--all", "--workspace", "/"}).size(), 0);
    const QByteArray text = headless.run({"audit", "show"}).output;
    QVERIFY2(text.contains("deny (boundary)  Read  -> denied"), text.constData());
    QVERIFY(text.contains("/etc/shadow"));
}

void TestAuditAndTrust::findsALogThatWasChanged()
{
    Headless headless;
    ModelServer server;
    work(headless, server);
    QCOMPARE(headless.run({"audit", "verify", "--all"}).code, 0);
    const QJsonObject whole = headless.run({"audit", "verify", "--json"}).json();
    QCOMPARE(whole.value("intact").toBool(), true);
    QCOMPARE(whole.value("chainedFrom").toInt(), 1);

    QFile file(sessionFile(headless));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const QByteArray deny = R"("decision":"deny")";
    const qint64 entry = before.first(before.indexOf(deny)).count('\n');
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(before).replace(before.indexOf(deny), deny.size(), R"("decision":"allow")"));
    file.close();
    const Headless::End broken = headless.run({"audit", "verify"});
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.output.contains("NOT INTACT"), broken.output.constData());
    QCOMPARE(headless.run({"audit", "verify", "--json"}).json().value("firstBad").toInt(), int(entry));
    const Headless::End shown = headless.run({"audit", "show"});
    QCOMPARE(shown.code, 1); // what it shows is not to be relied on
    QVERIFY(shown.errors.contains("not as it was written"));

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}\n" + before);
    file.close();
    QCOMPARE(headless.run({"audit", "verify", "--all"}).code,
             1); // not overlooked, though it is no session now

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(before.chopped(20));
    file.close();
    const Headless::End torn = headless.run({"audit", "verify"});
    QCOMPARE(torn.code, 0);
    QVERIFY2(torn.output.contains("incomplete"), torn.output.constData());
}

void TestAuditAndTrust::exportsWhatItShows()
{
    Headless headless;
    ModelServer server;
    work(headless, server);
    QCOMPARE(headless.run({"audit", "export", "--all"}).output,
             headless.run({"audit", "show", "--json"}).output);
    QCOMPARE(headless.run({"audit", "export", "--all", "--format", "csv", "-o", "../trail.csv"}).code, 0);
    QFile file(headless.top() + "/trail.csv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("at,session,entry,"));
    QCOMPARE(csv.count("\r\n"), 3);
    const Headless::End refused = headless.run({"audit", "export", "--all", "-o", "/no/such/folder/x"});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.errors.contains("/no/such/folder/x"));
}

void TestAuditAndTrust::saysWhatIsWrongWithTheArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no verb") << QStringList{"audit"} << QByteArray("audit show");
    QTest::newRow("an unknown verb") << QStringList{"audit", "burn"} << QByteArray("audit show");
    QTest::newRow("no such option") << QStringList{"audit", "show", "--frob"} << QByteArray("frob");
    QTest::newRow("a session and all")
        << QStringList{"audit", "show", "x", "--all"} << QByteArray("audit show");
    QTest::newRow("no such session") << QStringList{"audit", "show", "x"} << QByteArray("No session");
    QTest::newRow("no session here") << QStringList{"audit", "show"} << QByteArray("no session of");
    QTest::newRow("no date") << QStringList{"audit", "show", "--since", "soon"} << QByteArray("soon");
    QTest::newRow("no decision") << QStringList{"audit", "show", "--decision", "maybe"}
                                 << QByteArray("maybe");
    QTest::newRow("no format") << QStringList{"audit", "export", "--format", "xml"} << QByteArray("xml");
    QTest::newRow("trust of nothing")
        << QStringList{"trust", "--workspace", "/no/such"} << QByteArray("/no/such");
    QTest::newRow("trust both ways") << QStringList{"trust", "--yes", "--revoke"}
                                     << QByteArray("paddock trust");
    QTest::newRow("trust a word") << QStringList{"trust", "me"} << QByteArray("paddock trust");
}

void TestAuditAndTrust::saysWhatIsWrongWithTheArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Headless headless;
    const Headless::End end = headless.run(arguments);
    QCOMPARE(end.code, 1);
    QVERIFY2(end.errors.contains(said), end.errors.constData());
}

QTEST_GUILESS_MAIN(TestAuditAndTrust)
#include "tst_audit_and_trust.moc"
