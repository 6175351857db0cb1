// Paints the main states of the window into PNG files, to be looked at: pictures [FOLDER].

#include "core/base/text_translator.h"
#include "tests/ui/fake_host.h"
#include "tests/ui/scenes.h"
#include "ui/boundary/boundary_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_page.h"
#include "ui/style/theme.h"
#include "ui/transcript/transcript_view.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

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
    bool fenced = true;
    bool grants = false; ///< The rules to be remembered were asked for.
};

struct BoundaryPicture {
    QString name;
    QSize size;
    ThemeChoice theme = ThemeChoice::Light;
    std::optional<BoundaryReport> report = {};
    QString tried = {}; ///< In the box for trying a call.
    bool toEnd = false; ///< Of the page.
};

bool save(QWidget &widget, const QString &path)
{
    const bool saved = widget.grab().save(path);
    std::printf("%s %s\n", saved ? "painted" : "could not write", qPrintable(path));
    return saved;
}

bool paint(const Picture &picture, const QString &folder)
{
    Theme theme(picture.theme);
    FakeEngine engine;
    engine.report = picture.fenced ? scenes::fenced() : scenes::unfenced();
    FakeHost host;
    host.recent = {"/home/ada/parser", "/home/ada/notes/garden", "/srv/work/billing-service"};
    LiveSessions sessions(engine, host);
    MainWindow window(sessions, host, theme);
    window.resize(picture.size);
    window.show();
    if (!picture.scenes.isEmpty()) {
        window.openFolder("/home/ada/parser",
                          QString(QLatin1String(picture.practice ? "practice" : "anthropic")));
        for (const auto &scene : picture.scenes)
            scene(engine);
        if (picture.toStart) {
            QTest::qWait(100);
            window.currentPage()->view().scrollToRow(0);
        }
    }
    QTest::qWait(700); // The guard of the approval bar has to pass.
    if (picture.grants) {
        window.findChild<QPushButton *>("allowMoreButton")->click();
        QTest::qWait(100);
    }
    return save(window, folder + '/' + picture.name + ".png");
}

bool paint(const BoundaryPicture &picture, const QString &folder)
{
    Theme theme(picture.theme);
    FakeEngine engine;
    BoundaryPage page(theme, "/home/ada/parser");
    page.resize(picture.size);
    page.setReport(picture.report);
    page.show();
    if (!picture.tried.isEmpty()) {
        QObject::connect(&page, &BoundaryPage::checkAsked, &page, [&](const CheckCall &question) {
            scenes::compound(engine);
            page.take({question.id, std::get<Ruling>(engine.transcript.last().fact)});
        });
        page.findChild<QPlainTextEdit *>("tryText")->setPlainText(picture.tried);
        page.findChild<QPushButton *>("tryButton")->click();
    }
    QTest::qWait(200);
    if (picture.toEnd) {
        QScrollBar *bar = page.findChild<QScrollArea *>("boundaryScroll")->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTest::qWait(50);
    }
    return save(page, folder + '/' + picture.name + ".png");
}

void nothing(FakeEngine &)
{}

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
        {"cards", usual, ThemeChoice::Light, {cards}},
        {"cards-dark-narrow", {640, 420}, ThemeChoice::Dark, {cards}},
        {"long-session", usual, ThemeChoice::Light, {work, longSession}},
        {"long-session-dark-narrow", {640, 420}, ThemeChoice::Dark, {work, longSession}},
        {"long-words", {760, 620}, ThemeChoice::Dark, {longWords}},
        {"large", {1900, 1000}, ThemeChoice::Light, {work, edit}},
        {"approval-compound", usual, ThemeChoice::Light, {work, compound}},
        {"approval-compound-dark", usual, ThemeChoice::Dark, {work, compound}},
        {"approval-compound-narrow", {640, 420}, ThemeChoice::Light, {compound}},
        {"approval-hidden", usual, ThemeChoice::Light, {hidden}},
        {"approval-hidden-dark", usual, ThemeChoice::Dark, {hidden}},
        {"approval-elsewhere", usual, ThemeChoice::Light, {elsewhere}},
        {"approval-long-words", usual, ThemeChoice::Light, {longWords}},
        {"approval-grants-narrow", {640, 420}, ThemeChoice::Light, {compound}, false, false, true, true},
        {"empty", usual, ThemeChoice::Light, {nothing}},
        {"empty-unfenced", usual, ThemeChoice::Dark, {nothing}, false, false, false},
        {"approval-unfenced-narrow", {640, 420}, ThemeChoice::Dark, {command}, false, false, false},
        {"network", usual, ThemeChoice::Light, {network}},
    };
    BoundaryReport testing = fenced();
    testing.isTesting = true;
    const QSize page(760, 720);
    const QList<BoundaryPicture> boundaries = {
        {"boundary-unknown", page},
        {"boundary-fenced", page, ThemeChoice::Light, fenced()},
        {"boundary-fenced-dark", page, ThemeChoice::Dark, fenced()},
        {"boundary-fenced-end", page, ThemeChoice::Light, fenced(), {}, true},
        {"boundary-fenced-narrow", {480, 420}, ThemeChoice::Light, fenced()},
        {"boundary-partly", page, ThemeChoice::Light, partlyFenced()},
        {"boundary-nothing", page, ThemeChoice::Light, unfenced()},
        {"boundary-nothing-dark", page, ThemeChoice::Dark, unfenced()},
        {"boundary-testing", page, ThemeChoice::Light, testing},
        {"boundary-escaped", page, ThemeChoice::Light, escaped()},
        {"boundary-escaped-dark", page, ThemeChoice::Dark, escaped()},
        {"boundary-tried", {760, 1100}, ThemeChoice::Light, unfenced(), "cd build && …"},
    };
    bool all = true;
    for (const Picture &picture : pictures)
        all = paint(picture, folder) && all;
    for (const BoundaryPicture &picture : boundaries)
        all = paint(picture, folder) && all;
    return all ? 0 : 1;
}
