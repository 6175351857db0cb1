// Paints the main states of the window into PNG files, to be looked at: pictures [FOLDER].

#include "tests/ui/fake_host.h"
#include "tests/ui/scenes.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_page.h"
#include "ui/style/theme.h"
#include "ui/transcript/transcript_view.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace paddock;

namespace {

struct Picture {
    QString name;
    QSize size;
    ThemeChoice theme = ThemeChoice::Light;
    QList<void (*)(FakeEngine &)> scenes;
    bool practice = false;
    bool toStart = false; ///< Of the conversation.
};

bool paint(const Picture &picture, const QString &folder)
{
    Theme theme(picture.theme);
    FakeEngine engine;
    FakeHost host;
    host.recent = {"/home/ada/parser", "/home/ada/notes/garden", "/srv/work/billing-service"};
    MainWindow window(engine, host, theme);
    window.resize(picture.size);
    window.show();
    if (!picture.scenes.isEmpty()) {
        window.openFolder("/home/ada/parser",
                          QString(QLatin1String(picture.practice ? "practice" : "anthropic")));
        for (const auto &scene : picture.scenes)
            scene(engine);
        if (picture.toStart) {
            QTest::qWait(100);
            window.currentSession()->view().scrollToRow(0);
        }
    }
    QTest::qWait(700); // The guard of the approval bar has to pass.
    const QString path = folder + '/' + picture.name + ".png";
    const bool saved = window.grab().save(path);
    std::printf("%s %s\n", saved ? "painted" : "could not write", qPrintable(path));
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTranslator translator;
    if (translator.load(":/i18n/paddock_en.qm"))
        QCoreApplication::installTranslator(&translator);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath() + "/pictures";
    if (!QDir().mkpath(folder))
        return 1;
    using namespace scenes;
    const QSize usual(1120, 780);
    const QList<Picture> pictures = {
        {"start", usual, ThemeChoice::Light, {}},
        {"start-dark", usual, ThemeChoice::Dark, {}},
        {"start-narrow", {640, 420}, ThemeChoice::Light, {}},
        {"work", usual, ThemeChoice::Light, {work}},
        {"work-top", usual, ThemeChoice::Light, {work}, false, true},
        {"work-dark", usual, ThemeChoice::Dark, {work}},
        {"approval-edit", usual, ThemeChoice::Light, {work, edit}},
        {"approval-edit-dark", usual, ThemeChoice::Dark, {work, edit}},
        {"approval-command", usual, ThemeChoice::Light, {command}, true},
        {"trouble", usual, ThemeChoice::Light, {trouble}},
        {"trouble-dark", usual, ThemeChoice::Dark, {trouble}},
        {"prose", usual, ThemeChoice::Light, {prose}},
        {"prose-dark", usual, ThemeChoice::Dark, {prose}},
        {"narrow", {640, 420}, ThemeChoice::Light, {work, command}},
        {"long-words", {760, 620}, ThemeChoice::Dark, {longWords}},
        {"large", {1900, 1000}, ThemeChoice::Light, {work, edit}},
    };
    bool all = true;
    for (const Picture &picture : pictures)
        all = paint(picture, folder) && all;
    return all ? 0 : 1;
}
