#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "ui/session/live_session.h"
#include "ui/settings/hooks_page.h"
#include "ui/settings/key_form.h"
#include "ui/settings/settings_window.h"
#include "ui/settings/usage_page.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <numeric>

using namespace paddock;

namespace {

struct SettingsDeskScene {
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    SettingsWindow window{host, theme};

    explicit SettingsDeskScene(SettingsCategory category = SettingsCategory::General)
    {
        window.open(category);
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    /// The part of a setting's row that says where the value comes from, or what is wrong with it.
    QLabel *of(const QString &field, const QString &label)
    {
        QWidget *widget = find<QWidget>(field);
        while (widget && widget->objectName() != QLatin1String("settingRow"))
            widget = widget->parentWidget();
        return widget ? widget->findChild<QLabel *>(label) : nullptr;
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void press(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
};

QTreeWidgetItem *itemSaying(QTreeWidget *tree, const QString &text)
{
    const QList<QTreeWidgetItem *> found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

UsageSlice slice(const QDate &day, const QString &model, double usd, bool priced = true)
{
    return {day, "/home/ada/parser", "anthropic", model, 1, 1000, 100, usd, priced};
}

} // namespace

class TestSettingsWindow : public QObject
{
    Q_OBJECT

private slots:
    void everySettingHasARowOrAPage();
    void everyThemeThatCanBeChosenExists();
    void windowSettingsKeepOnlyWhatFits();
    void quietHoursGoOverMidnight();
    void searchLooksIntoAllCategories();
    void whatDoesNotFitIsRefusedAtTheField();
    void whatTheDeskRefusesIsSaidAtTheField();
    void savesResetsAndUndoes();
    void whatAnAdministratorSetCannotBeChanged();
    void saysWhichVariableIsStronger();
    void aBrokenFileIsSaid();
    void aKeyIsNeverShownAgain();
    void rulesAreAddedChangedAndRemoved();
    void rulesOfOthersAreNotChanged();
    void aRuleIsTriedOnPastCalls();
    void hooksKeepTheirOrderAndWhatStandsBeside();
    void aHookThatDoesNotFitIsNotSaved();
    void testsAConnection();
    void usageAddsUpWithoutGaps();
    void usageJoinsTheRest();
    void pagesOpenAtTheSmallestSize();
};

void TestSettingsWindow::everySettingHasARowOrAPage()
{
    SettingsDeskScene scene;
    for (const KnownSetting &setting : knownSettings()) {
        const bool hasPage = setting.shape == SettingShape::Rules || setting.shape == SettingShape::Hooks;
        QVERIFY2(hasPage || scene.find<QWidget>("field-" + setting.key), qPrintable(setting.key));
    }
    QCOMPARE(scene.find<QComboBox>("field-permissionMode")->currentData().toString(), "default");
    QCOMPARE(scene.find<QComboBox>("field-logs.level")->count(), 4);
    for (const QString &key : WindowSettings::keys())
        QVERIFY2(scene.find<QWidget>("field-" + key), qPrintable(key));
}

void TestSettingsWindow::everyThemeThatCanBeChosenExists()
{
    SettingsDeskScene scene;
    const auto *box =
        scene.find<QComboBox>(QLatin1String("field-") + QLatin1String(WindowSettings::themeKey));
    QVERIFY(box->count() >= 3);
    for (int i = 0; i < box->count(); ++i)
        QVERIFY2(themeChoiceFrom(box->itemData(i).toString()), qPrintable(box->itemData(i).toString()));
}

void TestSettingsWindow::windowSettingsKeepOnlyWhatFits()
{
    FakeState state;
    WindowSettings settings(state);
    QStringList told;
    connect(&settings, &WindowSettings::changed, this, [&](const QString &key) { told.append(key); });
    QVERIFY(!settings.set(QLatin1String(WindowSettings::zoomKey), 9));
    QVERIFY(!settings.set(QLatin1String(WindowSettings::quietFromKey), "25:00"));
    QVERIFY(!settings.set(QLatin1String(WindowSettings::sendKeyKey), "space"));
    QVERIFY(!settings.set("window/geometry", 1));
    QVERIFY(state.values.isEmpty());
    QVERIFY(settings.set(QLatin1String(WindowSettings::zoomKey), 1.5));
    QVERIFY(settings.set(QLatin1String(WindowSettings::zoomKey), 1.5));
    QCOMPARE(told, QStringList{QLatin1String(WindowSettings::zoomKey)}); // once
    state.values[QLatin1String(WindowSettings::notifyKey)] = "false"; // as an ini file gives it back
    QVERIFY(!settings.notifies());
    state.values[QLatin1String(WindowSettings::zoomKey)] = "nonsense";
    QCOMPARE(settings.zoom(), 1.0);
}

void TestSettingsWindow::quietHoursGoOverMidnight()
{
    FakeState state;
    WindowSettings settings(state);
    QVERIFY(!settings.isQuietAt(QTime(3, 0)));
    settings.set(QLatin1String(WindowSettings::quietFromKey), "22:00");
    settings.set(QLatin1String(WindowSettings::quietUntilKey), "07:00");
    QVERIFY(settings.isQuietAt(QTime(23, 0)));
    QVERIFY(settings.isQuietAt(QTime(6, 59)));
    QVERIFY(!settings.isQuietAt(QTime(7, 0)));
    settings.set(QLatin1String(WindowSettings::quietFromKey), "01:00");
    QVERIFY(!settings.isQuietAt(QTime(0, 30)));
    QVERIFY(settings.isQuietAt(QTime(1, 0)));
}

void TestSettingsWindow::searchLooksIntoAllCategories()
{
    SettingsDeskScene scene;
    QVERIFY(!scene.find<QWidget>("field-stallSeconds")->isVisible());
    QTest::keyClicks(scene.find<QLineEdit>("settingsSearch"), "silent PROVIDER");
    QVERIFY(scene.find<QWidget>("field-stallSeconds")->isVisible());
    QVERIFY(!scene.find<QWidget>("field-provider")->isVisible());
    scene.window.search("sandbox.processes"); // by the key of the file
    QVERIFY(scene.find<QWidget>("field-sandbox.processes")->isVisible());
    scene.window.search("no such thing anywhere");
    QVERIFY(scene.find<QLabel>("settingsNothing")->isVisible());
    QTest::keyClick(&scene.window, Qt::Key_Escape);
    QVERIFY(scene.window.isVisible());
    QVERIFY(scene.find<QWidget>("field-provider")->isVisible());
}

void TestSettingsWindow::whatDoesNotFitIsRefusedAtTheField()
{
    SettingsDeskScene scene(SettingsCategory::Network);
    QLabel *fault = scene.of("field-retries", "settingFault");
    scene.type("field-retries", "0");
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains("1") && fault->text().contains("100"), qPrintable(fault->text()));
    QCOMPARE(scene.host.settingsDesk.changes.size(), 0);
    scene.type("field-retries", "many");
    QCOMPARE(scene.host.settingsDesk.changes.size(), 0);
    scene.type("field-retries", "3");
    QCOMPARE(scene.host.settingsDesk.own, (QJsonObject{{"retries", 3}}));
    QVERIFY(!fault->isVisible());
}

void TestSettingsWindow::whatTheDeskRefusesIsSaidAtTheField()
{
    SettingsDeskScene scene(SettingsCategory::Permissions);
    auto *field = scene.find<QPlainTextEdit>("field-sandbox.readable");
    field->setPlainText("relative/path");
    scene.press("save-sandbox.readable");
    QVERIFY(scene.of("field-sandbox.readable", "settingFault")->isVisible());
    QCOMPARE(scene.host.settingsDesk.own, QJsonObject());
    QCOMPARE(field->toPlainText(), "relative/path"); // to be mended, not typed again
}

void TestSettingsWindow::savesResetsAndUndoes()
{
    SettingsDeskScene scene(SettingsCategory::Storage);
    auto *box = scene.find<QCheckBox>("field-checkpoints.enabled");
    QVERIFY(box->isChecked());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(scene.host.settingsDesk.own, (QJsonObject{{"checkpoints", QJsonObject{{"enabled", false}}}}));
    QVERIFY(scene.of("field-checkpoints.enabled", "settingOrigin")->text().contains("your settings"));
    scene.press("settingsUndo");
    QCOMPARE(scene.host.settingsDesk.own, QJsonObject());
    QVERIFY(box->isChecked());
    QVERIFY(!scene.find<QPushButton>("settingsUndo")->isVisible());
    scene.type("field-sessions.trashDays", "7");
    QCOMPARE(scene.host.settingsDesk.own, (QJsonObject{{"sessions", QJsonObject{{"trashDays", 7}}}}));
    QWidget *row = scene.of("field-sessions.trashDays", "settingOrigin")->parentWidget();
    QTest::mouseClick(row->findChild<QPushButton *>("settingReset"), Qt::LeftButton);
    QCOMPARE(scene.host.settingsDesk.own, QJsonObject());
    QCOMPARE(scene.find<QLineEdit>("field-sessions.trashDays")->text(), "30");
}

void TestSettingsWindow::whatAnAdministratorSetCannotBeChanged()
{
    SettingsDeskScene scene(SettingsCategory::Permissions);
    scene.host.settingsDesk.others = {{{SettingsLayer::Managed, "/etc/paddock/settings.json"},
                                       {{"sandbox", QJsonObject{{"askEachCommand", true}}}}}};
    scene.host.settingsDesk.reload();
    auto *box = scene.find<QCheckBox>("field-sandbox.askEachCommand");
    QVERIFY(box->isChecked());
    QVERIFY(!box->isEnabled());
    QVERIFY(scene.of("field-sandbox.askEachCommand", "settingOrigin")->text().contains("administrator"));
}

void TestSettingsWindow::saysWhichVariableIsStronger()
{
    SettingsDeskScene scene;
    scene.host.settingsDesk.others = {
        {{SettingsLayer::Environment, "PADDOCK_MODEL"}, {{"model", "from-elsewhere"}}}};
    scene.host.settingsDesk.reload();
    QCOMPARE(scene.find<QComboBox>("field-model")->currentText(), "from-elsewhere");
    QVERIFY(scene.of("field-model", "settingOrigin")->text().contains("PADDOCK_MODEL"));
}

void TestSettingsWindow::aBrokenFileIsSaid()
{
    SettingsDeskScene scene;
    emit scene.host.settingsDesk.unreadable("/x",
                                            Error{ErrorKind::Invalid, "The file /x is not valid JSON."});
    QVERIFY(scene.find<QLabel>("settingsFoot")->text().contains("/x"));
    scene.host.settingsDesk.reload();
    QVERIFY(!scene.find<QLabel>("settingsFoot")->text().contains("/x"));
}

void TestSettingsWindow::aKeyIsNeverShownAgain()
{
    FakeKeys keys;
    KeyForm form(keys);
    form.setProvider("anthropic", "Anthropic");
    form.setVisible(true);
    auto *field = form.findChild<QLineEdit *>("keyField");
    QTest::keyClicks(field, "sk-very-secret");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(keys.saved.size(), 1);
    QCOMPARE(field->text(), QString());
    field->undo();
    QCOMPARE(field->text(), QString());
    for (const QLabel *label : form.findChildren<QLabel *>())
        QVERIFY(!label->text().contains("secret"));
}

void TestSettingsWindow::rulesAreAddedChangedAndRemoved()
{
    SettingsDeskScene scene(SettingsCategory::Permissions);
    auto *rule = scene.find<QLineEdit>("ruleText");
    auto *list = scene.find<QComboBox>("ruleList");
    auto *tree = scene.find<QTreeWidget>("rulesTree");
    const auto own = [&](const char *name) {
        return scene.host.settingsDesk.own.value("permissions")
            .toObject()
            .value(QLatin1String(name))
            .toArray();
    };
    list->setCurrentIndex(list->findData("allow"));
    QTest::keyClicks(rule, "Bash(make *)");
    QTest::keyClick(rule, Qt::Key_Return);
    QCOMPARE(own("allow"), QJsonArray{"Bash(make *)"});
    QCOMPARE(rule->text(), QString());
    tree->setCurrentItem(itemSaying(tree, "Bash(make *)"));
    QCOMPARE(rule->text(), "Bash(make *)");
    rule->setText("Bash(make test)");
    list->setCurrentIndex(list->findData("ask"));
    scene.press("saveRule");
    QCOMPARE(own("ask"), QJsonArray{"Bash(make test)"});
    QCOMPARE(own("allow"), QJsonArray());
    tree->setCurrentItem(itemSaying(tree, "Bash(make test)"));
    scene.press("removeRule");
    QCOMPARE(scene.host.settingsDesk.own, QJsonObject());
}

void TestSettingsWindow::rulesOfOthersAreNotChanged()
{
    SettingsDeskScene scene(SettingsCategory::Permissions);
    scene.host.settingsDesk.others = {{{SettingsLayer::Managed, "/etc/paddock/settings.json"},
                                       {{"permissions", QJsonObject{{"deny", QJsonArray{"WebFetch"}}}}}}};
    scene.host.settingsDesk.reload();
    auto *tree = scene.find<QTreeWidget>("rulesTree");
    QTreeWidgetItem *item = itemSaying(tree, "WebFetch");
    QVERIFY(item);
    QVERIFY(item->text(1).contains("administrator"));
    tree->setCurrentItem(item);
    QVERIFY(!scene.find<QPushButton>("removeRule")->isEnabled());
    QVERIFY(scene.find<QLabel>("ruleFault")->isVisible());
}

void TestSettingsWindow::aRuleIsTriedOnPastCalls()
{
    SettingsDeskScene scene(SettingsCategory::Permissions);
    LiveSession session(scene.engine, scene.host, SessionId{"one"}, Open{"/home/ada/parser", "anthropic"});
    scene.window.setSession(&session);
    QVERIFY(!scene.find<QPushButton>("tryRule")->isEnabled());
    auto *list = scene.find<QComboBox>("ruleList");
    list->setCurrentIndex(list->findData("deny"));
    QTest::keyClicks(scene.find<QLineEdit>("ruleText"), "Bash(rm *)");
    scene.press("tryRule");
    const QList<TryRules> asked = scene.engine.all<TryRules>();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].deny, QStringList{"Bash(rm *)"});
    RuleTrials trials{asked[0].id, {}, {}};
    trials.trials = {
        {3, CallId{"a"}, "Bash", "rm -r build", Decision::Allow, Decision::Deny, "Bash(rm *)", true},
        {5, CallId{"b"}, "Bash", "ls", Decision::Allow, Decision::Allow, {}, false}};
    scene.engine.preview(RulesTried{{"another question", {}, {}}});
    QVERIFY(!scene.find<QTreeWidget>("trialsTree")->isVisible());
    scene.engine.preview(RulesTried{trials});
    auto *tree = scene.find<QTreeWidget>("trialsTree");
    QTRY_VERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 1); // only what the rule speaks of
    QVERIFY(tree->topLevelItem(0)->text(0).contains("rm -r build"));
    scene.press("tryRule");
    scene.engine.preview(RulesTried{{scene.engine.all<TryRules>().last().id, {}, "Bash( is no rule."}});
    QTRY_VERIFY(scene.find<QLabel>("trialsState")->text().contains("no rule"));
}

void TestSettingsWindow::hooksKeepTheirOrderAndWhatStandsBeside()
{
    SettingsDeskScene scene(SettingsCategory::Hooks);
    const auto hook = [](const char *command) {
        return QJsonObject{{"type", "command"}, {"command", QLatin1String(command)}, {"note", "kept"}};
    };
    scene.host.settingsDesk.own = {
        {"hooks", QJsonObject{{"PreToolUse",
                               QJsonArray{QJsonObject{{"matcher", "Bash"},
                                                      {"hooks", QJsonArray{hook("one"), hook("two")}}}}}}}};
    scene.host.settingsDesk.reload();
    const auto commands = [&] {
        QStringList all;
        for (const QJsonValue &group :
             scene.host.settingsDesk.own.value("hooks").toObject().value("PreToolUse").toArray()) {
            for (const QJsonValue &one : group.toObject().value("hooks").toArray())
                all.append(one.toObject().value("command").toString() + '/'
                           + one.toObject().value("note").toString());
        }
        return all;
    };
    auto *tree = scene.find<QTreeWidget>("hooksTree");
    tree->setCurrentItem(itemSaying(tree, "two"));
    scene.press("hookEarlier");
    QCOMPARE(commands(), (QStringList{"two/kept", "one/kept"}));
    scene.find<QLineEdit>("hookCommand")->setText("three");
    scene.press("saveHook");
    QCOMPARE(commands(), (QStringList{"three/kept", "one/kept"}));
    scene.press("removeHook");
    QCOMPARE(commands(), QStringList{"one/kept"});
}

void TestSettingsWindow::aHookThatDoesNotFitIsNotSaved()
{
    SettingsDeskScene scene(SettingsCategory::Hooks);
    scene.find<QLineEdit>("hookCommand")->setText("./check.sh");
    scene.find<QLineEdit>("hookTimeout")->setText("-1");
    scene.press("saveHook");
    QVERIFY(scene.find<QLabel>("hookFault")->isVisible());
    QCOMPARE(scene.host.settingsDesk.changes.size(), 0);
    scene.find<QLineEdit>("hookTimeout")->setText("5");
    scene.press("saveHook");
    QCOMPARE(scene.host.settingsDesk.changes.size(), 1);
}

void TestSettingsWindow::testsAConnection()
{
    SettingsDeskScene scene(SettingsCategory::Network);
    auto *address = scene.find<QLineEdit>("testAddress");
    address->setText("not an address");
    scene.press("testButton");
    QVERIFY(!scene.host.modelScout.asked.contains("connect not an address"));
    QVERIFY(scene.find<QLabel>("testResult")->isVisible());
    address->setText("https://api.example.org");
    scene.press("testButton");
    QCOMPARE(scene.host.modelScout.asked.last(), "connect https://api.example.org");
    QVERIFY(!scene.find<QPushButton>("testButton")->isEnabled());
    ConnectionReport report{QUrl("https://api.example.org"), 0, 12, "Straight.", {}};
    report.error = Error{ErrorKind::Network, "The name api.example.org could not be found.", "curl 6"};
    emit scene.host.modelScout.connectionTested(scene.host.modelScout.last, report);
    QVERIFY(scene.find<QLabel>("testResult")->text().contains("could not be found"));
    QVERIFY(scene.find<QPushButton>("testButton")->isEnabled());
}

void TestSettingsWindow::usageAddsUpWithoutGaps()
{
    const QDate today(2026, 3, 12);
    const QList<UsageSlice> slices{slice(today.addDays(-40), "old", 9), slice(today.addDays(-5), "a", 1),
                                   slice(today.addDays(-5), "b", 2), slice(today, "a", 4)};
    const UsageView days = usageView(slices, today.addDays(-6), today, false, false);
    QCOMPARE(days.series, (QStringList{"a", "b"})); // the most used first
    QCOMPARE(days.bars.size(), 7);
    QCOMPARE(days.bars[1].parts, (QList<double>{1, 2}));
    QCOMPARE(days.bars[2].parts, (QList<double>{0, 0}));
    QCOMPARE(days.bars[6].parts, (QList<double>{4, 0}));
    const UsageView weeks = usageView(slices, today.addDays(-41), today, true, true);
    double sum = 0;
    for (const UsageChart::Bar &bar : weeks.bars)
        sum += std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
    QCOMPARE(sum, 4 * 1100.0);
    QVERIFY(weeks.bars.first().from <= today.addDays(-41));
    QCOMPARE(weeks.bars[0].from.daysTo(weeks.bars[1].from), 7);
}

void TestSettingsWindow::usageJoinsTheRest()
{
    const QDate today(2026, 3, 12);
    QList<UsageSlice> slices;
    for (int i = 0; i < 9; ++i)
        slices.append(slice(today, QString("model-%1").arg(i), 9 - i));
    const UsageView view = usageView(slices, today, today, false, false);
    QCOMPARE(view.series.size(), UsageChart::mostSeries);
    QCOMPARE(view.bars[0].parts[0], 9.0);
    QCOMPARE(view.bars[0].parts.last(), 4.0 + 3 + 2 + 1);
}

void TestSettingsWindow::pagesOpenAtTheSmallestSize()
{
    SettingsDeskScene scene;
    scene.window.resize(480, 400);
    for (const SettingsCategory category : settingsCategories()) {
        scene.window.open(category);
        QCoreApplication::processEvents();
        QVERIFY2(scene.window.width() <= 640, qPrintable(nameOf(category)));
    }
    QVERIFY(scene.find<QComboBox>("settingsNarrowCategories")->isVisible());
}

QTEST_MAIN(TestSettingsWindow)
#include "tst_settings_window.moc"
