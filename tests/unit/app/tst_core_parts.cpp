#include "app/common/core_parts.h"
#include "app/common/workspace_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

class TestCoreParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME"})
            qputenv(name, QFile::encodeName(m_home.path()));
        QDir(m_home.path()).mkpath("paddock");
    }

    void takesChangedSettingsOverInOpenSessionsAndForNewOnes();

private:
    Settings written(const QByteArray &json)
    {
        QFile file(standardSettingsPlaces({}).userFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the settings cannot be written");
        file.close();
        const Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces({}));
        if (!settings)
            qFatal("%s", qPrintable(settings.error().message));
        return *settings;
    }

    QTemporaryDir m_home;
};

void TestCoreParts::takesChangedSettingsOverInOpenSessionsAndForNewOnes()
{
    const QTemporaryDir folder;
    auto parts =
        CoreParts::make(written(R"({"provider": "practice"})"),
                        std::make_shared<const EnvironmentKeys>(QStringList()), {}, SessionKeeping::InMemory);
    QVERIFY(parts);
    Engine &engine = (*parts)->engine();
    QStringList rules;
    QStringList notices;
    QList<Configured> configured;
    connect(&engine, &Engine::happened, this, [&](const Event &event) {
        if (const auto *state = std::get_if<BoundaryState>(&event.what)) {
            rules.clear();
            for (const RuleInForce &rule : state->report.rules)
                rules.append(rule.rule);
        } else if (const auto *notice = std::get_if<Notice>(&event.what)) {
            notices.append(notice->error.message);
        } else if (const auto *appended = std::get_if<Appended>(&event.what)) {
            if (const auto *fact = std::get_if<Configured>(&appended->entry.fact))
                configured.append(*fact);
        }
    });
    engine.submit({"one"}, Open{folder.path()});
    QCOMPARE(configured.size(), 1);
    QCOMPARE(configured.constLast().mode, PermissionMode::Default);

    const Settings changed = written(
        R"j({"provider": "practice", "permissionMode": "plan", "permissions": {"deny": ["Edit(secret)"]}})j");
    QVERIFY((*parts)->apply(changed));
    QTRY_COMPARE(rules, QStringList{"Edit(secret)"});
    engine.submit({"two"}, Open{folder.path()});
    QCOMPARE(configured.constLast().mode, PermissionMode::Plan);

    // What cannot be read changes nothing.
    Settings broken = (*parts)->settings();
    broken.permissionMode = PermissionMode::AcceptEdits;
    broken.deny = {{"Edit(", {}}};
    QVERIFY(!(*parts)->apply(broken));
    QCOMPARE((*parts)->settings().permissionMode, PermissionMode::Plan);
    QVERIFY2(notices.isEmpty(), qPrintable(notices.join('\n')));

    QVERIFY((*parts)->apply(written(R"({"provider": "practice"})")));
    QTRY_COMPARE(rules, QStringList());
}

QTEST_GUILESS_MAIN(TestCoreParts)
#include "tst_core_parts.moc"
