#include "app/cli/arguments.h"
#include "app/cli/command_line.h"
#include "app/cli/rewind_command.h"
#include "app/cli/sessions_command.h"
#include "app/cli/window_command.h"
#include "app/common/logging.h"
#include "app/common/process_hardening.h"
#include "app/common/translations.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int count, char **words)
{
    paddock::hardenProcess();
    QCoreApplication app(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("paddock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PADDOCK_VERSION));
    paddock::installLogging();
    paddock::installTranslations();

    const paddock::Result<paddock::Arguments> arguments = paddock::parseArguments(app.arguments().sliced(1));
    if (!arguments) {
        QTextStream(stderr) << arguments.error().message << Qt::endl;
        return 1;
    }
    if (arguments->verb == paddock::Arguments::Verb::Window) {
        QTextStream(stderr) << paddock::openWindow(arguments->words).message << Qt::endl;
        return 1;
    }
    if (arguments->verb == paddock::Arguments::Verb::Version) {
        QTextStream(stdout) << app.applicationVersion() << " (Paddock)" << Qt::endl;
        return 0;
    }
    if (arguments->verb == paddock::Arguments::Verb::Help) {
        const QString verb = arguments->words.value(0);
        QTextStream(stdout) << (verb == QLatin1String("sessions") ? paddock::sessionsHelp()
                                : verb == QLatin1String("rewind") ? paddock::RewindCommand::usage()
                                                                  : paddock::helpText());
        return 0;
    }
    paddock::CommandLine commandLine(*arguments);
    QObject::connect(&commandLine, &paddock::CommandLine::finished, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(&commandLine, &paddock::CommandLine::start, Qt::QueuedConnection);
    return app.exec();
}
