#include "app/desktop/desktop_arguments.h"
#include "app/desktop/desktop_host.h"
#include "app/desktop/desktop_keys.h"
#include "app/desktop/key_errands.h"
#include "app/desktop/scout_errands.h"
#include "core/store/memory_credential_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace paddock;

namespace {

/// A keychain that is not there.
class NoKeychain : public MemoryCredentialStore
{
public:
    std::unique_ptr<KeychainProbe> probe() override
    {
        auto probe = std::make_unique<KeychainProbe>();
        QMetaObject::invokeMethod(
            probe.get(),
            [probe = probe.get()] {
                emit probe->finished({KeychainStatus::State::NoService, "No keychain service is running."});
            },
            Qt::QueuedConnection);
        return probe;
    }
};

struct Errands {
    QList<Provider> providers = builtInProviders();
    EnvironmentKeys environment;
    std::unique_ptr<CredentialStore> keychain;
    StoredKeys keys{providers, environment, *keychain};
    KeyErrands errands{keys, *keychain};
    ScoutErrands scout{keys, Catalogue::builtIn(), Settings()};
    QList<KeyStatus> told;

    explicit Errands(std::unique_ptr<CredentialStore> store, const QStringList &variables = {})
        : environment(variables)
        , keychain(std::move(store))
    {
        QObject::connect(&errands, &KeyErrands::statusKnown, &errands,
                         [this](const QString &, const KeyStatus &status) { told.append(status); });
    }
    KeyStatus::Place lastPlace() const
    {
        return told.isEmpty() ? KeyStatus::Place::Asking : told.last().place;
    }
};

using Place = KeyStatus::Place;

} // namespace

class TestDesktopParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
    }

    void aKeyIsFoundWhereItWasKeptAndGoneWhenForgotten()
    {
        Errands desk(std::make_unique<MemoryCredentialStore>());
        desk.errands.askStatus("anthropic");
        QTRY_COMPARE(desk.lastPlace(), Place::Nowhere);
        desk.errands.keep("anthropic", Secret("k1"));
        QTRY_COMPARE(desk.lastPlace(), Place::Keychain);
        desk.errands.forget("anthropic");
        QTRY_COMPARE(desk.lastPlace(), Place::Nowhere);
    }

    void aKeyForThisSessionNeverReachesTheKeychain()
    {
        auto store = std::make_unique<MemoryCredentialStore>();
        CredentialStore &keychain = *store;
        Errands desk(std::move(store));
        desk.errands.remember("openai", Secret("k2"));
        QTRY_COMPARE(desk.lastPlace(), Place::Session);
        const auto found = keychain.find("openai");
        QSignalSpy finished(found.get(), &CredentialJob::finished);
        bool empty = false;
        connect(found.get(), &CredentialJob::finished, this,
                [&](const Result<std::shared_ptr<const Secret>> &key) { empty = key && !*key; });
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(empty);
        desk.errands.forget("openai");
        QTRY_COMPARE(desk.lastPlace(), Place::Nowhere);
    }

    void keepingInTheKeychainReplacesTheOneInMemory()
    {
        Errands desk(std::make_unique<MemoryCredentialStore>());
        desk.errands.remember("openai", Secret("old"));
        desk.errands.keep("openai", Secret("new"));
        QTRY_COMPARE(desk.lastPlace(), Place::Keychain);
    }

    void theEnvironmentOverrules()
    {
        qputenv("ANTHROPIC_API_KEY", "from outside");
        Errands desk(std::make_unique<MemoryCredentialStore>(), {"ANTHROPIC_API_KEY"});
        desk.errands.askStatus("anthropic");
        QTRY_COMPARE(desk.lastPlace(), Place::Environment);
    }

    void aMissingKeychainIsSaidAndOnlyMemoryIsLeft()
    {
        Errands desk(std::make_unique<NoKeychain>());
        desk.errands.askStatus("anthropic");
        QTRY_COMPARE(desk.told,
                     (QList<KeyStatus>{{Place::Nowhere, "No keychain service is running.", false}}));
    }

    void wishesAndAnswersCrossThreads()
    {
        QThread thread;
        thread.start();
        auto desk = std::make_unique<Errands>(std::make_unique<MemoryCredentialStore>());
        desk->errands.moveToThread(&thread);
        {
            DesktopKeys keys(desk->errands);
            QList<KeyStatus> told;
            connect(&keys, &KeyKeeper::statusKnown, &keys,
                    [&](const QString &, const KeyStatus &status) { told.append(status); });
            keys.save("openai", Secret("k"), KeyKeeper::Keep::SessionOnly);
            QTRY_COMPARE(told.size(), 1);
            QCOMPARE(told[0].place, Place::Session);
        }
        QMetaObject::invokeMethod(
            &desk->errands, [&] { desk->errands.moveToThread(QCoreApplication::instance()->thread()); },
            Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait());
    }

    void theHostRemembersFoldersThatAreStillThere()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        QString gone;
        Errands desk(std::make_unique<MemoryCredentialStore>());
        {
            const QTemporaryDir three;
            gone = three.path();
            DesktopHost host({}, desk.errands, desk.scout);
            for (const QString &path : {one.path(), gone, two.path(), one.path()})
                host.rememberFolder(path);
            host.chooseModel("ollama", "qwen3");
        }
        const DesktopHost host({}, desk.errands, desk.scout);
        QCOMPARE(host.recentFolders(), (QStringList{one.path(), two.path()}));
        QCOMPARE(host.chosenModel("ollama"), "qwen3");
    }

    void theLastChoiceOverrulesOnesOwnSettingsButNotTheEnvironment()
    {
        Errands desk(std::make_unique<MemoryCredentialStore>());
        const auto chosen = [&](SettingsLayer layer) {
            Settings settings;
            settings.provider = "practice";
            settings.origins.insert("provider", {layer, {}});
            DesktopHost host(settings, desk.errands, desk.scout);
            host.chooseProvider("ollama");
            return host.chosenProvider();
        };
        QCOMPARE(chosen(SettingsLayer::User), "ollama");
        QCOMPARE(chosen(SettingsLayer::Environment), "practice");
        QCOMPARE(chosen(SettingsLayer::Managed), "practice");
    }

    void everyProviderOfTheSettingsCanBeChosenAndTheScriptIsOne()
    {
        Errands desk(std::make_unique<MemoryCredentialStore>());
        const DesktopHost host({}, desk.errands, desk.scout);
        QStringList ids;
        QStringList scripts;
        for (const ProviderChoice &choice : host.providers()) {
            ids.append(choice.id);
            if (choice.isScript)
                scripts.append(choice.id);
        }
        QCOMPARE(ids, (QStringList{"anthropic", "openai", "ollama", "llamacpp", "lmstudio", "practice"}));
        QCOMPARE(scripts, QStringList{"practice"});
    }

    void costIsKnownForKnownModelsAndFreeForTheScript()
    {
        Errands desk(std::make_unique<MemoryCredentialStore>());
        const DesktopHost host({}, desk.errands, desk.scout);
        const Usage usage{1'000'000, 0, 0, 0};
        QVERIFY(host.costOf({"/w", "anthropic", "claude-sonnet-4-5"}, {{}, usage}).value_or(0) > 0);
        QCOMPARE(host.costOf({"/w", "practice", "practice"}, {{}, usage}), std::optional<double>(0));
        QCOMPARE(host.costOf({"/w", "ollama", "nobody-knows"}, {{}, usage}), std::optional<double>());
    }

    void argumentsAreReadOrRefusedWithAReason_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("fine");
        QTest::newRow("none") << QStringList{} << true;
        QTest::newRow("folder") << QStringList{"/"} << true;
        QTest::newRow("theme") << QStringList{"--theme", "dark"} << true;
        QTest::newRow("theme=") << QStringList{"--theme=light"} << true;
        QTest::newRow("no such theme") << QStringList{"--theme", "pink"} << false;
        QTest::newRow("theme without a name") << QStringList{"--theme"} << false;
        QTest::newRow("no such folder") << QStringList{"/no/such/folder"} << false;
        QTest::newRow("two folders") << QStringList{"/", "/"} << false;
        QTest::newRow("no such option") << QStringList{"--yolo"} << false;
    }
    void argumentsAreReadOrRefusedWithAReason()
    {
        QFETCH(QStringList, words);
        const Result<DesktopArguments> arguments = parseDesktopArguments(words);
        QTEST(arguments.has_value(), "fine");
        QVERIFY(arguments || !arguments.error().message.isEmpty());
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestDesktopParts)
#include "tst_desktop_parts.moc"
