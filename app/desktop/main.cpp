#include "app/common/logging.h"
#include "app/common/process_hardening.h"
#include "app/common/translations.h"
#include "app/common/workspace_settings.h"
#include "app/desktop/caret_rest.h"
#include "app/desktop/core_thread.h"
#include "app/desktop/desktop_arguments.h"
#include "app/desktop/desktop_host.h"
#include "app/desktop/desktop_state.h"
#include "app/desktop/early_environment.h"
#include "app/desktop/ending_signals.h"
#include "app/desktop/launches.h"
#include "app/desktop/start_requests.h"
#include "app/desktop/system_look.h"
#include "ui/ports/window_settings.h"
#include "ui/session/live_sessions.h"
#include "ui/shell/windows.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QStyleHints>
#include <QTextStream>

#include <cstdio>
#include <optional>

using namespace paddock;

namespace {

/// The parts of the running program, in the order in which they lean on each other; destroyed from the last.
struct Desktop {
    explicit Desktop(ThemeChoice choice)
        : theme(choice)
    {}

    Theme theme;
    std::optional<DesktopLook> look;
    std::optional<CoreThread> core;
    std::optional<DesktopHost> host;
    std::optional<LiveSessions> sessions;
    std::optional<Windows> windows;
    std::optional<StartRequests> requests;
};

void showFailure(const Error &error)
{
    auto *box =
        new QMessageBox(QMessageBox::Critical, QStringLiteral("Paddock"), error.message, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

/// What is saved or trusted holds at once: for what begins, and for the sessions that are open.
void applyAtOnce(Desktop &desktop)
{
    DesktopSettings &settings = desktop.host->settings();
    QObject::connect(&settings, &DesktopSettings::changed, &*desktop.core, &CoreThread::apply);
    QObject::connect(&*desktop.core, &CoreThread::applied, &settings, &DesktopSettings::noteApplied);
    const auto reload = [&sessions = *desktop.sessions] {
        for (LiveSession *session : sessions.all())
            session->submit(Reload{});
    };
    QObject::connect(&settings, &SettingsDesk::applied, &*desktop.sessions, reload);
    QObject::connect(&desktop.host->trust(), &TrustDesk::trusted, &*desktop.sessions, reload);
}

/// The look as set, as the desktop has it, and as somebody changes either.
void followLook(Desktop &desktop, bool isGiven)
{
    const auto take = [&desktop] {
        desktop.theme.setChoice(
            themeChoiceFrom(desktop.host->windowSettings().theme()).value_or(ThemeChoice::System));
    };
    QObject::connect(&desktop.host->windowSettings(), &WindowSettings::changed, &desktop.theme,
                     [take](const QString &key) {
                         if (key == QLatin1String(WindowSettings::themeKey))
                             take();
                     });
    if (!isGiven)
        take();
}

/// Begins the agent's thread, and shows the windows once it stands.
void begin(Desktop &desktop, const Settings &settings, const DesktopArguments &arguments, Launches &launches)
{
    installLogging(settings.logs);
    desktop.look.emplace(QDBusConnection::sessionBus());
    QObject::connect(&*desktop.look, &DesktopLook::changed, &desktop.theme, &Theme::setSystemLook);
    // Before any other thread runs: taking the keys wipes them from the environment.
    auto keys = std::make_shared<const EnvironmentKeys>(keyVariables(settings.providers));
    desktop.core.emplace(settings, std::move(keys));
    QObject::connect(&*desktop.core, &CoreThread::failed, qApp, &showFailure);
    QObject::connect(&*desktop.core, &CoreThread::ready, qApp, [&desktop, &launches, settings, arguments] {
        desktop.host.emplace(settings, desktop.core->keys(), desktop.core->scout());
        desktop.sessions.emplace(desktop.core->engine(), *desktop.host);
        applyAtOnce(desktop);
        followLook(desktop, arguments.theme.has_value());
        desktop.windows.emplace(*desktop.sessions, *desktop.host, desktop.theme);
        desktop.windows->restore();
        desktop.requests.emplace(*desktop.windows, *desktop.sessions, *desktop.host);
        if (arguments.asksForSomething())
            desktop.requests->show(arguments, [](LiveSession *) {});
        launches.serve(
            [&desktop](const DesktopArguments &later, const std::function<void(LiveSession *)> &begun) {
                desktop.requests->show(later, begun);
            },
            *desktop.sessions);
    });
    desktop.core->start();
}

int run(QApplication &app, const DesktopArguments &arguments, Launches &launches)
{
    installTranslations();
    installLogging();
    if (arguments.safeMode)
        QFile::remove(desktopStateFile()); // of safe mode alone: each begins with nothing
    DesktopState state(desktopStateFile());
    Desktop desktop(arguments.theme.value_or(
        themeChoiceFrom(WindowSettings(state).theme()).value_or(ThemeChoice::System)));
    const Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces(arguments.folder));
    if (!settings) {
        showFailure(settings.error());
        return app.exec();
    }
    EarlyEnvironment environment(state);
    QObject::connect(&environment, &EarlyEnvironment::ready, &app,
                     [&] { begin(desktop, *settings, arguments, launches); });
    QMetaObject::invokeMethod(&environment, &EarlyEnvironment::begin, Qt::QueuedConnection);
    return app.exec();
}

} // namespace

int main(int count, char **words)
{
    hardenProcess();
    QStringList given;
    for (int i = 1; i < count; ++i)
        given.append(QString::fromLocal8Bit(words[i]));
    Result<DesktopArguments> arguments = parseDesktopArguments(given);
    if (!arguments) {
        QTextStream(stderr) << arguments.error().message << Qt::endl;
        return 1;
    }
    if (arguments->verb == DesktopArguments::Verb::Version) {
        QTextStream(stdout) << PADDOCK_VERSION " (Paddock)" << Qt::endl;
        return 0;
    }
    if (arguments->verb == DesktopArguments::Verb::Help) {
        QTextStream(stdout) << desktopHelp();
        return 0;
    }
    arguments->safeMode = arguments->safeMode || isSafeMode();
    if (arguments->safeMode)
        qputenv("PADDOCK_SAFE_MODE", "1"); // no other thread yet; for what loads the settings of a folder
    Launches::Beginning beginning = Launches::begin(given, *arguments);
    if (!beginning.message.isEmpty())
        QTextStream(stderr) << beginning.message << Qt::endl;
    if (beginning.exitCode)
        return *beginning.exitCode;
    // None of the person's words reaches Qt, which would take some for its own options. Its -name is X11's: windows
    // belong to the desktop file by it.
    char name[] = "-name";
    char desktopId[] = "paddock";
    char *qtWords[] = {words[0], name, desktopId, nullptr};
    int qtCount = count > 0 ? 3 : 0;
    QApplication app(qtCount, qtWords);
    QCoreApplication::setApplicationName(QStringLiteral("paddock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PADDOCK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Paddock"));
    QGuiApplication::setDesktopFileName(QStringLiteral("paddock"));
    // Windows and sessions are kept as they change; a turn that runs is ended with the agent's thread.
    const EndingSignals ending;
    QObject::connect(&ending, &EndingSignals::asked, &app, [] { QCoreApplication::exit(0); });
    const CaretRest caret(QGuiApplication::styleHints()->cursorFlashTime());
    Launches launches(std::move(beginning.instance));
    return run(app, *arguments, launches);
}
