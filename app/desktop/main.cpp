#include "app/common/logging.h"
#include "app/common/process_hardening.h"
#include "app/common/translations.h"
#include "app/common/workspace_settings.h"
#include "app/desktop/core_thread.h"
#include "app/desktop/desktop_arguments.h"
#include "app/desktop/desktop_host.h"
#include "ui/session/live_sessions.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

#include <cstdio>
#include <optional>

using namespace paddock;

namespace {

/// The parts of a running window, in the order in which they lean on each other; destroyed from the last.
struct Desktop {
    Theme theme;
    CoreThread core;
    std::optional<DesktopHost> host;
    std::optional<LiveSessions> sessions;
    std::optional<MainWindow> window;
};

void showFailure(const Error &error)
{
    auto *box =
        new QMessageBox(QMessageBox::Critical, QStringLiteral("Paddock"), error.message, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

int run(QApplication &app, const DesktopArguments &arguments)
{
    installTranslations();
    installLogging();
    const Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces(arguments.folder));
    if (!settings) {
        const Theme theme(arguments.theme.value_or(ThemeChoice::System));
        showFailure(settings.error());
        return app.exec();
    }
    installLogging(settings->logs);
    // Before any other thread runs: taking the keys wipes them from the environment.
    auto keys = std::make_shared<const EnvironmentKeys>(keyVariables(settings->providers));
    Desktop desktop{Theme(arguments.theme.value_or(ThemeChoice::System)), CoreThread(*settings, std::move(keys)), {}, {}, {}};
    QObject::connect(&desktop.core, &CoreThread::failed, &app, &showFailure);
    QObject::connect(&desktop.core, &CoreThread::ready, &app, [&] {
        desktop.host.emplace(*settings, desktop.core.keys());
        desktop.sessions.emplace(desktop.core.engine(), *desktop.host);
        desktop.window.emplace(*desktop.sessions, *desktop.host, desktop.theme);
        desktop.window->show();
        if (!arguments.folder.isEmpty())
            desktop.window->openFolder(arguments.folder);
    });
    desktop.core.start();
    return app.exec();
}

} // namespace

int main(int count, char **words)
{
    hardenProcess();
    QStringList given;
    for (int i = 1; i < count; ++i)
        given.append(QString::fromLocal8Bit(words[i]));
    const Result<DesktopArguments> arguments = parseDesktopArguments(given);
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
    QApplication app(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("paddock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PADDOCK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Paddock"));
    QGuiApplication::setDesktopFileName(QStringLiteral("paddock"));
    return run(app, *arguments);
}
