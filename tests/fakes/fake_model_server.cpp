// fake_model_server SCRIPT.json [--log FILE] [--no-bodies]
//
// Plays a script (README.md beside this file) on 127.0.0.1, prints the port as one line and serves until it is ended.
#include "tests/fakes/answer_json.h"
#include "tests/fakes/model_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace paddock;
using namespace paddock::fakes;

namespace {

QByteArray logLine(const ReceivedRequest &request, bool withBody)
{
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    QJsonObject line{{"method", QString::fromLatin1(request.method)},
                     {"path", QString::fromLatin1(request.path)},
                     {"headers", headers},
                     {"bytes", request.body.size()},
                     {"connection", request.connection},
                     {"status", request.status},
                     {"hungUp", request.hungUp},
                     {"arrivedUs", request.arrivedUs},
                     {"firstByteUs", request.firstByteUs},
                     {"finishedUs", request.finishedUs}};
    if (withBody)
        line.insert(QStringLiteral("body"), request.json);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

int fail(const QString &message)
{
    std::fprintf(stderr, "fake_model_server: %s\n", qPrintable(message));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption logOption(QStringLiteral("log"),
                                       QStringLiteral("Write one JSON line for each request."),
                                       QStringLiteral("file"));
    const QCommandLineOption bareOption(QStringLiteral("no-bodies"),
                                        QStringLiteral("Leave the bodies out of the log."));
    parser.addOptions({logOption, bareOption});
    parser.addPositionalArgument(QStringLiteral("script"), QStringLiteral("The script, a JSON file."));
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        return fail(QStringLiteral("one script is needed"));

    QFile script(parser.positionalArguments().constFirst());
    if (!script.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("%1: %2").arg(script.fileName(), script.errorString()));
    QFile log(parser.value(logOption));
    if (parser.isSet(logOption) && !log.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(QStringLiteral("%1: %2").arg(log.fileName(), log.errorString()));

    ModelServer server;
    if (const Result<void> loaded = loadScript(script.readAll(), server); !loaded)
        return fail(QStringLiteral("%1: %2").arg(script.fileName(), loaded.error().message));
    if (log.isOpen()) {
        const bool withBody = !parser.isSet(bareOption);
        server.onFinished([&log, withBody](const ReceivedRequest &request) {
            log.write(logLine(request, withBody));
            log.flush();
        });
    }
    std::printf("%d\n", int(server.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
