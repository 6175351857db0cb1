// Paints the settings, the start page and the question of trust into PNG files, to be looked at:
// settings_pictures [FOLDER].

#include "core/base/text_translator.h"
#include "tests/ui/fake_host.h"
#include "ui/settings/settings_window.h"
#include "ui/start/folder_trust_sheet.h"
#include "ui/start/start_page.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace paddock;

namespace {

bool saveSettingsPicture(QWidget &widget, const QString &path)
{
    QTest::qWait(60);
    const bool saved = widget.grab().save(path);
    std::printf("%s %s\n", saved ? "painted" : "could not write", qPrintable(path));
    return saved;
}

void furnish(FakeHost &host)
{
    host.recent = {"/home/ada/parser", "/home/ada/notes/garden"};
    host.settingsDesk.own = {
        {"permissions", QJsonObject{{"allow", QJsonArray{"Bash(make *)", "Bash(npm run test:*)"}},
                                    {"deny", QJsonArray{"Read(secrets/**)"}}}},
        {"retries", 4},
        {"hooks",
         QJsonObject{{"PreToolUse", QJsonArray{QJsonObject{
                                        {"matcher", "Bash"},
                                        {"hooks", QJsonArray{QJsonObject{{"type", "command"},
                                                                         {"command", "./check.sh"}}}}}}}}},
        {"budgets", QJsonObject{{"day", QJsonObject{{"hardUsd", 5}}}}}};
    host.settingsDesk.others = {
        {{SettingsLayer::Environment, "PADDOCK_MODEL"}, {{"model", "claude-opus-4-1"}}},
        {{SettingsLayer::Managed, "/etc/paddock/settings.json"},
         {{"stallSeconds", 30}, {"permissions", QJsonObject{{"ask", QJsonArray{"WebFetch"}}}}}}};
    const QDate today = QDate::currentDate();
    for (int i = 0; i < 60; ++i) {
        for (const auto &[model, part] :
             {std::pair("claude-sonnet-4-5", 1.0), std::pair("gpt-5", 0.6), std::pair("qwen3-coder", 0.0)}) {
            if ((i * 7 + int(part * 10)) % 4 == 0)
                continue;
            host.usageDesk.history.slices.prepend(UsageSlice{
                today.addDays(-i), QString(QLatin1String(i % 3 ? "/home/ada/parser" : "/srv/work/billing")),
                "anthropic", QLatin1String(model), 12, 240000, 18000, part * (1 + i * 5 % 7) / 2, part > 0});
        }
    }
    host.usageDesk.history.budgets = {{BudgetSpan::Day, true, 5}};
    host.usageDesk.history.oldestPrice = QDate(2025, 10, 1);
    TrustSight sight;
    sight.standing = TrustStanding::Changed;
    sight.since = QDateTime(QDate(2026, 3, 2), QTime(10, 2), Qt::UTC);
    sight.items = {{".paddock/settings.json",
                    "one",
                    {"Bash(make *)", "Bash(npm run deploy:*)"},
                    {"PreToolUse, Bash: ./check.sh # \u202E looks harmless"},
                    "{\n    \"permissions\": {\n        \"allow\": [\"Bash(make *)\"]\n    }\n}\n",
                    true},
                   {".paddock/settings.local.json", "two", {}, {}, "{}\n", false}};
    sight.instructions = {"AGENTS.md"};
    host.trustDesk.sights["/home/ada/parser"] = sight;
}

bool paintSettings(const QString &folder, ThemeChoice choice, const QSize &size, const QString &suffix)
{
    Theme theme(choice);
    FakeHost host;
    furnish(host);
    bool all = true;
    SettingsWindow window(host, theme);
    window.resize(size);
    for (const SettingsCategory category : settingsCategories()) {
        window.open(category);
        if (category == SettingsCategory::LocalModels)
            emit host.modelScout.found(
                host.modelScout.last,
                {{"ollama", "Ollama", QUrl("http://127.0.0.1:11434/v1"), {"gemma3", "qwen3-coder:30b"}}});
        const QString name = QString("settings-%1%2.png").arg(int(category), 2, 10, QChar('0')).arg(suffix);
        all = saveSettingsPicture(window, folder + '/' + name) && all;
    }
    window.search("time");
    all = saveSettingsPicture(window, folder + "/settings-search" + suffix + ".png") && all;
    window.open(SettingsCategory::Network);
    auto *retries = window.findChild<QLineEdit *>("field-retries");
    retries->setText("0");
    emit retries->editingFinished();
    all = saveSettingsPicture(window, folder + "/settings-fault" + suffix + ".png") && all;
    return all;
}

bool paintStart(const QString &folder, ThemeChoice choice, const QSize &size, const QString &suffix)
{
    Theme theme(choice);
    FakeHost host;
    furnish(host);
    StartPage page(host, theme);
    page.resize(size);
    page.show();
    bool all = saveSettingsPicture(page, folder + "/start-cloud" + suffix + ".png");
    emit host.modelScout.found(
        host.modelScout.last,
        {{"local", "Ollama", QUrl("http://127.0.0.1:11434/v1"), {"gemma3", "qwen3-coder:30b"}}});
    page.findChild<QAbstractButton *>("provider-machine")->click();
    for (auto *button : page.findChildren<QPushButton *>("trialButton")) {
        if (button->isVisible())
            button->click();
    }
    using Grade = ModelFinding::Grade;
    emit host.modelScout.examined(
        host.modelScout.last,
        {{Grade::Fine, "Answer", "It answered within 2.1 seconds."},
         {Grade::Unfit, "Tools", "It did not call the tool that it was asked to. Choose another model."},
         {Grade::Usable, "Context", "Its context holds 16,384 tokens: short tasks fit."}},
        true);
    all = saveSettingsPicture(page, folder + "/start-local" + suffix + ".png") && all;
    page.findChild<QAbstractButton *>("provider-script")->click();
    all = saveSettingsPicture(page, folder + "/start-practice" + suffix + ".png") && all;
    FolderTrustSheet sheet(host, theme);
    sheet.resize(size);
    sheet.show();
    sheet.begin("/home/ada/parser");
    return saveSettingsPicture(sheet, folder + "/trust" + suffix + ".png") && all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TextTranslator translator;
    if (translator.load(":/i18n/paddock_en.qm"))
        QCoreApplication::installTranslator(&translator);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath() + "/pictures";
    if (!QDir().mkpath(folder))
        return 1;
    bool all = true;
    for (const auto &paint : {&paintSettings, &paintStart}) {
        all = paint(folder, ThemeChoice::Light, {900, 640}, "") && all;
        all = paint(folder, ThemeChoice::Dark, {900, 640}, "-dark") && all;
        all = paint(folder, ThemeChoice::Light, {640, 420}, "-small") && all;
    }
    app.setLayoutDirection(Qt::RightToLeft);
    all = paintSettings(folder, ThemeChoice::Light, {640, 420}, "-mirrored") && all;
    all = paintStart(folder, ThemeChoice::Light, {900, 640}, "-mirrored") && all;
    return all ? 0 : 1;
}
