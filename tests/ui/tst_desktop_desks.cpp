#include "app/desktop/desktop_settings.h"
#include "app/desktop/desktop_trust.h"
#include "app/desktop/desktop_usage.h"
#include "app/desktop/scout_errands.h"
#include "core/config/settings_file.h"
#include "tests/fakes/model_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;
using fakes::Answer;
using fakes::ModelServer;

namespace {

/// Places of a test's own: nothing of the person who runs it is read or written.
struct DeskPlaces {
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }
    SettingsPlaces of(const QString &workspace) const
    {
        SettingsPlaces places;
        places.userFile = path("config/settings.json");
        places.managedFile = path("managed.json");
        places.workspace = workspace;
        if (!workspace.isEmpty()) {
            places.projectFile = workspace + "/.paddock/settings.json";
            places.localFile = workspace + "/.paddock/settings.local.json";
        }
        return places;
    }
    void write(const QString &name, const QByteArray &text) const
    {
        const QString whole = path(name);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a file of the test cannot be written");
    }
    QJsonObject userFile() const
    {
        QFile file(path("config/settings.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
};

struct SettingsScene : DeskPlaces {
    DesktopSettings desk{[this](const QString &workspace) { return of(workspace); }};
    QSignalSpy saved{&desk, &SettingsDesk::saved};
    QSignalSpy refused{&desk, &SettingsDesk::refused};
    QSignalSpy changed{&desk, &DesktopSettings::changed};

    void save(const QStringList &path, const QJsonValue &value, SettingsScope scope = SettingsScope::User)
    {
        desk.save(1, {scope, "/home/ada/parser", path, value});
    }
    QString refusal() { return refused.isEmpty() ? QString() : refused.last()[1].value<Error>().message; }
};

/// No key is needed by anybody.
class OpenDoor : public KeySource
{
public:
    std::unique_ptr<KeyLookup> lookUp(const QString &) override
    {
        auto lookup = std::make_unique<KeyLookup>();
        QMetaObject::invokeMethod(
            lookup.get(), [lookup = lookup.get()] { emit lookup->finished(std::shared_ptr<const Secret>()); },
            Qt::QueuedConnection);
        return lookup;
    }
};

struct ScoutScene {
    ModelServer server;
    OpenDoor keys;
    ScoutErrands errands{keys, Catalogue::builtIn(), settingsFor(server.url("/v1").toString())};

    static Settings settingsFor(const QString &url)
    {
        Settings settings;
        settings.providers.clear();
        Provider provider = unknownProvider("workstation");
        provider.baseUrl = url;
        provider.needsKey = false;
        settings.providers.append(provider);
        return settings;
    }
};

quint16 deadPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 9; // closed again with the scope
}

} // namespace

class TestDesktopDesks : public QObject
{
    Q_OBJECT

private slots:
    void savesWhatFitsAndTellsIt();
    void refusesWhatDoesNotFitAndWritesNothing_data();
    void refusesWhatDoesNotFitAndWritesNothing();
    void keepsWhatStandsBeside();
    void savesForOneFolder();
    void aBrokenFileIsLeftAsItIs();
    void readsWhatHoldsAndWhatIsOwn();
    void seesWhatAFolderBrings();
    void trustsADigest();
    void addsUpUsageOnce();
    void writesUsageAsCsv();
    void findsServersOfModelsOnly();
    void checksWithOneShortAnswer();
    void saysWhyACheckFailed();
    void examinesTools();
    void readsTheRoomOfServers();
    void testsAConnection();
    void saysWhyAConnectionFails();
    void aCertificateFileMustBeThere();
};

void TestDesktopDesks::savesWhatFitsAndTellsIt()
{
    SettingsScene scene;
    scene.save({"retries"}, 3);
    QTRY_COMPARE(scene.changed.size(), 1);
    QCOMPARE(scene.saved.size(), 1);
    QCOMPARE(scene.userFile(), (QJsonObject{{"retries", 3}}));
    QCOMPARE(scene.changed[0][0].value<Settings>().retries, 3);
}

void TestDesktopDesks::refusesWhatDoesNotFitAndWritesNothing_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("number") << QStringList{"retries"} << QJsonValue(0) << "retries";
    QTest::newRow("rule") << QStringList{"permissions", "allow"} << QJsonValue(QJsonArray{"Bash(ls"})
                          << "Bash(ls";
    QTest::newRow("hook") << QStringList{"hooks", "PreToolUse"}
                          << QJsonValue(QJsonArray{QJsonObject{{"matcher", "("}, {"hooks", QJsonArray()}}})
                          << "(";
    QTest::newRow("host") << QStringList{"sandbox", "allowedHosts"} << QJsonValue(QJsonArray{"*"}) << "*";
    QTest::newRow("provider") << QStringList{"provider"} << QJsonValue("nobody") << "nobody";
    QTest::newRow("proxy") << QStringList{"proxy"} << QJsonValue("http://") << "proxy";
}

void TestDesktopDesks::refusesWhatDoesNotFitAndWritesNothing()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, word);
    SettingsScene scene;
    scene.save(path, value);
    QTRY_COMPARE(scene.refused.size(), 1);
    QVERIFY2(scene.refusal().contains(word), qPrintable(scene.refusal()));
    QVERIFY(!QFileInfo::exists(scene.path("config/settings.json")));
    QCOMPARE(scene.saved.size(), 0);
}

void TestDesktopDesks::keepsWhatStandsBeside()
{
    SettingsScene scene;
    scene.write("config/settings.json",
                R"j({"comment": "mine", "sandbox": {"processes": 5, "debuggers": true}})j");
    scene.save({"sandbox", "processes"}, QJsonValue(QJsonValue::Undefined));
    QTRY_COMPARE(scene.saved.size(), 1);
    QCOMPARE(scene.userFile(),
             (QJsonObject{{"comment", "mine"}, {"sandbox", QJsonObject{{"debuggers", true}}}}));
}

void TestDesktopDesks::savesForOneFolder()
{
    SettingsScene scene;
    scene.save({"budgets", "day", "hardUsd"}, 2.5, SettingsScope::Folder);
    QTRY_COMPARE(scene.saved.size(), 1);
    const QJsonObject folder =
        scene.userFile().value("folders").toObject().value("/home/ada/parser").toObject();
    QCOMPARE(folder.value("budgets").toObject().value("day").toObject().value("hardUsd").toDouble(), 2.5);
}

void TestDesktopDesks::aBrokenFileIsLeftAsItIs()
{
    SettingsScene scene;
    const QByteArray broken = "{\"retries\": 3,";
    scene.write("config/settings.json", broken);
    scene.save({"retries"}, 4);
    QTRY_COMPARE(scene.refused.size(), 1);
    QVERIFY(scene.refusal().contains("settings.json"));
    QFile file(scene.path("config/settings.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), broken);
    QSignalSpy unreadable(&scene.desk, &SettingsDesk::unreadable);
    scene.desk.read({});
    QTRY_COMPARE(unreadable.size(), 1);
}

void TestDesktopDesks::readsWhatHoldsAndWhatIsOwn()
{
    SettingsScene scene;
    scene.write("config/settings.json", R"j({"retries": 3, "maxTurns": 7})j");
    scene.write("managed.json", R"j({"retries": 2})j");
    QSignalSpy known(&scene.desk, &SettingsDesk::known);
    scene.desk.read({});
    QTRY_COMPARE(known.size(), 1);
    const auto state = known[0][0].value<SettingsState>();
    QCOMPARE(state.settings.retries, 2);
    QCOMPARE(state.settings.originOf("retries").layer, SettingsLayer::Managed);
    QCOMPARE(state.own, (QJsonObject{{"retries", 3}, {"maxTurns", 7}}));
    QCOMPARE(state.managedFile, scene.path("managed.json"));
}

void TestDesktopDesks::seesWhatAFolderBrings()
{
    DeskPlaces places;
    places.write("project/.paddock/settings.json",
                 R"j({"permissions": {"allow": ["Bash(make *)"], "deny": ["WebFetch"]},)j"
                 R"j( "hooks": {"PreToolUse": [{"matcher": "Bash",)j"
                 R"j( "hooks": [{"type": "command", "command": "./check.sh"}]}]}})j");
    places.write("project/AGENTS.md", "Be kind.");
    DesktopTrust desk(places.path("trusted.json"),
                      [&](const QString &workspace) { return places.of(workspace); });
    QSignalSpy seen(&desk, &TrustDesk::seen);
    desk.look(places.path("project"));
    QTRY_COMPARE(seen.size(), 1);
    const auto sight = seen[0][0].value<TrustSight>();
    QCOMPARE(sight.asked, places.path("project"));
    QCOMPARE(sight.standing, TrustStanding::Untrusted);
    QCOMPARE(sight.items.size(), 1);
    QCOMPARE(sight.items[0].allows, QStringList{"Bash(make *)"});
    QCOMPARE(sight.items[0].runs, QStringList{"PreToolUse, Bash: ./check.sh"});
    QCOMPARE(sight.instructions, QStringList{"AGENTS.md"});
    QVERIFY(!sight.isWide && !sight.isRepository);
}

void TestDesktopDesks::trustsADigest()
{
    DeskPlaces places;
    const auto see = [&](DesktopTrust &desk) {
        QSignalSpy seen(&desk, &TrustDesk::seen);
        desk.look(places.path("project"));
        return seen.wait() ? seen[0][0].value<TrustSight>() : TrustSight();
    };
    places.write("project/.paddock/settings.json", R"j({"permissions": {"allow": ["Bash(make *)"]}})j");
    DesktopTrust desk(places.path("trusted.json"),
                      [&](const QString &workspace) { return places.of(workspace); });
    const TrustSight shown = see(desk);
    // What is trusted is what was shown, also when it is another one by now.
    places.write("project/.paddock/settings.json", R"j({"permissions": {"allow": ["Bash"]}})j");
    QSignalSpy trusted(&desk, &TrustDesk::trusted);
    desk.trust(shown.folder, shown.digests());
    QTRY_COMPARE(trusted.size(), 1);
    const TrustSight after = see(desk);
    QCOMPARE(after.standing, TrustStanding::Changed);
    QVERIFY(after.items[0].isChanged);
    desk.trust(after.folder, after.digests());
    QCOMPARE(see(desk).standing, TrustStanding::Trusted);
    desk.revoke(after.folder);
    QCOMPARE(see(desk).standing, TrustStanding::Untrusted);
}

void TestDesktopDesks::addsUpUsageOnce()
{
    const QDateTime at(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    UsageRecord record{SessionId{"s"},          3, 1, at, "/w", "anthropic", "claude-sonnet-4-5", {},
                       UsageRecord::On::Answer, {}};
    record.usage.input = 1'000'000;
    UsageRecord other = record;
    other.entry = 5;
    other.model = "nobody-knows-it";
    const UsageHistory history = historyOf({record, record, other}, Catalogue::builtIn());
    QCOMPARE(history.slices.size(), 2);
    QCOMPARE(history.slices[0].requests, 1);
    QVERIFY(history.slices[0].isPriced && history.slices[0].knownUsd > 0);
    QVERIFY(!history.slices[1].isPriced);
    QVERIFY(history.oldestPrice.isValid());
}

void TestDesktopDesks::writesUsageAsCsv()
{
    UsageHistory history;
    history.slices = {{QDate(2026, 3, 1), "/old", "a", "m", 1, 2, 3, 0.5, true},
                      {QDate(2026, 3, 2), "/a, \"b\"", "a", "=cmd()", 1, 2, 3, 0, false}};
    const QByteArray csv = csvOf(history, QDate(2026, 3, 2));
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY2(csv.contains("\"/a, \"\"b\"\"\",a,'=cmd(),1,2,3,unknown"), csv.constData());
}

void TestDesktopDesks::findsServersOfModelsOnly()
{
    ScoutScene scene;
    Settings settings = ScoutScene::settingsFor(scene.server.url("/v1").toString());
    Provider dead = unknownProvider("dead");
    dead.baseUrl = QString("http://127.0.0.1:%1/v1").arg(deadPort());
    Provider elsewhere = unknownProvider("elsewhere");
    elsewhere.baseUrl = "http://models.example.org/v1";
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, this, [&web] {
        QTcpSocket *client = web.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client,
                [client] { client->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"); });
    });
    Provider other = unknownProvider("other"); // a web server, but none of models
    other.baseUrl = QString("http://127.0.0.1:%1/v1").arg(web.serverPort());
    settings.providers += {dead, elsewhere, other};
    scene.errands.take(settings);
    QSignalSpy found(&scene.errands, &ScoutErrands::found);
    scene.errands.findServers(7);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toULongLong(), 7u);
    const auto servers = found[0][1].value<QList<FoundServer>>();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers[0].provider, "workstation");
    QVERIFY(!servers[0].models.isEmpty());
}

void TestDesktopDesks::checksWithOneShortAnswer()
{
    ScoutScene scene;
    scene.server.queue({Answer::text("ready")});
    QSignalSpy checked(&scene.errands, &ScoutErrands::checked);
    scene.errands.check(1, "workstation", "some-model");
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(!checked[0][1].value<std::optional<Error>>());
    const auto requests = scene.server.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].json.value("model").toString(), "some-model");
    QVERIFY(requests[0].json.value("max_tokens").toInt() <= 64); // it costs next to nothing
}

void TestDesktopDesks::saysWhyACheckFailed()
{
    ScoutScene scene;
    scene.server.queue({Answer::error(401), Answer::error(401)});
    QSignalSpy checked(&scene.errands, &ScoutErrands::checked);
    scene.errands.check(1, "workstation", "some-model");
    QTRY_COMPARE(checked.size(), 1);
    const auto error = checked[0][1].value<std::optional<Error>>();
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NoKey); // none was sent
    QCOMPARE(scene.server.requestCount(), 1);
    scene.errands.check(2, "nobody", "m");
    QTRY_COMPARE(checked.size(), 2);
    QVERIFY(checked[1][1].value<std::optional<Error>>()->message.contains("nobody"));
}

void TestDesktopDesks::examinesTools()
{
    using Grade = ModelFinding::Grade;
    const auto grade = [](const QList<ModelFinding> &findings, int index) {
        return findings.value(index).grade;
    };
    ScoutScene scene;
    QSignalSpy examined(&scene.errands, &ScoutErrands::examined);
    const auto last = [&] { return examined.isEmpty() ? false : examined.last()[2].toBool(); };
    scene.server.queue({Answer::call("note_word", {{"word", "ready"}})});
    scene.errands.examine(1, "workstation", "some-model");
    QTRY_VERIFY(last());
    auto findings = examined.last()[1].value<QList<ModelFinding>>();
    QCOMPARE(findings.size(), 3);
    QCOMPARE(grade(findings, 1), Grade::Fine);
    QCOMPARE(grade(findings, 2), Grade::Usable); // its server says nothing of its context
    examined.clear();
    scene.server.queue({Answer::text("note_word(\"ready\")")}); // a call that is only talk
    scene.errands.examine(2, "workstation", "some-model");
    QTRY_VERIFY(last());
    findings = examined.last()[1].value<QList<ModelFinding>>();
    QCOMPARE(grade(findings, 1), Grade::Unfit);
}

void TestDesktopDesks::readsTheRoomOfServers()
{
    const auto object = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
    const QJsonObject limited = object(R"j({"parameters": "stop \"x\"\nnum_ctx    4096",
                                           "model_info": {"llama.context_length": 131072}})j");
    QCOMPARE(contextTokensIn(limited, "m"), 4096);
    QCOMPARE(contextTokensIn(object(R"j({"model_info": {"llama.context_length": 131072}})j"), "m"), 131072);
    QCOMPARE(contextTokensIn(object(R"j({"default_generation_settings": {"n_ctx": 8192}})j"), "m"), 8192);
    const QJsonObject listed = object(
        R"j({"data": [{"id": "o", "max_context_length": 1},
                      {"id": "m", "max_context_length": 32768, "loaded_context_length": 4096}]})j");
    QCOMPARE(contextTokensIn(listed, "m"), 4096);
    QCOMPARE(contextTokensIn({}, "m"), 0);
}

void TestDesktopDesks::testsAConnection()
{
    ScoutScene scene;
    QSignalSpy tested(&scene.errands, &ScoutErrands::connectionTested);
    scene.errands.testConnection(4, scene.server.url("/v1/models"));
    QTRY_COMPARE(tested.size(), 1);
    const auto report = tested[0][1].value<ConnectionReport>();
    QVERIFY2(!report.error, qPrintable(report.error ? report.error->message : QString()));
    QCOMPARE(report.status, 200);
    QVERIFY(!report.way.isEmpty());
}

void TestDesktopDesks::saysWhyAConnectionFails()
{
    ScoutScene scene;
    QSignalSpy tested(&scene.errands, &ScoutErrands::connectionTested);
    scene.errands.testConnection(4, QUrl(QString("http://127.0.0.1:%1/").arg(deadPort())));
    QTRY_COMPARE(tested.size(), 1);
    QVERIFY(tested[0][1].value<ConnectionReport>().error);
    // The proxy of the settings is the way, and its password stays out of what is said.
    Settings settings = ScoutScene::settingsFor(scene.server.url("/v1").toString());
    settings.proxy = QString("http://ann:secret@127.0.0.1:%1").arg(deadPort());
    scene.errands.take(settings);
    scene.errands.testConnection(5, QUrl("http://models.example.org/"));
    QTRY_COMPARE(tested.size(), 2);
    const auto report = tested[1][1].value<ConnectionReport>();
    QVERIFY(report.error);
    QVERIFY2(report.error->message.contains("127.0.0.1"), qPrintable(report.error->message));
    QVERIFY(!report.way.contains("secret") && !report.error->message.contains("secret"));
    QVERIFY(report.way.contains("127.0.0.1"));
}

void TestDesktopDesks::aCertificateFileMustBeThere()
{
    DeskPlaces places;
    QVERIFY(!checkUserSettings({{"caFile", places.path("nowhere.pem")}}, places.of({})));
    places.write("own.pem", "x");
    QVERIFY(checkUserSettings({{"caFile", places.path("own.pem")}}, places.of({})));
}

QTEST_GUILESS_MAIN(TestDesktopDesks)
#include "tst_desktop_desks.moc"
