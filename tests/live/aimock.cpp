#include "tests/live/aimock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace paddock::fakes {

namespace {

// The version whose behaviour the tests were written against.
const QString package = QStringLiteral("@copilotkit/aimock@1.43.0");
constexpr int longestInstall = 90'000;
constexpr int longestStart = 20'000;

Error missing(const QString &reason)
{
    return {ErrorKind::NotFound, reason, {}};
}

} // namespace

Result<QString> Aimock::install()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return missing(QStringLiteral("node is not installed"));
    const QString dir = QDir::cleanPath(QStringLiteral(PADDOCK_BIN_DIR "/../aimock"));
    const QString program = dir + QStringLiteral("/node_modules/.bin/llmock");
    if (QFile::exists(program))
        return program;
    if (QStandardPaths::findExecutable(QStringLiteral("npm")).isEmpty())
        return missing(QStringLiteral("npm is not installed"));
    if (!QDir().mkpath(dir))
        return missing(QStringLiteral("%1 cannot be made").arg(dir));
    QProcess npm;
    npm.setWorkingDirectory(dir);
    npm.start(QStringLiteral("npm"), {"install", "--prefix", dir, "--no-audit", "--no-fund",
                                      "--ignore-scripts", "--fetch-retries", "0", package});
    if (!npm.waitForFinished(longestInstall) || npm.exitCode() != 0 || !QFile::exists(program))
        return missing(
            QStringLiteral("npm could not install %1: %2")
                .arg(package, QString::fromUtf8(npm.readAllStandardError()).right(300).simplified()));
    return program;
}

Result<void> Aimock::start(const QString &program, const QJsonArray &fixtures)
{
    QFile file(m_dir.filePath(QStringLiteral("fixtures.json")));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Io, file.errorString(), file.fileName()};
    file.write(QJsonDocument(QJsonObject{{"fixtures", fixtures}}).toJson());
    file.close();

    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("node"),
                    {program, "-p", "0", "-f", file.fileName(), "--strict", "--validate-on-load"});
    static const QRegularExpression listening(QStringLiteral("listening on (http://[0-9.]+:[0-9]+)"));
    QString output;
    while (m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(longestStart)) {
        output += QString::fromUtf8(m_process.readAll());
        const auto match = listening.match(output);
        if (match.hasMatch()) {
            m_url = QUrl(match.captured(1));
            return {};
        }
    }
    return Error{ErrorKind::Io, QStringLiteral("aimock did not start"), output};
}

Aimock::~Aimock()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject aimockFixture(const QString &said, int turn, const QJsonObject &response)
{
    QJsonObject match{{"userMessage", said}};
    if (turn >= 0)
        match.insert(QLatin1String("turnIndex"), turn);
    return {{"match", match}, {"response", response}};
}

QJsonObject aimockCall(const QString &id, const QString &tool, const QJsonObject &input)
{
    const QByteArray arguments = QJsonDocument(input).toJson(QJsonDocument::Compact);
    return {{"id", id}, {"name", tool}, {"arguments", QString::fromUtf8(arguments)}};
}

} // namespace paddock::fakes
