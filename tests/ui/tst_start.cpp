#include "tests/ui/fake_host.h"
#include "ui/start/folder_trust_sheet.h"
#include "ui/start/start_page.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

const QString project = QStringLiteral("/home/ada/parser");

TrustSight untrusted()
{
    TrustSight sight;
    sight.standing = TrustStanding::Untrusted;
    sight.items = {{".paddock/settings.json",
                    "digest-one",
                    {"Bash(make *)"},
                    {"PreToolUse, Bash: ./check.sh # \u202Eharmless"},
                    "{\n}\n",
                    false}};
    return sight;
}

struct TrustScene {
    Theme theme{ThemeChoice::Light};
    FakeHost host;
    FolderTrustSheet sheet{host, theme};
    QSignalSpy asking{&sheet, &FolderTrustSheet::asking};
    QSignalSpy passed{&sheet, &FolderTrustSheet::passed};
    QSignalSpy declined{&sheet, &FolderTrustSheet::declined};

    TrustScene()
    {
        sheet.resize(900, 700);
        sheet.show();
        sheet.activateWindow();
    }
    void press(const char *name)
    {
        QTest::mouseClick(sheet.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    }
};

struct StartScene {
    Theme theme{ThemeChoice::Light};
    FakeHost host;
    std::unique_ptr<StartPage> page;

    void show()
    {
        page = std::make_unique<StartPage>(host, theme);
        page->resize(900, 700);
        page->show();
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    void press(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void foundOllama()
    {
        emit host.modelScout.found(
            host.modelScout.last,
            {{"local", "Ollama", QUrl("http://127.0.0.1:11434/v1"), {"gemma3", "qwen3-coder"}}});
    }
};

} // namespace

class TestStart : public QObject
{
    Q_OBJECT

private slots:
    void aFolderThatBringsNothingPasses();
    void aTrustedFolderPasses();
    void aFolderThatOnlyAsksForCautionPasses();
    void asksAndDoesNotTrustByEnter();
    void trustsWhatWasShown();
    void opensWithoutAndAsksAgainOnlyWhenItChanged();
    void declines();
    void hiddenCharactersAreSeen();
    void saysWhatChangedAndWhatIsGone();
    void unreadableSettingsAreTheSessionsToTell();
    void trustThatCannotBeKeptIsSaid();
    void looksForModelsAtTheStart();
    void aModelOfThisMachineIsChosenAndTried();
    void saysWhenNothingIsFound();
    void aCloudModelIsCheckedOnceItHasAKey();
    void practiceTakesNoFolderOfTheUser();
    void aDroppedFolderOpens();
};

void TestStart::aFolderThatBringsNothingPasses()
{
    TrustScene scene;
    scene.sheet.begin(project);
    QCOMPARE(scene.passed.size(), 1);
    QCOMPARE(scene.asking.size(), 0);
}

void TestStart::aTrustedFolderPasses()
{
    TrustScene scene;
    scene.host.trustDesk.sights[project] = untrusted();
    scene.host.trustDesk.sights[project].standing = TrustStanding::Trusted;
    scene.sheet.begin(project);
    QCOMPARE(scene.passed.size(), 1);
}

void TestStart::aFolderThatOnlyAsksForCautionPasses()
{
    TrustScene scene;
    TrustSight sight = untrusted();
    sight.items[0].allows.clear();
    sight.items[0].runs.clear();
    scene.host.trustDesk.sights[project] = sight;
    scene.sheet.begin(project);
    QCOMPARE(scene.passed.size(), 1);
}

void TestStart::asksAndDoesNotTrustByEnter()
{
    TrustScene scene;
    scene.host.trustDesk.sights[project] = untrusted();
    scene.sheet.begin(project);
    QCOMPARE(scene.asking.size(), 1);
    QCOMPARE(scene.passed.size(), 0);
    auto *without = scene.sheet.findChild<QPushButton *>("openWithout");
    QVERIFY(QTest::qWaitForWindowActive(&scene.sheet));
    QTRY_VERIFY(without->hasFocus());
    QTest::keyClick(without, Qt::Key_Space);
    QCOMPARE(scene.passed.size(), 1);
    QVERIFY(scene.host.trustDesk.given.isEmpty());
}

void TestStart::trustsWhatWasShown()
{
    TrustScene scene;
    scene.host.trustDesk.sights[project] = untrusted();
    scene.sheet.begin(project);
    scene.host.trustDesk.sights[project].items[0].digest = "changed-meanwhile";
    scene.press("trustFolder");
    QCOMPARE(scene.host.trustDesk.given.value(project),
             (QMap<QString, QByteArray>{{".paddock/settings.json", "digest-one"}}));
    QCOMPARE(scene.passed.size(), 1);
}

void TestStart::opensWithoutAndAsksAgainOnlyWhenItChanged()
{
    TrustScene scene;
    scene.host.trustDesk.sights[project] = untrusted();
    scene.sheet.begin(project);
    scene.press("openWithout");
    scene.sheet.begin(project);
    QCOMPARE(scene.asking.size(), 1);
    QCOMPARE(scene.passed.size(), 2);
    scene.host.trustDesk.sights[project].items[0].digest = "digest-two";
    scene.sheet.begin(project);
    QCOMPARE(scene.asking.size(), 2);
    QCOMPARE(scene.passed.size(), 2);
}

void TestStart::declines()
{
    TrustScene scene;
    scene.host.trustDesk.sights[project] = untrusted();
    scene.sheet.begin(project);
    QTest::keyClick(&scene.sheet, Qt::Key_Escape);
    QCOMPARE(scene.declined.size(), 1);
    QCOMPARE(scene.passed.size(), 0);
}

void TestStart::hiddenCharactersAreSeen()
{
    TrustScene scene;
    scene.host.trustDesk.sights[project] = untrusted();
    scene.sheet.begin(project);
    const auto *runs = scene.sheet.findChild<QLabel *>("trustRuns");
    QVERIFY(!runs->text().contains(QChar(0x202E)));
    QVERIFY2(runs->text().contains("U+202E"), qPrintable(runs->text()));
    QCOMPARE(runs->textFormat(), Qt::PlainText);
}

void TestStart::saysWhatChangedAndWhatIsGone()
{
    TrustScene scene;
    TrustSight sight = untrusted();
    sight.standing = TrustStanding::Changed;
    sight.since = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    sight.items[0].isChanged = true;
    sight.gone = {".paddock/settings.local.json"};
    scene.host.trustDesk.sights[project] = sight;
    scene.sheet.begin(project);
    const QString care = scene.sheet.findChild<QLabel *>("trustCare")->text();
    QVERIFY(care.contains("settings.local.json"));
    QVERIFY(care.contains("2026") || care.contains("26"));
}

void TestStart::unreadableSettingsAreTheSessionsToTell()
{
    class BrokenTrust : public FakeTrust
    {
    public:
        void look(const QString &folder) override
        {
            emit failed(folder, Error{ErrorKind::Invalid, "not valid JSON"});
        }
    };
    class BrokenHost : public FakeHost
    {
    public:
        TrustDesk &trust() override { return broken; }
        BrokenTrust broken;
    };
    Theme theme(ThemeChoice::Light);
    BrokenHost host;
    FolderTrustSheet sheet(host, theme);
    QSignalSpy passed(&sheet, &FolderTrustSheet::passed);
    sheet.begin(project);
    QCOMPARE(passed.size(), 1);
}

void TestStart::trustThatCannotBeKeptIsSaid()
{
    class FullDisk : public FakeTrust
    {
    public:
        void trust(const QString &folder, const QMap<QString, QByteArray> &) override
        {
            emit failed(folder, Error{ErrorKind::Io, "The disk is full."});
        }
    };
    class FullHost : public FakeHost
    {
    public:
        TrustDesk &trust() override { return full; }
        FullDisk full;
    };
    Theme theme(ThemeChoice::Light);
    FullHost host;
    host.full.sights[project] = untrusted();
    FolderTrustSheet sheet(host, theme);
    QSignalSpy passed(&sheet, &FolderTrustSheet::passed);
    sheet.show();
    sheet.begin(project);
    QTest::mouseClick(sheet.findChild<QPushButton *>("trustFolder"), Qt::LeftButton);
    QCOMPARE(passed.size(), 0);
    QCOMPARE(sheet.findChild<QLabel *>("trustFault")->text(), "The disk is full.");
    QVERIFY(sheet.findChild<QPushButton *>("trustFolder")->isEnabled());
}

void TestStart::looksForModelsAtTheStart()
{
    StartScene scene;
    scene.show();
    QCOMPARE(scene.host.modelScout.asked, QStringList{"find"});
    scene.foundOllama();
    QCOMPARE(scene.page->provider(), "anthropic"); // found, and nobody asked for it
    QVERIFY(scene.host.models.isEmpty());
    const auto *card = scene.find<QAbstractButton>("provider-machine");
    QVERIFY2(card->accessibleDescription().contains("gemma3"), qPrintable(card->accessibleDescription()));
}

void TestStart::aModelOfThisMachineIsChosenAndTried()
{
    QTemporaryDir folder;
    StartScene scene;
    scene.host.recent = {folder.path()};
    scene.show();
    scene.foundOllama();
    scene.press("provider-machine");
    auto *models = scene.find<QListWidget>("localModels");
    QVERIFY(models->isVisible());
    QCOMPARE(models->count(), 2);
    models->setCurrentRow(1);
    QCOMPARE(scene.host.chosen, "local");
    QCOMPARE(scene.host.models.value("local"), "qwen3-coder");
    QPushButton *trial = nullptr;
    for (auto *button : scene.page->findChildren<QPushButton *>("trialButton"))
        trial = button->isVisible() ? button : trial;
    QVERIFY(trial);
    QTest::mouseClick(trial, Qt::LeftButton);
    QCOMPARE(scene.host.modelScout.asked.last(), "examine local qwen3-coder");
    emit scene.host.modelScout.examined(scene.host.modelScout.last,
                                        {{ModelFinding::Grade::Unfit, "Tools", "It did not call the tool."}},
                                        true);
    QStringList shown;
    for (const QLabel *label : scene.page->findChildren<QLabel *>("trialFinding")) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown[0].contains("Does not work")); // said in words, too
    QSignalSpy chosen(scene.page.get(), &StartPage::folderChosen);
    auto *recent = scene.find<QListWidget>("recentFolders");
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {},
                      recent->visualItemRect(recent->item(0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toString(), "local");
}

void TestStart::saysWhenNothingIsFound()
{
    StartScene scene;
    scene.host.chosen = "local";
    scene.show();
    emit scene.host.modelScout.found(scene.host.modelScout.last, {});
    QVERIFY(scene.find<QLabel>("localState")->text().contains("Ollama"));
    QVERIFY(!scene.find<QListWidget>("localModels")->isVisible());
    scene.press("lookAgainButton");
    QCOMPARE(scene.host.modelScout.asked.count("find"), 2);
}

void TestStart::aCloudModelIsCheckedOnceItHasAKey()
{
    StartScene scene;
    scene.show();
    const auto visibleTrial = [&]() -> QPushButton * {
        for (auto *button : scene.page->findChildren<QPushButton *>("trialButton")) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    QVERIFY(!visibleTrial());
    QTest::keyClicks(scene.find<QLineEdit>("keyField"), "sk-1");
    scene.press("saveKeyButton");
    QVERIFY(visibleTrial());
    QTest::mouseClick(visibleTrial(), Qt::LeftButton);
    QCOMPARE(scene.host.modelScout.asked.last(), "check anthropic claude-sonnet-4-5");
    auto *clouds = scene.find<QComboBox>("cloudProvider");
    QCOMPARE(clouds->count(), 2);
    clouds->setCurrentIndex(1);
    emit clouds->activated(1);
    QCOMPARE(scene.page->provider(), "openai");
    QCOMPARE(scene.host.chosen, "openai");
}

void TestStart::practiceTakesNoFolderOfTheUser()
{
    QTemporaryDir folder;
    StartScene scene;
    scene.show();
    scene.press("provider-script");
    QSignalSpy chosen(scene.page.get(), &StartPage::folderChosen);
    QVERIFY(!scene.find<QPushButton>("chooseFolderButton")->isVisible());
    scene.press("practiceButton");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toString(), "practice");
}

void TestStart::aDroppedFolderOpens()
{
    QTemporaryDir folder;
    StartScene scene;
    scene.show();
    QSignalSpy chosen(scene.page.get(), &StartPage::folderChosen);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(scene.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(scene.page.get(), &drop);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QFileInfo(folder.path()).canonicalFilePath());
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
